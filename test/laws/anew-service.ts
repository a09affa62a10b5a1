/**
 * A service of vaults and shelves, as the simplest model of it that shares nothing with the emulator, and a client that asks it
 * without HTTP. A vault with shelves cannot be deleted, and names are unique.
 */
import type { Service } from "../../src/io/aws/services/service.ts";

interface Vault {
  readonly name: string;
  readonly region: string;
  readonly description?: string;
  readonly labels: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

interface Shelf {
  /** The id of its vault. */
  readonly of: string;
  readonly vault: string;
  readonly name: string;
  readonly size: number;
}

/** A write that was accepted. */
export interface Write {
  readonly operation: string;
  readonly input: object;
  /** What went, as `Vault gold` or `Shelf gold top`. */
  readonly gone?: string;
  /** Nobody was told that it was accepted. */
  isLost?: true;
}

/** What happens at the so manyth write from now: its answer is lost, it is refused, or something else comes before it. */
export interface Trouble {
  at: number;
  readonly what: "lose answer" | "refuse" | (() => void);
}

interface Input {
  readonly VaultId: string;
  readonly ShelfId: string;
  readonly Name: string;
  readonly Region: string;
  readonly Description?: string | null;
  readonly Labels: readonly string[];
  readonly Size: number;
  readonly Tags?: readonly { readonly Key: string; readonly Value: string }[];
  readonly TagKeys?: readonly string[];
}

const answered = (name: string) =>
  Object.assign(new Error(`${name} of the model`), { name, $metadata: { httpStatusCode: 400 } });

export class VaultService {
  readonly vaults = new Map<string, Vault>();
  readonly shelves = new Map<string, Shelf>();
  readonly writes: Write[] = [];
  /** Operations that are denied; `ListShelves gold` of one vault alone. */
  readonly denied = new Set<string>();
  trouble: Trouble | undefined;
  private made = 0;

  /** The id of `Vault gold` or `Shelf gold top`. */
  idOf(object: string): string | undefined {
    const vaults = [...this.vaults].map(([id, { name }]) => [`Vault ${name}`, id] as const);
    const shelves = [...this.shelves].map(([id, { vault, name }]) => [`Shelf ${vault} ${name}`, id] as const);
    return new Map<string, string>([...vaults, ...shelves]).get(object);
  }

  /** What is there of `Vault gold` or `Shelf gold top`. */
  find(object: string): object | undefined {
    const id = this.idOf(object) ?? "";
    return this.vaults.get(id) ?? this.shelves.get(id);
  }

