/** The folders in which a config stood. */
import { describe, expect, it } from "vitest";
import { foldersOf } from "../../src/core/memory/aside.ts";
import { formerFoldersOf } from "../../src/core/memory/folders.ts";
import { type History, MissingObjects } from "../../src/core/memory/history.ts";
import type { Config } from "../../src/core/model/config.ts";
import { madeHistory } from "../harness/made-history.ts";
import { configOf, settings } from "./live.ts";
import { commitsOf, configNamed, hashOfFolder, idOf, memoryOf } from "./remembering.ts";

/** A config whose Settings stand in a file of their own. */
const configAt = (file: string, name = "acme"): Promise<Config> =>
  configOf({ [file]: settings({ name }), "more.yaml": "kind: Group\nname: g\n" });

type Folders = Readonly<Record<string, Config | "broken">>;

async function historyOf(then: Folders, now: Folders, path: string): Promise<History> {
  const commits = await commitsOf({ A: { folders: then }, B: { parents: ["A"], folders: now } });
  return madeHistory({ commits, head: idOf("B"), path });
}

/** Where the config of commit A stood, which was completed in a folder, for one that stands in another at B. */
async function places(former: string, then: Folders, now: Folders, path: string) {
  const memory = memoryOf({ completed: "A", path: former });
  return formerFoldersOf(await historyOf(then, now, path), memory, "acme", hashOfFolder);
}

const ours = await configNamed("a");
const other = await configNamed("a", "other");

describe("a folder", () => {
  it("is looked in where nothing moved, or nothing was ever written from", async () => {
    const history = await historyOf({ access: ours }, { access: ours }, "access");
    expect(await formerFoldersOf(history, memoryOf({ completed: "A", path: "access" }), "acme", hashOfFolder)).toEqual([
      "access",
    ]);
    const nothing = memoryOf({ uncommitted: true, path: "elsewhere" });
    expect(await formerFoldersOf(history, nothing, "acme", hashOfFolder)).toEqual(["access"]);
  });

  it("is followed where it had the config, and has none of that name now", async () => {
    const both = ["iam", "access"];
    expect(await places("access", { access: ours }, { iam: ours }, "iam")).toEqual(both);
    expect(await places("access", { access: ours }, { iam: ours, access: other }, "iam")).toEqual(both);
    expect(await places("access", { access: ours }, { iam: ours, access: "broken" }, "iam")).toEqual(both);
    expect(await places("access", { access: ours }, { iam: ours, access: ours }, "iam")).toBeUndefined();
  });

  it("is another's where the config that stood there had another name, or was broken", async () => {
    expect(await places("access", { access: other }, { iam: ours }, "iam")).toBeUndefined();
    expect(await places("access", { access: "broken" }, { iam: ours }, "iam")).toBeUndefined();
  });

  it("cannot be followed where no folder of the commit is it, or the commit is not there", async () => {
    expect(await places("gone", { access: ours }, { iam: ours }, "iam")).toBeUndefined();
    const history = await historyOf({ access: ours }, { iam: ours }, "iam");
    const asked = { ...history, foldersAt: () => expect.fail("of a commit that is not there") };
    expect(
      await formerFoldersOf(asked, memoryOf({ completed: "gone", path: "access" }), "acme", hashOfFolder),
    ).toBeUndefined();
  });

  it("is that of the newest commit that anything was written from", async () => {
    const commits = await commitsOf({
      ...{ A: { folders: { old: ours } }, B: { parents: ["A"], folders: { access: ours } } },
      C: { parents: ["B"], folders: { iam: ours } },
    });
    const memory = memoryOf({ completed: "A", written: ["B", "B"], path: "access" });
    expect(
      await formerFoldersOf(madeHistory({ commits, head: idOf("C"), path: "iam" }), memory, "acme", hashOfFolder),
    ).toEqual([...["iam", "access"]]);
  });
});

describe("a folder above the one at hand", () => {
  it.each([
    [".", "iam", "iam/settings.yaml"],
    ["access", "access/iam", "iam/settings.yaml"],
  ])("%s is read with %s in it: the same Settings are no other config", async (former, path, file) => {
    const then = { [former]: await configAt("settings.yaml") };
    const now = { [path]: ours, [former]: await configAt(file) };
    expect(await places(former, then, now, path)).toEqual([path, former]);
    const two = { [path]: ours, [former]: await configAt("settings.yaml") };
    expect(await places(former, then, two, path)).toBeUndefined();
    const near = { [path]: ours, [former]: await configAt("iamb/settings.yaml") };
    expect(await places(former, then, near, path)).toBeUndefined();
    const names = { [path]: ours, [former]: await configAt("settings.yaml", "other") };
    expect(await places(former, then, names, path)).toBeUndefined();
    // Broken as it is there may be two.
    expect(await places(former, then, { [path]: ours, [former]: "broken" }, path)).toBeUndefined();
  });

  it("is not one that only begins alike", async () => {
    const now = { iamb: ours, iam: await configAt("b/settings.yaml") };
    expect(await places("iam", { iam: ours }, now, "iamb")).toBeUndefined();
    expect(await places("iam", { iam: ours }, { "iam/b": ours }, "iam/b")).toEqual(["iam/b", "iam"]);
  });
});

describe("where the objects of a commit are not there", () => {
  const asked = async (error: Error, mayLack: boolean) => {
    const history = {
      ...(await historyOf({ access: ours }, { iam: ours }, "iam")),
      foldersAt: () => Promise.reject(error),
    };
    return foldersOf({ history, name: "acme", hashOfFolder }, memoryOf({ completed: "A", path: "access" }), mayLack);
  };

  it("a memory may lack them, and is looked for in the folder at hand alone", async () => {
    expect(await asked(new MissingObjects("A"), true)).toEqual(["iam"]);
    await expect(asked(new MissingObjects("A"), false)).rejects.toThrow(MissingObjects);
  });

  it("and whatever else goes wrong is no answer", async () => {
    for (const mayLack of [true, false]) await expect(asked(new Error("git"), mayLack)).rejects.toThrow("git");
  });
});
