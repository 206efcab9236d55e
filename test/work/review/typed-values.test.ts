import { expect, test } from "vitest";
import { parseSets } from "../../../src/work/review/review-by-order.js";

test("values are gathered by row; fields may be written as in options", () => {
  const sets = parseSets(["7:iin=841014405586", "12:full-name=Ким Сергей", "7:hours=60"]);
  expect([...sets]).toEqual([
    [7, { iin: { text: "841014405586" }, hours: { text: "60" } }],
    [12, { fullName: { text: "Ким Сергей" } }],
  ]);
});

test("a birth date is understood, and a value may have signs of its own or be empty", () => {
  const sets = parseSets(["3:birthDate=5 марта 1990", "4:identityDocument=N=12345678", "5:iin="]);
  expect(sets.get(3)).toEqual({ birthDate: { text: "5 марта 1990", date: "1990-03-05" } });
  expect(sets.get(4)).toEqual({ identityDocument: { text: "N=12345678" } });
  expect(sets.get(5)).toEqual({ iin: { text: "" } });
});

test.each(["iin=1", "7:iin", "7:colour=red", "x:iin=1", "7:note=x", ""])(
  "%j cannot be read",
  (text) => {
    expect(() => parseSets([text])).toThrow(expect.objectContaining({ code: "review-set" }));
  },
);
