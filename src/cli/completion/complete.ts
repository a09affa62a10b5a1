/**
 * What may stand in the place of a half-typed word: commands, options and values as the command line itself declares them.
 * Names of files are left to the shell, which knows how to quote them: it is only told that one is wanted. So nothing is
 * printed that a folder, or whoever wrote what is in it, has a say in.
 */
import { RootCommand, type Command as Tree } from "@bomb.sh/tab";
import type { Argument, Command, Option } from "commander";
import type { World } from "../world.ts";

/** The last line of an answer: what else may stand there. Before it stand words, each with a tab and a description. */
type Wanted = "files" | "folders" | "nothing";

type Offer = (offer: (value: string, description: string) => void) => void;

/** What the parser of an option takes, where that is a list (`oneOf`). */
function choicesOf({ argChoices, parseArg }: Option | Argument): readonly string[] {
  return argChoices ?? (parseArg as { choices?: readonly string[] } | undefined)?.choices ?? [];
}

/** What its name in the help says: `<file>`, `[DIR or FILE]`. */
function wantedBy(name: string): Wanted {
  if (/file/i.test(name)) return "files";
  return /dir/i.test(name) ? "folders" : "nothing";
}

function addAll(tree: Tree, command: Command, tell: (wanted: Wanted) => void): void {
  const offerOf =
    (of: Option | Argument, name: string): Offer =>
    (offer) => {
      tell(wantedBy(name));
      for (const choice of choicesOf(of)) offer(choice, "");
    };
  const help = command.createHelp();
  // Options of the program may stand behind a command, too.
  const everywhere = help.visibleGlobalOptions(command).filter(({ long }) => long !== "--version");
  for (const option of [...help.visibleOptions(command), ...everywhere]) {
    const name = option.long?.slice(2);
    if (name === undefined) continue;
    const short = option.short?.slice(1);
    if (option.required || option.optional) tree.option(name, option.description, offerOf(option, option.flags), short);
    else tree.option(name, option.description, short);
  }
  for (const argument of command.registeredArguments) {
    tree.argument(argument.name(), offerOf(argument, argument.name()), argument.variadic);
  }
}

/** Prints what is offered; whoever is in the middle of typing is told of nothing else. */
export function runComplete(program: Command, words: readonly string[], world: World): number {
  let wanted: Wanted = "nothing";
  const tell = (one: Wanted) => {
    wanted = one;
  };
  const root = new RootCommand();
  addAll(root, program, tell);
  for (const command of program.createHelp().visibleCommands(program)) {
    addAll(root.command(command.name(), command.description()), command, tell);
  }
  // It prints by itself, and ends with a line of its own, which our scripts read over.
  root.parse(words.length === 0 ? [""] : [...words]);
  world.out(`:${wanted}\n`);
  return 0;
}
