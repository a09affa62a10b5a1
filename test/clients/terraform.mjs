/**
 * Terraform's AWS provider against `idc emulate`, through the whole life of every resource type; see README.md.
 *
 *     node test/clients/terraform.mjs --plugins MIRROR [--terraform TERRAFORM] [--keep]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { buildIdc, startIdc } from "./emulator.mjs";
import { idcReads } from "./idc.mjs";
import { FOUND } from "./terraform/found.mjs";
import { importIds } from "./terraform/import-ids.mjs";
import { differing, plannedAsMeant } from "./terraform/planned.mjs";
import { tableOf } from "./terraform/table.mjs";
import { VANISHING } from "./terraform/vanish.mjs";
import { Workspace } from "./terraform/workspace.mjs";

const { values } = parseArgs({
  options: {
    plugins: { type: "string" },
    terraform: { type: "string", default: "terraform" },
    keep: { type: "boolean", default: false },
  },
});
if (values.plugins === undefined) throw new Error("--plugins: a folder that terraform can use as filesystem_mirror");

const problems = [];
/** By type of resource: what was done to it, without a disagreement. */
const results = new Map();
const note = (type, what) => results.set(type, [...(results.get(type) ?? []), what]);
const hold = (what, is) => {
  if (!is) problems.push(what);
  console.log(`${is ? "ok" : "NO"}  ${what}  (${Math.round(performance.now() / 1000)} s)`);
  return is;
};

const main = buildIdc();
const folder = mkdtempSync(`${tmpdir()}/idc-terraform-`);
// The provider meets conflicts with waits of many seconds: operations that are short leave few.
const emulator = await startIdc(main, ["--operation-seconds", "0.02"]);
try {
  const before = await emulator.state();
  const first = new Workspace(`${folder}/first`, { ...values, url: emulator.url });
  await first.init();
  await create(first);
  await update(first);
  idcReads(main, emulator.url, hold);
  const second = await importAll(first);
  await vanish(second);
  await destroy(second);
  hold("the world is as before", isDeepStrictEqual(await emulator.state(), before));
  const { unknownOperations } = await emulator.calls();
  hold(`no operation was missing: ${unknownOperations}`, unknownOperations.length === 0);
} finally {
  await emulator.stop();
  if (values.keep) console.log(`kept: ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${tableOf(results, Object.keys(FOUND))}`);
for (const problem of problems) console.log(`disagreement: ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** No change is planned right after a change was made, and none by a refresh. */
async function settled(workspace, changed, when) {
  const { changes, status } = await workspace.plan(changed);
  for (const { address, change } of changes) console.log(`    ${address}: ${JSON.stringify(change)}`);
  return hold(`plan empty ${when}`, status === 0);
}

async function create(workspace) {
  await workspace.apply(false);
  const isEmpty = await settled(workspace, false, "after creation");
  for (const { type } of await workspace.resources()) if (isEmpty) note(type, "create");
  const found = await workspace.output("found");
  for (const [source, wanted] of Object.entries(FOUND)) {
    const is = isDeepStrictEqual(found[source], wanted);
    hold(`data ${source}${is ? "" : `: ${JSON.stringify(found[source])}, wanted ${JSON.stringify(wanted)}`}`, is);
  }
}

/** All arguments get their second values: each alone where a resource is there for it, and the rest. */
async function update(workspace) {
  const { changes } = await workspace.plan(true);
  await workspace.apply(true);
  const isEmpty = await settled(workspace, true, "after the changes");
  for (const { type, address } of await workspace.resources()) {
    const planned = changes.find((one) => one.address === address);
    const problem = plannedAsMeant(address, planned?.change);
    const is = hold(`${address} is planned${problem ? `: ${problem}` : ""}`, problem === undefined);
    if (is && isEmpty && planned !== undefined) note(type, updateNamed(planned));
  }
}

/** `title` of `aws_identitystore_user.each["title"]`, else the attributes that differ. */
function updateNamed({ index, change }) {
  const replaced = change.actions.length > 1 ? " (replaced)" : "";
  return (index ?? differing(change).join(" + ")) + replaced;
}

async function importAll(workspace) {
  const resources = await workspace.resources();
  const other = new Workspace(`${folder}/second`, { ...values, url: emulator.url });
  await other.init();
  other.imports(resources.map((resource) => ({ to: resource.address, id: importIds[resource.type](resource.values) })));
  const { changes } = await other.plan(true);
  for (const { address, type } of resources) {
    const planned = changes.find((one) => one.address === address);
    const is = planned?.change.importing !== undefined && planned.change.actions.join() === "no-op";
    if (!is) console.log(`    ${JSON.stringify(planned)}`);
    if (hold(`${address} is imported as it is`, is)) note(type, "import");
  }
  await other.apply(true);
  await settled(other, true, "after the import");
  return other;
}

/** What somebody else deleted is planned anew, and nothing else. */
async function vanish(workspace) {
  const values = new Map((await workspace.resources()).map((resource) => [resource.address, resource.values]));
  for (const [address, operation, input] of VANISHING) {
    await emulator.console(operation, typeof input === "function" ? input(values.get(address)) : input);
  }
  const { changes } = await workspace.plan(true);
  const planned = new Map(changes.map(({ address, change }) => [address, change.actions.join()]));
  await workspace.apply(true);
  const isEmpty = await settled(workspace, true, "after what had vanished was made anew");
  for (const [address] of VANISHING) {
    const is = hold(`${address} is missed once it has vanished`, planned.get(address) === "create");
    if (is && isEmpty) note(address.slice(0, address.indexOf(".")), "vanish");
  }
  hold("nothing else is planned", planned.size === VANISHING.length);
}

async function destroy(workspace) {
  const types = new Set((await workspace.resources()).map(({ type }) => type));
  await workspace.destroy(true);
  for (const type of types) note(type, "destroy");
}
