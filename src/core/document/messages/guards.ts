/** Messages about what Settings guard: `protected` and `operators`. */
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
};
