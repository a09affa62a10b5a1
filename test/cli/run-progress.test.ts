/** How far a run of apply is: what was written, of what is to be written, then the calls of the look at it. */
import { expect, test } from "vitest";
import { progressText } from "../../src/cli/progress/progress-text.ts";
import { showRun } from "../../src/cli/progress/run-progress.ts";
import { Tally } from "../../src/io/apply/tally.ts";
import type { Measure, Prepared } from "../../src/pipeline.ts";

function watched(total: number) {
  let [calls, line] = [500, () => "nothing"];
  const connection = { measure: () => ({ done: calls, left: 0, unit: "call" }), patience: { trying: () => undefined } };
  const prepared = { connection, plan: { changes: { length: total }, cost: { seconds: total / 2 } } };
  const stages: string[] = [];
  const stage = (name: string, measure: () => Measure) => {
    const before = measure();
    stages.push(name);
    line = () => progressText({ name, measure, since: 0, before }, 2_000);
  };
  const tally = new Tally(
    total,
    showRun({ stage }, () => prepared as unknown as Prepared),
  );
  return { tally, stages, line: () => line(), call: (number: number) => (calls += number) };
}

test("counts what is written although nobody has looked whether it is there", () => {
  const { tally, line } = watched(200_010);
  tally.say("writing");
  for (let written = 0; written < 12_300; written++) tally.write();
  expect(line()).toBe("writing · 12,300 of 200,010 changes · about 26.1 h left");
});

test("what is held, or needs what failed, is no part of the total, which is never exceeded", () => {
  const { tally, line } = watched(10);
  for (let held = 0; held < 4; held++) tally.leaveOut();
  tally.say("writing");
  expect(line()).toBe("writing · 0 of 6 changes");
  for (let written = 0; written < 5; written++) tally.write();
  expect(line()).toBe("writing · 5 of 6 changes · about 1 s left");
  tally.leaveOut();
  expect(line()).toBe("writing · 5 of 6 changes · about 1 s left");
  tally.say("writing");
  expect(line()).toBe("writing · 5 changes");
});

test("looking is told by the calls that it takes, without those before it", () => {
  const { tally, line, stages, call } = watched(2);
  tally.say("writing");
  tally.write();
  call(30);
  tally.say("looking");
  call(12);
  expect(line()).toBe("looking at what was written · 12 calls · 6.0 a second");
  tally.write();
  expect(line()).toBe("writing · 2 changes");
  expect(stages).toEqual(["writing", "looking at what was written", "writing"]);
});
