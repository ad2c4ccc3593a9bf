#include "shared/base/test.h"
#include "shared/codec/xml.h"

enum { OUT_MAX = 1 << 20 };

/* A tree as text: "name[attribute=value]{text|child|child}". */
static void draw(struct buf *out, const struct xml_node *node) {
    buf_add(out, node->name);
    for (size_t i = 0; i < node->attribute_count; i++) {
        buf_add_char(out, '[');
        buf_add(out, node->attributes[i].name);
        buf_add_char(out, '=');
        buf_add(out, node->attributes[i].value);
        buf_add_char(out, ']');
    }
    CHECK(str_is_set(node->text), "empty, not absent");
    buf_add_char(out, '{');
    buf_add(out, node->text);
    for (const struct xml_node *child = node->first_child; child != NULL; child = child->next) {
        buf_add_char(out, '|');
        draw(out, child);
    }
    buf_add_char(out, '}');
}

static const struct {
    const char *why, *text, *tree;
} row[] = {
    {"one element", "<a/>", "a{}"},
    {"declaration", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>x</a>\n", "a{x}"},
    {"children in order", "<a><b>1</b><c/><b>2</b></a>", "a{|b{1}|c{}|b{2}}"},
    {"text around children is joined", "<a>x<b>in</b>y<b/>z</a>", "a{xyz|b{in}|b{}}"},
    {"text is not trimmed", "<a> \n x </a>", "a{ \n x }"},
    {"line ends are normalized", "<a>1\r\n2\r3</a>", "a{1\n2\n3}"},
    {"prefix goes", "<s3:a xmlns:s3=\"u\"><s3:b>1</s3:b></s3:a>", "a[xmlns:s3=u]{|b{1}}"},
    {"attributes", "<a x=\"1\" xsi:type='T&amp;'/>", "a[x=1][xsi:type=T&]{}"},
    {"entities", "<a>&lt;&amp;&gt;&quot;&apos;&#65;&#x42;</a>", "a{<&>\"'AB}"},
    {"CDATA", "<a>1<![CDATA[<&]]>2</a>", "a{1<&2}"},
    {"comment and instruction", "<!--x--><a>1<!-- y --><?p q?>2</a>", "a{12}"},
    {"UTF-8", "<a>\xe2\x82\xac\xf0\x9f\x98\x80</a>", "a{\xe2\x82\xac\xf0\x9f\x98\x80}"},
    {"byte order mark", "\xef\xbb\xbf<a/>", "a{}"},
};

TEST(trees) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        const struct xml_node *root = NULL;
        struct buf out = buf_in_arena(&a, OUT_MAX);
        CHECK(xml_read(&a, str_c(row[i].text), &root) == ERR_OK, row[i].why);
        draw(&out, root);
        CHECK_STR(buf_str(&out), str_c(row[i].tree), row[i].why);
    }
    arena_free(&a);
}

static const struct {
    const char *why, *text;
} bad_row[] = {
    {"empty", ""},
    {"no element", "x"},
    {"unfinished", "<a><b></b>"},
    {"crossed", "<a><b></a></b>"},
    {"two roots", "<a/><b/>"},
    {"text after", "<a/>x"},
    {"attribute twice", "<a x='1' x='2'/>"},
    {"bare ampersand", "<a>&</a>"},
    {"unknown entity", "<a>&nbsp;</a>"},
    {"NUL reference", "<a>&#0;</a>"},
    {"control character", "<a>\x01</a>"},
    {"not UTF-8", "<a>\xff</a>"},
    {"doctype", "<!DOCTYPE a><a/>"},
    {"doctype, system", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>"},
    {"entity", "<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>"},
    {"billion laughs", "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;&c;</a>"},
    {"external entity", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>"},
};

TEST(refused) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(bad_row); i++) {
        const struct xml_node untouched = {0}, *root = &untouched;
        CHECK(xml_read(&a, str_c(bad_row[i].text), &root) == ERR_SYNTAX, bad_row[i].why);
        CHECK(root == &untouched, "output untouched");
    }
    const struct xml_node *root;
    CHECK(xml_read(&a, (struct str){0}, &root) == ERR_SYNTAX, "no bytes at all");
    arena_free(&a);
}

static struct str nested(struct arena *a, size_t depth) {
    struct buf b = buf_in_arena(a, depth * 7);
    for (size_t i = 0; i < depth; i++) {
        buf_add_c(&b, "<a>");
    }
    for (size_t i = 0; i < depth; i++) {
        buf_add_c(&b, "</a>");
    }
    return buf_str(&b);
}

