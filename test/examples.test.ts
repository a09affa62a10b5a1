/** Every example is a config without a complaint, an organization that the emulator serves, and the one fits the other. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseOuPath } from "../src/core/base/ou-path.ts";
import { checkConfig } from "../src/core/config/check.ts";
import type { Organization } from "../src/core/model/organization.ts";
import { makeSelector } from "../src/core/select/selectors.ts";
import type { OrganizationFile } from "../src/emulator/index.ts";
import { folderSource } from "../src/io/config/folder-source.ts";
import { readConfig } from "../src/io/config/read-config.ts";
import { documentKinds } from "../src/kinds/generated/documents.ts";
import { startCheckedEmulator } from "./harness/checked-emulator.ts";

const examples = fileURLToPath(new URL("../examples", import.meta.url));
const TODAY = "2026-11-24";

const readOrganization = (name: string): OrganizationFile =>
  parse(readFileSync(join(examples, name, "organization.yaml"), "utf8")) as OrganizationFile;

/** The accounts and OUs of an organization file, with paths for ids. */
function organizationOf(file: OrganizationFile): Organization {
  const prefixes = (ou: string): string[] => {
    const names = parseOuPath(ou) ?? [];
    return names.map((_, index) => names.slice(0, index + 1).join("/"));
  };
  const accounts = file.accounts.map(({ id, name, ou = "/", state = "ACTIVE", tags = {} }) => ({
    id,
    name,
    state,
    ouIds: prefixes(ou),
    tags,
  }));
  const ous = new Set(accounts.flatMap((account) => account.ouIds));
  return {
    id: file.organization.id ?? "",
    managementAccount: file.organization.managementAccount,
    delegatedAdministrators: [file.organization.delegatedAdministrator ?? []].flat(),
    accounts,
    organizationalUnits: [...ous].map((id) => ({ id, path: id.split("/") })),
  };
}

/** Folders that are configs; what is beside them is for reading. */
const configs = readdirSync(examples).filter((name) => existsSync(join(examples, name, "config")));

describe.each(configs.sort())("example %s", (name) => {
  it("is a config without errors, warnings or notes", async () => {
    const { config, diagnostics } = checkConfig(
      await readConfig(folderSource(join(examples, name, "config"))),
      TODAY,
      documentKinds,
    );
    expect(diagnostics).toEqual([]);
    expect(config?.settings.mode).toBe("full");
  });

  it("has an organization that the emulator serves", async () => {
    const file = readOrganization(name);
    const emulator = await startCheckedEmulator({ organization: file });
    await emulator.stop();
    expect(file.accounts.length).toBeGreaterThan(3);
  });

  it("selects accounts of that organization with every rule and protected grant", async () => {
    const input = await readConfig(folderSource(join(examples, name, "config")));
    const { settings, rules, accountSets } = checkConfig(input, TODAY, documentKinds).config!;
    const select = makeSelector(organizationOf(readOrganization(name)), settings.restrictedAccounts, accountSets);
    for (const { accounts, at } of [...rules, ...settings.protected]) {
      const selection = select(accounts);
      expect({ at, problems: selection.problems }).toEqual({ at, problems: [] });
      expect(selection.accounts).not.toEqual([]);
    }
  });
});
