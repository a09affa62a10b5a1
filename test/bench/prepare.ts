/** What a planning run starts from, written to a folder: a repository with two commits, and the live state to plan against. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Organization } from "../../src/core/model/organization.ts";
import { appliedTag, writePointer } from "../../src/core/model/own-tags.ts";
import type { Instance } from "../../src/core/model/resource.ts";
import { snapshotOf } from "../../src/core/model/snapshot.ts";
import { CONFIG_NAME, type ConfigFiles, configFilesOf } from "../../src/emulator/samples/generated-config.ts";
import { generateOrganization, SIZES } from "../../src/emulator/samples/generated-organization.ts";
import { renderJson } from "../../src/render/text.ts";
import { initRepository } from "../harness/repository.ts";
import { editedAccess } from "./access-edits.ts";
import { drift } from "./drift.ts";
import { instanceOf, liveRowsOf, liveText, loadResources, organizationOf } from "./generated-live.ts";

export interface Prepared {
  readonly organization: Organization;
  /** Tags of the instance: the pointer to the first commit. */
  readonly tags: Readonly<Record<string, string>>;
  /** By the name of a live file: the differences that a plan has to find. */
  readonly expected: Readonly<Record<LiveFile, readonly string[]>>;
  readonly files: number;
  readonly bytes: number;
  /** Pairs of an account and a permission set that have an assignment. */
  readonly pairs: number;
}

export type LiveFile = "live" | "drifted";
const SEED = 42;
const DRIFT = 0.005;
const PATH = "access";

export const configFolder = (folder: string) => join(folder, PATH);

/** Tags of an instance to which a commit was applied. */
const pointerTo = (commit: string) => ({ [appliedTag(CONFIG_NAME)]: writePointer(commit, PATH) });

export async function prepare(folder: string, size: keyof typeof SIZES): Promise<void> {
  const generated = generateOrganization(SIZES[size], SEED);
  const files = configFilesOf(generated);
  const commit = await commitTwice(folder, reworded(files), files);
  const rows = liveRowsOf(generated);
  const drifted = drift(rows, DRIFT, SEED);
  await writeFile(join(folder, "live"), liveText(rows));
  await writeFile(join(folder, "drifted"), liveText(drifted.rows));
  const prepared: Prepared = {
    organization: organizationOf(generated),
    tags: pointerTo(commit),
    expected: { live: [], drifted: drifted.expected },
    files: files.size,
    bytes: [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    pairs: new Set(generated.rules.flatMap((rule) => rule.accounts.map((id) => `${id} ${rule.permissionSet}`))).size,
  };
  await writeFile(join(folder, "prepared.json"), JSON.stringify(prepared));
}

export async function writeFiles(folder: string, files: ConfigFiles): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Two commits, the first of which was applied. Gives its id. */
async function commitTwice(folder: string, applied: ConfigFiles, atHand: ConfigFiles): Promise<string> {
  const git = await initRepository(folder);
  await writeFiles(configFolder(folder), applied);
  await git.add(PATH);
  await git.commit("applied");
  const commit = await git.revparse(["HEAD"]);
  await writeFiles(configFolder(folder), atHand);
  await git.add(PATH);
  await git.commit("at hand");
  return commit;
}

/** With something in one file reworded, as most commits do. */
function reworded(files: ConfigFiles): ConfigFiles {
  const [path, text] = [...files].find(([name]) => name.startsWith(`${PATH}/`))!;
  return new Map([...files, [path, text.replaceAll("daily work", "work")]]);
}

/** A snapshot of what was applied, and a commit that edits the access of many. */
export async function prepareEdits(folder: string, size: keyof typeof SIZES): Promise<void> {
  const generated = generateOrganization(SIZES[size], SEED);
  await mkdir(folder, { recursive: true });
  const commit = await commitTwice(folder, configFilesOf(generated), configFilesOf(editedAccess(generated)));
  await writeSnapshot(join(folder, "live.json"), generated, pointerTo(commit));
}

const SIZE_OF_EMISSION = { ...SIZES.medium, accounts: 300, assignments: 10_000 };

/** An organization, what its config says committed, and a snapshot of it. Says how many assignments it has. */
export async function prepareEmission(folder: string): Promise<{ readonly assignments: number }> {
  await committedAndSaved(folder, SIZE_OF_EMISSION);
  return { assignments: SIZE_OF_EMISSION.assignments };
}

export const prepareAnswer = (folder: string, size: keyof typeof SIZES): Promise<void> =>
  committedAndSaved(folder, SIZES[size]);

async function committedAndSaved(folder: string, size: Parameters<typeof generateOrganization>[0]): Promise<void> {
  const generated = generateOrganization(size, SEED);
  await mkdir(folder, { recursive: true });
  const git = await initRepository(folder);
  await writeFiles(configFolder(folder), configFilesOf(generated));
  await git.add(PATH);
  await git.commit("applied");
  await writeSnapshot(join(folder, "live.json"), generated);
}

/** What `idc snapshot` would write of a generated organization, marks of no config on its sets. */
export const prepareSnapshot = (file: string, size: keyof typeof SIZES): Promise<void> =>
  writeSnapshot(file, generateOrganization(SIZES[size], SEED));

async function writeSnapshot(
  file: string,
  generated: ReturnType<typeof generateOrganization>,
  tags: Instance["tags"] = {},
): Promise<void> {
  const organization = organizationOf(generated);
  await writeFile(`${file}.rows`, liveText(liveRowsOf(generated)));
  const resources = await loadResources(`${file}.rows`, organization);
  const instance = instanceOf(tags);
  const caller = {
    account: generated.managementAccount,
    arn: `arn:aws:iam::${generated.managementAccount}:user/bench`,
  };
  const live = { instance, caller, organization, resources, unknown: [] };
  await writeFile(file, renderJson(snapshotOf(live, "2026-11-24T12:00:00Z")));
}
