#!/bin/bash
# serve.sh: runs server.mjs; its packages are installed once, from the lock file, into the user's cache folder.
# Exit code 77, with the reason on standard output, when this computer cannot.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
skip() { echo "skipped: $1"; exit 77; }
command -v node >/dev/null || skip "node is not installed"
command -v npm >/dev/null || skip "npm is not installed"
[ "$(node -p 'process.versions.node.split(".")[0]')" -ge 18 ] || skip "node is older than 18"

lock=$(sha256sum "$here/package-lock.json" | cut -c1-16)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/cohort-tests/oauth-$lock
if [ ! -e "$cache/installed" ]; then
    mkdir -p "$(dirname "$cache")"
    fresh=$(mktemp -d "$cache.XXXXXX")
    cp "$here/package.json" "$here/package-lock.json" "$fresh/"
    (cd "$fresh" && timeout 300 npm ci --ignore-scripts --no-audit --no-fund >npm.log 2>&1) || {
        rm -rf "$fresh"
        skip "the packages of the OAuth server cannot be installed"
    }
    touch "$fresh/installed"
    # Two tests may install at once: the first one wins, the other's copy goes.
    mv -T "$fresh" "$cache" 2>/dev/null || rm -rf "$fresh"
fi
cp "$here/server.mjs" "$cache/server.$$.mjs" # node looks for packages beside the program
trap 'rm -f "$cache/server.$$.mjs"' EXIT
node --no-deprecation "$cache/server.$$.mjs"
