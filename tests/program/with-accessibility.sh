#!/usr/bin/env bash
# with-accessibility.sh LAUNCHER COMMAND [ARGUMENT...]: runs COMMAND with a session bus of its own, where LAUNCHER,
# at-spi2's, starts when it is asked for and nothing else does: no keyring of the user's. Ends with its exit code.
set -euo pipefail

policy=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../support/bus-policy.conf")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 143' HUP INT TERM

cat >"$folder/org.a11y.Bus.service" <<END
[D-BUS Service]
Name=org.a11y.Bus
Exec=$1
END
cat >"$folder/bus.conf" <<END
<busconfig>
  <include>$policy</include>
  <listen>unix:dir=$folder</listen>
  <servicedir>$folder</servicedir>
</busconfig>
END
shift
dbus-run-session --config-file="$folder/bus.conf" -- "$@"
