/* brume serve: the pieces from the lowest floor up, and down again in reverse. */
#include <errno.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#include "cli/commands.h"
#include "gateway/gateway.h"
#include "shared/base/log.h"
#include "shared/http/tls.h"
#include "shared/os/file.h"

enum { WHY_MAX = 4096, TLS_DIR_SIZE = 64, HOST_NAME_SIZE = 256, KEPT_BYTES = 4 << 20 };

static const char help[] =
    "brume serve: run the cloud until it is told to stop (SIGTERM or Ctrl-C).\n"
    "\n"
    "  --listen ADDR:PORT     where to answer (127.0.0.1:4566); port 0 takes a free one\n"
    "  --data DIR             where everything is kept (./brume-data)\n"
    "  --memory               keep nothing: all is gone when it stops\n"
    "  --salvage              read what is left of a damaged store; nothing can be changed\n"
    "  --iam open|enforce     open: any credentials, loopback only (the default)\n"
    "                         enforce: signatures are verified, policies evaluated\n"
    "  --tls                  answer TLS too, on the same port, with a certificate of our own CA\n"
    "  --bedrock-config FILE  which model ids are which GGUF files (bedrock-config.yml)\n"
    "  --dynamodb-tables FILE\n"
    "                         tables that exist from the start: what create-table\n"
    "                         --cli-input-json takes, or a list (./dynamodb-table-def.json)\n"
    "  --dynamodb-throttling on|off\n"
    "                         on: hold tables to their provisioned units and maxima (off)\n"
    "  --loops N              event-loop threads (0: by the number of processors)\n"
    "  --print-config         print what is in force, and stop\n"
    "  --verbose              say more on standard error\n"
    "\n"
    "The environment sets the same: BRUME_LISTEN, BRUME_DATA, BRUME_IAM, BRUME_BEDROCK_CONFIG,\n"
    "BRUME_DYNAMODB_TABLES, BRUME_DYNAMODB_THROTTLING, BRUME_LOOPS. Options win.\n";

struct running {
    struct settings settings;
    struct env env;
    struct cloud cloud;
    struct gateway *gateway;
    struct http_server *server;
    struct ssl_ctx_st *tls;
    char tls_dir[TLS_DIR_SIZE]; /* with --memory: a private one, removed at the end */
};

/* Answers whether to go on; else `*status` is the exit status. */
static bool read_arguments(struct settings *s, int argc, char **argv, int *status) {
    struct buf why = buf_on_heap(WHY_MAX);
    bool print = false;
    *status = 2;
    if (settings_init(s, &why) != ERR_OK) goto wrong;
    for (int i = 0; i < argc; i++) {
        bool used_value = false;
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) {
            fputs(help, stdout);
            *status = 0;
            return false;
        }
        if (strcmp(argv[i], "--print-config") == 0) {
            print = true;
            continue;
        }
        const char *value = i + 1 < argc ? argv[i + 1] : NULL;
        if (settings_option(s, argv[i], value, &used_value, &why) != ERR_OK) goto wrong;
        i += used_value;
    }
    if (settings_check(s, &why) != ERR_OK) goto wrong;
    if (print) {
        settings_print(s, &why);
        printf("%" PRIstr, STR_ARG(buf_str(&why)));
        buf_free(&why);
        *status = 0;
        return false;
    }
    buf_free(&why);
    *status = 0;
    return true;

wrong:
    fprintf(stderr, "brume: %" PRIstr "\n", STR_ARG(buf_str(&why)));
    buf_free(&why);
    return false;
}

/* Ten thousand connections need as many descriptors. */
static void raise_limits(void) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == limit.rlim_max) return;
    limit.rlim_cur = limit.rlim_max;
    (void)setrlimit(RLIMIT_NOFILE, &limit);
}

static enum err start_store(struct running *b, struct buf *why) {
    const struct settings *s = &b->settings;
    enum err err = s->memory ? ERR_OK : file_make_dir(s->data_dir, 0700, NULL);
    if (err != ERR_OK) {
        buf_printf(why,
                   "the data directory %s cannot be made: %s. Make the folders above it, choose "
                   "another with --data DIR, or keep nothing with --memory.",
                   s->data_dir,
                   err == ERR_NOT_FOUND ? "a folder above it is missing" : err_text(err));
        return err;
    }
    struct store_options options = {
        .dir = s->memory ? NULL : s->data_dir,
        .memory = s->memory,
        .salvage = s->salvage,
        .env = &b->env,
    };
    return store_open(&b->cloud.store, &options, why);
}

/* What is kept in memory leaves no certificates behind either. */
static enum err choose_tls_dir(struct running *b, const char **dir, struct buf *why) {
    *dir = b->settings.data_dir;
    if (!b->settings.memory) return ERR_OK;
    char path[TLS_DIR_SIZE] = "/tmp/brume-tls-XXXXXX";
    if (mkdtemp(path) == NULL) {
        buf_printf(why, "no folder for certificates can be made in /tmp: %s", strerror(errno));
        return ERR_IO;
    }
    memcpy(b->tls_dir, path, sizeof path);
    *dir = b->tls_dir;
    return ERR_OK;
}

