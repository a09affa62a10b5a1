/** At most one notice of a command, once all is printed and nothing is held: whether it arrives changes nothing. */
import { repositoryIn, runPage } from "../../io/github/runner.ts";
import { postJson } from "../../io/notify.ts";
import { type Noted, noticeOf } from "../../render/notice/notice.ts";
import { noticeJson } from "../../render/notice/notice-forms.ts";
import { onInterrupt } from "../commands/interrupts.ts";
import { sayBeside } from "../say.ts";
import { vocabularyIn } from "../vocabulary.ts";
import type { World } from "../world.ts";
import { addressOf, formatFor } from "./address.ts";
import type { Notify } from "./notify-options.ts";

/** Milliseconds. */
const LIMIT = 10_000;

/** The page of the run on GitHub; what is none of GitHub's is no link. */
function runIn({ environment }: World): string | undefined {
  try {
    const repository = repositoryIn(environment);
    return repository === undefined ? undefined : runPage(environment, repository);
  } catch {
    return undefined;
  }
}

export class Notices {
  private readonly notify: Notify;
  private readonly before: World;
  private noted: Noted = {};

  constructor(notify: Notify, before: World) {
    this.notify = notify;
    this.before = before;
  }

  /** The world of a command whose results are noted. */
  world(world: World): World {
    const notice = (more: Noted) => {
      this.noted = { ...this.noted, ...more };
    };
    return { ...world, notice };
  }

  /** False where it could not be sent: something of the attempt may still be open. */
  async send(exitCode: number): Promise<boolean> {
    const why = await this.problemIn(exitCode).catch(() => "by a mistake of idc's own");
    if (why !== undefined) sayBeside(this.before, `warning: no notice was sent: ${why}`);
    return why === undefined;
  }

  private async problemIn(exitCode: number): Promise<string | undefined> {
    const { about, to, format } = this.notify;
    // Looked at though there may be nothing to say: better now than when there is.
    const address = addressOf(to, this.before);
    if (typeof address === "string") return address;
    const notice = noticeOf(this.noted, { about, exitCode, run: runIn(this.before) }, vocabularyIn(this.before));
    if (notice === undefined) return undefined;
    const controller = new AbortController();
    const letGo = onInterrupt(() => controller.abort());
    try {
      const json = noticeJson(notice, format ?? formatFor(address));
      return await postJson(address, json, { limit: LIMIT, interrupt: controller.signal });
    } finally {
      letGo();
    }
  }
}
