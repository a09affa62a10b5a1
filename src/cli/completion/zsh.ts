/** For zsh, sourced or as a file _idc of its fpath. */
import { shell } from "./shell-text.ts";

export const ZSH = shell`#compdef idc
# zsh completion for idc; to install it: idc completion --help
_idc() {
  local -a program answer found typed
  # The file, whatever function or alias has its name.
  if (( $+commands[idc] )); then program=("$commands[idc]"); else program=(@SELF@); fi
  # As they are, with one layer of quotes taken off: nothing is expanded.
  typed=("\${(@Q)words[2,CURRENT]}")
  answer=("\${(@f)$("\${program[@]}" complete -- "\${typed[@]}" 2>/dev/null)}")
  local line value wanted=nothing
  for line in "\${answer[@]}"; do
    case $line in
      :files | :folders) wanted=\${line#:} ;;
      :* | '') ;;
      *)
        value=\${line%%$'\t'*}
        found+=("\${value//:/\\:}:\${line#*$'\t'}")
        ;;
    esac
  done
  [[ $PREFIX == --*=* ]] && compset -P '*='
  local given=1
  if (( $#found )); then _describe -t values idc found && given=0; fi
  case $wanted in
    files) _files && given=0 ;;
    folders) _files -/ && given=0 ;;
  esac
  return given
}
if [[ \${funcstack[1]} == _idc ]]; then
  _idc "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _idc idc
fi
`;
