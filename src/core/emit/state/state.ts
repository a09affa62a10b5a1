/**
 * A state of Terraform: what it manages, as `terraform show -json` and the file of the state itself say it.
 *
 * In: JSON that somebody else's program wrote. Out: `State`, or what is wrong with it. Invariant: every resource of every module is in it
 * once for each instance; an address without keys is one that `removed` takes, or there is none. Example: of
 * `module.team["a"].aws_x.y[0]` the block is `module.team.aws_x.y`.
 */
import { asText, isObject, parsedJson } from "../../base/json.ts";
import type { StateValues } from "./held-types.ts";

/** One instance of a resource. */
export interface StateResource {
  /** With the keys of its modules and its own. */
  readonly address: string;
  /** Without any key: all instances of one block. Undefined where the address is none that Terraform knows. */
  readonly block: string | undefined;
  readonly type: string;
  readonly values: StateValues;
  /** Blocks and data that it refers to, and what these refer to. */
  readonly refersTo: readonly string[];
  /** What is left of an earlier object, which Terraform is yet to destroy. */
  readonly deposed: boolean;
}

/** What a state manages, and what only looks. */
export interface State {
  readonly managed: readonly StateResource[];
  readonly data: readonly StateResource[];
}

/** What is wrong with a file, as sentences without their ends. */
export interface NoState {
  readonly problem: string;
  readonly hint: string;
}

const SHOW = "terraform show -json > state.json writes what is read here";

/** Keys of instances: a number, or a text with its escapes. */
const KEYS = /\[(?:\d+|"(?:[^"\\]|\\.)*")\]/gu;
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_-]*`;
const BLOCK = new RegExp(String.raw`^(?:module\.${NAME}\.)*(?:data\.)?${NAME}\.${NAME}$`, "u");

export function blockIn(address: string): string | undefined {
  const block = address.replace(KEYS, "");
  return BLOCK.test(block) ? block : undefined;
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];

const objects = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

interface Read extends StateResource {
  readonly mode: string;
}

function shownResource(resource: Record<string, unknown>): Read {
  const address = asText(resource.address);
  return {
    ...{ address, block: blockIn(address), type: asText(resource.type), mode: asText(resource.mode) },
    values: isObject(resource.values) ? resource.values : {},
    refersTo: texts(resource.depends_on),
    deposed: resource.deposed_key !== undefined,
  };
}

/** Of a module and all below it, however deep. */
function shownIn(root: Record<string, unknown>): readonly Read[] {
  const found: Read[] = [];
  const modules = [root];
  for (let module = modules.pop(); module !== undefined; module = modules.pop()) {
    for (const resource of objects(module.resources)) found.push(shownResource(resource));
    for (const child of objects(module.child_modules)) modules.push(child);
  }
  return found;
}

const keyText = (key: unknown): string =>
  typeof key === "number" ? `[${key}]` : typeof key === "string" ? `[${JSON.stringify(key)}]` : "";

/** Of the file of a state, version 4. */
function storedIn(resources: readonly Record<string, unknown>[]): readonly Read[] {
  return resources.flatMap(({ module, mode, type, name, instances }) => {
    const isData = mode === "data";
    const words = [...(typeof module === "string" ? [module] : []), ...(isData ? ["data"] : []), type, name];
    const base = words.join(".");
    return objects(instances).map((instance): Read => {
      const address = `${base}${keyText(instance.index_key)}`;
      return {
        ...{ address, block: blockIn(address), type: asText(type), mode: asText(mode) },
        values: isObject(instance.attributes) ? instance.attributes : {},
        refersTo: texts(instance.dependencies),
        deposed: instance.deposed !== undefined,
      };
    });
  });
}

function allIn(value: unknown): readonly Read[] | NoState {
  if (!isObject(value)) return { problem: "is not JSON of an object", hint: SHOW };
  if (value.planned_values !== undefined)
    return {
      problem: "is of a plan, which says what will be",
      hint: "terraform show -json without a file is the state",
    };
  const { values, version } = value;
  if (typeof value.format_version === "string") {
    // An empty state has no values.
    if (values === undefined) return [];
    if (isObject(values) && isObject(values.root_module)) return shownIn(values.root_module);
  }
  if (version === 4) return storedIn(objects(value.resources));
  if (typeof version === "number" && value.serial !== undefined)
    return { problem: `is a state of version ${version}, and idc reads version 4`, hint: SHOW };
  return { problem: "is no state of Terraform", hint: SHOW };
}

const isNone = (found: readonly Read[] | NoState): found is NoState => "problem" in found;

export function readState(text: string): State | NoState {
  const found = allIn(parsedJson(text));
  if (isNone(found)) return found;
  return {
    managed: found.filter(({ mode }) => mode === "managed"),
    data: found.filter(({ mode }) => mode === "data"),
  };
}
