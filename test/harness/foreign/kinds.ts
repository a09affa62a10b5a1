/**
 * Kinds that only tests know: a vault, with tags, an immutable region and a list; shelves in it, which go with it; and boxes on a
 * shelf. They are of a service of their own, which calls nothing by its proper name.
 */
import type { JsonObject } from "../../../src/core/base/json.ts";
import { type Key, keyOf, nameOf } from "../../../src/core/base/key.ts";
import type { Kind } from "../../../src/core/model/kind.ts";
import type { ReadContext, Reading, RereadContext } from "../../../src/core/model/reading.ts";
import type { Found } from "../../../src/core/model/resource.ts";
import { mayBeEmpty, text } from "../../../src/core/model/service.ts";
import type { Step } from "../../../src/core/model/step.ts";

export interface VaultSpec {
  readonly name: string;
  readonly region: string;
  readonly description?: string;
  /** Sorted. */
  readonly labels: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

export interface ShelfSpec {
  readonly vault: string;
  readonly name: string;
  readonly size: number;
}

export interface BoxSpec {
  readonly vault: string;
  readonly shelf: string;
  readonly name: string;
}

const SERVICE = "vaults";
const vaultKey = (name: string): Key => keyOf("Vault", name);
const shelfKey = (vault: string, name: string): Key => keyOf("Shelf", vault, name);

const step = (operation: string, input: JsonObject, key: Key, more: Partial<Step> = {}): Step => ({
  ...{ service: SERVICE, operation, input, locks: [key], ...more },
});

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

type Sight = ReadContext | RereadContext;

async function readVaults({ reader }: Sight): Promise<readonly Found<VaultSpec>[]> {
  const items = await reader.list(SERVICE, "ListVaults", {}, "Vaults");
  return Promise.all(
    items.map(async (item) => {
      const tags = await reader.list(SERVICE, "ListTags", { VaultId: item.VaultId }, "Tags");
      const name = textOf(item.Name);
      return {
        kind: "Vault",
        key: vaultKey(name),
        spec: {
          name,
          region: textOf(item.Region),
          ...(item.Description === undefined ? {} : { description: textOf(item.Description) }),
          labels: [...((item.Labels ?? []) as readonly string[])].sort(),
          tags: Object.fromEntries(tags.map(({ Key, Value }) => [textOf(Key), textOf(Value)])),
        },
        ids: { VaultId: textOf(item.VaultId) },
      };
    }),
  );
}

/** What cannot be read is unknown. */
async function orUnknown(context: Sight, pattern: string, read: () => Promise<readonly Found[]>): Promise<Reading> {
  try {
    return { found: await read(), unknown: [] };
  } catch (error) {
    return { found: [], unknown: [context.reader.unknown(pattern, error)] };
  }
}

export const vault: Kind<VaultSpec> = {
  kind: "Vault",
  noun: { one: "vault", many: "vaults", section: "Vaults" },
  after: [],
  writes: { [SERVICE]: ["CreateVault", "UpdateVault", "DeleteVault", "TagVault", "UntagVault"] },
  deletionAsks: true,
  undeclared: "named",
  answers: {
    vaults: {
      ListVaults: { Vaults: [{ VaultId: text, Name: text, Region: text }] },
      ListTags: { Tags: [{ Key: text, Value: mayBeEmpty }] },
    },
  },
  fields: { name: {}, region: { replaces: true }, description: {}, labels: {}, tags: { optional: true } },
  keyOf: ({ name }) => vaultKey(name),
  parents: () => [],
  expand: ({ key, spec, at }) => [{ kind: "Vault", key, spec, sources: [at] }],
  read: (context) => orUnknown(context, "Vault/*", () => readVaults(context)),
  reread: (context) => orUnknown(context, "Vault/*", () => readVaults(context)),
  findMade: async ({ reader }, { name }) => {
    const items = await reader.list(SERVICE, "ListVaults", {}, "Vaults");
    const item = items.find(({ Name }) => Name === name);
    return item === undefined ? undefined : { VaultId: textOf(item.VaultId) };
  },
  create: ({ key, spec: { name, region, description, labels, tags } }) => [
    step(
      "CreateVault",
      {
        ...{ Name: name, Region: region, Labels: labels },
        Tags: Object.entries(tags ?? {}).map(([Key, Value]) => ({ Key, Value })),
        ...(description === undefined ? {} : { Description: description }),
      },
      key,
      { saves: { VaultId: "VaultId" } },
    ),
  ],
  update: ({ ids, spec: before }, { key, spec }, changed) => [
    ...(changed.has("description") || changed.has("labels")
      ? [
          step(
            "UpdateVault",
            { VaultId: ids.VaultId!, Labels: spec.labels, Description: spec.description ?? null },
            key,
          ),
        ]
      : []),
    ...(changed.has("tags") ? tagSteps(ids.VaultId!, key, before.tags, spec.tags) : []),
  ],
  remove: ({ ids, key }) => [step("DeleteVault", { VaultId: ids.VaultId! }, key)],
};

function tagSteps(VaultId: string, key: Key, before: VaultSpec["tags"], after: VaultSpec["tags"]): readonly Step[] {
  const set = Object.entries(after).filter(([name, value]) => before[name] !== value);
  const gone = Object.keys(before).filter((name) => after[name] === undefined);
  const Tags = set.map(([Key, Value]) => ({ Key, Value }));
  return [
    ...(set.length === 0 ? [] : [step("TagVault", { VaultId, Tags }, key)]),
    ...(gone.length === 0 ? [] : [step("UntagVault", { VaultId, TagKeys: gone }, key)]),
  ];
}

async function listShelves({ reader }: Sight, of: string, VaultId: string): Promise<readonly Found<ShelfSpec>[]> {
  const items = await reader.list(SERVICE, "ListShelves", { VaultId }, "Shelves");
  return items.map((item) => ({
    kind: "Shelf",
    key: shelfKey(of, textOf(item.Name)),
    spec: { vault: of, name: textOf(item.Name), size: Number(item.Size) },
    ids: { ShelfId: textOf(item.ShelfId) },
  }));
}

async function readShelves(context: ReadContext): Promise<Reading> {
  const readings = [...context.found.values()]
    .filter(({ kind }) => kind === "Vault")
    .map(({ key, ids }) =>
      orUnknown(context, `${keyOf("Shelf", nameOf(key))}/*`, async () => {
        return listShelves(context, nameOf(key), ids.VaultId!);
      }),
    );
  const all = await Promise.all(readings);
  return { found: all.flatMap(({ found }) => found), unknown: all.flatMap(({ unknown }) => unknown) };
}

export const shelf: Kind<ShelfSpec> = {
  kind: "Shelf",
  noun: { one: "shelf", many: "shelves", section: "Vaults" },
  after: ["Vault"],
  // They go with their vault.
  isNeeded: (declared) => declared.has("Vault") || declared.has("Shelf"),
  writes: { [SERVICE]: ["CreateShelf", "UpdateShelf", "DeleteShelf"] },
  deletionAsks: false,
  answers: { vaults: { ListShelves: { Shelves: [{ ShelfId: text, Name: text }] } } },
  fields: {
    vault: {},
    name: {},
    size: { widens: (was, is) => Number(is) > Number(was), narrows: (was, is) => Number(is) < Number(was) },
  },
  keyOf: ({ vault: of, name }) => shelfKey(of, name),
  parents: ({ vault: name }) => [vaultKey(name)],
  expand: ({ key, spec, at }) => [{ kind: "Shelf", key, spec, sources: [at] }],
  read: readShelves,
  reread: async (context, written) => {
    const readings = written.map(({ key, spec }) =>
      orUnknown(context, key, async () => {
        const { vault: of } = spec as ShelfSpec;
        const VaultId = context.idOf(vaultKey(of), "VaultId");
        if (VaultId === undefined) return [];
        return listShelves(context, of, VaultId);
      }),
    );
    const all = await Promise.all(readings);
    return { found: all.flatMap(({ found }) => found), unknown: all.flatMap(({ unknown }) => unknown) };
  },
  findMade: async ({ reader }, { vault: of, name }) => {
    const vaults = await reader.list(SERVICE, "ListVaults", {}, "Vaults");
    const VaultId = vaults.find(({ Name }) => Name === of)?.VaultId;
    if (VaultId === undefined) return undefined;
    const items = await reader.list(SERVICE, "ListShelves", { VaultId }, "Shelves");
    const item = items.find(({ Name }) => Name === name);
    return item === undefined ? undefined : { ShelfId: textOf(item.ShelfId) };
  },
  create: ({ key, spec }, refs) => [
    step(
      "CreateShelf",
      { VaultId: refs.id(vaultKey(spec.vault), "VaultId") as string, Name: spec.name, Size: spec.size },
      key,
      { saves: { ShelfId: "ShelfId" } },
    ),
  ],
  update: ({ ids }, { key, spec }, _changed, refs) => [
    step(
      "UpdateShelf",
      { VaultId: refs.id(vaultKey(spec.vault), "VaultId") as string, ShelfId: ids.ShelfId!, Size: spec.size },
      key,
    ),
  ],
  remove: ({ ids, key, spec }, refs) => [
    step("DeleteShelf", { VaultId: refs.id(vaultKey(spec.vault), "VaultId") as string, ShelfId: ids.ShelfId! }, key),
  ],
};

/** Never read: for what hangs on what hangs on something. */
export const box: Kind<BoxSpec> = {
  kind: "Box",
  noun: { one: "box", many: "boxes", section: "Vaults" },
  after: ["Shelf"],
  isNeeded: (declared) => declared.has("Box"),
  writes: { [SERVICE]: ["CreateBox", "DeleteBox"] },
  deletionAsks: false,
  fields: { vault: {}, shelf: {}, name: {} },
  keyOf: ({ vault: of, shelf: on, name }) => keyOf("Box", of, on, name),
  parents: ({ vault: of, shelf: on }) => [shelfKey(of, on)],
  expand: ({ key, spec, at }) => [{ kind: "Box", key, spec, sources: [at] }],
  read: async () => ({ found: [], unknown: [] }),
  reread: async () => ({ found: [], unknown: [] }),
  create: ({ key, spec }, refs) => [
    step("CreateBox", { ShelfId: refs.id(shelfKey(spec.vault, spec.shelf), "ShelfId") as string }, key),
  ],
  update: () => [],
  remove: ({ key, ids }) => [step("DeleteBox", { BoxId: ids.BoxId! }, key)],
};
