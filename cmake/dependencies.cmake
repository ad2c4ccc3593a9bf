# What we stand on. Debian packages through pkg-config; three more as sources under .deps, put
# there by scripts/setup.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(ZLIB REQUIRED)
pkg_check_modules(UV REQUIRED IMPORTED_TARGET libuv)
pkg_check_modules(NGHTTP2 REQUIRED IMPORTED_TARGET libnghttp2)
pkg_check_modules(SSL REQUIRED IMPORTED_TARGET libssl)
pkg_check_modules(CRYPTO REQUIRED IMPORTED_TARGET libcrypto)
pkg_check_modules(EXPAT REQUIRED IMPORTED_TARGET expat)
pkg_check_modules(CBOR REQUIRED IMPORTED_TARGET libcbor)
pkg_check_modules(YAML REQUIRED IMPORTED_TARGET yaml-0.1)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(PCRE2 REQUIRED IMPORTED_TARGET libpcre2-8)

set(BRUME_DEPS ${CMAKE_SOURCE_DIR}/.deps)
if(NOT EXISTS ${BRUME_DEPS}/yyjson/yyjson.c OR NOT EXISTS ${BRUME_DEPS}/llhttp/src/llhttp.c)
    message(FATAL_ERROR "sources are missing under .deps: run scripts/setup first")
endif()

add_library(yyjson STATIC ${BRUME_DEPS}/yyjson/yyjson.c)
target_include_directories(yyjson SYSTEM PUBLIC ${BRUME_DEPS}/yyjson)

add_library(llhttp STATIC ${BRUME_DEPS}/llhttp/src/llhttp.c ${BRUME_DEPS}/llhttp/src/api.c
            ${BRUME_DEPS}/llhttp/src/http.c)
target_include_directories(llhttp SYSTEM PUBLIC ${BRUME_DEPS}/llhttp/include)

# Static, where Debian has it: the shared library's relocations alone cost 10 MB of resident memory.
find_library(ROCKSDB_STATIC librocksdb.a)
add_library(rocksdb INTERFACE)
if(ROCKSDB_STATIC AND NOT BRUME_SANITIZE)
    target_link_libraries(rocksdb INTERFACE ${ROCKSDB_STATIC} snappy lz4 zstd bz2 z stdc++ m dl
                          Threads::Threads)
else()
    target_link_libraries(rocksdb INTERFACE -lrocksdb)
endif()

# llama.cpp, built once by scripts/setup for all presets: static libraries and the C headers.
function(brume_llama)
    set(dir ${BRUME_DEPS}/llama)
    if(NOT EXISTS ${dir}/include/llama.h)
        message(FATAL_ERROR "llama.cpp is missing under .deps: run scripts/setup first, "
                            "or configure with -DBRUME_RUNNER=OFF")
    endif()
    add_library(llama INTERFACE)
    target_include_directories(llama SYSTEM INTERFACE ${dir}/include)
    target_link_libraries(llama INTERFACE ${dir}/lib/libllama.a ${dir}/lib/libggml.a
                          ${dir}/lib/libggml-cpu.a ${dir}/lib/libggml-base.a stdc++ m dl
                          Threads::Threads)
endfunction()
