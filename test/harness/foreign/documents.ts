/** Documents of the kinds that only tests know. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { keyOf } from "../../../src/core/base/key.ts";
import type { DocumentKind } from "../../../src/core/config/document-kind.ts";
import { placeOfNode } from "../../../src/core/document/node.ts";
import type { Validate } from "../../../src/core/generated/validate.js";
import { makeRegistry } from "../../../src/core/model/kind.ts";
import type { KnownKinds } from "../../../src/io/ports.ts";
import { documentKinds } from "../../../src/kinds/generated/documents.ts";
import { kinds } from "../../../src/kinds/generated/index.ts";
import { shelf, vault } from "./kinds.ts";

const compile = (title: string, properties: object, required: readonly string[]): Validate =>
  new Ajv2020({ allErrors: true, verbose: true }).compile({
    ...{ title, type: "object", additionalProperties: false, required: ["kind", ...required] },
    properties: { kind: { const: title }, ...properties },
  }) as unknown as Validate;

const TEXT = { type: "string", minLength: 1 };

interface VaultDocument {
  readonly name: string;
  readonly region: string;
  readonly description?: string;
  readonly labels?: readonly string[];
  readonly tags?: Readonly<Record<string, string>>;
}

const vaultDocument: DocumentKind = {
  kind: "Vault",
  noun: "vault",
  nameKey: "name",
  validate: compile(
    "Vault",
    {
      ...{ name: TEXT, region: TEXT, description: TEXT, labels: { type: "array", items: TEXT } },
      tags: { type: "object", additionalProperties: { type: "string" } },
    },
    ["name", "region"],
  ),
  check() {},
  declare(root) {
    const { name, region, description, labels = [], tags } = root.value as VaultDocument;
    const spec = {
      ...{ name, region, labels: [...labels].sort() },
      ...(description === undefined ? {} : { description }),
      ...(tags === undefined ? {} : { tags }),
    };
    return { kind: "Vault", key: keyOf("Vault", name), name, spec, at: placeOfNode(root) };
  },
};

interface ShelfDocument {
  readonly vault: string;
  readonly name: string;
  readonly size: number;
}

const shelfDocument: DocumentKind = {
  kind: "Shelf",
  noun: "shelf",
  nameKey: "name",
  validate: compile("Shelf", { vault: TEXT, name: TEXT, size: { type: "integer" } }, ["vault", "name", "size"]),
  check() {},
  declare(root) {
    const { vault: of, name, size } = root.value as ShelfDocument;
    return {
      kind: "Shelf",
      key: keyOf("Shelf", of, name),
      name,
      spec: { vault: of, name, size },
      at: placeOfNode(root),
    };
  },
};

export const foreignKinds: KnownKinds = {
  resources: makeRegistry([...kinds.values(), vault, shelf]),
  documents: [...documentKinds, vaultDocument, shelfDocument],
};
