import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { renderError } from "../../src/cli/render-error.js";
import { loadTranslate } from "../../src/language/translate.js";
import { UserError } from "../../src/model/errors.js";

async function say(error: unknown): Promise<string[]> {
  return stripVTControlCharacters(renderError(error, await loadTranslate("en"))).split("\n");
}

test("an error is what happened and what to do", async () => {
  expect(await say(new UserError("roster-empty", { file: "list.csv" }))).toEqual([
    "✖ The file list.csv is empty.",
    "  → Ask the lecturer to send the roster again.",
  ]);
});

test("columns are named in the reader's language", async () => {
  const error = new UserError("roster-columns-missing", {
    file: "x",
    seen: "№",
    missing: "iin, fullName",
  });
  expect((await say(error))[0]).toBe("✖ x has no column for: IIN, full name. Columns seen: №.");
});

test.each([new Error("Ахметова 841014405586"), "841014405586", null, undefined])(
  "what is no error of the user's tells nothing of its own: %s",
  async (error) => {
    const said = (await say(error)).join("\n");
    expect(said).toMatch(/^✖ Something went wrong inside Kualik/);
    expect(said).not.toMatch(/Ахметова|841014405586/);
  },
);
