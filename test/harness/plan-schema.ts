/** Plans and snapshots are held to their schemas, which are public. */
import { readFileSync } from "node:fs";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { expect } from "vitest";

function validatorOf(file: string) {
  const schema = JSON.parse(readFileSync(new URL(`../../schemas/${file}`, import.meta.url), "utf8")) as AnySchemaObject;
  return new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false }).compile(schema);
}

const isPlan = validatorOf("plan.json");
const isSnapshot = validatorOf("snapshot.json");

export function expectPlanSchema(plan: unknown): void {
  isPlan(plan);
  expect(isPlan.errors ?? []).toEqual([]);
}

export function expectSnapshotSchema(snapshot: unknown): void {
  isSnapshot(snapshot);
  expect(isSnapshot.errors ?? []).toEqual([]);
}
