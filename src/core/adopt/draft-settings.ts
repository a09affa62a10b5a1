/**
 * The Settings that import writes where there are none.
 *
 * In: what the config is called, where it is, who owns what. Out: text. Invariant: nothing is done by a config with these Settings until
 * a person has changed `mode`. Example: `mode: observe`.
 */
import { compareText } from "../base/key.ts";
import type { DraftValue } from "../config/document-draft.ts";
import type { Config } from "../model/config.ts";
import type { LeftTo } from "./sorting-input.ts";
import { members } from "./yaml.ts";

/** What new Settings say. */
export interface DraftSettings {
  readonly name: string;
  readonly region: string;
  /** Left out where it is the default and nobody said so: written, it means that ids of a provider are left over. */
  readonly identitySource: Config["settings"]["identitySource"] | undefined;
  /** Somebody gave what is declared, and others have the rest. */
  readonly given: boolean;
  readonly leftTo: readonly LeftTo[];
  /** Until when assignments to users are left alone, where there are any. */
  readonly users: string | undefined;
}

const UNREVIEWED =
  "# Before the day below: give these people their access through groups, or write rules for them (import --include-users).\n";

/** Rules of `ignore`, each once, sorted by owner. */
export function ignoreOf({ leftTo, users }: Pick<DraftSettings, "leftTo" | "users">): readonly DraftValue[] {
  const rules = new Map(
    leftTo.map(({ permissionSet, group, owner }) => {
      const rule = {
        ...(permissionSet === undefined ? {} : { permissionSet }),
        ...(group === undefined ? {} : { group }),
        owner,
      };
      return [JSON.stringify([owner, group === undefined ? 0 : 1, rule]), rule];
    }),
  );
  const sorted = [...rules].sort(([a], [b]) => compareText(a, b)).map(([, rule]) => rule);
  return users === undefined ? sorted : [...sorted, { principalType: "USER", owner: "unreviewed", until: users }];
}

const PROVIDED = "users and groups bear ids of an identity provider; if that is Active Directory: active-directory";
const GIVEN = "users and groups that no document declares are named all the same: others have them";

export function settingsDocument(settings: DraftSettings): string {
  const { name, region, identitySource, given, users } = settings;
  const ignore = ignoreOf(settings);
  const parts = [
    "# Settings of the whole config: one document of this kind.\n",
    members({ kind: "Settings" }, ""),
    "version: 1\n",
    members({ name }, ""),
    "mode: observe   # report only; later additive (create and grant), then full (also revoke and delete)\n",
    members({ region }, ""),
    identitySource === "external"
      ? `identitySource: external   # ${given ? GIVEN : PROVIDED}\n`
      : identitySource === undefined
        ? ""
        : members({ identitySource }, ""),
    "directUserAssignments: managed\n",
    users === undefined ? "" : UNREVIEWED,
    ignore.length === 0 ? "" : members({ ignore }, ""),
    "# protected: []   # mode full wants it written: grants that no run may remove, your own way in above all; [] for none\n",
  ];
  return parts.join("");
}
