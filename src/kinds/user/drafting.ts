/** The document of a user that is there. */
import type { Drafting } from "../../core/config/document-draft.ts";
import type { UserSpec } from "../../core/model/specs.ts";

export const userDrafting: Drafting = {
  folder: "people",
  apart: false,
  of({ spec }) {
    const { userName, givenName: given, familyName: family, displayName, email } = spec as UserSpec;
    if (given === "" || family === "") return { why: "no given or no family name" };
    if (displayName === "") return { why: "no display name" };
    return {
      members: {
        ...{ userName, name: { given, family } },
        ...(displayName === `${given} ${family}` ? {} : { displayName }),
        ...(email === undefined ? {} : { email }),
      },
    };
  },
  changed({ spec }, fields, written) {
    const { givenName: given, familyName: family, displayName, email } = spec as UserSpec;
    if (given === "" || family === "") return { why: "no given or no family name" };
    if (displayName === "") return { why: "no display name" };
    const isRenamed = fields.includes("givenName") || fields.includes("familyName");
    const isShown = isRenamed || fields.includes("displayName");
    const isDefault = displayName === `${given} ${family}` && written.displayName !== displayName;
    return {
      order: ["kind", "userName", "name", "displayName", "email"],
      members: {
        ...(isRenamed ? { name: { given, family } } : {}),
        ...(isShown ? { displayName: isDefault ? undefined : displayName } : {}),
        ...(fields.includes("email") ? { email } : {}),
      },
    };
  },
};
