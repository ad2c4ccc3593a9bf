# The same warnings, as errors, for everything we write.
add_library(brume_flags INTERFACE)
target_compile_options(brume_flags INTERFACE
    -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wundef
    -Wformat=2 -Werror -fno-strict-aliasing -fno-omit-frame-pointer)

if(BRUME_SANITIZE)
    target_compile_options(brume_flags INTERFACE -fsanitize=${BRUME_SANITIZE}
                           -fno-sanitize-recover=all -g)
    target_link_options(brume_flags INTERFACE -fsanitize=${BRUME_SANITIZE})
endif()
if(BRUME_COVERAGE)
    target_compile_options(brume_flags INTERFACE --coverage -g)
    target_link_options(brume_flags INTERFACE --coverage)
endif()
if(BRUME_FUZZ)
    target_compile_options(brume_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
