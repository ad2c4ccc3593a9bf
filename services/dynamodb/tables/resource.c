#include "services/dynamodb/tables/resource.h"

#include "shared/aws/arn.h"
#include "shared/store/tuple.h"

enum { RANDOM_LEN = 8 };

struct str resource_id_new(struct call *call) {
    struct arena *a = call->arena;
    struct str random = env_random_text(call->cloud->env, a, STR("0123456789abcdef"), RANDOM_LEN);
    return arena_printf(a, "%014lld-%" PRIstr, (long long)call_now_ms(call), STR_ARG(random));
}

struct str resource_arn(struct call *call, struct str table, struct str kind, struct str id) {
    return ARENA_CONCAT(call->arena, table_arn(call, table), STR("/"), kind, STR("/"), id);
}

bool resource_arn_read(struct call *call, struct str text, struct str kind, struct str *table,
                       struct str *id) {
    struct arn arn;
    struct str rest, piece[4];
    if (arn_parse(&arn, text) != ERR_OK || !str_eq_c(arn.service, "dynamodb")) return false;
    if (!str_eq(arn.account, call->account) || !str_eq(arn.region, call->region)) return false;
    rest = arn.resource;
    for (size_t i = 0; i < ARRAY_LEN(piece); i++) {
        if (!str_split(&rest, '/', &piece[i])) return false;
    }
    *table = piece[1];
    *id = piece[3];
    return !str_is_set(rest) && str_eq_c(piece[0], "table") && str_eq(piece[2], kind) &&
           id->len > 0;
}

struct str resource_key(struct arena *a, struct str kind, struct str account, struct str region,
                        struct str id) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    tuple_add_text(&key, STR("dynamodb"));
    tuple_add_text(&key, kind);
    tuple_add_text(&key, account);
    tuple_add_text(&key, region);
    if (str_is_set(id)) tuple_add_text(&key, id);
    return buf_str(&key);
}
