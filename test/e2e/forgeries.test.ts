import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, type ZipOptions, zipSync } from "fflate";
import { expect, onTestFinished, test } from "vitest";
import { fixture, newRegister } from "./kualik.js";

type Files = Record<string, Uint8Array>;

const BODY = "word/document.xml";
const RELS = "word/_rels/document.xml.rels";
const STYLES = "word/styles.xml";
const FONTS = "word/fontTable.xml";
const SETTINGS = "word/settings.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const WEB = "application/vnd.openxmlformats-officedocument.wordprocessingml.webSettings+xml";
/** A text of the forger's. */
const FORGED = "<w:t>3108 часов</w:t>";
const FIRST_TEXT = /<w:t(?: [^>]*)?>[^<]+<\/w:t>/;

const text = (files: Files, name: string) => Buffer.from(files[name] ?? []).toString();

function changed(files: Files, name: string, from: string | RegExp, to: string): Files {
  const after = text(files, name).replace(from, to);
  if (after === text(files, name)) throw new Error(`${name} has no ${from}`);
  return { ...files, [name]: Buffer.from(after) };
}

const body = (from: string | RegExp, to: string) => (files: Files) =>
  changed(files, BODY, from, to);

function withPart(files: Files, name: string, content: string): Files {
  return { ...files, [name]: Buffer.from(content) };
}

/** A part more that the document refers to by the type of a kind. */
function related(files: Files, kind: string, name: string, content: string, type: string): Files {
  const target = `<Relationship Id="rNew" Type="${OFFICE}/${kind}" Target="/${name}"/>`;
  const told = changed(files, RELS, "</Relationships>", `${target}</Relationships>`);
  const override = `<Override PartName="/${name}" ContentType="${type}"/></Types>`;
  return withPart(changed(told, "[Content_Types].xml", "</Types>", override), name, content);
}

const forgedBody = (files: Files) => text(files, BODY).replace(FIRST_TEXT, FORGED);

