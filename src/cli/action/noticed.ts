/** A notice of how a command ended, whichever way it did: one that begins to fail before it reads is to be heard of, too. */
import { maskCommand } from "../../render/github/annotations.ts";
import type { Noted, NoticeAbout } from "../../render/notice/notice.ts";
import { driftExitCode } from "../drift/drift.ts";
import { explainFailure } from "../failure.ts";
import { givenAddress } from "../notify/address.ts";
import { Notices } from "../notify/notices.ts";
import type { Inputs } from "./inputs.ts";
import type { Action } from "./ran.ts";

const ABOUT: Readonly<Partial<Record<Inputs["command"], NoticeAbout>>> = {
  plan: "plan",
  apply: "outcome",
  drift: "drift",
};

/** The address, which no log may show: the runner masks what it knows as a secret, and this may be none of its own. */
function mask(notify: string, { world, runner }: Action): void {
  const address = givenAddress(notify, world)?.trim() ?? "";
  if (address !== "") runner(maskCommand(address));
}

export async function noticed(
  { command, notify }: Inputs,
  action: Action,
  run: (action: Action) => Promise<number>,
): Promise<number> {
  const about = ABOUT[command];
  if (notify === undefined || about === undefined) return run(action);
  mask(notify, action);
  const notices = new Notices({ about, to: notify }, action.world);
  const inside = notices.world(action.world);
  // Drift ends the run well, and is told all the same.
  let ended: number | undefined;
  const notice = ({ plan, ...more }: Noted) => {
    if (more.drift !== undefined) ended = driftExitCode(more.drift);
    // Apply plans, too, to say why it was overtaken.
    inside.notice?.(plan === undefined || about !== "plan" ? more : { ...more, plan });
  };
  let exitCode: number;
  try {
    exitCode = await run({ ...action, world: { ...inside, notice } });
  } catch (error) {
    await notices.send(explainFailure(error, action.version).exitCode);
    throw error;
  }
  await notices.send(ended ?? exitCode);
  return exitCode;
}
