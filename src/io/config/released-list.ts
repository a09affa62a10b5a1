/**
 * Releasing more, in the text of a config's Settings.
 *
 * In: the text of the file and keys that it does not release yet. Out: the text with them and the places of the new ones, or nothing
 * where they cannot be added. Invariant: the new text says what the old one said, and the keys: it is read and compared before
 * anybody writes it.
 */
import { isDeepStrictEqual } from "node:util";
import { parseAllDocuments } from "yaml";
import { type Position, placesOfItems } from "../../core/document/document.ts";
import { type Parsed, parseYaml } from "./parse-yaml.ts";
import { isSettings, ReleasedEdits } from "./released-edits.ts";

export interface Released {
  readonly text: string;
  /** Of the keys, in their order. */
  readonly places: readonly Position[];
}

type Value = Readonly<Record<string, unknown>>;

const isSettingsValue = ({ value }: Parsed): boolean => (value as Value | null)?.kind === "Settings";

export function addReleased(file: string, text: string, keys: readonly string[]): Released | undefined {
  const trees = parseAllDocuments(text, { logLevel: "silent", uniqueKeys: false });
  const settings = [...trees].map(({ contents }) => contents as unknown).find(isSettings);
  const insertions = settings === undefined ? undefined : new ReleasedEdits(text, keys).into(settings);
  if (insertions === undefined) return undefined;
  let after = text;
  for (const { offset, text: added } of [...insertions].sort((a, b) => b.offset - a.offset)) {
    after = after.slice(0, offset) + added + after.slice(offset);
  }
  return checked(file, text, after, keys);
}

/** Reads both texts: whatever the layout, nothing else may mean anything else. */
function checked(file: string, before: string, after: string, keys: readonly string[]): Released | undefined {
  const [old, made] = [parseYaml(file, before).documents, parseYaml(file, after)];
  const wanted = old.map((document) =>
    isSettingsValue(document) ? withKeys(document.value as Value, keys) : document.value,
  );
  const values = made.documents.map(({ value }) => value);
  if (made.documents.some(({ damaged }) => damaged) || !isDeepStrictEqual(values, wanted)) return undefined;
  const settings = made.documents.find(isSettingsValue)!;
  const document = { file, kind: "Settings", value: settings.value as Value, positions: settings.positions };
  return { text: after, places: placesOfItems(document, ["released"]).slice(-keys.length) };
}

/** The order of the keys of a map says nothing, and is not compared. */
function withKeys(settings: Value, keys: readonly string[]): Value {
  return { ...settings, released: [...((settings.released as readonly string[] | undefined) ?? []), ...keys] };
}
