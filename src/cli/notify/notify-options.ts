/** `--notify` and `--notify-format`: a notice of how a command ended. What sends it is loaded when it is asked for. */
import type { NoticeAbout } from "../../render/notice/notice.ts";
import { NOTICE_FORMATS, type NoticeFormat } from "../../render/notice/notice-forms.ts";
import { oneOf } from "../options/option-values.ts";
import type { Flags } from "../options/reach-options.ts";
import { addressProblem } from "./address.ts";

export const NOTIFY = [
  "--notify <url>",
  "post the first line to this webhook, Slack's or another, where there is something to say; env:NAME takes the address, which is a secret, from a variable and keeps it out of lists of processes",
] as const;
export const NOTIFY_FORMAT = [
  "--notify-format <format>",
  "slack or plain, a JSON document (default: slack to Slack's hosts, else plain)",
  oneOf(...NOTICE_FORMATS),
] as const;

export interface Notify {
  readonly about: NoticeAbout;
  /** An address, or `env:NAME`. */
  readonly to: string;
  readonly format?: NoticeFormat;
}

export function notifyIn({ notify, notifyFormat }: Flags, about: NoticeAbout): Notify | undefined {
  if (typeof notify !== "string") return undefined;
  return { about, to: notify, ...(notifyFormat === undefined ? {} : { format: notifyFormat as NoticeFormat }) };
}

/** Not a parser of commander's, whose errors repeat what was typed. */
export function wrongNotify({ notify, notifyFormat }: Flags): string | undefined {
  if (typeof notify === "string") return addressProblem(notify);
  return notifyFormat === undefined ? undefined : "--notify-format goes with --notify";
}
