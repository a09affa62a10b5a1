/** What publishes the package: only a tag does, with provenance, and with no more rights than it needs. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "./packed.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>
  >;
}

const FOLDER = join(ROOT, ".github/workflows");
const workflow = async (name: string): Promise<Workflow> => parse(await readFile(join(FOLDER, name), "utf8"));

test("a tag, and nothing else, publishes with provenance what was tested", async () => {
  const { on, permissions, jobs } = await workflow("release.yml");
  expect(on).toEqual({ push: { tags: ["v*.*.*"] } });
  expect(permissions).toEqual({ contents: "read" });
  const { publish } = jobs;
  expect(publish!.permissions).toEqual({ contents: "read", "id-token": "write" });
  const runs = publish!.steps.map(({ run }) => run ?? "");
  const at = (words: string) => runs.findIndex((run) => run.includes(words));
  const order = ["GITHUB_REF_NAME", "npm ci", "npm test", "npm pkg set repository", "npm pack", "npm publish"].map(at);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(runs[at("npm publish")]).toContain("--provenance");
});

test("only the job that publishes may ask for an identity, and actions are named by version", async () => {
  for (const name of await readdir(FOLDER)) {
    const { permissions, jobs } = await workflow(name);
    expect(permissions).toEqual({ contents: "read" });
    for (const [job, { permissions: own = {}, steps }] of Object.entries(jobs)) {
      expect([name, job, own["id-token"]]).toEqual([name, job, job === "publish" ? "write" : undefined]);
      const used = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
      expect(used.filter((uses) => !/@(v\d+|[0-9a-f]{40})$/.test(uses))).toEqual([]);
    }
  }
});

test("the changelog begins with the version at hand", async () => {
  const { version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));
  const text = await readFile(join(ROOT, ".github/CHANGELOG.md"), "utf8");
  expect(/^## (.+)$/m.exec(text)?.[1]).toBe(version);
});
