/** What to do where a command line is wrong: commander says what, and no more. */

/** By command, what people write, and what does it here. */
const MEANT: Readonly<Record<string, readonly (readonly [wrong: RegExp, hint: string])[]>> = {
  apply: [[/unknown option '(--yes|-y|--force|-f)'/, "--auto-approve makes what needs no person, and asks nothing"]],
  suggest: [[/argument 'what'/, "selectors is what it suggests, as in: idc suggest selectors access"]],
};

/** The command whose help has what is wrong: of one that has commands of its own the one that was meant, where that can be told. */
function helpOf(command: string, args: readonly string[], below: readonly string[]): string {
  const typed = args[args.indexOf(command) + 1] ?? "";
  const [meant = typed] = below.length === 1 ? below : [];
  if (below.length > 0 && !below.includes(meant)) return `idc ${command} --help lists its commands`;
  return `idc ${below.length === 0 ? command : `${command} ${meant}`} --help has its options, and examples`;
}

/** Of an error as commander says it, given the arguments, the names of commands, and those that each has below it. */
export function usageHint(
  error: string,
  args: readonly string[],
  commands: readonly string[],
  below: (command: string) => readonly string[],
): string {
  const command = args.find((arg) => commands.includes(arg));
  if (command === undefined) return "idc --help lists the commands";
  const known = MEANT[command]?.find(([wrong]) => wrong.test(error));
  return known?.[1] ?? helpOf(command, args, below(command));
}

/** What was typed in the wrong place may be the address of a webhook, which is a secret. */
export const withoutAddresses = (text: string): string => text.replace(/\bhttps?:[^\s'"]*/gi, "…");

/** `help plann` asks for the help of a command that is none: what is wrong is the name, as where it is called. */
export function calledIn(args: readonly string[], commands: readonly string[]): readonly string[] {
  const [first, name] = args;
  return first === "help" && name !== undefined && !name.startsWith("-") && !commands.includes(name) ? [name] : args;
}
