import { describe, expect, test } from "vitest";
import {
  findBareName,
  findBrokenBraces,
  findTags,
  isBlockMark,
} from "../../src/documents/paragraph-text.js";

function paragraph(text: string) {
  return { start: 0, end: 0, text, letters: [] };
}

function tags(text: string): string[] {
  return findTags(paragraph(text)).map(
    ({ kind, name, start, end }) => `${kind} ${name} ${text.slice(start, end)}`,
  );
}

describe("tags", () => {
  test.each([
    ["№ {{number}} от {{date}}", ["field number {{number}}", "field date {{date}}"]],
    ["{{ number }}", ["field number {{ number }}"]],
    ["{{\u00A0number\u00A0}}", ["field number {{\u00A0number\u00A0}}"]],
    ["{{#a}}x{{/a}}", ["open a {{#a}}", "close a {{/a}}"]],
    ["{{ # a }}{{ / a }}", ["open a {{ # a }}", "close a {{ / a }}"]],
    ["{{{number}}}", ["field number {{number}}"]],
    ["{{}}", ["field  {{}}"]],
    ["{number} {{number} }", []],
    ["", []],
  ])("of %j", (text, found) => {
    expect(tags(text)).toEqual(found);
  });
});

describe("broken braces", () => {
  test.each([
    ["{{number}} и {{date", "{{date"],
    ["{{number}", "{{number"],
    ["number}}", "}}"],
    ["{{a {{b}}", "{{a "],
    ["{\u200B{number}}", "{\u200B{number"],
    ["{\u00AD{number}\u2060}", "{\u00AD{number"],
    ["а }\u200E} б", "}\u200E}"],
    ["{{number}}", null],
    ["без скобок { и }", null],
    ["", null],
  ])("of %j: %j", (text, broken) => {
    expect(findBrokenBraces(paragraph(text))).toBe(broken);
  });

  test("are quoted in short", () => {
    expect(findBrokenBraces(paragraph(`{{${"я".repeat(100)}`))).toHaveLength(42);
  });
});

describe("a paragraph that is the mark of a block", () => {
  test.each([
    ["{{#a}}", true],
    [" {{/a}} ", true],
    ["{{a}}", false],
    ["{{#a}} текст", false],
    ["{{#a}}{{/a}}", false],
    ["текст", false],
  ])("%j: %s", (text, is) => {
    expect(isBlockMark(paragraph(text), findTags(paragraph(text)))).toBe(is);
  });
});

describe("a field's name outside its braces", () => {
  const NAMES = new Set(["city_kk"]);

  test.each([
    ["{city_kk}", "city_kk"],
    ["City_KK", "City_KK"],
    ["{{city_kk}} {{#city_kk}}", null],
    ["my_city_kk, city_ru", null],
    ["https://example.kz/city_kk?city_kk=1", null],
    ["", null],
  ])("in %j: %s", (text, found) => {
    expect(findBareName({ text }, NAMES)).toBe(found);
  });
});

test("what nobody sees in a name is no part of it", () => {
  expect(tags("{{full_\u00ADname\u200B_kk}}")).toEqual([
    "field full_name_kk {{full_\u00ADname\u200B_kk}}",
  ]);
  expect(tags("{{^a}}")).toEqual(["unless a {{^a}}"]);
});
