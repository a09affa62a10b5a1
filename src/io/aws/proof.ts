/** Asking for what removals rest on, one call each, and planning again where AWS does not bear it out. */

import { isObject, type JsonObject } from "../../core/base/json.ts";
import { once } from "../../core/base/once.ts";
import type { PrincipalType } from "../../core/model/config.ts";
import type { Scope } from "../../core/model/kind.ts";
import type { Reader } from "../../core/model/reader.ts";
import type { Instance, Live } from "../../core/model/resource.ts";
import {
  type About,
  type Answer,
  type Doubt,
  doubtName,
  tagsText,
  whyUnproved,
  withAnswers,
} from "../../core/plan/absence.ts";
import { holdingsText } from "../../core/plan/holdings.ts";
import type { Planned } from "../../core/plan/planning.ts";
import { CallError, isDenied } from "./call-error.ts";
import { IDENTITY_CENTER, readAdministrators } from "./organization.ts";

/**
 * So many accounts are asked one by one whether they are the administrator's; of more the listing is asked for again.
 */
const FEW = 20;

type Ask = (reader: Reader, id: string, instance: Instance) => Promise<unknown>;

const ABSENT = Symbol("absent");

const memberOf = (value: unknown, member: string): unknown => (isObject(value) ? value[member] : undefined);
/**
 * Whether an account is registered for Identity Center, which AWS answers with an error for one that is registered for
 * nothing.
 */
const registrationOf: Ask = async (reader, AccountId) => {
  const input = { AccountId };
  const services = await reader.list("organizations", "ListDelegatedServicesForAccount", input, "DelegatedServices");
  const names = services.map(({ ServicePrincipal }) => String(ServicePrincipal));
  // An answer without any service says nothing: it would have been the error.
  return names.length === 0 ? undefined : (names.find((name) => name === IDENTITY_CENTER) ?? ABSENT);
};

const nameOfAccount: Ask = async (reader, AccountId) =>
  memberOf((await reader.call("organizations", "DescribeAccount", { AccountId })).Account, "Name");

/** A user's list has the assignments of their groups too, told by the id of the principal. */
function assignedTo(PrincipalType: PrincipalType): Ask {
  return async (reader, PrincipalId, { arn: InstanceArn }) => {
    const input = { InstanceArn, PrincipalId, PrincipalType };
    const assignments = await reader.list(
      "sso-admin",
      "ListAccountAssignmentsForPrincipal",
      input,
      "AccountAssignments",
    );
    const own = assignments.filter((assignment) => assignment.PrincipalId === PrincipalId);
    return holdingsText(
      own.map(({ AccountId, PermissionSetArn }) => ({
        account: String(AccountId),
        permissionSetArn: String(PermissionSetArn),
      })),
    );
  };
}

/** What AWS says of each, as a text. */
const ASK: Readonly<Record<About, Ask>> = {
  user: async (reader, UserId, { identityStoreId: IdentityStoreId }) =>
    (await reader.call("identitystore", "DescribeUser", { IdentityStoreId, UserId })).UserName,
  group: async (reader, GroupId, { identityStoreId: IdentityStoreId }) =>
    (await reader.call("identitystore", "DescribeGroup", { IdentityStoreId, GroupId })).DisplayName,
  account: nameOfAccount,
  name: nameOfAccount,
  parent: async (reader, ChildId) => {
    const [parent] = await reader.list("organizations", "ListParents", { ChildId }, "Parents");
    // Accounts know the OUs that they are in; the root is none.
    return parent?.Type === "ROOT" ? "" : parent?.Id;
  },
  administrator: registrationOf,
  "assignments of a user": assignedTo("USER"),
  "assignments of a group": assignedTo("GROUP"),
  tags: async (reader, ResourceId) => {
    const tags = await reader.list("organizations", "ListTagsForResource", { ResourceId }, "Tags");
    return tagsText(Object.fromEntries(tags.map(({ Key, Value }: JsonObject) => [String(Key), String(Value ?? "")])));
  },
};

/** How each service says that something is not there. */
const NOT_THERE = /^(ResourceNotFound|AccountNotFound|ChildNotFound|TargetNotFound|AccountNotRegistered)Exception$/;

