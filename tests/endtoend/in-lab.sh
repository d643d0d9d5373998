#!/usr/bin/env bash
# Runs a test program inside a laboratory of real servers. Where the laboratory cannot be had, every test of the program
# is named as skipped and the exit is 77.
#
#   in-lab.sh [--suite SUITE] PROGRAM [ARGUMENT...]      SUITE: which servers, see fedi-lab.sh
#   in-lab.sh --atproto PROGRAM [ARGUMENT...]            in the network of atproto/atproto-lab.sh instead
#   in-lab.sh --wordpress PROGRAM [ARGUMENT...]          beside the site of wordpress/wordpress-lab.sh
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
servers=() laboratory=fedi-lab.sh
[ "${1:-}" != --atproto ] || { laboratory=atproto/atproto-lab.sh && shift; }
[ "${1:-}" != --wordpress ] || { laboratory=wordpress/wordpress-lab.sh && shift; }
[ "${1:-}" != --suite ] || { servers=(--suite "$2") && shift 2; }
"$here/../servers/$laboratory" "${servers[@]}" -- "$@"
status=$?
if [ $status = 77 ]; then
    "$1" --gtest_list_tests | awk '/^[^ ]/ { suite = $1 } /^ / { print "skipped: " suite $1 }'
fi
exit $status
