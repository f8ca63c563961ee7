#!/usr/bin/env bash
# prove.sh FOLDER: proves the packages in FOLDER in a bare system of its own, made by debootstrap in
# build/prove: each is installed, says its version, makes one update of the demo on a virtual display, shakes
# hands with a TLS server and is removed, and must leave nothing behind. Needs root and the archive that this
# machine's apt uses.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# What a desktop has and the portable folder therefore does not bring.
desktop=(libegl1 libgl1 libfontconfig1 libfreetype6 libice6 libsm6 libx11-6 libx11-xcb1 libxcb1 fonts-dejavu-core)

fail() {
    echo "packaging/prove.sh: $*" >&2
    exit 1
}

# quietly COMMAND...: says what the command said only if it fails.
quietly() {
    local output
    output=$("$@" 2>&1 </dev/null) || fail "$* failed:"$'\n'"$output"
}

# make_system FOLDER: Debian's smallest system and a desktop's libraries, from the archives that this machine's
# apt knows.
make_system() {
    local codename archives site trust=()
    # shellcheck disable=SC1091
    codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
    # shellcheck disable=SC2016 # for apt-get
    archives=$(apt-get indextargets --format 'deb $(SITE) $(RELEASE) $(COMPONENT)' 'Identifier: Packages' \
        | grep -E "^deb \S+ $codename\S* (main|universe)$" | sort -u) || fail "apt knows no archive of $codename"
    site=$(awk -v codename="$codename" '$3 == codename { print $2; exit }' <<<"$archives")
    [[ $site != https:* ]] || trust=(--include=ca-certificates) # which brings OpenSSL; better without
    quietly debootstrap --variant=minbase "${trust[@]}" "$codename" "$1.new" "$site"
    echo "$archives" >"$1.new/etc/apt/sources.list"
    quietly chroot "$1.new" apt-get update
    quietly chroot "$1.new" env DEBIAN_FRONTEND=noninteractive sh -c \
        'apt-get upgrade -y && apt-get install -y --no-install-recommends "$@"' sh "${desktop[@]}"
    mv "$1.new" "$1"
}

# Every file, but for what changes in any system that is used.
files() {
    local left_out=() folder
    for folder in tmp proc dev var/log var/cache var/lib/apt 'var/lib/dpkg/*-old'; do
        left_out+=(-path "$system/$folder" -prune -o)
    done
    find "$system" -xdev "${left_out[@]}" -print | sort
}

# update PROGRAM: one update of the demo, by keys alone, on the display that is there.
update() {
    local program=$1 log=$scratch/log named=prod/sentry-dsn window i
    : >"$log"
    "${bare[@]}" env DISPLAY="$DISPLAY" XAUTHORITY=/tmp/cookies QT_LOGGING_RULES='latchkey.*=true' \
        "$program" --demo "$named" >"$log" 2>&1 &
    local job=$!
    heard "GET [^ ]*/deployments/secrets/[^ ]* status 200" "$log"
    window=$(timeout 20 xdotool search --sync --onlyvisible --class latchkey | tail -n 1) \
        || fail "no window: $(<"$log")"
    sleep 1
    xdotool windowactivate --sync "$window" key alt+d key End type ' Proved.'
    xdotool key ctrl+s
    heard "PATCH [^ ]*/deployments/secrets/[^ ]* status 200" "$log"
    sleep 1
    xdotool key ctrl+q
    timeout 20 tail --pid="$job" -f /dev/null || fail "the program does not end"
    wait "$job" || fail "the program failed: $(<"$log")"
    for ((i = 0; i < 100; i++)); do
        [[ -n $(find /proc -maxdepth 2 -name root -lname "$system" 2>/dev/null) ]] || return 0
        sleep 0.1
    done
    fail "the demo service goes on"
}

# tls PROGRAM: the program finds its TLS library.
tls() {
    local jobs=()
    quietly openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=localhost -keyout "$scratch/key" -out "$scratch/cert"
    openssl s_server -www -msg -accept 127.0.0.1:0 -key "$scratch/key" -cert "$scratch/cert" >"$scratch/server" 2>&1 &
    jobs+=($!)
    heard '^ACCEPT ' "$scratch/server"
    "${bare[@]}" env QT_QPA_PLATFORM=offscreen TOGETHER_API_KEY=none "$1" \
        --base-url "https://$(sed -n 's/^ACCEPT //p' "$scratch/server")" >"$scratch/log" 2>&1 &
    jobs+=($!)
    heard '<<< .*Handshake.*ClientHello' "$scratch/server"
    kill "${jobs[@]}"
    wait "${jobs[@]}" || true
}