TEST(depth) {
    struct arena a = {0};
    const struct xml_node *root;
    CHECK(xml_read(&a, nested(&a, XML_DEPTH_MAX), &root) == ERR_OK, "the limit");
    CHECK(xml_read(&a, nested(&a, XML_DEPTH_MAX + 1), &root) == ERR_TOO_DEEP, "one more");
    CHECK(xml_read(&a, nested(&a, 100000), &root) == ERR_TOO_DEEP, "many more");
    CHECK(xml_read(&a, str_slice(nested(&a, 100000), 0, 300000), &root) == ERR_TOO_DEEP,
          "never closed");
    arena_free(&a);
}

TEST(every_cut_is_refused) {
    struct arena a = {0};
    struct str whole = STR("<a x=\"1\"><b>&lt;\xc3\xa9</b><![CDATA[y]]><!--z--></a>");
    const struct xml_node *root;
    for (size_t n = 0; n < whole.len; n++) {
        char exact[128];
        memcpy(exact, whole.ptr, n);
        CHECK(xml_read(&a, str_n(exact, n), &root) == ERR_SYNTAX, "cut short");
    }
    CHECK(xml_read(&a, whole, &root) == ERR_OK, "whole");
    arena_free(&a);
}

TEST(child) {
    struct arena a = {0};
    const struct xml_node *root;
    CHECK(xml_read(&a, STR("<a><b>1</b><n:b>2</n:b></a>"), &root) == ERR_OK, "good");
    CHECK_STR(xml_child(root, STR("b"))->text, STR("1"), "the first");
    CHECK(xml_child(root, STR("c")) == NULL, "missing");
    CHECK(xml_child(NULL, STR("b")) == NULL, "no node");
    arena_free(&a);
}

TEST(many_pieces_of_text) {
    struct arena a = {0};
    struct buf b = buf_in_arena(&a, OUT_MAX);
    const struct xml_node *root;
    buf_add_c(&b, "<a>");
    for (int i = 0; i < 100000; i++) {
        buf_add_c(&b, "\n&lt;");
    }
    buf_add_c(&b, "</a>");
    CHECK(xml_read(&a, buf_str(&b), &root) == ERR_OK, "good");
    CHECK(root->text.len == 200000, "joined");
    CHECK(a.total < 8u << 20, "joined without a copy for each");
    arena_free(&a);
}

TEST(written) {
    struct arena a = {0};
    struct buf out = buf_in_arena(&a, OUT_MAX);
    xml_declaration(&out);
    xml_open(&out, STR("List"), STR("xmlns=\"u\""));
    xml_open(&out, STR("Item"), (struct str){0});
    xml_close(&out, STR("Item"));
    xml_element(&out, STR("Key"), STR("a&b<c>\"'\t\n"));
    xml_element(&out, STR("Nothing"), (struct str){0});
    xml_close(&out, STR("List"));
    CHECK_STR(buf_str(&out),
              STR("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<List xmlns=\"u\"><Item></Item>"
                  "<Key>a&amp;b&lt;c&gt;&quot;'\t\n</Key><Nothing></Nothing></List>"),
              "document");
    arena_free(&a);
}

TEST(escaped) {
    static const struct {
        struct str raw, written;
    } all[] = {
        {STR_INIT(""), STR_INIT("")},
        {STR_INIT("\xc3\xa9\xf0\x9f\x98\x80"), STR_INIT("\xc3\xa9\xf0\x9f\x98\x80")},
        {STR_INIT("\r\n"), STR_INIT("&#13;\n")},
        {STR_INIT("\0\x01\x1f"), STR_INIT("&#0;&#1;&#31;")},
        {STR_INIT("\xff"), STR_INIT("\xEF\xBF\xBD")},
        {STR_INIT("a\xc3"), STR_INIT("a\xEF\xBF\xBD")},
        {STR_INIT("\xEF\xBF\xBE.\xEF\xBF\xBF"), STR_INIT("&#65534;.&#65535;")},
        {STR_INIT("]]>"), STR_INIT("]]&gt;")},
    };
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(all); i++) {
        struct buf out = buf_in_arena(&a, OUT_MAX);
        xml_text(&out, all[i].raw);
        CHECK_STR(buf_str(&out), all[i].written, "escaped");
    }
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(trees),   cmocka_unit_test(refused),
        cmocka_unit_test(depth),   cmocka_unit_test(every_cut_is_refused),
        cmocka_unit_test(child),   cmocka_unit_test(many_pieces_of_text),
        cmocka_unit_test(written), cmocka_unit_test(escaped),
    };
    return cmocka_run_group_tests_name("xml", tests, NULL, NULL);
}
