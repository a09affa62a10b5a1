/** What options of the command line may be. */
import { InvalidArgumentError } from "commander";

/** For how long others wait for a run that was killed, where nobody says otherwise. */
export const LEASE_SECONDS = 300;
export const LEASE = `one run writes at a time: others wait so long for this one, should it be killed (default: ${LEASE_SECONDS})`;
/** So many milliseconds a run that is to stop at once still tries to let others write. */
export const RELEASE_PATIENCE = 1_000;

/** A parser that has what it takes as `choices`: shells complete it. */
export function oneOf<Choice extends string>(...choices: readonly Choice[]) {
  const parse = (text: string): Choice => {
    const choice = choices.find((one) => one === text);
    if (choice === undefined) throw new InvalidArgumentError(`It is one of ${choices.join(", ")}.`);
    return choice;
  };
  return Object.assign(parse, { choices });
}

export function rate(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0) throw new InvalidArgumentError("It is a number above 0.");
  return number;
}

/** As Settings take it: it becomes a part of the name of a host. */
export function region(text: string): string {
  if (!/^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$/.test(text)) throw new InvalidArgumentError("It is like eu-west-1.");
  return text;
}

/** As Settings take it. */
export function configName(text: string): string {
  if (!/^[a-z0-9-]{1,64}$/.test(text)) throw new InvalidArgumentError("It is 1 to 64 of a-z 0-9 -, as in acme-access.");
  return text;
}

/** The id of a commit, the beginning of one, or a branch. */
export function commitName(text: string): string {
  if (!/^[\w.][\w./-]{2,}$/.test(text))
    throw new InvalidArgumentError("It is the id of a commit, at least 7 digits of it, or a branch.");
  return text;
}

export function keyGlob(text: string): string {
  if (!/^[A-Z*?][A-Za-z*?]*\/./.test(text)) {
    throw new InvalidArgumentError(
      'It is a key with * and ? as globs, as in "AccountAssignment/*/user:bob@acme.io/*".',
    );
  }
  return text;
}

/** One more of an option that may be given several times. */
export const keyGlobs = (text: string, before: readonly string[] = []): readonly string[] => [...before, keyGlob(text)];

/** One more file of an option that may be given several times. */
export const files = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

export function seconds(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 2 || number > 3600) {
    throw new InvalidArgumentError("It is a whole number of seconds from 2 to 3600.");
  }
  return number;
}

/** As `-o` names a file, this names standard output. */
export const STDOUT = "-";
