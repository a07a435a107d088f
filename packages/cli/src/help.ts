import type { Language } from "@lotrinh/language";
import { sentence, sentencesIn } from "@lotrinh/wording";
import type { Command, Declaration, OptionDeclaration } from "./command.js";
import { common } from "./options.js";
import { usageOf } from "./parse.js";

/** Help of the whole command line. */
export function helpOf(
  commands: readonly Command[],
  options: Readonly<Record<string, OptionDeclaration>>,
  language: Language,
): string {
  const say = sentencesIn(language);
  return [
    say("CLI_ABOUT"),
    "",
    `${say("CLI_USAGE")}: lotrinh COMMAND …`,
    say("CLI_HELP_OF_COMMAND"),
    "",
    `${say("CLI_COMMANDS")}:`,
    ...aligned(commands.map((command) => [[command.name, ...command.words].join(" "), say(command.about)])),
    "",
    `${say("CLI_EVERY_COMMAND")}:`,
    ...optionLines({ ...common, ...options }, language),
    "",
    say("CLI_EXIT_CODES"),
    say("CLI_OTHER_LANGUAGE"),
    "",
  ].join("\n");
}

/** Help of one command. */
export function helpOfCommand(command: Command & Declaration, language: Language): string {
  const say = sentencesIn(language);
  return [
    `lotrinh ${command.name}: ${say(command.about)}`,
    "",
    `${say("CLI_USAGE")}: ${usageOf(command)}`,
    "",
    `${say("CLI_OPTIONS")}:`,
    ...optionLines({ ...command.options, ...common }, language),
    "",
  ].join("\n");
}

/** What the commands that share their first word are for. */
const GROUPS: Readonly<Record<string, "CLI_GROUP_PLAN">> = { plan: "CLI_GROUP_PLAN" };

/** Help of commands that share their first word. */
export function helpOfGroup(name: string, group: readonly Command[], language: Language): string {
  const about = GROUPS[name];
  const say = sentencesIn(language);
  return [
    [`lotrinh ${name}`, ...(about ? [say(about)] : [])].join(": "),
    "",
    `${say("CLI_USAGE")}: lotrinh ${name} …`,
    "",
    `${say("CLI_COMMANDS")}:`,
    ...aligned(group.map((command) => [[command.name, ...command.words].join(" "), say(command.about)])),
    "",
    `${say("CLI_OPTIONS")}:`,
    ...optionLines(common, language),
    "",
  ].join("\n");
}

function optionLines(options: Readonly<Record<string, OptionDeclaration>>, language: Language): string[] {
  return aligned(
    Object.entries(options).map(([name, { value, about }]) => [
      `--${name} ${value}`.trim(),
      sentence(about, {}, language),
    ]),
  );
}

function aligned(pairs: readonly (readonly string[])[]): string[] {
  const width = Math.max(...pairs.map(([left = ""]) => left.length));
  return pairs.map(([left = "", right = ""]) => `  ${left.padEnd(width)}  ${right}`);
}