  private ask(operation: string, input: Input): object {
    const name = this.vaults.get(input.VaultId)?.name;
    if (this.denied.has(operation) || this.denied.has(`${operation} ${name}`)) throw answered("AccessDeniedException");
    if (operation.startsWith("List")) return this.perform(operation, input);
    if (this.trouble !== undefined) this.trouble.at -= 1;
    const what = this.trouble?.at === 0 ? this.trouble.what : undefined;
    if (what === "refuse") throw answered("ValidationException");
    if (typeof what === "function") what();
    const answer = this.perform(operation, input);
    if (what !== "lose answer") return answer;
    this.writes.at(-1)!.isLost = true;
    throw Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });
  }

  /** As whoever may do anything does it. */
  perform(operation: string, input: Partial<Record<keyof Input, unknown>>): object {
    const all: Readonly<Record<string, (input: Input) => object>> = { ...this.ofVaults, ...this.ofShelves };
    const { gone, ...answer } = all[operation]!(input as unknown as Input) as { readonly gone?: string };
    if (!operation.startsWith("List")) this.writes.push({ operation, input, ...(gone === undefined ? {} : { gone }) });
    return answer;
  }

  private vault(id: string): Vault {
    const found = this.vaults.get(id);
    if (found === undefined) throw answered("ResourceNotFoundException");
    return found;
  }

  private shelf({ VaultId, ShelfId }: Input): Shelf {
    const found = this.shelves.get(ShelfId);
    if (this.vault(VaultId) === undefined || found === undefined) throw answered("ResourceNotFoundException");
    return found;
  }

  private readonly ofVaults = {
    ListVaults: () => ({
      Vaults: [...this.vaults].map(([VaultId, { name, region, labels, description }]) => ({
        ...{ VaultId, Name: name, Region: region, Labels: labels },
        ...(description === undefined ? {} : { Description: description }),
      })),
    }),
    ListTags: ({ VaultId }: Input) => ({
      Tags: Object.entries(this.vault(VaultId).tags).map(([Key, Value]) => ({ Key, Value })),
    }),
    CreateVault: (input: Input) => {
      if (this.idOf(`Vault ${input.Name}`) !== undefined) throw answered("ConflictException");
      const VaultId = `v${++this.made}`;
      this.vaults.set(VaultId, { name: input.Name, region: input.Region, ...plainOf(input), tags: tagsOf(input) });
      return { VaultId };
    },
    UpdateVault: (input: Input) => {
      const { name, region, tags } = this.vault(input.VaultId);
      this.vaults.set(input.VaultId, { name, region, tags, ...plainOf(input) });
      return {};
    },
    TagVault: (input: Input) => {
      const vault = this.vault(input.VaultId);
      this.vaults.set(input.VaultId, { ...vault, tags: { ...vault.tags, ...tagsOf(input) } });
      return {};
    },
    UntagVault: ({ VaultId, TagKeys = [] }: Input) => {
      const vault = this.vault(VaultId);
      const tags = Object.fromEntries(Object.entries(vault.tags).filter(([key]) => !TagKeys.includes(key)));
      this.vaults.set(VaultId, { ...vault, tags });
      return {};
    },
    DeleteVault: ({ VaultId }: Input) => {
      const { name } = this.vault(VaultId);
      if ([...this.shelves.values()].some(({ of }) => of === VaultId)) throw answered("ConflictException");
      this.vaults.delete(VaultId);
      return { gone: `Vault ${name}` };
    },
  };

  private readonly ofShelves = {
    ListShelves: ({ VaultId }: Input) => {
      this.vault(VaultId);
      const those = [...this.shelves].filter(([, { of }]) => of === VaultId);
      return { Shelves: those.map(([ShelfId, { name, size }]) => ({ ShelfId, Name: name, Size: size })) };
    },
    CreateShelf: ({ VaultId, Name, Size }: Input) => {
      const { name: vault } = this.vault(VaultId);
      if (this.idOf(`Shelf ${vault} ${Name}`) !== undefined) throw answered("ConflictException");
      const ShelfId = `s${++this.made}`;
      this.shelves.set(ShelfId, { of: VaultId, vault, name: Name, size: Size });
      return { ShelfId };
    },
    UpdateShelf: (input: Input) => {
      this.shelves.set(input.ShelfId, { ...this.shelf(input), size: input.Size });
      return {};
    },
    DeleteShelf: (input: Input) => {
      const { vault, name } = this.shelf(input);
      this.shelves.delete(input.ShelfId);
      return { gone: `Shelf ${vault} ${name}` };
    },
  };

  client(): Service {
    const operations = Object.keys({ ...this.ofVaults, ...this.ofShelves });
    const commandOf = (operation: string) =>
      class {
        readonly call: readonly [string, Input];
        constructor(input: Input) {
          this.call = [operation, structuredClone(input)];
        }
      };
    const commands = Object.fromEntries(operations.map((operation) => [`${operation}Command`, commandOf(operation)]));
    const ask = (call: readonly [string, Input]) => structuredClone(this.ask(...call));
    class VaultsClient {
      readonly middlewareStack = { add: () => {} };
      readonly config = { region: async () => "eu-west-1", credentials: async () => ({}) };
      readonly send = async ({ call }: { readonly call: readonly [string, Input] }) => ask(call);
    }
    const load: Service["load"] = async () => [{ ...commands, VaultsClient } as never, "VaultsClient"];
    return { name: "vaults", iamPrefix: "vault", load, answers: {} };
  }
}

const tagsOf = ({ Tags = [] }: Input) => Object.fromEntries(Tags.map(({ Key, Value }) => [Key, Value]));

const plainOf = ({ Labels, Description }: Input) => ({
  labels: Labels,
  ...(Description === undefined || Description === null ? {} : { description: Description }),
});
