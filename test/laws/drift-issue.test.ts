/**
 * A law of the issue of drift: whatever nights find and hands do to it, it is one, open while something is left, commented on where rows are
 * other ones, and a box stays ticked for as long as its row is as it was. A night that could not read all tells of new rows alone, and forgets
 * neither rows nor ticks: what it does not show may be there. `IDC_RUNS`, `IDC_SEED` and `IDC_PATH` as for the other laws.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runDriftIssue } from "../../src/cli/github/drift.ts";
import { newTicks } from "../../src/core/adopt/drift/answers.ts";
import { FakeGitHub } from "../harness/github/fake-github.ts";
import { planOf } from "../harness/plan-of.ts";
import { testWorld } from "../harness/world.ts";

const RUNS = Number(process.env.IDC_RUNS ?? 12);
const { IDC_SEED, IDC_PATH } = process.env;

const NAMES = ["ops", "devs", "a-b", "x <!-- y", "- [x] z"];

/** For each name: which of three rows of it there is, if any. What nobody could read hides the end of drift. */
const night = fc.record({
  what: fc.constant("night" as const),
  rows: fc.tuple(...NAMES.map(() => fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }))),
  isBlind: fc.boolean(),
});
const hand = fc.record({
  what: fc.constantFrom("closes or opens", "renames", "sends line ends of Windows", "writes", "ticks"),
  at: fc.nat(),
  mark: fc.constantFrom("[x]", "[X]"),
});
type Night = typeof night extends fc.Arbitrary<infer T> ? T : never;
type Hand = typeof hand extends fc.Arbitrary<infer T> ? T : never;

/** The second is no more as grave, the third is one that needs a person to put right. */
function rowOf(name: string, version: number) {
  const key = `AccountAssignment/Developer/group:${encodeURIComponent(name)}/111122223333`;
  return {
    ...{ id: `added ${key}`, key, kind: "AccountAssignment", what: "added", why: "outside", access: "gained" },
    ...{ severity: version === 1 ? "medium" : "high", sources: [], fields: [] },
    live: { permissionSet: `S${version}`, principalType: "GROUP", principal: name, account: "111122223333" },
    revert: { action: "delete", verdict: version === 2 ? "ask" : "allow", reasons: [] },
  };
}

const namesIn = ({ rows }: Night): readonly string[] =>
  rows.flatMap((version, index) => (version === undefined ? [] : [`${NAMES[index]}#${version}`])).sort();

interface Model {
  readonly rows: readonly string[];
  /** Of which people were told. */
  readonly told: readonly string[];
  /** Those of rows that are not shown, too. */
  readonly ticks: ReadonlySet<string>;
  open: boolean;
}

const nameOfRow = (row: string): string => row.slice(0, row.lastIndexOf("#"));

/** What a person sees, by a model that shares no code with the issue. */
class Story {
  readonly github = new FakeGitHub();
  readonly folder = mkdtempSync(join(tmpdir(), "idc-drift-"));
  private model: Model | undefined;
  private comments = 0;

  async night(found: Night): Promise<void> {
    const { made, config, organization, instance, caller, diagnostics, blocked, names } = planOf([]);
    const unknown = found.isBlind ? [{ pattern: { kind: "Group", parts: ["*"] }, reason: "denied" }] : [];
    const rows = found.rows.flatMap((version, index) => (version === undefined ? [] : [rowOf(NAMES[index]!, version)]));
    const file = {
      ...{ format: "idc-drift", version: 1, made, config, organization, instance, caller, diagnostics, unknown },
      ...{ blocked, names, notDrift: { edits: 0, expired: 0, ignored: 0, pending: 0 }, rows },
    };
    writeFileSync(join(this.folder, "drift.json"), JSON.stringify(file));
    const GITHUB_API_URL = await this.github.listen();
    const environment = { GITHUB_REPOSITORY: "acme/access", GITHUB_API_URL, GITHUB_TOKEN: "ghs_secret" };
    const world = testWorld({ cwd: this.folder, environment });
    await runDriftIssue({ file: "drift.json", format: "json", print: false, unpaced: true }, world);
    this.seen(namesIn(found), found.isBlind);
  }

