/** The entry of the GitHub Action: one file is bundled of it, `.github/actions/idc/index.js`. */
import packageFile from "../../../package.json" with { type: "json" };
import { explainFailure } from "../failure.ts";
import { realWorld } from "../real-world.ts";
import { runAction } from "./action.ts";

const { version } = packageFile;

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
delete process.env.DEBUG;

try {
  process.exitCode = await runAction({
    world: realWorld({ color: false }),
    version,
    runner: (text) => void process.stdout.write(text),
    setVariables: (variables) => void Object.assign(process.env, variables),
    exit: (exitCode) => process.exit(exitCode),
  });
} catch (error) {
  const { text, exitCode } = explainFailure(error, version);
  process.stderr.write(text);
  process.exitCode = exitCode;
}
