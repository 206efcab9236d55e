import { describe, expect, test } from "vitest";
import {
  type DocumentFacts,
  fieldValues,
  missingValues,
  unprintable,
} from "../../src/documents/field-values.js";
import { DOCUMENT_FIELDS, DOCUMENT_KIND_NAMES } from "../../src/model/document.js";
import { FACTS } from "./build-template.js";

const { centre, course, enrolment } = FACTS;

function values(change: Partial<DocumentFacts> = {}) {
  return fieldValues({ ...FACTS, ...change });
}

describe("the values of a document", () => {
  test("are in words, in both languages", () => {
    expect(values()).toEqual({
      registration_number: "3-2026-00001",
      issue_date_kk: "2026 жылғы 16 наурыз",
      issue_date_ru: "16 марта 2026 года",
      city_kk: "Астана қ.",
      city_ru: "г. Астана",
      issuer_kk: "«Ұлттық ғылыми медициналық орталық» АҚ",
      issuer_ru: "АО «Национальный научный медицинский центр»",
      full_name_kk: "Ахметова Айгүл Серікқызы",
      full_name_ru: "Ахметова Айгуль Сериккызы",
      identity_kk: "ЖСН 841014405586",
      identity_ru: "ИИН 841014405586",
      period_kk: "2026 жылғы 2 наурыздан бастап 13 наурызға дейін",
      period_ru: "с 2 по 13 марта 2026 года",
      programme_kk: "Кардиология негіздері",
      programme_ru: "Основы кардиологии",
      specialty_kk: "Кардиология",
      specialty_ru: "Кардиология",
      volume_kk: "2 кредит / 60 сағат",
      volume_ru: "2 кредита / 60 часов",
      attended_kk: "25 сағат",
      attended_ru: "25 часов",
      head_position_kk: "Басшы",
      head_position_ru: "Руководитель",
      head_name_kk: "Ә. Сәрсенов",
      head_name_ru: "А. Сарсенов",
      check_code: "M1YY-QTNA-NBPH",
      qr_code: "3-2026-00001 2026-03-16 M1YY-QTNA-NBPH",
      duplicate_mark: "",
      original_kk: "",
      original_ru: "",
    });
  });

  test("exist for every field of every kind", () => {
    const fields = DOCUMENT_KIND_NAMES.flatMap((kind) => Object.keys(DOCUMENT_FIELDS[kind]));
    expect(Object.keys(values())).toEqual(expect.arrayContaining(fields));
  });

  test("a document other than the IIN is printed as it was shown", () => {
    const foreigner = { ...enrolment, iin: null, identityDocument: "паспорт GBR 533380006" };
    const { identity_kk, identity_ru } = values({ enrolment: foreigner });
    expect([identity_kk, identity_ru]).toEqual(["паспорт GBR 533380006", "паспорт GBR 533380006"]);
  });

  test("what is not known is empty, not a word for nothing", () => {
    const unknown = values({
      course: { ...course, specialtyKk: null, specialtyRu: null, credits: null },
      enrolment: { ...enrolment, iin: null, identityDocument: null, hoursAttended: null },
      checkSecret: null,
    });
    expect(unknown).toMatchObject({
      identity_kk: "",
      identity_ru: "",
      specialty_kk: "",
      specialty_ru: "",
      attended_kk: "",
      attended_ru: "",
      volume_kk: "60 сағат",
      volume_ru: "60 часов",
      check_code: "",
      qr_code: "",
    });
  });

  test("no hours attended are said, unlike unknown ones", () => {
    const { attended_kk, attended_ru } = values({ enrolment: { ...enrolment, hoursAttended: 0 } });
    expect([attended_kk, attended_ru]).toEqual(["0 сағат", "0 часов"]);
  });
});

describe("missing values", () => {
  test.each(DOCUMENT_KIND_NAMES)("%s lacks nothing where all is known", (kind) => {
    expect(missingValues(kind, values())).toEqual([]);
  });

  test("are the required ones that are empty", () => {
    const incomplete = values({
      centre: { ...centre, headNameKk: "" },
      course: { ...course, specialtyKk: null, specialtyRu: null },
    });
    expect(missingValues("advanced-training-certificate", incomplete)).toEqual(["head_name_kk"]);
    expect(missingValues("certification-course-certificate", incomplete)).toEqual([
      "specialty_kk",
      "specialty_ru",
      "head_name_kk",
    ]);
  });

  test("are all required ones where there is nothing", () => {
    const required = Object.entries(DOCUMENT_FIELDS["advanced-training-certificate"])
      .filter(([, need]) => need === "required")
      .map(([field]) => field);
    expect(missingValues("advanced-training-certificate", {}).sort()).toEqual(required.sort());
  });
});

test("braces of a field in a value are unprintable: on paper they would look like one left unfilled", () => {
  expect(unprintable({ a: "Основы {{iin}}", b: "Курс }}", c: "Курс {1}", d: "" })).toEqual([
    "a",
    "b",
  ]);
});
