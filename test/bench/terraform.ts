/**
 * `terraform plan` beside `idc plan`: one organization, one emulator at AWS's limits, nothing changed and one set changed. Only where it is asked
 * for (`--only terraform`, medium with `--large`), since Terraform takes many minutes, and where a machine has Terraform and the provider.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LACKS_TERRAFORM, type Terraform, terraformIn } from "../harness/terraform.ts";
import type { Bench, BenchContext, Figure } from "./figures.ts";

const LATENCY = "60";
const HURRIED = ["--requests-per-second", "2000"];

type Env = Readonly<Record<string, string>>;

interface Served {
  readonly env: Env;
  readonly child: ChildProcess;
}

interface Place {
  readonly dir: string;
  readonly idc: string;
}

/** The same organization each time: what was changed is kept in a file. */
async function serve({ dir, idc }: Place, args: readonly string[]): Promise<Served> {
  const all = ["emulate", "--state", join(dir, "state.json"), "--operation-seconds", "0.1", ...args];
  const child = spawn(process.execPath, [idc, ...all], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  while (!said.includes("AWS_SECRET_ACCESS_KEY")) {
    const [data] = (await Promise.race([once(child.stdout!, "data"), once(child, "close")])) as [Buffer | number];
    if (typeof data === "number") throw new Error(`the emulator ended with ${data}`);
    said += data;
  }
  const lines = said.split("\n").filter((line) => line.startsWith("export "));
  return { child, env: Object.fromEntries(lines.map((line) => line.slice(7).split("="))) as Env };
}

async function stop({ child }: Served): Promise<void> {
  child.kill("SIGTERM");
  await once(child, "close");
}

function own({ dir, idc }: Place, env: Env, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [idc, ...args], { cwd: dir, env: { ...process.env, ...env } });
    const texts = { out: "", err: "" };
    child.stdout.on("data", (data: Buffer) => (texts.out += data));
    child.stderr.on("data", (data: Buffer) => (texts.err += data));
    child.on("close", (code) => (code === 0 ? resolve(texts.out) : reject(new Error(`idc ${args[0]}: ${texts.err}`))));
  });
}

function commit({ dir }: Place): void {
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@example.com", ...args], { cwd: dir });
  git("add", "access");
  git("commit", "--quiet", "-m", "access");
}

interface Counted {
  readonly calls: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly throttled: Readonly<Record<string, number>>;
}

const sum = (numbers: Readonly<Record<string, number>>): number => Object.values(numbers).reduce((a, b) => a + b, 0);

/** What a command asks of the emulator, and how long it takes. */
async function counted(url: string, body: () => Promise<unknown>) {
  await fetch(`${url}/_emulator/reset-calls`, { method: "POST" });
  const start = Date.now();
  await body();
  const wall = (Date.now() - start) / 1000;
  const { calls, throttled } = (await (await fetch(`${url}/_emulator/calls`)).json()) as Counted;
  return { wall, calls: Object.values(calls).reduce((all, one) => all + sum(one), 0), throttled: sum(throttled) };
}

/** All of it in a state of Terraform's, and marked by idc. */
async function adopt(place: Place, size: string): Promise<void> {
  const { dir } = place;
  const served = await serve(place, ["--org", size, "--write-config", join(dir, "access"), "--outstanding", "1000"]);
  execFileSync("git", ["init", "--quiet", "."], { cwd: dir });
  commit(place);
  await own(place, served.env, ["plan", "access", "-o", "plan.json", ...HURRIED]);
  await own(place, served.env, ["apply", "plan.json", ...HURRIED]);
  await own(place, served.env, ["emit", "terraform", "access", "-o", "tf", ...HURRIED]);
  await importAll(join(dir, "tf"), served.env, dir);
  await stop(served);
}

type Blocks = Record<string, Record<string, object>>;

/** Parts of all, those that others refer to first; in one step Terraform would compare all imports with each other. */
const AT_ONCE = 2500;
const FIRST = ["aws_identitystore_user", "aws_identitystore_group", "aws_ssoadmin_permission_set"];

