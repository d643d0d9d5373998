#!/usr/bin/env bash
# Runs a test program inside the fediverse laboratory. Where the laboratory cannot be had, every test of the program
# is named as skipped and the exit is 77.
#
#   in-lab.sh [--suite SUITE] PROGRAM [ARGUMENT...]      SUITE: which servers, see fedi-lab.sh
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
servers=()
[ "${1:-}" != --suite ] || { servers=(--suite "$2") && shift 2; }
"$here/../servers/fedi-lab.sh" "${servers[@]}" -- "$@"
status=$?
if [ $status = 77 ]; then
    "$1" --gtest_list_tests | awk '/^[^ ]/ { suite = $1 } /^ / { print "skipped: " suite $1 }'
fi
exit $status
