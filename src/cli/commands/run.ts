/** Runs the body of a command and leaves its exit code; errors of the world are explained, not thrown. */
import { explainFailure } from "../failure.ts";
import { JsonReport } from "../json/report.ts";
import type { World } from "../world.ts";
import { handingOver, INTERRUPTED, onInterrupt } from "./interrupts.ts";

export interface Results {
  /** Its results are JSON, so that what it fails of is, too. */
  readonly json?: boolean | undefined;
  /** It serves until it is interrupted, or has to clean up, and listens by itself. */
  readonly ownInterrupts?: true;
}

export type Run = (body: (world: World) => Promise<number>, results?: Results) => Promise<void>;

const out = (text: string) => void process.stdout.write(text);

/** What of a command line that is wrong asks for JSON on standard output; words of one are joined. */
const ASKS_FOR_JSON: ReadonlySet<string> = new Set(["--format=json", "--output=-", "-o=-", "-o-"]);

const asksForJson = (args: readonly string[]): boolean =>
  args.some((arg, index) => ASKS_FOR_JSON.has(arg) || ASKS_FOR_JSON.has(`${args[index - 1]}=${arg}`));

/** A command line that is wrong, to whoever asked for JSON on it. */
export function reportUsage(args: readonly string[], { message }: Error, hint: string): void {
  if (!asksForJson(args)) return;
  const summary = message.replace(/^error: /, "");
  new JsonReport().close(out, 64, { exitCode: 64, code: "usage", summary, hint });
}

/** Where a command's JSON goes and how it ends; of the process, but for tests. */
export interface Outside {
  readonly out: (text: string) => void;
  /** `text`: of a command that failed, for people. Without it, what is under way may end by itself. */
  readonly end: (exitCode: number, text?: string) => void;
}

/** What was printed is let out first. Calls that were waiting for their turn are of no use any more. */
function end(exitCode: number, text?: string): void {
  if (text === undefined) {
    process.exitCode = exitCode || process.exitCode;
    return;
  }
  process.stdout.write("", () => process.stderr.write(text, () => process.exit(exitCode)));
}

const PROCESS: Outside = { out, end };

/** `makeWorld` may throw: the working directory may be gone. */
export function runner(makeWorld: () => World, version: string, { out, end }: Outside = PROCESS): Run {
  return async (body, { json = false, ownInterrupts = false } = {}) => {
    const report = json ? new JsonReport() : undefined;
    let columns: number | undefined;
    const interrupted = () => {
      report?.close(out, 130);
      end(130, INTERRUPTED);
    };
    const letGo = ownInterrupts ? () => undefined : onInterrupt(interrupted);
    try {
      const world = handingOver(makeWorld(), letGo);
      columns = world.errColumns;
      const exitCode = await body(report === undefined ? world : report.world(world));
      report?.close(out, exitCode);
      end(exitCode);
    } catch (error) {
      const failure = explainFailure(error, version, columns);
      report?.close(out, failure.exitCode, failure);
      end(failure.exitCode, failure.text);
    } finally {
      letGo();
    }
  };
}
