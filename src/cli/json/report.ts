/**
 * `--format json`: stdout holds exactly one JSON document, whatever became of the command. A result is one; where there is
 * none, it is a failure, made of what people are told on stderr. Exit codes are those of the same command as text.
 */
import type { Json } from "../../core/base/json.ts";
import { type Diagnostic, sortDiagnostics } from "../../core/document/diagnostics.ts";
import { type Called, diagnosticJson } from "../../render/diagnostics-view.ts";
import { renderJson } from "../../render/text.ts";
import { type Failure, plainFailure } from "../failure.ts";
import type { Report, World } from "../world.ts";
import type { Told } from "./failure-code.ts";

/** What a command that ended without a result says: why, and all that is wrong with the config. */
export class JsonReport implements Report {
  /** As JSON texts: the same mistake is found again by whoever plans again. */
  private readonly found = new Set<string>();
  private refused: Told | undefined;
  private printed = false;

  diagnostics(found: readonly Diagnostic[], called: Called): void {
    for (const one of sortDiagnostics(found)) this.found.add(JSON.stringify(diagnosticJson(one, called)));
  }

  refusal(refusal: Told): void {
    this.refused = refusal;
  }

  /** The world of a command whose results are JSON: it says nothing twice. */
  world(world: World): World {
    const out = (text: string) => {
      if (!this.printed) world.out(text);
      this.printed = true;
    };
    const ended = async (exitCode: number) => {
      this.close(out, exitCode);
      return exitCode;
    };
    return {
      ...world,
      report: this,
      out,
      catchInterrupts: (onSecond) => world.catchInterrupts(async () => ended(await onSecond())),
    };
  }

  /** The command has ended: where it had no result, its failure is the document. */
  close(out: (text: string) => void, exitCode: number, thrown?: Failure): void {
    if (this.printed) return;
    out(renderJson(this.failure(exitCode, thrown)));
  }

  private failure(exitCode: number, thrown: Failure | undefined): Json {
    const { code, summary, hint, aws } = { ...(thrown ?? plainFailure(exitCode)), ...this.said() };
    return {
      ...{ format: "idc-failure", version: 1, exitCode, code, summary },
      ...(hint === undefined ? {} : { hint }),
      ...(aws === undefined ? {} : { aws }),
      diagnostics: [...this.found].map((text) => JSON.parse(text) as Json),
    };
  }

  private said() {
    if (this.refused === undefined) return {};
    const { code, text: summary, hint } = this.refused;
    return { code, summary, ...(hint === undefined ? {} : { hint }) };
  }
}
