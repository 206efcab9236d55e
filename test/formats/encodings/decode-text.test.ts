import { expect, test } from "vitest";
import { decodeText } from "../../../src/formats/encodings/decode-text.js";

test("letters that cannot be read are named by their line", () => {
  const broken = Buffer.concat([
    Buffer.from("\ufeffФИО;ИИН\nКим;1\n"),
    Buffer.from([0xd0, 0x41, 0x3b]),
  ]);
  expect(() => decodeText(broken)).toThrowError(
    expect.objectContaining({ fault: "letters", told: { line: 3 } }),
  );
});

test("KOI8-R is not taken for a Cyrillic code page in which it reads as nonsense", () => {
  // «Иванов Иван;сдал» as KOI8-R has it.
  const koi8 = Buffer.from("e9d7c1cecfd720e9d7c1ce3bd3c4c1cc0a", "hex");
  expect(() => decodeText(koi8)).toThrowError(expect.objectContaining({ fault: "letters" }));
});
