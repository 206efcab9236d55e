import { CFB } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { openCompoundFile } from "../../src/formats/compound-file.js";
import { UserError } from "../../src/model/errors.js";
import { fixture, HEADER, refusal, TRAINEES, workbook } from "./build-files.js";
import { readRoster } from "./read-roster.js";

const cardiology = fixture("at-2026-014-cardiology.xls");
const stream = openCompoundFile(cardiology).get("workbook")?.() ?? Buffer.alloc(0);

const BOF = 0x0809;
const EOF = 0x000a;
const SHEET = 0x0085;
const STRINGS = 0x00fc;
const SHARED_STRING = 0x00fd;
const ROW = 0x0208;
const CELL_FORMAT = 0x00e0;

interface Place {
  type: number;
  at: number;
  end: number;
}

function records(bytes: Buffer): Place[] {
  const found: Place[] = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const end = at + 4 + bytes.readUInt16LE(at + 2);
    found.push({ type: bytes.readUInt16LE(at), at, end });
    at = end;
  }
  return found;
}

function first(type: number): Place {
  const place = records(stream).find((record) => record.type === type);
  if (place === undefined) throw new Error(`no record ${type}`);
  return place;
}

/** The workbook's stream in an OLE file of its own. */
function ole(content: Buffer, name = "Workbook"): Buffer {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, `/${name}`, content);
  return CFB.write(file, { type: "buffer" });
}

function changed(change: (bytes: Buffer) => void): Buffer {
  const bytes = Buffer.from(stream);
  change(bytes);
  return ole(bytes);
}

function record(type: number, body: Buffer): Buffer {
  const header = Buffer.alloc(4);
  header.writeUInt16LE(type, 0);
  header.writeUInt16LE(body.length, 2);
  return Buffer.concat([header, body]);
}

describe("what XLS files may look like", () => {
  test("another writer's, small enough for the mini stream or not", async () => {
    const many = Array.from({ length: 900 }, (_, index) => [index, `Ким ${index}`, "1", "да"]);
    for (const trainees of [TRAINEES, many]) {
      const bytes = workbook({ A: [["x"]], B: [HEADER, ...trainees] }, { bookType: "xls" });
      const roster = await readRoster(bytes, "roster.xls");
      expect([roster.format, roster.sheet]).toEqual(["xls", "B"]);
      expect(roster.rows).toHaveLength(trainees.length);
      expect(roster.rows.at(-1)?.cells.fullName?.text).toBe(trainees.at(-1)?.[1]);
    }
  });

  test("a stream filled up with zeros, and one named Book", async () => {
    for (const bytes of [
      ole(Buffer.concat([stream, Buffer.alloc(600)])),
      ole(stream, "Book"),
      ole(stream, "WORKBOOK"),
    ]) {
      expect((await readRoster(bytes, "roster")).rows).toHaveLength(32);
    }
  });

  test("notes, drawings and links are passed over, however odd", async () => {
    const { end } = first(BOF);
    const odd = [0x001c, 0x005d, 0x01b8, 0x00ec].map((type) => record(type, Buffer.alloc(20, 255)));
    const bytes = Buffer.concat([stream.subarray(0, end), ...odd, stream.subarray(end)]);
    const shift = odd.reduce((sum, { length }) => sum + length, 0);
    for (const { type, at } of records(bytes)) {
      if (type === SHEET) bytes.writeUInt32LE(bytes.readUInt32LE(at + 4) + shift, at + 4);
    }
    expect((await readRoster(ole(bytes), "roster")).rows).toHaveLength(32);
  });

  test("a list of texts over many records", async () => {
    const long = Array.from({ length: 600 }, (_, index) => [
      `Ахметова Айгүл ${"ө".repeat(index % 90)}`,
      `abc ${"x".repeat(index % 77)} ${index}`,
      "да",
    ]);
    const source = workbook(
      { A: [["ФИО", "ИИН", "Итог"], ...long] },
      { bookType: "xls", bookSST: true },
    );
    const roster = await readRoster(source, "roster");
    expect(roster.rows.map(({ cells }) => [cells.fullName?.text, cells.iin?.text, "да"])).toEqual(
      long,
    );
  });
});

