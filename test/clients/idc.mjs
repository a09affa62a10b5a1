/** idc beside a foreign client: what that one made is what config/ declares, so a plan reads it and finds nothing to do. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { environmentOf } from "./emulator.mjs";

const CONFIG = fileURLToPath(new URL("config", import.meta.url));

/** What of a plan's lists must be empty: marks are not among them, other clients set none of idc's tags. */
const EMPTY = ["diagnostics", "changes", "pending", "unknown", "blocked", "leftAlone"];

export function idcReads(main, url, hold) {
  const options = { env: environmentOf(url), encoding: "utf8", maxBuffer: 1 << 28 };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "plan", CONFIG, "--format", "json"], options);
  const plan = status === 0 ? JSON.parse(stdout) : {};
  // What Terraform makes for single arguments is declared nowhere; that it is undeclared is no trouble.
  plan.leftAlone = plan.leftAlone?.filter(
    ({ why, keys }) => why !== "unmanaged" || keys.some((key) => !/\/each-/.test(key)),
  );
  const found = EMPTY.filter((list) => !Array.isArray(plan[list]) || plan[list].length > 0);
  const said = status === 0 ? found.map((list) => `${list} ${JSON.stringify(plan[list])}`).join("\n") : stdout + stderr;
  hold(`idc plan reads it and finds nothing to do${said === "" ? "" : `:\n${said}`}`, status === 0 && said === "");
}
