import { expect, test } from "vitest";
import { type PortalReading, readPortalTable } from "../../src/service/portal-table.js";

const READING: PortalReading = {
  momentOf: (text) => (text === "now" ? "2026-03-16T04:05:00.000Z" : null),
  kindOf: () => null,
  iinOf: (text) => (text.length > 12 ? null : text.padStart(12, "0")),
};

test("an IIN is kept as it was read, and one that can be none is a fault of its line", () => {
  const cells = { number: "P-1", submitted: "now" };
  const { requests, faults } = readPortalTable(
    [
      { line: 2, cells: { ...cells, iin: "10 206 542 119" } },
      { line: 3, cells: { ...cells, number: "P-2", iin: "1020654211900" } },
    ],
    READING,
  );
  expect(requests.map(({ iin }) => iin)).toEqual(["010206542119"]);
  expect(faults).toEqual([{ code: "iin", line: 3, params: {} }]);
});
