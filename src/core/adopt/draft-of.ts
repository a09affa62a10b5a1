/**
 * The draft of a config for what is live: what `idc import` writes.
 *
 * In: what is live, the config at hand, names of files that are there. Out: `Draft`. Invariant: with the files written, a plan changes
 * nothing; no selector is among the accounts of a rule or a set, so that nobody gains anything tomorrow. Example: 356 assignments
 * become 60 rules in 12 files.
 */

import { LiveAccess } from "../access/live-access.ts";
import { compareText, nameOf } from "../base/key.ts";
import { groupBy, pushAll } from "../base/lists.ts";
import type { DraftContext, Drafted, Drafting, DraftValue } from "../config/document-draft.ts";
import type { Found } from "../model/resource.ts";
import { GROUP, PERMISSION_SET, USER } from "../model/specs.ts";
import { CODE_OWNERS_DRAFT, codeOwnersDraft } from "./code-owners.ts";
import type { Draft, DraftDocument, DraftFile } from "./draft.ts";
import { draftAccess } from "./draft-access.ts";
import { documentFiles, familiesOf, Paths, ruleFiles } from "./draft-files.ts";
import { ignoreOf, settingsDocument } from "./draft-settings.ts";
import { groupsWithMembers, type Handover, sortedFrom } from "./handover.ts";
import { memberLists } from "./member-lists.ts";
import { policyText } from "./policy-json.ts";
import { Sorting } from "./sorted-out.ts";
import type { Sorted, SortingInput } from "./sorting-input.ts";
import { documentText, flowText } from "./yaml.ts";

/** What a draft is made of. */
export interface DraftInput extends SortingInput {
  /** Paths of all files in the config folder. */
  readonly paths: readonly string[];
  /** The config folder from the top of its repository, with `/`; `.` where it is the top, or in none. */
  readonly folder: string;
  /** `YYYY-MM-DD`: until then assignments to users are left alone. */
  readonly until: string;
  /** What is given by somebody, where it is no more than that. */
  readonly handover?: Handover | undefined;
}

/** Of a group of which some members are somebody else's, no list is written. */
function membersOfThose({ handover, live, setAside }: DraftInput, left: Sorted["left"]): DraftContext["membersOf"] {
  const lists = memberLists({ live, access: new LiveAccess(live), setAside, left });
  if (handover === undefined) return lists;
  const groups = groupsWithMembers(handover, live.resources.values());
  return (group) => (groups.has(group) ? lists(group) : undefined);
}

class Drafter {
  readonly files: DraftFile[] = [];
  readonly failed = new Map<string, string>();
  private readonly paths: Paths;
  private readonly sorted: Sorted;
  private readonly context: DraftContext;
  private readonly input: DraftInput;

  constructor(input: DraftInput) {
    this.input = input;
    this.paths = new Paths(input.paths);
    const { handover } = input;
    this.sorted = handover === undefined ? new Sorting(input) : sortedFrom(handover, input);
    this.context = { membersOf: membersOfThose(input, this.sorted.left) };
  }

  private drafting(kind: string): Drafting | undefined {
    return this.input.documents.find((one) => one.kind === kind)?.drafting;
  }

  private head(): readonly string[] {
    return [`Written by idc import of what there was on ${this.input.today}.`];
  }

  private people(kind: string, found: readonly Found[], name: string): void {
    const drafting = this.drafting(kind);
    if (drafting === undefined) return;
    const documents = found.flatMap((one): DraftDocument[] => {
      const drafted = drafting.of(one, this.context);
      if ("why" in drafted) this.failed.set(one.key, drafted.why);
      return "why" in drafted ? [] : [{ members: { kind, ...drafted.members } }];
    });
    pushAll(this.files, documentFiles(documents, { folder: drafting.folder, name, head: this.head() }, this.paths));
  }

  private groups(): void {
    const families = familiesOf(this.sorted.people.groups.map(({ key }) => nameOf(key)));
    const familyOf = ({ key }: Found) => families.get(nameOf(key))!;
    const alike = groupBy(this.sorted.people.groups, familyOf);
    for (const own of [...alike].sort(([a], [b]) => compareText(familyOf(a!), familyOf(b!))))
      this.people(GROUP, own, `groups-${familyOf(own[0]!)}`);
  }

