/**
 * What the pull request of a fork comes to, against a snapshot. The fork's own run has nothing to plan with, and what it says is believed by
 * nobody; so the run of the default branch plans, with the fork's files as data: they are fetched one by one, stay in memory, and nothing of
 * the fork is checked out or run. The job has no credentials of AWS's, and asks AWS nothing.
 */
import { resolve } from "node:path";
import { strictestPrivacy } from "../../core/model/config.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import type { ConfigSource } from "../../io/config/source.ts";
import { commitSource } from "../../io/git/commit-source.ts";
import { listTree } from "../../io/git/commit-tree.ts";
import { offeredChanges, offeredSource } from "../../io/git/offered-source.ts";
import { openRepository, type Repository } from "../../io/git/repository.ts";
import { type GitHub, openGitHub } from "../../io/github/client.ts";
import { keptSnapshot } from "../../io/github/kept-snapshot.ts";
import { blobOf, type MergeTree, mergeTreeOf } from "../../io/github/merge-tree.ts";
import { headIn, isOfFork, pullRequestOf } from "../../io/github/pull-request.ts";
import { repositoryFacts } from "../../io/github/repository-facts.ts";
import { type RunnerContext, runnerContext } from "../../io/github/runner.ts";
import { check } from "../../pipeline.ts";
import { renderJson } from "../../render/text.ts";
import { commented } from "../github/comment.ts";
import { saidIn } from "../github/said.ts";
import { planOffline, snapshotIn } from "../offline-plan.ts";
import { checkedConfig, planExitCode, portsOf, reportDiagnostics } from "../plan.ts";
import { reasonOf, sayBeside } from "../say.ts";
import type { World } from "../world.ts";
import type { Inputs } from "./inputs.ts";
import { type Action, caught } from "./ran.ts";
import { commentOf } from "./tell.ts";

interface Offer {
  readonly context: RunnerContext;
  readonly source: ConfigSource;
  readonly repository: Repository;
  readonly snapshot: Snapshot;
}

type Asked = Inputs & { readonly snapshotWorkflow: string };

/** Why no plan of this repository may be shown to whoever reads it; undefined where one may. */
async function privacyProblem(isPrivate: boolean, { config, privacy }: Inputs, world: World) {
  if (!isPrivate) return "a public repository keeps none";
  // Those of the branch: what the fork writes into them has no say.
  const settings = (await checkedConfig({ dir: config }, world))?.settings;
  if (settings === undefined) return "the config of the default branch has mistakes";
  const names = strictestPrivacy([settings.privacy, privacy]) === "names";
  return names ? undefined : "people may not be named here";
}

/** The config with what the pull request changes in it. */
async function sourceOf(
  { git, commit, path }: Repository & { readonly commit: string },
  { base, files }: MergeTree,
  blob: (id: string) => Promise<Uint8Array>,
): Promise<ConfigSource | string> {
  const here = await listTree(git, commit, path);
  const changes = offeredChanges({ base: await listTree(git, base, path), here, offered: files });
  if (typeof changes === "string") return changes;
  const changed = new Map<string, Uint8Array | undefined>();
  for (const [at, file] of changes) changed.set(at, file === undefined ? undefined : await blob(file.id));
  return offeredSource(commitSource(git, commit, path, new Map()), changed);
}

/** The merge that GitHub tries of the pull request that the run was of; or why there is none to plan. */
async function mergeIn(
  context: RunnerContext,
  branch: string,
  folder: string,
  github: GitHub,
): Promise<MergeTree | string> {
  const { head, merge, into } = await pullRequestOf(context, github, undefined);
  if (head !== headIn(context)) return "the pull request has a newer commit";
  if (into !== branch) return "the pull request is not for the default branch";
  if (merge === "") return "GitHub has no merge of the pull request";
  return mergeTreeOf({ merge, head, folder }, context.repository, github);
}

/** Or why there is none. */
async function offerOf(inputs: Asked, world: World): Promise<Offer | string> {
  const context = await runnerContext({ ...world.environment, GITHUB_TOKEN: inputs.token }, undefined);
  if (!isOfFork(context)) return "this run is of no fork";
  const github = openGitHub(context, { say: (text) => sayBeside(world, text) });
  const { isPrivate, defaultBranch: branch } = await repositoryFacts(context.repository, github);
  const problem = await privacyProblem(isPrivate, inputs, world);
  if (problem !== undefined) return problem;
  const text = await keptSnapshot({ workflow: inputs.snapshotWorkflow, branch }, context.repository, github);
  if (text === undefined) return `${inputs.snapshotWorkflow} has kept none`;
  const snapshot = snapshotIn(text, inputs.snapshotWorkflow, world);
  const opened = await openRepository(resolve(world.cwd, inputs.config));
  if (opened?.commit === undefined) return "the config is of no commit: check the repository out first";
  const repository = { ...opened, commit: opened.commit, clean: true };
  const tree = await mergeIn(context, branch, repository.path, github);
  if (typeof tree === "string") return tree;
  const source = await sourceOf(repository, tree, (id) => blobOf(id, context.repository, github));
  return typeof source === "string" ? source : { context, source, repository, snapshot };
}

/** As `idc plan --live` says it. */
async function planOffer({ source, repository, snapshot }: Offer, { config: dir }: Inputs, world: World) {
  const ports = portsOf({ dir }, world);
  const { config, diagnostics } = await check(source, ports);
  await reportDiagnostics(diagnostics, dir, world);
  if (config === undefined) return 1;
  // No commit here made an edit of the fork's.
  const from = { snapshot, file: "of the default branch", edits: async () => undefined };
  const { plan } = await planOffline(config, repository, from, ports);
  await reportDiagnostics(plan.diagnostics, dir, world);
  world.out(renderJson(plan));
  return planExitCode(plan, false);
}

/** Command comment: a plan of our own where there can be one, else what the other run has handed on. */
export async function commentCommand(inputs: Inputs, action: Action): Promise<number> {
  const { snapshotWorkflow, file, config: dir, privacy } = inputs;
  if (snapshotWorkflow === undefined) return commentOf(inputs, action);
  const { world } = action;
  const offer = await offerOf({ ...inputs, snapshotWorkflow }, world).catch(reasonOf);
  if (typeof offer === "string") {
    sayBeside(world, `note: no plan against a snapshot: ${offer}`);
    return file === undefined ? 0 : commentOf(inputs, action);
  }
  const { text, exitCode } = await caught((inside) => planOffer(offer, inputs, inside), action);
  const said = saidIn(text, world);
  if ("problem" in said) return exitCode || 1;
  return commented(said, offer.context, { format: "text", dir, privacy, own: true }, world);
}
