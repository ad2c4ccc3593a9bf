/* Documents are read, and the text of the root survives being written and read again. */
#include "shared/codec/xml.h"

enum { OUT_MAX = 1 << 26 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_and_write(struct arena *a, struct str text) {
    const struct xml_node *root, *again;
    if (xml_read(a, text, &root) != ERR_OK) return;

    struct buf out = buf_in_arena(a, OUT_MAX);
    xml_declaration(&out);
    xml_element(&out, STR("a"), root->text);
    ASSERT(buf_ok(&out));
    enum err err = xml_read(a, buf_str(&out), &again);
    ASSERT(err == ERR_OK && str_eq(again->text, root->text));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena a = {0};
    struct buf out = buf_in_arena(&a, OUT_MAX);
    read_and_write(&a, str_n(data, size));
    xml_text(&out, str_n(data, size));
    ASSERT(buf_ok(&out) && str_find_char(buf_str(&out), '<') == SIZE_MAX);
    arena_free(&a);
    return 0;
}
