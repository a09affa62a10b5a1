/** Histories that grow as people make them: commits, branches, merges, squashes, amends, reverts and force pushes. */
import fc from "fast-check";
import { CONFIGS, type ConfigName, type Content, contentOf, edited, united } from "./history-content.ts";

export type Contents = Readonly<Record<ConfigName, Content>>;

export interface Node {
  readonly id: string;
  readonly parents: readonly string[];
  readonly contents: Contents;
}

export type Growth =
  | { readonly grow: "edit"; readonly by: Contents; readonly part: number }
  | { readonly grow: "push"; readonly by: Contents; readonly part: number }
  | { readonly grow: "amend"; readonly by: Contents; readonly part: number }
  | { readonly grow: "go"; readonly to: number }
  | { readonly grow: "merge"; readonly with: number; readonly takes: "ours" | "theirs" | "both" }
  | { readonly grow: "squash"; readonly onto: number }
  | { readonly grow: "revert"; readonly to: number };

const by = fc.record({ acme: contentOf("acme"), beta: contentOf("beta") });
const any = fc.nat(1000);

export const growth: fc.Arbitrary<Growth> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ grow: fc.constant("edit" as const), by, part: any }) },
  { weight: 2, arbitrary: fc.record({ grow: fc.constant("push" as const), by, part: any }) },
  { weight: 1, arbitrary: fc.record({ grow: fc.constant("amend" as const), by, part: any }) },
  { weight: 2, arbitrary: fc.record({ grow: fc.constant("go" as const), to: any }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ grow: fc.constant("merge" as const), with: any },
      takes: fc.constantFrom("ours" as const, "theirs" as const, "both" as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ grow: fc.constant("squash" as const), onto: any }) },
  { weight: 1, arbitrary: fc.record({ grow: fc.constant("revert" as const), to: any }) },
);

export class Graph {
  readonly nodes = new Map<string, Node>();
  private readonly digits: 40 | 64;
  head: Node;

  constructor(first: Contents, digits: 40 | 64) {
    this.digits = digits;
    this.head = this.add([], first);
  }

  /** A commit by any number. */
  at(number: number): Node {
    const all = [...this.nodes.values()];
    return all[number % all.length]!;
  }

  node(id: string): Node {
    return this.nodes.get(id)!;
  }

  /** Whether `one` is behind `other`, or the same: by walking all parents. */
  isBehind(one: string, other: string): boolean {
    return one === other || this.node(other).parents.some((parent) => this.isBehind(one, parent));
  }

  private add(parents: readonly string[], contents: Contents): Node {
    // No two ids begin alike, as git sees to it.
    const number = this.nodes.size + 1;
    const id = ((number * 2654435761) % 2 ** 32).toString(16).padStart(8, "0").repeat(8).slice(0, this.digits);
    const node = { id, parents, contents };
    this.nodes.set(id, node);
    return node;
  }

  private change(from: Contents, to: Contents, part: number): Contents {
    return Object.fromEntries(CONFIGS.map((name) => [name, edited(from[name], to[name], part)])) as unknown as Contents;
  }

  grow(growth: Growth): void {
    const { head } = this;
    if (growth.grow === "go") this.head = this.at(growth.to);
    if (growth.grow === "edit") this.head = this.add([head.id], this.change(head.contents, growth.by, growth.part));
    if (growth.grow === "push") {
      // One commit that declares, and one that drops again: nobody runs in between.
      this.head = this.add([head.id], this.change(head.contents, growth.by, growth.part));
      this.head = this.add([this.head.id], head.contents);
    }
    if (growth.grow === "amend") this.head = this.add(head.parents, this.change(head.contents, growth.by, growth.part));
    if (growth.grow === "revert") this.head = this.add([head.id], this.at(growth.to).contents);
    if (growth.grow === "squash") {
      const onto = this.at(growth.onto);
      if (this.isBehind(onto.id, head.id)) this.head = this.add([onto.id], head.contents);
    }
    if (growth.grow === "merge") this.merge(this.at(growth.with), growth.takes);
  }

  private merge(other: Node, takes: "ours" | "theirs" | "both"): void {
    const { head } = this;
    if (this.isBehind(other.id, head.id)) return;
    const both = CONFIGS.map((name) => [name, united(head.contents[name], other.contents[name])]);
    const contents = { ours: head.contents, theirs: other.contents, both: Object.fromEntries(both) as Contents }[takes];
    this.head = this.add([head.id, other.id], contents);
  }
}
