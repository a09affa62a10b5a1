/**
 * Nothing is written unseen: every change of a plan, of whatever kind, is told in text and in Markdown by the words of its key,
 * and counted in the first line. `IDC_TOLD` is how many plans.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { keyOf, parseKey } from "../../src/core/base/key.ts";
import { type Change, isOpen } from "../../src/core/model/change.ts";
import type { Outcome } from "../../src/core/model/outcome.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import { outcomeView } from "../../src/render/outcome-view.ts";
import { renderText } from "../../src/render/text.ts";
import { planOf } from "../harness/plan-of.ts";
import { planMarkdown, planView } from "../harness/told.ts";

const RUNS = Number(process.env.IDC_TOLD ?? 500);

const name = fc.stringMatching(/^[a-z][a-z0-9]{2,9}$/);
/** Kinds that everybody knows, and kinds that nobody here does. */
const KINDS = [
  "AccountAssignment",
  "GroupMembership",
  "PermissionSet",
  "Group",
  "User",
  "TokenIssuer",
  "Badge",
  "Zone",
];

function specOf(kind: string, [one, other]: readonly [string, string]): { parts: string[]; spec: object } {
  const account = "111122223333";
  switch (kind) {
    case "AccountAssignment":
      return {
        parts: [one, `group:${other}`, account],
        spec: { permissionSet: one, principalType: "GROUP", principal: other, account },
      };
    case "GroupMembership":
      return { parts: [one, other], spec: { group: one, member: other } };
    case "User":
      return { parts: [one], spec: { userName: one, displayName: other } };
    // A child of something else.
    case "Zone":
      return { parts: [one, other], spec: { name: other, size: 3, tags: ["a"] } };
    default:
      return { parts: [one], spec: { name: one, issuerUrl: other, claims: { a: "b" } } };
  }
}

const changeOf = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    names: fc.tuple(name, name),
    action: fc.constantFrom("create", "update", "delete"),
    verdict: fc.constantFrom("allow", "allow", "ask", "deny", "withheld"),
  })
  .map(({ kind, names, action, verdict }): Change => {
    const { parts, spec } = specOf(kind, names);
    const key = parts.reduce((before, part) => keyOf(before, part), kind);
    const sides = {
      ...(action === "create" ? {} : { before: spec }),
      ...(action === "delete" ? {} : { after: { ...spec, description: "new" } }),
    };
    const judged = { verdict, reasons: verdict === "allow" ? [] : [`why ${key}`], steps: [] } as const;
    const fields = action === "update" ? ["description"] : [];
    return { key, kind, action, fields, cause: "edit", sources: [], ...sides, ...judged } as Change;
  });

const changes = fc.uniqueArray(changeOf, { selector: ({ key }) => key, maxLength: 12 });
const marks = fc.uniqueArray(name, { maxLength: 2 }).map((names) =>
  names.map((one) => ({
    key: `PermissionSet/${one}`,
    step: { operation: "TagResource", input: { Tags: [{ Key: "idc:managed", Value: "acme" }] } },
  })),
);

const textOf = (plan: Plan) => renderText(planView(plan), { color: false, columns: 200 });
/** What people read of a key: `group:` is said in another way. */
const wordsOf = ({ key }: Pick<Change, "key">) => parseKey(key).parts.map((part) => part.replace(/^group:/, ""));

/** Numbers of the first line by sign and noun. */
function counted(line: string): ReadonlyMap<string, number> {
  const counts = line.matchAll(/([+~−])(\d+) ([a-z ]+?)(?= ·|$)/g);
  return new Map(
    [...counts].map(([, sign = "", number, noun = ""]) => [`${sign} ${noun.replace(/s$/, "")}`, Number(number)]),
  );
}

const NOUN: Readonly<Record<string, string>> = {
  PermissionSet: "permission set",
  GroupMembership: "membership",
  Group: "group",
  User: "user",
  TokenIssuer: "token issuer",
  Badge: "badge",
  Zone: "zone",
};

