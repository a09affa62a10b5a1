/** Small to middling companies from a seed, all that is there declared, or said not to be ours. */
import type { Config } from "../../src/core/model/config.ts";
import { appliedTag, writePointer } from "../../src/core/model/own-tags.ts";
import { makeRandom, type Random } from "../../src/emulator/base/random.ts";
import { CONFIG_NAME } from "../../src/emulator/samples/generated-config.ts";
import { generateOrganization, type Size } from "../../src/emulator/samples/generated-organization.ts";
import { commitOf } from "../chaos/engine.ts";
import { configOf } from "../core/live.ts";
import { type Company, type CompanyOptions, companyOf } from "../harness/generated-company.ts";
import { type Emulated, emulate } from "./emulated.ts";

export interface RandomCompany {
  readonly company: Company;
  readonly options: CompanyOptions;
  readonly config: Config;
  /** Holds it, with a pointer that says that the config was applied. */
  readonly emulated: Emulated;
  /** The most items that AWS puts on a page. */
  readonly pageSize: number;
  /** For what happens next. */
  readonly random: Random;
}

function sizeOf(random: Random): Size {
  const between = (least: number, most: number) => least + random.below(most - least + 1);
  const [accounts, permissionSets, groups] = [between(6, 30), between(3, 9), between(4, 18)];
  const users = between(8, 90);
  return {
    accounts,
    permissionSets,
    groups,
    users,
    memberships: Math.min(between(10, 250), Math.floor((groups * users) / 3)),
    assignments: between(20, 160),
  };
}

export async function randomCompany(seed: number): Promise<RandomCompany> {
  const random = makeRandom(seed);
  const generated = generateOrganization(sizeOf(random), seed);
  const names = generated.permissionSets.map(({ name }) => name);
  const options: CompanyOptions = {
    directUserAssignments: random.one(["managed", "managed", "forbidden", "ignored"] as const),
    delegated: random.below(3) === 0,
    shared: names.filter(() => random.below(3) === 0),
    // The rest of the company may have a set of its own.
    foreign: random.below(2) === 0 ? [random.one(names)] : [],
  };
  const company = companyOf(generated, options);
  const tags = { [appliedTag(CONFIG_NAME)]: writePointer(commitOf(0), ".") };
  const emulated = emulate({ ...company.organization, instance: { tags } }, seed);
  const config = await configOf(Object.fromEntries(company.files));
  return { company, options, config, emulated, pageSize: random.one([2, 5, 20, 100]), random };
}
