/** `idc setup github`: workflows and the roles that they assume, as files. AWS is not called; GitHub only for what its subjects look like. */

import { isDelegated, roleArn } from "../../core/setup/roles.ts";
import { nextSteps } from "../../render/setup/next-steps.ts";
import { renderText } from "../../render/text.ts";
import { writtenJson } from "../json/written.ts";
import type { World } from "../world.ts";
import { filesOf } from "./files.ts";
import { type Given, given } from "./given.ts";
import type { SetupOptions } from "./setup-options.ts";
import { shown, writeSetup } from "./write.ts";

function told(options: SetupOptions, given: Given) {
  const { setup } = given;
  const management = {
    account: setup.managementAccount,
    roleArn: roleArn(setup, setup.managementAccount, "idc-management"),
    isInSettings: given.managementRoleArn === roleArn(setup, setup.managementAccount, "idc-management"),
  };
  return {
    repository: `${setup.repository.owner}/${setup.repository.name}`,
    config: given.config,
    branch: setup.branch,
    hasConfig: given.hasConfig,
    missingRegion: given.settingsRegion === undefined ? given.region : undefined,
    region: given.region,
    hasAction: options.action !== undefined,
    account: setup.account,
    management: isDelegated(setup) ? management : undefined,
    roles: options.roles,
    makesProvider: options.makesProvider,
    onChange: options.onChange,
    issuer: setup.issuer,
    kmsKey: options.kmsKey,
  };
}

/** Exit code: 0 where the files are there, 3 where one that differs was in the way. */
export async function runSetup(options: SetupOptions, world: World): Promise<number> {
  const known = await given(options, world);
  if (known === undefined) return 1;
  const files = await filesOf(options, known);
  if (options.print) {
    world.out(shown(files));
    return 0;
  }
  const done = await writeSetup(files, { top: known.top, force: options.force }, world);
  if (done === undefined) return 3;
  if (options.format === "json") world.out(writtenJson({ files: done.written }));
  else {
    const view = nextSteps({ ...done, ...told(options, known) });
    world.out(renderText(view, { color: world.outColor, columns: world.columns }));
  }
  return 0;
}