/** Beyond those of `rewriting.test.ts`: each shows, hides or moves something when it is opened. */
const FORGERIES: Record<string, (files: Files) => Files> = {
  "words inside a mark of spelling": body(
    "<w:r>",
    `<w:proofErr><w:r>${FORGED}</w:r></w:proofErr><w:r>`,
  ),
  "words inside a bookmark's beginning": body(
    "<w:r>",
    `<w:bookmarkStart w:id="7" w:name="x"><w:r>${FORGED}</w:r></w:bookmarkStart><w:r>`,
  ),
  "words inside a mark of a page's end": body(
    FIRST_TEXT,
    `<w:lastRenderedPageBreak>${FORGED}</w:lastRenderedPageBreak>$&`,
  ),
  "a look inside a language": body("</w:rPr>", "<w:lang><w:vanish/></w:lang></w:rPr>"),
  "words inside a language": body("</w:rPr>", `<w:lang>${FORGED}</w:lang></w:rPr>`),
  "frames with another file": (files) =>
    related(
      files,
      "webSettings",
      "word/webSettings.xml",
      `<w:webSettings xmlns:w="${W}"><w:frameset><w:frame><w:sourceFileName w:val="forged.docx"/></w:frame></w:frameset></w:webSettings>`,
      WEB,
    ),
  "settings for the web that refer to another file": (files) =>
    withPart(
      related(files, "webSettings", "word/webSettings.xml", `<w:webSettings xmlns:w="${W}"/>`, WEB),
      "word/_rels/webSettings.xml.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/frame" Target="https://example.org/forged.docx" TargetMode="External"/></Relationships>`,
    ),
  "a font of letters said to be one of signs": (files) =>
    changed(
      files,
      FONTS,
      /(?:<\/w:fonts>|\/>$)/,
      `${text(files, FONTS).endsWith("/>") ? ">" : ""}<w:font w:name="Times New Roman"><w:charset w:val="02"/></w:font></w:fonts>`,
    ),
  "signs in the place of a font that is not there": (files) =>
    changed(
      files,
      FONTS,
      /(?:<\/w:fonts>|\/>$)/,
      `${text(files, FONTS).endsWith("/>") ? ">" : ""}<w:font w:name="Arial"><w:altName w:val="Wingdings"/></w:font></w:fonts>`,
    ),
  "a second document under a name with backslashes": (files) =>
    withPart(files, "word\\document.xml", forgedBody(files)),
  "a second document that nothing refers to": (files) =>
    withPart(files, "word/document2.xml", forgedBody(files)),
  "a second document at the top": (files) => withPart(files, "document.xml", forgedBody(files)),
  "a second document by a roundabout name": (files) =>
    withPart(files, "word/./document.xml", forgedBody(files)),
  "text of OpenDocument beside it": (files) =>
    withPart(
      withPart(files, "mimetype", "application/vnd.oasis.opendocument.text"),
      "content.xml",
      "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'/>",
    ),
  "two references by one number": (files) => changed(files, RELS, /Id="rId7"/, 'Id="rId6"'),
  "references of another namespace": (files) =>
    changed(files, RELS, /<Relationship (?=[^>]*\/header")/, '<x:Relationship xmlns:x="urn:x" '),
  "a reference inside another": (files) =>
    changed(
      files,
      RELS,
      /<Relationship ([^>]*\/header"[^>]*)\/>/,
      `<Relationship Id="rT" Type="${OFFICE}/extended-properties" Target="/docProps/app.xml"><Relationship $1/></Relationship>`,
    ),
  "a style by the name of one in use, in other letters": (files) =>
    changed(
      files,
      STYLES,
      "</w:styles>",
      '<w:style w:type="paragraph" w:styleId="ISSUER"><w:name w:val="Issuer"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
    ),
  "a style by another name of one in use": (files) =>
    changed(
      files,
      STYLES,
      "</w:styles>",
      '<w:style w:type="paragraph" w:styleId="New"><w:name w:val="New"/><w:aliases w:val="a,Issuer"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
    ),
  "a style for all that says so in capitals": (files) =>
    changed(
      files,
      STYLES,
      "</w:styles>",
      '<w:style w:type="paragraph" w:default="TRUE" w:styleId="New"><w:name w:val="New"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
    ),
  "a watermark of VML over the words": body(
    "<w:r>",
    `<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape style="position:absolute"><v:textbox><w:txbxContent><w:p><w:r>${FORGED}</w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r><w:r>`,
  ),
  "words as ruby over the words": body(
    FIRST_TEXT,
    `<w:ruby><w:rt><w:r>${FORGED}</w:r></w:rt><w:rubyBase><w:r>$&</w:r></w:rubyBase></w:ruby>`,
  ),
  "words above the line": body("</w:rPr>", '<w:position w:val="-2000"/></w:rPr>'),
  "letters squeezed to nothing": body("</w:rPr>", '<w:w w:val="1"/></w:rPr>'),
  "letters shaded over": body("</w:rPr>", '<w:shd w:val="solid" w:color="000000"/></w:rPr>'),
  capitals: body("</w:rPr>", "<w:caps/></w:rPr>"),
  "a field of a property": body(
    FIRST_TEXT,
    '</w:r><w:fldSimple w:instr="DOCPROPERTY hours"><w:r>$&</w:r></w:fldSimple><w:r>',
  ),
  "words that a control shows while it is empty": body(
    FIRST_TEXT,
    `</w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r>${FORGED}</w:r></w:sdtContent></w:sdt><w:r>$&`,
  ),
  "a page before it": body(
    "<w:body>",
    `<w:body><w:p><w:r>${FORGED}<w:br w:type="page"/></w:r></w:p>`,
  ),
  "lines between the rows gone": body("<w:tbl>", '<w:tbl xml:id="x">'),
  "a cell that takes the next one's place": body(
    "<w:tcPr>",
    '<w:tcPr><w:vMerge w:val="continue"/>',
  ),
  "a row that is not shown": body("<w:trPr>", "<w:trPr><w:hidden/>"),
  "a smaller page": body(/<w:pgSz [^>]*\/>/, '<w:pgSz w:w="2000" w:h="2000"/>'),
  "columns of text": body("</w:sectPr>", '<w:cols w:num="9"/></w:sectPr>'),
  "revisions shown as they were": (files) =>
    changed(
      files,
      SETTINGS,
      /<w:defaultTabStop/,
      "<w:revisionView w:markup='0'/><w:defaultTabStop",
    ),
  "other numerals": (files) =>
    changed(
      files,
      STYLES,
      /<w:docDefaults>/,
      '<w:docDefaults xmlns:w14="urn:x" w14:numForm="oldStyle">',
    ),
  "letters in another order": body(FIRST_TEXT, "<w:bdo w:val='rtl'><w:r>$&</w:r></w:bdo>"),
  "right-to-left signs among the letters": body(/(<w:t(?: [^>]*)?>)/, "$1\u202e"),
  "digits of another alphabet": body(/(<w:t(?: [^>]*)?>[^<]*)2([^<]*<)/, "$1٢$2"),
  "a letter that looks alike": body(/(<w:t(?: [^>]*)?>[^<]*)о/, "$1o"),
  "a comment's reference": body("</w:p>", '<w:r><w:commentReference w:id="0"/></w:r></w:p>'),
  "an entity of its own": (files) =>
    changed(files, BODY, "<w:document", '<!DOCTYPE x [<!ENTITY e "3108">]><w:document'),
  "another encoding than the text says": (files) =>
    changed(files, BODY, 'encoding="UTF-8"', 'encoding="UTF-7"'),
};

/** Files whose bytes themselves are read in two ways. */
const ARCHIVES: Record<string, (files: Files, zip: Uint8Array) => Uint8Array> = {
  "a forged file before it": (files, zip) =>
    Buffer.concat([zipSync(withPart(files, BODY, forgedBody(files))), zip]),
  "a forged file after it": (files, zip) =>
    Buffer.concat([zip, zipSync(withPart(files, BODY, forgedBody(files)))]),
  "two parts of one name": (files) => {
    const name = "word/documenu.xml";
    const zip = Buffer.from(zipSync(withPart(files, name, forgedBody(files))));
    for (let at = zip.indexOf(name); at >= 0; at = zip.indexOf(name)) zip.write(BODY, at);
    return zip;
  },
  "another name before the part than in the list": (files) => {
    const zip = Buffer.from(zipSync(files));
    zip.write("word/documenu.xml", zip.indexOf(BODY));
    return zip;
  },
  "a forged file in its comment": (files, zip) => {
    const forged = zipSync(withPart(files, BODY, forgedBody(files)));
    const whole = Buffer.concat([zip, forged]);
    whole.writeUInt16LE(Math.min(forged.length, 0xffff), zip.length - 2);
    return whole;
  },
};

test("of many forgeries none is called what was issued, nor the issued document saved again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kualik-forgeries-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const run = await newRegister(join(folder, "register"));
  const course = "AT-2026-014";
  await run("import", fixture("at-2026-014-cardiology.xlsx"), "--course", course, "--yes");
  const { out } = await run("issue", course, "--date", "2026-02-16", "--json");
  const issued = readFileSync(JSON.parse(out).issued[0].file);
  const files = unzipSync(issued);
  const mtime: ZipOptions = { mtime: new Date(2026, 0, 1) };
  const forged = new Map<string, Uint8Array>([
    ...Object.entries(FORGERIES).map(
      ([name, forge]) => [name, zipSync(forge(files), mtime)] as const,
    ),
    ...Object.entries(ARCHIVES).map(([name, forge]) => [name, forge(files, issued)] as const),
    // What is not forged: the same parts packed anew, so that the test looks at the forgeries alone.
    ["packed anew", zipSync(files, mtime)],
  ]);
  const paths = [...forged.keys()].map((_name, index) => join(folder, `${index}.docx`));
  for (const [index, bytes] of [...forged.values()].entries()) {
    writeFileSync(paths[index] ?? "", bytes);
  }
  const told = await run("verify", ...paths, "--json");
  expect(told.code).toBe(1);
  const verdicts = JSON.parse(told.out).map(({ verdict }: { verdict: string }) => verdict);
  const byName = Object.fromEntries([...forged.keys()].map((name, at) => [name, verdicts[at]]));
  expect(forged.size).toBeGreaterThan(45);
  const called = Object.entries(byName).filter(([, verdict]) =>
    ["genuine", "annulled", "saved-again"].includes(verdict),
  );
  expect(called).toEqual([["packed anew", "saved-again"]]);
});
