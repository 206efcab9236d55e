import { expect, test } from "vitest";
import { renderFinding, renderProblem } from "../../src/cli/render-error.js";
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
