/**
 * What a config says as blocks of Terraform, and what of it Terraform cannot say.
 *
 * In: a config, what it wants of this organization, what is live, how kinds are written. Out: `Emission`. Invariant: every object that is
 * wanted is in it, or a diagnostic says why not; where something declared could not be read nothing is written, since Terraform would
 * make what is there already. Example: a rule with `expires` is an error unless a person lets it become permanent.
 */

import { sameJson } from "../base/json.ts";
import { type Key, matchesPattern, nameOf } from "../base/key.ts";
import { groupBy } from "../base/lists.ts";
import { type Diagnostic, diagnose } from "../document/diagnostics.ts";
import type { Config } from "../model/config.ts";
import { type Desired, type Live, type Resource, type Source, waitsForPrincipal } from "../model/resource.ts";
import {
  GROUP,
  isPermissionSet,
  PERMISSION_SET,
  type PermissionSetDeclaration,
  type PermissionSetSpec,
  setKeyOf,
  USER,
} from "../model/specs.ts";
import { nameOfBlock } from "./addresses.ts";
import type { Block, BlockRefs, TerraformKind } from "./blocks.ts";

/** All that it is made of. */
export interface EmissionInput {
  readonly config: Config;
  readonly desired: Desired;
  readonly live: Live;
  readonly kinds: ReadonlyMap<string, TerraformKind>;
  /** The provider knows resources that own all policies of a set together. */
  readonly exclusive: boolean;
  /** The instance's ids are looked up whenever Terraform runs. */
  readonly looksUp: boolean;
  /** What a plan would remove. */
  readonly removals: readonly Key[];
  /** Grants that end are written without their end. */
  readonly dropsExpiry: boolean;
  readonly sha256: (text: string) => string;
}

/** A block with its name. */
export interface NamedBlock extends Block {
  readonly name: string;
}

/** What is written, and what is said of it. */
export interface Emission {
  readonly blocks: readonly NamedBlock[];
  readonly refs: BlockRefs;
  readonly kinds: ReadonlyMap<string, TerraformKind>;
  readonly diagnostics: readonly Diagnostic[];
  /** Objects that are wanted and of which nobody knows whether they are there. */
  readonly unknown: readonly Key[];
}

/** Grants that all their rules end, by the rule that ends last. */
function temporary(resources: Iterable<Resource>, severity: "error" | "warning"): readonly Diagnostic[] {
  const ending = [...resources].flatMap(({ sources }): readonly Source[] => {
    if (sources.length === 0 || sources.some(({ expires }) => expires === undefined)) return [];
    return [sources.reduce((last, one) => (one.expires! > last.expires! ? one : last))];
  });
  const byRule = groupBy(ending, ({ file, line, column }) => JSON.stringify([file, line, column]));
  return byRule.map((grants) => {
    const [at] = grants;
    return diagnose("emit-expires", { grants: grants.length, day: at!.expires!, severity }, at!);
  });
}

function renames({ config, live }: EmissionInput): readonly Diagnostic[] {
  return [...config.objects.values()].filter(isPermissionSet).flatMap(({ key, name, spec, at }) => {
    const { previously } = spec as PermissionSetDeclaration;
    const isLeft = previously !== undefined && live.resources.has(setKeyOf(previously)) && !live.resources.has(key);
    return isLeft ? [diagnose("emit-renames", { name, previously }, at)] : [];
  });
}

/** What a set has, and its document has not: single attachments know of nothing but themselves. */
function leftOnSets({ desired, live, exclusive }: EmissionInput): readonly Diagnostic[] {
  return [...desired.resources.values()].filter(isPermissionSet).flatMap(({ key, spec, sources }) => {
    const want = spec as PermissionSetSpec;
    const has = live.resources.get(key)?.spec as PermissionSetSpec | undefined;
    if (has === undefined) return [];
    const beside = <One>(all: readonly One[], wanted: readonly One[]) =>
      exclusive ? [] : all.filter((one) => !wanted.some((other) => sameJson(one as object, other as object)));
    const policies = [
      ...beside(has.managedPolicies, want.managedPolicies),
      ...beside(has.customerManagedPolicies, want.customerManagedPolicies).map((one) => `${one.path}${one.name}`),
      ...(has.inlinePolicy !== undefined && want.inlinePolicy === undefined ? ["its inline policy"] : []),
      ...(has.permissionsBoundary !== undefined && want.permissionsBoundary === undefined ? ["its boundary"] : []),
    ];
    return policies.length === 0 ? [] : [diagnose("emit-leaves-policies", { name: want.name, policies }, sources[0])];
  });
}

/** By this Terraform takes ids of imports apart. */
const COMMA = ",";

