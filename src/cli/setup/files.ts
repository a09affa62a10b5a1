/** The files that `idc setup github` writes, by their paths from the top of the repository. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { workflowOf } from "../../core/setup/names.ts";
import { type Role, rolesOf } from "../../core/setup/roles.ts";
import type { NewFile } from "../../io/config/written-files.ts";
import { changeTemplate, cloudFormation } from "../../render/setup/cloudformation.ts";
import { terraform } from "../../render/setup/terraform.ts";
import { type Placing, placed } from "../../render/setup/workflows.ts";
import { packageRoot } from "../package-root.ts";
import type { Given } from "./given.ts";
import type { SetupOptions } from "./setup-options.ts";

/** What it keeps names everybody, for all who may read the repository: whoever has forks to plan for adds it by hand. */
const BY_HAND = "snapshot.yml";

function placingOf(options: SetupOptions, { setup, config, server }: Given): Placing {
  const { partition, account, branch, names } = setup;
  return {
    ...{ config, branch, name: names.name, queues: server.hasQueues, partition, account },
    ...(options.action === undefined ? {} : { action: options.action }),
  };
}

/** All other workflows that are shipped: `plan.yml` becomes `.github/workflows/idc-plan.yml`, as its first line says. */
async function workflows(options: SetupOptions, given: Given): Promise<readonly NewFile[]> {
  const folder = join(packageRoot(), "examples", "github");
  const shipped = (await readdir(folder)).filter((name) => name.endsWith(".yml") && name !== BY_HAND).sort();
  const placing = placingOf(options, given);
  return Promise.all(
    shipped.map(async (name) => {
      const text = await readFile(join(folder, name), "utf8");
      return { path: `.github/workflows/${workflowOf(placing.name, name)}`, text: placed(text, placing) };
    }),
  );
}

function roleFiles(path: string, roles: readonly Role[], options: SetupOptions, { setup }: Given): readonly NewFile[] {
  const url = `https://${setup.issuer}`;
  const isOfWorkflows = roles.some(({ account }) => account === setup.account);
  const provider = isOfWorkflows ? { url, isMade: options.makesProvider } : undefined;
  const template = { roles, provider };
  return [
    ...(options.roles === "terraform" ? [] : [{ path: `${path}.yaml`, text: cloudFormation(template) }]),
    ...(options.roles === "cloudformation" ? [] : [{ path: `${path}.tf`, text: terraform(template) }]),
  ];
}

export async function filesOf(options: SetupOptions, given: Given): Promise<readonly NewFile[]> {
  const { setup, server } = given;
  const { folder, rolesStack, managementStack, onChange } = setup.names;
  const roles = rolesOf(setup);
  const management = roles.filter(({ account }) => account !== setup.account);
  const own = roles.filter(({ account }) => account === setup.account);
  const watching = { ...setup, apiUrl: server.apiUrl };
  return [
    ...(await workflows(options, given)),
    ...roleFiles(`${folder}/${rolesStack}`, own, options, given),
    ...(options.onChange ? [{ path: `${folder}/${onChange}.yaml`, text: changeTemplate(watching) }] : []),
    ...(management.length === 0
      ? []
      : roleFiles(`${folder}/management/${managementStack}`, management, options, given)),
  ];
}

/** What Terraform leaves beside its files and is not for git: its state has what it made, in one place for all. */
export const IGNORED = [".terraform/", "*.tfstate", "*.tfstate.*"];
