/**
 * Whether something may be let go of, as far as that is known offline.
 *
 * In: a checked config, globs of keys, which kinds there are. Out: `Diagnostic[]`, at the documents that are in the way. Invariant: what a
 * plan would refuse for what the config at hand says is refused here; accounts that only AWS knows are left to the
 * plan. Example: releasing `PermissionSet/Old` while `sets.yaml` declares it names that line of `sets.yaml`.
 */

import { matcherOf } from "../base/glob.ts";
import { type Key, parseKey } from "../base/key.ts";
import { type Diagnostic, diagnose, sortDiagnostics } from "../document/diagnostics.ts";
import type { Position } from "../document/document.ts";
import type { Config, ProtectedGrant } from "../model/config.ts";
import { membershipKeyOf } from "../model/membership.ts";
import { type GroupDeclaration, isGroup } from "../model/specs.ts";
import { keysOfGrant, makeReleased } from "../select/released.ts";

/** As `keyGlob` in schemas/settings.json. */
const LONGEST = 2048;

function isKeyGlob(text: string, kinds: readonly string[]): boolean {
  const [kind = "", ...name] = text.split("/");
  return kinds.includes(kind) && name.join("/") !== "" && !/[\r\n]/.test(text) && text.length <= LONGEST;
}

interface Stated {
  readonly key: Key;
  readonly what: string;
  readonly at: Position;
}

/** What documents declare by name: objects, and members that a group lists. */
function declaredIn({ objects }: Config): readonly Stated[] {
  return [...objects.values()].flatMap((declared): readonly Stated[] => {
    const { kind, key, name, at } = declared;
    const { members = [] } = isGroup(declared) ? (declared.spec as GroupDeclaration) : {};
    return [
      { key, what: `${kind} ${name}`, at },
      ...members.map((member) => ({
        key: membershipKeyOf(name, member.userName),
        what: `the membership of ${member.userName} in ${name}`,
        at: member.at,
      })),
    ];
  });
}

/** An account that nobody has: who releases it releases all. */
const ANY = "000000000000";

/** Accounts of a protected grant: those that it names, and, for what else it may choose, any. */
function accountsOf({ accounts }: ProtectedGrant, globs: readonly string[]): readonly string[] {
  const named = globs.flatMap((glob) => /\/(\d{12})$/.exec(glob)?.[1] ?? []);
  return accounts.flatMap((term) => {
    if ("set" in term) return [ANY];
    const { id, all } = term.selector;
    return id !== undefined ? [id] : all === true ? [ANY, ...named] : [ANY];
  });
}

function protectedIn({ settings }: Config, globs: readonly string[]): readonly Stated[] {
  return settings.protected.flatMap((grant) => {
    const what = `the grant of ${grant.permissionSet} to ${grant.principal.name}`;
    return keysOfGrant(grant, accountsOf(grant, globs)).map((key) => ({ key, what, at: grant.at }));
  });
}

/** Each thing once, with the first glob that hits it. */
function hits(code: "still-declared" | "still-protected", stated: readonly Stated[], globs: readonly string[]) {
  const said = new Map<string, Diagnostic>();
  for (const glob of globs) {
    const matches = matcherOf(glob);
    const isReleased = makeReleased([glob]);
    for (const { key, what, at } of stated) {
      // With a set go its assignments, and with a group its memberships; those of what is declared are said of that.
      const isHit = code === "still-declared" ? matches(key) : isReleased({ key, kind: parseKey(key).kind, spec: {} });
      const place = `${what} ${at.file}:${at.line}`;
      if (isHit && !said.has(place)) said.set(place, diagnose(code, { what, glob }, at));
    }
  }
  return [...said.values()];
}

/** Why these may not be let go of; empty where they may. `kinds`: names of those that there are, as people are told of them. */
export function releaseProblems(
  config: Config,
  globs: readonly string[],
  kinds: readonly string[],
): readonly Diagnostic[] {
  return sortDiagnostics([
    ...globs.filter((glob) => !isKeyGlob(glob, kinds)).map((key) => diagnose("not-a-key", { key, kinds })),
    ...hits("still-declared", declaredIn(config), globs),
    ...hits("still-protected", protectedIn(config, globs), globs),
  ]);
}
