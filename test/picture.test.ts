/** The picture that opens the README is a real plan of the demo, and a change of the plan's looks changes it. */
import { execFileSync } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readOrganizationFile } from "../src/cli/emulate/emulate.ts";
import { prepare } from "../src/cli/plan.ts";
import { renderText } from "../src/render/text.ts";
import { startCheckedEmulator } from "./harness/checked-emulator.ts";
import { EXAMPLES } from "./harness/command.ts";
import { pictureOf } from "./harness/picture.ts";
import { initRepository } from "./harness/repository.ts";
import { overrideOf } from "./harness/scenario.ts";
import { planView } from "./harness/told.ts";
import { testWorld } from "./harness/world.ts";

/** Commits are named by their time too; `git` gets this one. */
const THEN = { GIT_AUTHOR_DATE: "2026-11-24T12:00:00Z", GIT_COMMITTER_DATE: "2026-11-24T12:00:00Z" };

test("the README's picture shows the plan of the demo", async () => {
  const emulator = await startCheckedEmulator({
    organization: await readOrganizationFile(join(EXAMPLES, "demo/organization.yaml")),
  });
  const dir = await mkdtemp(join(tmpdir(), "idc-picture-"));
  try {
    await cp(join(EXAMPLES, "demo/config"), dir, { recursive: true });
    const git = await initRepository(dir);
    await git.add(".");
    execFileSync("git", ["commit", "--quiet", "-m", "Who may do what"], { cwd: dir, env: { ...process.env, ...THEN } });
    const prepared = await prepare({ dir: ".", aws: overrideOf(emulator) }, testWorld({ cwd: dir }));
    // A reader's endpoint is AWS's own, and is not shown.
    const { endpoint: _, ...plan } = prepared!.plan;
    const text = `$ idc plan access\n\n${renderText(planView(plan), { color: true, columns: 108 })}`;
    await expect(pictureOf(text, "A plan of idc")).toMatchFileSnapshot("../.github/plan.svg");
  } finally {
    await emulator.stop();
    await rm(dir, { recursive: true, force: true });
  }
});
