/** Stories of vaults and shelves: what is declared, what is clicked in the console, and what goes wrong, run after run. */
import fc from "fast-check";
import type { VaultService } from "./anew-service.ts";

const VAULTS = ["gold", "a/b", "replaced"] as const;
const SHELVES = ["top", "replaced"] as const;

/** So many times of ten. */
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>, times: number) =>
  fc.oneof({ weight: times, arbitrary }, { weight: 10 - times, arbitrary: fc.constant(undefined) });
const region = fc.constantFrom("eu", "us");
const size = fc.integer({ min: 1, max: 3 });

const wantedVault = fc.record({
  region,
  labels: fc.subarray(["a", "b"]),
  description: maybe(fc.constant("text"), 4),
  tags: maybe(fc.constantFrom<Record<string, string>>({}, { team: "x" }, { team: "y", cost: "1" }), 4),
  shelves: fc.record({ top: maybe(size, 8), replaced: maybe(size, 3) }),
});

/** What a config declares: vaults with their shelves. */
const want = fc.record({ gold: maybe(wantedVault, 9), "a/b": maybe(wantedVault, 3), replaced: maybe(wantedVault, 2) });

const vault = fc.constantFrom("gold", "gold", "gold", ...VAULTS);
const shelf = fc.constantFrom(...SHELVES, "odd");
const OTHERS = ["drop vault", "label vault", "add shelf", "drop shelf", "grow shelf"];
const click = fc.oneof(
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom("add vault", "make vault anew"), vault, region, shelf }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom(...OTHERS), vault, shelf }) },
  // What nobody declares on what is made anew.
  { weight: 1, arbitrary: fc.constant({ does: "add shelf", vault: "gold", shelf: "odd" } as const) },
);

const FAULTS = ["lose answer", "refuse", "interrupt", "deny ListVaults", "deny ListShelves"];
const round = fc.record({
  /** Absent: as before. */
  want: maybe(want, 8),
  mode: fc.constantFrom("full", "full", "additive"),
  clicks: fc.array(click, { maxLength: 2 }),
  denied: maybe(fc.constantFrom("ListVaults", "ListTags", "ListShelves", "ListShelves gold", "ListShelves a/b"), 2),
  how: fc.constantFrom("asked", "asked", "asked", "auto", "only", "saved"),
  only: fc.constantFrom("Vault/gold", "Shelf/*/*", "Vault/*", "*/gold*", "Shelf/gold/top", "**"),
  /** Between a saved plan and its being applied. */
  late: fc.array(click, { maxLength: 1 }),
  trouble: maybe(
    fc.record({ at: fc.integer({ min: 1, max: 6 }), what: fc.oneof(fc.constantFrom(...FAULTS), click) }),
    4,
  ),
});

export const story = fc.record({
  first: fc.array(click, { maxLength: 3 }),
  rounds: fc.array(round, { minLength: 1, maxLength: 4 }),
});

type Of<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;
export type Want = Partial<Of<typeof want>>;
export type Click = Of<typeof click>;
export type Round = Of<typeof round>;
export type Story = Of<typeof story>;

/** No two documents of a kind have one name. */
const shelfOf = (vault: string, on: string) => (vault === "gold" ? on : `${on}-${vault}`);

export const settingsIn = (mode: string) =>
  `kind: Settings\nversion: 1\nname: acme\nmode: ${mode}\ndirectUserAssignments: managed\nprotected: []\n`;

const document = (fields: object) =>
  Object.entries(fields)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${JSON.stringify(value)}\n`]))
    .join("");

export function filesOf(wanted: Want): Record<string, string | null> {
  const files: Record<string, string | null> = {};
  for (const name of VAULTS) {
    const { shelves, ...rest } = wanted[name] ?? { shelves: undefined };
    const file = name.replace("/", "-");
    files[`${file}.yaml`] = wanted[name] === undefined ? null : document({ kind: "Vault", name, ...rest });
    for (const on of SHELVES) {
      const size = shelves?.[on];
      const text = size === undefined ? null : document({ kind: "Shelf", vault: name, name: shelfOf(name, on), size });
      files[`${file}-on-${on}.yaml`] = text;
    }
  }
  return files;
}

/** What is declared of each object, as `Vault gold` and `Shelf gold top`. */
export function declaredIn(wanted: Want): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const all = new Map<string, Readonly<Record<string, unknown>>>();
  for (const [name, one] of Object.entries(wanted)) {
    if (one === undefined) continue;
    const { shelves, tags, ...rest } = one;
    all.set(`Vault ${name}`, tags === undefined ? rest : { ...rest, tags });
    for (const [on, size] of Object.entries(shelves))
      if (size !== undefined) all.set(`Shelf ${name} ${shelfOf(name, on)}`, { size });
  }
  return all;
}

/** What somebody does in the console, as far as the service lets him. */
export function clickOn(service: VaultService, { does, vault: Name, shelf: which, ...more }: Click): void {
  const on = shelfOf(Name, which);
  const VaultId = service.idOf(`Vault ${Name}`);
  const ShelfId = service.idOf(`Shelf ${Name} ${on}`);
  const [what, of] = does.split(" ");
  if (what === "drop" || what === "make") {
    for (const [id, one] of [...service.shelves]) {
      if (of === "vault" ? one.of === VaultId : id === ShelfId)
        service.perform("DeleteShelf", { VaultId, ShelfId: id });
    }
    if (of === "vault" && VaultId !== undefined) service.perform("DeleteVault", { VaultId });
  }
  if ("region" in more && (what === "make" || VaultId === undefined)) {
    service.perform("CreateVault", { Name, Region: more.region, Labels: [] });
  }
  if (VaultId === undefined) return;
  if (what === "label") service.perform("UpdateVault", { VaultId, Labels: ["else"] });
  if (does === "add shelf" && ShelfId === undefined) service.perform("CreateShelf", { VaultId, Name: on, Size: 1 });
  if (what === "grow" && ShelfId !== undefined) service.perform("UpdateShelf", { VaultId, ShelfId, Size: 9 });
}
