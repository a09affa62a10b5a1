/** How people are told on standard error that something was not done. */
import { visible } from "../core/base/visible.ts";

export const errorText = (summary: string, hint: string | undefined): string =>
  `error: ${visible(summary)}\n${hint === undefined ? "" : `  hint: ${visible(hint)}\n`}`;