/** Sets whose attachments the provider could not tell from one another, or from ids. */
function unfitPolicies({ desired, exclusive }: EmissionInput): readonly Diagnostic[] {
  if (exclusive) return [];
  return [...desired.resources.values()].filter(isPermissionSet).flatMap(({ spec, sources }) => {
    const { name, customerManagedPolicies } = spec as PermissionSetSpec;
    const odd = customerManagedPolicies.map((one) => `${one.path}${one.name}`).filter((one) => one.includes(COMMA));
    return odd.length === 0 ? [] : [diagnose("emit-comma", { name, policies: odd }, sources[0])];
  });
}

/** Terraform writes letters with accents as one character each: an object that it made would have another name. */
function unfitNames({ desired, live }: EmissionInput): readonly Diagnostic[] {
  const odd = [...desired.resources.values()].filter(({ key }) => !live.resources.has(key) && key !== key.normalize());
  return odd
    .filter(({ kind }) => [USER, GROUP, PERMISSION_SET].includes(kind))
    .map(({ key, sources }) => diagnose("emit-accents", { name: nameOf(key) }, sources[0]));
}

/** What rules say that nobody can tell at the moment: Terraform would take away what it has of these. */
function untold({ desired: { unknown, inactiveAccounts } }: EmissionInput): readonly Diagnostic[] {
  const patterns = unknown.map(({ pattern }) => pattern);
  return [
    ...(patterns.length === 0 ? [] : [diagnose("emit-unknown", { patterns })]),
    ...(inactiveAccounts.length === 0 ? [] : [diagnose("emit-inactive", { accounts: inactiveAccounts })]),
  ];
}

/** What of this program's kinds it has no Terraform for. */
function unspoken({ desired, kinds }: EmissionInput): readonly Diagnostic[] {
  const others = [...desired.resources.values()].filter(({ kind }) => !kinds.has(kind));
  return groupBy(others, ({ kind }) => kind).map((some) =>
    diagnose("emit-no-words", { kind: some[0]!.kind, objects: some.length }, some[0]!.sources[0]),
  );
}

function unsaid(input: EmissionInput): readonly Diagnostic[] {
  const { config, desired, dropsExpiry } = input;
  return [
    ...temporary(desired.resources.values(), dropsExpiry ? "warning" : "error"),
    ...desired.pending.map((one) => {
      const what = waitsForPrincipal(one) ? one.principal.name : one.permissionSet;
      return diagnose("emit-pending", { what, grants: one.keys.length }, one.at);
    }),
    ...config.settings.ignore.map(({ owner, at }) => diagnose("emit-ignored", { owner }, at)),
    ...renames(input),
    ...unspoken(input),
    ...untold(input),
    ...unfitPolicies(input),
    ...unfitNames(input),
    ...(input.removals.length === 0 ? [] : [diagnose("emit-leaves", { keys: input.removals })]),
    ...leftOnSets(input),
  ];
}

/** The first of the instances that the provider sees: there is one, unless Settings name it. */
const LOOKED_UP = {
  instance: { expression: "tolist(data.aws_ssoadmin_instances.idc.arns)[0]" },
  store: { expression: "tolist(data.aws_ssoadmin_instances.idc.identity_store_ids)[0]" },
};

function refsOf({ config, live, kinds, exclusive, looksUp }: EmissionInput): BlockRefs {
  const { arn, identityStoreId } = live.instance;
  const isFound = looksUp && config.settings.instance === undefined;
  return {
    ...(isFound ? LOOKED_UP : { instance: arn, store: identityStoreId }),
    ...{ instanceArn: arn, identityStoreId, partition: arn.split(":")[1] ?? "aws", exclusive },
    liveId: (key) => {
      const found = live.resources.get(key);
      const aws = found === undefined ? undefined : kinds.get(found.kind)?.id?.aws;
      return aws === undefined ? undefined : found!.ids[aws];
    },
  };
}

/** Objects that are wanted, covered by something that was not read, and not among what was found. */
function unreadAmong({ desired, live }: EmissionInput): readonly Key[] {
  const patterns = [...live.unknown, ...desired.unread].map(({ pattern }) => pattern);
  const wanted = [...desired.resources.keys()].filter((key) => !live.resources.has(key));
  return wanted.filter((key) => patterns.some((pattern) => matchesPattern(pattern, key)));
}

export function emissionOf(input: EmissionInput): Emission {
  const { desired, live, kinds, sha256 } = input;
  const refs = refsOf(input);
  const blocks = [...desired.resources.values()].flatMap((want) => {
    const found = live.resources.get(want.key);
    const made = kinds.get(want.kind)?.blocks(want, refs, found) ?? [];
    return made.map((block): NamedBlock => ({ ...block, name: nameOfBlock(block, sha256) }));
  });
  return { blocks, refs, kinds, diagnostics: unsaid(input), unknown: unreadAmong(input) };
}
