#include "shared/aws/protocol-body.h"

/* The model of S3 names operations; its answers have other root elements (S3 API reference,
 * "Response Syntax" of each operation). */
static const struct {
    struct str operation, root;
} s3_roots[] = {
    {STR_INIT("CompleteMultipartUpload"), STR_INIT("CompleteMultipartUploadResult")},
    {STR_INIT("CreateMultipartUpload"), STR_INIT("InitiateMultipartUploadResult")},
    {STR_INIT("CreateSession"), STR_INIT("CreateSessionResult")},
    {STR_INIT("DeleteObjects"), STR_INIT("DeleteResult")},
    {STR_INIT("GetBucketAccelerateConfiguration"), STR_INIT("AccelerateConfiguration")},
    {STR_INIT("GetBucketAcl"), STR_INIT("AccessControlPolicy")},
    {STR_INIT("GetBucketCors"), STR_INIT("CORSConfiguration")},
    {STR_INIT("GetBucketLifecycle"), STR_INIT("LifecycleConfiguration")},
    {STR_INIT("GetBucketLifecycleConfiguration"), STR_INIT("LifecycleConfiguration")},
    {STR_INIT("GetBucketLocation"), STR_INIT("LocationConstraint")},
    {STR_INIT("GetBucketLogging"), STR_INIT("BucketLoggingStatus")},
    {STR_INIT("GetBucketNotification"), STR_INIT("NotificationConfiguration")},
    {STR_INIT("GetBucketNotificationConfiguration"), STR_INIT("NotificationConfiguration")},
    {STR_INIT("GetBucketRequestPayment"), STR_INIT("RequestPaymentConfiguration")},
    {STR_INIT("GetBucketTagging"), STR_INIT("Tagging")},
    {STR_INIT("GetBucketVersioning"), STR_INIT("VersioningConfiguration")},
    {STR_INIT("GetBucketWebsite"), STR_INIT("WebsiteConfiguration")},
    {STR_INIT("GetObjectAcl"), STR_INIT("AccessControlPolicy")},
    {STR_INIT("GetObjectAttributes"), STR_INIT("GetObjectAttributesResponse")},
    {STR_INIT("GetObjectTagging"), STR_INIT("Tagging")},
    {STR_INIT("ListBucketAnalyticsConfigurations"),
     STR_INIT("ListBucketAnalyticsConfigurationResult")},
    {STR_INIT("ListBucketInventoryConfigurations"), STR_INIT("ListInventoryConfigurationsResult")},
    {STR_INIT("ListBucketMetricsConfigurations"), STR_INIT("ListMetricsConfigurationsResult")},
    {STR_INIT("ListBuckets"), STR_INIT("ListAllMyBucketsResult")},
    {STR_INIT("ListDirectoryBuckets"), STR_INIT("ListAllMyDirectoryBucketsResult")},
    {STR_INIT("ListMultipartUploads"), STR_INIT("ListMultipartUploadsResult")},
    {STR_INIT("ListObjectVersions"), STR_INIT("ListVersionsResult")},
    {STR_INIT("ListObjects"), STR_INIT("ListBucketResult")},
    {STR_INIT("ListObjectsV2"), STR_INIT("ListBucketResult")},
    {STR_INIT("ListParts"), STR_INIT("ListPartsResult")},
};

struct str body_xml_root(const struct call *call) {
    if (call->facts->result_wrapper.len > 0) return call->facts->result_wrapper;
    if (str_eq(call->service->facts->name, STR("s3"))) {
        for (size_t i = 0; i < ARRAY_LEN(s3_roots); i++) {
            if (str_eq(s3_roots[i].operation, call->facts->name)) return s3_roots[i].root;
        }
    }
    return call->facts->output->name;
}

struct str body_xml_namespace(const struct call *call, const struct shape *shape) {
    if (shape->xml_namespace.len > 0) return shape->xml_namespace;
    return call->service->facts->xml_namespace;
}
