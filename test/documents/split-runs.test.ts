import { expect, test } from "vitest";
import { seeded } from "../run-folder.js";
import { faultsOf, fillBody, paragraph, part, run, visibleText } from "./build-template.js";

const BETWEEN = [
  "",
  "",
  '<w:proofErr w:type="spellStart"/>',
  '<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>',
  '<w:permStart w:id="1"/>',
  run('<w:fldChar w:fldCharType="begin"/>') +
    run("<w:instrText> PAGE </w:instrText>") +
    run('<w:fldChar w:fldCharType="end"/>'),
  run("<w:lastRenderedPageBreak/>"),
];
const AROUND: ((runs: string) => string)[] = [
  (runs) => runs,
  (runs) => runs,
  (runs) => `<w:smartTag w:element="x">${runs}</w:smartTag>`,
  (runs) => `<w:hyperlink r:id="rId1">${runs}</w:hyperlink>`,
  (runs) => `<w:fldSimple w:instr="QUOTE x">${runs}</w:fldSimple>`,
  (runs) => `<w:customXml w:element="x">${runs}</w:customXml>`,
  (runs) => `<w:sdt><w:sdtPr/><w:sdtContent>${runs}</w:sdtContent></w:sdt>`,
];
const TEXT = "№ {{number}} от {{ date }}{{#a}}, {{a}}{{/a}}{{^a}}, нет{{/a}} & {{b}}.";
/** The text over runs, cut anywhere, with whatever Word puts between and around them. */
function scattered(random: (below: number) => number): string {
  const pick = <Item>(items: readonly Item[]) => items[random(items.length)];
  let xml = "";
  for (let rest = TEXT; rest !== ""; ) {
    const length = 1 + random(6);
    const piece = run(rest.slice(0, length).replace("&", "&amp;"), random(3) === 0 ? "<w:b/>" : "");
    xml += (pick(AROUND) ?? String)(piece) + (pick(BETWEEN) ?? "");
    rest = rest.slice(length);
  }
  return xml;
}

test("placeholders are found however a text is scattered over runs", () => {
  const random = seeded(4);
  for (let round = 0; round < 300; round += 1) {
    const xml = part(paragraph(scattered(random)));
    expect(faultsOf(xml)).toEqual([]);
    const values = { number: "7 <8>", date: "май", b: "б" };
    expect(visibleText(fillBody(xml, values))).toEqual(["№ 7 &lt;8&gt; от май, нет &amp; б."]);
    expect(visibleText(fillBody(xml, { ...values, a: "А" }))).toEqual([
      "№ 7 &lt;8&gt; от май, А &amp; б.",
    ]);
  }
});
