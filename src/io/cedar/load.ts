/** Cedar's binary: packed beside what is running, or as the package has it. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { IoError } from "../io-error.ts";

/** The package, as it is once its binary is there. */
export type Cedar = typeof import("@cedar-policy/cedar-wasm/web");

/** Packed, beside what is running, where that was built; else as the package has it. */
async function binary(): Promise<Uint8Array> {
  try {
    return brotliDecompressSync(await readFile(fileURLToPath(new URL("cedar.wasm.br", import.meta.url))));
  } catch {
    const { resolve } = createRequire(import.meta.url);
    return await readFile(join(dirname(resolve("@cedar-policy/cedar-wasm/nodejs")), "cedar_wasm_bg.wasm"));
  }
}

export async function loadCedar(): Promise<Cedar> {
  try {
    const [cedar, module] = [await import("@cedar-policy/cedar-wasm/web"), await binary()];
    cedar.initSync({ module });
    return cedar;
  } catch (cause) {
    throw new IoError("Cedar, which judges by policies, cannot be loaded", {
      hint: "install idc anew; idc apply --revoke-only goes without",
      cause,
    });
  }
}
