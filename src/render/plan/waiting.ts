/** What a plan waits for: users and groups that do not exist, and accounts that are not active. */
import { type Key, parseKey } from "../../core/base/key.ts";
import { groupBy } from "../../core/base/lists.ts";
import { ASSIGNMENT, assignmentIn } from "../../core/model/assignment.ts";
import type { Plan } from "../../core/model/plan.ts";
import { type Pending, waitsForPrincipal } from "../../core/model/resource.ts";
import { kindsIn, nounOf, type Vocabulary } from "../../core/model/vocabulary.ts";
import { andMore, type Block, count, line, lineWithAside, place, type Span, sentence, value, word } from "../view.ts";
import { keySpans } from "./objects.ts";
import { accountName } from "./shown.ts";

export const principalName = (part: string): string => part.replace(/^(group|user):/, "");

/** Names are listed up to here; the rest is counted. */
export const NAMES_SHOWN = 3;

/** Who or what does not exist. */
function absentSpans(pending: Pending): readonly Span[] {
  if (!waitsForPrincipal(pending)) {
    const { permissionSet, owner } = pending;
    return [value(permissionSet), word(": no such permission set, and "), value(owner), word(" defines it")];
  }
  const { type, name } = pending.principal;
  return [value(name), word(`: no such ${type === "GROUP" ? "group" : "user"}`)];
}

function pendingBlocks(pending: Pending, vocabulary: Vocabulary): readonly Block[] {
  const near = pending.near === undefined ? [] : [word(" (did you mean "), value(pending.near), word("?)")];
  const at = [place(pending.at)];
  const main = lineWithAside(
    1,
    at,
    word("? ", "warn"),
    ...absentSpans(pending),
    ...near,
    ...waitingSpans(pending, vocabulary),
  );
  return pending.hint === undefined ? [main] : [main, line(3, sentence(pending.hint))];
}

/** `; 2 grants waiting: ReadOnly`: the sets or the groups that somebody does not get yet; of a set, who does not get it. */
function waitingSpans(pending: Pending, vocabulary: Vocabulary): readonly Span[] {
  const parsed = pending.keys.map(parseKey);
  const other = ({ parts }: ReturnType<typeof parseKey>) =>
    waitsForPrincipal(pending) ? (parts[0] ?? "") : principalName(parts[1] ?? "");
  const kinds = kindsIn(
    vocabulary,
    parsed.map(({ kind }) => kind),
  );
  return kinds.flatMap((kind) => {
    const of = parsed.filter((key) => key.kind === kind);
    const names = [...new Set(of.map(other))];
    const spans = names.slice(0, NAMES_SHOWN).flatMap((name) => [word(", "), value(name)]);
    const more = names.length > NAMES_SHOWN ? [word(` ${andMore(names.length - NAMES_SHOWN)}`)] : [];
    const { one, many } = kind === ASSIGNMENT ? { one: "grant", many: "grants" } : nounOf(vocabulary, kind);
    return [word(`; ${count(of.length, one, many)} waiting: `), ...spans.slice(1), ...more];
  });
}

/** What is to go, and cannot while an account is not active. */
export const waitingKeys = ({ leftAlone }: Pick<Plan, "leftAlone">): readonly Key[] =>
  leftAlone.filter(({ why }) => why === "waiting").flatMap(({ keys }) => keys);

/** `devs → Developer`. */
function grantSpans(key: Key): readonly Span[] {
  const { principal, permissionSet } = assignmentIn(key)!;
  return [value(principalName(principal)), word(" → "), value(permissionSet)];
}

/** Of one account. */
function accountBlocks(keys: readonly Key[], { names }: Plan): readonly Block[] {
  const { account } = assignmentIn(keys[0]!)!;
  const goes = keys.length === 1 ? "its grant goes" : `${count(keys.length, "grant")} go`;
  const shown = keys.slice(0, NAMES_SHOWN).flatMap((key) => [word(", "), ...grantSpans(key)]);
  const more = keys.length > NAMES_SHOWN ? [word(` ${andMore(keys.length - NAMES_SHOWN)}`)] : [];
  return [
    line(
      1,
      word("… ", "warn"),
      value(accountName({ names }, account)),
      word(` is not active; ${goes} when AWS removes it, or when it is active again`),
    ),
    line(3, ...shown.slice(1), ...more),
  ];
}

function objectBlock(key: Key, vocabulary: Vocabulary): Block {
  const { one } = nounOf(vocabulary, parseKey(key).kind);
  const text = " is deleted once no account that is not active has it: until then AWS keeps it";
  return line(1, word("… ", "warn"), word(`${one} `), ...keySpans(key), word(text));
}

export function waitingBlocks(plan: Plan, vocabulary: Vocabulary): readonly Block[] {
  const keys = waitingKeys(plan);
  const grants = keys.filter((key) => assignmentIn(key) !== undefined);
  const objects = keys.filter((key) => assignmentIn(key) === undefined);
  return [
    ...plan.pending.flatMap((pending) => pendingBlocks(pending, vocabulary)),
    ...groupBy(grants, (key) => assignmentIn(key)!.account).flatMap((alike) => accountBlocks(alike, plan)),
    ...objects.map((key) => objectBlock(key, vocabulary)),
  ];
}
