/** The command that was typed, whole: whoever is told to type it again with something more loses no option by it. */
import { DEFAULT_NAME } from "../../core/setup/names.ts";
import type { Given } from "./given.ts";
import type { SetupOptions } from "./setup-options.ts";

const option = (name: string, value: string | undefined): string => (value === undefined ? "" : ` --${name} ${value}`);

/** Without what is said anew each time: how the provider is, `--force` and the like. */
export function commandOf(options: SetupOptions, { setup, config, region, server }: Given): string {
  const { owner, name, ids } = setup.repository;
  return [
    `idc setup github ${config} --repository ${owner}/${name}`,
    option("repository-ids", ids === undefined ? undefined : `${ids.owner}/${ids.repository}`),
    option("region", region),
    option("account", setup.account),
    option("management-account", setup.managementAccount),
    option("branch", setup.branch === "main" && options.branch === undefined ? undefined : setup.branch),
    option("name", options.name === DEFAULT_NAME ? undefined : options.name),
    option("action", options.action),
    option("kms-key", options.kmsKey),
    option("server", server.host === undefined ? undefined : `https://${server.host}`),
    option("roles", options.roles === "cloudformation" ? undefined : options.roles),
    options.makesProvider ? "" : " --oidc-provider existing",
    options.onChange ? " --on-change" : "",
  ].join("");
}
