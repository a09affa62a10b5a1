/** Files of Terraform beside those of resources: where it keeps its state, whose provider it is, and what exists already. */
import type { JsonObject } from "../../core/base/json.ts";
import { visible } from "../../core/base/visible.ts";

/** What the first file says. */
export interface Head {
  readonly config: string;
  readonly commit: string | undefined;
  readonly region: string;
  /** A constraint of Terraform's: `>= 5.100, < 7`. */
  readonly providerVersion: string;
  readonly backend: { readonly type: string; readonly settings: Readonly<Record<string, string>> };
  /** All files beside it, which the next emission writes over or takes away. */
  readonly files: readonly string[];
}

const json = (value: JsonObject): string => `${JSON.stringify(value, null, 2)}\n`;

/** By which a folder is known as one of ours. */
export const MADE_BY = "idc emit terraform";

export const mainFile = ({ config, commit, region, providerVersion, backend, files }: Head): string =>
  json({
    "//": {
      madeBy: MADE_BY,
      config: visible(config),
      ...(commit === undefined ? {} : { commit }),
      files: [...files],
      about: [
        "Written by idc: edit the config and emit again, or let idc go of all of it and edit these files.",
        "The first apply imports what exists; imports.tf.json may be deleted after it.",
        "Tags that the provider adds by itself (default_tags) are no part of it: with them, sets are changed on import.",
        "idc:* tags are idc's own and are ignored here. idc release lets these objects go, and takes them off.",
      ],
    },
    terraform: {
      required_version: ">= 1.5",
      required_providers: { aws: { source: "hashicorp/aws", version: providerVersion } },
      backend: { [backend.type]: { ...backend.settings } },
    },
    provider: { aws: { region, ignore_tags: { key_prefixes: ["idc:"] } } },
  });

/** Literal blocks: OpenTofu takes no other ones everywhere. */
export const importFile = (imports: readonly { readonly to: string; readonly id: string }[]): string =>
  json({ import: imports.map(({ to, id }) => ({ to, id: id.replace(/[$%]\{/g, (start) => start[0] + start) })) });
