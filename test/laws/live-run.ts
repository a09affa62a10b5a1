/** One organization of odd values, a config that says something else, and what of reading, showing and writing is not as it should be. */
import fc from "fast-check";
import { isOpen } from "../../src/core/model/change.ts";
import type { Config } from "../../src/core/model/config.ts";
import { exitCodeOf } from "../../src/core/model/outcome.ts";
import { appliedTag, writePointer } from "../../src/core/model/own-tags.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import { apply } from "../../src/io/apply/apply.ts";
import { NO_JOURNAL } from "../../src/io/apply/journal.ts";
import { commitOf, prepare } from "../chaos/engine.ts";
import { configOf, settings } from "../core/live.ts";
import { type Emulated, emulate, STILL } from "./emulated.ts";
import {
  BYSTANDER,
  type Bystander,
  GROUP,
  type GroupCase,
  putIn,
  SET,
  type SetCase,
  USER,
  type UserCase,
  type World,
} from "./live-cases.ts";
import { documentsOf, expectedIn, untouchedIn } from "./live-expected.ts";
import { viewProblems } from "./live-views.ts";

const MANAGEMENT = "111111111111";

export interface Story {
  readonly sets: readonly SetCase[];
  readonly groups: readonly GroupCase[];
  readonly users: readonly UserCase[];
  readonly bystanders: readonly Bystander[];
  readonly pageSize: number;
}

export const STORY: fc.Arbitrary<Story> = fc.record({
  sets: fc.array(SET, { minLength: 1, maxLength: 12 }),
  groups: fc.array(GROUP, { minLength: 1, maxLength: 6 }),
  users: fc.array(USER, { minLength: 1, maxLength: 8 }),
  bystanders: fc.array(BYSTANDER, { maxLength: 6 }),
  pageSize: fc.constantFrom(1, 3, 100),
});

function emulated(story: Story): Emulated {
  const tags = { [appliedTag("acme")]: writePointer(commitOf(0), ".") };
  const organization = {
    organization: { managementAccount: MANAGEMENT },
    region: "eu-west-1",
    instance: { tags },
    accounts: [{ id: MANAGEMENT, name: "m" }],
  };
  const made = emulate(organization, 1);
  putIn(made.world as World, story);
  return made;
}

const connectionTo = (made: Emulated, { pageSize }: Story) => made.connect(MANAGEMENT, pageSize);

async function applied(made: Emulated, story: Story, configs: readonly Config[]) {
  const again = () => prepare(connectionTo(made, story), configs, 0, STILL);
  const outcome = await apply(await again(), isOpen, {
    ...{ clock: STILL, interrupt: new AbortController().signal, journal: NO_JOURNAL, leaseSeconds: 5 },
    ...{ sent: () => {}, progress: () => {}, replan: again },
  });
  const left = outcome.results.filter(({ state }) => state !== "done");
  return left.length === 0 && exitCodeOf(outcome) === 0
    ? []
    : [
        `apply exits ${exitCodeOf(outcome)}`,
        ...left.map((one) => `${one.state} ${one.key}: ${one.reason}`),
        outcome.pointer.reason,
      ];
}

const changesIn = ({ changes }: Plan) =>
  changes.map(({ action, key, fields }) => `${action} ${key} ${[...fields].sort().join(" ")}`.trim()).sort();

const differing = (name: string, got: readonly string[], want: readonly string[]) => [
  ...want.filter((one) => !got.includes(one)).map((one) => `${name} lacks ${one}`),
  ...got.filter((one) => !want.includes(one)).map((one) => `${name} has ${one}`),
];

/** What is not as it should be; nothing where all is well. */
export async function problemsOf(story: Story): Promise<readonly unknown[]> {
  const made = emulated(story);
  const config = await configOf(
    `${settings({ identitySource: "directory" })}${documentsOf(story)
      .map((one) => `${one}\n---\n`)
      .join("")}`,
  );
  const { plan } = await prepare(connectionTo(made, story), [config], 0, STILL);
  const errors = plan.diagnostics.filter(({ severity }) => severity === "error");
  const read = [...plan.unknown, ...plan.blocked, ...errors];
  if (read.length > 0) return ["not all is known", ...read];
  const want = expectedIn(made.world as World, story);
  const shown = [...differing("the plan", changesIn(plan), want), ...viewProblems(plan)];
  const before = untouchedIn(made.world as World, story);
  const wrote = await applied(made, story, [config]);
  const after = untouchedIn(made.world as World, story);
  const spoilt = differing("what nobody declared", after, before);
  const left = expectedIn(made.world as World, story).map((one) => `after apply, ${one} is still to do`);
  const again = (await prepare(connectionTo(made, story), [config], 0, STILL)).plan;
  const second = [...changesIn(again), ...again.marks.map(({ key }) => `mark ${key}`)].map(
    (one) => `the second plan has ${one}`,
  );
  return [...shown, ...wrote, ...spoilt, ...left, ...second];
}
