/** `idc apply`: makes a plan so, after a person, `--auto-approve` or an approved plan file said yes. */

import { resolve } from "node:path";
import { exitCodeOf, type Outcome } from "../core/model/outcome.ts";
import { isCommitted, type Plan } from "../core/model/plan.ts";
import { isAgreed } from "../core/plan/open/agreed.ts";
import { type Journal, NO_JOURNAL, openJournal } from "../io/apply/journal.ts";
import type { Held } from "../io/apply/run.ts";
import { IoError } from "../io/io-error.ts";
import { apply, type Prepared } from "../pipeline.ts";
import { outcomeView } from "../render/outcome-view.ts";
import { duration } from "../render/plan/headline.ts";
import { renderJson, renderText } from "../render/text.ts";
import { type Approved, checkOrigin, folderOf, openApproved } from "./approved-plan.ts";
import { changesHands, DECLINED, type Decision, decide, decideBy, NEEDS_A_PERSON } from "./decision.ts";
import type { ApplyOptions } from "./options/apply-options.ts";
import { narrowedBy } from "./options/chosen.ts";
import { LEASE_SECONDS, RELEASE_PATIENCE } from "./options/option-values.ts";
import { checkedConfig, prepare } from "./plan.ts";
import { planText } from "./plan-text.ts";
import { startProgress } from "./progress/progress.ts";
import { callsFrom, showRun } from "./progress/run-progress.ts";
import { type Allowing, adoptionAsks, OBSERVES, type Refusal, refusalOf, refuse } from "./refusal.ts";
import { sayBeside } from "./say.ts";
import type { World } from "./world.ts";

/** With what was approved and was not there to be done, so that every change of a plan file has its place. */
function outcomeJson(outcome: Outcome, { gone }: Decision): string {
  if (gone === undefined) return renderJson(outcome);
  const noLonger = gone.map(({ change: { key, action }, why }) => ({ key, action, reason: why }));
  return renderJson({ ...outcome, noLonger });
}

function tell(outcome: Outcome, decision: Decision, options: ApplyOptions, world: World): number {
  world.notice?.({ outcome });
  const text = renderText(outcomeView(outcome), { color: world.outColor, columns: world.columns });
  world.out(options.format === "json" ? outcomeJson(outcome, decision) : `\n${text}`);
  return exitCodeOf(outcome);
}

/** What the run needs is compared with what the credentials still have, before the first write. */
async function warnOfCredentials({ connection, plan }: Prepared, world: World): Promise<void> {
  const end = await connection.credentialsEnd();
  if (end === undefined) return;
  const left = Math.floor((end - world.now()) / 1000);
  if (left >= plan.cost.seconds) return;
  const words = `the credentials end in ${duration(Math.max(0, left))}, and this takes about ${duration(plan.cost.seconds)}`;
  const rest = "where they cannot be renewed, the run ends with what is done and says what is left";
  sayBeside(world, `warning: ${words}: ${rest}`);
}

/** Plans once more, under the lease: whoever has become older meanwhile is refused, and nothing is reduced. */
async function planAgain(seen: Plan, options: ApplyOptions, world: World, interrupt: AbortSignal): Promise<Prepared> {
  const again = await prepare({ ...options, settled: true, interrupt }, world);
  if (again === undefined) throw new IoError("the config has changed meanwhile, and is broken now", { exitCode: 1 });
  const asks = isUnattended(options) || !isAgreed(seen, again.plan) ? adoptionAsks(again.plan) : undefined;
  const refusal = refusalOf(again.plan, allowingOf(options)) ?? asks;
  if (refusal === undefined) return again;
  world.report?.refusal(refusal);
  throw new IoError(refusal.text, refusal);
}

async function applyApproved(prepared: Prepared, decision: Decision, options: ApplyOptions, world: World) {
  const progress = startProgress(world);
  const { approved, whyHeld, unattended } = decision;
  let [held, current, accepted]: [Held | undefined, Prepared, number] = [undefined, prepared, 0];
  const interrupt = world.catchInterrupts(async () => {
    progress.stop();
    if (held !== undefined) {
      if (accepted > 0) tell(held.soFar(), decision, options, world);
      await Promise.race([held.release(), world.sleep(RELEASE_PATIENCE)]);
    }
    return accepted > 0 ? 5 : 130;
  });
  const journal = await journalOf(prepared, options, world);
  try {
    await warnOfCredentials(prepared, world);
    progress.stage("looking who else writes", callsFrom(prepared));
    const outcome = await apply(prepared, approved, {
      ...{ whyHeld, unattended, clock: world, interrupt, journal, say: progress.say },
      leaseSeconds: options.leaseSeconds ?? LEASE_SECONDS,
      sent: () => void accepted++,
      progress: showRun(progress, () => current),
      running: (run) => {
        held = run;
      },
      replan: async () => {
        progress.pause();
        current = await planAgain(prepared.plan, options, world, interrupt);
        return current;
      },
      evenUntagged: allowingOf(options).evenUntagged === true,
    });
    progress.stop();
    // It is let go of, and whoever interrupts what comes now is told nothing twice.
    held = undefined;
    return tell(outcome, decision, options, world);
  } finally {
    progress.stop();
    await journal.close();
  }
}

