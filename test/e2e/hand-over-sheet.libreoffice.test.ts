import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { handOverSheet } from "../../src/documents/hand-over-sheet/hand-over-sheet.js";
import type { Course } from "../../src/model/course.js";
import { FACTS } from "../documents/build-template.js";

import { withFolder } from "./kualik.js";
import { hasLibreOffice, pagesOf } from "./libreoffice.js";

const LONG = "Кардиология: современные методы диагностики и лечения в амбулаторной практике";
const MOST = 40;

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    number: `3-2026-${String(index + 1).padStart(5, "0")}`,
    kind: "advanced-training-certificate" as const,
    fullNameKk: "Серікова-Әбдіғаппарова Айгүл Нұрланқызы",
    fullNameRu: "Серикова-Абдыгаппарова Айгуль Нурлановна",
    issuedOn: "2026-03-16",
  }));

test.skipIf(!hasLibreOffice)(
  "the signatures stand together with the last people, however many there are",
  () =>
    withFolder((folder) => {
      const course: Course = { ...FACTS.course, titleKk: LONG, titleRu: LONG };
      const files = Array.from({ length: MOST }, (_, index) => {
        const path = join(folder, `${index + 1}.docx`);
        writeFileSync(path, handOverSheet(FACTS.centre, course, people(index + 1)));
        return path;
      });
      const split = pagesOf(files, folder).flatMap((pages, index) => {
        const last = pages.at(-1) ?? "";
        const signatures = ["Всего документов", "Документы вручил", FACTS.centre.headNameRu];
        const people = [...last.matchAll(/3-2026-\d{5}/g)].length;
        const isWhole =
          signatures.every((text) => last.includes(text)) && people >= Math.min(2, index + 1);
        return isWhole ? [] : [{ people: index + 1, pages: pages.length, onLast: people, last }];
      });
      expect(split).toEqual([]);
    }),
  120_000,
);
