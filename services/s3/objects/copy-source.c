#include "services/s3/objects/copy-source.h"

#include "services/s3/s3-errors.h"
#include "shared/codec/form.h"

static enum outcome fail_source(struct call *call, struct str header) {
    return s3_fail_argument(call,
                            "Copy Source must mention the source bucket and key: "
                            "sourcebucket/sourcekey",
                            "x-amz-copy-source", header);
}

enum outcome copy_source_read(struct call *call, struct str header, struct object_query *query) {
    struct str path = header, text = {0};
    size_t at = str_find(path, STR("?versionId="));
    if (at != SIZE_MAX) {
        query->version_id = str_skip(path, at + strlen("?versionId="));
        path = str_slice(path, 0, at);
    }
    if (uri_decode(call->arena, path, false, &text) != ERR_OK || !str_is_utf8(text)) {
        return s3_fail_argument(call, "Invalid copy source encoding.", "x-amz-copy-source", header);
    }
    if (str_starts(text, STR("/"))) text = str_skip(text, 1);
    query->key = text;
    if (!str_cut(&query->key, '/', &query->bucket.name)) return fail_source(call, header);
    if (query->bucket.name.len == 0 || query->key.len == 0) return fail_source(call, header);
    return object_key_check(call, query->key);
}