static enum err start_tls(struct running *b, struct buf *why) {
    char host[HOST_NAME_SIZE] = "";
    const char *dir = NULL, *names[] = {b->settings.address, host};
    if (gethostname(host, sizeof host - 1) != 0) host[0] = '\0';
    TRY(choose_tls_dir(b, &dir, why));
    struct tls_options options = {.dir = dir, .env = &b->env, .names = names, .name_count = 2};
    TRY(tls_make(&b->tls, &options, why));
    fprintf(stderr, "brume: TLS too; for clients that shall trust it: AWS_CA_BUNDLE=%s/ca.pem\n",
            dir);
    return ERR_OK;
}

static void add_remedy(struct buf *why, enum err err) {
    if (err == ERR_BUSY) {
        buf_add_c(why, ". Stop that one, or listen elsewhere: --listen 127.0.0.1:0 takes a free "
                       "port.");
    } else if (err == ERR_DENIED) {
        buf_add_c(why, ". Ports below 1024 need root's rights: choose a higher one with --listen.");
    }
}

static enum err start_server(struct running *b, struct buf *why) {
    const struct settings *s = &b->settings;
    if (s->tls) TRY(start_tls(b, why));
    struct http_server_options options = {
        .address = s->address,
        .port = s->port,
        .loops = s->loops,
        .limits = http_limits_default,
        .app = gateway_app(b->gateway),
        .env = &b->env,
        .tls = b->tls,
    };
    enum err err = http_server_start(&b->server, &options, why);
    add_remedy(why, err);
    TRY(err);
    gateway_set_server(b->gateway, b->server);
    return ERR_OK;
}

static enum err start(struct running *b, struct buf *why) {
    env_init(&b->env);
    b->cloud = (struct cloud){.env = &b->env, .settings = &b->settings};
    TRY(start_store(b, why));
    TRY(gateway_new(&b->gateway, &b->cloud, why));
    return start_server(b, why);
}

static void stop(struct running *b) {
    if (b->server != NULL) http_server_stop(b->server);
    gateway_free(b->gateway);
    store_close(b->cloud.store);
    tls_free(b->tls);
    if (b->tls_dir[0] != '\0') (void)!file_remove_tree(b->tls_dir);
}

static void say_ready(const struct running *b) {
    struct str secret;
    bool fresh = false, v6 = strchr(b->settings.address, ':') != NULL;
    struct str key = gateway_root_key(b->gateway, &secret, &fresh);
    if (fresh && b->settings.enforce) {
        fprintf(stderr,
                "brume: this is the root key. It is shown once%s.\n"
                "  export AWS_ACCESS_KEY_ID=%" PRIstr " AWS_SECRET_ACCESS_KEY=%" PRIstr "\n",
                b->settings.memory ? "" : ", and kept in root-key.json of the data directory",
                STR_ARG(key), STR_ARG(secret));
    }
    printf("brume ready on http://%s%s%s:%u\n", v6 ? "[" : "", b->settings.address, v6 ? "]" : "",
           http_server_port(b->server));
    (void)fflush(stdout);
}

/* A page of a scan takes some MiB for a moment. Given back to the system and taken again for each
 * request, they would cost a fault for every 4 KiB, a quarter of the time of a query. What is kept
 * is bounded: KEPT_BYTES in each of malloc's heaps, of which there are few, so that what one thread
 * has left the next one finds. */
static void keep_freed_memory(void) {
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    (void)mallopt(M_ARENA_MAX, processors < 1 ? 2 : (int)processors * 2);
    (void)mallopt(M_MMAP_THRESHOLD, KEPT_BYTES);
    (void)mallopt(M_TRIM_THRESHOLD, KEPT_BYTES);
}

int cli_serve(int argc, char **argv) {
    struct running b = {0};
    int status = 0, signal_number = 0;
    if (!read_arguments(&b.settings, argc, argv, &status)) return status;
    if (b.settings.verbose) log_set_level(LOG_DEBUG);
    raise_limits();
    keep_freed_memory();

    /* All threads inherit this: the signals come to sigwait below and nowhere else. */
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, NULL);
    (void)signal(SIGPIPE, SIG_IGN);

    struct buf why = buf_on_heap(WHY_MAX);
    if (start(&b, &why) != ERR_OK) {
        fprintf(stderr, "brume: %" PRIstr "\n", STR_ARG(buf_str(&why)));
        status = 1;
    } else {
        say_ready(&b);
        (void)sigwait(&signals, &signal_number);
        /* Who asks twice does not want to wait for requests to end. The store stands that. */
        pthread_sigmask(SIG_UNBLOCK, &signals, NULL);
    }
    stop(&b);
    buf_free(&why);
    return status;
}
