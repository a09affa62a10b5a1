/**
 * What a person puts in place of blocks of Terraform, so that it lets go of what they were and destroys nothing. Terraform (from 1.7) destroys
 * where nobody says otherwise; OpenTofu never does, and knows `lifecycle` here from 1.10 on (opentofu/opentofu pull request 2628).
 */
import { visible } from "../../core/base/visible.ts";
import { removedBlocks, removedFile } from "./files.ts";

export interface RemovedFile {
  /** Addresses without keys. */
  readonly blocks: readonly string[];
  /** What the state was read from, as a person wrote it. */
  readonly state: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Terraform reads JSON in files of this ending, and its own language in the others. */
export const isJsonFile = (path: string): boolean => path.endsWith(".json");

export function removedText(path: string, { blocks, state, today }: RemovedFile): string {
  const about = [
    `Written by idc import --from-terraform of ${visible(state)}, on ${today}.`,
    "It goes into the root that this state is of, in place of the blocks that it names: terraform apply then destroys nothing.",
    "Terraform from 1.7, OpenTofu from 1.10. OpenTofu 1.7 to 1.9 destroys nothing either, and wants the lifecycle blocks taken out.",
  ];
  if (!isJsonFile(path)) return `${about.map((line) => `# ${line}\n`).join("")}\n${removedFile(blocks, "hcl")}`;
  return `${JSON.stringify({ "//": about, ...removedBlocks(blocks) }, null, 2)}\n`;
}
