#!/usr/bin/env bash
# with-keyring.sh COMMAND [ARGUMENT...]: runs COMMAND with a home folder and a session bus of its own, and on it an
# unlocked GNOME keyring; ends with its exit code. LATCHKEY_KEYRING=absent leaves the keyring out, and =no-bus the bus.
set -euo pipefail

HOME=$(mktemp -d)
export HOME
bus=
cleanup() {
    trap '' HUP INT TERM
    [[ -z $bus ]] || kill "$bus" 2>/dev/null || true # what is on the bus ends with it
    wait 2>/dev/null
    rm -rf "$HOME"
}
trap cleanup EXIT
trap 'exit 143' HUP INT TERM

unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION GNOME_DESKTOP_SESSION_ID KDE_FULL_SESSION
unset XDG_CONFIG_HOME XDG_CACHE_HOME XDG_DATA_HOME XDG_STATE_HOME GNOME_KEYRING_CONTROL
export XDG_RUNTIME_DIR="$HOME/run" QT_QPA_PLATFORM=offscreen
mkdir -m 700 "$XDG_RUNTIME_DIR"

if [[ ${LATCHKEY_KEYRING:-} == no-bus ]]; then
    DBUS_SESSION_BUS_ADDRESS="unix:path=$XDG_RUNTIME_DIR/none" "$@"
    exit
fi

policy=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../support/bus-policy.conf")
# Without folders of services: nothing starts by being asked for, neither a keyring nor a window that asks for passwords.
cat >"$HOME/bus.conf" <<END
<busconfig>
  <include>$policy</include>
  <listen>unix:dir=$XDG_RUNTIME_DIR</listen>
</busconfig>
END
mkfifo "$HOME/address"
exec 3<>"$HOME/address" # open at both ends: what is written before it is read must not be lost
setpriv --pdeathsig TERM -- dbus-daemon --nofork --nopidfile --config-file="$HOME/bus.conf" --print-address=3 \
    2>"$HOME/bus.log" &
bus=$!
read -r -t 30 -u 3 DBUS_SESSION_BUS_ADDRESS || { cat "$HOME/bus.log" >&2; exit 1; }
exec 3<&-
export DBUS_SESSION_BUS_ADDRESS

if [[ ${LATCHKEY_KEYRING:-} != absent ]]; then
    printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>"$HOME/keyring.log"
    for ((i = 0; i < 200; i++)); do
        ! dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner \
            string:org.freedesktop.secrets &>/dev/null || break
        sleep 0.05
    done
    ((i < 200)) || { cat "$HOME/keyring.log" >&2; echo "with-keyring.sh: no keyring" >&2; exit 1; }
fi

"$@"
