/**
 * A notice as what takes it wants it: a JSON document of ours, or what Slack's incoming webhooks take.
 *
 * In: `Notice`. Out: JSON text. Invariant: nothing in it is markup, a link or a mention to Slack but the link to the run. Example:
 * `{"text": "idc plan of acme at 3f9c2ab: +3 grants"}`.
 */
import { renderJson } from "../text.ts";
import type { Notice, NoticeAbout } from "./notice.ts";

export const NOTICE_FORMATS = ["slack", "plain"] as const;
export type NoticeFormat = (typeof NOTICE_FORMATS)[number];

const COMMANDS: Readonly<Record<NoticeAbout, string>> = { plan: "plan", outcome: "apply", drift: "drift" };

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Slack's three characters; and a bare `@here` is a mention to integrations that link names. */
const escaped = (text: string): string => text.replace(/[&<>]/g, (one) => ENTITIES[one]!).replaceAll("@", "＠");

function slackText({ about, config, commit, text, exitCode, run }: Notice): string {
  const which = [
    `idc ${COMMANDS[about]}`,
    ...(config === undefined ? [] : [`of ${config}`]),
    ...(commit === undefined ? [] : [`at ${commit.slice(0, 7)}`]),
  ];
  const how = exitCode === 0 ? "" : ` (exit code ${exitCode})`;
  const link = run === undefined ? "" : ` <${escaped(run).replaceAll("|", "%7C")}|run>`;
  return `${escaped(`${which.join(" ")}: ${text}${how}`)}${link}`;
}

export function noticeJson(notice: Notice, format: NoticeFormat): string {
  return renderJson(format === "slack" ? { text: slackText(notice) } : { format: "idc-notice", version: 1, ...notice });
}
