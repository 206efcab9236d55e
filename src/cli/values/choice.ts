import type { Value } from "../value.js";

/** One of a few words. @param place its place in help: `kind`, `channel` */
export function choice<const Choice extends string>(
  place: string,
  choices: readonly Choice[],
): Value<Choice> {
  return {
    place,
    choices,
    parse: (said) => choices.find((one) => one === said) ?? null,
    expected: (t) => t("usage.expected-one-of", { choices: choices.join(", ") }),
  };
}
