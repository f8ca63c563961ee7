# Completion of latchkey's options for bash.
_latchkey() {
    local cur prev name line
    cur=${COMP_WORDS[COMP_CWORD]}
    prev=${COMP_WORDS[COMP_CWORD-1]}
    COMPREPLY=()
    case $prev in
    --profile)
        # One name a line; those that the file quotes are left out.
        while IFS= read -r line; do
            name=${line#name=}
            [[ $line == name=* && $name == "$cur"* && $name != *[\"\\]* ]] || continue
            COMPREPLY+=("$(printf %q "$name")")
        done 2>/dev/null <"${XDG_CONFIG_HOME:-$HOME/.config}/latchkey/connections.ini"
        return
        ;;
    --base-url)
        return
        ;;
    esac
    if [[ $cur == -* ]]; then
        while IFS= read -r line; do
            COMPREPLY+=("$line")
        done < <(compgen -W '--demo --base-url --profile -h --help --version' -- "$cur")
    fi
}
complete -F _latchkey latchkey