function expectedCounts(all: readonly Change[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, action } of all.filter(isOpen)) {
    const sign = { create: "+", update: "~", delete: "−" }[action];
    const grants = { create: "grant", update: "assignment", delete: "revocation" }[action];
    const noun = kind === "AccountAssignment" ? grants : NOUN[kind]!;
    counts.set(`${sign} ${noun}`, (counts.get(`${sign} ${noun}`) ?? 0) + 1);
  }
  return counts;
}

const adopted = fc.uniqueArray(fc.tuple(fc.constantFrom("Group", "PermissionSet", "Badge"), name), {
  selector: ([kind, own]) => keyOf(kind, own),
  maxLength: 8,
});

test("all that is adopted is told by name, and counted in the first line, as no change", () => {
  fc.assert(
    fc.property(adopted, (all) => {
      const kinds = [...new Set(all.map(([kind]) => kind))];
      const keysOf = (kind: string) => all.filter(([own]) => own === kind).map(([, one]) => keyOf(kind, one));
      const adopts = kinds.map((kind) => ({ kind, keys: keysOf(kind) }));
      const plan = planOf([], all.length === 0 ? {} : { adopts });
      const [text, markdown] = [textOf(plan), planMarkdown(plan)];
      const [first = ""] = text.split("\n");
      const lacks = (where: string) => all.filter(([, one]) => !where.includes(one));
      expect([lacks(text.slice(first.length)), lacks(markdown)]).toEqual([[], []]);
      const counts = kinds.map((kind) => `${keysOf(kind).length} ${NOUN[kind]}`);
      expect(counts.filter((one) => !first.includes(one))).toEqual([]);
      expect([first.startsWith("No changes"), first.includes("adopts")]).toEqual([true, all.length > 0]);
    }),
    { numRuns: RUNS },
  );
});

const sorted = (counts: ReadonlyMap<string, number>) => [...counts].sort();

test("every change is told by the words of its key, and counted in the first line", () => {
  fc.assert(
    fc.property(changes, marks, (all, marked) => {
      const plan = planOf(all, { marks: marked as unknown as Plan["marks"] });
      const [text, markdown] = [textOf(plan), planMarkdown(plan)];
      const [first = ""] = text.split("\n");
      for (const change of all) {
        const said = (where: string) => wordsOf(change).filter((one) => !where.includes(one));
        expect([change.key, said(text.slice(first.length)), said(markdown)]).toEqual([change.key, [], []]);
      }
      expect(sorted(counted(first))).toEqual(sorted(expectedCounts(all)));
      expect(first.includes("No changes")).toBe(all.length === 0);
      if (marked.length > 0 && !all.some(isOpen)) expect(first).toContain(`${marked.length} mark`);
    }),
    { numRuns: RUNS },
  );
});

test("what became of each is told too: what is done by its number, all else by its key", () => {
  const state = fc.constantFrom("done", "failed", "unknown", "held", "not-attempted");
  fc.assert(
    fc.property(changes, fc.array(state, { minLength: 12, maxLength: 12 }), (all, states) => {
      const results = all.map(({ key, action }, index) => ({
        key,
        action,
        state: states[index]!,
        wrote: false,
        sources: [],
      }));
      const outcome = {
        ...{ format: "idc-outcome", version: 1, results, unknown: 0, interrupted: false },
        ...{ pointer: { advanced: false }, names: { accounts: {} } },
      } as unknown as Outcome;
      const text = renderText(outcomeView(outcome), { color: false, columns: 200 });
      const done = results.filter((one) => one.state === "done").length;
      if (done > 0) expect(text).toContain(`${done} done`);
      for (const { key, state } of results) {
        if (state === "done") continue;
        expect([key, parseKey(key).parts.filter((part) => !text.includes(part))]).toEqual([key, []]);
      }
    }),
    { numRuns: RUNS },
  );
});
