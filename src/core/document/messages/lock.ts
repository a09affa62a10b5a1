/** Messages about `idc.lock.yaml`. */
import { fewNames } from "../../base/few-names.ts";
import { error, type Message, short, warning } from "./message.ts";

const AGAIN = "run idc lock again: it writes the file anew";

export const lockMessages = {
  "lock-conflict": (_: Record<string, never>): Message =>
    error("a merge has left its conflict markers in the lock", AGAIN),
  "lock-invalid": (p: { problem: string }): Message => error(`this is no lock that idc wrote: ${p.problem}`, AGAIN),
  "lock-elsewhere": (p: { beside: string }): Message =>
    error(
      "a lock counts beside the Settings alone, and this one is elsewhere",
      `move it beside ${p.beside}, or delete it`,
    ),
  "lock-other-instance": (p: { locked: string; live: string }): Message =>
    error(
      `the lock is of another instance, ${short(p.locked)}, and this one is ${short(p.live)}`,
      "use the credentials and the Region of that instance, or run idc lock for this one",
    ),
  "lock-gone": (_: Record<string, never>): Message =>
    warning(
      "idc.lock.yaml was there at the last completed commit and is gone: once this commit is completed, nothing is compared with it",
      "if that is not meant, bring it back, or run idc lock; a run in which nobody is asked does not complete it",
    ),
  "lock-lets-go": (p: { names: readonly string[] }): Message =>
    warning(
      `once this commit is completed, no lock holds back any more what is for a person now: ${fewNames(p.names)}`,
      "a run in which nobody is asked does not complete it: agree at the prompt or with a plan file, or take the change back",
    ),
  "lock-rebound": (p: { what: string; was: string; is: string; more: string }): Message =>
    warning(
      `${p.what} is another one than the lock has: id ${p.was} there, ${p.is} now${p.more}`,
      "whatever is granted to it, or through it, is this one's; if that is meant, run idc lock",
    ),
  "lock-renamed": (p: { what: string; now: string; id: string }): Message =>
    warning(`${p.what} is now called ${short(p.now)} (id ${p.id})`, "use the new name here, or give the old one back"),
} as const;
