/** A snapshot in place of AWS: the same findings, but for what it cannot hold, which is said. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readWhole } from "../../src/cli/snapshot.ts";
import type { DoctorReport } from "../../src/core/doctor/report.ts";
import { snapshotOf } from "../../src/core/model/snapshot.ts";
import { brownfield } from "../../src/emulator/samples/brownfield.ts";
import { renderJson } from "../../src/render/text.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { overrideOf } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";
import { examined, folderWith, printed } from "./examined.ts";

test("brownfield from a file is as from AWS, without a call", async () => {
  const { emulator, report: live } = await examined({ organization: brownfield() });
  const dir = await folderWith([]);
  const file = join(dir, "live.json");
  const snapshot = snapshotOf(
    await readWhole({ aws: overrideOf(emulator) }, testWorld({ cwd: dir })),
    "2026-11-24T12:00:00Z",
  );
  await writeFile(file, renderJson(snapshot));
  emulator.resetCalls();
  const { stdout, exitCode } = await printed(emulator, { format: "json", live: file });
  expect(emulator.calls().calls).toEqual({});
  const report = expectDocument<DoctorReport>(stdout, "idc-doctor");
  expect([exitCode, report.findings]).toEqual([0, live.findings]);
  const { instance, rights, notExamined, snapshot: made, ...rest } = report;
  expect([made, rights, instance?.network]).toEqual(["2026-11-24T12:00:00Z", undefined, undefined]);
  expect(notExamined.map(({ what }) => what)).toEqual(
    expect.arrayContaining([
      "Regions, encryption and network rules of the instance",
      "what these credentials may read",
    ]),
  );
  const { instance: _, rights: __, notExamined: ___, ...same } = live;
  expect(rest).toEqual(same);
});
