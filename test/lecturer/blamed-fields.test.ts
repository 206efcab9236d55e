import { expect, test } from "vitest";
import { blamedFields } from "../../src/lecturer/remarks.js";
import { problem } from "../../src/model/problem.js";
import { rosterRow } from "../checks/build-rows.js";

const READ = rosterRow(7, {
  familyNameKk: "Ким",
  familyNameRu: "Kим",
  iin: "123",
  outcome: "возможно",
}).cells;
const CELLS = { nameKk: { text: "Ким" }, nameRu: { text: "Kим" }, iin: { text: "123" } };

function refOf(field: "familyNameRu" | "iin" | "outcome"): string {
  return READ[field]?.ref ?? "";
}

test("the cell to blame is found by its address, the parts of a name in the name", () => {
  const problems = [
    problem("name-mixed-script", 7, refOf("familyNameRu")),
    problem("outcome-unknown", 7, refOf("outcome")),
  ];
  expect(blamedFields(problems, READ, CELLS)).toEqual(["nameRu", "outcome"]);
});

test("where something is missing, the place for it is to blame", () => {
  const problems = [
    problem("identity-missing", 7, null),
    problem("outcome-missing", 7, null),
    problem("name-missing", 7, null),
  ];
  expect(blamedFields(problems, {}, {})).toEqual(["iin", "outcome", "nameKk", "nameRu"]);
});

test("a spelling that was left out is not to blame for the other", () => {
  const { cells } = rosterRow(7, { fullName: "Kим" });
  const problems = [problem("name-mixed-script", 7, cells.fullName?.ref ?? "")];
  expect(blamedFields(problems, cells, { nameRu: { text: "Kим" } })).toEqual(["nameRu"]);
});

test("a note blames no cell", () => {
  expect(blamedFields([problem("iin-zeros-restored", 7, refOf("iin"))], READ, CELLS)).toEqual([]);
});
