/** Messages about what is to be let go of (`idc release`). */
import { error, type Message, short } from "./message.ts";

export const releaseMessages = {
  "not-a-key": (p: { key: string; kinds: readonly string[] }): Message =>
    error(
      `${short(p.key)} is no key`,
      `a key is KIND/NAME with * and ? as globs, as in PermissionSet/Old; kinds are ${p.kinds.join(", ")}`,
    ),
  "still-declared": (p: { what: string; glob: string }): Message =>
    error(
      `${short(p.what)} is still declared here, and ${short(p.glob)} would let go of it`,
      "drop this document, or this entry, and what refers to it; then release it",
    ),
  "still-protected": (p: { what: string; glob: string }): Message =>
    error(
      `${short(p.what)} is protected here, and ${short(p.glob)} would let go of it`,
      "take the protection out first, apply that, and release after it",
    ),
  "released-layout": (p: { lines: string }): Message =>
    error(
      "nothing can be added to this list without writing over what a person wrote",
      `write it yourself, as in: ${p.lines}`,
    ),
} as const;
