/**
 * Documents of users, groups and permission sets while what is live is written into them.
 *
 * In: rows of objects and memberships. Out: edits of their documents, documents that come. Invariant: of a document no member is touched
 * that says nothing of what was changed. Example: a set with a longer session has another `sessionDuration`, and the same comments.
 */
import { type Key, nameOf, parseKey } from "../../base/key.ts";
import { normalPath } from "../../base/normal-path.ts";
import type { DraftChange, Drafted, Drafting, DraftValue } from "../../config/document-draft.ts";
import type { Document } from "../../document/document.ts";
import type { DriftRow } from "../../drift/report.ts";
import type { GroupMembershipSpec } from "../../model/membership.ts";
import type { Found } from "../../model/resource.ts";
import { GROUP, groupKeyOf, USER } from "../../model/specs.ts";
import { bare } from "../yaml.ts";
import type { AdoptInput } from "./adopting.ts";
import type { FolderDraft } from "./folder-draft.ts";
import type { DocumentValue } from "./folder-edits.ts";

type Failed = { readonly why: string; readonly hint?: string };

const membersIn = (value: DocumentValue | undefined): readonly DraftValue[] | undefined => {
  const list = value?.members;
  return Array.isArray(list) ? list : undefined;
};

export class ObjectsDraft {
  private readonly folder: FolderDraft;
  private readonly input: AdoptInput;

  constructor(folder: FolderDraft, input: AdoptInput) {
    this.folder = folder;
    this.input = input;
  }

  /** The document that declares an object. */
  documentOf(key: Key): Document | undefined {
    const at = this.input.config.objects.get(key)?.at;
    return at === undefined ? undefined : this.folder.at(at);
  }

  private draftingOf(kind: string): Drafting | undefined {
    return this.input.kinds.find((one) => one.kind === kind)?.drafting;
  }

  /** Its fields as they are live. */
  change({ key, kind, fields }: DriftRow): Failed | undefined {
    const [document, found] = [this.documentOf(key), this.input.live.resources.get(key)];
    const drafting = this.draftingOf(kind);
    if (document === undefined) return { why: "the config no longer declares it", hint: "put its document back first" };
    if (found === undefined || drafting?.changed === undefined)
      return { why: "documents of its kind are not edited by idc" };
    const value = this.folder.valueOf(document);
    if (value === undefined) return { why: "its document goes" };
    const changed = drafting.changed(found, fields, bare(value) as never);
    if ("why" in changed) return changed;
    this.folder.set(document, this.changedValue(value, changed, nameOf(key), document));
    return undefined;
  }

  private changedValue(
    value: DocumentValue,
    { members, order, policy }: Exclude<DraftChange, Failed>,
    name: string,
    document: Document,
  ): DocumentValue {
    const made: Record<string, DraftValue> = { ...value };
    for (const [key, member] of Object.entries(members)) {
      if (member === undefined) delete made[key];
      else made[key] = member;
    }
    if (policy !== undefined) made[policy.member] = this.policyFor(policy, value, name, document);
    return inOrder(made, Object.keys(value), order);
  }

  /** Where it stands: in the document, in its file, or in a new one where others refer to that file too. */
  private policyFor(
    { member, value }: { readonly member: string; readonly value: unknown },
    written: DocumentValue,
    name: string,
    document: Document,
  ): DraftValue {
    const before = written[member];
    const file = (before as { readonly file?: unknown } | undefined)?.file;
    if (before !== undefined && typeof file !== "string") return value as DraftValue;
    if (typeof file === "string" && !this.isShared(file, member, document)) {
      this.folder.setPolicy({ file, policy: value as DraftValue });
      return before!;
    }
    const fresh = this.folder.paths.give("policies", name, "json");
    this.folder.setPolicy({ file: fresh, policy: value as DraftValue });
    return { file: fresh };
  }

