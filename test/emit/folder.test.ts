/** The folder that emit writes: nobody's Terraform is lost, and nothing of an earlier emission stays. */
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { type Scenario, startScenario, yaml } from "../harness/scenario.ts";
import { emit, filesIn, OUT } from "./emitted.ts";

let scenario: Scenario;
beforeAll(async () => {
  scenario = await startScenario({ organization: yaml(ORGANIZATION), files: FILES });
});
afterAll(() => scenario.stop());
const at = (...path: readonly string[]) => join(scenario.dir, OUT, ...path);
beforeEach(() => rmSync(at(), { recursive: true, force: true }));

const write = (path: string, text: string) => {
  mkdirSync(join(at(path), ".."), { recursive: true });
  writeFileSync(at(path), text);
};

test("a folder with Terraform of somebody else's is refused, and left as it is", async () => {
  write("main.tf", "# mine\n");
  await expect(emit(scenario)).rejects.toThrow("has Terraform that idc did not write");
  expect([...filesIn(at())]).toEqual([["main.tf", "# mine\n"]]);
});

test("nor a folder of a root in which there is some", async () => {
  write("shared/mine.tofu", "# mine\n");
  await expect(emit(scenario, { split: "account" })).rejects.toThrow("shared has Terraform that idc did not write");
  expect([...filesIn(at()).keys()]).toEqual(["shared/mine.tofu"]);
});

test("what a person edited is not written over", async () => {
  await emit(scenario);
  const text = readFileSync(at("people.tf.json"), "utf8");
  writeFileSync(at("people.tf.json"), text.replace("Developers", "Edited"));
  await expect(emit(scenario)).rejects.toThrow("people.tf.json was edited since idc wrote it");
  expect(readFileSync(at("people.tf.json"), "utf8")).toContain("Edited");
  writeFileSync(at("people.tf.json"), text.replaceAll("\n", "\r\n"));
  expect((await emit(scenario)).exitCode).toBe(0);
});

test("the file of imports may go, other files may come, and Terraform's own stay", async () => {
  await emit(scenario);
  rmSync(at("imports.tf.json"));
  write("variables.tf", "# mine\n");
  write("terraform.tfstate", "{}");
  const { exitCode, files } = await emit(scenario);
  expect(exitCode).toBe(0);
  expect([files.has("imports.tf.json"), files.get("variables.tf"), files.get("terraform.tfstate")]).toEqual([
    true,
    "# mine\n",
    "{}",
  ]);
});

test("a file that would be written over, and is not ours, is refused before anything is written", async () => {
  await emit(scenario, { imports: false });
  write("imports.tf.json", "{}\n");
  const before = [...filesIn(at())];
  await expect(emit(scenario)).rejects.toThrow("imports.tf.json is there, and idc did not write it");
  expect([...filesIn(at())]).toEqual(before);
});

test("files of the other language go", async () => {
  await emit(scenario);
  const { files } = await emit(scenario, { form: "hcl" });
  expect([...files.keys()].filter((path) => path.endsWith(".json"))).toEqual(["idc-emit.json"]);
  expect(files.has("main.tf")).toBe(true);
});

test("another split is refused: its states have what these roots would import", async () => {
  await emit(scenario);
  await expect(emit(scenario, { split: "account" })).rejects.toThrow("was written with --split none");
});

test("a root that has nothing any more stays, so that its state is not forgotten", async () => {
  await emit(scenario, { split: "account" });
  await scenario.commit({
    "access/devs.yaml": FILES["access/devs.yaml"].replace("{ou: /Workloads/Dev}", "{name: dev}"),
  });
  const { files } = await emit(scenario, { split: "account" });
  await scenario.commit(FILES);
  const left = [...files.keys()].filter((path) => path.startsWith("account-444444444444/"));
  expect(left).toEqual(["account-444444444444/main.tf.json"]);
  expect(files.get(left[0]!)).toContain("Nothing is left here");
});

test("no link is followed", async () => {
  await emit(scenario, { split: "account" });
  rmSync(at("shared"), { recursive: true });
  mkdirSync(join(scenario.dir, "outside"), { recursive: true });
  symlinkSync(join(scenario.dir, "outside"), at("shared"));
  await expect(emit(scenario, { split: "account" })).rejects.toThrow("leads out of");
  expect([...filesIn(join(scenario.dir, "outside"))]).toEqual([]);
  rmSync(at(), { recursive: true });
  await emit(scenario);
  rmSync(at("main.tf.json"));
  const target = join(scenario.dir, "target.json");
  writeFileSync(target, "{}");
  symlinkSync(target, at("main.tf.json"));
  await emit(scenario).catch(() => undefined);
  expect(readFileSync(target, "utf8")).toBe("{}");
});

test("who is not sure what it wrote is told", async () => {
  await emit(scenario);
  writeFileSync(at("idc-emit.json"), "{");
  await expect(emit(scenario)).rejects.toThrow("idc-emit.json is not as idc wrote it");
  // A path that leads elsewhere is none of ours.
  const outside = join(scenario.dir, "keep.tf.json");
  writeFileSync(outside, "{}");
  writeFileSync(
    at("idc-emit.json"),
    JSON.stringify({ format: "idc-emission", version: 1, split: "none", files: { "../keep.tf.json": ["x"] } }),
  );
  await emit(scenario).catch(() => undefined);
  expect(existsSync(outside)).toBe(true);
});
