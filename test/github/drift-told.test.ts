/** What the issue of drift tells people: each change once, whatever fails in between, and nothing of what could not be read. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ticksIn } from "../../src/core/adopt/drift/answers.ts";
import type { EndingGrant } from "../../src/core/drift/ending.ts";
import type { DriftReport, DriftRow } from "../../src/core/drift/report.ts";
import { DriftDesk, reportOf, rowOf } from "../harness/github/drift-desk.ts";

let desk: DriftDesk;
beforeEach(async () => {
  desk = await new DriftDesk().open();
});
afterEach(() => desk.close());

/** A look at some minute before now. */
const at = (minute: number, names: readonly string[], more: Partial<DriftReport> = {}): DriftReport =>
  reportOf(
    names.map((name) => rowOf(name)),
    { made: `2026-11-24T11:${String(minute).padStart(2, "0")}:00Z`, ...more },
  );
const unknown = [{ pattern: "AccountAssignment/*/*/*", reason: "denied" }] as DriftReport["unknown"];
const gaps = { unknown };
const isComment = (method: string, path: string) => method === "POST" && path.endsWith("/comments");
const isText = (method: string, path: string) => method === "PATCH" && /\/issues\/\d+$/.test(path);

describe("a change is told once", () => {
  const LIMIT = "You have exceeded a secondary rate limit";

  test("though the comment failed: the next run makes it", async () => {
    await desk.tell(at(1, ["ops"]));
    desk.github.troubles.push({ when: isComment, status: 403, message: LIMIT });
    await expect(desk.tell(at(2, ["ops", "devs"]))).rejects.toThrow("cannot write the issue of drift");
    await desk.tell(at(3, ["ops", "devs"]));
    await desk.tell(at(4, ["ops", "devs"]));
    expect(desk.said).toEqual(["Other rows now: 2 rows (2 high), where there was 1 before."]);
  });

  test("though the text failed after it: the next run does not say it again", async () => {
    await desk.tell(at(1, ["ops"]));
    desk.github.troubles.push({ when: isText, status: 403, message: LIMIT });
    await expect(desk.tell(at(2, ["ops", "devs"]))).rejects.toThrow("cannot write the issue of drift");
    await desk.tell(at(3, ["ops", "devs"]));
    expect(desk.said).toHaveLength(1);
    expect(desk.issue.body).toContain("`devs`");
  });

  test("and taken back where it is not so any more, though the text never said it", async () => {
    await desk.tell(at(1, ["ops"]));
    desk.github.troubles.push({ when: isText, status: 403, message: LIMIT });
    await expect(desk.tell(at(2, []))).rejects.toThrow("cannot write the issue of drift");
    await desk.tell(at(3, ["ops"]));
    await desk.tell(at(4, ["ops"]));
    expect(desk.said).toEqual(["No drift any more.", "Other rows now: 1 row (1 high)."]);
  });

  test("though GitHub made the comment and said 502", async () => {
    await desk.tell(at(1, ["ops"]));
    let once = true;
    desk.github.meanwhile = async (request) => {
      if (!once || !request.startsWith("POST") || !request.endsWith("/comments")) return;
      once = false;
      // Made, with its mark, by another run just now: as it would have been by this request.
      await desk.tell(at(3, ["ops", "devs"]));
      desk.github.troubles.push({ when: isComment, status: 502 });
    };
    await desk.tell(at(2, ["ops", "devs"]));
    expect(desk.said).toHaveLength(1);
  });

  test("and after all where GitHub said 502 and did not make it", async () => {
    await desk.tell(at(1, ["ops"]));
    desk.github.troubles.push({ when: isComment, status: 502 });
    expect(await desk.action(at(2, ["ops", "devs"]))).toBe("edited");
    expect(desk.said).toHaveLength(1);
  });

  test("whatever others write in its form", async () => {
    await desk.tell(at(1, ["ops"]));
    desk.github.troubles.push({ when: isText, status: 403, message: LIMIT });
    await expect(desk.tell(at(2, ["ops", "devs"]))).rejects.toThrow("cannot write");
    const [own] = desk.github.comments.splice(0);
    desk.github.write(own!.issue, own!.body, "mallory");
    await desk.tell(at(3, ["ops", "devs"]));
    expect(desk.said).toHaveLength(2);
  });
});

describe("nobody is told of other rows", () => {
  test("where the same rows are there, and only what holds apply back is said in other words", async () => {
    const asks = (verdict: "ask" | "allow", ...reasons: readonly string[]) =>
      reportOf([rowOf("ops", { revert: { action: "delete", verdict, reasons } })]);
    await desk.tell(asks("ask", "limit revocationShare: 30 of 95 assignments, at most 30%"));
    await desk.tell(asks("ask", "limit revocationShare: 30 of 96 assignments, at most 30%"));
    await desk.tell(asks("allow"));
    expect(desk.said).toEqual([]);
    await desk.tell(reportOf([rowOf("ops", { live: { ...rowOf("ops").live, permissionSet: "Admin" } })]));
    expect(desk.said).toHaveLength(1);
  });
});

