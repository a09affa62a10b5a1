/**
 * What a night proposes, where the workflow wants it: one pull request that adopts all drift, one that deletes what has ended. Each is kept up
 * to date from night to night. Nothing is merged by it, and nothing in AWS changes.
 */
import { resolve } from "node:path";
import { isWhole } from "../../core/drift/blind.ts";
import type { DriftReport } from "../../core/drift/report.ts";
import { PROPOSALS } from "../../core/setup/trust.ts";
import type { FileEdit } from "../../io/config/edits/folder-files.ts";
import { folderSource } from "../../io/config/folder-source.ts";
import { pathsBelow } from "../../io/config/written-files.ts";
import { type Kept, keepProposal } from "../../io/github/kept-proposal.ts";
import { dispatch } from "../../io/github/propose.ts";
import type { Prepared } from "../../pipeline.ts";
import { adoptionText, deletionText } from "../../render/github/proposals.ts";
import { adoptAll, deleteEnded } from "../../stages/proposals.ts";
import { expectRead } from "../adopt/import-folder.ts";
import { shownAs } from "../github/drift.ts";
import { parserOf } from "../parsing/parser.ts";
import { hasErrors } from "../refusal.ts";
import { sayBeside } from "../say.ts";
import type { OnBranch } from "./branch.ts";
import type { Inputs } from "./inputs.ts";
import type { Action } from "./ran.ts";

export interface Night {
  readonly prepared: Prepared;
  readonly report: DriftReport;
  readonly branch: OnBranch;
  readonly inputs: Inputs;
  readonly action: Action;
}

/** What a pull request is to hold, and how it is called. */
interface Wanted {
  /** Of its branch: a role that trusts all that idc proposes on plans them. */
  readonly name: "adopt" | "expired";
  readonly files: readonly FileEdit[];
  readonly said: { readonly title: string; readonly body: string };
  readonly closing: string;
}

/** Of a file that another run would not read, nothing is proposed. */
async function wantedIn({ prepared, report, inputs, action, branch }: Night): Promise<readonly Wanted[]> {
  const { world } = action;
  const folder = resolve(world.cwd, inputs.config);
  const input = { prepared, all: report.rows, source: folderSource(folder), paths: await pathsBelow(folder) };
  const ports = { today: world.today(), parse: parserOf(folder, world), kinds: world.kinds };
  const adopted = await adoptAll(input, ports);
  const deleted = await deleteEnded(report.ended ?? [], input, ports);
  const shown = shownAs(report, branch.repository, inputs.privacy, world);
  const why = ({ left }: Pick<typeof adopted | typeof deleted, "left">) => left.map((one) => one.why);
  const { rows = [], files = [] } = adopted.done ?? {};
  const made = files.filter(({ before }) => before === undefined).map(({ path }) => path);
  await expectRead(folder, made);
  const lines = deleted.done?.lines ?? [];
  return [
    {
      ...{ name: "adopt", files, said: adoptionText({ rows, left: why(adopted) }, report, shown) },
      closing: "Nothing is left to adopt.",
    },
    {
      ...{ name: "expired", files: deleted.done?.files ?? [] },
      said: deletionText({ lines, left: why(deleted) }, report, shown),
      closing: "Nothing that has ended is left.",
    },
  ];
}

const WORDS: Readonly<Record<Kept["action"], string | undefined>> = {
  created: "Pull request made",
  updated: "Pull request written anew",
  unchanged: "The pull request says the same",
  closed: "Nothing is left to propose: the pull request is closed",
  declined: "Closed by a person, and not proposed again",
  held: "Left alone: somebody else has written to the branch, or proposes from it",
  none: undefined,
};

/** As the repository has them. */
export function filesFromTop(files: readonly FileEdit[], { config }: Pick<DriftReport, "config">) {
  const { path: folder = "." } = config;
  return files.map(({ path, after }) => ({ path: folder === "." ? path : `${folder}/${path}`, text: after }));
}

async function keep({ name, files, said, closing }: Wanted, night: Night): Promise<void> {
  const { report, branch, inputs, action } = night;
  const { repository, github } = branch;
  const { world } = action;
  const { commit = "" } = report.config;
  const { id } = shownAs(report, repository, inputs.privacy, world).place;
  const from = `${PROPOSALS}drift-${name}-${id.slice(0, 8)}`;
  const kept = await keepProposal(
    {
      ...{ repository, base: branch.branch, commit, branch: from, ...said, closing, sha256: world.sha256 },
      files: filesFromTop(files, report),
    },
    github,
  );
  const words = WORDS[kept.action];
  if (words !== undefined) world.out(`${words}: ${kept.url ?? from}\n`);
  if (kept.isNew === true && inputs.planWorkflow !== undefined)
    await dispatch(inputs.planWorkflow, from, repository, github);
}

/** From a reading with gaps nothing is proposed, and nothing is taken back. */
export async function proposeNight(night: Night): Promise<void> {
  const { report, action } = night;
  if (!isWhole(report) || hasErrors(report) || report.config.commit === undefined) {
    sayBeside(action.world, "note: nothing is proposed, since not all could be read or told");
    return;
  }
  for (const wanted of await wantedIn(night)) await keep(wanted, night);
}
