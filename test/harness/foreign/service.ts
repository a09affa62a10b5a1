/** The service of the kinds that only tests know, as the emulator serves it. */
import { conflict, notFound } from "../../../src/emulator/base/errors.ts";
import { type Call, operation } from "../../../src/emulator/calls/operation.ts";
import type { Service } from "../../../src/emulator/index.ts";
import { newTags } from "../../../src/emulator/services/sso-admin/tags.ts";
import { integer, list, optional, required, text } from "../../../src/emulator/shapes/shape.ts";
import { paging, tagKey, tags } from "../../../src/emulator/shapes/sso-admin.ts";
import { recordsOf } from "../../../src/emulator/world/slots.ts";

interface Vault {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  description?: string;
  labels: string[];
  tags: Record<string, string>;
}

interface Shelf {
  readonly id: string;
  readonly vault: string;
  readonly name: string;
  size: number;
}

const name = text({ min: 1, max: 40 });
const id = text({ min: 1, max: 80 });
const vaults = recordsOf<Vault>("vaults");
const shelves = recordsOf<Shelf>("shelves");

function vaultOf(VaultId: string, { world }: Call): Vault {
  const found = vaults.get(world, VaultId);
  if (found === undefined) throw notFound(`no vault ${VaultId}`);
  return found;
}

const shelvesOf = (VaultId: string, { world }: Call) => shelves.all(world).filter(({ vault }) => vault === VaultId);
let made = 0;
const nextId = (what: string) => `${what}-${++made}`;

const vaultOperations = {
  CreateVault: operation(
    "administrator",
    {
      Name: required(name),
      Region: required(name),
      Description: optional(text()),
      Labels: required(list(name)),
      Tags: optional(tags),
    },
    ({ Name, Region, Description, Labels, Tags = [] }, call) => {
      if (vaults.all(call.world).some((vault) => vault.name === Name)) throw conflict(`${Name} exists`);
      const vault: Vault = { id: nextId("v"), name: Name, region: Region, labels: Labels, tags: newTags({}, Tags) };
      if (Description !== undefined) vault.description = Description;
      vaults.set(call.world, vault.id, vault);
      call.record({ made: vault.id });
      return { VaultId: vault.id };
    },
  ),
  ListVaults: operation("administrator", paging, (_input, call) => {
    const page = call.page(vaults.all(call.world), (vault) => vault.id);
    const Vaults = page.items.map(
      ({ id: VaultId, name: Name, region: Region, description: Description, labels: Labels }) => ({
        ...{ VaultId, Name, Region, Labels },
        ...(Description === undefined ? {} : { Description }),
      }),
    );
    return { Vaults, NextToken: page.NextToken };
  }),
  /** A description that is left out goes. */
  UpdateVault: operation(
    "administrator",
    { VaultId: required(id), Description: optional(text()), Labels: required(list(name)) },
    ({ VaultId, Description, Labels }, call) => {
      const vault = vaultOf(VaultId, call);
      delete vault.description;
      Object.assign(vault, { labels: Labels }, Description === undefined ? {} : { description: Description });
      call.record();
      return {};
    },
  ),
  DeleteVault: operation("administrator", { VaultId: required(id) }, ({ VaultId }, call) => {
    vaultOf(VaultId, call);
    if (shelvesOf(VaultId, call).length > 0) throw conflict(`${VaultId} has shelves`);
    vaults.delete(call.world, VaultId);
    call.record();
    return {};
  }),
  TagVault: operation("administrator", { VaultId: required(id), Tags: required(tags) }, ({ VaultId, Tags }, call) => {
    const vault = vaultOf(VaultId, call);
    vault.tags = newTags(vault.tags, Tags);
    call.record();
    return {};
  }),
  UntagVault: operation(
    "administrator",
    { VaultId: required(id), TagKeys: required(list(tagKey)) },
    ({ VaultId, TagKeys }, call) => {
      const vault = vaultOf(VaultId, call);
      vault.tags = Object.fromEntries(Object.entries(vault.tags).filter(([key]) => !TagKeys.includes(key)));
      call.record();
      return {};
    },
  ),
  ListTags: operation("administrator", { VaultId: required(id), ...paging }, ({ VaultId }, call) => {
    const page = call.page(Object.entries(vaultOf(VaultId, call).tags), ([key]) => key);
    return { Tags: page.items.map(([Key, Value]) => ({ Key, Value })), NextToken: page.NextToken };
  }),
};

const shelfOperations = {
  CreateShelf: operation(
    "administrator",
    { VaultId: required(id), Name: required(name), Size: required(integer(0, 100)) },
    ({ VaultId, Name, Size }, call) => {
      vaultOf(VaultId, call);
      if (shelvesOf(VaultId, call).some((shelf) => shelf.name === Name)) throw conflict(`${Name} exists`);
      const shelf = { id: nextId("s"), vault: VaultId, name: Name, size: Size };
      shelves.set(call.world, shelf.id, shelf);
      call.record({ made: shelf.id });
      return { ShelfId: shelf.id };
    },
  ),
  ListShelves: operation("administrator", { VaultId: required(id), ...paging }, ({ VaultId }, call) => {
    vaultOf(VaultId, call);
    const page = call.page(shelvesOf(VaultId, call), (shelf) => shelf.id);
    const Shelves = page.items.map(({ id: ShelfId, name: Name, size: Size }) => ({ ShelfId, Name, Size }));
    return { Shelves, NextToken: page.NextToken };
  }),
  UpdateShelf: operation(
    "administrator",
    { VaultId: required(id), ShelfId: required(id), Size: required(integer(0, 100)) },
    ({ ShelfId, Size }, call) => {
      const shelf = shelves.get(call.world, ShelfId);
      if (shelf === undefined) throw notFound(`no shelf ${ShelfId}`);
      shelf.size = Size;
      call.record();
      return {};
    },
  ),
  DeleteShelf: operation("administrator", { VaultId: required(id), ShelfId: required(id) }, ({ ShelfId }, call) => {
    if (shelves.get(call.world, ShelfId) === undefined) throw notFound(`no shelf ${ShelfId}`);
    shelves.delete(call.world, ShelfId);
    call.record();
    return {};
  }),
};

export const vaultService: Service = {
  name: "vaults",
  target: "VaultsV1",
  operations: {},
  parts: [
    { name: "vaults", operations: vaultOperations, state: (world) => ({ vaults: vaults.all(world) }) },
    { name: "shelves", operations: shelfOperations, state: (world) => ({ shelves: shelves.all(world) }) },
  ],
  authorize() {},
};
