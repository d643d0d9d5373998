#!/bin/bash
# keyring.sh STATE PROGRAM: runs the keychain tests of PROGRAM on a private session bus with the keyring in one
# state: unlocked, locked, wrong (somebody tried another password: still locked), none (no Secret Service at all) or hung
# (one that never answers). A PROGRAM named cohort-cli is instead tried from outside, by tests/trust/keyring_test.py.
# Nothing is kept. Exit code 77 when this computer lacks a program for it.
set -euo pipefail
state=${1:?state} program=${2:?test program}
here=$(cd "$(dirname "$0")" && pwd)
missing() { echo "skipped: $1 is not installed"; exit 77; }
command -v dbus-run-session >/dev/null || missing dbus-run-session
case $state in
    unlocked | locked | wrong) command -v gnome-keyring-daemon >/dev/null || missing gnome-keyring-daemon ;;
    hung) python3 -c 'import gi' 2>/dev/null || /usr/bin/python3 -c 'import gi' 2>/dev/null || missing python3-gi ;;
esac

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache
mkdir -m 700 "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP KDE_FULL_SESSION DESKTOP_SESSION

# A bus that starts no service by itself: otherwise a keyring would be started where there must be none.
cat >"$home/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type><listen>unix:dir=$home</listen><auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
CONF

on_bus() { timeout 150 dbus-run-session --config-file="$home/bus.conf" -- bash -c "$@"; }
# STATE FILTER STEP: one part of the tests, in the state the keyring is in now.
tests() {
    if [ "${program##*/}" = cohort-cli ]; then
        echo "python3 '$here/../trust/keyring_test.py' \"\$0\" $3"
    else
        echo "COHORT_TEST_KEYRING=$1 \"\$0\" --gtest_brief=1 --gtest_filter='KeychainStoreTest.$2'"
    fi
}
# The daemon says that it runs before the bus knows it by its name.
known="for _ in \$(seq 100); do dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>&1 | grep -q true && break; sleep 0.1; done"
keyring="gnome-keyring-daemon --components=secrets --control-directory=$XDG_RUNTIME_DIR/keyring"
unlocked="echo -n test | $keyring --unlock >/dev/null && $known"
tried_wrong="echo -n guessed | $keyring --unlock >/dev/null 2>&1; $known"

case $state in
    unlocked)
        on_bus "$unlocked && $(tests unlocked 'Unlocked*' fill)" "$program"
        [ "${program##*/}" != cohort-cli ] || on_bus "$unlocked && $(tests unlocked '' again)" "$program"
        ;;
    none) on_bus "$(tests none 'None*' without)" "$program" ;;
    hung)
        on_bus "/usr/bin/python3 '$here/hung_keyring.py' & hung=\$!; trap 'kill \$hung' EXIT; sleep 1; $(tests hung 'Hung*' without)" "$program"
        ;;
    locked | wrong)
        # Fill it, look at it locked, and prove that the entry outlived what was tried meanwhile.
        on_bus "$unlocked && $(tests fill 'Fill*' fill)" "$program"
        if [ "$state" = wrong ]; then shut=$tried_wrong; else shut="$keyring --start >/dev/null; $known"; fi
        on_bus "$shut; $(tests locked 'Locked*' shut)" "$program"
        on_bus "$unlocked && $(tests reopened 'StillHas*' again)" "$program"
        ;;
    *) echo "unknown state $state"; exit 2 ;;
esac
