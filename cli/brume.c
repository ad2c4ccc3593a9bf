/* The brume command: reads its arguments, builds the pieces, starts them, stops them in reverse. */
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"

static const struct {
    const char *name, *help;
    int (*run)(int argc, char **argv);
} commands[] = {
    {"serve", "run the cloud (brume serve --help)", cli_serve},
    {"coverage", "which operations of which services are there", cli_coverage},
    {"version", "print the version", cli_version},
};

static void print_help(FILE *to) {
    fprintf(to, "brume: the AWS you know, on your own machine.\n\nUsage:\n");
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
        fprintf(to, "  brume %-9s %s\n", commands[i].name, commands[i].help);
    }
    fprintf(to, "\nStart it, then point your tools at it:\n"
                "  brume serve\n"
                "  export AWS_ENDPOINT_URL=http://127.0.0.1:4566 AWS_ACCESS_KEY_ID=test\n"
                "  export AWS_SECRET_ACCESS_KEY=test AWS_DEFAULT_REGION=us-east-1\n"
                "  aws sts get-caller-identity\n");
}

int main(int argc, char **argv) {
    const char *name = argc > 1 ? argv[1] : "--help";
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0 || strcmp(name, "help") == 0) {
        print_help(stdout);
        return 0;
    }
    if (strcmp(name, "--version") == 0) name = "version";
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
        if (strcmp(name, commands[i].name) == 0) return commands[i].run(argc - 2, argv + 2);
    }
    fprintf(stderr, "brume: no command %s\n\n", name);
    print_help(stderr);
    return 2;
}
