/** For bash from 4 on, with or without the package bash-completion. */
import { shell } from "./shell-text.ts";

export const BASH = shell`# bash completion for idc; to install it: idc completion --help
_idc() {
  COMPREPLY=()
  # bash breaks words at = : @ too. Joined again, they are as idc would get them.
  local rest=$COMP_LINE word space i words=()
  for ((i = 0; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    space=\${rest%%[![:space:]]*}
    rest=\${rest#"$space"}
    rest=\${rest#"$word"}
    if ((i == 0)) || [[ -n $space ]]; then words+=("$word"); else words[\${#words[@]}-1]+=$word; fi
  done
  local current=\${words[\${#words[@]}-1]}
  # The file, whatever function or alias has its name.
  local program
  program=("$(type -P idc)")
  [[ -n \${program[0]} ]] || program=(@SELF@)
  local line wanted=nothing values=()
  while IFS= read -r line; do
    case $line in
      :files | :folders) wanted=\${line#:} ;;
      :*) ;;
      *) values+=("\${line%%$'\t'*}") ;;
    esac
  done < <("\${program[@]}" complete -- "\${words[@]:1}" 2>/dev/null)
  # What is replaced begins after the last = : @ of the word; after --option= idc answers with values alone.
  [[ $current == --*=* ]] && current=\${current#*=}
  local kept=\${current%"\${current##*[=:@]}"}
  for line in "\${values[@]}"; do
    [[ $line == "$current"* ]] && COMPREPLY+=("\${line#"$kept"}")
  done
  case $wanted in
    files) compopt -o default -o filenames 2>/dev/null ;;
    folders) compopt -o dirnames -o filenames 2>/dev/null ;;
  esac
  return 0
}
complete -F _idc idc
`;
