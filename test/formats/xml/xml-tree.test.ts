import { expect, test } from "vitest";
import { attributePlaces, descendants, localName, parseXml } from "../../../src/formats/xml.js";

const XML =
  '<?xml version="1.0"?><!-- <x> --><a:r b="1 > 0" c=\'&quot;&#1040;\'><t>x</t><t/><![CDATA[<y>]]></a:r>';

test("elements are known by their places; comments, instructions and data are none", () => {
  const all = [...descendants(parseXml(XML))];
  expect(all.map(({ start, end }) => XML.slice(start, end))).toEqual([
    XML.slice(XML.indexOf("<a:r")),
    "<t>x</t>",
    "<t/>",
  ]);
  expect(all.map(({ openEnd, closeStart }) => XML.slice(openEnd, closeStart))).toEqual([
    "<t>x</t><t/><![CDATA[<y>]]>",
    "x",
    "",
  ]);
  expect(all.map(({ parent }) => parent?.name)).toEqual(["", "a:r", "a:r"]);
});

test("attributes have their values decoded and their places kept", () => {
  const [root] = parseXml(XML).children;
  if (!root) throw new Error("no root");
  const attributes = attributePlaces(XML, root);
  expect(attributes.map(({ name, value }) => [name, value])).toEqual([
    ["b", "1 > 0"],
    ["c", '"А'],
  ]);
  expect(attributes.map(({ start, end }) => XML.slice(start, end))).toEqual([
    ' b="1 > 0"',
    " c='&quot;&#1040;'",
  ]);
  expect(XML.slice(attributes[1]?.valueStart, (attributes[1]?.end ?? 0) - 1)).toBe("&quot;&#1040;");
  expect(localName(root)).toBe("r");
});