/** Where writes are written down, with the run that they are of. */
async function journalOf({ plan: { config } }: Prepared, { journal }: ApplyOptions, world: World): Promise<Journal> {
  if (journal === undefined) return NO_JOURNAL;
  const { name, commit } = config;
  const of = { config: name, ...(commit === undefined || !isCommitted(config) ? {} : { commit }) };
  return openJournal(resolve(world.cwd, journal), world.instant, of);
}

/** Shows the plan, has somebody decide, and applies it. */
async function applyPrepared(prepared: Prepared, file: Approved | undefined, options: ApplyOptions, world: World) {
  world.notice?.({ config: prepared.plan.config });
  // With JSON results only the outcome goes to stdout, but nobody is asked about what was not shown.
  if (options.format === "text") world.out(planText(prepared.plan, world));
  else if (file === undefined && !options.autoApprove) {
    world.err(planText(prepared.plan, world, { color: world.errColor, columns: world.errColumns }));
  }
  const refusal = refusalOf(prepared.plan, allowingOf(options));
  if (refusal !== undefined) return refuse(refusal, world);
  if (isUnattended(options) && changesHands(prepared.plan)) return refuse(NEEDS_A_PERSON, world);
  if (options.supersede !== undefined && prepared.plan.config.superseded === undefined) {
    sayBeside(world, "note: nothing had to be set aside: this commit may write without --supersede");
  }
  if (prepared.published === "none") sayBeside(world, unpublishedNote(prepared.plan));
  const decision =
    file === undefined ? await decide(prepared, options, world) : decideBy(file, prepared, options, world);
  if (decision === undefined) {
    world.report?.refusal(DECLINED);
    world.notice?.({ declined: true });
    world.err(`${DECLINED.text}\n`);
    return DECLINED.exitCode;
  }
  const adoption = decision.unattended === true ? adoptionAsks(prepared.plan) : undefined;
  return adoption === undefined ? applyApproved(prepared, decision, options, world) : refuse(adoption, world);
}

/** Where there is no remote, nobody can hold it against anybody. */
function unpublishedNote({ config }: Plan): string {
  const commit = config.commit?.slice(0, 7) ?? "this config";
  return `note: no branch of a remote is known here, so perhaps nobody else has ${commit}: push it`;
}

const isUnattended = ({ autoApprove, onlyAllowed }: ApplyOptions): boolean => autoApprove || onlyAllowed === true;

const allowingOf = (options: ApplyOptions): Allowing => ({
  uncommitted: options.uncommitted === true,
  evenUntagged: options.narrowed?.revokeOnly === true && !isUnattended(options),
});

/** Recomputes what a file's plan was made from: the file says what may be done, not what is to be done. */
async function applyFile(file: Approved, options: ApplyOptions, world: World): Promise<number> {
  const refusal = refusalOf(file.plan, allowingOf(options));
  if (refusal !== undefined) return refuse({ ...refusal, text: `so the plan file says: ${refusal.text}` }, world);
  const dir = await folderOf(file, world);
  if (typeof dir !== "string") return refuse(dir, world);
  const narrowed = narrowedBy(file, options.narrowed);
  if (narrowed !== undefined && "exitCode" in narrowed) return refuse(narrowed, world);
  const { config, purgeOrphans, overrides } = file.plan;
  // What was approved was planned so; what the command line says beside it counts too.
  const asPlanned = {
    ...options,
    dir,
    ...(config.superseded === undefined ? {} : { supersede: config.superseded }),
    ...(narrowed === undefined ? {} : { narrowed }),
    ...(purgeOrphans === undefined ? {} : { purgeOrphans }),
    overrides: [...(overrides ?? []), ...(options.overrides ?? [])],
  };
  const prepared = await prepare({ ...asPlanned, settled: true }, world);
  if (prepared === undefined) return 1;
  const foreign = checkOrigin(file, prepared.plan, world);
  return foreign === undefined ? applyPrepared(prepared, file, asPlanned, world) : refuse(foreign, world);
}

/** Nobody can be asked. What is wrong beside that is said instead: it would be next. */
async function unaskable(options: ApplyOptions, world: World): Promise<Refusal> {
  const config = await checkedConfig(options, world);
  if (config === undefined)
    return { exitCode: 1, code: "invalid-config", text: "apply does nothing with a config that has mistakes" };
  if (config.settings.mode === "observe") return OBSERVES;
  const text = "apply asks before it writes, and there is no terminal to ask on";
  return { exitCode: 64, code: "no-terminal", text, hint: "pass --auto-approve, or a plan file that was approved" };
}

export async function runApply(options: ApplyOptions, world: World): Promise<number> {
  if (options.supersede !== undefined && options.autoApprove) {
    const text =
      "--supersede sets aside what earlier runs did: that is for a person, and there is none with --auto-approve";
    const hint = "leave --auto-approve out, or apply an approved plan file";
    return refuse({ exitCode: 64, code: "needs-a-person", text, hint }, world);
  }
  const file = await openApproved(options.dir, world);
  if (file !== undefined) return "exitCode" in file ? refuse(file, world) : applyFile(file, options, world);
  if (!options.autoApprove && !world.interactive) return refuse(await unaskable(options, world), world);
  const prepared = await prepare({ ...options, settled: true }, world);
  return prepared === undefined ? 1 : applyPrepared(prepared, undefined, options, world);
}
