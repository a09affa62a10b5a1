/** How diagnostics call files: from where a person stands, and from the top of the repository for machines. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runPlan } from "../../src/cli/plan.ts";
import { runRelease } from "../../src/cli/release/release.ts";
import { runValidate } from "../../src/cli/validate.ts";
import { withFolder } from "../config/fixture.ts";
import { initRepository } from "../harness/repository.ts";
import { testWorld } from "../harness/world.ts";

const FILES = {
  "infra/access/idc.yaml": "kind: Settings\nversion: 1\nname: test\n",
  "infra/access/people/g.yaml": "kind: Group\nname: dev\ndescripton: x\n",
};
/** Where somebody stands, what they call the config folder, and what they want to read of the place. */
const STANDING = [
  ["infra/access", ".", "people/g.yaml"],
  ["infra", "access", "access/people/g.yaml"],
  [".", "infra/access/", "infra/access/people/g.yaml"],
  ["infra/access/people", "..", "g.yaml"],
  ["other", "../infra/access", "../infra/access/people/g.yaml"],
] as const;

async function standing<Result>(place: string, use: (cwd: string) => Promise<Result>, git = true): Promise<Result> {
  return withFolder(FILES, async (dir) => {
    await mkdir(join(dir, "other"));
    if (git) await initRepository(dir);
    return use(join(dir, place));
  });
}

test("the other place that a sentence names is told in the same way", async () => {
  const group = (name: string) => `kind: Group\nname: ${name}\n`;
  const files = {
    "infra/idc.yaml": FILES["infra/access/idc.yaml"],
    "infra/a/x.yaml": group("a"),
    "infra/b.yaml": group("a"),
  };
  await withFolder(files, async (dir) => {
    await initRepository(dir);
    const cwd = join(dir, "infra", "a");
    const [text, json] = [testWorld({ cwd }), testWorld({ cwd })];
    await runValidate({ dir: "..", format: "text" }, text);
    expect(text.stdout()).toContain(
      "../b.yaml:2:7  error  duplicate-object  the Group a is declared twice, first at x.yaml:2",
    );
    await runValidate({ dir: "..", format: "json" }, json);
    const [said] = JSON.parse(json.stdout()).diagnostics;
    expect(said).toMatchObject({
      summary: "the Group a is declared twice, first at infra/a/x.yaml:2",
      at: { file: "infra/b.yaml" },
    });
    expect(said).not.toHaveProperty("also");
  });
});

async function validateJson(cwd: string, dir: string) {
  const world = testWorld({ cwd });
  expect(await runValidate({ dir, format: "json" }, world)).toBe(1);
  return JSON.parse(world.stdout()).diagnostics[0].at;
}

describe.each(STANDING)("from %s, of %s", (place, dir, seen) => {
  test("what is wrong with a config is told with a path that opens from there", async () => {
    await standing(place, async (cwd) => {
      for (const run of [
        (world) => runValidate({ dir, format: "text" }, world),
        (world) => runPlan({ dir, format: "text", detailedExitcode: false }, world),
        (world) => runRelease({ dir, keys: ["Group/x"] }, world),
      ] satisfies ((world: ReturnType<typeof testWorld>) => Promise<number>)[]) {
        const world = testWorld({ cwd });
        expect(await run(world)).toBe(1);
        expect(`${world.stdout()}${world.stderr()}`.split("  ")[0]).toBe(`${seen}:3:1`);
      }
    });
  });

  test("in JSON the path begins at the top of the repository, and here where there is none", async () => {
    const fromTop = { file: "infra/access/people/g.yaml", line: 3, column: 1 };
    expect(await standing(place, (cwd) => validateJson(cwd, dir))).toEqual(fromTop);
    expect(await standing(place, (cwd) => validateJson(cwd, dir), false)).toMatchObject({ file: seen });
  });
});
