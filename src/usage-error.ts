import type { CommanderError } from "commander";
import type { Translate } from "./language/translate.js";

/**
 * Wrong usage in words of the person's language: Commander's own are English only.
 *
 * @param command the command as far as it was understood, for the hint to its help
 */
export function renderUsageError(error: CommanderError, t: Translate, command: string): string {
  const said = sentence(error, t);
  const suggestion = /\(Did you mean (?:one of )?([^?)]+)\?\)/.exec(error.message)?.[1];
  return [
    `✖ ${said}`,
    ...(suggestion ? [`  → ${t("usage.did-you-mean", { name: suggestion })}`] : []),
    `  → ${t("usage.see-help", { command })}`,
  ].join("\n");
}

function sentence({ code, message }: CommanderError, t: Translate): string {
  const [name = ""] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1]);
  switch (code) {
    case "commander.unknownCommand":
      return t("usage.unknown-command", { name });
    case "commander.unknownOption":
      return t("usage.unknown-option", { name });
    case "commander.missingArgument":
      return t("usage.missing-argument", { name });
    case "commander.missingMandatoryOptionValue":
      return t("usage.missing-option", { name });
    case "commander.optionMissingArgument":
      return t("usage.option-without-value", { name });
    case "commander.invalidArgument":
      return t("usage.invalid-value", invalidValue(message));
    default:
      return t("usage.too-many");
  }
}

/** Of an option Commander says its name first, of an argument the value. */
function invalidValue(message: string): { option: string; value: string; expected: string } {
  const ofOption = /option '(.*?)' argument '(.*)' is invalid\. (.*)$/s.exec(message);
  if (ofOption) return named(ofOption[1], ofOption[2], ofOption[3]);
  const ofArgument = /value '(.*)' is invalid for argument '(.*?)'\. (.*)$/s.exec(message) ?? [];
  return named(`<${ofArgument[2]}>`, ofArgument[1], ofArgument[3]);
}

function named(option = "", value = "", expected = "") {
  return { option, value, expected };
}
