/** A file with something else in it, for as long as somebody looks. */
import { readFile, writeFile } from "node:fs/promises";

export async function editedFile(path: string, change: (text: string) => string, body: () => Promise<void>) {
  const text = await readFile(path, "utf8");
  await writeFile(path, change(text));
  try {
    await body();
  } finally {
    await writeFile(path, text);
  }
}
