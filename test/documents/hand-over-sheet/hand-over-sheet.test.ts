import { describe, expect, it } from "vitest";
import { handOverSheet } from "../../../src/documents/hand-over-sheet/hand-over-sheet.js";
import { documentText } from "../../e2e/papers.js";
import { faultsOfPackage } from "../build-edition.js";
import { bodyOf, FACTS } from "../build-template.js";

const { centre, course, enrolment, issuedOn } = FACTS;

const DOCUMENTS = [
  {
    number: "3-2026-00001",
    kind: "advanced-training-certificate",
    fullNameKk: enrolment.fullNameKk,
    fullNameRu: enrolment.fullNameRu,
    issuedOn,
  },
  {
    number: "5-2026-00001",
    kind: "non-completion-reference",
    fullNameKk: "Ли Лариса",
    fullNameRu: "Ли Лариса",
    issuedOn: "2026-03-20",
  },
] as const;

describe("the sheet for handing over", () => {
  const bytes = handOverSheet(centre, course, DOCUMENTS);
  const text = documentText(bytes).replaceAll("\u00a0", " ");

  it("is a Word document with nothing to mend, the same for the same documents", () => {
    expect(faultsOfPackage(bytes)).toEqual([]);
    expect(handOverSheet(centre, course, DOCUMENTS).equals(bytes)).toBe(true);
  });

  it("names centre, course and days in both languages", () => {
    for (const words of [
      centre.nameKk,
      centre.nameRu,
      "ҚҰЖАТТАРДЫ БЕРУ ВЕДОМОСЫ",
      "ВЕДОМОСТЬ ВЫДАЧИ ДОКУМЕНТОВ",
      "AT-2026-014",
      "Кардиология негіздері / Основы кардиологии",
      "с 2 по 13 марта 2026 года",
      "2026 жылғы 16 наурыз / 16 марта 2026 года; 2026 жылғы 20 наурыз / 20 марта 2026 года",
      centre.headNameKk,
    ]) {
      expect(text).toContain(words);
    }
  });

  it("has a line for each document, with the name in one spelling where there is but one", () => {
    expect(text).toContain("3-2026-00001");
    expect(text).toContain("Ахметова Айгүл Серікқызы\nАхметова Айгуль Сериккызы");
    expect(text.match(/Ли Лариса/g)).toHaveLength(1);
    expect(text).toContain("справка, выдаваемая лицам, не завершившим дополнительное образование");
    expect(text).toContain("Құжаттардың жалпы саны / Всего документов: 2");
  });

  it("keeps the signatures on one page, and on that of the last people", () => {
    const rows = bodyOf(bytes).split("<w:tr>").slice(1);
    expect(rows).toHaveLength(1 + DOCUMENTS.length + 6);
    const isKept = rows.map((row) => /<w:keepNext\/>|w:val="Gap"/.test(row));
    expect(isKept).toEqual([false, ...Array(7).fill(true), false]);
  });

  it("tells the kind once, above the list, where all are of one", () => {
    const same = documentText(handOverSheet(centre, course, DOCUMENTS.slice(0, 1)));
    expect(same).toContain("Құжаттың түрі / Вид документа: біліктілікті арттыру туралы куәлік /");
    expect(same.match(/свидетельство о повышении/g)).toHaveLength(1);
    expect(text).not.toContain("Вид документа");
  });

  it("asks for signature, position and name, and the day, in both languages each", () => {
    expect(text.match(/\(қолы \/ подпись\)/g)).toHaveLength(2);
    expect(text).toContain("(лауазымы, аты-жөні / должность, Ф.И.О.)");
    expect(text).toContain("(күні / дата)");
    expect(text).toContain("М.О. / М.П.");
  });

  it("tells no IIN", () => {
    expect(text).not.toMatch(/\d{12}/);
  });
});
