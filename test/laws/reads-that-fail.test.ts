/**
 * Reads that fail for good: nothing that depends on them is changed, everything else is. `IDC_READS` is how many
 * organizations, `IDC_SEED` the first seed; a failure names its own.
 */
import { expect, test } from "vitest";
import type { Change } from "../../src/core/model/change.ts";
import type { Config } from "../../src/core/model/config.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import type { Generated } from "../../src/emulator/samples/generated.ts";
import { CallError } from "../../src/io/aws/call-error.ts";
import { IoError } from "../../src/io/io-error.ts";
import { planThrough } from "../chaos/engine.ts";
import { configOf } from "../core/live.ts";
import { type Company, companyOf } from "../harness/generated-company.ts";
import { driftedBy, objectsIn } from "./console-drift.ts";
import { Dependence } from "./depends-on.ts";
import { type Asked, type Between, STILL } from "./emulated.ts";
import { EITHER, type FailingReads, failingReads, GATES, LISTS } from "./failing-reads.ts";
import { type RandomCompany, randomCompany } from "./random-company.ts";

const ORGANIZATIONS = Number(process.env.IDC_READS ?? 200);
const FIRST = Number(process.env.IDC_SEED ?? 1);
const SHARE = 0.05;
/** Of all objects: what was clicked, which the plan undoes. */
const DRIFT = 0.06;
const TOLD = 4;
const WAYS = [undefined, "pairs", "principals"] as const;

/** The config without one user, one group and one set, which are then to go. */
async function smaller({ company, options, random }: RandomCompany): Promise<{ config: Config; company: Company }> {
  const { declared } = company;
  const [user, group] = [random.one(declared.users).userName, random.one(declared.groups).name];
  const set = random.one(declared.permissionSets).name;
  const next: Generated = {
    ...declared,
    users: declared.users.filter(({ userName }) => userName !== user),
    groups: declared.groups
      .filter(({ name }) => name !== group)
      .map((one) => ({ ...one, members: one.members.filter((member) => member !== user) })),
    permissionSets: declared.permissionSets.filter(({ name }) => name !== set),
    rules: declared.rules.filter((rule) => rule.user !== user && rule.group !== group && rule.permissionSet !== set),
  };
  const made = companyOf(next, options);
  return { config: await configOf(Object.fromEntries(made.files)), company: made };
}

/** Most stories are about single reads; in some a whole list fails, and in some what everything hangs on. */
function mayFail(seed: number): (asked: Asked) => boolean {
  return ({ service, operation, input }) => {
    if (operation.endsWith("Status")) return false;
    const tags = operation === "ListTagsForResource" && String(input.ResourceArn).includes(":instance/");
    if (GATES.has(operation)) return seed % 8 === 0;
    if (LISTS.has(operation)) return seed % 4 === 1;
    return tags || EITHER.has(operation) ? seed % 8 === 2 : service !== "sts";
  };
}

const contentOf = ({ action, fields, before, after }: Change) => JSON.stringify([action, fields, before, after]);

const matches = (pattern: string, key: string) => {
  const [parts, wanted] = [key.split("/"), pattern.split("/")];
  return parts.length === wanted.length && wanted.every((part, index) => part === "*" || part === parts[index]);
};

/** Whether a plan says that it does not know: of the thing itself, or of what it is made of. */
function isTold({ unknown, blocked, config }: Plan, { key, action }: Change): boolean {
  if (blocked.includes(key) || (action === "delete" && config.state !== "believed")) return true;
  const [kind, first = "", second = ""] = key.split("/");
  const [type, ...name] = second.split(":");
  const parents =
    kind === "AccountAssignment"
      ? [`PermissionSet/${first}`, `${type === "user" ? "User" : "Group"}/${name.join(":")}`]
      : kind === "GroupMembership"
        ? [`Group/${first}`, `User/${second}`]
        : [];
  return unknown.some(({ pattern }) => [key, ...parents].some((one) => matches(pattern, one)));
}

