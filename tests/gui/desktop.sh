#!/usr/bin/env bash
# Runs a command on a private desktop: Xvfb, session bus, accessibility bus, window manager; ends what it started by pid.
#   desktop.sh [WIDTHxHEIGHT] COMMAND [ARG...]         exit 77: this computer lacks a part
set -euo pipefail
if [ "${COHORT_DESKTOP_BUS:-}" != 1 ]; then
    for tool in Xvfb dbus-run-session openbox xprop xdotool /usr/libexec/at-spi-bus-launcher; do
        command -v "$tool" >/dev/null || { echo "desktop: $tool is not installed"; exit 77; }
    done
    export COHORT_DESKTOP_BUS=1
    exec dbus-run-session -- "$0" "$@"
fi
size=1280x800
if [[ ${1:-} =~ ^[0-9]+x[0-9]+$ ]]; then
    size=$1
    shift
fi
home=$(mktemp -d)
chmod 700 "$home"
pids=()
finish() {
    for ((i = ${#pids[@]} - 1; i >= 0; i--)); do kill "${pids[$i]}" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$home"
}
trap finish EXIT

# The X server picks a free display itself and says which. It stays when its last client leaves: a reset would throw out
# whoever connects at that moment, as the window manager does beside the question whether it is there yet.
mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp -noreset 3<>"$home/display" >/dev/null 2>&1 &
pids+=($!)
read -r -t 20 number <> "$home/display" || { echo "desktop: Xvfb did not start"; exit 77; }
export DISPLAY=:$number XDG_RUNTIME_DIR=$home HOME=$home QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
export LC_ALL=${COHORT_DESKTOP_LOCALE:-C.UTF-8}
unset WAYLAND_DISPLAY
openbox >"$home/openbox" 2>&1 &
manager=$!
pids+=("$manager")
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
pids+=($!)
# A window that is mapped before the window manager has started would be managed, but never get the focus.
managed() { xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q '#'; }
for _ in $(seq 1200); do
    managed && break
    kill -0 "$manager" 2>/dev/null || break
    sleep 0.1
done
managed || { echo "desktop: the window manager did not start"; cat "$home/openbox"; exit 1; }
"$@"
