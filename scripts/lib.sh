# Sourced by the other scripts: where we are, and how steps are shown.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
DEPS=$PWD/.deps
VENV=$DEPS/venv
mkdir -p "$DEPS"

say() { printf '%s\n' "$*"; }

die() {
    printf '%s\n' "$*" >&2
    exit 1
}

# step TEXT COMMAND…: run it quietly; on failure show the end of what it said.
step() {
    local text=$1 log=$DEPS/step-$$.log start=$SECONDS
    shift
    printf '  %s ... ' "$text"
    if "$@" >"$log" 2>&1 </dev/null; then
        printf 'done (%ss)\n' $((SECONDS - start))
        rm -f "$log"
    else
        printf 'failed\n'
        tail -n 25 "$log" >&2
        die "$text failed; all of it is in $log"
    fi
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# need PACKAGE…: install what is missing of these Debian packages.
need() {
    local missing=()
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    step "package lists" as_root apt-get update -q
    step "packages: ${missing[*]}" as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "${missing[@]}"
}

has() { command -v "$1" >/dev/null 2>&1; }