# heard PATTERN FILE: waits for it.
heard() {
    local i
    for ((i = 0; i < 300; i++)); do
        ! grep -q "$1" "$2" || return 0
        sleep 0.1
    done
    fail "\"$1\" never came: $(<"$2")"
}

# prove NAME PROGRAM INSTALL REMOVE: the last two are functions.
prove() {
    local name=$1 program=$2 before after version
    before=$(files)
    "$3"
    version=$("${bare[@]}" "$program" --version)
    [[ $version == "latchkey $expected" ]] || fail "$name: --version says \"$version\""
    update "$program"
    tls "$program"
    "$4"
    after=$(files)
    [[ $before == "$after" ]] || fail "$name leaves behind:"$'\n'"$(diff <(echo "$before") <(echo "$after"))"
    echo "$name: installed, $version, one update, TLS, removed, nothing left behind"
}

install_portable() { tar -xJf "$packages/"*.tar.xz -C "$system/opt"; }
remove_portable() { rm -rf --one-file-system "$system/opt/latchkey-"*; }
install_deb() {
    cp "$packages/"*.deb "$system/tmp/latchkey.deb"
    quietly "${bare[@]}" dpkg --install /tmp/latchkey.deb
}
remove_deb() { quietly "${bare[@]}" dpkg --purge latchkey; }
# Debian's rpm knows nothing of Debian's libraries, so what is needed is asked for here.
install_rpm() {
    local needed known
    known=$("${bare[@]}" ldconfig -p)
    for needed in $(rpm --query --package --requires "$packages/"*.rpm | grep -oE '^lib[^(]*\.so[^(]*' | sort -u); do
        [[ $known == *$needed* ]] || fail "the .rpm needs $needed, which nothing has"
    done
    quietly rpm --root "$system" --dbpath /tmp/rpm --nodeps --install "$packages/"*.rpm
}
remove_rpm() { quietly rpm --root "$system" --dbpath /tmp/rpm --erase latchkey; }

# Runs in a mount namespace of its own, on a display: the mounts end with it, and are never seen from outside.
inside() {
    mount --bind /proc "$system/proc"
    mount --bind /dev "$system/dev"
    mount -t tmpfs tmpfs "$system/tmp"
    mkdir -p "$system/tmp/home" "$system/tmp/.X11-unix"
    mkdir -m 700 "$system/tmp/run"
    mount --bind /tmp/.X11-unix "$system/tmp/.X11-unix"
    cp "$XAUTHORITY" "$system/tmp/cookies"

    local folder
    folder=$(basename "$(tar -tJf "$packages/"*.tar.xz | head -n 1)")
    ! "${bare[@]}" sh -c 'ls /usr/lib/*/libQt*' >/dev/null 2>&1 || fail "the bare system has Qt"
    prove "The portable folder" "/opt/$folder/bin/latchkey" install_portable remove_portable

    quietly "${bare[@]}" apt-get update
    quietly "${bare[@]}" apt-get satisfy -y --no-install-recommends "$(dpkg-deb --field "$packages/"*.deb Depends)"
    prove "The .deb" latchkey install_deb remove_deb
    prove "The .rpm" latchkey install_rpm remove_rpm
}

packages=$(realpath "${1:?prove.sh needs the folder with the packages}")
scratch=$PWD/build/prove
system=$scratch/system
expected=$(dpkg-deb --field "$packages/"*.deb Version)
expected=${expected%-*}
# What runs a command in the bare system; no function, so that it can be ended as a job.
bare=(chroot "$system" env -i HOME=/tmp/home PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8
    XDG_RUNTIME_DIR=/tmp/run DEBIAN_FRONTEND=noninteractive)

if [[ ${2:-} == --inside ]]; then
    inside
    exit
fi
if ((EUID != 0)); then
    echo "The packages are not proven: that needs root, for debootstrap and chroot."
    exit
fi
mkdir -p "$scratch"
if [[ ! -d $scratch/base ]]; then
    rm -rf --one-file-system "$scratch/base.new"
    echo "Making a bare system"
    make_system "$scratch/base"
fi
rm -rf --one-file-system "$system"
cp -a "$scratch/base" "$system"
tests/support/with-display.sh unshare --mount --propagation private "$PWD/packaging/prove.sh" "$packages" --inside
rm -rf --one-file-system "$system"
