/* brume coverage: a query over the operation tables. */
#include <stdio.h>

#include "cli/commands.h"
#include "gateway/services.h"
#include "shared/codec/json.h"

enum { JSON_MAX = 16 * 1024 * 1024 };

static bool is_there(const struct service *s, uint32_t i) {
    return s->operations != NULL && s->operations[i].run != NULL;
}

static uint32_t count(const struct service *s) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->facts->operation_count; i++) {
        n += is_there(s, i);
    }
    return n;
}

/* ---- for people ---- */

static int print_services(void) {
    for (size_t i = 0; i < service_count; i++) {
        const struct service_facts *f = services[i]->facts;
        printf("%-24.*s %4u of %4u\n", STR_ARG(f->name), count(services[i]), f->operation_count);
    }
    return 0;
}

static int print_operations(const char *name) {
    for (size_t i = 0; i < service_count; i++) {
        const struct service_facts *f = services[i]->facts;
        if (!str_eq_c(f->name, name)) continue;
        for (uint32_t k = 0; k < f->operation_count; k++) {
            printf("%-3s %" PRIstr "\n", is_there(services[i], k) ? "yes" : "no",
                   STR_ARG(f->operations[k].name));
        }
        return 0;
    }
    fprintf(stderr, "brume: no service %s\n", name);
    return 1;
}

/* ---- for programs: tools/docs-api ---- */

static void write_protocols(struct json_writer *w, const struct service_facts *f) {
    static const char *const names[PROTOCOL_COUNT] = {
        [PROTOCOL_JSON_1_0] = "json-1.0",   [PROTOCOL_JSON_1_1] = "json-1.1",
        [PROTOCOL_REST_JSON] = "rest-json", [PROTOCOL_REST_XML] = "rest-xml",
        [PROTOCOL_QUERY] = "query",         [PROTOCOL_EC2] = "ec2",
        [PROTOCOL_CBOR] = "rpc-v2-cbor",
    };
    json_name(w, STR("protocols"));
    json_begin_array(w);
    for (unsigned p = 0; p < PROTOCOL_COUNT; p++) {
        if (f->protocols & (1u << p)) json_string(w, str_c(names[p]));
    }
    json_end_array(w);
}

static void write_operation(struct json_writer *w, const struct service *s, uint32_t i) {
    const struct operation_facts *o = &s->facts->operations[i];
    json_begin_object(w);
    json_name(w, STR("name"));
    json_string(w, o->name);
    json_name(w, STR("action"));
    json_string(w, o->iam_action);
    json_name(w, STR("implemented"));
    json_bool(w, is_there(s, i));
    json_end_object(w);
}

static void write_service(struct json_writer *w, const struct service *s) {
    json_begin_object(w);
    json_name(w, STR("name"));
    json_string(w, s->facts->name);
    json_name(w, STR("version"));
    json_string(w, s->facts->api_version);
    write_protocols(w, s->facts);
    json_name(w, STR("operations"));
    json_begin_array(w);
    for (uint32_t i = 0; i < s->facts->operation_count; i++) {
        write_operation(w, s, i);
    }
    json_end_array(w);
    json_end_object(w);
}

static int print_json(void) {
    struct buf out = buf_on_heap(JSON_MAX);
    struct json_writer w;
    json_writer_init(&w, &out);
    json_begin_array(&w);
    for (size_t i = 0; i < service_count; i++) {
        write_service(&w, services[i]);
    }
    json_end_array(&w);
    bool ok = buf_ok(&out);
    if (ok) printf("%" PRIstr "\n", STR_ARG(buf_str(&out)));
    buf_free(&out);
    return ok ? 0 : 1;
}

/* Without arguments a line per service; with a service's name a line per operation; with --json
 * everything, for programs. */
int cli_coverage(int argc, char **argv) {
    if (argc == 0) return print_services();
    if (strcmp(argv[0], "--json") == 0) return print_json();
    return print_operations(argv[0]);
}

int cli_version(int argc, char **argv) {
    (void)argc;
    (void)argv;
    puts("brume " BRUME_VERSION);
    return 0;
}
