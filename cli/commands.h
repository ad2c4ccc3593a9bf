/* cli/commands.h - the commands of the brume program. Each gets the arguments after its name, and
 * returns the process's exit status: 0, 1 when it failed, 2 for wrong arguments. */
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

int cli_serve(int argc, char **argv);
int cli_coverage(int argc, char **argv);
int cli_version(int argc, char **argv);

#endif
