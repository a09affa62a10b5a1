/** Reading config: parsing and checking, in many small files, in one large one, and in many of all sizes. */
import { join } from "node:path";
import { type ConfigFiles, configFilesOf } from "../../src/emulator/samples/generated-config.ts";
import { generateOrganization, SIZES, type Size } from "../../src/emulator/samples/generated-organization.ts";
import { type Bench, type Figure, mebibytes, round, seconds } from "./figures.ts";
import { writeFiles } from "./prepare.ts";
import { measure, median, medianUsage } from "./process.ts";
import type { Stages } from "./worker.ts";

const RUNS = 3;
const SEED = 7;
const LARGEST_FILE = 4 * 1024 * 1024;

const MEDIUM_PEOPLE: Size = { ...SIZES.medium, users: 3_000 };

/** One document a file. */
export function smallFiles(count: number): ConfigFiles {
  const files = configFilesOf(generateOrganization(MEDIUM_PEOPLE, SEED));
  const small = new Map([["idc.yaml", files.get("idc.yaml")!]]);
  for (const [path, text] of files) {
    if (!path.startsWith("people/users")) continue;
    for (const [index, document] of text.split("---\n").entries()) {
      if (small.size < count) small.set(`${path.replace(".yaml", "")}/${index}.yaml`, document);
    }
  }
  return small;
}

/** Everything in one file, as far as it may go: people first, then groups. */
function oneFile(): ConfigFiles {
  const files = configFilesOf(generateOrganization(SIZES.large, SEED));
  const documents = [...files].flatMap(([path, text]) => (path.startsWith("people/") ? text.split("---\n") : []));
  let [text, size] = [files.get("idc.yaml")!, 0];
  const parts: string[] = [];
  for (const document of documents) {
    size += Buffer.byteLength(document) + 4;
    if (size > LARGEST_FILE - 1024) break;
    parts.push(document);
  }
  text += `---\n${parts.join("---\n")}`;
  return new Map([["idc.yaml", text]]);
}

/** A little more than the large organization. */
export const tenMegabytes = (): ConfigFiles =>
  configFilesOf(generateOrganization({ ...SIZES.large, users: 26_000, memberships: 138_000 }, SEED));

/** Of the documents of one file, so many stay in one. */
const TOGETHER = 10;

/** The same in about three times as many files. */
export function tenMegabytesInSmallFiles(): ConfigFiles {
  const small = new Map<string, string>();
  for (const [path, text] of tenMegabytes()) {
    const documents = path.endsWith(".yaml") ? text.split("---\n") : [text];
    for (let from = 0; from < documents.length; from += TOGETHER) {
      const part = documents.slice(from, from + TOGETHER).join("---\n");
      small.set(from === 0 ? path : `${path.replace(".yaml", "")}/${from}.yaml`, part);
    }
  }
  return small;
}

const CASES: readonly { name: string; label: string; files: () => ConfigFiles; target?: number }[] = [
  { name: "small-files", label: "1,000 small files", files: () => smallFiles(1000) },
  { name: "one-file", label: "one file", files: oneFile },
  { name: "10-mb", label: "many files", files: tenMegabytes, target: 6 },
];

export const readingConfig: Bench = {
  name: "config",
  title: `Reading config (median of ${RUNS})`,
  async run({ worker, hook, folder }) {
    const table = [["", "files", "size", "wall", "CPU", "parse", "check", "peak RSS"]];
    const figures: Record<string, Figure> = {};
    for (const { name, label, files, target } of CASES) {
      const made = files();
      const place = join(folder, name);
      await writeFiles(place, made);
      const bytes = [...made.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      const runs = [];
      for (let turn = 0; turn < RUNS; turn++) runs.push(await measure(hook, [worker, "read", place]));
      const usage = medianUsage(runs);
      const stages = runs.map(({ stdout }) => JSON.parse(stdout) as Stages);
      const cpu = (stage: string) => median(stages.map((one) => one[stage]!.cpu));
      const promised = target === undefined ? {} : { target };
      figures[`config.${name}.wall`] = { value: round(usage.wall / 1000), unit: "s", ...promised };
      figures[`config.${name}.cpu`] = { value: round(usage.cpu / 1000), unit: "s" };
      figures[`config.${name}.peak`] = { value: round(usage.peak), unit: "MB" };
      figures[`config.${name}.size`] = { value: round(bytes / 1e6), unit: "MB" };
      table.push([
        label,
        String(made.size),
        `${(bytes / 1e6).toFixed(1)} MB`,
        seconds(usage.wall),
        seconds(usage.cpu),
        seconds(cpu("read")),
        seconds(cpu("check")),
        mebibytes(usage.peak),
      ]);
    }
    return { table, figures };
  },
};
