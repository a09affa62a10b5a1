/**
 * Every operation of `idc emulate` through boto3 or the AWS CLI; see README.md.
 *
 *     node test/clients/walk.mjs boto3 --python PYTHON
 *     node test/clients/walk.mjs cli --python PYTHON --aws AWS
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildIdc, environmentOf, servedOperations, startIdc } from "./emulator.mjs";
import { idcReads } from "./idc.mjs";

/** Boto3 is quick, so it also walks where pages are short or come empty, where it must send again, and in other partitions. */
const WORLDS = {
  boto3: [
    {},
    { options: ["--behaviour", "defaultPageSize=2"] },
    { options: ["--behaviour", "shortPages=true"] },
    { options: ["--faults", "throttle=0.1,error=0.05"], attempts: 10 },
    { region: "us-gov-west-1" },
    { region: "cn-north-1" },
  ],
  cli: [{}],
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { python: { type: "string", default: "python3" }, aws: { type: "string", default: "aws" } },
});
const worlds = WORLDS[positionals[0]];
if (worlds === undefined) throw new Error("boto3 or cli?");
const hold = (what, is) => {
  if (!is) process.exitCode = 1;
  console.log(`${is ? "ok" : "NO"}  ${what}`);
  return is;
};
const main = buildIdc();
const served = await servedOperations();
for (const { options = [], attempts = 1, region } of worlds) {
  const seconds = positionals[0] === "cli" ? "5" : "0.2";
  const emulator = await startIdc(main, ["--operation-seconds", seconds, ...options], region);
  try {
    console.log(`idc emulate ${[...options, region ?? ""].join(" ")}`);
    const env = {
      ...environmentOf(emulator.url, region),
      WALK_SERVED: JSON.stringify(served),
      WALK_AWS: values.aws,
      WALK_ATTEMPTS: String(attempts),
      PYTHONDONTWRITEBYTECODE: "1",
    };
    const python = async (file) => {
      const script = fileURLToPath(new URL(`walk/${file}`, import.meta.url));
      const child = spawn(values.python, [script, positionals[0]], { env, stdio: "inherit" });
      hold(`walk/${file}`, (await new Promise((resolve) => child.once("exit", resolve))) === 0);
    };
    await python("main.py");
    await python("leave.py");
    // Its config says a Region.
    if (region === undefined) idcReads(main, emulator.url, hold);
  } finally {
    await emulator.stop();
  }
}
