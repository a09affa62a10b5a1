/** Reports of drift, told on a small GitHub as `idc github drift FILE` tells them. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runDriftIssue } from "../../../src/cli/github/drift.ts";
import type { DriftReport, DriftRow } from "../../../src/core/drift/report.ts";
import { planOf } from "../plan-of.ts";
import { testWorld } from "../world.ts";
import { FakeGitHub } from "./fake-github.ts";

/** A grant that somebody clicked together. */
export const rowOf = (principal: string, more: Partial<DriftRow> = {}): DriftRow => {
  const key = `AccountAssignment/Developer/group:${encodeURIComponent(principal)}/111122223333`;
  return {
    ...{ id: `added ${key}`, key, kind: "AccountAssignment", what: "added", why: "outside", access: "gained" },
    ...{ severity: "high", sources: [{ file: "access/all.yaml", line: 1, column: 1 }], fields: [] },
    live: { permissionSet: "Developer", principalType: "GROUP", principal, account: "111122223333" },
    revert: { action: "delete", verdict: "allow", reasons: [] },
    ...more,
  };
};

export function reportOf(rows: readonly DriftRow[], more: Partial<DriftReport> = {}): DriftReport {
  const { made, config, organization, instance, caller, diagnostics, unknown, blocked, names } = planOf([]);
  return {
    ...{ format: "idc-drift", version: 1, made, config, organization, instance, caller, diagnostics, unknown, blocked },
    ...{ names, rows, notDrift: { edits: 0, expired: 0, ignored: 0, pending: 0 } },
    ...more,
  };
}

/** A report of a config in another folder. */
export const inFolder = (path: string, rows: readonly DriftRow[], commit?: string): DriftReport => {
  const { config } = reportOf([]);
  return reportOf(rows, { config: { ...config, path, ...(commit === undefined ? {} : { commit }) } });
};

export class DriftDesk {
  readonly github = new FakeGitHub();
  readonly folder = mkdtempSync(join(tmpdir(), "idc-drift-"));
  private address = "";

  async open(): Promise<this> {
    this.address = await this.github.listen();
    return this;
  }

  close(): void {
    this.github.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async tell(of: DriftReport, options: Partial<Parameters<typeof runDriftIssue>[0]> = {}) {
    writeFileSync(join(this.folder, "drift.json"), JSON.stringify(of));
    const environment = {
      ...{ GITHUB_REPOSITORY: "acme/access", GITHUB_API_URL: this.address, GITHUB_TOKEN: "ghs_secret" },
      GITHUB_RUN_ID: "4711",
    };
    const world = testWorld({ cwd: this.folder, environment });
    const given = { file: "drift.json", format: "json", print: false, unpaced: true, ...options } as const;
    const exitCode = await runDriftIssue(given, world);
    return { exitCode, text: world.stdout(), err: world.stderr() };
  }

  async action(of: DriftReport): Promise<string> {
    return (JSON.parse((await this.tell(of)).text) as { action: string }).action;
  }

  get issue() {
    return this.github.issues[0]!;
  }

  /** Numbers of those that are open. */
  get opened(): readonly number[] {
    return this.github.issues.filter(({ state }) => state === "open").map(({ number }) => number);
  }

  /** What comments say to people. */
  get said(): readonly string[] {
    return this.github.comments.map(({ body }) => body.replace(/\n\n<!-- idc:told:[0-9a-f:]+ -->\n$/, ""));
  }

  /** A commit that has these files. */
  commit(...files: readonly string[]): string {
    const origin = mkdtempSync(join(this.folder, "origin-"));
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-C", origin, ...args], { encoding: "utf8" }).trim();
    git("init", "--quiet");
    for (const file of files) {
      mkdirSync(dirname(join(origin, file)), { recursive: true });
      writeFileSync(join(origin, file), "kind: Settings\n");
    }
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@x.io", "commit", "--quiet", "-m", "All");
    this.github.branch.origin = join(origin, ".git");
    return git("rev-parse", "HEAD");
  }
}
