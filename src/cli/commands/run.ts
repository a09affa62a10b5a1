/** Runs the body of a command and leaves its exit code; errors of the world are explained, not thrown. */
import type { Privacy } from "../../core/model/config.ts";
import { explainFailure } from "../failure.ts";
import { JsonReport } from "../json/report.ts";
import type { Notices } from "../notify/notices.ts";
import type { Notify } from "../notify/notify-options.ts";
import type { World } from "../world.ts";
import { handingOver, INTERRUPTED, onInterrupt } from "./interrupts.ts";

export interface Results {
  /** Its results are JSON, so that what it fails of is, too. */
  readonly json?: boolean | undefined;
  /** Who is told of how it ends. */
  readonly notify?: Notify | undefined;
  /** What it says of people; absent: who they are. */
  readonly privacy?: Privacy;
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
export function reportUsage(args: readonly string[], message: string, hint: string): void {
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
  process.stdout.write("", () => process.stderr.write(text, () => process.exit(exitCode || process.exitCode)));
}

const PROCESS: Outside = { out, end };

const discreet = async (world: World, privacy: Privacy = "names"): Promise<World> =>
  privacy === "names" ? world : { ...world, discretion: new (await import("../discretion.ts")).Discretion(privacy) };

const noticesFor = async (notify: Notify | undefined, world: World): Promise<Notices | undefined> =>
  notify === undefined ? undefined : new (await import("../notify/notices.ts")).Notices(notify, world);

/** `makeWorld` may throw: the working directory may be gone. */
export function runner(makeWorld: () => World, version: string, { out, end }: Outside = PROCESS): Run {
  return async (body, { json = false, ownInterrupts = false, notify, privacy } = {}) => {
    const report = json ? new JsonReport() : undefined;
    let [world, notices]: [World | undefined, Notices | undefined] = [undefined, undefined];
    const interrupted = () => {
      report?.close(out, 130);
      end(130, INTERRUPTED);
    };
    const letGo = ownInterrupts ? () => undefined : onInterrupt(interrupted);
    // All else is done: whoever interrupts now stops the notice. An attempt that failed may be under way still.
    const tell = async (exitCode: number) => {
      letGo();
      return (await notices?.send(exitCode)) === false ? "" : undefined;
    };
    try {
      world = await discreet(handingOver(makeWorld(), letGo), privacy);
      notices = await noticesFor(notify, world);
      const reporting = report?.world(world) ?? world;
      const exitCode = await body(notices?.world(reporting) ?? reporting);
      report?.close(out, exitCode);
      end(exitCode, await tell(exitCode));
    } catch (error) {
      const failure = explainFailure(error, version, world?.errColumns, world?.discretion?.privacy);
      report?.close(out, failure.exitCode, failure);
      if (notices === undefined) return end(failure.exitCode, failure.text);
      world?.err(failure.text);
      await tell(failure.exitCode);
      end(failure.exitCode, "");
    } finally {
      letGo();
    }
  };
}
