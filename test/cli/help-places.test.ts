import type { Command } from "commander";
import { expect, test } from "vitest";
import { loadTranslate } from "../../src/language/translate.js";
import { createProgram } from "../../src/program.js";

/** What is typed letter by letter in every language. */
const TYPED = /\.docx\b|yes\|no/g;

test.each(["kk", "ru"] as const)(
  "what to fill in is named in the language, %s",
  async (language) => {
    const t = await loadTranslate(language);
    const program = await createProgram(t, async () => {}, null, "0");
    const places = helpsOf(program).flatMap((help) => help.match(/[<[][^\s>\]]+[>\]]/g) ?? []);
    expect(places.length).toBeGreaterThan(200);
    expect(places.filter((place) => /[a-z]/i.test(place.replace(TYPED, "")))).toEqual([]);
  },
);

test.each(["kk", "ru", "en"] as const)("every place has its word, %s", async (language) => {
  const t = await loadTranslate(language);
  const program = await createProgram(t, async () => {}, null, "0");
  const helps = helpsOf(program).join("\n");
  expect(helps).not.toMatch(/help-place|\(default:/);
  expect(helps).toContain(
    t("help.if-left-out", { description: "", value: "untrue-documents-or-data" })
      .trim()
      .slice(0, 8),
  );
});

function helpsOf(command: Command): string[] {
  return [command.helpInformation(), ...command.commands.flatMap(helpsOf)];
}
