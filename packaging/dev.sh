#!/usr/bin/env bash
# Builds, runs and tests Latchkey on Debian 12 or Ubuntu 24.04; `packaging/dev.sh help` lists the verbs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build_packages=(g++ cmake ninja-build qt6-base-dev qt6-httpserver-dev qt6-websockets-dev qt6-tools-dev
    qt6-l10n-tools libexpected-dev qtkeychain-qt6-dev rapidjson-dev)
display_packages=(xvfb xauth openbox fonts-noto-core fonts-noto-mono)
test_packages=(appstream at-spi2-core dbus desktop-file-utils gnome-keyring libsecret-1-0 libsecret-tools mandoc
    microsocks openssl qt6-wayland tinyproxy weston x11-session-utils x11-xserver-utils xclip xdotool)
tidy_packages=(clang-tidy clazy)
bench_packages=(curl libxcb1-dev libxcb-damage0-dev)
coverage_packages=(gcovr)
sanitizer_packages=(clang libclang-rt-dev lld llvm)
package_packages=(appstream desktop-file-utils dpkg-dev fakeroot file fish libsecret-1-0 lintian man-db mandoc
    patchelf qt6-translations-l10n qt6-wayland rpm xz-utils zsh)
prove_packages=(debootstrap openssl xdotool)
format_package=clang-format-14 # a fixed version: the next one formats differently
bin=build/release/bin
packages=build/release/packages
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH # the time that packages, the manual and AppStream data have

usage() {
    cat <<'END'
packaging/dev.sh VERB: installs what the verb needs and is missing, then
  run [ARG...]                        builds and starts Latchkey with its demo service; without a display,
                                      edits a secret on a virtual one and leaves a screenshot
  test [--preset NAME] [CTEST ARG...] builds and runs every test (presets: release, dev, asan)
  coverage [CTEST ARG...]             runs the tests and says how many lines they reach, and which in
                                      build/coverage/report; fails under 90 % of app/ and 80 % of ui/
  screenshots [SCENE...]              shows every state of the window, light and dark, in build/screenshots
  build                               builds everything into build/release, programs in build/release/bin
  fuzz [SECONDS]                      runs each fuzzer of tests/fuzz for 30 seconds, or so many
  bench                               measures Latchkey beside a bare Qt program
  package                             makes a .deb, an .rpm and a portable .tar.xz in build/release/packages,
                                      and checks them
  prove                               installs, runs and removes each package in a bare system of its own
  reproduce                           makes the packages again in another folder, and compares the bytes
  tidy                                looks for slips with clang-tidy and clazy, in all sources
  format [--check]                    formats the sources, or only says which are not formatted
END
}

fail() {
    echo "packaging/dev.sh: $*" >&2
    exit 1
}

# need PACKAGE...: installs those that are missing.
need() {
    local package output as_root=() missing=()
    if ! command -v dpkg-query apt-get >/dev/null; then
        echo "This system has no apt-get; it must already have what Debian calls: $*" >&2
        return
    fi
    for package; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    if ((EUID != 0)); then
        command -v sudo >/dev/null || fail "please have an administrator install: ${missing[*]}"
        as_root=(sudo)
    fi
    echo "Installing ${missing[*]}"
    output=$("${as_root[@]}" sh -c 'apt-get update; DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -o DPkg::Lock::Timeout=300 --no-install-recommends "$@"' sh "${missing[@]}" 2>&1) \
        || fail "could not install ${missing[*]}:"$'\n'"$output"
}

