/**
 * What JSON Schema finds in a document, and what of the document can be checked further.
 *
 * In: a document. Out: diagnostics, one for each mistake, and the document without what they are about. Invariant: what is
 * left has the shape of its kind, though parts that the kind requires may be missing.
 * Example: a Group with `descripton: x` is `unknown-key` at that key, and its members are checked nevertheless.
 */

import { nearest } from "../../base/suggest.ts";
import { type Document, keyPlaceOf, type Path, placeOf } from "../../document/document.ts";
import type { Report } from "../../document/report.ts";
import type { SchemaError, Validate } from "../../generated/validate.js";
import type { Names } from "./names.ts";
import { isMap, withoutParts } from "./parts.ts";
import { alternatives, knownKeys, sayViolation } from "./violations.ts";

/** A document with more mistakes than this has one mistake, made many times; finding each place takes a walk. */
const MISTAKES = 500;

/** Says where the document has not the shape of its kind, and gives what has it: the document itself if nothing is wrong. */
export function checkSchema(document: Document, validate: Validate, names: Names, report: Report): Document {
  if (validate(document.value)) return document;
  const all = (validate.errors ?? []).filter(isMistake);
  const errors = all.slice(0, MISTAKES);
  if (all.length > MISTAKES) report("more-mistakes", { count: all.length - MISTAKES }, placeOf(document));
  const told = new Set<string>();
  for (const error of errors) {
    const once = isAboutMembers(error)
      ? JSON.stringify([error.instancePath, error.keyword, error.params])
      : valueId(error);
    if (told.has(once) || isSaidBetter(error, errors)) continue;
    told.add(once);
    const path = pathOf(document, error);
    const at =
      error.propertyName === undefined ? placeOf(document, path) : keyPlaceOf(document, [...path, error.propertyName]);
    sayViolation(error, path, at, { document, names }, report);
  }
  return withoutParts(
    document,
    all.map((error) => brokenPath(document, error)),
  );
}

/** Errors that only say that other errors count, or that a value that should be a map lacks the members of one. */
function isMistake(error: SchemaError): boolean {
  if (error.keyword === "propertyNames" || error.schemaPath.includes("/oneOf/")) return false;
  return !isAboutMembers(error) || isMap(error.data);
}

function isAboutMembers(error: SchemaError): boolean {
  return ["required", "additionalProperties", "oneOf", "minProperties", "maxProperties"].includes(error.keyword);
}

/** A value is wrong once, however many keywords it violates. */
function valueId(error: SchemaError): string {
  return JSON.stringify([error.instancePath, error.propertyName ?? null]);
}

/** A missing key is not worth a word where a mistyped one stands in its place. */
function isSaidBetter(error: SchemaError, errors: readonly SchemaError[]): boolean {
  const missing =
    error.keyword === "required"
      ? [String(error.params.missingProperty)]
      : error.keyword === "oneOf" && error.params.passingSchemas === null
        ? alternatives(error)
        : [];
  return errors.some(
    (other) =>
      other.keyword === "additionalProperties" &&
      other.instancePath === error.instancePath &&
      missing.includes(nearest(String(other.params.additionalProperty), knownKeys(other)) ?? ""),
  );
}

/** JSON Pointer to path: a step into a list is a number. */
function pathOf(document: Document, error: SchemaError): Path {
  const path: (string | number)[] = [];
  let node: unknown = document.value;
  for (const part of error.instancePath.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(node) ? Number(name) : name;
    path.push(step);
    node = (node as Record<string | number, unknown>)[step];
  }
  return path;
}

/** The path of what is wrong; of a member, where a map has or lacks one that it should not. */
function brokenPath(document: Document, error: SchemaError): Path {
  const path = pathOf(document, error);
  const { missingProperty, additionalProperty } = error.params;
  const member =
    error.propertyName ?? additionalProperty ?? missingProperty ?? (isAboutMembers(error) ? "" : undefined);
  return member === undefined ? path : [...path, String(member)];
}
