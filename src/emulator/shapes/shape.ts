/**
 * A small language for what a request may hold: one node for each shape, carrying the TypeScript type of its value.
 * The tables written in it say in one place what AWS accepts and what a handler gets.
 */
export type Node =
  | StringNode
  | { kind: "integer"; min: number; max: number }
  | { kind: "boolean" }
  | { kind: "document" }
  | { kind: "list"; member: Node; min: number; max: number }
  | { kind: "map"; key: Node; value: Node; min: number; max: number }
  | { kind: "structure"; fields: Readonly<Record<string, Field>>; union: boolean };
export interface StringNode {
  kind: "string";
  min: number;
  max: number;
  pattern?: RegExp;
  values?: readonly string[];
  sensitive: boolean;
  /** What may stand before a value, after the partition of the Region, and means the same without: handlers never see it. */
  arn?: string;
}
export type StructureNode = Extract<Node, { kind: "structure" }>;

export interface Field {
  readonly node: Node;
  readonly required: boolean;
}

/** A node together with the type of the values it accepts (the type exists for the compiler only). */
export type Shape<T> = Node & { readonly valueType?: T };
export type ValueOf<S> = S extends { readonly valueType?: infer T } ? Exclude<T, undefined> : never;

interface Required<T> {
  readonly node: Shape<T>;
  readonly required: true;
}
interface Optional<T> {
  readonly node: Shape<T>;
  readonly required: false;
}
export type Fields = Readonly<Record<string, Field>>;

type RequiredKeys<F> = { [K in keyof F]: F[K] extends { required: true } ? K : never }[keyof F];
type FieldValue<F> = F extends { node: infer S } ? ValueOf<S> : never;
/** The type of a structure with these fields. */
export type Members<F> = { [K in RequiredKeys<F>]: FieldValue<F[K]> } & {
  [K in Exclude<keyof F, RequiredKeys<F>>]?: FieldValue<F[K]>;
};

const ANY_LENGTH = Number.POSITIVE_INFINITY;

/** Patterns are anchored here: AWS's models write them without anchors and mean the whole value. */
export function text(
  limits: { min?: number; max?: number; pattern?: string; sensitive?: boolean; arn?: string } = {},
): Shape<string> {
  const { min = 0, max = ANY_LENGTH, pattern, sensitive = false, arn } = limits;
  const base = { kind: "string", min, max, sensitive, ...(arn === undefined ? {} : { arn }) } as const;
  return pattern === undefined ? base : { ...base, pattern: new RegExp(`^(?:${pattern})$`, "u") };
}

export function oneOf<const V extends readonly string[]>(...values: V): Shape<V[number]> {
  return { kind: "string", min: 0, max: ANY_LENGTH, sensitive: false, values };
}

export const integer = (min: number, max: number): Shape<number> => ({ kind: "integer", min, max });
export const boolean: Shape<boolean> = { kind: "boolean" };
/** Any JSON value: the identity store's AttributeValue. */
export const document: Shape<unknown> = { kind: "document" };

export function list<S extends Node>(member: S, min = 0, max = ANY_LENGTH): Shape<ValueOf<S>[]> {
  return { kind: "list", member, min, max };
}

export function map<S extends Node>(key: Node, value: S, min = 0, max = ANY_LENGTH): Shape<Record<string, ValueOf<S>>> {
  return { kind: "map", key, value, min, max };
}

export function structure<F extends Fields>(fields: F): Shape<Members<F>> & StructureNode {
  return { kind: "structure", fields, union: false };
}

/** Exactly one of the members. */
export function union<F extends Fields>(fields: F): Shape<Members<F>> & StructureNode {
  return { kind: "structure", fields, union: true };
}

export const required = <S extends Node>(node: S): Required<ValueOf<S>> => ({
  node: node as Shape<ValueOf<S>>,
  required: true,
});
export const optional = <S extends Node>(node: S): Optional<ValueOf<S>> => ({
  node: node as Shape<ValueOf<S>>,
  required: false,
});
