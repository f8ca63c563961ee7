# Completion of latchkey's options for fish.
function __latchkey_profiles
    set -l config $XDG_CONFIG_HOME
    test -n "$config"; or set config $HOME/.config
    # One name a line; those that the file quotes are left out.
    string replace --filter --regex '^name=([^"\\\\]*)$' '$1' <$config/latchkey/connections.ini 2>/dev/null
end

complete -c latchkey -f
complete -c latchkey -l demo -d 'Edit the secrets of a built-in demo service'
complete -c latchkey -l base-url -x -d 'Where the API is'
complete -c latchkey -l profile -x -a '(__latchkey_profiles)' -d 'Open the connection called NAME'
complete -c latchkey -s h -l help -d 'Show a short help'
complete -c latchkey -l version -d 'Show the version'
