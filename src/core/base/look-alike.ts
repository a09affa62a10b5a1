/**
 * Names that look alike: what a reader takes for one name, and AWS for two.
 *
 * In: names. Out: whether they look alike, and by which code points they differ. Invariant: names that differ in case only are
 * not meant (AWS takes these for one); letters with other marks are other letters. Letters come from Unicode's table of
 * confusables (UTS 39), as far as it makes Latin letters of Cyrillic, Greek and Armenian ones; full width and ligatures are what
 * Unicode says they are compatible with. Example: `аdmins` with a Cyrillic а looks like `admins`, and `ops ` like `ops`.
 */
import { codePoint } from "./visible.ts";

/** Each letter beside the one that it looks like. */
const PAIRS = `
  ЅS ІI ЈJ АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ѴV ҮY ԌG ԜW Ӏl ӏl Ьb
  аa гr еe кk оo рp сc уy хx ѕs іi јj ѡw ѵv үy һh ҽe ԁd ԛq ԝw ԍg
  ͿJ ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϜF ϹC ϺM αa γy ιi κk νv οo ρp σo υu ϲc ϳj
  ՍU ՏS ՕO աw գq զq հh ոn ռn սu ցg քf օo
  ıi ȷj ɑa ɡg ɩi ꞁl ǀl
  ‐- ‑- ‒- –- —- ―- −- ﹘- ⁃- ˗-
  ‘' ’' ‛' ′' ‵' ʹ' ˈ' ʻ' ʼ' ʽ' ՚' \`'`;

const LOOKS: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .map((pair) => [...pair] as [string, string]),
);

/** Nothing to do for names as most are. */
const ORDINARY = /^[!-_a-~]+( [!-_a-~]+)*$/;

/** What names that look alike have in common. */
export function skeletonOf(name: string): string {
  if (ORDINARY.test(name)) return name.toLowerCase();
  const drawn = name.normalize("NFKD").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  const latin = [...drawn].map((char) => LOOKS.get(char) ?? char).join("");
  return latin.trim().replace(/\s+/gu, " ").toLowerCase();
}

/** Whether two names look alike though they are two, also without their case. */
export function looksLike(name: string, other: string): boolean {
  return name.toLowerCase() !== other.toLowerCase() && skeletonOf(name) === skeletonOf(other);
}

/** So many code points are told. */
const TOLD = 6;

function told(chars: readonly string[]): string {
  if (chars.length === 0) return "nothing";
  return `${chars.slice(0, TOLD).map(codePoint).join(" ")}${chars.length > TOLD ? " …" : ""}`;
}

/** `U+0430 where that has U+0061`: from the first character in which two names differ to the last. */
export function apart(name: string, other: string): string {
  const [ours, theirs] = [[...name], [...other]];
  let start = 0;
  while (start < ours.length && ours[start] === theirs[start]) start++;
  let [end, otherEnd] = [ours.length, theirs.length];
  while (end > start && otherEnd > start && ours[end - 1] === theirs[otherEnd - 1]) {
    end--;
    otherEnd--;
  }
  return `${told(ours.slice(start, end))} where that has ${told(theirs.slice(start, otherEnd))}`;
}
