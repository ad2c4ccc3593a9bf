/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/apigatewayv2.h"

static const struct operation_facts operations[] = {
    [APIGATEWAYV2_CREATE_API] =
        {.name = STR_INIT("CreateApi"), .method = STR_INIT("POST"), .uri = STR_INIT("/v2/apis"),
         .iam_action = STR_INIT("apigateway:POST"), .http_status = 201},
    [APIGATEWAYV2_CREATE_API_MAPPING] =
        {.name = STR_INIT("CreateApiMapping"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/v2/domainnames/{domainName}/apimappings"),
         .iam_action = STR_INIT("apigateway:POST"), .http_status = 201},
    [APIGATEWAYV2_CREATE_AUTHORIZER] =
        {.name = STR_INIT("CreateAuthorizer"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/v2/apis/{apiId}/authorizers"), .iam_action = STR_INIT("apigateway:POST"),
         .http_status = 201},
    [APIGATEWAYV2_CREATE_DEPLOYMENT] =
        {.name = STR_INIT("CreateDeployment"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/v2/apis/{apiId}/deployments"), .iam_action = STR_INIT("apigateway:POST"),
         .http_status = 201},
    [APIGATEWAYV2_CREATE_DOMAIN_NAME] =
        {.name = STR_INIT("CreateDomainName"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/v2/domainnames"), .iam_action = STR_INIT("apigateway:POST"),
         .http_status = 201},
    [APIGATEWAYV2_CREATE_INTEGRATION] =
        {.name = STR_INIT("CreateIntegration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/v2/apis/{apiId}/integrations"),
         .iam_action = STR_INIT("apigateway:POST"), .http_status = 201},
    [APIGATEWAYV2_CREATE_INTEGRATION_RESPONSE] =
        {.name = STR_INIT("CreateIntegrationResponse"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses"),
         .iam_action = STR_INIT("apigateway:POST"), .http_status = 201},
    [APIGATEWAYV2_CREATE_MODEL] = {.name = STR_INIT("CreateModel"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/v2/apis/{apiId}/models"), .iam_action = STR_INIT("apigateway:POST"),
     .http_status = 201},
    [APIGATEWAYV2_CREATE_PORTAL] =
        {.name = STR_INIT("CreatePortal"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/v2/portals"), .iam_action = STR_INIT("apigateway:POST"),
         .http_status = 201},
    [APIGATEWAYV2_CREATE_PORTAL_PRODUCT] =
        {.name = STR_INIT("CreatePortalProduct"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/v2/portalproducts"), .iam_action = STR_INIT("apigateway:POST"),
         .http_status = 201},
    [APIGATEWAYV2_CREATE_PRODUCT_PAGE] =
        {.name = STR_INIT("CreateProductPage"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/v2/portalproducts/{portalProductId}/productpages"),
         .iam_action = STR_INIT("apigateway:POST"), .http_status = 201},
    [APIGATEWAYV2_CREATE_PRODUCT_REST_ENDPOINT_PAGE] =
        {.name = STR_INIT("CreateProductRestEndpointPage"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/v2/portalproducts/{portalProductId}/productrestendpointpages"),
         .iam_action = STR_INIT("apigateway:POST"), .http_status = 201},
    [APIGATEWAYV2_CREATE_ROUTE] = {.name = STR_INIT("CreateRoute"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/v2/apis/{apiId}/routes"), .iam_action = STR_INIT("apigateway:POST"),
     .http_status = 201},
    [APIGATEWAYV2_CREATE_ROUTE_RESPONSE] =
        {.name = STR_INIT("CreateRouteResponse"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/v2/apis/{apiId}/routes/{routeId}/routeresponses"),
         .iam_action = STR_INIT("apigateway:POST"), .http_status = 201},
    [APIGATEWAYV2_CREATE_ROUTING_RULE] =
        {.name = STR_INIT("CreateRoutingRule"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/v2/domainnames/{domainName}/routingrules"),
         .iam_action = STR_INIT("apigateway:POST"), .http_status = 201},
    [APIGATEWAYV2_CREATE_STAGE] = {.name = STR_INIT("CreateStage"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/v2/apis/{apiId}/stages"), .iam_action = STR_INIT("apigateway:POST"),
     .http_status = 201},
    [APIGATEWAYV2_CREATE_VPC_LINK] =
        {.name = STR_INIT("CreateVpcLink"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/v2/vpclinks"), .iam_action = STR_INIT("apigateway:POST"),
         .http_status = 201},
    [APIGATEWAYV2_DELETE_ACCESS_LOG_SETTINGS] =
        {.name = STR_INIT("DeleteAccessLogSettings"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/v2/apis/{apiId}/stages/{stageName}/accesslogsettings"),
         .iam_action = STR_INIT("apigateway:DELETE"), .http_status = 204},
    [APIGATEWAYV2_DELETE_API] = {.name = STR_INIT("DeleteApi"), .method = STR_INIT("DELETE"),
     .uri = STR_INIT("/v2/apis/{apiId}"), .iam_action = STR_INIT("apigateway:DELETE"),
     .http_status = 204},
    [APIGATEWAYV2_DELETE_API_MAPPING] =
        {.name = STR_INIT("DeleteApiMapping"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/v2/domainnames/{domainName}/apimappings/{apiMappingId}"),
         .iam_action = STR_INIT("apigateway:DELETE"), .http_status = 204},
    [APIGATEWAYV2_DELETE_AUTHORIZER] =
        {.name = STR_INIT("DeleteAuthorizer"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/v2/apis/{apiId}/authorizers/{authorizerId}"),
         .iam_action = STR_INIT("apigateway:DELETE"), .http_status = 204},
    [APIGATEWAYV2_DELETE_CORS_CONFIGURATION] =
        {.name = STR_INIT("DeleteCorsConfiguration"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/v2/apis/{apiId}/cors"), .iam_action = STR_INIT("apigateway:DELETE"),
         .http_status = 204},
    [APIGATEWAYV2_DELETE_DEPLOYMENT] =
        {.name = STR_INIT("DeleteDeployment"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/v2/apis/{apiId}/deployments/{deploymentId}"),
         .iam_action = STR_INIT("apigateway:DELETE"), .http_status = 204},
    [APIGATEWAYV2_DELETE_DOMAIN_NAME] =
        {.name = STR_INIT("DeleteDomainName"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/v2/domainnames/{domainName}"),
         .iam_action = STR_INIT("apigateway:DELETE"), .http_status = 204},
    [APIGATEWAYV2_DELETE_INTEGRATION] =
        {.name = STR_INIT("DeleteIntegration"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/v2/apis/{apiId}/integrations/{integrationId}"),
         .iam_action = STR_INIT("apigateway:DELETE"), .http_status = 204},
    [APIGATEWAYV2_DELETE_INTEGRATION_RESPONSE] =
        {.name = STR_INIT("DeleteIntegrationResponse"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}"),
         .iam_action = STR_INIT("apigateway:DELETE"), .http_status = 204},
    [APIGATEWAYV2_DELETE_MODEL] = {.name = STR_INIT("DeleteModel"), .method = STR_INIT("DELETE"),
     .uri = STR_INIT("/v2/apis/{apiId}/models/{modelId}"),
     .iam_action = STR_INIT("apigateway:DELETE"), .http_status = 204},
    [APIGATEWAYV2_DELETE_PORTAL] = {.name = STR_INIT("DeletePortal"), .method = STR_INIT("DELETE"),
     .uri = STR_INIT("/v2/portals/{portalId}"), .iam_action = STR_INIT("apigateway:DELETE"),
     .http_status = 204},
    [APIGATEWAYV2_DELETE_PORTAL_PRODUCT] =
        {.name = STR_INIT("DeletePortalProduct"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/v2/portalproducts/{portalProductId}"),
         .iam_action = STR_INIT("apigateway:DELETE"), .http_status = 204},
    [APIGATEWAYV2_DELETE_PORTAL_PRODUCT_SHARING_POLICY] =
        {.name = STR_INIT("DeletePortalProductSharingPolicy"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/v2/portalproducts/{portalProductId}/sharingpolicy"),
         .iam_action = STR_INIT("apigateway:DELETE"), .http_status = 204},
    [APIGATEWAYV2_DELETE_PRODUCT_PAGE] =
        {.name = STR_INIT("DeleteProductPage"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/v2/portalproducts/{portalProductId}/productpages/{productPageId}"),
         .iam_action = STR_INIT("apigateway:DELETE"), .http_status = 204},
    [APIGATEWAYV2_DELETE_PRODUCT_REST_ENDPOINT_PAGE] =
        {.name = STR_INIT("DeleteProductRestEndpointPage"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/v2/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId}"),
         .iam_action = STR_INIT("apigateway:DELETE"), .http_status = 204},
    [APIGATEWAYV2_DELETE_ROUTE] = {.name = STR_INIT("DeleteRoute"), .method = STR_INIT("DELETE"),
     .uri = STR_INIT("/v2/apis/{apiId}/routes/{routeId}"),
     .iam_action = STR_INIT("apigateway:DELETE"), .http_status = 204},
    [APIGATEWAYV2_DELETE_ROUTE_REQUEST_PARAMETER] =
        {.name = STR_INIT("DeleteRouteRequestParameter"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/v2/apis/{apiId}/routes/{routeId}/requestparameters/{requestParameterKey}"),
         .iam_action = STR_INIT("apigateway:DELETE"), .http_status = 204},
    [APIGATEWAYV2_DELETE_ROUTE_RESPONSE] =
        {.name = STR_INIT("DeleteRouteResponse"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}"),
         .iam_action = STR_INIT("apigateway:DELETE"), .http_status = 204},
    [APIGATEWAYV2_DELETE_ROUTE_SETTINGS] =
        {.name = STR_INIT("DeleteRouteSettings"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/v2/apis/{apiId}/stages/{stageName}/routesettings/{routeKey}"),
         .iam_action = STR_INIT("apigateway:DELETE"), .http_status = 204},
    [APIGATEWAYV2_DELETE_ROUTING_RULE] =
        {.name = STR_INIT("DeleteRoutingRule"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/v2/domainnames/{domainName}/routingrules/{routingRuleId}"),
         .iam_action = STR_INIT("apigateway:DELETE"), .http_status = 204},
    [APIGATEWAYV2_DELETE_STAGE] = {.name = STR_INIT("DeleteStage"), .method = STR_INIT("DELETE"),
     .uri = STR_INIT("/v2/apis/{apiId}/stages/{stageName}"),
     .iam_action = STR_INIT("apigateway:DELETE"), .http_status = 204},
    [APIGATEWAYV2_DELETE_VPC_LINK] =
        {.name = STR_INIT("DeleteVpcLink"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/v2/vpclinks/{vpcLinkId}"), .iam_action = STR_INIT("apigateway:DELETE"),
         .http_status = 202},
    [APIGATEWAYV2_EXPORT_API] = {.name = STR_INIT("ExportApi"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/v2/apis/{apiId}/exports/{specification}"),
     .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_DISABLE_PORTAL] =
        {.name = STR_INIT("DisablePortal"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/v2/portals/{portalId}/publish"),
         .iam_action = STR_INIT("apigateway:DELETE"), .http_status = 204},
    [APIGATEWAYV2_RESET_AUTHORIZERS_CACHE] =
        {.name = STR_INIT("ResetAuthorizersCache"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/v2/apis/{apiId}/stages/{stageName}/cache/authorizers"),
         .iam_action = STR_INIT("apigateway:DELETE"), .http_status = 204},
    [APIGATEWAYV2_GET_API] =
        {.name = STR_INIT("GetApi"), .method = STR_INIT("GET"), .uri = STR_INIT("/v2/apis/{apiId}"),
         .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_GET_API_MAPPING] = {.name = STR_INIT("GetApiMapping"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/v2/domainnames/{domainName}/apimappings/{apiMappingId}"),
     .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_GET_API_MAPPINGS] =
        {.name = STR_INIT("GetApiMappings"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/v2/domainnames/{domainName}/apimappings"),
         .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_GET_APIS] =
        {.name = STR_INIT("GetApis"), .method = STR_INIT("GET"), .uri = STR_INIT("/v2/apis"),
         .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_GET_AUTHORIZER] = {.name = STR_INIT("GetAuthorizer"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/v2/apis/{apiId}/authorizers/{authorizerId}"),
     .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_GET_AUTHORIZERS] = {.name = STR_INIT("GetAuthorizers"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/v2/apis/{apiId}/authorizers"), .iam_action = STR_INIT("apigateway:GET"),
     .http_status = 200},
    [APIGATEWAYV2_GET_DEPLOYMENT] = {.name = STR_INIT("GetDeployment"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/v2/apis/{apiId}/deployments/{deploymentId}"),
     .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_GET_DEPLOYMENTS] = {.name = STR_INIT("GetDeployments"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/v2/apis/{apiId}/deployments"), .iam_action = STR_INIT("apigateway:GET"),
     .http_status = 200},
    [APIGATEWAYV2_GET_DOMAIN_NAME] = {.name = STR_INIT("GetDomainName"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/v2/domainnames/{domainName}"), .iam_action = STR_INIT("apigateway:GET"),
     .http_status = 200},
    [APIGATEWAYV2_GET_DOMAIN_NAMES] =
        {.name = STR_INIT("GetDomainNames"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/v2/domainnames"), .iam_action = STR_INIT("apigateway:GET"),
         .http_status = 200},
    [APIGATEWAYV2_GET_INTEGRATION] = {.name = STR_INIT("GetIntegration"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/v2/apis/{apiId}/integrations/{integrationId}"),
     .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_GET_INTEGRATION_RESPONSE] =
        {.name = STR_INIT("GetIntegrationResponse"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}"),
         .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_GET_INTEGRATION_RESPONSES] =
        {.name = STR_INIT("GetIntegrationResponses"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses"),
         .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_GET_INTEGRATIONS] =
        {.name = STR_INIT("GetIntegrations"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/v2/apis/{apiId}/integrations"), .iam_action = STR_INIT("apigateway:GET"),
         .http_status = 200},
    [APIGATEWAYV2_GET_MODEL] = {.name = STR_INIT("GetModel"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/v2/apis/{apiId}/models/{modelId}"), .iam_action = STR_INIT("apigateway:GET"),
     .http_status = 200},
    [APIGATEWAYV2_GET_MODEL_TEMPLATE] =
        {.name = STR_INIT("GetModelTemplate"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/v2/apis/{apiId}/models/{modelId}/template"),
         .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_GET_MODELS] = {.name = STR_INIT("GetModels"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/v2/apis/{apiId}/models"), .iam_action = STR_INIT("apigateway:GET"),
     .http_status = 200},
    [APIGATEWAYV2_GET_PORTAL] = {.name = STR_INIT("GetPortal"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/v2/portals/{portalId}"), .iam_action = STR_INIT("apigateway:GET"),
     .http_status = 200},
    [APIGATEWAYV2_GET_PORTAL_PRODUCT] =
        {.name = STR_INIT("GetPortalProduct"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/v2/portalproducts/{portalProductId}"),
         .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_GET_PORTAL_PRODUCT_SHARING_POLICY] =
        {.name = STR_INIT("GetPortalProductSharingPolicy"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/v2/portalproducts/{portalProductId}/sharingpolicy"),
         .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_GET_PRODUCT_PAGE] =
        {.name = STR_INIT("GetProductPage"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/v2/portalproducts/{portalProductId}/productpages/{productPageId}"),
         .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_GET_PRODUCT_REST_ENDPOINT_PAGE] =
        {.name = STR_INIT("GetProductRestEndpointPage"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/v2/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId}"),
         .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_GET_ROUTE] = {.name = STR_INIT("GetRoute"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/v2/apis/{apiId}/routes/{routeId}"), .iam_action = STR_INIT("apigateway:GET"),
     .http_status = 200},
    [APIGATEWAYV2_GET_ROUTE_RESPONSE] =
        {.name = STR_INIT("GetRouteResponse"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}"),
         .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_GET_ROUTE_RESPONSES] =
        {.name = STR_INIT("GetRouteResponses"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/v2/apis/{apiId}/routes/{routeId}/routeresponses"),
         .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_GET_ROUTES] = {.name = STR_INIT("GetRoutes"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/v2/apis/{apiId}/routes"), .iam_action = STR_INIT("apigateway:GET"),
     .http_status = 200},
    [APIGATEWAYV2_GET_ROUTING_RULE] =
        {.name = STR_INIT("GetRoutingRule"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/v2/domainnames/{domainName}/routingrules/{routingRuleId}"),
         .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_LIST_ROUTING_RULES] =
        {.name = STR_INIT("ListRoutingRules"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/v2/domainnames/{domainName}/routingrules"),
         .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_GET_STAGE] = {.name = STR_INIT("GetStage"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/v2/apis/{apiId}/stages/{stageName}"),
     .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_GET_STAGES] = {.name = STR_INIT("GetStages"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/v2/apis/{apiId}/stages"), .iam_action = STR_INIT("apigateway:GET"),
     .http_status = 200},
    [APIGATEWAYV2_GET_TAGS] = {.name = STR_INIT("GetTags"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/v2/tags/{resource-arn}"), .iam_action = STR_INIT("apigateway:GET"),
     .http_status = 200},
    [APIGATEWAYV2_GET_VPC_LINK] = {.name = STR_INIT("GetVpcLink"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/v2/vpclinks/{vpcLinkId}"), .iam_action = STR_INIT("apigateway:GET"),
     .http_status = 200},
    [APIGATEWAYV2_GET_VPC_LINKS] =
        {.name = STR_INIT("GetVpcLinks"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/v2/vpclinks"), .iam_action = STR_INIT("apigateway:GET"),
         .http_status = 200},
    [APIGATEWAYV2_IMPORT_API] =
        {.name = STR_INIT("ImportApi"), .method = STR_INIT("PUT"), .uri = STR_INIT("/v2/apis"),
         .iam_action = STR_INIT("apigateway:PUT"), .http_status = 201},
    [APIGATEWAYV2_LIST_PORTAL_PRODUCTS] =
        {.name = STR_INIT("ListPortalProducts"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/v2/portalproducts"), .iam_action = STR_INIT("apigateway:GET"),
         .http_status = 200},
    [APIGATEWAYV2_LIST_PORTALS] =
        {.name = STR_INIT("ListPortals"), .method = STR_INIT("GET"), .uri = STR_INIT("/v2/portals"),
         .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_LIST_PRODUCT_PAGES] =
        {.name = STR_INIT("ListProductPages"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/v2/portalproducts/{portalProductId}/productpages"),
         .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_LIST_PRODUCT_REST_ENDPOINT_PAGES] =
        {.name = STR_INIT("ListProductRestEndpointPages"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/v2/portalproducts/{portalProductId}/productrestendpointpages"),
         .iam_action = STR_INIT("apigateway:GET"), .http_status = 200},
    [APIGATEWAYV2_PREVIEW_PORTAL] = {.name = STR_INIT("PreviewPortal"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/v2/portals/{portalId}/preview"), .iam_action = STR_INIT("apigateway:POST"),
     .http_status = 202},
    [APIGATEWAYV2_PUBLISH_PORTAL] = {.name = STR_INIT("PublishPortal"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/v2/portals/{portalId}/publish"), .iam_action = STR_INIT("apigateway:POST"),
     .http_status = 202},
    [APIGATEWAYV2_PUT_PORTAL_PRODUCT_SHARING_POLICY] =
        {.name = STR_INIT("PutPortalProductSharingPolicy"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/v2/portalproducts/{portalProductId}/sharingpolicy"),
         .iam_action = STR_INIT("apigateway:PUT"), .http_status = 200},
    [APIGATEWAYV2_PUT_ROUTING_RULE] =
        {.name = STR_INIT("PutRoutingRule"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/v2/domainnames/{domainName}/routingrules/{routingRuleId}"),
         .iam_action = STR_INIT("apigateway:PUT"), .http_status = 200},
    [APIGATEWAYV2_REIMPORT_API] = {.name = STR_INIT("ReimportApi"), .method = STR_INIT("PUT"),
     .uri = STR_INIT("/v2/apis/{apiId}"), .iam_action = STR_INIT("apigateway:PUT"),
     .http_status = 201},
    [APIGATEWAYV2_TAG_RESOURCE] = {.name = STR_INIT("TagResource"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/v2/tags/{resource-arn}"), .iam_action = STR_INIT("apigateway:POST"),
     .http_status = 201},
    [APIGATEWAYV2_UNTAG_RESOURCE] =
        {.name = STR_INIT("UntagResource"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/v2/tags/{resource-arn}"), .iam_action = STR_INIT("apigateway:DELETE"),
         .http_status = 204},
    [APIGATEWAYV2_UPDATE_API] = {.name = STR_INIT("UpdateApi"), .method = STR_INIT("PATCH"),
     .uri = STR_INIT("/v2/apis/{apiId}"), .iam_action = STR_INIT("apigateway:PATCH"),
     .http_status = 200},
    [APIGATEWAYV2_UPDATE_API_MAPPING] =
        {.name = STR_INIT("UpdateApiMapping"), .method = STR_INIT("PATCH"),
         .uri = STR_INIT("/v2/domainnames/{domainName}/apimappings/{apiMappingId}"),
         .iam_action = STR_INIT("apigateway:PATCH"), .http_status = 200},
    [APIGATEWAYV2_UPDATE_AUTHORIZER] =
        {.name = STR_INIT("UpdateAuthorizer"), .method = STR_INIT("PATCH"),
         .uri = STR_INIT("/v2/apis/{apiId}/authorizers/{authorizerId}"),
         .iam_action = STR_INIT("apigateway:PATCH"), .http_status = 200},
    [APIGATEWAYV2_UPDATE_DEPLOYMENT] =
        {.name = STR_INIT("UpdateDeployment"), .method = STR_INIT("PATCH"),
         .uri = STR_INIT("/v2/apis/{apiId}/deployments/{deploymentId}"),
         .iam_action = STR_INIT("apigateway:PATCH"), .http_status = 200},
    [APIGATEWAYV2_UPDATE_DOMAIN_NAME] =
        {.name = STR_INIT("UpdateDomainName"), .method = STR_INIT("PATCH"),
         .uri = STR_INIT("/v2/domainnames/{domainName}"),
         .iam_action = STR_INIT("apigateway:PATCH"), .http_status = 200},
    [APIGATEWAYV2_UPDATE_INTEGRATION] =
        {.name = STR_INIT("UpdateIntegration"), .method = STR_INIT("PATCH"),
         .uri = STR_INIT("/v2/apis/{apiId}/integrations/{integrationId}"),
         .iam_action = STR_INIT("apigateway:PATCH"), .http_status = 200},
    [APIGATEWAYV2_UPDATE_INTEGRATION_RESPONSE] =
        {.name = STR_INIT("UpdateIntegrationResponse"), .method = STR_INIT("PATCH"),
         .uri = STR_INIT("/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}"),
         .iam_action = STR_INIT("apigateway:PATCH"), .http_status = 200},
    [APIGATEWAYV2_UPDATE_MODEL] = {.name = STR_INIT("UpdateModel"), .method = STR_INIT("PATCH"),
     .uri = STR_INIT("/v2/apis/{apiId}/models/{modelId}"),
     .iam_action = STR_INIT("apigateway:PATCH"), .http_status = 200},
    [APIGATEWAYV2_UPDATE_PORTAL] = {.name = STR_INIT("UpdatePortal"), .method = STR_INIT("PATCH"),
     .uri = STR_INIT("/v2/portals/{portalId}"), .iam_action = STR_INIT("apigateway:PATCH"),
     .http_status = 200},
    [APIGATEWAYV2_UPDATE_PORTAL_PRODUCT] =
        {.name = STR_INIT("UpdatePortalProduct"), .method = STR_INIT("PATCH"),
         .uri = STR_INIT("/v2/portalproducts/{portalProductId}"),
         .iam_action = STR_INIT("apigateway:PATCH"), .http_status = 200},
    [APIGATEWAYV2_UPDATE_PRODUCT_PAGE] =
        {.name = STR_INIT("UpdateProductPage"), .method = STR_INIT("PATCH"),
         .uri = STR_INIT("/v2/portalproducts/{portalProductId}/productpages/{productPageId}"),
         .iam_action = STR_INIT("apigateway:PATCH"), .http_status = 200},
    [APIGATEWAYV2_UPDATE_PRODUCT_REST_ENDPOINT_PAGE] =
        {.name = STR_INIT("UpdateProductRestEndpointPage"), .method = STR_INIT("PATCH"),
         .uri = STR_INIT("/v2/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId}"),
         .iam_action = STR_INIT("apigateway:PATCH"), .http_status = 200},
    [APIGATEWAYV2_UPDATE_ROUTE] = {.name = STR_INIT("UpdateRoute"), .method = STR_INIT("PATCH"),
     .uri = STR_INIT("/v2/apis/{apiId}/routes/{routeId}"),
     .iam_action = STR_INIT("apigateway:PATCH"), .http_status = 200},
    [APIGATEWAYV2_UPDATE_ROUTE_RESPONSE] =
        {.name = STR_INIT("UpdateRouteResponse"), .method = STR_INIT("PATCH"),
         .uri = STR_INIT("/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}"),
         .iam_action = STR_INIT("apigateway:PATCH"), .http_status = 200},
    [APIGATEWAYV2_UPDATE_STAGE] = {.name = STR_INIT("UpdateStage"), .method = STR_INIT("PATCH"),
     .uri = STR_INIT("/v2/apis/{apiId}/stages/{stageName}"),
     .iam_action = STR_INIT("apigateway:PATCH"), .http_status = 200},
    [APIGATEWAYV2_UPDATE_VPC_LINK] =
        {.name = STR_INIT("UpdateVpcLink"), .method = STR_INIT("PATCH"),
         .uri = STR_INIT("/v2/vpclinks/{vpcLinkId}"), .iam_action = STR_INIT("apigateway:PATCH"),
         .http_status = 200},
};

const struct service_facts apigatewayv2_facts = {
    .name = STR_INIT("apigatewayv2"), .signing_name = STR_INIT("apigateway"),
    .endpoint_prefix = STR_INIT("apigateway"), .api_version = STR_INIT("2018-11-29"),
    .protocols = 1U << PROTOCOL_REST_JSON, .protocol = PROTOCOL_REST_JSON, .operation_count = 103,
    .operations = operations,
};
