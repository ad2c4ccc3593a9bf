/* The version of what keys and rows mean is a row of the store, written when it is made. Rows of
 * another version would be misread without a word. */
#include "shared/store/store-private.h"

enum { FORMAT_VERSION = 2 };

static const char format_key[] = {OWN_KEY, 'f'};

static enum err put_version(struct store *store) {
    char *message = NULL;
    static const char version = FORMAT_VERSION;
    rocksdb_put(store->rocks.db, store->rocks.write, format_key, sizeof format_key, &version, 1,
                &message);
    return rocks_err(message);
}

static enum err refuse(const struct store *store, int version, struct buf *why) {
    buf_printf(why,
               "the data in %s has format %d, and this brume reads format %d: start the brume that "
               "wrote it, or begin anew with --data and an empty folder",
               store->dir, version, FORMAT_VERSION);
    return ERR_UNSUPPORTED;
}

enum err format_check(struct store *store, struct buf *why) {
    enum { BEFORE_VERSIONS = 1 };
    char *message = NULL;
    size_t len = 0;
    char *value = rocksdb_get(store->rocks.db, store->rocks.read, format_key, sizeof format_key,
                              &len, &message);
    TRY(rocks_err(message));
    int version = value != NULL && len == 1 ? value[0] : BEFORE_VERSIONS;
    rocksdb_free(value);
    if (value == NULL && rocks_newest(&store->rocks) == 0) return put_version(store);
    return version == FORMAT_VERSION ? ERR_OK : refuse(store, version, why);
}
