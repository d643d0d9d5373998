#!/usr/bin/env bash
# Fetches Debian's own snac2 package, a real ActivityPub server with a Mastodon-compatible API. Debian 12 has
# none, but the build for Debian 13 needs only libc6 >= 2.34, libcurl.so.4 and libcrypto.so.3 and runs as it is:
# no chroot, no root, nothing of the machine's package state is touched.
#
#   snac-fetch.sh DEST [SUITE]     SUITE: trixie-backports (default) or trixie; backports falls back to trixie
#
# Leaves DEST/snac and prints its path. A repeated call costs nothing.
set -euo pipefail

usage='usage: snac-fetch.sh DEST [SUITE]'
dest=${1:?$usage}
suite=${2:-trixie-backports}
mkdir -p "$dest"
dest=$(cd "$dest" && pwd)
if [ -x "$dest/snac" ] && [ "$(cat "$dest/suite" 2>/dev/null)" = "$suite" ]; then
    echo "$dest/snac"
    exit 0
fi

# The mirror is the one this machine's apt uses for Debian itself.
mirror_of_lists() {
    apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' 'Origin: Debian' 2>/dev/null |
        awk '$2 !~ /-security$/ { print $1; exit }'
}
mirror_of_sources() { # for a machine whose lists are not downloaded
    cat /etc/apt/sources.list.d/*.sources /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null |
        awk '/^URIs:/ { print $2 } /^deb / { for (i = 2; i <= NF; i++) if ($i ~ /^[a-z+]+:\/\//) { print $i; break } }' |
        grep -E '/debian/?$' | head -n1
}
mirror=$(mirror_of_lists || true)
[ -n "$mirror" ] || mirror=$(mirror_of_sources || true)
[ -n "$mirror" ] || { echo "snac-fetch: apt's sources name no Debian mirror" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
mkdir -p "$work/lists/partial" "$work/cache/archives/partial"
options=(-o Dir::Etc::sourcelist="$work/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o Dir::State::lists="$work/lists" -o Dir::Cache="$work/cache" -o Dir::State::status=/dev/null
    -o Acquire::Languages=none -o APT::Get::List-Cleanup=0 -o Acquire::Retries=3 -q)
[ "$(id -u)" = 0 ] && options+=(-o APT::Sandbox::User=root)

download() {
    printf 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s %s main\n' "$mirror" "$1" \
        >"$work/sources.list"
    apt-get "${options[@]}" update && (cd "$work" && apt-get "${options[@]}" download snac2)
}
if ! download "$suite" >"$work/log" 2>&1; then
    [ "$suite" = trixie-backports ] && download trixie >>"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
fi
dpkg-deb -x "$work"/snac2_*.deb "$work/package"
install -m 755 "$work/package/usr/bin/snac" "$dest/snac"
echo "$suite" >"$dest/suite"
echo "$dest/snac"