describe("XLS files that are refused", () => {
  test("cut anywhere, unless only what is beside the workbook is gone", async () => {
    const whole = await readRoster(cardiology, "roster");
    let read = 0;
    for (let length = 8; length < cardiology.length; length += 97) {
      const cut = cardiology.subarray(0, length);
      const result = await readRoster(cut, "roster").catch((error: unknown) => error);
      if (!(result instanceof UserError)) {
        expect(result).toEqual(whole);
        read += 1;
      } else expect(result.code).toBe("roster-damaged");
    }
    expect(read).toBeLessThan(10);
  });

  test("a stream cut anywhere", async () => {
    for (let length = 0; length < stream.length; length += 61) {
      expect((await refusal(ole(stream.subarray(0, length)))).code).toBe("roster-damaged");
    }
  });

  test("under a password", async () => {
    const { end } = first(BOF);
    const locked = record(0x002f, Buffer.alloc(54, 1));
    const bytes = Buffer.concat([stream.subarray(0, end), locked, stream.subarray(end)]);
    expect((await refusal(ole(bytes))).code).toBe("roster-password");
  });

  test.each<[string, (bytes: Buffer) => void]>([
    ["a record longer than the stream", (bytes) => bytes.writeUInt16LE(0xffff, first(EOF).at + 2)],
    ["an unknown record", (bytes) => bytes.writeUInt16LE(0x05ff, first(SHARED_STRING).at)],
    ["a sheet that is not where it should be", (bytes) => bytes.writeUInt8(1, first(SHEET).at + 4)],
    ["a list of texts with one too many", (bytes) => grow(bytes, first(STRINGS).at + 8, 1)],
    ["a list of texts with one too few", (bytes) => grow(bytes, first(STRINGS).at + 8, -1)],
    ["a text longer than it is", (bytes) => grow(bytes, first(STRINGS).at + 12, 3)],
    ["a cell without its text", (bytes) => bytes.writeUInt32LE(9999, first(SHARED_STRING).at + 10)],
    ["a cell without its format", (bytes) => grow(bytes, first(SHARED_STRING).at + 8, 999)],
    ["a cell outside the sheet", (bytes) => bytes.writeUInt16LE(256, first(SHARED_STRING).at + 6)],
    ["two cells in one place", (bytes) => bytes.writeUInt16LE(1, first(SHARED_STRING).at + 4)],
    ["no list of sheets", (bytes) => bytes.writeUInt16LE(0x01c2, first(SHEET).at)],
    ["an unknown version", (bytes) => bytes.writeUInt16LE(0x0700, 4)],
  ])("%s", async (_, change) => {
    expect((await refusal(changed(change))).code).toBe("roster-damaged");
  });
});

function grow(bytes: Buffer, at: number, by: number): void {
  bytes.writeUInt16LE(bytes.readUInt16LE(at) + by, at);
}

