/** Which files are taken for an approved plan, and why others are not. */
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/core/model/plan.ts";
import { digestOf } from "../../src/core/plan/make-plan.ts";
import { readSavedPlan } from "../../src/core/plan/saved-plan.ts";
import { renderJson } from "../../src/render/text.ts";
import { CONFIG, LIVE } from "./acme.ts";
import { configOf, liveOf, NOW, plan, sha256 } from "./live.ts";

const MADE = Date.parse(NOW);
const HOUR = 3_600_000;

const saved = async (): Promise<Plan> => plan(await configOf(CONFIG), liveOf({ ...LIVE, rows: [] })).plan;
const read = (text: string, now = MADE) => readSavedPlan(text, { now, sha256 });

/** A plan with other members, whose digest fits them. */
const forged = (made: Plan, members: object): string => {
  const other = { ...made, ...members } as Plan;
  return renderJson({ ...other, digest: digestOf(other, sha256) });
};

const problemOf = (text: string, now = MADE): string => {
  const taken = read(text, now);
  return "problem" in taken ? taken.problem : "taken";
};

describe("a saved plan", () => {
  test("is what was written", async () => {
    const made = await saved();
    expect(made.changes.length).toBeGreaterThan(2);
    expect(read(renderJson(made))).toEqual(JSON.parse(JSON.stringify(made)));
  });

  test("may come from a snapshot, and says so by true alone", async () => {
    const made = await saved();
    expect(problemOf(forged(made, { snapshot: true }))).toBe("taken");
    for (const snapshot of [false, "true", null]) expect(problemOf(forged(made, { snapshot }))).not.toBe("taken");
  });

  test("may be laid out anew: its content counts", async () => {
    const { digest, ...rest } = await saved();
    expect(problemOf(JSON.stringify({ digest, ...rest }))).toBe("taken");
  });

  test("has the digest of its content, whenever it is made", async () => {
    const made = await saved();
    expect(problemOf(renderJson({ ...made, made: "2026-11-24T11:00:00Z" }))).toBe("taken");
  });
});

describe("a saved plan with whatever changes", () => {
  const actions = ["create", "update", "delete"];
  const verdicts = ["allow", "ask", "deny", "withheld"];
  const changes = actions.flatMap((action) => verdicts.map((verdict) => ({ key: "Group/a", action, verdict })));
  const diagnostics = [{ severity: "warning", code: "x", message: "y" }];

  test("is one: any action, any verdict, with or without what is to be said of it", async () => {
    expect(problemOf(forged(await saved(), { changes, diagnostics }))).toBe("taken");
  });

  test("is none where one of them is no change", async () => {
    const one = { key: "Group/b", action: "create" };
    expect(problemOf(forged(await saved(), { changes: [...changes, one] }))).toMatch(/^is damaged/);
    expect(problemOf(forged(await saved(), { diagnostics: [...diagnostics, {}] }))).toMatch(/^is damaged/);
  });
});

describe("is no plan:", () => {
  test.each(["", "{", "\ufeff{}", "kind: Settings"])("%j is not JSON", (text) => {
    expect(problemOf(text)).toMatch(/^is not JSON/);
  });

  test.each([
    "null",
    "[]",
    '"idc-plan"',
    "{}",
    '{"format":"idc-outcome","version":1}',
    '{"format":"idc-plan"}',
    '{"format":"idc-plan","version":"2"}',
  ])("%s", (text) => {
    expect(problemOf(text)).toBe("holds JSON that is no plan");
  });
});

test("of a newer version, it is refused before its digest is looked at", async () => {
  const newer = { ...(await saved()), version: 2, digest: "by another rule" };
  const taken = read(JSON.stringify(newer));
  expect(taken).toEqual({
    problem: "is in version 2 of the format, and this idc knows 1",
    hint: "apply it with the idc that made it, or plan again with this one",
  });
});

describe("damaged", () => {
  test("in one letter, or one change short", async () => {
    const made = await saved();
    const text = renderJson(made);
    expect(problemOf(text.replace('"organization": "o-a', '"organization": "o-b'))).toMatch(/^is damaged/);
    expect(problemOf(renderJson({ ...made, changes: made.changes.slice(1) }))).toMatch(/^is damaged/);
    expect(problemOf(renderJson({ ...made, more: 1 }))).toMatch(/^is damaged/);
    const { digest: _, ...without } = made;
    expect(problemOf(renderJson(without))).toMatch(/^is damaged/);
  });

  test.each([
    { config: "acme" },
    { config: { mode: "full", state: "believed" } },
    { config: { name: "acme", mode: "full", state: "believed", path: 1 } },
    { instance: {} },
    { organization: "" },
    { endpoint: 1 },
    { changes: {} },
    { changes: [null] },
    { changes: [{ key: "Group/a", action: "made", verdict: "allow" }] },
    { changes: [{ key: "Group/a", action: "create", verdict: "yes" }] },
    { changes: [{ key: "", action: "create", verdict: "allow" }] },
    { changes: [{ key: "Group/a", action: "create", verdict: "allow", after: "a" }] },
    { changes: [{ key: "Group/a", action: "create", verdict: "allow", before: [] }] },
    { bindings: undefined },
    { bindings: [] },
    { bindings: { "Group/a": 1 } },
    { diagnostics: [{}] },
    { diagnostics: "none" },
  ])("with a digest that fits, but without what a plan has: %j", async (members) => {
    const made = await saved();
    expect(problemOf(forged(made, {}))).toBe("taken");
    expect(problemOf(forged(made, members))).toMatch(/^is damaged/);
  });
});

describe("its age", () => {
  test("is 24 hours at the most", async () => {
    const text = renderJson(await saved());
    expect(problemOf(text, MADE + 24 * HOUR)).toBe("taken");
    expect(problemOf(text, MADE + 24 * HOUR + 1000)).toBe(`was made at ${NOW}, more than 24 hours ago`);
  });

  test("may be five minutes less than nothing, for clocks differ", async () => {
    const text = renderJson(await saved());
    expect(problemOf(text, MADE - 5 * 60_000)).toBe("taken");
    expect(problemOf(text, MADE - 5 * 60_000 - 1000)).toBe(`says it was made at ${NOW}, which is yet to come`);
  });

  test.each([undefined, 1, "", "yesterday", "2026-11-24", "2026-11-24T12:00:00+01:00", "2026-99-99T12:00:00Z"])(
    "is unknown where the time is %j",
    async (made) => {
      expect(problemOf(renderJson({ ...(await saved()), made }))).toBe("does not say when it was made");
    },
  );
});
