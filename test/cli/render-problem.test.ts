import { expect, test } from "vitest";
import {
  renderFinding,
  renderFindingInRow,
  renderProblem,
  renderProblemOf,
} from "../../src/cli/render-error.js";
import { loadTranslate } from "../../src/language/translate.js";
import { problem } from "../../src/model/problem.js";

test("a problem is its place, what is wrong and what to do", async () => {
  const t = await loadTranslate("en");
  const hours = problem("hours-short", 19, "E19", { hours: 40, volume: 120 });
  expect(renderProblem(hours, t)).toBe(
    "row 19, cell E19: Marked as completed, but with 40 of 120 hours. Ask the lecturer which is right.",
  );
});

test("without a cell the row alone is the place", async () => {
  const t = await loadTranslate("en");
  expect(renderProblem(problem("name-missing", 15, null), t)).toMatch(/^row 15: There is no name/);
});

test("a name that nothing can be proposed for is not followed by a colon and nothing", async () => {
  for (const language of ["kk", "ru", "en"] as const) {
    const t = await loadTranslate(language);
    const finding = renderFinding(problem("name-mixed-script", 7, "B7", { proposal: "" }), t);
    expect(finding).not.toMatch(/:$/);
  }
});

test("a row of a person is named with the value in doubt", async () => {
  const t = await loadTranslate("en");
  const cells = {
    familyName: { ref: "B7", text: "Ахметова" },
    givenName: { ref: "C7", text: " Айгүл " },
    outcome: { ref: "D7", text: "85%" },
  };
  const row = { row: 7, cells };
  const unknown = problem("outcome-unknown", 7, "D7");
  expect(renderProblemOf(unknown, row, t)).toMatch(/^row 7, Ахметова Айгүл, D7 «85%»: It is not/);
  expect(renderFindingInRow(unknown, t, cells)).toMatch(/^D7 «85%»: It is not/);
  const short = problem("name-incomplete", 7, "B7");
  expect(renderProblemOf(short, row, t)).toMatch(/^row 7, Ахметова Айгүл, B7: The name is/);
  const iin = { row: 7, cells: { ...cells, iin: { ref: "E7", text: "8410144055861" } } };
  expect(renderProblemOf(problem("iin-length", 7, "E7", { digits: 13 }), iin, t)).toMatch(
    /, E7: The/,
  );
  const nameless = problem("name-missing", 8, null);
  expect(renderProblemOf(nameless, { row: 8, cells: {} }, t)).toMatch(/^row 8: There is no name/);
});
