/** Orphans: assignments and memberships of users and groups that are gone. */
import { type Key, parseKey } from "../../core/base/key.ts";
import { groupBy } from "../../core/base/lists.ts";
import { MEMBERSHIP } from "../../core/model/membership.ts";
import type { Plan } from "../../core/model/plan.ts";
import type { Remade } from "../../core/model/resource.ts";
import { type Block, count, fold, line, value, word } from "../view.ts";
import { fewSpans } from "./administrators.ts";
import { ENTRIES_SHOWN } from "./refused.ts";
import { accountName } from "./shown.ts";

export const ORPHANS = "Of users and groups that are gone: left as they are (--purge-orphans revokes them)";

function orphanLine(key: Key, plan: Plan): Block {
  const { kind, parts } = parseKey(key);
  const [first = "", second = "", account = ""] = parts;
  if (kind === MEMBERSHIP) return line(1, word("! ", "warn"), value(second), word(" in "), value(first));
  const where = value(accountName(plan, account));
  return line(1, word("! ", "warn"), value(second), word(" → "), value(first), word(" on "), where);
}

/** Of one set or one group: how much, of how many, and where. */
function countLine(keys: readonly Key[], plan: Plan): Block {
  const parsed = keys.map(parseKey);
  const { kind, parts } = parsed[0]!;
  const ids = new Set(parsed.map((one) => one.parts[1]));
  const whose = word(` of ${count(ids.size, "id")} that nobody has`);
  const name = value(parts[0] ?? "");
  if (kind === MEMBERSHIP)
    return line(1, word("! ", "warn"), word("group "), name, word(": "), word(count(keys.length, "membership")), whose);
  const accounts = [...new Set(parsed.map((one) => one.parts[2] ?? ""))].map((id) => accountName(plan, id));
  return line(
    1,
    ...[word("! ", "warn"), name, word(": "), word(count(keys.length, "assignment")), whose, word(" on ")],
    ...fewSpans(accounts),
  );
}

/** What is left of users and groups that are gone: a few by name; of more, after some years, how many by set and by group. */
export function orphanBlocks(plan: Plan, verbose: boolean, folds: boolean): readonly Block[] {
  const keys = plan.leftAlone.filter(({ why }) => why === "orphan").flatMap((group) => group.keys);
  const each = () => keys.map((key) => orphanLine(key, plan));
  if (verbose || keys.length <= ENTRIES_SHOWN) return each();
  const counted = groupBy(keys, (key) => key.split("/").slice(0, 2).join("/")).map((alike) => countLine(alike, plan));
  return folds ? [...counted, ...fold(`By name: ${count(keys.length, "entry", "entries")}`, each())] : counted;
}

export const REMADE = "Probably made again under the same name, with another id";

const FOLLOW: Readonly<Record<Remade["now"], string>> = {
  there: "grants follow anew",
  "made here": "it is made anew, and grants follow",
  absent: "it does not exist, and grants wait for it",
};

/** A guess: whose the orphans were that have what somebody gets again. */
export function remadeBlocks({ remade = [] }: Plan): readonly Block[] {
  return remade.map(({ principal, now, former, keys, locked }) => {
    const noun = principal.type === "GROUP" ? "group" : "user";
    const left = keys.length === 1 ? "1 assignment is" : `${count(keys.length, "assignment")} are`;
    return line(
      1,
      ...[word("! ", "warn"), word(`${noun} `), value(principal.name), word(`: ${left} of its former id `)],
      ...[value(former), word(`, of nobody now${locked === true ? " (idc.lock.yaml has it)" : ""}; ${FOLLOW[now]}`)],
    );
  });
}
