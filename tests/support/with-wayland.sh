#!/usr/bin/env bash
# with-wayland.sh COMMAND [ARGUMENT...]: runs COMMAND on a Wayland compositor of its own in a window of the X display,
# and ends with its exit code. Without a display the compositor has no keyboard, and so no clipboard and no active window.
set -euo pipefail

backend=(--backend=x11-backend.so --use-pixman)
[[ -n ${DISPLAY:-} ]] || backend=(--backend=headless-backend.so)

XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
weston=
cleanup() {
    trap '' HUP INT TERM
    [[ -z $weston ]] || kill "$weston" 2>/dev/null || true
    wait 2>/dev/null
    rm -rf "$XDG_RUNTIME_DIR"
}
trap cleanup EXIT
trap 'exit 143' HUP INT TERM

weston --no-config "${backend[@]}" --shell=kiosk-shell.so --socket=wayland-test \
    --width=1024 --height=768 --idle-time=0 &>"$XDG_RUNTIME_DIR/log.txt" &
weston=$!
for ((i = 0; i < 200; i++)); do
    [[ ! -S $XDG_RUNTIME_DIR/wayland-test ]] || break
    kill -0 "$weston" 2>/dev/null || { cat "$XDG_RUNTIME_DIR/log.txt" >&2; exit 1; }
    sleep 0.05
done

WAYLAND_DISPLAY=wayland-test QT_QPA_PLATFORM=wayland "$@"
