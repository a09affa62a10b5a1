/** `idc emulate` for foreign clients: built, started on a free port of loopback, and ended with whatever ran beside it. */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const ORGANIZATION = fileURLToPath(new URL("organization.yaml", import.meta.url));

const HOME = "eu-west-1";
const PARTITIONS = { "us-gov-west-1": "aws-us-gov", "cn-north-1": "aws-cn" };

/** `idc`, built anew: what is tried is what is there. */
export function buildIdc() {
  execFileSync("npm", ["run", "-s", "build"], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  return `${root}dist/main.js`;
}

/** All that the emulator serves over HTTP, by service: from its source, so that nothing new can be forgotten. */
export async function servedOperations() {
  const folder = mkdtempSync(`${root}node_modules/.cache-clients-`);
  const outfile = `${folder}/services.mjs`;
  try {
    const entry = `${root}src/emulator/services/generated/index.ts`;
    const options = { bundle: true, platform: "node", format: "esm", logLevel: "warning" };
    await build({ ...options, entryPoints: [entry], outfile });
    const { services } = await import(pathToFileURL(outfile).href);
    const served = services.filter(({ consoleOnly }) => !consoleOnly);
    return Object.fromEntries(served.map(({ name, operations }) => [name, Object.keys(operations).sort()]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same organization in another Region, and so perhaps in another partition. */
function inRegion(region, folder) {
  const text = readFileSync(ORGANIZATION, "utf8").replaceAll(HOME, region);
  const file = `${folder}/organization.yaml`;
  writeFileSync(file, text.replaceAll("arn:aws:", `arn:${PARTITIONS[region] ?? "aws"}:`));
  return file;
}

/** Starts it; `stop` ends it and nothing else. */
export async function startIdc(main, options = [], region = HOME) {
  const folder = mkdtempSync(`${tmpdir()}/idc-emulate-`);
  const args = [main, "emulate", "--org", inRegion(region, folder), ...options];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let url;
  for await (const line of createInterface({ input: child.stdout })) {
    url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (url !== undefined) break;
  }
  child.stdout.resume();
  if (url === undefined) throw new Error("the emulator did not say where it is");
  const tell = async (path) => (await fetch(`${url}/_emulator/${path}`)).json();
  const console = async (operation, input) => {
    const answer = await fetch(`${url}/_emulator/console`, {
      method: "POST",
      body: JSON.stringify({ operation, input }),
    });
    if (!answer.ok) throw new Error(`${operation}: ${await answer.text()}`);
  };
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, state: () => tell("state"), calls: () => tell("calls"), console, stop };
}

/** What a client may see: an endpoint and keys that open nothing, and none of the machine's own AWS configuration. */
export const environmentOf = (url, region = HOME) => ({
  PATH: process.env.PATH ?? "",
  HOME: process.env.HOME ?? "",
  AWS_ENDPOINT_URL: url,
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_ACCESS_KEY_ID: "emulated",
  AWS_SECRET_ACCESS_KEY: "emulated",
  AWS_CONFIG_FILE: "/dev/null",
  AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
  AWS_EC2_METADATA_DISABLED: "true",
  AWS_PAGER: "",
});
