import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../../src/formats/encodings/decode-text.js";

const RUSSIAN = "№;ФИО;ИИН;Итог\n1;Ахметова Айгуль;1;завершила\n2;Ким Шарипа;2;завершила\n";
const KAZAKH = "№;Аты-жөні;ЖСН;Қорытынды\n1;Әбдіров Қайрат;1;аяқтады\n";

function refusal(bytes: Uint8Array): unknown {
  try {
    decodeText(bytes);
  } catch (error) {
    return error;
  }
  return null;
}

/** @param line where the letters cannot be read; undefined where it is the whole file */
function expectUnreadable(bytes: Uint8Array, line?: number): void {
  const told = line === undefined ? {} : { line };
  expect(refusal(bytes)).toMatchObject({ fault: "letters", told });
}

describe("the line where letters cannot be read", () => {
  const marked = Buffer.from("\ufeffФИО;ИИН\nКим \ufffd;1\n");
  const utf8 = Buffer.from("ФИО;ИИН\r\nКим Ольга;1\r\n");
  const utf16 = Buffer.from("ФИО;ИИН\nКим;1\nЛи", "utf16le");

  test("in marked UTF-8, where a sign for such letters was typed before", () => {
    expectUnreadable(Buffer.concat([marked, Buffer.from([0xd0, 0x41, 0x3b])]), 3);
  });

  test("one byte that is none in a line of UTF-8", () => {
    expectUnreadable(Buffer.concat([utf8, Buffer.from("Ли"), Buffer.from([0xa0])]), 3);
    expectUnreadable(Buffer.concat([utf8, Buffer.from("Lee"), Buffer.from([0xa0])]), 3);
  });

  test("a file cut in the middle of a letter", () => {
    const list = Buffer.concat([utf8, Buffer.from("Ли Анна")]);
    expectUnreadable(list.subarray(0, -1), 3);
    expectUnreadable(Buffer.concat([marked, list]).subarray(0, -1), 5);
    expectUnreadable(utf16.subarray(0, -1), 3);
    expectUnreadable(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]).subarray(0, -1), 3);
    const bigEndian = Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]).swap16();
    expectUnreadable(bigEndian.subarray(0, -1), 3);
  });

  test("half a letter in the middle of UTF-16", () => {
    const half = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from("ФИО\nКим \ud800;1\nЛи;2", "utf16le"),
    ]);
    expectUnreadable(half, 2);
    expectUnreadable(Buffer.from(half).swap16(), 2);
  });

  test("where a file ceases to be in the encoding in which it begins", () => {
    const codePage = iconv.encode("3;Сыздықова Ольга Николаевна;3;завершила\n", "rk1048");
    expectUnreadable(Buffer.concat([Buffer.from(RUSSIAN), codePage]), 4);
    expectUnreadable(Buffer.concat([Buffer.from("ФИО;ИИН\n"), codePage, codePage]), 2);
    expectUnreadable(Buffer.concat([codePage, codePage, Buffer.from("4;Ли Анна\n"), codePage]), 3);
  });

  test("the byte that stands for nothing in a code page", () => {
    const bytes = Buffer.concat([iconv.encode(RUSSIAN, "windows-1251"), Buffer.from([0x98])]);
    expectUnreadable(bytes, 4);
  });
});

