#!/usr/bin/env bash
# Runs a suite in a network of its own that it may switch off: own_network.sh TESTS FILTER    exit 77: not allowed here
set -euo pipefail
# A filter that fits nothing would pass.
"$1" --gtest_list_tests --gtest_filter="$2" | grep -q . || { echo "own_network: no such test: $2"; exit 1; }
own=(unshare -n)
[ "$(id -u)" = 0 ] || own=(unshare -Urn)
if ! command -v ip >/dev/null || ! "${own[@]}" ip link set lo up 2>/dev/null; then
    echo "own_network: this machine allows no network of one's own"
    exit 77
fi
export COHORT_OWN_NETWORK=1
exec "${own[@]}" sh -c 'ip link set lo up && exec "$0" --gtest_filter="$1"' "$1" "$2"
