/** Attacks on the issue of drift itself: people who edit it, runs that cross, a GitHub that fails between two requests. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runDriftIssue } from "../../src/cli/github/drift.ts";
import type { DriftReport, DriftRow } from "../../src/core/drift/report.ts";
import { FakeGitHub } from "../harness/github/fake-github.ts";
import { planOf } from "../harness/plan-of.ts";
import { testWorld } from "../harness/world.ts";

let folder: string;
let github: FakeGitHub;
let address: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "idc-drift-"));
  github = new FakeGitHub();
  address = await github.listen();
});
afterEach(() => {
  github.close();
  rmSync(folder, { recursive: true, force: true });
});

const row = (principal: string, more: Partial<DriftRow> = {}): DriftRow => {
  const key = `AccountAssignment/Developer/group:${encodeURIComponent(principal)}/111122223333`;
  return {
    ...{ id: `added ${key}`, key, kind: "AccountAssignment", what: "added", why: "outside", access: "gained" },
    ...{ severity: "high", sources: [{ file: "access/all.yaml", line: 1, column: 1 }], fields: [] },
    live: { permissionSet: "Developer", principalType: "GROUP", principal, account: "111122223333" },
    revert: { action: "delete", verdict: "allow", reasons: [] },
    ...more,
  };
};

function report(rows: readonly DriftRow[], more: Partial<DriftReport> = {}): DriftReport {
  const { made, config, organization, instance, caller, diagnostics, unknown, blocked, names } = planOf([]);
  return {
    ...{ format: "idc-drift", version: 1, made, config, organization, instance, caller, diagnostics, unknown, blocked },
    ...{ names, rows, notDrift: { edits: 0, expired: 0, ignored: 0, pending: 0 } },
    ...more,
  };
}

async function told(of: DriftReport, options: Partial<Parameters<typeof runDriftIssue>[0]> = {}) {
  writeFileSync(join(folder, "drift.json"), JSON.stringify(of));
  const environment = {
    ...{ GITHUB_REPOSITORY: "acme/access", GITHUB_API_URL: address, GITHUB_TOKEN: "ghs_secret", GITHUB_RUN_ID: "4711" },
  };
  const world = testWorld({ cwd: folder, environment });
  const exitCode = await runDriftIssue(
    { file: "drift.json", format: "json", print: false, unpaced: true, ...options },
    world,
  );
  return { exitCode, text: world.stdout(), err: world.stderr() };
}

const MARK = "<!-- idc:drift:e23d33eee2ade3950439 -->";

describe("exactly one issue", () => {
  test("though somebody wrote a line above its text", async () => {
    await told(report([row("ops")]));
    const [issue] = github.issues;
    issue!.body = `We look into this on Monday. Rita\n\n${issue!.body}`;
    await told(report([row("ops"), row("devs")]));
    expect(github.issues.filter(({ state }) => state === "open")).toHaveLength(1);
  });

  test("though somebody took its label off", async () => {
    await told(report([row("ops")]));
    Object.assign(github.issues[0]!, { labels: [] });
    await told(report([row("ops"), row("devs")]));
    expect(github.issues.filter(({ state }) => state === "open")).toHaveLength(1);
  });

  test("though the repository was renamed, or the folder of the config", async () => {
    await told(report([row("ops")]));
    await told(report([row("ops")], { config: { ...report([]).config, path: "idc/access" } }));
    // The config's name is the same, and it is on the same instance.
    expect(github.issues.filter(({ state }) => state === "open")).toHaveLength(1);
  });

  test("though GitHub makes it and then answers 502", async () => {
    let once = true;
    github.meanwhile = (request) => {
      if (request !== "POST /repos/acme/access/issues" || !once) return;
      once = false;
      github.troubles.push({ when: (method, path) => method === "POST" && path.endsWith("/issues"), status: 502 });
      github.tracker.open({ title: "Drift of acme: 1 row", body: MARK, login: github.login, labels: ["idc-drift"] });
    };
    await told(report([row("ops")]));
    expect(github.issues.filter(({ state }) => state === "open")).toHaveLength(1);
    expect(github.issues).toHaveLength(2);
  });
});

describe("what the issue says is true", () => {
  test("though a run that looked earlier comes late", async () => {
    await told(report([row("ops")], { made: "2026-11-24T03:00:00Z" }));
    await told(report([], { made: "2026-11-24T05:00:00Z" }));
    expect(github.issues[0]!.state).toBe("closed");
    await told(report([row("ops")], { made: "2026-11-24T04:00:00Z" }));
    expect(github.issues[0]!.state).toBe("closed");
  });

  test("and a change is told, though the comment failed when the text was written", async () => {
    await told(report([row("ops")]));
    const isComment = (method: string, path: string) => method === "POST" && path.endsWith("/comments");
    github.troubles.push({ when: isComment, status: 403, message: "You have exceeded a secondary rate limit" });
    await expect(told(report([row("ops"), row("devs")]))).rejects.toThrow("cannot write the issue of drift");
    await told(report([row("ops"), row("devs")]));
    expect(github.comments).toHaveLength(1);
  });

  test("and nobody is told of other rows where the same rows are there, said in other words", async () => {
    const asks = (reasons: readonly string[]) => row("ops", { revert: { action: "delete", verdict: "ask", reasons } });
    await told(report([asks(["limit revocationShare: 30 of 95 assignments, at most 30%"])]));
    await told(report([asks(["limit revocationShare: 30 of 96 assignments, at most 30%"])]));
    expect(github.comments.map(({ body }) => body)).toEqual([]);
  });

  test("and rows that are long hide none for which there is room", async () => {
    const fields = ["inlinePolicy"];
    // As long as AWS takes them: 10,240 characters.
    const policy = (letter: string) => {
      const one = (at: number) => ({ Effect: "Allow", Action: `s3:${letter}${at}`, Resource: "*" });
      return JSON.stringify({ Version: "2012-10-17", Statement: Array.from({ length: 190 }, (_, at) => one(at)) });
    };
    const big = (name: string) => {
      const key = `PermissionSet/${name}`;
      return row("x", {
        ...{ id: `changed ${key}`, key, kind: "PermissionSet", what: "changed", access: "changed", fields },
        ...{ declared: { inlinePolicy: policy("a") }, live: { inlinePolicy: policy("b") } },
        revert: { action: "update", verdict: "allow", reasons: [] },
      } as never);
    };
    const lost = row("oncall", { what: "removed", access: "lost", severity: "medium" });
    await told(report([big("A"), big("B"), big("C"), big("D"), lost]));
    const { body } = github.issues[0]!;
    expect([body.length < 61_000, body.includes("oncall")]).toEqual([true, true]);
  });
});

describe("what could not be read", () => {
  const unknown = [{ pattern: { kind: "AccountAssignment", parts: ["*"] }, reason: "denied" }] as never;
  const ROWS = [row("ops"), row("devs")];

  test("is not told as gone by a comment", async () => {
    await told(report(ROWS));
    await told(report([], { unknown }));
    expect(github.comments.map(({ body }) => body)).not.toContain("No drift any more.");
  });

  test("is not told by a sign that all is well", async () => {
    await told(report(ROWS));
    await told(report([], { unknown }));
    expect(github.issues[0]!.body).not.toContain("✅");
    const uncommitted = { ...report([]).config, state: "uncommitted-changes" as const };
    await told(report([], { config: uncommitted }));
    expect(github.issues[0]!.body).toContain("Drift cannot be told");
    expect(github.issues[0]!.body).not.toContain("✅");
  });

  test("is not told as fewer rows, nor are boxes lost that people ticked in them", async () => {
    await told(report(ROWS));
    const issue = github.issues[0]!;
    issue.body = issue.body.replace("- [ ] Revert", "- [x] Revert");
    await told(report([row("ops")], { unknown }));
    expect(github.comments.map(({ body }) => body)).toEqual([]);
    await told(report(ROWS));
    expect(issue.body).toContain("- [x] Revert");
  });
});

describe("below names", () => {
  test.each(["groups", "counts"] as const)(
    "nobody can find out who a row is of by trying names, with privacy %s",
    async (privacy) => {
      const { text } = await told(report([row("layoffs-2027")]), { print: true, privacy });
      const { createHash } = await import("node:crypto");
      const guesses = ["admins", "developers", "layoffs-2027", "ops"].filter((name) => {
        const id = `added AccountAssignment/Developer/group:${name}/111122223333`;
        return text.includes(createHash("sha256").update(id).digest("hex").slice(0, 12));
      });
      expect(guesses).toEqual([]);
    },
  );
});
