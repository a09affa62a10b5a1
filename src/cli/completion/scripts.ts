/**
 * What shells read to complete a command line of idc. They ask `idc complete` for words, and complete names of files by
 * themselves. Nothing that was typed, found or answered is ever evaluated.
 */
import { BASH } from "./bash.ts";
import { FISH } from "./fish.ts";
import type { Shell } from "./shell-text.ts";
import { ZSH } from "./zsh.ts";

const SCRIPTS = { bash: BASH, zsh: ZSH, fish: FISH };

/** In single quotes a POSIX shell takes everything as it stands. */
const posix = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;
const ofFish = (word: string): string => `'${word.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

/** `self`: the program that writes the script, asked where no idc is on the PATH, as with npx. */
export function scriptFor(shell: Shell, self: readonly string[]): string {
  const quote = shell === "fish" ? ofFish : posix;
  return SCRIPTS[shell].replace("@SELF@", () => self.map(quote).join(" "));
}
