/** Which pull requests bring what is planned: by GitHub's event, and by its API on the default branch. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { pullsAt, pullsOfEvent } from "../../src/cli/action/pulls.ts";
import { openGitHub } from "../../src/io/github/client.ts";
import { SmallRepository } from "../harness/github/small-repository.ts";
import { testWorld } from "../harness/world.ts";

let repository: SmallRepository;
let applied: string;

beforeEach(async () => {
  repository = new SmallRepository();
  applied = await repository.start({ "access/a.yaml": "one\n" });
});
afterEach(() => {
  repository.stop();
  expect(repository.github.problems).toEqual([]);
});

/** On the default branch. */
async function brought(since: string | null = applied) {
  repository.git("checkout", "--quiet", "--detach", "origin/main");
  const { address, dev } = repository;
  const github = openGitHub({ apiUrl: address, token: "ghs_secret" }, { say: () => undefined, unpaced: true });
  const of = { owner: "acme", name: "access", page: "https://github.com/acme/access" };
  const at = { repository: of, github, branch: "main", isDefault: true, isPrivate: true };
  return pullsAt(at, { config: "access" }, testWorld({ cwd: dev }))(since ?? undefined);
}

function merged(number: number, login: string, file = "access/a.yaml"): void {
  repository.commit(`b${number}`, { [file]: `of ${number}\n` });
  repository.pull(number, `b${number}`, { login });
  repository.merge(number, `b${number}`);
}

test("all that were merged since the last completed commit and changed the config, with who opened them", async () => {
  merged(7, "Dora");
  merged(8, "mallory", "README");
  merged(12, "eve");
  expect(await brought()).toEqual({ numbers: ["12", "7"], authors: ["dora", "eve"] });
});

test("a commit that came without one, a run that was never completed, a GitHub that fails: nobody knows", async () => {
  merged(7, "dora");
  expect(await brought(null)).toBeUndefined();
  repository.github.troubles.push({ when: (_, path) => path.endsWith("/pulls"), status: 404 });
  expect(await brought()).toBeUndefined();
  repository.commit("main", { "access/a.yaml": "pushed\n" });
  expect(await brought()).toBeUndefined();
});

test("of a run of a pull request, GitHub's event says it", async () => {
  const file = join(repository.folder, "event.json");
  const said = (event: object) => {
    writeFileSync(file, JSON.stringify(event));
    return pullsOfEvent(testWorld({ cwd: "/", environment: { GITHUB_EVENT_PATH: file } }))(undefined);
  };
  expect(await said({ pull_request: { number: 7, user: { login: "Dora" } } })).toEqual({
    numbers: ["7"],
    authors: ["dora"],
  });
  expect(await said({ pull_request: { number: 7 } })).toBeUndefined();
  expect(await said({ ref: "refs/heads/main" })).toBeUndefined();
});
