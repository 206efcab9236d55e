import { expect, test } from "vitest";
import { holdsRow, problem } from "../../src/model/problem.js";

test("a problem has the severity of its code", () => {
  expect(problem("iin-length", 7, "B7", { digits: 10 })).toEqual({
    code: "iin-length",
    severity: "error",
    row: 7,
    cell: "B7",
    params: { digits: 10 },
  });
  expect(problem("name-case", 7, null).severity).toBe("note");
});

test("errors alone hold a row", () => {
  const note = problem("name-case", 7, null);
  const warning = problem("hours-over", 7, null);
  const error = problem("outcome-missing", 7, null);
  expect(holdsRow([])).toBe(false);
  expect(holdsRow([note, warning])).toBe(false);
  expect(holdsRow([note, warning, error])).toBe(true);
});