/** A plan that knows less against the one that knows everything. */
function comparison(full: Plan, plan: Plan, dependence: Dependence): readonly string[] {
  const whole = new Map(full.changes.map((change) => [change.key, change]));
  const made = new Set(plan.changes.map(({ key }) => key));
  const missing = full.changes.filter((change) => !made.has(change.key) && !dependence.isOfNobody(change));
  const say = (what: string, changes: readonly Change[]) =>
    changes.map(({ action, key }) => `${what}: ${action} ${key}`);
  const isOther = (change: Change) => {
    const same = whole.get(change.key);
    if (same === undefined) return !dependence.isOfNobody(change);
    return contentOf(same) !== contentOf(change);
  };
  return [
    ...say("not in the whole plan", plan.changes.filter(isOther)),
    ...say(
      "changed and not read",
      plan.changes.filter((change) => dependence.isBlind(change)),
    ),
    ...say(
      "left for no reason",
      missing.filter((change) => !dependence.isExcused(change)),
    ),
    ...say(
      "left and not told",
      missing.filter((change) => !isTold(plan, change)),
    ),
  ];
}

interface Story {
  readonly problems: readonly string[];
  readonly failed: number;
  readonly missing: number;
  readonly changes: number;
  readonly refused: boolean;
}

/** Whether a run that ended with an error had to, or may. */
function refusalProblems(error: unknown, { failed }: FailingReads): readonly string[] {
  if (!(error instanceof CallError) && !(error instanceof IoError)) throw error;
  const operations = [...failed.values()].map(({ operation, input }) =>
    String(input.ResourceArn).includes(":instance/") ? "ListTagsOfInstance" : operation,
  );
  const may = operations.some((one) => GATES.has(one) || EITHER.has(one) || one === "ListTagsOfInstance");
  return may ? [] : [`refused as a whole, though only ${operations.join(", ")} failed: ${error.message}`];
}

async function tell(seed: number): Promise<Story> {
  const one = await randomCompany(seed);
  driftedBy(one, Math.ceil(objectsIn(one.emulated.state()) * DRIFT));
  const next = await smaller(one);
  const reads = failingReads(seed, SHARE, mayFail(seed));
  // The cheapest way, and each for itself.
  const readBy = WAYS[seed % WAYS.length];
  const planned = (between?: Between) => {
    const connection = one.emulated.connect(one.company.caller, one.pageSize, between);
    return planThrough(connection, [one.config, next.config], 1, STILL, readBy);
  };
  const full = await planned();
  const plan = await planned(reads).catch((error: unknown) => refusalProblems(error, reads));
  const told = { failed: reads.failed.size, changes: full.changes.length };
  const wrote = reads.written.map((operation) => `wrote: ${operation}`);
  if (!("changes" in plan))
    return { ...told, problems: [...plan, ...wrote], missing: full.changes.length, refused: true };
  const gate = [...reads.failed.values()].find(({ operation }) => GATES.has(operation));
  const dependence = new Dependence(one.emulated.state(), next.company.declared.rules, reads);
  const problems = [
    ...wrote,
    ...(gate === undefined ? [] : [`planned without ${gate.operation}`]),
    ...comparison(full, plan, dependence),
  ];
  return { ...told, problems, missing: full.changes.length - plan.changes.length, refused: false };
}

test(`${ORGANIZATIONS} organizations from seed ${FIRST} on: what was not read is left, and nothing else`, {
  timeout: 600_000 + ORGANIZATIONS * 10_000,
}, async () => {
  const bad: string[] = [];
  const stories: Story[] = [];
  for (let seed = FIRST; seed < FIRST + ORGANIZATIONS; seed++) {
    const story = await tell(seed);
    stories.push(story);
    bad.push(...story.problems.slice(0, TOLD).map((problem) => `seed ${seed}: ${problem}`));
  }
  expect(bad).toEqual([]);
  // What never happens proves nothing.
  const partial = stories.filter(({ refused }) => !refused);
  const sum = (member: "failed" | "missing" | "changes") => partial.reduce((all, story) => all + story[member], 0);
  expect(partial.length).toBeGreaterThan(ORGANIZATIONS / 2);
  expect(sum("failed")).toBeGreaterThan(ORGANIZATIONS);
  expect(sum("missing")).toBeGreaterThan(ORGANIZATIONS / 2);
  expect(sum("changes")).toBeGreaterThan(2 * sum("missing"));
});
