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
      issue_date_kk: "2026\u00a0жылғы 16\u00a0наурыз",
      issue_date_ru: "16\u00a0марта 2026\u00a0года",
      city_kk: "Астана қ.",
      city_ru: "г. Астана",
      issuer_kk: "«Ұлттық ғылыми медициналық орталық» АҚ",
      issuer_ru: "АО «Национальный научный медицинский центр»",
      full_name_kk: "Ахметова Айгүл Серікқызы",
      full_name_ru: "Ахметова Айгуль Сериккызы",
      identity_kk: "ЖСН 841014405586",
      identity_ru: "ИИН 841014405586",
      period_kk: "2026\u00a0жылғы 2\u00a0наурыздан бастап 13\u00a0наурызға дейін",
      period_ru: "с\u00a02\u00a0по\u00a013\u00a0марта 2026\u00a0года",
      programme_kk: "Кардиология негіздері",
      programme_ru: "Основы кардиологии",
      specialty_kk: "Кардиология",
      specialty_ru: "Кардиология",
      volume_kk: "2\u00a0кредит / 60\u00a0сағат",
      volume_ru: "2\u00a0кредита / 60\u00a0часов",
      attended_kk: "25\u00a0сағат",
      attended_ru: "25\u00a0часов",
      head_position_kk: "Басшы",
      head_position_ru: "Руководитель",
      head_name_kk: "Ә.\u00a0Сәрсенов",
      head_name_ru: "А.\u00a0Сарсенов",
      check_code: "M1YY-QTNA-NBPH",
      qr_code: "3-2026-00001 2026-03-16 M1YY-QTNA-NBPH",
      duplicate_mark: "",
      original_kk: "",
      original_ru: "",
      created: "2026-03-16T00:00:00Z",
      frame: "+",
      logo: "",
      long_issuer_kk: "",
      long_issuer_ru: "",
      long_full_name_kk: "",
      long_full_name_ru: "",
      long_programme_kk: "",
      long_programme_ru: "",
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

  test.each([
    ["вид на жительство 012345678", "тұруға ықтиярхат 012345678", "вид на жительство 012345678"],
    ["төлқұжат N12345678", "паспорт N12345678", "паспорт N12345678"],
    ["Удостоверение беженца KZ 12", "босқын куәлігі KZ 12", "удостоверение беженца KZ 12"],
    ["иной 5", "иной 5", "иной 5"],
  ])("%s is named in both languages", (identityDocument, inKazakh, inRussian) => {
    const foreigner = { ...enrolment, iin: null, identityDocument };
    const { identity_kk, identity_ru } = values({ enrolment: foreigner });
    expect([identity_kk, identity_ru]).toEqual([inKazakh, inRussian]);
  });

  test("no frame is printed onto a blank that has its own", () => {
    expect(values({ centre: { ...centre, certificates: "blank" } }).frame).toBe("");
  });

  test("tell which texts are long, each language for itself", () => {
    const long = values({
      course: { ...course, titleKk: "т".repeat(151) },
      enrolment: { ...enrolment, fullNameRu: "И".repeat(47) },
      centre: { ...centre, nameKk: "О".repeat(111) },
    });
    expect(Object.keys(long).filter((field) => /^long_/.test(field) && long[field])).toEqual([
      "long_issuer_kk",
      "long_programme_kk",
      "long_full_name_ru",
    ]);
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
      volume_kk: "60\u00a0сағат",
      volume_ru: "60\u00a0часов",
      check_code: "",
      qr_code: "",
    });
  });

  test("no hours attended are said, unlike unknown ones", () => {
    const { attended_kk, attended_ru } = values({ enrolment: { ...enrolment, hoursAttended: 0 } });
    expect([attended_kk, attended_ru]).toEqual(["0\u00a0сағат", "0\u00a0часов"]);
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
