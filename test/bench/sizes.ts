/** A config many times as large as what is live: a hundred thousand new users, and as many members of new groups, in every command and format. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { startEmulator } from "../../src/emulator/index.ts";
import { configFilesOf } from "../../src/emulator/samples/generated-config.ts";
import { organizationFileOf } from "../../src/emulator/samples/generated-file.ts";
import { generateOrganization, SIZES } from "../../src/emulator/samples/generated-organization.ts";
import { initRepository } from "../harness/repository.ts";
import { type Bench, type BenchContext, type Figure, mebibytes, round, seconds } from "./figures.ts";
import { writeFiles } from "./prepare.ts";
import { measure, type Usage } from "./process.ts";

const COUNT = 100_000;
const SEED = 7;
const IN_A_FILE = 5_000;
const IN_A_GROUP = 10_000;
/** Of twice as many, as a multiple: a step that is quadratic makes four of it. */
const TWICE = 3;

const userOf = (index: number) => `new.${index}@corp.example`;

function documentsOf(name: Case["name"], count: number): readonly string[] {
  const user = (index: number) =>
    `kind: User\nuserName: ${userOf(index)}\nname: {given: New, family: N${index}}\nemail: ${userOf(index)}\n`;
  const users = Array.from({ length: count }, (_, index) => user(index));
  if (name === "users") return users;
  const groups = Array.from({ length: Math.ceil(count / IN_A_GROUP) }, (_, group) => {
    const length = Math.min(IN_A_GROUP, count - group * IN_A_GROUP);
    const members = Array.from({ length }, (_, index) => `  - ${userOf(group * IN_A_GROUP + index)}\n`);
    return `kind: Group\nname: new-${group}\ndescription: new\nmembers:\n${members.join("")}`;
  });
  return [...users, ...groups];
}

interface Case {
  readonly name: "users" | "members";
  readonly label: string;
  /** Of a plan: so many memberships are more than any limit. */
  readonly exitCode: number;
}

const CASES: readonly Case[] = [
  { name: "users", label: "new users", exitCode: 0 },
  { name: "members", label: "new members of new groups", exitCode: 3 },
];

const FORMATS = ["text", "markdown", "json"] as const;

/** What is live: a small organization, as a file. */
async function snapshot({ idc, folder }: BenchContext): Promise<string> {
  const emulator = await startEmulator({ organization: organizationFileOf(generateOrganization(SIZES.small, SEED)) });
  const file = join(folder, "sizes-live.json");
  try {
    const env = {
      ...{ PATH: process.env.PATH, AWS_ENDPOINT_URL: emulator.url, AWS_REGION: "eu-west-1" },
      ...{ AWS_ACCESS_KEY_ID: "bench", AWS_SECRET_ACCESS_KEY: "bench" },
    };
    const child = spawn(process.execPath, [idc, "snapshot", "-o", file], { env, stdio: "ignore" });
    const [exitCode] = await once(child, "exit");
    if (exitCode !== 0) throw new Error(`idc snapshot ended with ${exitCode}`);
  } finally {
    await emulator.stop();
  }
  return file;
}

async function writeCase(place: string, name: Case["name"], count: number): Promise<void> {
  const files = new Map(configFilesOf(generateOrganization(SIZES.small, SEED)));
  const documents = documentsOf(name, count);
  for (let from = 0; from < documents.length; from += IN_A_FILE) {
    files.set(`people/new-${from}.yaml`, documents.slice(from, from + IN_A_FILE).join("---\n"));
  }
  await writeFiles(place, files);
  const git = await initRepository(place);
  await git.add(".");
  await git.commit("new");
}

/** Each command in a process of its own, one after the other. */
async function commandsOf(
  { idc, hook }: BenchContext,
  place: string,
  live: string,
  exitCode: number,
): Promise<ReadonlyMap<string, Usage>> {
  const plan = `${place}.plan.json`;
  const usages = new Map<string, Usage>();
  usages.set("validate", await measure(hook, [idc, "validate", place]));
  for (const format of FORMATS) {
    const args = [idc, "plan", place, "--live", live, "--format", format, "-o", plan];
    usages.set(`plan-${format}`, await measure(hook, args, exitCode));
  }
  for (const format of FORMATS)
    usages.set(`show-${format}`, await measure(hook, [idc, "show", plan, "--format", format]));
  return usages;
}

export const sizes: Bench = {
  name: "sizes",
  title: `Many at once: half of ${COUNT.toLocaleString("en")}, and all of them (plans against a snapshot, saved too)`,
  async run(context) {
    const live = await snapshot(context);
    const figures: Record<string, Figure> = {};
    const table = [["", "command", "half, CPU", "all, CPU", "ratio", "wall", "peak RSS"]];
    for (const { name, label, exitCode } of CASES.filter((one) => context.wanted(`sizes.${one.name}`))) {
      const runs = [];
      for (const count of [COUNT / 2, COUNT]) {
        const place = join(context.folder, `sizes-${name}-${count}`);
        await writeCase(place, name, count);
        runs.push(await commandsOf(context, place, live, exitCode));
      }
      for (const [command, all] of runs[1]!) {
        const half = runs[0]!.get(command)!;
        const ratio = round(all.cpu / half.cpu);
        figures[`sizes.${name}.${command}.cpu`] = { value: round(all.cpu / 1000), unit: "s" };
        figures[`sizes.${name}.${command}.peak`] = { value: round(all.peak), unit: "MB" };
        figures[`sizes.${name}.${command}.ratio`] = { value: ratio, unit: "of half as many", target: TWICE };
        const cells = [seconds(half.cpu), seconds(all.cpu), ratio.toFixed(2), seconds(all.wall), mebibytes(all.peak)];
        table.push([label, command, ...cells]);
      }
    }
    return { table, figures };
  },
};
