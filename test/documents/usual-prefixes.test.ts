import { expect, test } from "vitest";
import { withUsualPrefixes } from "../../src/documents/usual-prefixes.js";
import { parseXml } from "../../src/formats/xml.js";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

test.each([
  `<w:document xmlns:w="${WORD}" xmlns:r="urn:r"/>`,
  `<w:document xmlns:w='${STRICT}'><!-- <x:p> --><w:p/></w:document>`,
  "<w:document/>",
])("%s stays as it is", (xml) => {
  expect(withUsualPrefixes(xml)).toEqual({ xml, foreign: null });
});

test.each([
  [`<x:document xmlns:x="${WORD}"/>`, `<w:document xmlns:w="${WORD}"/>`],
  [
    `<document xmlns="${STRICT}"><p/></document>`,
    `<w:document xmlns:w="${STRICT}"><w:p/></w:document>`,
  ],
  [
    `<document xmlns="${WORD}" xmlns:w="${WORD}"><p w:rsidR="1" id="2"></p></document>`,
    `<w:document xmlns:w="${WORD}"><w:p w:rsidR="1" id="2"></w:p></w:document>`,
  ],
  [
    `<w:p xmlns:w="${WORD}" xmlns:ve='${COMPATIBILITY}' xmlns:z="urn:z" ve:Ignorable='z ve'><ve:AlternateContent><ve:Choice Requires="z"/></ve:AlternateContent></w:p>`,
    `<w:p xmlns:w="${WORD}" xmlns:mc='${COMPATIBILITY}' xmlns:z="urn:z" mc:Ignorable='z mc'><mc:AlternateContent><mc:Choice Requires="z"/></mc:AlternateContent></w:p>`,
  ],
  [
    `<w:p xmlns:w="${WORD}"><graphic xmlns="${DRAWING}"><t>a &lt; <![CDATA[<t>]]></t></graphic><own xmlns="urn:own"/></w:p>`,
    `<w:p xmlns:w="${WORD}"><a:graphic xmlns:a="${DRAWING}"><a:t>a &lt; <![CDATA[<t>]]></a:t></a:graphic><own xmlns="urn:own"/></w:p>`,
  ],
])("%s has the usual ones afterwards", (xml, usual) => {
  expect(withUsualPrefixes(xml)).toEqual({ xml: usual, foreign: null });
  expect(() => parseXml(usual)).not.toThrow();
});

test.each([
  ['<w:document xmlns:w="urn:other"/>', "w"],
  [`<x:document xmlns:x="${WORD}"><x:p xmlns:w="urn:other"/></x:document>`, "w"],
  [`<a:document xmlns:a="${WORD}" xmlns:w="${DRAWING}"/>`, "a"],
])("%s cannot have them", (xml, foreign) => {
  expect(withUsualPrefixes(xml)).toEqual({ xml, foreign });
});