  private isShared(file: string, member: string, document: Document): boolean {
    return this.input.documents.some((other) => {
      const theirs = (other.value[member] as { readonly file?: unknown } | undefined)?.file;
      return other !== document && typeof theirs === "string" && normalPath(theirs) === normalPath(file);
    });
  }

  /** Its document goes. */
  remove({ key }: DriftRow): Failed | undefined {
    const document = this.documentOf(key);
    if (document === undefined) return { why: "no document declares it" };
    this.folder.set(document, undefined);
    return undefined;
  }

  /** Nobody of these is a member of a group any more. */
  forgetMembers(users: ReadonlySet<string>): void {
    if (users.size === 0) return;
    for (const document of this.folder.ofKind(GROUP)) {
      const value = this.folder.valueOf(document);
      const kept = membersIn(value)?.filter((member) => !users.has(String(bare(member))));
      if (value !== undefined && kept !== undefined) this.folder.set(document, { ...value, members: kept });
    }
  }

  leave({ declared }: DriftRow): Failed | undefined {
    const { group, member } = declared as GroupMembershipSpec;
    const document = this.documentOf(groupKeyOf(group));
    const value = document && this.folder.valueOf(document);
    const members = membersIn(value);
    if (document === undefined || value === undefined || members === undefined) return undefined;
    this.folder.set(document, { ...value, members: members.filter((one) => String(bare(one)) !== member) });
    return undefined;
  }

  join({ live }: DriftRow, comingGroups: ReadonlySet<string>): Failed | undefined {
    const { group, member } = live as GroupMembershipSpec;
    if (comingGroups.has(group)) return undefined;
    const document = this.documentOf(groupKeyOf(group));
    const value = document && this.folder.valueOf(document);
    const members = membersIn(value);
    if (document === undefined || value === undefined || members === undefined)
      return { why: "no document says who is in the group", hint: "declare the group with its members first" };
    this.folder.set(document, { ...value, members: [...members, member] });
    return undefined;
  }

  /** A document as import drafts it. `members`: of a group, where they are to be said. */
  declare(found: Found | undefined, key: Key, members?: readonly string[]): Failed | undefined {
    const { kind } = parseKey(key);
    const drafting = this.draftingOf(kind);
    if (drafting === undefined) return { why: "documents of its kind are not written by idc" };
    if (found === undefined || found.partial === true || found.facts?.orphan === true)
      return { why: `${key} was not read, and has no document`, hint: "idc import writes one" };
    const drafted = drafting.of(found, { membersOf: () => members });
    if ("why" in drafted) return drafted;
    this.addDocument(kind, nameOf(key), drafted, drafting);
    return undefined;
  }

  private addDocument(
    kind: string,
    name: string,
    { members, policy }: Exclude<Drafted, { readonly why: string }>,
    { folder, apart }: Drafting,
  ): void {
    const parts: Record<string, DraftValue> = { kind, ...members };
    if (policy !== undefined) {
      const file = this.folder.paths.give("policies", name, "json");
      this.folder.setPolicy({ file, policy: policy.value as DraftValue });
      parts[policy.member] = { file };
    }
    const beside = apart ? undefined : this.folder.ofKind(kind).at(-1)?.file;
    const many = kind === USER ? "users" : "groups";
    const file = beside ?? this.folder.fileFor(folder, apart ? name : many);
    this.folder.add(file, parts);
  }
}

/** New members stand where the kind's own order has them; those that were there stay in theirs. */
function inOrder(value: DocumentValue, before: readonly string[], order: readonly string[]): DocumentValue {
  const names = before.filter((name) => Object.hasOwn(value, name));
  for (const name of Object.keys(value).filter((one) => !before.includes(one))) {
    const ahead = order.slice(0, order.indexOf(name));
    const behind = names.findLastIndex((one) => ahead.includes(one));
    names.splice(Math.max(behind, names.indexOf("name")) + 1, 0, name);
  }
  return Object.fromEntries(names.map((name) => [name, value[name]!]));
}
