/** `idc completion SHELL`, and `idc complete`, which its script asks. What they do is loaded when they are called. */
import { Argument, type Command } from "commander";
import { helpEnd } from "../commands/help-end.ts";
import type { Run } from "../commands/run.ts";
import { SHELLS, type Shell } from "./shell-text.ts";

/** Each line is one that works when it is pasted as it stands. */
const END = helpEnd({
  examples: [
    ["source <(idc completion bash)", "in this shell alone; zsh likewise"],
    ["echo 'source <(idc completion bash)' >> ~/.bashrc", "for good, in bash"],
    ["echo 'source <(idc completion zsh)' >> ~/.zshrc", "for good, in zsh"],
    ["mkdir -p ~/.config/fish/completions", "for good, in fish: this and the next line"],
    "idc completion fish > ~/.config/fish/completions/idc.fish",
    ["source <(npx idc completion bash); alias idc='npx idc'", "where npx runs it"],
  ],
});

export function addCompletion(program: Command, run: Run): void {
  program
    .command("completion")
    .addArgument(new Argument("<SHELL>", "the shell that asks").choices(SHELLS))
    .description("print a script by which a shell completes idc's commands, options and their values")
    .addHelpText("after", END)
    .action((shell: Shell) =>
      run(async (world) => {
        const { scriptFor } = await import("./scripts.ts");
        world.out(scriptFor(shell, [process.execPath, process.argv[1] ?? "idc"]));
        return 0;
      }),
    );
  program
    .command("complete", { hidden: true })
    .argument("[WORDS...]", "what was typed after idc, the last of it half-typed")
    .description("what may stand in the place of the last word; asked by the script of idc completion")
    .helpOption(false)
    .action((words: readonly string[]) =>
      run(async (world) => (await import("./complete.ts")).runComplete(program, words, world)),
    );
}
