/** A test runner for Stryker that loads the tests once and keeps them (see resident.ts). */
import { BroadcastChannel } from "node:worker_threads";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { createVitest } from "vitest/node";

const CHANNEL = "idc-mutation";

class ResidentTestRunner {
  /** Code that ran while the tests were loaded, too, needs no loading anew: the core remembers nothing in modules. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.channel = new BroadcastChannel(CHANNEL);
    const ready = this.reply();
    this.vitest = await createVitest("test", { config: "test/mutation/vitest.config.ts", watch: false });
    this.run = this.vitest.start();
    const first = await Promise.race([ready, this.run.then(() => ({ reply: "broken", message: "vitest ended" }))]);
    if (first.reply !== "ready") throw new Error(first.message);
  }

  async dryRun() {
    const { ran, coverage } = await this.ask({ job: "all" });
    const tests = ran.map(({ id, milliseconds, failure }) => ({
      id,
      name: id,
      timeSpentMs: milliseconds,
      ...(failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure }),
    }));
    return { status: "complete", tests, mutantCoverage: coverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const { ran, hits } = await this.ask({ job: "one", mutant: activeMutant.id, hitLimit, tests: testFilter });
    if (hitLimit !== undefined && hits > hitLimit) return { status: "timeout", reason: `reached ${hits} times` };
    const failed = ran.filter(({ failure }) => failure !== undefined);
    if (failed.length === 0) return { status: "survived", nrOfTests: ran.length };
    const [{ id, failure }] = failed;
    return { status: "killed", killedBy: [id], failureMessage: failure, nrOfTests: ran.length };
  }

  async dispose() {
    this.channel?.postMessage({ job: "end" });
    this.channel?.close();
    await this.vitest?.close();
  }

  ask(job) {
    const answer = this.reply();
    this.channel.postMessage(job);
    return answer;
  }

  reply() {
    return new Promise((resolve) => {
      this.channel.onmessage = ({ data }) => "reply" in data && resolve(data);
    });
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "resident", ResidentTestRunner)];
