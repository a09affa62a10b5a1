/** Runs the body of a command and leaves its exit code; errors of the world are explained, not thrown. */
import { explainFailure } from "../failure.ts";
import { JsonReport } from "../json/report.ts";
import type { World } from "../world.ts";

/** `json`: its results are JSON, so that what it fails of is, too. */
export type Run = (
  body: (world: World) => Promise<number>,
  results?: { readonly json?: boolean | undefined },
) => Promise<void>;

const out = (text: string) => void process.stdout.write(text);

/** A command line that is wrong, to whoever asked for JSON on it. */
export function reportUsage(args: readonly string[], { message }: Error): void {
  const asksForJson = args.some(
    (arg, index) => arg === "--format=json" || `${args[index - 1]} ${arg}` === "--format json",
  );
  if (!asksForJson) return;
  const summary = message.replace(/^error: /, "");
  new JsonReport().close(out, 64, { exitCode: 64, code: "usage", summary });
}

/** `makeWorld` may throw: the working directory may be gone. */
export function runner(makeWorld: () => World, version: string): Run {
  return async (body, { json = false } = {}) => {
    const report = json ? new JsonReport() : undefined;
    let columns: number | undefined;
    try {
      const world = makeWorld();
      columns = world.errColumns;
      const exitCode = await body(report === undefined ? world : report.world(world));
      report?.close(out, exitCode);
      process.exitCode = exitCode || process.exitCode;
    } catch (error) {
      const failure = explainFailure(error, version, columns);
      report?.close(out, failure.exitCode, failure);
      // Calls that were waiting for their turn are of no use now; what was printed is let out first.
      process.stdout.write("", () => process.stderr.write(failure.text, () => process.exit(failure.exitCode)));
    }
  };
}
