/** What nobody declared on what the config holds: told, and left as it is, by this run; what becomes of it then. */
import { figure } from "../../core/base/figure.ts";
import { type Key, nameOf, parseKey } from "../../core/base/key.ts";
import { groupBy } from "../../core/base/lists.ts";
import { ASSIGNMENT, assignmentIn } from "../../core/model/assignment.ts";
import { MEMBERSHIP, membershipIn } from "../../core/model/membership.ts";
import { isBelieved, type Plan } from "../../core/model/plan.ts";
import { principalIn } from "../../core/model/resource.ts";
import { GROUP } from "../../core/model/specs.ts";
import { nounOf, type Vocabulary } from "../../core/model/vocabulary.ts";
import { firstSeenIn } from "../../core/plan/open/first-seen.ts";
import { type Block, line, type Span, sentence, value, word } from "../view.ts";
import { accountLines, whereSpans, whoSpans } from "./access.ts";
import { baseProblem } from "./base.ts";
import { keySpans } from "./objects.ts";

/** What becomes of an undeclared one; of other kinds, deleted. */
const VERBS: Readonly<Record<string, string>> = { [ASSIGNMENT]: "revoked", [MEMBERSHIP]: "evicted" };

function verbsOf(plan: Plan): string {
  const seen = new Set(firstSeenIn(plan).map((key) => parseKey(key).kind));
  const others = [...seen].some((kind) => VERBS[kind] === undefined) ? ["deleted"] : [];
  return [...Object.keys(VERBS).flatMap((kind) => (seen.has(kind) ? [VERBS[kind]] : [])), ...others].join(" or ");
}

/**
 * What ends the grace: `run`, the next one, where this one is remembered; `commit`, where earlier runs are remembered and the folder is
 * not as its commit; `untold` where git or the instance's memory does not say whose it is. Undefined where nothing is taken away.
 */
function endedBy(plan: Plan): "run" | "commit" | "untold" | undefined {
  const { config } = plan;
  if (config.mode !== "full") return undefined;
  if (baseProblem(plan) !== undefined) return "untold";
  if (isBelieved(config) || config.state === "first-run") return "run";
  const isHeld = config.applied !== undefined || config.written !== undefined;
  return config.state === "uncommitted-changes" && isHeld ? "commit" : undefined;
}

export function firstSeenTitle(plan: Plan): string {
  const ended = endedBy(plan);
  if (ended === undefined) return "Undeclared, and left as they are";
  if (ended === "untold") return "Undeclared, and whether they are to go cannot be told here";
  if (ended === "commit") return `Undeclared, and left as they are: ${verbsOf(plan)} once committed unless declared`;
  return `Undeclared, seen for the first time: ${verbsOf(plan)} from the next run on unless declared`;
}

/** For the first line: what comes by itself is not "no changes". */
export function firstSeenSpans(plan: Plan): readonly Span[] {
  const [number, ended] = [firstSeenIn(plan).length, endedBy(plan)];
  if (number === 0 || ended === undefined) return [];
  if (ended === "untold")
    return [
      word(`whether ${figure(number)} undeclared ${number === 1 ? "is" : "are"} to go cannot be told here`, "warn"),
    ];
  const when = ended === "run" ? "will be" : "would be";
  const then = ended === "run" ? "from the next run on" : "once committed";
  return [word(`${figure(number)} undeclared ${when} ${verbsOf(plan)} ${then}`, "warn")];
}

/** Assignments that differ in nothing but the account. */
function grantBlocks(keys: readonly Key[], plan: Plan, verbose: boolean): readonly Block[] {
  const grants = keys.map((key) => assignmentIn(key)!);
  const { permissionSet, principal } = grants[0]!;
  const who = whoSpans(principalIn(principal), plan);
  const where = whereSpans(grants, plan);
  return [
    line(1, word("! ", "warn"), ...who, word(" → "), value(permissionSet), word(" on "), ...where),
    ...accountLines(3, grants, plan, verbose),
  ];
}

function otherBlock(key: Key, vocabulary: Vocabulary): Block {
  const membership = membershipIn(key);
  if (membership !== undefined)
    return line(1, word("! ", "warn"), value(membership.member), word(" in group "), value(membership.group));
  return line(1, word("! ", "warn"), word(`${nounOf(vocabulary, parseKey(key).kind).one} `), ...keySpans(key));
}

/** Who ignores a group has perhaps taken that for all it has. */
function ignoredBlocks(keys: readonly Key[], { leftAlone }: Plan): readonly Block[] {
  const ignored = new Set(
    leftAlone.flatMap(({ why, kind, keys: groups }) => (why === "ignored" && kind === GROUP ? groups.map(nameOf) : [])),
  );
  const isIgnored = (key: Key) => {
    const { type, name } = principalIn(assignmentIn(key)?.principal ?? "");
    return type === "GROUP" && ignored.has(name);
  };
  if (!keys.some(isIgnored)) return [];
  const text =
    "an ignore rule by group leaves the group and its members alone, not what is granted to it: a rule with permissionSet does that";
  return [line(1, sentence(text))];
}

/** Assignments on sets, and members of groups, that nobody declared and that this run is the first to hold. */
export function firstSeenBlocks(plan: Plan, vocabulary: Vocabulary, verbose: boolean): readonly Block[] {
  const keys = firstSeenIn(plan);
  const likeness = (key: Key) => {
    const { permissionSet, principal } = assignmentIn(key) ?? {};
    return permissionSet === undefined ? key : JSON.stringify([permissionSet, principal]);
  };
  const entries = groupBy(keys, likeness).flatMap((alike) =>
    assignmentIn(alike[0]!) === undefined ? [otherBlock(alike[0]!, vocabulary)] : grantBlocks(alike, plan, verbose),
  );
  return [...entries, ...ignoredBlocks(keys, plan)];
}
