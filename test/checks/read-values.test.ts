import { describe, expect, test } from "vitest";
import { accepted, CLEAN, CONTEXT, checkLast, codesFor } from "./build-rows.js";

const { fullName, outcome } = CLEAN;

describe("an IIN cell", () => {
  test.each([
    ["841014 405586"],
    ["841014\u00A0405586"],
    [" 841014405586 "],
    ["841014-405586"],
    ["'841014405586"],
    ["ИИН: 841014405586"],
    ["ЖСН 841014405586"],
    ["841014405586.0"],
    ["841014405586,0"],
    ["841014405586,00"],
    ["ИИН 841014405586,00"],
    ["841 014 405 586,00"],
    ["841,014,405,586"],
    ['="841014405586"'],
    ["=841014405586"],
    ["841014–405586"],
    ["841014405586."],
    ["\u202A841014405586\u202C"],
    ["841014405586\uFE0F"],
    ["ИИН\u2060:\u00A0841014405586"],
    ["\u200E841014405586"],
    ["\u3164841014405586\uFFA0"],
    ["841014405586;"],
    ["841014405586,"],
    ["№841014405586"],
    ["8,41014405586E+11"],
    ["8.41014405586e11"],
    ["8,41014405586Е+11"],
    ["8,410144055860E+11"],
    ["841014405586E0"],
  ])("%j is read without what does not belong to it", (iin) => {
    expect(accepted({ ...CLEAN, iin }).iin).toBe("841014405586");
  });

  test.each(["-", "нет", "0", "жоқ", " "])("%j is none, so a document is needed", (iin) => {
    expect(codesFor({ ...CLEAN, iin })).toEqual(["identity-missing"]);
    expect(accepted({ ...CLEAN, iin, identityDocument: "N12345678" })).toMatchObject({
      iin: null,
      identityDocument: "N12345678",
    });
  });

  test.each(["N12345678", "паспорт GBR 533380006", "ВНЖ 012345678", "Төлқұжат N 1234567"])(
    "%s is an identity document that stands in the wrong column",
    (iin) => {
      expect(accepted({ ...CLEAN, iin })).toMatchObject({ iin: null, identityDocument: iin });
    },
  );

  test.each(["ИИН 850405310", "IIN 850405310", "ЖСН: 850405310", "иин850405310", "ИИН№850405310"])(
    "%s is an IIN that is too short, in either column, and no document",
    (text) => {
      expect(codesFor({ ...CLEAN, iin: text })).toEqual(["iin-length"]);
      expect(codesFor({ fullName, outcome, identityDocument: text })).toEqual(["iin-length"]);
    },
  );

  test.each([
    ["ИИН неверный 841014405586", "iin-invalid"],
    ["ИИН 841014405586?", "iin-invalid"],
    ["ИИН: 84101440558O", "iin-invalid"],
    ["IIN 8410 1440 5586 5", "iin-length"],
    ["паспорт N12345678 ИИН 84101440558", "iin-length"],
    ["841014405586 / 970925393119", "iin-invalid"],
    ["8,4101440558E+11", "iin-exponent"],
    ["8,41014Е+11", "iin-exponent"],
    ["-841014405586", "iin-invalid"],
    ["–841014405586", "iin-invalid"],
    ["−841014405586", "iin-invalid"],
  ])("%s: %s", (iin, code) => {
    expect(codesFor({ ...CLEAN, iin })).toEqual([code]);
  });

  test.each([
    ["паспорт N12345678 ИИН 841014405586", "паспорт N12345678"],
    ["N12345678, ЖСН: 841014 405586", "N12345678"],
    ["ИИН 841014405586, уд. 045678912", "уд. 045678912"],
    ["ИИН 841014405586 (паспорт N12345678)", "паспорт N12345678"],
  ])("%s in one cell is both, in either column", (text, document) => {
    const both = { iin: "841014405586", identityDocument: document };
    expect(accepted({ ...CLEAN, iin: text })).toMatchObject(both);
    expect(accepted({ fullName, outcome, identityDocument: text })).toMatchObject(both);
  });

  test("that is labelled in the document's column is the IIN, unless the row has another", () => {
    const identityDocument = "ИИН 841014405586";
    const same = { iin: "841014405586", identityDocument: null };
    expect(accepted({ fullName, outcome, identityDocument })).toMatchObject(same);
    expect(accepted({ ...CLEAN, identityDocument })).toMatchObject(same);
    expect(codesFor({ ...CLEAN, iin: "970925393119", identityDocument })).toEqual(["iin-invalid"]);
  });

  test.each(["нет ИИН", "ИИН нет", "ИИН"])("%s says that there is none", (iin) => {
    expect(codesFor({ ...CLEAN, iin })).toEqual(["identity-missing"]);
  });

  test("gets its zeros back only where the row's birth date agrees", () => {
    const iin = "20601645406";
    const on = (date: string) => ({ ...CLEAN, iin, birthDate: { text: date, date } });
    expect(codesFor(on("2002-06-01"))).toEqual(["iin-zeros-restored"]);
    expect(codesFor(on("1991-06-01"))).toEqual(["iin-length"]);
    expect(codesFor({ ...CLEAN, iin, birthDate: "летом" })).toEqual([
      "iin-zeros-restored",
      "birth-date-invalid",
    ]);
  });

  test("a passport beside the IIN is kept with it", () => {
    expect(accepted({ ...CLEAN, identityDocument: " удостоверение  012345678 " })).toMatchObject({
      iin: "841014405586",
      identityDocument: "удостоверение 012345678",
    });
  });

  test.each([
    ["841014405586\u2800", "U+2800", "841014405586"],
    ["841014405586\u{1D159}", "U+1D159", "841014405586"],
    ["84101440\u28005587", "U+2800", undefined],
    ["841О144О5586", "О", "841014405586"],
    ["-841014405586", "-", "841014405586"],
    ["(841014405586)", "(", "841014405586"],
    ["841О144О5587", "О", undefined],
  ])("%j: the sign is named %s, the IIN meant %s", (iin, sign, proposal) => {
    const { problems } = checkLast([{ ...CLEAN, iin }]);
    const variant = proposal === undefined ? "sign" : "likely";
    expect(problems).toMatchObject([{ code: "iin-invalid", params: { variant, sign } }]);
    expect(problems[0]?.params.proposal).toBe(proposal);
  });

  test("an IIN in error says how many digits it has", () => {
    const { problems } = checkLast([{ ...CLEAN, iin: "8410144055" }]);
    expect(problems).toMatchObject([{ code: "iin-length", params: { digits: 10 } }]);
  });
});

