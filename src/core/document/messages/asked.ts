/** Messages about what a run is asked for (`--only`). */
import { fewNames } from "../../base/few-names.ts";
import { figure } from "../../base/figure.ts";
import { error, type Message, short } from "./message.ts";

export const askedMessages = {
  "nothing-chosen": (p: { glob: string; keys: readonly string[]; near: string | undefined }): Message => {
    const changes = p.keys.length === 1 ? "the one change" : `any of the ${figure(p.keys.length)} changes`;
    const known = `the keys are ${fewNames(p.keys.map(short))}; idc plan --format json has them all`;
    return error(
      p.keys.length === 0
        ? `--only ${short(p.glob)} matches nothing, since there is nothing to change`
        : `--only ${short(p.glob)} does not match the key of ${changes} there would be`,
      p.keys.length === 0 ? "leave it out" : p.near === undefined ? known : `did you mean ${short(p.near)}?`,
    );
  },
} as const;
