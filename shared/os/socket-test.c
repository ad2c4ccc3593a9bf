#include "shared/os/socket.h"

#include <unistd.h>

#include "shared/base/test.h"

TEST(addresses) {
    static const struct {
        const char *why, *text;
        enum err err;
    } row[] = {
        {"IPv4", "127.0.0.1", ERR_OK},
        {"IPv6", "::1", ERR_OK},
        {"a name is not looked up", "localhost", ERR_SYNTAX},
        {"empty", "", ERR_SYNTAX},
        {"five parts", "1.2.3.4.5", ERR_SYNTAX},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct sockaddr_storage address;
        CHECK(socket_address(&address, row[i].text, 80) == row[i].err, row[i].why);
    }
}

TEST(shared_but_not_stolen) {
    struct sockaddr_storage address, peer;
    int first = -1, second = -1, fd = -1;
    CHECK(socket_address(&address, "127.0.0.1", 0) == ERR_OK, "address");
    CHECK(socket_listen(&address, &first) == ERR_OK, "any port");
    uint16_t port = socket_port(first);
    CHECK(port != 0, "a port was chosen");

    CHECK(socket_address(&address, "127.0.0.1", port) == ERR_OK, "address");
    CHECK(socket_check_free(&address) == ERR_BUSY, "taken, though shareable");
    CHECK(socket_listen(&address, &second) == ERR_OK, "shared");
    CHECK(socket_accept(second, &fd, &peer) == ERR_WOULD_BLOCK, "nobody came");
    close(first);
    close(second);
    CHECK(socket_check_free(&address) == ERR_OK, "free again");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(addresses),
        cmocka_unit_test(shared_but_not_stolen),
    };
    return cmocka_run_group_tests_name("socket", tests, NULL, NULL);
}
