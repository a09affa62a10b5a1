/** What is told of a lease that is not as it should be. */
import { wordsWithNeed } from "../aws/call-error.ts";
import { IoError } from "../io-error.ts";

/** A lease that could not be given back: `left` is for how many milliseconds still others wait for it. */
export function leftBehind(error: unknown, left: number): string {
  const minutes = Math.max(1, Math.ceil(left / 60_000));
  return `warning: the lease of this run could not be given back: ${wordsWithNeed(error)}; other runs wait until it ends by itself, in ${minutes} min`;
}

/** A lease that was written and is not there: somebody took it away, or whoever answered did not write it. */
export const leaseGone = (tag: string, host: string): IoError =>
  new IoError("the lease of this run is gone from the instance", {
    hint: `somebody removed the tag ${tag}, or ${host} answered TagResource and did not do it; run again`,
    exitCode: 3,
  });
