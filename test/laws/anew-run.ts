/** A story told through the commands, and what of it breaks a law. */
import { join } from "node:path";
import { runApply } from "../../src/cli/apply.ts";
import { runPlan } from "../../src/cli/plan.ts";
import type { Outcome } from "../../src/core/model/outcome.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import { ORGANIZATION } from "../harness/acme.ts";
import { foreignKinds } from "../harness/foreign/documents.ts";
import { overrideOf, type Scenario, startScenario, yaml } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";
import { callProblems, deletionsIn, gapsIn, planProblems } from "./anew-laws.ts";
import { VaultService } from "./anew-service.ts";
import { clickOn, declaredIn, filesOf, type Round, type Story, settingsIn, type Want } from "./anew-story.ts";

interface How {
  readonly auto?: boolean;
  readonly only?: string | undefined;
  readonly file?: string | undefined;
  readonly interrupt?: AbortSignal;
}

class Teller {
  readonly problems: string[] = [];
  readonly log: string[] = [];
  private readonly scenario: Scenario;
  private readonly service: VaultService;
  /** All that any commit declared. */
  private readonly ours = new Set<string>();
  /** What was declared where a run completed. */
  private readonly held = new Set<string>();
  private want: Want = {};

  constructor(scenario: Scenario, service: VaultService) {
    this.scenario = scenario;
    this.service = service;
  }

  private aws() {
    return { ...overrideOf(this.scenario.emulator), services: [this.service.client()] };
  }

  private async printed(format: "text" | "markdown", only: string | undefined): Promise<string> {
    const world = testWorld({ cwd: this.scenario.dir, kinds: foreignKinds });
    const narrowed = only === undefined ? {} : { narrowed: { only: [only] } };
    await runPlan({ dir: ".", format, detailedExitcode: false, aws: this.aws(), ...narrowed }, world);
    return world.stdout();
  }

  private async plan(options: Parameters<Scenario["plan"]>[0] = {}): Promise<Plan> {
    const { result, stderr } = await this.scenario.plan(options);
    if (result === undefined) throw new Error(`no plan: ${stderr}`);
    const changes = result.changes.map(({ verdict, action, key }) => `${verdict} ${action} ${key}`);
    this.log.push(`plan: ${changes.join(", ")}; blocked: ${result.blocked.join(", ")}`);
    return result;
  }

  private async apply({ auto = false, only, file = ".", interrupt }: How): Promise<Outcome | undefined> {
    const world = testWorld({
      ...{ cwd: this.scenario.dir, kinds: foreignKinds },
      ...(auto ? {} : { answers: ["yes"] }),
      ...(interrupt === undefined ? {} : { interrupt }),
    });
    const narrowed = only === undefined ? {} : { narrowed: { only: [only] } };
    const options = { dir: file, format: "json", autoApprove: auto, aws: this.aws(), ...narrowed } as const;
    const exitCode = await runApply(options, world);
    const told = world.stdout();
    const outcome = told.startsWith("{") ? (JSON.parse(told) as Outcome) : undefined;
    const results = outcome?.results.map(
      ({ state, action, key, reason }) => `${state} ${action} ${key} ${reason ?? ""}`,
    );
    this.log.push(`apply: ${exitCode}: ${results?.join(", ") ?? world.stderr()}`);
    return outcome;
  }

  /** What of `from` on went must be in the plan, and ours. */
  private holdToDeletions(plan: Plan, from: number): void {
    const shown = deletionsIn(plan);
    for (const { gone } of this.service.writes.slice(from)) {
      if (gone === undefined) continue;
      if (!shown.has(gone)) this.problems.push(`${gone} went, which the plan did not show`);
      if (!this.ours.has(gone)) this.problems.push(`${gone} went, which no commit declared`);
    }
  }

  private prepare(round: Round, interrupt: AbortController): { readonly clicked: () => number } {
    const { service } = this;
    const { at, what } = round.trouble ?? { at: 0, what: "" };
    const mark = { from: 0, count: 0 };
    const beside = () => {
      const from = service.writes.length;
      if (typeof what === "object") clickOn(service, what);
      // What somebody else writes is not of the run.
      mark.count = service.writes.splice(from).length;
    };
    const faults: Readonly<Record<string, VaultService["trouble"]>> = {
      interrupt: { at, what: () => interrupt.abort() },
      "deny ListVaults": { at, what: () => void service.denied.add("ListVaults") },
      "deny ListShelves": { at, what: () => void service.denied.add("ListShelves") },
      "lose answer": { at, what: "lose answer" },
      refuse: { at, what: "refuse" },
    };
    service.trouble = typeof what === "object" ? { at, what: beside } : faults[what];
    return { clicked: () => mark.count };
  }

