import { describe, expect, test } from "vitest";
import { isWellFormed } from "../../src/documents/is-well-formed.js";

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
  ])("%s is not", (xml) => expect(isWellFormed(xml)).toBe(false));
});