describe("encodings in which nobody sends a table knowingly", () => {
  test.each(["maccyrillic", "koi8-r", "koi8-u", "cp866", "iso-8859-5"])(
    "%s is not taken for a Cyrillic code page in which it reads as nonsense",
    (encoding) => {
      const english = RUSSIAN.replace("№;ФИО;ИИН;Итог", "No;Full Name;IIN;Final Outcome");
      for (const text of [RUSSIAN, english, RUSSIAN.toUpperCase(), english.toUpperCase()]) {
        const first = text.split("\n").findIndex((line) => /[^\0-\x7f]/.test(line)) + 1;
        expectUnreadable(iconv.encode(text, encoding), first);
      }
    },
  );

  test.each(["koi8-r", "cp866"] as const)(
    "%s is read where somebody says so, and only then",
    (told) => {
      // KOI8-R has no sign for «№».
      const text = RUSSIAN.replace("№", "N");
      const read = decodeText(iconv.encode(text, told), told);
      expect(read).toEqual({ text, encoding: told, doubt: [] });
      for (const other of [iconv.encode(RUSSIAN, "windows-1251"), Buffer.from(RUSSIAN)]) {
        expect(() => decodeText(other, told)).toThrowError(
          expect.objectContaining({ fault: "encoding" }),
        );
      }
    },
  );

  test("a single name of each", () => {
    // «Петров» as the Macintosh has it, «Иванов Иван» as KOI8-R has it.
    expectUnreadable(Buffer.from("IIN;Full Name\n1;\x8f\xe5\xf2\xf0\xee\xe2\n", "latin1"), 2);
    expectUnreadable(Buffer.from("e9d7c1cecfd720e9d7c1ce3bd3c4c1cc0a", "hex"), 1);
  });

  test("Western letters among Latin ones are no Cyrillic ones", () => {
    expectUnreadable(iconv.encode("Name;IIN\nMüller Jörg;1\nGonçalves;2\n", "latin1"), 2);
  });

  test.each([
    KAZAKH,
    KAZAKH.toUpperCase(),
    "ФИО;ИИН\nӘсел Ақтай;1\n",
    "ФИО;ИИН\nДәулет Ким;1\n",
    "ФИО;ИИН\nГүлнұр Ким;1\n",
    "ФИО;ИИН\nҰлан Ким;1\nБағдат\n",
  ])("PTCP154, which has Kazakh letters at other places: %j", (text) => {
    expect(refusal(iconv.encode(text, "pt154"))).toMatchObject({ fault: "letters" });
  });

  test("Kazakh abbreviations and names are none of its words", () => {
    const text = "ФИО;ИИН;Итог\nБҒМ ҚР БҒСБК, ҰҒА;1\nӘсел Ғалым Дәулет Мағжан Аңғал;2\n";
    expect(decodeText(iconv.encode(text, "rk1048"))).toMatchObject({ text, encoding: "kz-1048" });
  });

  test("UTF-32, marked or not", () => {
    for (const encoding of ["utf-32le", "utf-32be"]) {
      for (const addBOM of [true, false]) {
        expectUnreadable(iconv.encode(RUSSIAN, encoding, { addBOM }));
      }
    }
  });

  test("UTF-7, which is ASCII to look at", () => {
    expectUnreadable(iconv.encode("Name;IIN\nАхметова Айгуль;1\n", "utf-7"), 2);
    expect(decodeText(Buffer.from("Name;Phone\nKim;+77011234567\n")).encoding).toBe("utf-8");
  });
});

test.each([
  ["windows-1251", RUSSIAN],
  ["windows-1251", RUSSIAN.toUpperCase()],
  ["windows-1251", RUSSIAN.toLowerCase()],
  ["kz-1048", KAZAKH],
  ["kz-1048", KAZAKH.toUpperCase()],
  ["kz-1048", KAZAKH.toLowerCase()],
  ["kz-1048", "No;Full name;IIN\n1;Қайрат Қасымов;1\n2;қанат һамит;2\n"],
])("what %s can be read in is read: %j", (encoding, text) => {
  const bytes = iconv.encode(text, encoding === "kz-1048" ? "rk1048" : encoding);
  expect(decodeText(bytes)).toEqual({ text, encoding, doubt: [] });
});

test("what some program made of letters between ASCII and Latin ones is text still", () => {
  const text = "ФИО;ИИН\nКим\u0085 Ольга\u009c;1\n";
  expect(decodeText(Buffer.from(text)).text).toBe(text);
});

// Work that grew with the square of its letters would keep the tests until somebody stops them.
test("a word without end costs no more than its letters", () => {
  const text = `ФИО;ИИН\nКим Ольга;${"щ".repeat(2_000_000)}\n`;
  expect(decodeText(iconv.encode(text, "windows-1251")).encoding).toBe("windows-1251");
});

test("a sign for machines among many letters stays where it is", () => {
  const text = `ФИО;ИИН\nКим\u0007 Анна${";Ахметова".repeat(8)}\n`;
  for (const encoding of ["utf-8", "windows-1251", "utf-16le"]) {
    expect(decodeText(iconv.encode(text, encoding, { addBOM: encoding === "utf-16le" })).text).toBe(
      text,
    );
  }
});
