/** What the fake knows of a branch: its commits (of a real repository), who merged what, artifacts of runs, and who approved. */
import { execFileSync } from "node:child_process";
import { strToU8, zipSync } from "fflate";
import { sampleNamed } from "./contract.ts";

export interface FakeArtifact {
  /** The commit that the run was of, and what began it. */
  readonly head: string;
  readonly event: string;
  readonly name: string;
  /** Files by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly expired?: true;
  /** The repository that the run was of; ours where absent. */
  readonly from?: string;
  /** The branch that the run was of, and its workflow's file, where that is asked for. */
  readonly branch?: string;
  readonly path?: string;
  /** In place of an archive. */
  readonly bytes?: Uint8Array;
}

export interface FakeMerge {
  readonly number: number;
  readonly head: string;
  /** Commits of the branch that it brought. */
  readonly commits: readonly string[];
  readonly base?: string;
  /** Who opened it; somebody where absent. */
  readonly login?: string;
  /** Closed, and not merged. */
  readonly unmerged?: true;
}

export interface Reply {
  readonly status: number;
  readonly value?: unknown;
  readonly headers?: Record<string, string>;
  readonly bytes?: Uint8Array;
}

function runOf({ from = "acme/access", branch, event, head }: FakeArtifact, id: number) {
  const sample = sampleNamed("workflow-run") as { head_repository: object };
  const head_repository = { ...sample.head_repository, full_name: from };
  return { ...sample, id, event, head_sha: head, head_branch: branch ?? "side", head_repository };
}

export class FakeBranch {
  readonly artifacts: FakeArtifact[] = [];
  readonly merges: FakeMerge[] = [];
  /** Runs of workflows: of which commit, begun by what, of which file. */
  readonly begun: { head: string; event: string; path: string }[] = [];
  /** Names of environments that have reviewers; others have none. */
  readonly reviewed = new Set<string>();
  /** Environments that people let the run into, or did not. */
  readonly approvals: { run: number; environment: string; state: "approved" | "rejected"; login: string }[] = [];
  /** The folder of the repository that everybody pushes to. */
  origin = "";
  isPrivate = true;
  defaultBranch = "main";
  /** The form of the subjects of its tokens. */
  subject: { readonly use_default: boolean; readonly include_claim_keys?: readonly string[] } = { use_default: true };