  private seen(rows: readonly string[], isBlind: boolean): void {
    const isClean = rows.length === 0 && !isBlind;
    const before = this.model;
    if (isClean && before?.open !== true) return;
    const fresh = rows.filter((row) => before?.told.includes(row) !== true);
    const told = isBlind && before !== undefined ? [...before.told, ...fresh].sort() : rows;
    if (before !== undefined && before.told.join() !== told.join()) this.comments += 1;
    const mayBeThere = (row: string) => isBlind && !rows.some((one) => nameOfRow(one) === nameOfRow(row));
    const stays = (tick: string) => {
      const [row, words] = tick.split("|") as [string, string];
      return (rows.includes(row) && !(words === "Revert" && row.endsWith("#2"))) || mayBeThere(row);
    };
    this.model = { open: !isClean, rows, told, ticks: new Set([...(before?.ticks ?? [])].filter(stays)) };
  }

  hand({ what, at, mark }: Hand): void {
    const [issue, { model }] = [this.github.issues[0], this];
    if (issue === undefined || model === undefined) return;
    if (what === "closes or opens") {
      issue.state = issue.state === "open" ? "closed" : "open";
      model.open = issue.state === "open";
    }
    if (what === "renames") issue.title = "mine";
    if (what === "sends line ends of Windows") issue.body = issue.body.replace(/\r?\n/g, "\r\n");
    if (what === "writes") issue.body += "\n- [x] Revert\n<!-- - [x] Revert <!-- idc:tick:0:0:revert -->\n";
    if (what === "ticks") this.tick(at, mark);
  }

  private tick(nth: number, mark: string): void {
    const [issue, model] = [this.github.issues[0]!, this.model!];
    const lines = issue.body.split("\n");
    const free = lines.flatMap((line, at) => (/^ {2}- \[ \] /.test(line) ? [at] : []));
    if (free.length === 0) return;
    const at = free[nth % free.length]!;
    const before = issue.body;
    lines[at] = lines[at]!.replace("[ ]", mark);
    issue.body = lines.join("\n");
    expect(newTicks(before, issue.body)).toHaveLength(1);
    expect(newTicks(issue.body, before)).toHaveLength(0);
    // The row that it stands below, as a person reads it.
    const head = lines.slice(0, at).findLast((line) => line.startsWith("- "))!;
    const name = NAMES.filter((one) => head.includes(`\`${one}\``)).sort((a, b) => b.length - a.length)[0]!;
    const row = `${name}#${/`S(\d)`/.exec(head)![1]!}`;
    this.model = { ...model, ticks: new Set([...model.ticks, `${row}|${/\] (\w+)/.exec(lines[at]!)![1]}`]) };
  }

  expectAsSeen(): void {
    const { github, model, comments } = this;
    expect(github.issues).toHaveLength(model === undefined ? 0 : 1);
    expect(github.problems).toEqual([]);
    if (model === undefined) return;
    const { state, body } = github.issues[0]!;
    const ticked = [...body.matchAll(/^ {2}- \[[xX]\] (Revert|Adopt|Ignore)/gm)].length;
    const shown = [...model.ticks].filter((tick) => model.rows.includes(tick.split("|")[0]!));
    expect([state === "open", github.comments.length, ticked]).toEqual([model.open, comments, shown.length]);
  }

  end(): void {
    this.github.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

test("the issue is what a person who reads it would say", async () => {
  const stories = fc.array(fc.oneof(night, hand), { minLength: 2, maxLength: 14 });
  const law = fc.asyncProperty(stories, async (steps) => {
    const story = new Story();
    try {
      for (const step of steps) {
        if (step.what === "night") await story.night(step as Night);
        else story.hand(step as Hand);
        story.expectAsSeen();
      }
    } finally {
      story.end();
    }
  });
  const replay = {
    ...(IDC_SEED === undefined ? {} : { seed: Number(IDC_SEED) }),
    ...(IDC_PATH === undefined ? {} : { path: IDC_PATH }),
  };
  await fc.assert(law, { numRuns: RUNS, ...replay });
});
