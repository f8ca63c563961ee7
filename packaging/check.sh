#!/usr/bin/env bash
# check.sh LATCHKEY FOLDER: checks what desktops and shells are told about the program: that it is well formed, and
# that --help, the manual and the completions name the same options. FOLDER has the files that CMake filled in.
# What needs a tool that is missing is left out, and said; with LATCHKEY_CHECK_ALL=1 it fails.
set -euo pipefail

program=$(realpath "$1")
filled=$(realpath "$2")
cd "$(dirname "${BASH_SOURCE[0]}")/.."
completions=packaging/linux/completions
failures=0

fail() {
    echo "packaging/check.sh: $*" >&2
    failures=$((failures + 1))
}

has() {
    ! command -v "$1" >/dev/null || return 0
    if [[ ${LATCHKEY_CHECK_ALL:-} == 1 ]]; then
        fail "$1 is missing"
    else
        echo "Not checked: $2, which needs $1"
    fi
    return 1
}

# same WHAT EXPECTED FOUND
same() {
    [[ $2 == "$3" ]] || fail "$1:"$'\n'"$(diff <(echo "$2") <(echo "$3"))"
}

options() { grep -oE -- '(^|[ ,(|{])--?[a-z][a-z-]*' | grep -oE -- '--?[a-z].*' | sort -u; }
help_options() { "$1" --help | grep -E '^ +-' | sed -E 's/^ +//; s/  .*//' | options; }
manual_options() {
    sed -n '/^\.SH OPTIONS/,/^\.SH [^O]/p' "$1" | grep -A 1 '^\.TP' | sed 's/\\-/-/g; s/"//g' | options
}

settings=$(mktemp -d)
trap 'rm -rf "$settings"' EXIT
mkdir "$settings/latchkey"
printf '%s\n' '[profile-1]' 'name=Production EU' 'project-name=Other' '[profile-2]' 'name="a, b"' '[profile-3]' \
    'name=Staging' >"$settings/latchkey/connections.ini"
export XDG_CONFIG_HOME=$settings

service=$(dirname "$program")/latchkey-demo-service
expected=$(help_options "$program")
same "latchkey(1)" "$expected" "$(manual_options "$filled/latchkey.1")"
[[ ! -x $service ]] || same "latchkey-demo-service(1)" "$(help_options "$service")" \
    "$(manual_options "$filled/latchkey-demo-service.1")"

# bash_completion WORD...: what bash offers for the last word.
bash_completion() {
    # shellcheck disable=SC2016 # for the other bash
    bash -euc 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
        _latchkey; printf "%s\n" "${COMPREPLY[@]}"' bash "$completions/latchkey.bash" "$@" | sort
}
same "bash's completion" "$expected" "$(bash_completion latchkey -)"
same "bash's completion of connections" "Production\\ EU" "$(bash_completion latchkey --profile Pro)"
same "bash's completion of a word" "--base-url" "$(bash_completion latchkey --ba)"
if has zsh "zsh's completion"; then
    same "zsh's completion" "$expected" "$(zsh -fc '_arguments() { print -rl -- "$@" }; source $1' zsh \
        "$completions/_latchkey" | sed -E "s/^\([^)]*\)//; s/\[.*//" | options)"
    same "zsh's completion of connections" $'Production EU\nStaging' "$(zsh -fc '_arguments() { : }
        compadd() { print -rl -- ${(P)2} }; source $1; _latchkey_profiles' zsh "$completions/_latchkey")"
fi
if has fish "fish's completion"; then
    offered() { HOME=$settings fish --no-config -c "source $completions/latchkey.fish; complete -C'$1'" | cut -f 1; }
    same "fish's completion" "$expected" "$({ offered 'latchkey -'; offered 'latchkey --'; } | sort -u)"
    same "fish's completion of connections" $'Production EU\nStaging' "$(offered 'latchkey --profile ')"
fi

version=$("$program" --version)
version=${version#latchkey }
grep -q "<release version=\"$version\"" "$filled"/*.metainfo.xml || fail "the AppStream data has not version $version"
for page in "$filled"/*.1; do
    grep -q "Latchkey $version" "$page" || fail "${page##*/} has not version $version"
    ! has mandoc "${page##*/}" || mandoc -T lint -W warning "$page" || fail "${page##*/} has mistakes"
    ! has man "${page##*/}, by groff" || same "${page##*/}, by groff" "" \
        "$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings --local-file "$page" 2>&1 >/dev/null)"
done
if has desktop-file-validate "the desktop entry"; then
    same "the desktop entry" "" "$(desktop-file-validate "$filled"/*.desktop 2>&1)"
fi
if has appstreamcli "the AppStream data"; then
    report=$(appstreamcli validate --pedantic --no-net --no-color "$filled"/*.metainfo.xml 2>&1) || report+=" E: "
    [[ $report != *[EWP]:\ * ]] || fail "the AppStream data: $report" # it fails for the first two only
fi

for icon in resources/icons/latchkey-*.png; do
    size=${icon##*-}
    size=$(printf '%08x' "${size%.png}")
    # a PNG's width and height stand at byte 16
    same "the size of $icon" "$size$size" "$(od -An -tx1 -j16 -N8 "$icon" | tr -d ' ')"
done

((failures == 0)) || exit 1
echo "The manual, the completions, the desktop entry, the AppStream data and the icons are right."
