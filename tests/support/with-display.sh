#!/usr/bin/env bash
# with-display.sh COMMAND [ARGUMENT...]: runs COMMAND on a virtual X display of its own, with a window manager,
# and ends with its exit code. LATCHKEY_NO_WM=1 leaves the window manager out, LATCHKEY_SCREEN sets another size.
set -euo pipefail

scratch=$(mktemp -d)
groups=()
cleanup() {
    trap '' HUP INT TERM
    for group in "${groups[@]}"; do kill -- "-$group" 2>/dev/null || true; done
    wait 2>/dev/null
    rm -rf "$scratch"
}
trap cleanup EXIT
trap 'exit 143' HUP INT TERM

set -m # a process group for each job, so that a job's children end with it; the signal is for a killed script
start() { setpriv --pdeathsig TERM -- "$@" & groups=("$!" "${groups[@]}"); }
answer() { read -r -t 30 -u 3 line || { cat "$scratch/log" >&2; echo "with-display.sh: no $1" >&2; exit 1; }; }

unset WAYLAND_DISPLAY
export DBUS_SESSION_BUS_ADDRESS=disabled: # neither the user's bus nor one that libdbus starts
export QT_QPA_PLATFORM=xcb XAUTHORITY="$scratch/cookies"
mkfifo "$scratch/answers"
exec 3<>"$scratch/answers"
cookie=$(mcookie)
xauth -q add :0 . "$cookie" 2>"$scratch/log"
start Xvfb -displayfd 3 -screen 0 "${LATCHKEY_SCREEN:-1600x1000x24}" -nolisten tcp -auth "$XAUTHORITY" &>>"$scratch/log"
answer "X display"
export DISPLAY=":$line"
xauth -q add "$DISPLAY" . "$cookie"

if [[ ${LATCHKEY_NO_WM:-} != 1 ]]; then
    start env -u XDG_CONFIG_HOME -u XDG_CACHE_HOME -u XDG_DATA_HOME HOME="$scratch" \
        openbox --sm-disable --startup "sh -c 'echo >$scratch/answers'" &>>"$scratch/log"
    answer "window manager"
fi

start "$@" 3<&-
wait $! # its exit code is the script's
