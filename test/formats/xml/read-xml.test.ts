import { describe, expect, test } from "vitest";
import { isWellFormed, readXml, textsIn } from "../../../src/formats/xml.js";

describe("an XML part", () => {
  test.each([
    '<?xml version="1.0"?><a><b c="1 > 0"/><d>x</d></a>',
    "<a><!-- <b> --><![CDATA[<c>]]></a>",
    "<a/>",
    "<w:p w:rsidR='1'><w:r></w:r></w:p>",
  ])("%s is well formed", (xml) => expect(isWellFormed(xml)).toBe(true));

  test.each([
    "",
    "text",
    "<a>",
    "<a></b>",
    "<a><b></a></b>",
    "</a>",
    "<!DOCTYPE a><a/>",
    "<a></a></a>",
    "<a>x & y</a>",
    "<a>&foo;</a>",
    "<a>&#0;</a>",
    "<a>\u0001</a>",
    "<a b='1' b='2'/>",
    "<a b='<'/>",
    "<a/><a/>",
    "<a>]]></a>",
    `${"<a>".repeat(1_001)}${"</a>".repeat(1_001)}`,
  ])("%s is not", (xml) => expect(isWellFormed(xml)).toBe(false));
});

test("the pieces come in their order, with the places where they end", () => {
  const xml =
    "\ufeff<?xml version='1.0'?><a:b c='&#1040;&amp;'>1 &lt; 2<d/><!-- <e/> --><![CDATA[<f>]]>😀</a:b>";
  const met: unknown[] = [];
  readXml(xml, {
    open: (name, { c }, end) => met.push([name, c, xml.slice(0, end).at(-1)]),
    close: (name, end) => met.push([name, xml.slice(end)]),
    text: (text) => met.push(text),
  });
  const rest = xml.slice(xml.indexOf("<!--"));
  expect(met).toEqual([
    ["a:b", "А&", ">"],
    "1 < 2",
    ["d", undefined, ">"],
    ["d", rest],
    "<f>",
    "😀",
    ["a:b", ""],
  ]);
  expect(textsIn(xml)).toEqual(["1 < 2", "<f>", "😀"]);
});

test("what its visitor refuses is refused as it is, and entities are never made up", () => {
  const refusal = new Error("enough");
  const open = () => {
    throw refusal;
  };
  expect(() => readXml("<a/>", { open })).toThrow(refusal);
  const bomb = '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>';
  expect(() => readXml(bomb, {})).toThrow(expect.objectContaining({ fault: "damaged" }));
});
