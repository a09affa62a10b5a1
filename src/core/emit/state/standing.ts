/**
 * Where each resource of a state stands: which object of the live instance it is, or is a part of.
 *
 * In: a state, what is live, how kinds are written in Terraform. Out: `Standings`. Invariant: found by ids, never by names; what is not
 * found is gone only where everything could be read. Example: `aws_ssoadmin_permission_set_inline_policy.deny` is the inline policy of
 * `PermissionSet/Developer`.
 */
import { type Key, nameOf } from "../../base/key.ts";
import type { Live } from "../../model/resource.ts";
import type { Block, BlockRefs, TerraformKind } from "../blocks.ts";
import { differing } from "./differing.ts";
import type { BlockId, HeldType } from "./held-types.ts";
import type { State, StateResource } from "./state.ts";

/** A resource, and what it is of what is live. */
export interface Standing {
  readonly resource: StateResource;
  /** The object that it is, or is a part of. */
  readonly key?: Key;
  /** The blocks that it stands for. */
  readonly holds: readonly BlockId[];
  /** Why it can be taken over by nobody, as a sentence without its end. */
  readonly why?: string;
  /** Arguments that are live in another way than the state says. */
  readonly differs?: readonly string[];
  /** The state knows it, and it is not live. */
  readonly gone?: true;
}

/** All of Identity Center that a state manages. */
export interface Standings {
  readonly all: readonly Standing[];
  /** Resources of other services, which are nobody's business here. */
  readonly others: readonly StateResource[];
  /** What an object is made of, for all that are live. */
  readonly parts: ReadonlyMap<Key, readonly Block[]>;
}

type Kinds = ReadonlyMap<string, TerraformKind>;

export const idText = ({ type, importId }: BlockId): string => `${type}\n${importId}`;

/** Of an instance and a directory, whatever else a provider comes to manage, by whichever of AWS's two providers. */
const OURS = /^aws_(ssoadmin|identitystore)_|^awscc_(sso|identitystore)_/;

function refsOf({ instance, resources }: Live, kinds: Kinds): Omit<BlockRefs, "exclusive"> {
  const partition = instance.arn.split(":")[1] ?? "aws";
  return {
    ...{ instance: instance.arn, store: instance.identityStoreId },
    ...{ instanceArn: instance.arn, identityStoreId: instance.identityStoreId, partition },
    liveId: (key) => {
      const found = resources.get(key);
      const aws = found === undefined ? undefined : kinds.get(found.kind)?.id?.aws;
      // Of somebody who is gone the id is all that is left of the name.
      return aws === undefined ? nameOf(key) : found!.ids[aws];
    },
  };
}

/** Everything live by the ids that a state has. */
class Index {
  readonly parts = new Map<Key, readonly Block[]>();
  private readonly blocks = new Map<string, Block>();

  constructor(live: Live, kinds: Kinds) {
    const refs = refsOf(live, kinds);
    for (const found of live.resources.values()) {
      const kind = kinds.get(found.kind);
      if (kind === undefined) continue;
      const blocksOf = (exclusive: boolean) => kind.blocks({ ...found, sources: [] }, { ...refs, exclusive }, found);
      const single = blocksOf(false);
      this.parts.set(found.key, single);
      for (const block of [...single, ...blocksOf(true)]) {
        const { type, importId } = block;
        if (importId !== undefined) this.blocks.set(idText({ type, importId }), block);
      }
    }
  }

  blockOf(id: BlockId): Block | undefined {
    return this.blocks.get(idText(id));
  }
}

function whyNone({ block, values, deposed }: StateResource, { instance }: Live): string | undefined {
  if (block === undefined) return "its address is none that Terraform knows";
  if (deposed) return "it is left of an earlier object, which terraform apply is yet to destroy";
  const { instance_arn: arn, identity_store_id: store } = values;
  if (typeof arn === "string" && arn !== instance.arn) return `it is of another instance, ${arn}`;
  if (typeof store === "string" && store !== instance.identityStoreId) return `it is of another directory, ${store}`;
  return undefined;
}

const UNSEEN = "it was not found, and not all could be read";
const NOT_WHOLE = "its values in the state are not whole";

function standingOf(resource: StateResource, type: HeldType | undefined, live: Live, index: Index): Standing {
  if (type === undefined) return { resource, holds: [], why: "idc has no kind of it" };
  const why = whyNone(resource, live);
  if (why !== undefined) return { resource, holds: [], why };
  const importId = type.id(resource.values);
  if (importId === undefined) return { resource, holds: [], why: NOT_WHOLE };
  const own = { type: type.type, importId };
  const block = index.blockOf(own);
  const isSeen = live.unknown.length === 0;
  if (block === undefined) return isSeen ? { resource, holds: [], gone: true } : { resource, holds: [], why: UNSEEN };
  const { key } = block;
  const stands = type.stands?.(resource.values);
  const holds = stands ?? [own];
  const whole = holds.filter((one) => one !== undefined);
  if (whole.length < holds.length) return { resource, key, holds: [], why: NOT_WHOLE };
  const differs = stands === undefined ? differing(block, resource.values) : [];
  return { resource, key, holds: whole, ...(differs.length === 0 ? {} : { differs }) };
}

export function standingsOf(state: State, live: Live, kinds: Kinds): Standings {
  const types = new Map([...kinds.values()].flatMap(({ held }) => held.map((one) => [one.type, one] as const)));
  const index = new Index(live, kinds);
  const ours = state.managed.filter(({ type }) => OURS.test(type));
  return {
    all: ours.map((resource) => standingOf(resource, types.get(resource.type), live, index)),
    others: state.managed.filter(({ type }) => !OURS.test(type)),
    parts: index.parts,
  };
}