  private git(...args: readonly string[]): string {
    return execFileSync("git", ["-C", this.origin, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  }

  /** The merge that GitHub tries of a pull request; null where there is none. */
  mergeOf(number: number): string | null {
    if (this.origin === "") return null;
    return this.git("for-each-ref", "--format=%(objectname)", `refs/pull/${number}/merge`).trim() || null;
  }

  /** Commits that a branch had beyond the default one before it was merged, the oldest first. */
  commitsOf(head: string): readonly string[] {
    if (this.origin === "") return [];
    const merged = this.merges.find((one) => one.head === head)?.commits[0];
    const onto = merged === undefined ? this.defaultBranch : `${merged}^1`;
    try {
      return this.git("rev-list", "--reverse", `${onto}..${head}`).trim().split("\n");
    } catch {
      // A commit that a test has made up.
      return [];
    }
  }

  /** Commits of the default branch itself, the oldest first. */
  own(): readonly string[] {
    return this.git("rev-list", "--reverse", "--first-parent", this.defaultBranch).trim().split("\n");
  }

  /** Undefined where the question is of something else. */
  reply(path: string, url: URL): Reply | undefined {
    const [what, ...rest] = path.split("/").slice(4).map(decodeURIComponent);
    if (what === undefined) return this.repository();
    if (what === "commits" && rest[1] === "pulls") return this.pullsOf(rest[0]!);
    if (what === "environments") return this.environment(rest[0]!);
    if (what === "actions") return this.actions(rest, url);
    if (what === "git") return this.objects(rest, url);
    if (what === "compare") return this.compared(rest[0]!);
    return undefined;
  }

  private repository(): Reply {
    const sample = sampleNamed("full-repository") as { readonly owner: object };
    const named = { id: 345, full_name: "Acme/access", owner: { ...sample.owner, id: 12, login: "Acme" } };
    return { status: 200, value: { ...sample, ...named, default_branch: this.defaultBranch, private: this.isPrivate } };
  }

  private pullsOf(commit: string): Reply {
    const sample = sampleNamed("pull-request-simple") as { head: object; base: object };
    const value = this.merges
      .filter(({ commits }) => commits.includes(commit))
      .map(({ number, head, base = "main", unmerged, login = "dora" }) => ({
        ...{ ...sample, number, state: "closed", merged_at: unmerged === true ? null : "2026-11-30T12:00:00Z" },
        ...{ head: { ...sample.head, sha: head }, base: { ...sample.base, ref: base } },
        ...{ merge_commit_sha: commit, user: { ...sampleNamed("simple-user"), login } },
      }));
    return { status: 200, value };
  }

  private environment(name: string): Reply {
    const rules = this.reviewed.has(name)
      ? [{ id: 1, node_id: "x", type: "required_reviewers", reviewers: [] }]
      : [{ id: 1, node_id: "x", type: "branch_policy" }];
    return { status: 200, value: { ...sampleNamed("environment"), name, protection_rules: rules } };
  }

  private actions([what, id, part]: readonly string[], url: URL): Reply | undefined {
    if (what === "runs" && part === "approvals") return this.approved(Number(id));
    if (what === "runs" && part === "artifacts") return this.artifactsOf(Number(id));
    if (what === "runs") return this.runs(url);
    if (what === "workflows") return this.runsOf(id!);
    if (what === "oidc") return { status: 200, value: this.subject };
    if (what === "artifacts") return this.archive(Number(id), url);
    return undefined;
  }

  private approved(id: number): Reply {
    const of = this.approvals.filter(({ run }) => run === id);
    const value = of.map(({ environment, state, login }) => ({
      ...sampleNamed("environment-approvals"),
      ...{ state, environments: [{ id: 1, name: environment }], user: { ...sampleNamed("simple-user"), login } },
    }));
    return { status: 200, value };
  }

  /** One run for each artifact. */
  private runs(url: URL): Reply {
    const [head, event] = [url.searchParams.get("head_sha"), url.searchParams.get("event")];
    const workflow_runs = this.artifacts.flatMap((one, index) =>
      one.head === head && (event === null || one.event === event) ? [runOf(one, index)] : [],
    );
    const others = this.begun
      .filter((one) => one.head === head && (event === null || one.event === event))
      .map(({ path }, index) => ({ ...sampleNamed("workflow-run"), id: 100_000 + index, path, head_sha: head }));
    const all = [...workflow_runs, ...others];
    return { status: 200, value: { total_count: all.length, workflow_runs: all } };
  }

  /** The newest first, whatever is asked of them beside: who asks is to look. */
  private runsOf(file: string): Reply {
    const all = this.artifacts.flatMap((one, index) => (one.path?.endsWith(`/${file}`) ? [runOf(one, index)] : []));
    return { status: 200, value: { total_count: all.length, workflow_runs: all.reverse() } };
  }

  private artifactsOf(run: number): Reply {
    const one = this.artifacts[run];
    if (one === undefined) return { status: 200, value: { total_count: 0, artifacts: [] } };
    const sample = { ...sampleNamed("artifact"), expired: one.expired === true, size_in_bytes: 1000 };
    const created_at = new Date(Date.UTC(2026, 10, 30, 12, 0, run)).toISOString();
    return { status: 200, value: { total_count: 1, artifacts: [{ ...sample, id: run, name: one.name, created_at }] } };
  }

  private archive(id: number, url: URL): Reply {
    return { status: 302, headers: { location: `http://${url.host}/blobs/${id}` } };
  }

  /** Where archives lie: elsewhere, and for whoever has the address. */
  blob(id: number): Uint8Array | undefined {
    const one = this.artifacts[id];
    if (one === undefined) return undefined;
    return one.bytes ?? zipSync(Object.fromEntries(Object.entries(one.files).map(([n, t]) => [n, strToU8(t)])));
  }

  private objects([what, id]: readonly string[], url: URL): Reply | undefined {
    if (what === "ref") {
      const sha = this.git("for-each-ref", "--format=%(objectname)", `refs/${id}`).trim();
      if (sha === "") return { status: 404, value: { message: "Not Found" } };
      const object = { ...(sampleNamed("git-ref").object as object), sha };
      return { status: 200, value: { ...sampleNamed("git-ref"), ref: `refs/${id}`, object } };
    }
    if (what === "commits") {
      const [sha, ...own] = this.git("rev-parse", `${id}^{tree}`, `${id}^@`).trim().split("\n");
      const sample = sampleNamed("git-commit") as { tree: object };
      const message = this.git("show", "--no-patch", "--format=%B", id!).trimEnd();
      const parents = own.map((parent) => ({ sha: parent, url: "", html_url: "" }));
      return { status: 200, value: { ...sample, sha: id, message, parents, tree: { ...sample.tree, sha } } };
    }
    if (what === "blobs") {
      const content = Buffer.from(this.git("cat-file", "blob", id!)).toString("base64");
      return { status: 200, value: { ...sampleNamed("blob"), sha: id, content, encoding: "base64" } };
    }
    return this.treeOf(id!, url.searchParams.has("recursive"));
  }

  private treeOf(id: string, recursive: boolean): Reply {
    let listed: string;
    try {
      listed = this.git("ls-tree", "-l", ...(recursive ? ["-r", "-t"] : []), id);
    } catch {
      return { status: 404, value: { message: "Not Found" } };
    }
    const all = listed.trim().split("\n");
    const tree = all.map((line) => {
      const [mode, type, sha, size, ...path] = line.split(/\s+/);
      return { mode, type, sha, path: path.join(" "), url: "", ...(size === "-" ? {} : { size: Number(size) }) };
    });
    return { status: 200, value: { ...sampleNamed("git-tree"), sha: id, truncated: false, tree } };
  }

  private compared(basehead: string): Reply {
    const [base, head] = basehead.split("...") as [string, string];
    const [behind, ahead] = this.git("rev-list", "--left-right", "--count", `${base}...${head}`)
      .trim()
      .split(/\s+/)
      .map(Number);
    const status = ahead === 0 ? (behind === 0 ? "identical" : "behind") : behind === 0 ? "ahead" : "diverged";
    const merge_base = this.git("merge-base", base, head).trim();
    const sample = sampleNamed("commit-comparison") as { merge_base_commit: object };
    const merge_base_commit = { ...sample.merge_base_commit, sha: merge_base };
    return { status: 200, value: { ...sample, status, merge_base_commit } };
  }
}
