import { expect, test } from "vitest";
import { harmlessCell } from "../../../src/formats/text/delimited-text.js";

test.each([
  "=1+1",
  "+7 701 000 00 00",
  "-1+1",
  "@SUM(A1)",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM",
  "  =1+1",
  "\u00A0=1+1",
  "\t=1+1",
  "\ttext",
  "\rtext",
  "\ntext",
  '=HYPERLINK("http://example.org")',
  "-",
])("%j is made harmless by an apostrophe", (text) => {
  expect(harmlessCell(text)).toBe(`'${text}`);
});

test.each(["Ахметова Айгүл", "841014405586", "3-2026-00001", "02.03.2026 – 13.03.2026", "a=b", ""])(
  "%j stays as it is",
  (text) => {
    expect(harmlessCell(text)).toBe(text);
  },
);
