/** What comments may say of people, by the strictest Settings since the last completed commit. */
import { expect, test } from "vitest";
import { FILES } from "../harness/acme.ts";
import { acme, appliedAcme } from "./start.ts";

const settings = (privacy: string) => ({ "idc.yaml": `${FILES["idc.yaml"]}privacy: ${privacy}\n` });

test("names are no word in a plan: people may be named", async () => {
  const { result } = await (await acme()).plan();
  expect(result.config).not.toHaveProperty("privacy");
});

test("a commit that says less of it loosens nothing before a run has completed with it", async () => {
  const scenario = await appliedAcme({ files: settings("counts") });
  await scenario.commit(settings("names"));
  expect((await scenario.plan()).result.config.privacy).toBe("counts");
  expect((await scenario.apply()).exitCode).toBe(0);
  expect((await scenario.plan()).result.config).not.toHaveProperty("privacy");
});

test("a commit that says more of it holds at once", async () => {
  const scenario = await appliedAcme();
  await scenario.commit(settings("groups"));
  expect((await scenario.plan()).result.config.privacy).toBe("groups");
});
