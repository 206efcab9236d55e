import { expect, test } from "vitest";
import { type PortalReading, readPortalTable } from "../../src/service/portal-table.js";

const READING: PortalReading = {
  momentOf: (text) => (text === "now" ? "2026-03-16T04:05:00.000Z" : null),
  kindOf: () => null,
  identityOf: (text) => ({
    identity: text.padStart(12, "0"),
    fault: text.length > 12 ? "iin" : null,
  }),
  nameOf: (text) => ({
    name: text,
    faults: text.endsWith("?") ? [{ key: "name-characters" }] : [],
  }),
};

test("an IIN is kept as it was read, and one that can be none is a fault of its line", () => {
  const cells = { number: "P-1", submitted: "now" };
  const { requests, faults } = readPortalTable(
    [
      { line: 2, cells: { ...cells, iin: "10206542119" } },
      { line: 3, cells: { ...cells, number: "P-2", iin: "1020654211900" } },
    ],
    READING,
  );
  expect(requests.map(({ iin }) => iin)).toEqual(["010206542119"]);
  expect(faults).toEqual([{ code: "iin", line: 3, params: {} }]);
});

test("lines that can be received are, whatever is wrong with others", () => {
  const { requests, faults } = readPortalTable(
    [
      { line: 2, cells: { number: "P-1", submitted: "now", name: "Ким Сергей" } },
      { line: 3, cells: { number: "P-2", submitted: "31.02.2026 10:00", name: "Ким Сергей" } },
      { line: 4, cells: { number: "P-1", submitted: "now", name: "Ли Анна" } },
    ],
    READING,
  );
  expect(requests.map(({ line }) => line)).toEqual([2]);
  expect(faults).toEqual([
    { code: "submitted", line: 3, params: { text: "31.02.2026 10:00" } },
    { code: "twice", line: 4, params: { first: 2 } },
  ]);
});

test("what makes a name nobody's is a fault of its line", () => {
  const cells = { number: "P-1", submitted: "now", name: "Ким?" };
  expect(readPortalTable([{ line: 2, cells }], READING)).toEqual({
    requests: [],
    faults: [{ code: "name", line: 2, params: { key: "name-characters" } }],
  });
});

test.each([
  "841014405586",
  "841014 405586",
  "84-10-14405586",
  "4400 4301 2345 6789",
  "4400-4301-2345-6789",
  "N12345678",
  "012345678",
  "8 701 123 45 67",
  "Ахметова Айгүл",
  "ахметова",
  "Ким 1984-10-14",
])("%s where a time should be is not quoted: it may be a person's", (submitted) => {
  const cells = { number: "P-1", submitted, name: "Ким Анна" };
  const { faults } = readPortalTable([{ line: 2, cells }], READING);
  expect(faults).toEqual([{ code: "submitted-other", line: 2, params: {} }]);
});

test.each(['="2000"', "2000,00", "2000.0", "\u202A2000\u202C"])(
  "%j is the number 2000, as a spreadsheet writes it",
  (number) => {
    const cells = { number, submitted: '="now"', iin: "\u2068841014405586\u2069" };
    const { requests } = readPortalTable([{ line: 2, cells }], READING);
    expect(requests).toMatchObject([{ number: "2000", iin: "841014405586" }]);
  },
);
