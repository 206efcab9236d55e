import { expect, test } from "vitest";
import { foreignPrefix } from "../../src/documents/package-parts.js";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

test.each([
  [`<w:document xmlns:w="${WORD}" xmlns:r="urn:r"/>`, null],
  [`<w:document xmlns:w='${STRICT}'/>`, null],
  ["<w:document/>", null],
  [`<x:document xmlns:x="${WORD}"/>`, "x"],
  [`<document xmlns="${STRICT}"/>`, ""],
  ['<w:document xmlns:w="urn:other"/>', "w"],
])("%s", (xml, prefix) => {
  expect(foreignPrefix(xml)).toBe(prefix);
});
