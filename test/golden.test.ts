/**
 * Golden stories: what a maintainer recognises, from the config and the organization to the plan in its three formats, and on
 * to what is live after an apply. The files are there to be read: a change of one is a change of what users see.
 *
 * New ones: a folder with a `story.yaml` (test/harness/golden-story.ts says what it holds), then `npx vitest run --config
 * test/vitest.config.ts test/golden.test.ts -u`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { planOfFirstRun, tellStory } from "./harness/golden-run.ts";
import { GOLDEN, readStories } from "./harness/golden-story.ts";
import { planMarkdown } from "./harness/told.ts";

const stories = readStories();
const FILES = ["after.txt", "plan.json", "plan.md", "plan.txt", "story.yaml"];

test("a story fits one screen, and names its title and what happened", () => {
  for (const { name, title, story } of stories) {
    const lines = readFileSync(join(GOLDEN, name, "story.yaml"), "utf8").split("\n").length;
    expect([name, lines <= 60, title !== "", story.length > 40]).toEqual([name, true, true, true]);
  }
});

/** Stories in which what the plan said of people came to pass. */
const lived: string[] = [];

describe.concurrent("golden", () => {
  test.for(stories)("$name: $title", async (story, { expect }) => {
    const told = await tellStory(story);
    const folder = `golden/${story.name}`;
    await expect(told.text).toMatchFileSnapshot(`${folder}/plan.txt`);
    await expect(told.markdown).toMatchFileSnapshot(`${folder}/plan.md`);
    await expect(told.json).toMatchFileSnapshot(`${folder}/plan.json`);
    await expect(told.after).toMatchFileSnapshot(`${folder}/after.txt`);
    expect(told.left).toEqual(story.left ?? []);
    if (told.people === undefined) return;
    expect(told.people.said).toEqual(told.people.so);
    lived.push(story.name);
  });
});

test("in most of them people could do afterwards what the plan had said, by the emulator's own books", () => {
  expect(lived.length).toBeGreaterThan(stories.length / 2);
});

test("a base is a company with a config", () => {
  for (const name of readdirSync(join(GOLDEN, "base"))) {
    expect([name, existsSync(join(GOLDEN, "base", name, "organization.yaml"))]).toEqual([name, true]);
  }
});

test("a plan of 3,000 rows fits a comment, entry by entry, with its details left to the JSON", async () => {
  const groups = Array.from({ length: 500 }, (_, index) => `team-${String(index).padStart(3, "0")}`);
  const accounts = Array.from({ length: 6 }, (_, index) => ({ id: `${200000000000 + index}`, name: `shop-${index}` }));
  const organization = {
    organization: { managementAccount: "111111111111" },
    region: "eu-west-1",
    accounts: [{ id: "111111111111", name: "management" }, ...accounts],
    groups: groups.map((name) => ({ name })),
    permissionSets: [{ name: "Developer" }],
  };
  const rules = groups.map((name) => `  - {group: ${name}, permissionSet: Developer, accounts: {all: true}}\n`);
  const plan = await planOfFirstRun(organization, {
    "idc.yaml": "kind: Settings\nversion: 1\nname: big\nregion: eu-west-1\nidentitySource: external\n",
    "sets.yaml": "kind: PermissionSet\nname: Developer\n",
    "access.yaml": `kind: Assignments\nassignments:\n${rules.join("")}`,
  });
  expect(plan.changes).toHaveLength(3000);
  const whole = planMarkdown(plan, Number.POSITIVE_INFINITY);
  const text = planMarkdown(plan);
  const entries = (markdown: string) => markdown.split("\n").filter((line) => line.startsWith("- **+** ")).length;
  expect([whole.length > 65_536, text.length < 65_536]).toEqual([true, true]);
  expect([entries(whole), entries(text)]).toEqual([500, 500]);
  expect(text).toContain("details are left out");
  expect(text).toContain("+3,000 grants");
  expect(planMarkdown(plan, 2000)).toContain("- Access: 500 entries");
});

// After the stories: the first run of a new one writes its files.
test("there are stories enough, each in a folder with its files and nothing else", () => {
  expect(stories.length).toBeGreaterThanOrEqual(28);
  const folders = stories.map(({ name }) => [name, readdirSync(join(GOLDEN, name)).sort()]);
  expect(folders).toEqual(stories.map(({ name }) => [name, FILES]));
});