describe("hours", () => {
  test.each([
    ["60", 60],
    ["60,5", 60.5],
    ["60.5", 60.5],
    [" 60 часов", 60],
    ["60 ч.", 60],
    ["60 сағат", 60],
    ["60h", 60],
    ["60 (шестьдесят) часов", 60],
    ["60 (алпыс)", 60],
    ["0", 0],
  ])("%s: %d", (hours, value) => {
    const trainee = accepted({ ...CLEAN, outcome: "не завершил", hours });
    expect(trainee.hoursAttended).toBe(value);
  });

  test.each([
    "шестьдесят",
    "60 (семьдесят) часов",
    "1.080",
    "60 120",
    "60/72",
    "-5",
    "60-72",
    "1e2",
    "10001",
  ])("%s is no number", (hours) => {
    expect(codesFor({ ...CLEAN, hours })).toEqual(["hours-invalid"]);
  });

  test("a date in the hours is no number either", () => {
    const hours = { text: "29.02.2000", date: "2000-02-29" };
    expect(codesFor({ ...CLEAN, hours })).toEqual(["hours-invalid"]);
  });

  test.each(["-", "нет", ""])("%j says nothing", (hours) => {
    expect(accepted({ ...CLEAN, hours }).hoursAttended).toBeNull();
  });

  test("of a long course may have a space between thousands", () => {
    const long = { ...CONTEXT, courseHours: 1080 };
    expect(codesFor({ ...CLEAN, hours: "1 080" }, long)).toEqual([]);
    expect(codesFor({ ...CLEAN, hours: "1\u00A0080 часов" }, long)).toEqual([]);
  });

  test("who did not complete may have fewer, but not more than the course", () => {
    expect(codesFor({ ...CLEAN, outcome: "не завершил", hours: "40" })).toEqual([]);
    expect(codesFor({ ...CLEAN, outcome: "не завершил", hours: "121" })).toEqual(["hours-over"]);
  });

  test("are not compared while the course's volume is not known", () => {
    expect(codesFor({ ...CLEAN, hours: "1" }, { ...CONTEXT, courseHours: null })).toEqual([]);
  });
});

describe("a birth date", () => {
  test("comes from a date cell, or from the bare number that a date cell became", () => {
    const from = { text: "14.10.1984", date: "1984-10-14" };
    const serial = { text: "30969", number: 30969 };
    expect(accepted({ ...CLEAN, birthDate: from }).birthDate).toBe("1984-10-14");
    expect(accepted({ ...CLEAN, birthDate: serial }).birthDate).toBe("1984-10-14");
  });

  test("a bare year is no date", () => {
    const birthDate = { text: "1984", number: 1984 };
    expect(codesFor({ ...CLEAN, birthDate })).toEqual(["birth-date-invalid"]);
    expect(accepted({ ...CLEAN, birthDate }).birthDate).toBeNull();
  });

  test.each([
    ["2010-03-16", []],
    ["2011-01-01", ["birth-date-implausible"]],
    ["1926-01-01", []],
    ["1925-12-31", ["birth-date-implausible"]],
    ["2026-03-16", ["birth-date-implausible"]],
    ["2026-03-17", ["birth-date-future"]],
  ])("%s, today being 2026-03-16: %j", (date, codes) => {
    const identityDocument = "N12345678";
    const birthDate = { text: date, date };
    expect(codesFor({ fullName, outcome, identityDocument, birthDate })).toEqual(codes);
  });

  test.each([
    ["350426615005", ["birth-date-future"]],
    ["200101510000", ["birth-date-implausible"]],
    ["950101110000", ["birth-date-implausible"]],
    ["841014405586", []],
  ])("that nobody wrote is looked for in the IIN %s: %j", (iin, codes) => {
    const { problems, outcome: decided } = checkLast([{ ...CLEAN, iin }]);
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(problems.every(({ params }) => params.variant === "iin")).toBe(true);
    expect(decided).toBe(codes.includes("birth-date-future") ? "hold" : "accept");
  });

  test("that the row has counts, whatever the IIN's digits spell", () => {
    const birthDate = { text: "14.10.1984", date: "1984-10-14" };
    expect(codesFor({ ...CLEAN, iin: "350426615005", birthDate })).toEqual(["iin-birth-date"]);
  });

  test("nothing is said of the digits of an IIN where the date itself is refused", () => {
    const birthDate = { text: "2031-01-01", date: "2031-01-01" };
    expect(codesFor({ ...CLEAN, birthDate })).toEqual(["birth-date-future"]);
  });
});
