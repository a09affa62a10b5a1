/** Where the package is installed: built code and sources stand at different depths below it. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

/** The organization that belongs to what `idc init` writes. */
export const starterOrganization = (): string => join(packageRoot(), "examples", "starter", "organization.yaml");
