/** Ways in which what earlier runs did is not known, or what is said of it is not to be believed. */

import { memoryTag } from "../../src/core/memory/memory.ts";
import { appliedTag } from "../../src/core/model/own-tags.ts";
import type { MadeCommit } from "../harness/made-history.ts";
import type { Trial } from "./removal-run.ts";

type Way = (trial: Trial) => Promise<void>;

const NOBODYS = "d".repeat(40);

async function untag({ emulator }: Trial): Promise<void> {
  const { arn } = emulator.state().instance;
  const TagKeys = [memoryTag("acme"), appliedTag("acme")];
  await emulator.console("UntagResource", { InstanceArn: arn, ResourceArn: arn, TagKeys });
}

/** Whoever may write tags of the instance says what he likes. */
async function forge(trial: Trial, change: (value: string) => string): Promise<void> {
  const { arn, tags } = trial.emulator.state().instance;
  const Value = change(tags[memoryTag("acme")]!);
  await untag(trial);
  const Tags = [{ Key: memoryTag("acme"), Value }];
  await trial.emulator.console("TagResource", { InstanceArn: arn, ResourceArn: arn, Tags });
}

const lastOf = (commits: ReadonlyMap<string, MadeCommit>) => [...commits].at(-1)!;

/** The newest commit without those before it. */
const alone = (commits: ReadonlyMap<string, MadeCommit>, id?: string) => {
  const [last, { configs }] = lastOf(commits);
  return new Map([[id ?? last, { parents: [], configs }]]);
};

/** Each is done once the documents are gone, and before the run. */
export const WAYS: Readonly<Record<string, Way>> = {
  "no memory": untag,
  "a memory that makes no sense": (trial) => forge(trial, () => "1 --output=x - - - 1 0 -"),
  "a memory of commits that nobody has": (trial) => forge(trial, (value) => value.replace(/c{30,}\d/g, NOBODYS)),
  "a memory of somebody else's commit": async (trial) => {
    trial.clone((commits) => ({ commits: new Map([...commits, [NOBODYS, { parents: [], configs: {} }]]) }));
    await forge(trial, (value) => value.replace(/c{30,}\d/g, NOBODYS));
  },
  "a memory of a folder elsewhere": (trial) =>
    forge(trial, (value) => value.replace(/ [0-9a-f]{16} /, ` ${"e".repeat(16)} `)),
  "a shallow clone": async (trial) => trial.clone((commits) => ({ commits: alone(commits), shallow: true })),
  "a history that was rewritten": async (trial) =>
    trial.clone((commits) => ({ commits: alone(commits, NOBODYS), head: NOBODYS })),
  "commits whose files are missing": async (trial) =>
    trial.clone((commits) => ({ hollow: new Set([...commits.keys()].filter((id) => id !== lastOf(commits)[0])) })),
  "another folder": async (trial) =>
    trial.clone((commits) => {
      const [id, { parents, configs }] = lastOf(commits);
      return {
        commits: new Map([...commits, [id, { parents, configs: { ...configs, copy: configs["."] } }]]),
        path: "copy",
      };
    }),
};
