/**
 * Adopting drift: what documents are to say so that git says what is live.
 *
 * In: rows that a person named, the config with its documents, what is live. Out: `Adoption`, or what cannot be adopted and why. Invariant:
 * only what the rows are about is said otherwise; whether the plan then agrees is for the plan to say (`compared.ts`). Example: a
 * grant that somebody clicked together is a rule, or an id more in one.
 */
import { LiveAccess } from "../../access/live-access.ts";
import { type Key, nameOf, parseKey } from "../../base/key.ts";
import type { DriftRow } from "../../drift/report.ts";
import { type AccountAssignmentSpec, isAssignment } from "../../model/assignment.ts";
import { isMembership, membershipKeyOf } from "../../model/membership.ts";
import { principalPart } from "../../model/resource.ts";
import { isGroup, isPermissionSet, isUser, setKeyOf } from "../../model/specs.ts";
import { keysOfGrant } from "../../select/released.ts";
import { selectorOf } from "../../select/selectors.ts";
import { unreadMembers } from "../unread.ts";
import type { AdoptInput, Adoption, NotAdopted } from "./adopting.ts";
import { endsOf, withAlong } from "./along.ts";
import { FolderDraft } from "./folder-draft.ts";
import { ObjectsDraft } from "./objects-draft.ts";
import { RulesDraft } from "./rules-draft.ts";

const APPLY: Readonly<Partial<Record<DriftRow["what"], string>>> = {
  "half-provisioned": "git says what is right: idc apply brings the definition to these accounts",
  "role-without-assignee": "no document says it: assign the set there and revoke that again, and AWS removes the role",
};

const GIVEN_UP = "the config leaves this to others by now: have it hold it again first, or take it back by hand";

/** What to do where no document could say it; undefined where one could. */
const elsewhere = ({ what, givenUp }: DriftRow): string | undefined =>
  APPLY[what] ?? (givenUp === true ? GIVEN_UP : undefined);

/** Whether there is something that a document could say. */
export const isAdoptable = (row: DriftRow): boolean => elsewhere(row) === undefined;

const comes = ({ what }: DriftRow): boolean => what === "added" || what === "left";

class Adopting {
  readonly failed: NotAdopted[] = [];
  readonly declared: Key[] = [];
  readonly rows: readonly DriftRow[];
  readonly folder: FolderDraft;
  private readonly objects: ObjectsDraft;
  private readonly input: AdoptInput;

  constructor(input: AdoptInput) {
    this.input = input;
    this.rows = withAlong(input.rows, input.all);
    const head = [`Written by idc drift --adopt of what there was on ${input.today}.`];
    this.folder = new FolderDraft(input.documents, input.paths, head);
    this.objects = new ObjectsDraft(this.folder, input);
  }

  private attempt(row: DriftRow, made: { readonly why: string; readonly hint?: string } | undefined): void {
    if (made !== undefined) this.failed.push({ row, ...made });
  }

  adopt(): void {
    for (const row of this.rows) {
      const hint = elsewhere(row);
      if (hint !== undefined) this.failed.push({ row, why: "there is nothing to adopt", hint });
    }
    this.protectedRows();
    this.objectRows();
    this.memberships();
    this.assignments();
  }

  /** What no run may take away is not given up by the way either. */
  private protectedRows(): void {
    const { config, live } = this.input;
    const select = selectorOf(config, live.organization);
    const all = live.organization.accounts.map(({ id }) => id);
    for (const grant of config.settings.protected) {
      const { problems, accounts } = select(grant.accounts);
      const keys = new Set(keysOfGrant(grant, problems.length > 0 ? all : accounts));
      for (const row of this.rows) {
        if (row.what !== "removed" || !keys.has(row.key)) continue;
        const hint = "let idc apply give it back; or take the protection out first";
        this.failed.push({ row, why: "it is protected here", hint, at: grant.at });
      }
    }
  }

  private objectRows(): void {
    for (const row of this.rows.filter((one) => !isAssignment(one) && !isMembership(one))) {
      if (row.what === "changed") this.attempt(row, this.objects.change(row));
      else if (row.what === "removed") this.attempt(row, this.objects.remove(row));
      else if (comes(row)) this.attempt(row, this.whole(row));
    }
  }

  /** Of a group with its members, where all of them were read: else they are left to others. */
  private whole({ key, kind }: DriftRow) {
    const { live } = this.input;
    const [access, unread] = [new LiveAccess(live), unreadMembers(live)];
    const group = nameOf(key);
    const members = isGroup({ kind }) ? access.membersOf(group).map(({ spec }) => spec.member) : [];
    if (members.length === 0 || unread(group) !== undefined) return this.objects.declare(live.resources.get(key), key);
    for (const member of members) this.declared.push(membershipKeyOf(group, member));
    return this.objects.declare(live.resources.get(key), key, members.sort());
  }

  private memberships(): void {
    const users = this.goneOf(isUser);
    this.objects.forgetMembers(users);
    const coming = new Set(this.rows.filter((row) => comes(row) && isGroup(row)).map(({ key }) => nameOf(key)));
    for (const row of this.rows.filter(isMembership)) {
      if (row.what === "removed") this.attempt(row, this.objects.leave(row));
      else this.attempt(row, this.objects.join(row, coming));
      if (comes(row)) this.declareEnds(row);
    }
  }

  private goneOf(isKind: (row: DriftRow) => boolean): ReadonlySet<string> {
    return new Set(this.rows.filter((row) => row.what === "removed" && isKind(row)).map(({ key }) => nameOf(key)));
  }

  private assignments(): void {
    const { config, live, today } = this.input;
    const rules = new RulesDraft(this.folder, config, live.organization, today);
    const principals = [
      ...[...this.goneOf(isGroup)].map((name) => principalPart({ type: "GROUP", name })),
      ...[...this.goneOf(isUser)].map((name) => principalPart({ type: "USER", name })),
    ];
    rules.forget(new Set(principals), this.goneOf(isPermissionSet));
    const rows = this.rows.filter(isAssignment);
    rules.takeAway(
      rows.filter(({ what }) => what === "removed").map(({ declared }) => declared as AccountAssignmentSpec),
    );
    const given = rows.filter(comes);
    for (const row of given) this.declareEnds(row);
    rules.give(given.map(({ live: spec }) => spec as AccountAssignmentSpec));
    rules.finish();
  }

  /** Who gets something is to be declared where no identity provider declares people; a set always is. */
  private declareEnds(row: DriftRow): void {
    const { config, live } = this.input;
    const coming = new Set([...this.declared, ...this.rows.filter(comes).map(({ key }) => key)]);
    for (const key of endsOf(row.key)) {
      if (config.objects.has(key) || coming.has(key)) continue;
      const isSet = key === setKeyOf(nameOf(key)) && isPermissionSet(parseKey(key));
      if (isSet) this.attempt(row, { why: `${key} has no document`, hint: "put its document back first" });
      else if (config.settings.identitySource === "directory") {
        this.declared.push(key);
        this.attempt(row, this.objects.declare(live.resources.get(key), key));
      }
    }
  }
}

export function adopted(input: AdoptInput): Adoption | { readonly failed: readonly NotAdopted[] } {
  const adopting = new Adopting(input);
  adopting.adopt();
  const { failed, rows, declared, folder } = adopting;
  return failed.length > 0 ? { failed } : { edits: folder.edits(), rows, declared };
}
