/** Puts the binary of Cedar, packed, beside what runs: `node .github/package/cedar.mjs FOLDER`. */
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

const [folder] = process.argv.slice(2);
const binary = readFileSync("node_modules/@cedar-policy/cedar-wasm/web/cedar_wasm_bg.wasm");
const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: binary.length };
writeFileSync(`${folder}/cedar.wasm.br`, brotliCompressSync(binary, { params }));
