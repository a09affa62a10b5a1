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

/** Boto3 is quick, so it also walks where pages are short, or come empty, and where it must send again. */
const FAULTS = ["--faults", "throttle=0.1,error=0.05"];
const WORLDS = {
  boto3: [[], ["--behaviour", "defaultPageSize=2"], ["--behaviour", "shortPages=true"], FAULTS],
  cli: [[]],
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
const main = process.env.IDC_MAIN ?? buildIdc();
const served = await servedOperations();
for (const world of worlds) {
  const emulator = await startIdc(main, ["--operation-seconds", positionals[0] === "cli" ? "5" : "0.2", ...world]);
  try {
    console.log(`idc emulate ${world.join(" ")}`);
    const env = {
      ...environmentOf(emulator.url),
      WALK_SERVED: JSON.stringify(served),
      WALK_AWS: values.aws,
      WALK_ATTEMPTS: world === FAULTS ? "10" : "1",
      PYTHONDONTWRITEBYTECODE: "1",
    };
    const python = async (file) => {
      const script = fileURLToPath(new URL(`walk/${file}`, import.meta.url));
      const child = spawn(values.python, [script, positionals[0]], { env, stdio: "inherit" });
      hold(`walk/${file}`, (await new Promise((resolve) => child.once("exit", resolve))) === 0);
    };
    await python("main.py");
    await python("leave.py");
    idcReads(main, emulator.url, hold);
  } finally {
    await emulator.stop();
  }
}
