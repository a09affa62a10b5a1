/** The document of a group that is there. */
import type { Drafting } from "../../core/config/document-draft.ts";
import type { GroupSpec } from "../../core/model/specs.ts";

export const groupDrafting: Drafting = {
  folder: "people",
  apart: false,
  of({ spec }, { membersOf }) {
    const { name, description } = spec as GroupSpec;
    const members = membersOf(name);
    return {
      members: {
        name,
        ...(description === undefined ? {} : { description }),
        ...(members === undefined ? {} : { members }),
      },
    };
  },
  changed({ spec }, fields) {
    const { description } = spec as GroupSpec;
    return {
      order: ["kind", "name", "description", "members"],
      members: fields.includes("description") ? { description } : {},
    };
  },
};
