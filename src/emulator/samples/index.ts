/** Organizations that need no file: generated ones of three sizes, and one as it is found after some years. */
import type { OrganizationFile } from "../organization/organization-file.ts";
import { brownfield } from "./brownfield.ts";
import { BROWNFIELD_CONFIG } from "./brownfield-config.ts";
import { configFilesOf } from "./generated-config.ts";
import { organizationFileOf } from "./generated-file.ts";
import { generateOrganization, SIZES } from "./generated-organization.ts";

export const SAMPLES = ["small", "medium", "large", "brownfield"] as const;
export type SampleName = (typeof SAMPLES)[number];

export interface Sample {
  readonly organization: OrganizationFile;
  /** Files by path: a config that declares what the organization holds, so that a plan of it is empty. */
  readonly config: () => ReadonlyMap<string, string>;
}

export const isSample = (name: string): name is SampleName => (SAMPLES as readonly string[]).includes(name);

/** The same name and seed give the same organization, byte for byte; brownfield is the same for every seed. */
export function sampleOrganization(name: SampleName, seed: number): Sample {
  if (name === "brownfield") return { organization: brownfield(), config: () => BROWNFIELD_CONFIG };
  const generated = generateOrganization(SIZES[name], seed);
  return { organization: organizationFileOf(generated), config: () => configFilesOf(generated) };
}
