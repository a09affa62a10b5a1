/**
 * The text of a lock: one line an entry, sorted, so that two people's changes meet only where both changed the same entry.
 *
 * In: `Lock`. Out: YAML. Invariant: the same lock gives the same bytes, and reading them gives the lock back. Example:
 * `  "222222222222": {name: prod, ou: /Workloads/Prod}`.
 */
import { yamlText } from "../base/yaml-text.ts";
import type { Lock, LockedAccount } from "../model/lock/lock.ts";

const HEAD = `# What names were bound to and where accounts stood, for idc plan to hold back what differs.
# Written by idc lock, which also resolves conflicts of merges: do not edit it, run idc lock again.
version: 1
`;

const entry = ([name, text]: readonly [string, string]) => `  ${yamlText(name)}: ${text}\n`;

function flow(members: Readonly<Record<string, string>>): string {
  return `{${Object.entries(members)
    .map(([name, text]) => `${name}: ${text}`)
    .join(", ")}}`;
}

function accountText({ name, ou, state, tags }: LockedAccount): string {
  const written = Object.entries(tags).map(([tag, text]) => [yamlText(tag), yamlText(text)]);
  return flow({
    name: yamlText(name),
    ou: yamlText(ou),
    ...(state === "ACTIVE" ? {} : { state }),
    ...(written.length === 0 ? {} : { tags: flow(Object.fromEntries(written)) }),
  });
}

function section(name: string, entries: readonly (readonly [string, string])[]): string {
  return entries.length === 0 ? `${name}: {}\n` : `${name}:\n${entries.map(entry).join("")}`;
}

export function lockText({ instance, bindings, accounts }: Omit<Lock, "at">): string {
  const names = Object.entries(bindings).map(([key, id]) => [key, yamlText(id)] as const);
  const all = [...accounts].map(([id, account]) => [id, accountText(account)] as const);
  return `${HEAD}instance: ${yamlText(instance)}\n${section("names", names)}${section("accounts", all)}`;
}
