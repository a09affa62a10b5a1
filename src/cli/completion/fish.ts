/** For fish from 3 on. */
import { shell } from "./shell-text.ts";

export const FISH = shell`# fish completion for idc; to install it: idc completion --help
function __idc_complete
    # The file, whatever function or alias has its name.
    set -l program (command -s idc); or set program @SELF@
    set -l typed (commandline -opc) (commandline -ct)
    # fish replaces whole words: what stands behind --option= is completed, and told with what stands before it.
    set -l before (string match -r -- '^--[^=]*=' $typed[-1])
    set -l after (string replace -- "$before" '' $typed[-1])
    for line in ($program complete -- $typed[2..-1] 2>/dev/null)
        switch $line
            case ':files'
                for path in (__fish_complete_path "$after")
                    printf '%s%s\n' "$before" $path
                end
            case ':folders'
                for path in (__fish_complete_directories "$after" '')
                    printf '%s%s\n' "$before" $path
                end
            case ':*'
            case '*'
                printf '%s%s\n' "$before" $line
        end
    end
end
complete -c idc -e
complete -c idc -f -a '(__idc_complete)'
`;
