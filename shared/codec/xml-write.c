#include "shared/codec/xml.h"

void xml_declaration(struct buf *out) {
    buf_add(out, STR("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
}

void xml_open(struct buf *out, struct str name, struct str attributes) {
    buf_add_char(out, '<');
    buf_add(out, name);
    if (attributes.len > 0) buf_add_char(out, ' ');
    buf_add(out, attributes);
    buf_add_char(out, '>');
}

void xml_close(struct buf *out, struct str name) {
    buf_add(out, STR("</"));
    buf_add(out, name);
    buf_add_char(out, '>');
}

/* Tab and line feed stay; a carriage return would be read back as a line feed. */
static bool is_plain(unsigned char c) {
    return c < 0x80 && (c >= 0x20 || c == '\t' || c == '\n') && c != '&' && c != '<' && c != '>' &&
           c != '"';
}

/* U+FFFE and U+FFFF are the two characters beyond ASCII that XML 1.0 cannot hold (surrogates are
 * no UTF-8). */
static bool is_noncharacter(struct str s) {
    return str_starts(s, STR("\xEF\xBF\xBE")) || str_starts(s, STR("\xEF\xBF\xBF"));
}

/* Length of the run at the front that can be written as it is. */
static size_t clean_run(struct str s) {
    size_t i = 0;
    while (i < s.len) {
        size_t n = is_plain((unsigned char)s.ptr[i]) ? 1 : 0;
        if ((unsigned char)s.ptr[i] >= 0x80) {
            struct str rest = str_skip(s, i);
            n = is_noncharacter(rest) ? 0 : str_utf8_next(rest);
        }
        if (n == 0) break;
        i += n;
    }
    return i;
}

/* Write what stopped a run; returns how many bytes it was. */
static size_t add_escape(struct buf *out, struct str s) {
    if (is_noncharacter(s)) {
        buf_add(out, s.ptr[2] == '\xBE' ? STR("&#65534;") : STR("&#65535;"));
        return 3;
    }
    switch (s.ptr[0]) {
    case '&':
        buf_add(out, STR("&amp;"));
        break;
    case '<':
        buf_add(out, STR("&lt;"));
        break;
    case '>':
        buf_add(out, STR("&gt;"));
        break;
    case '"':
        buf_add(out, STR("&quot;"));
        break;
    default:
        if ((unsigned char)s.ptr[0] >= 0x80) {
            buf_add(out, STR("\xEF\xBF\xBD"));
        } else {
            buf_printf(out, "&#%d", s.ptr[0]);
            buf_add_char(out, ';');
        }
    }
    return 1;
}

void xml_text(struct buf *out, struct str text) {
    for (;;) {
        size_t n = clean_run(text);
        buf_add(out, str_slice(text, 0, n));
        text = str_skip(text, n);
        if (text.len == 0) return;
        text = str_skip(text, add_escape(out, text));
    }
}

void xml_element(struct buf *out, struct str name, struct str text) {
    xml_open(out, name, STR(""));
    xml_text(out, text);
    xml_close(out, name);
}