# build PRESET [TARGET...]: says nothing but its name and what goes wrong.
build() {
    local preset=$1 targets=() quiet=(-- --quiet)
    shift
    (($# == 0)) || targets=(--target "$@")
    [[ ! -t 1 ]] || quiet=() # a terminal shows the progress in one line
    echo "Building $preset"
    cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" "${targets[@]}" "${quiet[@]}"
}

# run_tests PRESET [CTEST ARG...]: builds all that the preset has, and runs its tests.
run_tests() {
    need "${build_packages[@]}" "${display_packages[@]}" "${test_packages[@]}"
    build "$1"
    qt_environment
    QT_QPA_PLATFORM=offscreen ctest --preset "$@"
}

# covered FOLDER PERCENT: says how much of it the tests reach, and fails if those are fewer lines.
covered() {
    echo "$1/, of which the tests must reach $2 % of the lines:"
    gcovr --add-tracefile build/coverage/counts.json --filter "$1/" --fail-under-line "$2" --print-summary \
        --txt "build/coverage/$1.txt"
}

# package FOLDER: makes the packages of the sources there.
package() {
    (
        cd "$1"
        build release latchkey latchkey-demo-service
        rm -rf $packages
        cpack --config build/release/CPackConfig.cmake -B $packages >build/release/cpack.log 2>&1 \
            || fail "cpack failed:"$'\n'"$(tail -n 30 build/release/cpack.log)"
        rm -rf $packages/_CPack_Packages $packages/*.json
    )
}

# What a bare system lacks and Qt asks for: a UTF-8 locale and a private folder for sockets.
qt_environment() {
    export LC_ALL=C.UTF-8
    if [[ ! -O ${XDG_RUNTIME_DIR:-} ]]; then
        XDG_RUNTIME_DIR=$(mktemp -d)
        export XDG_RUNTIME_DIR
        trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
    fi
}

# fuzz PROGRAM SECONDS: says in one line what was run, or all that is known about a finding.
fuzz() {
    local name=${1##*/fuzz_} work=build/fuzzing/${1##*/fuzz_}
    mkdir -p "$work/corpus" # what is found worth trying is kept, for the next time
    if UBSAN_OPTIONS=print_stacktrace=1 "$1" -max_total_time="$2" -timeout=10 -rss_limit_mb=1024 \
        -dict="tests/fuzz/$name.dict" -artifact_prefix="$work/" "$work/corpus" "tests/fuzz/corpus/$name" \
        >"$work/log" 2>&1; then
        echo "$name: $(tail -n 1 "$work/log")"
    else
        grep -av '^#[0-9]' "$work/log" >&2
        fail "$name: a finding; its input lies in $PWD/$work"
    fi
}

# tidy FILE: says what clang-tidy and clazy find in a file that is compiled, and in those it includes.
tidy() {
    local checks=level1,no-qstring-ref
    [[ $1 != */tests/* ]] || checks+=,no-non-pod-global-static # one file's constants, made when it is run
    {
        clang-tidy --quiet -p build/asan --checks=-bugprone-suspicious-include "$1" 2>/dev/null
        clazy-standalone -p build/asan -checks="$checks" -header-filter='/(app|ui|tests)/' "$1" 2>&1
    } | grep -E '(warning|error): ' | grep -vE '_autogen/|\[-Wshadow\]|internal error' || true # batches make shadows
}

verb=${1:-help}
(($# == 0)) || shift
case $verb in
run)
    if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
        [[ -n ${DISPLAY:-} ]] || build_packages+=(qt6-wayland)
        need "${build_packages[@]}"
        build release latchkey latchkey-demo-service
        exec "$bin/latchkey" --demo "$@"
    fi
    need "${build_packages[@]}" "${display_packages[@]}"
    build release latchkey latchkey-demo-service latchkey-walkthrough
    qt_environment
    tests/support/with-display.sh "$bin/latchkey-walkthrough" build/release/walkthrough.png
    ;;
test)
    preset=release
    if [[ ${1:-} == --preset ]]; then
        preset=${2:?test --preset needs a name}
        shift 2
    fi
    [[ $preset != asan ]] || build_packages+=("${sanitizer_packages[@]}")
    run_tests "$preset" "$@"
    ;;
coverage)
    need "${coverage_packages[@]}"
    mkdir -p build/coverage/report
    find build/coverage -name '*.gcda' -delete # what earlier runs have reached
    run_tests coverage "$@"
    gcovr --filter app/ --filter ui/ --exclude '.*_autogen/' --json build/coverage/counts.json \
        --html-details build/coverage/report/index.html build/coverage/app build/coverage/ui
    echo "Line by line: build/coverage/report/index.html"
    enough=true
    covered app 90 || enough=false
    covered ui 80 || enough=false
    $enough
    ;;
screenshots)
    need "${build_packages[@]}" "${display_packages[@]}"
    build release latchkey-screenshots
    qt_environment
    take() { # SCALE WIDTHxHEIGHT SUFFIX [SCENE...]
        QT_SCALE_FACTOR=$1 LATCHKEY_SCREEN=2560x1700x24 tests/support/with-display.sh "$bin/latchkey-screenshots" \
            build/screenshots --size "$2" --suffix "$3" "${@:4}"
    }
    rm -rf build/screenshots
    take 1 1180x760 "" "$@"
    if (($# == 0)); then
        some=(list key-page form-notices save-conflict protected-question profiles rotate-plan activity)
        take 1 900x600 -900x600 "${some[@]}"
        take 1.5 1180x760 -1.5x "${some[@]}"
        take 2 1180x760 -2x "${some[@]}"
    fi
    ;;
build)
    need "${build_packages[@]}"
    build release
    echo "Built the programs in $bin"
    ;;
fuzz)
    seconds=${1:-30}
    [[ $seconds =~ ^[1-9][0-9]*$ ]] || fail "fuzz needs a number of seconds, not \"$seconds\""
    need "${build_packages[@]}" "${sanitizer_packages[@]}"
    build fuzz latchkey-fuzzers
    export -f fail fuzz
    printf '%s\n' build/asan/tests/fuzz_* | xargs -P 3 -I '{}' bash -c "fuzz {} $seconds"
    ;;
bench)
    need "${build_packages[@]}" "${display_packages[@]}" "${bench_packages[@]}"
    build release latchkey latchkey-demo-service latchkey-bench
    qt_environment
    undisturbed=() # by whatever else runs here, as far as that is allowed
    ! chrt --fifo 20 true 2>/dev/null || undisturbed=(chrt --fifo 20)
    LATCHKEY_NO_WM=1 "${undisturbed[@]}" tests/support/with-display.sh "$bin/latchkey-bench" "$@"
    ;;
package)
    need "${build_packages[@]}" "${package_packages[@]}"
    package .
    LATCHKEY_CHECK_ALL=1 packaging/check.sh "$bin/latchkey" build/release/packaging
    lintian --fail-on error,warning --allow-root $packages/*.deb
    echo "lintian has nothing to say. The packages in $packages:"
    (cd $packages && sha256sum -- *)
    ;;
prove)
    need "${build_packages[@]}" "${display_packages[@]}" "${package_packages[@]}" "${prove_packages[@]}"
    [[ -d $packages ]] || package .
    qt_environment
    packaging/prove.sh $packages
    ;;
reproduce)
    need "${build_packages[@]}" "${package_packages[@]}"
    package .
    there=$(mktemp -d)/elsewhere
    mkdir "$there"
    git ls-files -z --cached --others --exclude-standard | tar --null --files-from=- -c | tar -x -C "$there"
    CCACHE_DISABLE=1 package "$there" # or it might not be a build at all
    for made in "$packages"/*; do
        cmp "$made" "$there/$made" || fail "${made##*/} is another in $there"
    done
    rm -rf "${there%/*}"
    echo "Two builds in two folders gave the same bytes"
    ;;
tidy)
    need "${build_packages[@]}" "${sanitizer_packages[@]}" "${tidy_packages[@]}"
    build asan # whose batches are quick to look through, and which has what moc makes
    export -f tidy
    found=$(grep -o '"file": "[^"]*"' build/asan/compile_commands.json | cut -d '"' -f 4 | grep -v _autogen/ \
        | xargs -P "$(nproc)" -I '{}' bash -c 'tidy {}' | sort -u)
    [[ -z $found ]] || fail "slips found:"$'\n'"$found"
    echo "clang-tidy and clazy have nothing to say"
    ;;
format)
    mode=(-i)
    [[ ${1:-} != --check ]] || mode=(--dry-run -Werror)
    need "$format_package"
    find app ui tests \( -name '*.h' -o -name '*.cpp' \) -print0 | xargs -0 "$format_package" "${mode[@]}"
    ;;
help | --help | -h)
    usage
    ;;
*)
    usage >&2
    exit 2
    ;;
esac