  async round(round: Round): Promise<void> {
    const { service, scenario } = this;
    this.want = round.want ?? this.want;
    for (const object of declaredIn(this.want).keys()) this.ours.add(object);
    await scenario.commit({ "settings.yaml": settingsIn(round.mode), ...filesOf(this.want) });
    for (const click of round.clicks) clickOn(service, click);
    service.denied.clear();
    if (round.denied !== undefined) service.denied.add(round.denied);
    this.log.push(JSON.stringify(round), `live: ${JSON.stringify([...service.vaults, ...service.shelves])}`);

    const only = round.how === "only" ? round.only : undefined;
    const narrowed = only === undefined ? {} : { narrowed: { only: [only] } };
    const file = round.how === "saved" ? join(scenario.dir, ".git", "plan.json") : undefined;
    const plan = await this.plan({ ...narrowed, ...(file === undefined ? {} : { output: file }) });
    const printed = await Promise.all([this.printed("text", only), this.printed("markdown", only)]);
    this.problems.push(...planProblems(plan, printed, { ours: this.ours, declared: declaredIn(this.want) }));
    const offline = await this.plan({ ...narrowed, live: (await scenario.snapshot()).file });
    for (const part of ["changes", "blocked", "unknown", "leftAlone"] as const) {
      const [one, other] = [JSON.stringify(offline[part]), JSON.stringify(plan[part])];
      if (one !== other) this.problems.push(`${part} of the offline plan ${one}, of the online plan ${other}`);
    }

    if (file !== undefined) for (const click of round.late) clickOn(service, click);
    const from = service.writes.length;
    const interrupt = new AbortController();
    const { clicked } = this.prepare(round, interrupt);
    const auto = round.how === "auto";
    const outcome = await this.apply({ auto, only, file, interrupt: interrupt.signal });
    service.trouble = undefined;
    this.holdToDeletions(plan, from);
    const isCalm = clicked() === 0 && (file === undefined || round.late.length === 0);
    if (!isCalm || outcome === undefined) return;
    const { what = "lose answer" } = round.trouble ?? {};
    if (what === "lose answer") this.problems.push(...callProblems(plan, service.writes.slice(from), auto));
    this.holdToPointer(outcome, round.mode === "full");
  }

  /** A run that is complete has made all of it. */
  private holdToPointer({ pointer, results }: Outcome, isFull: boolean): void {
    if (!pointer.advanced) return;
    for (const object of declaredIn(this.want).keys()) this.held.add(object);
    if (!isFull) return;
    const gaps = gapsIn(this.service, declaredIn(this.want), this.held);
    // What this run removed, and somebody makes again, is nobody's here.
    this.held.clear();
    for (const object of declaredIn(this.want).keys()) this.held.add(object);
    for (const gap of gaps) this.problems.push(`${gap}, after a complete run of ${results.length} changes`);
  }

  /** Undisturbed, and without what others put on our vaults, it comes to rest. */
  async end(): Promise<void> {
    const { service, scenario } = this;
    service.denied.clear();
    await scenario.commit({ "settings.yaml": settingsIn("full") });
    for (const [ShelfId, { of: VaultId, vault, name }] of [...service.shelves]) {
      if (!this.ours.has(`Shelf ${vault} ${name}`)) service.perform("DeleteShelf", { VaultId, ShelfId });
    }
    for (let run = 0; run < 3; run++) {
      const [plan, from] = [await this.plan(), service.writes.length];
      await this.apply({});
      this.holdToDeletions(plan, from);
    }
    const { changes } = await this.plan();
    for (const { key } of changes) this.problems.push(`${key} is still to be changed in the end`);
    for (const gap of gapsIn(service, declaredIn(this.want), this.held)) this.problems.push(`${gap}, in the end`);
  }
}

/** What breaks a law, and all that happened. */
export async function tell({ first, rounds }: Story): Promise<Pick<Teller, "problems" | "log">> {
  const service = new VaultService();
  const scenario = await startScenario({
    organization: yaml(ORGANIZATION),
    files: { "settings.yaml": settingsIn("full") },
    kinds: foreignKinds,
    clients: [service.client()],
  });
  const teller = new Teller(scenario, service);
  try {
    for (const click of first) clickOn(service, click);
    for (const round of rounds) await teller.round(round);
    await teller.end();
  } finally {
    await scenario.stop();
  }
  return teller;
}
