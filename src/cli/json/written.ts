/** What a command that writes files of this machine says to machines (`schemas/written.json`). */
import { renderJson } from "../../render/text.ts";

interface Written {
  /** Paths, from where the person stands. */
  readonly files: readonly string[];
  readonly released?: readonly { readonly key: string; readonly line: number }[];
  readonly whole?: boolean;
}

export const writtenJson = (written: Written): string => renderJson({ format: "idc-written", version: 1, ...written });
