import { describe, expect, test } from "vitest";
import { documentKeyOf, identityTyped, parsePresentedIdentity } from "../../src/model/identity.js";
import { nameKey, numberKey } from "../../src/model/name-key.js";
import { constantOf, tidy, withoutInvisible } from "../../src/model/tidy-text.js";

/** Every letter of Unicode that Kualik may meet, but for those that a person sees. */
const UNSEEN = [
  ...[0x00ad, 0x034f, 0x061c, 0x115f, 0x180b, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f],
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x2066],
  ...[0x2067, 0x2068, 0x2069, 0x206a, 0x206f, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xe0001],
  ...[0xe0061, 0xe0100],
].map((code) => String.fromCodePoint(code));

describe("what nobody sees is dropped", () => {
  test.each(UNSEEN)("U+%#", (mark) => {
    expect(withoutInvisible(`${mark}Ахме${mark}това${mark}`)).toBe("Ахметова");
    expect(tidy(`841${mark}014`)).toBe("841014");
    expect(numberKey(`3-2026${mark}-00001`)).toBe("3-2026-00001");
    expect(documentKeyOf(`N123${mark}45678`)).toBe("document:N12345678");
    expect(parsePresentedIdentity(`${mark}passport N12345678${mark}`)).toBe("passport N12345678");
    expect(nameKey(`Ахме${mark}това`)).toBe(nameKey("Ахметова"));
  });

  test("and what is seen stays", () => {
    const seen = "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЙй O'Connor Müller Nguyễn №12 «–» 金\u0301";
    expect(withoutInvisible(seen)).toBe(seen);
  });

  test("letters that it stood between become one", () => {
    expect(tidy("Андреи\u200B\u0306")).toBe("Андрей");
  });
});

describe("a formula that only holds a constant is its text", () => {
  test.each([
    ['="700101350001"', "700101350001"],
    ['= "Петров Олег" ', "Петров Олег"],
    ['="ТОО ""Алмас"""', 'ТОО "Алмас"'],
    ["=700101350001", "700101350001"],
    ['=""', ""],
    ["=A1", "=A1"],
    ['="a"&"b"', '="a"&"b"'],
  ])("%s → %s", (written, text) => {
    expect(constantOf(written)).toBe(text);
  });

  test.each([
    ["'Петров Олег", "Петров Олег"],
    ["'700101350001", "700101350001"],
    ["'завершил", "завершил"],
    ["'t Hooft Gerard", "'t Hooft Gerard"],
    ["'Болашақ' жобасы", "'Болашақ' жобасы"],
  ])("%s, with a spreadsheet's sign of text, is %s", (written, text) => {
    expect(tidy(written)).toBe(text);
  });
});

test.each([
  ["841014405586", "841014405586"],
  ["ИИН 841014 405586", "841014405586"],
  ["ЖСН: 841014-405586", "841014405586"],
  ["841014405586.0", "841014405586"],
  ["841014405586,00", "841014405586"],
  ["841,014,405,586", "841014405586"],
  ["841 014 405 586,00", "841014405586"],
  ["841.014.405.000", "841014405000"],
  ["841,014,405,586.00", "841014405586"],
  ['="841014405586"', "841014405586"],
  ["８４１０１４４０５５８６", "841014405586"],
  ["841014–405586.", "841014405586"],
  ["N 12345678", "N 12345678"],
  ["паспорт GBR 533380006", "паспорт GBR 533380006"],
  ["8,50412E+11", "8,50412E+11"],
  ["8,50412300313E+11", "850412300313"],
  ["-841014405586", "-841014405586"],
])("%s, by whom a person is meant, is read as %s", (text, read) => {
  expect(identityTyped(text)).toBe(read);
});
