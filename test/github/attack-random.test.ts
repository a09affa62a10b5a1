/** Random nights and hands on the issue, beside a model that shares no code with it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runDriftIssue } from "../../src/cli/github/drift.ts";
import { newTicks } from "../../src/core/adopt/drift/answers.ts";
import { FakeGitHub } from "../harness/github/fake-github.ts";
import { planOf } from "../harness/plan-of.ts";
import { testWorld } from "../harness/world.ts";

const RUNS = Number(process.env.ATTACK_RUNS ?? 60);

function dice(start: number) {
  let state = start;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const NAMES = ["ops", "devs", "a-b", "x <!-- y", "- [x] z"];

function rowOf(name: string, version: number) {
  const key = `AccountAssignment/Developer/group:${encodeURIComponent(name)}/111122223333`;
  const verdict = version === 2 ? "ask" : "allow";
  return {
    ...{ id: `added ${key}`, key, kind: "AccountAssignment", what: "added", why: "outside", access: "gained" },
    ...{ severity: version === 1 ? "medium" : "high", sources: [], fields: [] },
    live: { permissionSet: `S${version}`, principalType: "GROUP", principal: name, account: "111122223333" },
    revert: { action: "delete", verdict, reasons: [] },
  };
}

test("the issue is as the model says", { timeout: 600_000 }, async () => {
  let [nights, hands] = [0, 0];
  for (let run = 0; run < RUNS; run++) {
    const random = dice(run * 7 + 1);
    const folder = mkdtempSync(join(tmpdir(), "idc-drift-"));
    const github = new FakeGitHub();
    const address = await github.listen();
    /** What a person sees ticked: row with version, and the word. */
    let model: { open: boolean; rows: string[]; ticks: Set<string> } | undefined;
    let comments = 0;
    try {
      for (let step = 0; step < 14; step++) {
        const issue = github.issues[0];
        const kind = random(10);
        if (issue === undefined || kind < 5) {
          nights++;
          const chosen = NAMES.flatMap((name) => (random(2) === 0 ? [{ name, version: random(3) }] : []));
          const isBlind = random(6) === 0;
          const { made, config, organization, instance, caller, diagnostics, blocked, names } = planOf([]);
          const unknown = isBlind ? [{ pattern: { kind: "Group", parts: ["*"] }, reason: "denied" }] : [];
          const file = {
            ...{ format: "idc-drift", version: 1, made, config, organization, instance, caller, diagnostics, unknown },
            ...{ blocked, names, notDrift: { edits: 0, expired: 0, ignored: 0, pending: 0 } },
            rows: chosen.map(({ name, version }) => rowOf(name, version)),
          };
          writeFileSync(join(folder, "drift.json"), JSON.stringify(file));
          const environment = { GITHUB_REPOSITORY: "acme/access", GITHUB_API_URL: address, GITHUB_TOKEN: "ghs_secret" };
          const world = testWorld({ cwd: folder, environment });
          await runDriftIssue({ file: "drift.json", format: "json", print: false, unpaced: true }, world);
          const rows = chosen.map(({ name, version }) => `${name}#${version}`).sort();
          const clean = rows.length === 0 && !isBlind;
          if (model === undefined && !clean) model = { open: true, rows, ticks: new Set() };
          else if (model !== undefined && (model.open || !clean)) {
            if (model.rows.join() !== rows.join()) comments++;
            const ticks = new Set(
              [...model.ticks].filter((tick) => {
                const [row, word] = tick.split("|") as [string, string];
                return rows.includes(row) && !(word === "Revert" && row.endsWith("#2"));
              }),
            );
            model = { open: !clean, rows, ticks };
          }
        } else if (model !== undefined) {
          hands++;
          if (kind === 5) issue.state = issue.state === "open" ? "closed" : "open";
          if (kind === 5) model.open = issue.state === "open";
          if (kind === 6) issue.title = "mine";
          if (kind === 7) issue.body = issue.body.replace(/\r?\n/g, "\r\n");
          if (kind === 8) issue.body += "\n- [x] Revert\n<!-- - [x] Revert <!-- idc:tick:0:0:revert -->\n";
          if (kind === 9 && model.rows.length > 0) {
            const lines = issue.body.split("\n");
            const free = lines.flatMap((line, at) => (/^ {2}- \[ \] /.test(line) ? [at] : []));
            if (free.length > 0) {
              const at = free[random(free.length)]!;
              const before = issue.body;
              lines[at] = lines[at]!.replace("[ ]", random(2) === 0 ? "[x]" : "[X]");
              issue.body = lines.join("\n");
              expect(newTicks(before, issue.body)).toHaveLength(1);
              expect(newTicks(issue.body, before)).toHaveLength(0);
              // The row that it stands below, as a person reads it.
              const head = lines.slice(0, at).findLast((line) => line.startsWith("- "))!;
              const name = NAMES.filter((one) => head.includes(`\`${one}\``)).sort((a, b) => b.length - a.length)[0]!;
              const version = /`S(\d)`/.exec(head)![1]!;
              model.ticks.add(`${name}#${version}|${/\] (Revert|Adopt|Ignore)/.exec(lines[at]!)![1]}`);
            }
          }
        }
        const context = `run ${run} step ${step}`;
        expect(github.issues.length, context).toBe(model === undefined ? 0 : 1);
        if (model === undefined) continue;
        const now = github.issues[0]!;
        expect(now.state === "open", context).toBe(model.open);
        expect(github.comments.length, context).toBe(comments);
        const shown = [...now.body.matchAll(/^ {2}- \[[xX]\] (Revert|Adopt|Ignore)/gm)].length;
        expect(shown, context).toBe(model.ticks.size);
      }
      expect(github.problems).toEqual([]);
    } finally {
      github.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.log(JSON.stringify({ runs: RUNS, nights, hands }));
});
