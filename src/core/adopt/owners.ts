/**
 * Owners: what on an instance belongs to somebody else, as far as it can be seen.
 *
 * In: permission sets and groups as they are. Out: who they belong to. Invariant: nobody is said to own what has neither their name nor
 * their tag; names are compared whole. Example: `AWSAdministratorAccess` is Control Tower's, where its groups are there too.
 *
 * Names of Control Tower's sets and groups, and which go together: AWS Control Tower user guide, "IAM Identity Center Groups for AWS
 * Control Tower" (sso-groups). Sets of these names without one of its groups are somebody's own. What other tools are called is a
 * guess from their own names, which they or those who set them up put into names and tags: no AWS document says so. Landing Zone
 * Accelerator makes sets by names of its user's choice, which nothing tells from others.
 */
import { MANAGED } from "../model/own-tags.ts";
import type { Found } from "../model/resource.ts";

export const CONTROL_TOWER = "Control Tower";
const JUST_IN_TIME = "just-in-time access";

const TOWER_SETS: ReadonlySet<string> = new Set([
  "AWSAdministratorAccess",
  "AWSOrganizationsFullAccess",
  "AWSPowerUserAccess",
  "AWSReadOnlyAccess",
  "AWSServiceCatalogAdminFullAccess",
  "AWSServiceCatalogEndUserAccess",
]);

const TOWER_GROUPS: ReadonlySet<string> = new Set([
  "AWSAccountFactory",
  "AWSAuditAccountAdmins",
  "AWSControlTowerAdmins",
  "AWSLogArchiveAdmins",
  "AWSLogArchiveViewers",
  "AWSSecurityAuditPowerUsers",
  "AWSSecurityAuditors",
  "AWSServiceCatalogAdmins",
]);

/** Tools that make sets, or assignments of them, for hours. What they call themselves in names and tags. */
const TOOLS: readonly (readonly [RegExp, string])[] = [
  [/(^|[-_.])jit([-_.]|$)/i, JUST_IN_TIME],
  [/teleport/i, "Teleport"],
  [/sso-?elevator/i, "sso-elevator"],
  [/common-?fate/i, "Common Fate"],
  [/conductor-?one/i, "ConductorOne"],
  [/britive/i, "Britive"],
  [/apono/i, "Apono"],
  [/(^|[-_.])entitle([-_.]|$)/i, "Entitle"],
  [/^AWSManagedServices/, "AWS Managed Services"],
];

/** Says who owns what. `ours`: the name of the config that asks. */
export class Owners {
  private readonly hasTower: boolean;
  private readonly ours: string;

  constructor(ours: string, groups: Iterable<string>) {
    this.ours = ours;
    this.hasTower = [...groups].some((name) => TOWER_GROUPS.has(name));
  }

  /** Undefined where nobody is seen. */
  ofGroup(name: string): string | undefined {
    return TOWER_GROUPS.has(name) ? CONTROL_TOWER : toolIn([name]);
  }

  /** Undefined where nobody is seen: what a config of this name marked is its own. */
  ofSet(name: string, facts: Found["facts"]): string | undefined {
    if (this.hasTower && TOWER_SETS.has(name)) return CONTROL_TOWER;
    const tags = facts?.tags ?? {};
    const config = tags[MANAGED];
    if (config !== undefined) return config === this.ours ? undefined : `config ${config}`;
    return toolIn([name, ...Object.entries(tags).flat()]);
  }
}

function toolIn(texts: readonly string[]): string | undefined {
  return TOOLS.find(([pattern]) => texts.some((text) => pattern.test(text)))?.[1];
}