  private sets(): void {
    const drafting = this.drafting(PERMISSION_SET);
    if (drafting === undefined) return;
    for (const found of this.sorted.sets) {
      const drafted = drafting.of(found, this.context);
      if ("why" in drafted) this.failed.set(found.key, drafted.why);
      else this.set(drafting.folder, nameOf(found.key), drafted);
    }
    for (const { name, owner, why } of this.sorted.external.values()) {
      const head = why === undefined ? [] : [`Not declared as it is: ${why}.`];
      const members = { kind: PERMISSION_SET, name, definition: "external", owner };
      this.files.push({ path: this.paths.give(drafting.folder, name, "yaml"), text: documentText({ head, members }) });
    }
  }

  private set(folder: string, name: string, { members, policy }: Exclude<Drafted, { readonly why: string }>): void {
    const path = this.paths.give(folder, name, "yaml");
    const shared = this.isShared(name) ? { assignments: "shared" } : {};
    const parts: { [key: string]: DraftValue } = { kind: PERMISSION_SET, ...members, ...shared };
    if (policy !== undefined) {
      const file = this.paths.give("policies", name, "json");
      this.files.push({ path: file, text: policyText(policy.value) });
      parts[policy.member] = { file };
    }
    this.files.push({ path, text: documentText({ head: this.head(), members: parts }) });
  }

  /** Where Settings are a person's, who is not to lose what nobody has reviewed. */
  private isShared(name: string): boolean {
    if (this.sorted.withOthers.has(name)) return true;
    if (this.input.existing === undefined) return false;
    return this.sorted.withUsers.has(name) || this.sorted.leftTo.some((left) => left.permissionSet === name);
  }

  private access(): number {
    const { existing, live, today } = this.input;
    const taken = existing?.accountSets.keys() ?? [];
    const { sets, rules } = draftAccess(this.sorted.grants, { organization: live.organization, taken, today });
    pushAll(this.files, documentFiles(sets, { folder: "accounts", name: "account-sets", head: [] }, this.paths));
    const groups = rules.filter(({ type }) => type === "GROUP").flatMap(({ principals }) => principals);
    pushAll(this.files, ruleFiles(rules, familiesOf([...new Set(groups)]), this.head(), this.paths));
    return rules.length;
  }

  /** What new Settings say, or a person is to add to those at hand. */
  private settings(): readonly string[] {
    const { existing, live, name, until } = this.input;
    const { people, leftTo, withUsers } = this.sorted;
    const left = { leftTo, users: withUsers.size > 0 ? until : undefined };
    if (existing !== undefined) return ignoreOf(left).map(flowText);
    const isSaid = people.identitySource !== "directory" || this.input.identitySource !== undefined;
    const identitySource = isSaid ? people.identitySource : undefined;
    const { region } = live.instance;
    const given = this.input.handover !== undefined;
    this.files.push({ path: SETTINGS, text: settingsDocument({ name, region, identitySource, given, ...left }) });
    return [];
  }

  /** In this order each file needs only those before it: whoever is interrupted goes on by importing again. */
  draft(): Draft {
    const { existing, folder } = this.input;
    const ignore = this.settings();
    this.sets();
    this.people(USER, this.sorted.people.users, "users");
    this.groups();
    const rules = this.access();
    if (existing === undefined && !this.input.paths.includes(CODE_OWNERS_DRAFT))
      this.files.push({ path: CODE_OWNERS_DRAFT, text: codeOwnersDraft(this.files, folder) });
    return {
      identitySource: this.sorted.people.identitySource,
      files: this.files,
      assignments: this.sorted.grants.length,
      rules,
      external: [...this.sorted.external.values()],
      leftOut: this.sorted.left.all(),
      ignore,
    };
  }
}

const SETTINGS = "idc.yaml";

/** As often as it takes until nothing is left that cannot be declared. */
export function draftOf(input: DraftInput): Draft {
  const drafter = new Drafter(input);
  const draft = drafter.draft();
  if (drafter.failed.size === 0) return draft;
  return draftOf({ ...input, setAside: new Map([...input.setAside, ...drafter.failed]) });
}