describe("what could not be read", () => {
  const tick = (body: string) => body.replace("- [ ] Revert", "- [x] Revert");

  test.each([
    ["things that AWS denied", gaps],
    ["a folder that is not as its commit has it", { config: { ...reportOf([]).config, state: "uncommitted-changes" } }],
    ["mode observe before its first run", { untold: 3 }],
  ] as const)("is no sign that all is well: %s", async (_, more) => {
    await desk.tell(at(1, ["ops"]));
    await desk.tell(at(2, [], more));
    expect(desk.issue.body).toContain("### ⚠️");
    expect(desk.issue.body).not.toContain("✅");
    expect(desk.issue.title).toMatch(/^Drift of acme: (not all could be read|cannot be told)$/);
    expect([desk.issue.state, desk.said]).toEqual(["open", []]);
    await desk.tell(at(3, []));
    expect([desk.issue.state, desk.said]).toEqual(["closed", ["No drift any more."]]);
  });

  test("is not told as gone, then or when it comes back, and its box is still ticked", async () => {
    await desk.tell(at(1, ["ops", "devs"]));
    desk.issue.body = tick(desk.issue.body);
    const before = ticksIn(desk.issue.body);
    await desk.tell(at(2, ["devs"], gaps));
    expect(ticksIn(desk.issue.body)).toEqual([]);
    await desk.tell(at(3, ["devs"], gaps));
    await desk.tell(at(4, ["ops", "devs"]));
    expect(desk.said).toEqual([]);
    expect(ticksIn(desk.issue.body)).toEqual(before);
  });

  test("is told as gone by the next look that shows all, and its tick is no tick any more", async () => {
    await desk.tell(at(1, ["ops", "devs"]));
    desk.issue.body = tick(desk.issue.body);
    await desk.tell(at(2, ["devs"], gaps));
    await desk.tell(at(3, ["devs"]));
    expect(desk.said).toEqual(["Other rows now: 1 row (1 high), where there were 2 before."]);
    await desk.tell(at(4, ["ops", "devs"]));
    expect(ticksIn(desk.issue.body)).toEqual([]);
  });

  test("hides no row that is new, which is told once", async () => {
    await desk.tell(at(1, ["ops", "devs"]));
    await desk.tell(at(2, ["devs", "web"], gaps));
    await desk.tell(at(3, ["devs", "web"], gaps));
    expect(desk.said).toEqual(["New: 1 row (1 high). Not all could be read."]);
    await desk.tell(at(4, ["ops", "devs", "web"]));
    expect(desk.said).toHaveLength(1);
  });

  test("brings back no tick of a row that says something else now", async () => {
    await desk.tell(at(1, ["ops"]));
    desk.issue.body = tick(desk.issue.body);
    await desk.tell(at(2, [], gaps));
    const other = rowOf("ops", { live: { ...rowOf("ops").live, permissionSet: "Admin" } });
    await desk.tell({ ...at(3, []), rows: [other] });
    expect(desk.issue.body).not.toContain("[x]");
  });

  test("makes no grant news again that was told as ending", async () => {
    const sources = [{ file: "access/all.yaml", line: 7, column: 5 }];
    const principal = { type: "GROUP", name: "ops" } as const;
    const grant: EndingGrant = {
      principal,
      permissionSet: "Admin",
      accounts: ["111122223333"],
      ends: "2026-12-01",
      days: 7,
      sources,
    };
    await desk.tell(at(1, ["ops"], { ending: [grant] }));
    await desk.tell(at(2, ["ops"], gaps));
    await desk.tell(at(3, ["ops"], { ending: [grant] }));
    expect(desk.said).toEqual([]);
  });
});

describe("rows that are long", () => {
  /** As long as AWS takes them: 10,240 characters. */
  const policy = (letter: string) => {
    const one = (n: number) => ({ Effect: "Allow", Action: `s3:${letter}${n}`, Resource: "*" });
    return JSON.stringify({ Version: "2012-10-17", Statement: Array.from({ length: 190 }, (_, n) => one(n)) });
  };
  const big = (name: string): DriftRow => {
    const key = `PermissionSet/${name}`;
    return rowOf("x", {
      ...{ id: `changed ${key}`, key, kind: "PermissionSet", what: "changed", access: "changed" },
      ...{ fields: ["inlinePolicy"], declared: { inlinePolicy: policy("a") }, live: { inlinePolicy: policy("b") } },
      revert: { action: "update", verdict: "allow", reasons: [] },
    });
  };
  const lost = rowOf("oncall", { what: "removed", access: "lost", severity: "medium" });

  test("hide none for which there is room", async () => {
    await desk.tell(reportOf([big("A"), big("B"), big("C"), big("D"), lost]));
    const { body } = desk.issue;
    expect([body.length < 65_000, body.includes("oncall")]).toEqual([true, true]);
    expect(body).toMatch(/\*\*Shortened:\*\* \d rows? more/);
  });

  test("keep what was ticked in them while there is no room for them", async () => {
    await desk.tell(reportOf([big("D")]));
    desk.issue.body = tickAll(desk.issue.body);
    const before = ticksIn(desk.issue.body);
    expect(before).not.toEqual([]);
    await desk.tell(reportOf([big("A"), big("B"), big("C"), big("D"), lost]));
    expect(desk.issue.body).not.toContain("- [x]");
    await desk.tell(reportOf([big("D")]));
    expect(ticksIn(desk.issue.body)).toEqual(before);
  });
  const tickAll = (body: string) => body.replace("- [ ] Adopt", "- [x] Adopt");
});