async function answerTo(
  doubt: Doubt,
  { reader, instance }: Pick<ProofPorts, "reader" | "instance">,
  whereDenied?: (doubt: Doubt) => Promise<Answer>,
): Promise<Answer> {
  try {
    const says = await ASK[doubt.about](reader, doubt.id, instance);
    if (says === ABSENT) return { is: "absent" };
    if (typeof says === "string") return { is: "present", says };
    return { is: "unknown", reason: "AWS answered without saying it" };
  } catch (error) {
    if (error instanceof CallError && NOT_THERE.test(error.code)) return { is: "absent" };
    if (whereDenied !== undefined && isDenied(error)) return whereDenied(doubt);
    return { is: "unknown", reason: reader.unknown("", error).reason };
  }
}

/** Another look at the listing, for many accounts, or where asking for one is denied. */
async function listedAdministrators(reader: Reader): Promise<(id: string) => Answer> {
  const listed = await readAdministrators(reader);
  if ("unknown" in listed) return () => ({ is: "unknown", reason: listed.unknown });
  return (id) => (listed.includes(id) ? { is: "present", says: IDENTITY_CENTER } : { is: "absent" });
}

export interface ProofPorts {
  readonly reader: Reader;
  readonly instance: Instance;
  readonly spelling: Scope["spelling"];
  readonly doubtsIn: (planned: Planned) => readonly Doubt[];
  readonly planWith: (live: Live) => Planned;
  /** Told before anything is asked. */
  readonly asking: () => void;
}

/** What was asked in one run, so that nothing is asked twice. */
export class Proof {
  private readonly ports: ProofPorts;
  private readonly doubts = new Map<string, Doubt>();
  private readonly answers = new Map<string, Answer>();

  constructor(ports: ProofPorts) {
    this.ports = ports;
  }

  /** A plan whose removals were all asked about. */
  async of(planned: Planned): Promise<Planned> {
    let proved = planned;
    for (;;) {
      const before = this.unproved();
      await this.ask(this.ports.doubtsIn(proved));
      if (this.unproved() === before) return proved;
      proved = this.ports.planWith(this.applied(proved.live));
    }
  }

  /** What is live, with what is known by asking. */
  applied(live: Live): Live {
    return withAnswers(live, [...this.doubts.values()], this.answers, this.ports.spelling);
  }

  /** How many assignments and memberships hang on what was not borne out. */
  private unproved(): number {
    let count = 0;
    for (const [name, doubt] of this.doubts) {
      if (whyUnproved(doubt, this.answers.get(name)!) !== undefined) count += doubt.covers.length;
    }
    return count;
  }

  private async ask(doubts: readonly Doubt[]): Promise<void> {
    const fresh = doubts.filter((doubt) => !this.answers.has(doubtName(doubt)));
    if (fresh.length > 0) this.ports.asking();
    const isMany = fresh.filter(({ about }) => about === "administrator").length > FEW;
    const listed = once(() => listedAdministrators(this.ports.reader));
    const again = async ({ id }: Doubt) => (await listed())(id);
    // Who may not ask by principal has read by pairs: that is all that can be known.
    const asListed = async ({ listed: says = "" }: Doubt): Promise<Answer> => ({ is: "present", says });
    const whereDenied: Partial<Record<About, (doubt: Doubt) => Promise<Answer>>> = {
      administrator: again,
      "assignments of a user": asListed,
      "assignments of a group": asListed,
    };
    const answerOf = (doubt: Doubt): Promise<Answer> =>
      isMany && doubt.about === "administrator" ? again(doubt) : answerTo(doubt, this.ports, whereDenied[doubt.about]);
    await Promise.all(fresh.map(async (doubt) => this.answers.set(doubtName(doubt), await answerOf(doubt))));
    for (const doubt of doubts) {
      const covers = new Set([...(this.doubts.get(doubtName(doubt))?.covers ?? []), ...doubt.covers]);
      this.doubts.set(doubtName(doubt), { ...doubt, covers: [...covers] });
    }
  }
}
