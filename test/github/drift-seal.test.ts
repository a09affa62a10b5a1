/** Marks in the issue of drift: whoever reads it, and knows all names, cannot try whose rows they are of. */
import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { idMarkOf, markOf } from "../../src/core/adopt/drift/answers.ts";
import { toldAfter } from "../../src/core/adopt/drift/told.ts";
import type { EndingGrant } from "../../src/core/drift/ending.ts";
import type { DriftReport } from "../../src/core/drift/report.ts";
import { DriftDesk, reportOf, rowOf } from "../harness/github/drift-desk.ts";

let desk: DriftDesk;
beforeEach(async () => {
  desk = await new DriftDesk().open();
});
afterEach(() => desk.close());

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const seal = sha256("ids of AWS");
const row = rowOf("layoffs-2027");
const principal = { type: "GROUP", name: "layoffs-2027" } as const;
const end = { principal, permissionSet: "Admin", accounts: ["111122223333"], ends: "2026-12-01", days: 7, sources: [] };
const ending: readonly EndingGrant[] = [end];

/** All that a text may hold of a row, to whoever knows what it says, and has a key. */
function marksBy(key: string, of: DriftReport): readonly string[] {
  const keyed = (text: string) => sha256(`${key}${text}`);
  const told = toldAfter(undefined, of, keyed);
  const ends = keyed(JSON.stringify([end.permissionSet, principal.type, principal.name, end.ends])).slice(0, 12);
  return [idMarkOf(row, keyed), markOf(row, keyed), told.mark, ...told.each, ends];
}

describe.each(["groups", "counts"] as const)("with privacy %s", (privacy) => {
  test("no mark is made by what an outsider knows", async () => {
    const of = reportOf([row], { seal, ending });
    await desk.tell(reportOf([rowOf("other")], { seal }), { privacy });
    await desk.tell(of, { privacy });
    const text = [desk.issue.body, ...desk.github.comments.map(({ body }) => body)].join("\n");
    const { arn, identityStoreId } = of.instance;
    const known = ["", "\n", arn, `${arn}\n`, identityStoreId, `${identityStoreId}\n`, `${of.organization}\n`];
    expect(known.flatMap((key) => marksBy(key, of)).filter((mark) => text.includes(mark))).toEqual([]);
    expect(text).not.toContain(seal);
    // The same marks, by who has the seal.
    expect(marksBy(`${seal}\n`, of).filter((mark) => !text.includes(mark))).toEqual([]);
  });
});

test("a box stays ticked for as long as the seal is the same, and no longer", async () => {
  await desk.tell(reportOf([row], { seal }));
  desk.issue.body = desk.issue.body.replace("- [ ] Revert", "- [x] Revert");
  await desk.tell(reportOf([row], { seal }));
  expect(desk.issue.body).toContain("- [x] Revert");
  await desk.tell(reportOf([row], { seal: sha256("other ids") }));
  expect(desk.issue.body).not.toContain("[x]");
});

test.each([7, ["a"], { of: "x" }])("a report whose seal is %j is damaged", async (wrong) => {
  const { exitCode, err } = await desk.tell({ ...reportOf([row]), seal: wrong as never });
  expect([exitCode, err]).toEqual([3, expect.stringContaining("is damaged")]);
});
