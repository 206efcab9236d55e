import type { DocumentFacts } from "../../src/documents/field-values.js";
import type { Centre } from "../../src/model/centre.js";

/** A document of an advanced training course with everything known. */
export const FACTS: DocumentFacts & { centre: Centre } = {
  centre: {
    nameKk: "«Ұлттық ғылыми медициналық орталық» АҚ",
    nameRu: "АО «Национальный научный медицинский центр»",
    bin: "990940003030",
    cityKk: "Астана қ.",
    cityRu: "г. Астана",
    headNameKk: "Ә. Сәрсенов",
    headNameRu: "А. Сарсенов",
    headPositionKk: "Басшы",
    headPositionRu: "Руководитель",
    numberPatterns: {
      "advanced-training-certificate": "{kind}-{year}-{number:5}",
      "certification-course-certificate": "{kind}-{year}-{number:5}",
      "non-completion-reference": "{kind}-{year}-{number:5}",
    },
  },
  course: {
    code: "AT-2026-014",
    kind: "advanced-training",
    titleKk: "Кардиология негіздері",
    titleRu: "Основы кардиологии",
    specialtyKk: "Кардиология",
    specialtyRu: "Кардиология",
    hours: 60,
    credits: 2,
    start: "2026-03-02",
    end: "2026-03-13",
  },
  enrolment: {
    iin: "841014405586",
    identityDocument: null,
    fullNameKk: "Ахметова Айгүл Серікқызы",
    fullNameRu: "Ахметова Айгуль Сериккызы",
    outcome: "completed",
    hoursAttended: 25,
  },
  number: "3-2026-00001",
  issuedOn: "2026-03-16",
  checkSecret: "secret of the test register",
};