describe("what is untidy in an XLS and loses nothing", () => {
  /** What some program writes into a sheet of its own, before the records of the first row. */
  function inserted(...records: Buffer[]): Buffer {
    const { at } = first(ROW);
    return ole(shifted(Buffer.concat([stream.subarray(0, at), ...records, stream.subarray(at)])));
  }

  /** The places of sheets put right for what stands before them now. */
  function shifted(bytes: Buffer): Buffer {
    const sheets = records(bytes).filter(({ type }) => type === SHEET);
    const parts = records(bytes).filter(({ type }) => type === BOF);
    sheets.forEach(({ at }, index) => void bytes.writeUInt32LE(parts[index + 1]?.at ?? 0, at + 4));
    return bytes;
  }

  function numbers(...values: number[]): Buffer {
    const bytes = Buffer.alloc(values.length * 2);
    values.forEach((value, index) => void bytes.writeUInt16LE(value, index * 2));
    return bytes;
  }

  /** Of the first cell with a text: row, column, format. */
  const place = stream.subarray(first(SHARED_STRING).at + 4, first(SHARED_STRING).at + 10);
  const format = place.readUInt16LE(4);

  test.each<[string, Buffer]>([
    ["a row that says it has cells and has none", record(ROW, numbers(900, 0, 8, 0, 0, 0, 0, 0))],
    [
      "a truth value with a byte too many",
      record(0x0205, Buffer.concat([numbers(900, 0, format, 1), Buffer.alloc(1)])),
    ],
    ["an empty text without its width", record(0x0204, numbers(900, 0, format, 0))],
    ["a blank cell where another stands", record(0x0201, place)],
    ["a cell written twice", stream.subarray(first(SHARED_STRING).at, first(SHARED_STRING).end)],
  ])("%s", async (_, added) => {
    const whole = await readRoster(cardiology, "roster");
    const read = await readRoster(inserted(added), "roster");
    expect(read.rows.slice(0, whole.rows.length)).toEqual(whole.rows);
  });

  test.each<[string, (total: number, unique: number) => [number, number]]>([
    ["as many texts claimed as cells use them", (total) => [total, total]],
    ["the two numbers of the list exchanged", (total, unique) => [unique, total]],
  ])("%s", async (_, claim) => {
    const at = first(STRINGS).at + 4;
    const [total, unique] = claim(stream.readUInt32LE(at), stream.readUInt32LE(at + 4));
    const bytes = changed((copy) => {
      copy.writeUInt32LE(total, at);
      copy.writeUInt32LE(unique, at + 4);
    });
    expect(await readRoster(bytes, "roster")).toEqual(await readRoster(cardiology, "roster"));
  });

  test("but rows whose cells stand elsewhere, or that are all empty, are damage", async () => {
    const announced = record(ROW, numbers(900, 0, 8, 0, 0, 0, 0, 0));
    const elsewhere = record(0x0205, numbers(901, 0, format, 1));
    expect((await refusal(inserted(announced, elsewhere))).code).toBe("roster-damaged");
    const sheets = records(stream).filter(({ type }) => type === BOF || type === EOF);
    const [begin, end] = [sheets.at(-2), sheets.at(-1)];
    const empty = [
      stream.subarray(0, begin?.end),
      record(ROW, numbers(0, 0, 8, 0, 0, 0, 0, 0)),
      stream.subarray(end?.at),
    ];
    expect((await refusal(ole(Buffer.concat(empty)))).code).toBe("roster-damaged");
  });

  test("two different cells at one place are named", async () => {
    const other = Buffer.from(stream.subarray(first(SHARED_STRING).at, first(SHARED_STRING).end));
    other.writeUInt32LE(1, 10);
    const { code, params } = await refusal(inserted(other));
    expect([code, params]).toEqual(["roster-damaged", { file: "roster", row: 1, column: "A" }]);
  });
});

describe("a book may define any format anew", () => {
  /** The same book with one more format, which all its cells have. */
  function withFormat(book: Buffer, id: number, code: string): Buffer {
    const content = openCompoundFile(book).get("workbook")?.() ?? Buffer.alloc(0);
    const format = record(0x041e, Buffer.from([id, 0, code.length, 0, 0, ...Buffer.from(code)]));
    const end = 4 + content.readUInt16LE(2);
    const bytes = Buffer.concat([content.subarray(0, end), format, content.subarray(end)]);
    for (const { type, at } of records(bytes)) {
      if (type === SHEET) bytes.writeUInt32LE(bytes.readUInt32LE(at + 4) + format.length, at + 4);
      if (type === CELL_FORMAT) bytes.writeUInt16LE(id, at + 6);
    }
    return ole(bytes);
  }

  const list = (birthDate: Date | number, iin: string | number = "970925393119") =>
    workbook(
      {
        A: [
          ["ФИО", "ИИН", "Дата рождения", "Итог"],
          ["Ким Сергей", iin, birthDate, "да"],
        ],
      },
      { bookType: "xls" },
    );

  async function cells(book: Buffer) {
    return (await readRoster(book, "roster")).rows[0]?.cells;
  }

  test("which does not change the next file", async () => {
    await readRoster(withFormat(cardiology, 14, "0"), "roster");
    expect((await cells(list(new Date("1997-09-25"))))?.birthDate?.date).toBe("1997-09-25");
  });

  test.each([
    ["dd.mm.yyyy", "25.09.1997", "1997-09-25"],
    ["General", "35698", undefined],
  ])("also the first: %s", async (code, text, date) => {
    const read = await cells(withFormat(list(35_698), 0, code));
    expect([read?.birthDate?.text, read?.birthDate?.date]).toEqual([text, date]);
  });

  test("also that of figures with leading zeros", async () => {
    const read = await cells(withFormat(list(35_698, 90_725_441_747), 0, "000000000000"));
    expect(read?.iin?.text).toBe("090725441747");
  });
});
