/**
 * Plans what `prepare` wrote, as `pipeline.plan` does it, with the live state from a file.
 *
 * In: the folder and which of its live states; what charges work to stages. Out: what is wrong with the plan, which is
 * nothing where it holds exactly the differences that were planted.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkConfig } from "../../src/core/config/check.ts";
import type { ConfigInput } from "../../src/core/config/config-input.ts";
import { declaredBefore } from "../../src/core/desired/past-configs.ts";
import { scopeOf } from "../../src/core/live/scope.ts";
import type { Config } from "../../src/core/model/config.ts";
import type { Live } from "../../src/core/model/resource.ts";
import { planFrom } from "../../src/core/plan/planning.ts";
import { folderSource } from "../../src/io/config/folder-source.ts";
import { type ParseFile, parseOnce } from "../../src/io/config/parse-once.ts";
import { readConfig } from "../../src/io/config/read-config.ts";
import type { ConfigSource } from "../../src/io/config/source.ts";
import { isClean } from "../../src/io/git/clean.ts";
import { recall } from "../../src/io/git/recall.ts";
import { recorded } from "../../src/io/git/recorded-source.ts";
import { openRepository } from "../../src/io/git/repository.ts";
import { documentKinds } from "../../src/kinds/generated/documents.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { instanceOf, loadResources } from "./generated-live.ts";
import { configFolder, type LiveFile, type Prepared } from "./prepare.ts";

const TODAY = "2026-11-24";

export type Stage = <Result>(name: string, body: () => Result | Promise<Result>) => Promise<Result>;

export async function readAndCheck(source: ConfigSource, stage: Stage, parse: ParseFile): Promise<Config> {
  let input: ConfigInput | undefined = await stage("read", () => readConfig(source, parse));
  const { config, diagnostics } = await stage("check", () => checkConfig(input!, TODAY, documentKinds));
  // What was read must not outlive the check.
  input = undefined;
  if (config === undefined || diagnostics.length > 0) {
    throw new Error(`the generated config is wrong: ${JSON.stringify(diagnostics.slice(0, 5))}`);
  }
  return config;
}

export async function planPrepared(folder: string, file: LiveFile, stage: Stage): Promise<readonly string[]> {
  const text = await readFile(join(folder, "prepared.json"), "utf8");
  const { organization, tags, expected } = JSON.parse(text) as Prepared;
  const instance = instanceOf(tags);
  const dir = configFolder(folder);
  const parse = parseOnce();
  const opened = await stage("git", () => openRepository(dir));
  const source = recorded(folderSource(dir), dir, opened!.commit);
  const config = await readAndCheck(source, stage, parse);
  const clean = await stage("git", () => isClean(opened!, source.reading));
  const repository = { ...opened!, clean };
  const readPast = (source: ConfigSource) => readAndCheck(source, stage, parse);
  const sha256 = (body: string) => createHash("sha256").update(body).digest("hex");
  const { base, past } = await recall({ repository, settings: config.settings, tags, readPast, sha256 });
  const resources = await stage("live", () => loadResources(join(folder, file), organization));
  const caller = { account: instance.ownerAccount, arn: "arn:aws:iam::000000000000:user/bench" };
  const live: Live = { instance, caller, organization, resources, unknown: [] };
  const { plan } = await stage("plan", () => {
    const { spelling } = scopeOf(config, declaredBefore(past));
    return planFrom({ config, past, spelling, base, live, kinds, today: TODAY, now: `${TODAY}T00:00:00Z`, sha256 });
  });
  const found = new Set(plan.changes.map(({ action, key }) => `${action} ${key}`));
  const planted = new Set(expected[file]);
  return [
    ...(base.state === "believed" ? [] : [`the base is ${base.state}`]),
    ...[...found].filter((one) => !planted.has(one)).map((one) => `not planted: ${one}`),
    ...[...planted].filter((one) => !found.has(one)).map((one) => `not found: ${one}`),
    ...plan.unknown.map(({ pattern }) => `unknown: ${pattern}`),
    ...plan.changes.filter(({ cause }) => cause !== "drift").map(({ key, cause }) => `by ${cause}: ${key}`),
  ];
}
