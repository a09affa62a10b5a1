/** Plans are held to `schemas/plan.json`, which is public. */
import { readFileSync } from "node:fs";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { expect } from "vitest";

const schema = JSON.parse(readFileSync(new URL("../../schemas/plan.json", import.meta.url), "utf8")) as AnySchemaObject;
const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(schema);

export function expectPlanSchema(plan: unknown): void {
  validate(plan);
  expect(validate.errors ?? []).toEqual([]);
}
