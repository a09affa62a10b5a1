/** Messages about what Settings guard (`protected` and `operators`), and about access that lasts longer. */
import { fewNames } from "../../base/few-names.ts";
import { type Hint, type Message, meant, messageOf, type Severity, short, warning } from "./message.ts";

/** Where Settings guard, whom, and under which name. */
interface Guarded {
  readonly guard: string;
  readonly what: string;
  readonly name: string;
  /** What was perhaps meant, as it is written there. */
  readonly near?: string | undefined;
}

/** A grant, and when it ends by the commit at hand and by the last completed one. */
interface Lasting {
  readonly who: string;
  readonly permissionSet: string;
  readonly accounts: readonly string[];
  readonly was: string;
  readonly after: string | undefined;
}

export const guardMessages = {
  "guard-named-nowhere": (p: Guarded & { near: string }): Message =>
    warning(`${p.guard} names the ${p.what} ${short(p.name)}, and nothing else in the config does`, meant(p.near)),
  "guards-nobody": (p: Guarded & { severity: Severity; hint?: Hint | undefined }): Message =>
    messageOf(
      p.severity,
      `${p.guard} names the ${p.what} ${short(p.name)}, which does not exist: it guards nothing`,
      meant(p.near, p.hint ?? "name one that exists, or take it out"),
    ),
  "guards-no-grant": (p: { name: string; permissionSet: string; has: readonly string[] }): Message =>
    warning(
      `protected names a grant that nobody has and no rule gives: ${short(p.permissionSet)} for ${short(p.name)}`,
      p.has.length === 0
        ? "grant it, or name another"
        : `grant it, or name another: ${short(p.name)} has ${fewNames(p.has.map(short))}`,
    ),
  "lasts-longer": (p: Lasting): Message =>
    warning(
      `${p.who} keeps ${short(p.permissionSet)} in ${fewNames(p.accounts)} ${p.after === undefined ? "for good" : `until ${p.after}`}, and was to lose it on ${p.was}`,
      "nothing is written for it, and whoever agrees to this commit agrees to the longer access",
    ),
};