async function importAll(folder: string, env: Env, aside: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".tf.json") && name !== "main.tf.json");
  const files = await Promise.all(
    names.map(
      async (name) =>
        JSON.parse(await readFile(join(folder, name), "utf8")) as { resource?: Blocks; import?: Import[] },
    ),
  );
  const ids = new Map(files.flatMap((file) => file.import ?? []).map(({ to, id }) => [to, id]));
  const blocks = files.flatMap(({ resource = {} }) =>
    Object.entries(resource).flatMap(([type, named]) =>
      Object.entries(named).map(([name, body]) => ({ type, name, body })),
    ),
  );
  const rank = ({ type }: { type: string }) => (FIRST.indexOf(type) + FIRST.length + 1) % (FIRST.length + 1);
  blocks.sort((a, b) => rank(a) - rank(b));
  for (const name of names) await rm(join(folder, name));
  const terraform = await terraformIn(folder, env, aside);
  for (let at = 0; at < blocks.length; at += AT_ONCE) {
    const resource: Blocks = {};
    for (const { type, name, body } of blocks.slice(0, at + AT_ONCE)) {
      resource[type] ??= {};
      resource[type][name] = body;
    }
    const imports = blocks.slice(at, at + AT_ONCE).map(({ type, name }) => `${type}.${name}`);
    await writeFile(
      join(folder, ALL),
      JSON.stringify({ resource, import: imports.map((to) => ({ to, id: ids.get(to) })) }),
    );
    const said = await terraform.plan("-refresh=false");
    if (!said.includes(" 0 to add, 0 to change, 0 to destroy")) throw new Error(said);
    await terraform.apply();
    await writeFile(join(folder, ALL), JSON.stringify({ resource }));
  }
}

const ALL = "all.tf.json";

interface Import {
  readonly to: string;
  readonly id: string;
}

/** One set lasts longer; both languages say so. */
async function edit({ dir }: Place): Promise<void> {
  const files = execFileSync("git", ["ls-files", "access"], { cwd: dir, encoding: "utf8" }).trim().split("\n");
  for (const file of files) {
    const text = await readFile(join(dir, file), "utf8");
    const name = /^kind: PermissionSet\nname: (.*)$/m.exec(text)?.[1];
    if (name === undefined || !/^description: .*$/m.test(text)) continue;
    await writeFile(join(dir, file), text.replace(/^description: .*$/m, "description: Reworded"));
    const sets = join(dir, "tf/all.tf.json");
    const { resource } = JSON.parse(await readFile(sets, "utf8")) as {
      resource: Blocks & { aws_ssoadmin_permission_set: Record<string, { name: string; description?: string }> };
    };
    for (const set of Object.values(resource.aws_ssoadmin_permission_set))
      if (set.name === name.replace(/^"|"$/g, "")) set.description = "Reworded";
    await writeFile(sets, JSON.stringify({ resource }, null, 2));
    return;
  }
  throw new Error("no set has a description");
}

async function compared(size: string, context: BenchContext) {
  const place = { dir: join(context.folder, `terraform-${size}`), idc: context.idc };
  await mkdir(place.dir);
  await adopt(place, size);
  const served = await serve(place, ["--org", size, "--throttle", "aws", "--latency", LATENCY]);
  const url = served.env.AWS_ENDPOINT_URL!;
  const terraform: Terraform = await terraformIn(join(place.dir, "tf"), served.env, place.dir);
  const rows: [string, Awaited<ReturnType<typeof counted>>][] = [];
  try {
    for (const what of ["nothing changed", "one set changed"]) {
      if (what !== "nothing changed") {
        await edit(place);
        commit(place);
      }
      const wanted = what === "nothing changed" ? /^No changes/m : /\b1 to change\b|^~1 permission set/m;
      const plan = async (said: Promise<string>) => {
        const text = await said;
        if (!wanted.test(text)) throw new Error(`${size}, ${what}: ${text.slice(0, 2000)}`);
      };
      rows.push([`${what}: terraform plan`, await counted(url, () => plan(terraform.plan()))]);
      rows.push([`${what}: idc plan`, await counted(url, () => plan(own(place, served.env, ["plan", "access"])))]);
    }
  } finally {
    await stop(served);
  }
  return rows;
}

export const terraformBeside: Bench = {
  name: "terraform",
  title: `terraform plan beside idc plan, at AWS's limits (${LATENCY} ms a call)`,
  async run(context) {
    const table = [["", "calls", "throttled", "wall"]];
    const figures: Record<string, Figure> = {};
    if (LACKS_TERRAFORM !== undefined) return { table: [[`skipped: ${LACKS_TERRAFORM}`]], figures };
    for (const size of context.large ? ["small", "medium"] : ["small"])
      for (const [what, { calls, throttled, wall }] of await compared(size, context)) {
        table.push([`${size}, ${what}`, String(calls), String(throttled), `${wall.toFixed(1)} s`]);
        figures[`terraform.${size}.${what.replaceAll(/[ :]+/g, "-")}.calls`] = { value: calls, unit: "calls" };
      }
    return { table, figures };
  },
};
