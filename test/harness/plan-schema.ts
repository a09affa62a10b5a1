/** What is printed as JSON is held to its schema, which is public. */
import { readFileSync } from "node:fs";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { expect } from "vitest";

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${file}`, import.meta.url), "utf8")) as AnySchemaObject;

function validatorOf(file: string) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
  if (file !== "plan.json") ajv.addSchema(read("plan.json"), "plan.json");
  return ajv.compile(read(file));
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

const FORMATS = {
  "idc-plan": isPlan,
  "idc-snapshot": isSnapshot,
  "idc-outcome": validatorOf("outcome.json"),
  "idc-failure": validatorOf("failure.json"),
  "idc-version": validatorOf("version.json"),
  "idc-written": validatorOf("written.json"),
  "idc-suggestions": validatorOf("suggestions.json"),
  "idc-fmt": validatorOf("fmt.json"),
  "idc-lock": validatorOf("lock.json"),
  "idc-import": validatorOf("import.json"),
  "idc-doctor": validatorOf("doctor.json"),
  "idc-who-can": validatorOf("who-can.json"),
  "idc-explain": validatorOf("explain.json"),
  "idc-effect": validatorOf("effect.json"),
  "idc-policy-test": validatorOf("policy-test-results.json"),
  "idc-drift": validatorOf("drift.json"),
  "idc-github-approval": validatorOf("github-approval.json"),
  "idc-github-comment": validatorOf("github-comment.json"),
  "idc-github-drift": validatorOf("github-drift.json"),
  "idc-notice": validatorOf("notice.json"),
  "idc-drift-edit": validatorOf("drift-edit.json"),
  "idc-diagnostics": validatorOf("diagnostics.json"),
};

type Format = keyof typeof FORMATS;

/** All of stdout is one document of this format, as its schema has it. */
export function expectDocument<Document extends object = Record<string, unknown>>(
  stdout: string,
  format: Format,
): Document {
  const document = JSON.parse(stdout) as { readonly format: unknown };
  expect(document.format, stdout).toBe(format);
  const isValid = FORMATS[format];
  isValid(document);
  expect(isValid.errors ?? []).toEqual([]);
  return document as unknown as Document;
}
