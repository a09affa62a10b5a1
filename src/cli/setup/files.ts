/** The files that `idc setup github` writes, by their paths from the top of the repository. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Role, rolesOf } from "../../core/setup/roles.ts";
import type { NewFile } from "../../io/config/written-files.ts";
import { changeTemplate, cloudFormation } from "../../render/setup/cloudformation.ts";
import { terraform } from "../../render/setup/terraform.ts";
import { placed } from "../../render/setup/workflows.ts";
import { packageRoot } from "../package-root.ts";
import type { Given } from "./given.ts";
import type { SetupOptions } from "./setup-options.ts";

/** What it keeps names everybody, for all who may read the repository: whoever has forks to plan for adds it by hand. */
const BY_HAND = "snapshot.yml";

/** All other workflows that are shipped: `plan.yml` becomes `.github/workflows/idc-plan.yml`, as its first line says. */
async function workflows(options: SetupOptions, { setup, config }: Given): Promise<readonly NewFile[]> {
  const folder = join(packageRoot(), "examples", "github");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yml") && name !== BY_HAND).sort();
  const { partition, account, branch } = setup;
  const placing = {
    config,
    branch,
    partition,
    account,
    ...(options.action === undefined ? {} : { action: options.action }),
  };
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), "utf8");
      return { path: `.github/workflows/idc-${name}`, text: placed(text, placing) };
    }),
  );
}

function roleFiles(path: string, roles: readonly Role[], options: SetupOptions, { setup }: Given): readonly NewFile[] {
  const isOfWorkflows = roles.some(({ account }) => account === setup.account);
  const provider = options.makesProvider && isOfWorkflows ? { url: `https://${setup.issuer}` } : undefined;
  const template = { roles, provider };
  return [
    ...(options.roles === "terraform" ? [] : [{ path: `${path}.yaml`, text: cloudFormation(template) }]),
    ...(options.roles === "cloudformation" ? [] : [{ path: `${path}.tf`, text: terraform(template) }]),
  ];
}

export async function filesOf(options: SetupOptions, given: Given): Promise<readonly NewFile[]> {
  const roles = rolesOf(given.setup);
  const isManagement = ({ name }: Role) => name === "idc-management";
  const management = roles.filter(isManagement);
  return [
    ...(await workflows(options, given)),
    ...roleFiles(
      "setup/idc-roles",
      roles.filter((role) => !isManagement(role)),
      options,
      given,
    ),
    ...(options.onChange
      ? [{ path: "setup/idc-on-change.yaml", text: changeTemplate({ ...given.setup, apiUrl: given.apiUrl }) }]
      : []),
    ...(management.length === 0 ? [] : roleFiles("setup/management/idc-management-role", management, options, given)),
  ];
}
