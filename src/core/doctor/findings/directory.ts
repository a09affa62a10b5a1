/**
 * Findings about the identity source, the organization, and how the config at hand stands to both.
 *
 * In: the survey, the config. Out: findings. Invariant: an identity provider that has pushed nobody cannot be seen, and is not guessed. Example: groups
 * made by hand beside those of the provider are `not-from-provider`.
 */
import { Owners } from "../../adopt/owners.ts";
import { nameOf } from "../../base/key.ts";
import { principalPart } from "../../model/resource.ts";
import { type Finding, finding } from "../finding.ts";
import type { CallerRole, DirectoryCounts } from "../report.ts";
import type { ConfigAtHand } from "../sight.ts";
import type { Survey } from "../surveyed.ts";

export function directoryCounts({ users, groups }: Survey): DirectoryCounts {
  const external = (all: Survey["users"]) => all.filter(({ facts }) => facts?.external === true).length;
  return {
    users: users.length,
    groups: groups.length,
    externalUsers: external(users),
    externalGroups: external(groups),
  };
}

export const isExternal = ({ externalUsers, externalGroups }: DirectoryCounts): boolean =>
  externalUsers + externalGroups > 0;

/** Control Tower makes groups of its own whatever the identity source. */
function notFromProvider(survey: Survey): readonly Finding[] {
  const names = survey.groups.map(({ key }) => nameOf(key));
  const owners = new Owners("", names);
  const own = [...survey.users, ...survey.groups].filter(
    ({ key, facts }) => facts?.external !== true && owners.ofGroup(nameOf(key)) === undefined,
  );
  if (own.length === 0) return [];
  return [
    finding(
      "not-from-provider",
      "users and groups are in the directory that the identity provider does not own",
      own.map(({ key }) => nameOf(key)),
      "let the identity provider have them, or one config: whoever signs in through the provider needs to be known to it",
    ),
  ];
}

export function directoryFindings(survey: Survey): readonly Finding[] {
  const external = isExternal(directoryCounts(survey));
  const said = survey.config?.settings.identitySource;
  const differs =
    external && said === "directory"
      ? [
          finding(
            "identity-source-differs",
            "Settings say identitySource: directory, and an identity provider pushes users or groups",
            [said],
            "write `identitySource: external` in Settings: idc then leaves to the provider what is the provider's",
          ),
        ]
      : [];
  return [...differs, ...(external ? notFromProvider(survey) : [])];
}

export function organizationFindings({ live: { organization } }: Survey, role: CallerRole): readonly Finding[] {
  const { delegatedAdministrators, administratorsUnknown, accounts } = organization;
  if (role === "unknown" || accounts.length === 0) return [];
  if (delegatedAdministrators.length > 0 || administratorsUnknown !== undefined) return [];
  return [
    finding(
      "no-delegated-administrator",
      "Identity Center is administered from the management account alone",
      [],
      "register an account for it, and run idc there: it then needs no credentials of the management account",
    ),
  ];
}

function guardFindings(survey: Survey): readonly Finding[] {
  const { config, access, whole } = survey;
  if (config === undefined) return [];
  const { operators, protected: guarded } = config.settings;
  if (operators.length + guarded.length === 0) {
    const fix = "name your break-glass grant in `protected`, and who runs idc in `operators`";
    return [
      finding(
        "no-guarded-way-in",
        "Settings protect no grant and name no operators, so a plan may close your own way in",
        [`config ${config.settings.name}`],
        fix,
      ),
    ];
  }
  const missing = guarded.filter(
    ({ principal, permissionSet }) =>
      !access.assignmentsOf(principalPart(principal)).some(({ spec }) => spec.permissionSet === permissionSet),
  );
  if (missing.length === 0 || !whole.assignments) return [];
  const names = missing.map(({ principal, permissionSet }) => `${principal.name}: ${permissionSet}`);
  return [finding("protected-grant-missing", "nobody has what Settings protect", names, "grant it, or name another")];
}

export function configFindings(survey: Survey | undefined, atHand: ConfigAtHand): readonly Finding[] {
  if ("mistakes" in atHand) {
    const words = "the config is invalid, and nothing was compared with it";
    return [finding("config-has-mistakes", words, [atHand.folder], `idc validate ${atHand.folder}`)];
  }
  return survey === undefined ? [] : guardFindings(survey);
}
