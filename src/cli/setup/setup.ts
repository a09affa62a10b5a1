/** `idc setup github`: workflows and the roles that they assume, as files. AWS is not called; GitHub only for what it knows of the repository. */

import {
  isDelegated,
  keyStatements,
  roleArn,
  rolesOf,
  TRUST_CHARACTERS,
  tooLongTrust,
} from "../../core/setup/roles.ts";
import { nextSteps, type Told } from "../../render/setup/next-steps.ts";
import { renderText } from "../../render/text.ts";
import { writtenJson } from "../json/written.ts";
import { sayBeside } from "../say.ts";
import type { World } from "../world.ts";
import { commandOf } from "./command-line.ts";
import { filesOf } from "./files.ts";
import { type Given, given } from "./given.ts";
import { type Ignoring, ignoring } from "./ignore-file.ts";
import type { SetupOptions } from "./setup-options.ts";
import { alsoRunning, expectOwn, setupsIn } from "./standing.ts";
import { shown, writeSetup } from "./write.ts";

function told(options: SetupOptions, given: Given, ignored: Ignoring | undefined): Omit<Told, "written" | "unchanged"> {
  const { setup, server } = given;
  const arn = roleArn(setup, setup.managementAccount, setup.names.management);
  const management = {
    account: setup.managementAccount,
    roleArn: arn,
    isInSettings: given.managementRoleArn === arn,
  };
  return {
    repository: `${setup.repository.owner}/${setup.repository.name}`,
    ...{ names: setup.names, config: given.config, hasConfig: given.hasConfig, mode: given.mode },
    ...{ branch: setup.branch, host: server.host, hasQueues: server.hasQueues },
    missingRegion: given.settingsRegion === undefined ? given.region : undefined,
    region: given.region,
    hasAction: options.action !== undefined,
    account: setup.account,
    management: isDelegated(setup) ? management : undefined,
    roles: options.roles,
    makesProvider: options.makesProvider,
    onChange: options.onChange,
    issuer: setup.issuer,
    command: commandOf(options, given),
    keyStatements: options.kmsKey === undefined ? [] : keyStatements(setup).map((one) => JSON.stringify(one)),
    ignored: ignored ?? { path: "", lacks: [] },
  };
}

function warn({ setup, config }: Given, standing: Awaited<ReturnType<typeof setupsIn>>, world: World): void {
  for (const { name, characters } of tooLongTrust(rolesOf(setup))) {
    const quota = `IAM takes ${TRUST_CHARACTERS} unless the quota "Role trust policy length" is raised`;
    sayBeside(world, `warning: the trust policy of ${name} has ${characters} characters, and ${quota}`);
  }
  for (const name of alsoRunning(standing, { name: setup.names.name, config }))
    sayBeside(world, `warning: the workflows ${name}-*.yml run ${config}, too: one of the two is enough`);
}

/** Exit code: 0 where the files are there, 3 where one that differs was in the way. */
export async function runSetup(asked: SetupOptions, world: World): Promise<number> {
  const known = await given(asked, world);
  if (known === undefined) return 1;
  const standing = await setupsIn(known.top);
  const earlier = standing.find(({ name }) => name === asked.name)?.action;
  const options = asked.action === undefined && earlier !== undefined ? { ...asked, action: earlier } : asked;
  const files = await filesOf(options, known);
  const ignored = options.roles === "cloudformation" ? undefined : await ignoring(known.top, known.setup.names.folder);
  const all = ignored?.file === undefined ? files : [...files, ignored.file];
  warn(known, standing, world);
  if (options.print) {
    world.out(shown(all));
    return 0;
  }
  expectOwn(standing, { name: options.name, config: known.config });
  const done = await writeSetup(all, { top: known.top, force: options.force }, world);
  if (done === undefined) return 3;
  if (options.format === "json") world.out(writtenJson({ files: done.written }));
  else {
    const view = nextSteps({ ...done, ...told(options, known, ignored) });
    world.out(renderText(view, { color: world.outColor, columns: world.columns }));
  }
  return 0;
}
