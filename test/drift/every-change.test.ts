/**
 * A change of every sort, clicked in the console of an organization that grew by hand and of one of 200 accounts: drift tells each once,
 * with its fields, the line that it breaks and who did it, and nothing else; apply takes it back.
 */
import { describe, expect, test } from "vitest";
import { driftOf } from "../../src/core/drift/drift-of.ts";
import type { DriftReport, DriftRow } from "../../src/core/drift/report.ts";
import { callsToLookUp, whoDid } from "../../src/core/drift/who/told.ts";
import type { Config } from "../../src/core/model/config.ts";
import { appliedTag, writePointer } from "../../src/core/model/own-tags.ts";
import type { Person } from "../../src/emulator/index.ts";
import { type SampleName, sampleOrganization } from "../../src/emulator/samples/index.ts";
import { apply } from "../../src/io/apply/apply.ts";
import { NO_JOURNAL } from "../../src/io/apply/journal.ts";
import { lookUp } from "../../src/io/trail/look-up.ts";
import { commitOf, prepare } from "../chaos/engine.ts";
import { configOf } from "../core/live.ts";
import { type Emulated, emulate } from "../laws/emulated.ts";
import { type Click, changesOf, type Row } from "./every-change.ts";
import { pickOf } from "./picked.ts";

const NOW = Date.parse("2026-11-24T10:00:00Z");
const SINCE = "2026-11-23";

interface Sample {
  readonly emulated: Emulated;
  readonly config: Config;
  readonly files: ReadonlyMap<string, string>;
  drift(): Promise<DriftReport>;
  /** A person says yes. */
  revert(): Promise<void>;
  click(clicks: readonly Click[], name: string): void;
}

/** As a completed run left it. */
async function sampled(name: SampleName): Promise<Sample> {
  const { organization, config: filesOf } = sampleOrganization(name, 1);
  const files = filesOf();
  const config = await configOf(Object.fromEntries(files));
  const tags = { [appliedTag(config.settings.name)]: writePointer(commitOf(0), ".") };
  const emulated = emulate({ ...organization, instance: { tags } }, 1);
  emulated.clock.advance(NOW - emulated.clock.now());
  const connection = emulated.connect(emulated.world.managementAccountId, 100);
  const clock = {
    ...{ now: () => emulated.clock.now(), random: () => 0.5 },
    sleep: async (milliseconds: number) => emulated.clock.advance(milliseconds),
  };
  const prepared = () => prepare(connection, [config], 0, clock, { readBy: "pairs" });
  return {
    ...{ emulated, config, files },
    drift: async () => {
      const one = await prepared();
      const report = driftOf(one);
      const events = await lookUp(connection, callsToLookUp(report, one.live), Date.parse(`${SINCE}T00:00:00Z`));
      return whoDid(report, one.live, events, SINCE);
    },
    revert: async () => {
      const outcome = await apply(await prepared(), () => true, {
        ...{ clock, interrupt: new AbortController().signal, journal: NO_JOURNAL, leaseSeconds: 60 },
        ...{ sent: () => {}, progress: () => {}, replan: prepared },
      });
      expect(outcome.results.filter(({ state }) => state !== "done")).toEqual([]);
    },
    click: (clicks, who) => {
      for (const [operation, input] of clicks) {
        emulated.clock.advance(60_000);
        clickOf(emulated, [operation, input], personOf(who));
      }
    },
  };
}

const personOf = (name: string): Person => ({
  ...{ name, permissionSet: "Admin", sourceIp: "203.0.113.7", userAgent: "Mozilla/5.0" },
});

/** Memberships go by their ids. */
function clickOf({ console: perform }: Emulated, [operation, input]: Click, by: Person): void {
  const named = operation === "DeleteGroupMembership" ? perform("GetGroupMembershipId", input) : undefined;
  perform(operation, named === undefined ? input : { MembershipId: named.MembershipId }, by);
}

const fieldsOf = ({ what, fields }: DriftRow) => (what === "changed" ? ` ${[...fields].join()}` : "");

/** As `Row` says it, with who did it. */
const toldOf = (row: DriftRow): string => {
  const by = row.who === undefined ? `${row.nobody}` : `${row.who.name} ${row.who.call}`;
  return `${row.key} ${row.what}${fieldsOf(row)} by ${by}${row.who?.certainty === "perhaps" ? "?" : ""}`;
};
const wantedOf = (name: string, { row, by }: Row) => `${row} by ${name} ${by}`;

/** The text from the line that a row breaks; of a list of members with the group that it is of. */
function textAt({ files }: Sample, { kind, sources }: DriftRow): string {
  const { file, line } = sources[0]!;
  const lines = files.get(file)?.split("\n") ?? [];
  const start = kind === "GroupMembership" ? lines.lastIndexOf("---", line - 1) + 1 : line - 1;
  return lines.slice(start, line + 3).join("\n");
}

describe("brownfield", () => {
  test.each(Object.entries(changesOf(false)))("%s", async (name, change) => {
    const sample = await sampled("brownfield");
    const before = await sample.drift();
    // A role that nobody is assigned to, as one finds it.
    expect(before.rows.map(({ id }) => id)).toEqual(["role-without-assignee PermissionSet/Billing"]);
    const { clicks, rows } = change(pickOf(sample.emulated, sample.config));
    sample.click(clicks, name);
    const report = await sample.drift();
    const found = report.rows.filter(({ what }) => what !== "role-without-assignee");
    expect(found.map(toldOf)).toEqual(rows.map((row) => wantedOf(name, row)));
    for (const [index, row] of found.entries()) expect(textAt(sample, row)).toContain(rows[index]!.at);
    expect(report.rows).toHaveLength(found.length + 1);
    await sample.revert();
    expect((await sample.drift()).rows.map(({ id }) => id)).toEqual(before.rows.map(({ id }) => id));
  });
});

test("200 accounts, 6,000 assignments, 8,000 memberships: all of them at once", { timeout: 600_000 }, async () => {
  const sample = await sampled("medium");
  const before = (await sample.drift()).rows.map(({ id }) => id);
  expect(before).toEqual([]);
  const pick = pickOf(sample.emulated, sample.config);
  const wanted = Object.entries(changesOf(true)).flatMap(([name, change]) => {
    const { clicks, rows } = change(pick);
    sample.click(clicks, name);
    return rows.map((row) => ({ ...row, told: wantedOf(name, row) }));
  });
  const { rows } = await sample.drift();
  expect(rows.map(toldOf).sort()).toEqual(wanted.map(({ told }) => told).sort());
  for (const row of rows) {
    expect(textAt(sample, row)).toContain(wanted.find(({ told }) => told === toldOf(row))!.at);
  }
  await sample.revert();
  expect((await sample.drift()).rows).toEqual([]);
});
