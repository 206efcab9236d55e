import { describe, expect, test } from "vitest";
import { isRewriting } from "../../src/documents/rewriting.js";
import { shippedTemplate } from "./build-template.js";

type Files = Map<string, Uint8Array>;

const BODY = "word/document.xml";
const RELS = "word/_rels/document.xml.rels";
const TYPES = "[Content_Types].xml";
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const issued = shippedTemplate("advanced-training-certificate");

function textIn(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  return Buffer.from(files.get(name) ?? []).toString();
}

/** Changes a part by its text; what is not found fails the test and not the check. */
function changed(files: Files, name: string, from: string | RegExp, to: string): Files {
  const before = textIn(files, name);
  const after = before.replace(from, to);
  if (before === after) throw new Error(`${name} has no ${from}`);
  return new Map(files).set(name, Buffer.from(after));
}

function withPart(files: Files, name: string, text: string): Files {
  return new Map(files).set(name, Buffer.from(text));
}

/** A part that the document refers to, with its type. */
function withRelated(files: Files, kind: string, name: string, text: string, type: string): Files {
  const target = name.replace(/^word\//, "");
  const related = changed(
    files,
    RELS,
    "</Relationships>",
    `<Relationship Id="rNew" Type="${TYPE}/${kind}" Target="${target}"/></Relationships>`,
  );
  const typed = changed(
    related,
    TYPES,
    "</Types>",
    `<Override PartName="/${name}" ContentType="${type}"/></Types>`,
  );
  return withPart(typed, name, text);
}

const WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The first run of a text in the body. */
const FIRST_TEXT = /<w:t(?: [^>]*)?>[^<]+<\/w:t>/;

const REWRITINGS: Record<string, (files: Files) => Files> = {
  "nothing at all": (files) => new Map(files),
  "the parts in another order": (files) => new Map([...files].reverse()),
  "revision numbers and paragraph ids": (files) =>
    changed(
      files,
      BODY,
      "<w:p>",
      '<w:p w14:paraId="0A1B2C3D" w14:textId="77777777" w:rsidR="00A1" w:rsidRDefault="00A2">',
    ),
  "marks of spelling, of a page's end and a bookmark": (files) =>
    changed(
      files,
      BODY,
      "<w:r>",
      '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:r>',
    ),
  "the language of a run": (files) =>
    changed(files, BODY, "</w:rPr>", '<w:lang w:val="ru-RU"/><w:noProof/></w:rPr>'),
  "a run cut in two": (files) =>
    changed(
      files,
      BODY,
      /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)<w:t(?: [^>]*)?>([^<])([^<]+)<\/w:t><\/w:r>/,
      '<w:r>$1<w:t xml:space="preserve">$2</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r w:rsidR="00B1">$1<w:t>$3</w:t></w:r>',
    ),
  "other prefixes": (files) => {
    const xml = textIn(files, "word/footnotes.xml");
    return withPart(
      files,
      "word/footnotes.xml",
      xml
        .replaceAll("<w:", "<word:")
        .replaceAll("</w:", "</word:")
        .replaceAll(" w:", " word:")
        .replaceAll("xmlns:w=", "xmlns:word="),
    );
  },
  "other numbers of relationships": (files) =>
    changed(changed(files, RELS, '"rId6"', '"rId66"'), BODY, '"rId6"', '"rId66"'),
  "another name of a header": (files) => {
    const moved = new Map(
      [...files].map(([name, bytes]) => [name.replace("header1.xml", "header7.xml"), bytes]),
    );
    return changed(
      changed(moved, RELS, "header1.xml", "header7.xml"),
      TYPES,
      "/word/header1.xml",
      "/word/header7.xml",
    );
  },
  "how the editor was set": (files) =>
    changed(
      files,
      "word/settings.xml",
      "<w:defaultTabStop",
      '<w:zoom w:percent="120"/><w:proofState w:spelling="clean"/><w:rsids><w:rsidRoot w:val="00A1"/></w:rsids><w:defaultTabStop',
    ),
  "styles that nothing uses": (files) =>
    changed(
      changed(
        files,
        "word/styles.xml",
        "</w:styles>",
        '<w:style w:type="paragraph" w:styleId="Unused"><w:name w:val="Unused"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
      ),
      "word/styles.xml",
      "<w:style ",
      '<w:latentStyles w:count="1"><w:lsdException w:name="Normal"/></w:latentStyles><w:style ',
    ),
  "settings for the web": (files) =>
    withRelated(
      files,
      "webSettings",
      "word/webSettings.xml",
      `<w:webSettings ${W}/>`,
      `${WORDPROCESSING}.webSettings+xml`,
    ),
  "who saved it": (files) =>
    changed(
      files,
      "docProps/core.xml",
      "</cp:coreProperties>",
      "<cp:lastModifiedBy>Айгүл</cp:lastModifiedBy></cp:coreProperties>",
    ),
};

/** A text of the forger's, and how it gets onto the page. */
const FORGED = "<w:t>3108 часов</w:t>";

const FORGERIES: Record<string, (files: Files) => Files> = {
  "another word": (files) => changed(files, BODY, FIRST_TEXT, "<w:t>ДИПЛОМ</w:t>"),
  "one letter less": (files) => changed(files, BODY, /(<w:t(?: [^>]*)?>)[^<]/, "$1"),
  "two spaces for one": (files) => changed(files, BODY, /(<w:t(?: [^>]*)?>[^<]*) /, "$1  "),
  "a second document": (files) =>
    withPart(
      changed(
        files,
        "_rels/.rels",
        "</Relationships>",
        '<Relationship Id="r9" Type="http://example.org/officeDocument" Target="forged.xml"/></Relationships>',
      ),
      "forged.xml",
      `<w:document ${W}><w:body><w:p><w:r>${FORGED}</w:r></w:p></w:body></w:document>`,
    ),
  "a second document before it": (files) =>
    withPart(
      changed(
        files,
        "_rels/.rels",
        /<Relationship /,
        `<Relationship Id="r9" Type="${TYPE}/officeDocument" Target="forged.xml"/><Relationship `,
      ),
      "forged.xml",
      textIn(files, BODY),
    ),
  "a choice that nobody requires": (files) =>
    changed(
      files,
      BODY,
      FIRST_TEXT,
      `<mc:AlternateContent><mc:Choice Requires="zz">$&</mc:Choice><mc:Fallback>${FORGED}</mc:Fallback></mc:AlternateContent>`,
    ),
  "the words hidden": (files) => changed(files, BODY, "</w:rPr>", "<w:vanish/></w:rPr>"),
  "the words white": (files) =>
    changed(files, BODY, "</w:rPr>", '<w:color w:val="FFFFFF"/></w:rPr>'),
  "the words tiny": (files) => changed(files, BODY, "</w:rPr>", '<w:sz w:val="1"/></w:rPr>'),
  "words out of the page": (files) =>
    changed(files, BODY, "<w:p>", '<w:p><w:pPr><w:framePr w:x="-20000" w:y="-20000"/></w:pPr>'),
  "words in another prefix": (files) =>
    changed(
      files,
      BODY,
      "</w:body>",
      '<word:p xmlns:word="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><word:r><word:t>3108</word:t></word:r></word:p></w:body>',
    ),
  "letters as symbols": (files) =>
    changed(files, BODY, FIRST_TEXT, '$&<w:sym w:font="Arial" w:char="0033"/>'),
  "a content control bound to data": (files) =>
    changed(
      files,
      BODY,
      FIRST_TEXT,
      '$&</w:r><w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{0}"/></w:sdtPr><w:sdtContent/></w:sdt><w:r>',
    ),
  "data beside the document": (files) =>
    withRelated(files, "customXml", "customXml/item1.xml", "<a>3108</a>", "application/xml"),
  "an equation": (files) =>
    changed(files, BODY, "</w:p>", "<m:oMath><m:r><m:t>3108</m:t></m:r></m:oMath></w:p>"),
  "the number of a list": (files) =>
    changed(
      files,
      BODY,
      "<w:p>",
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
    ),
  "the text of a list": (files) =>
    changed(
      files,
      "word/numbering.xml",
      /<w:lvlText w:val="[^"]*"/,
      '<w:lvlText w:val="3108 часов"',
    ),
  WordArt: (files) =>
    changed(
      files,
      BODY,
      "</w:p>",
      '<w:r><w:pict><v:shape><v:textpath string="3108"/></v:shape></w:pict></w:r></w:p>',
    ),
  "another file in its place": (files) =>
    changed(
      withRelated(files, "aFChunk", "word/forged.html", "<p>3108</p>", "text/html"),
      BODY,
      "</w:body>",
      '<w:altChunk r:id="rNew"/></w:body>',
    ),
  "a part whose name differs by case": (files) =>
    withPart(files, "word/Document.xml", textIn(files, BODY)),
  "deleted words": (files) =>
    changed(
      files,
      BODY,
      "<w:r>",
      '<w:del w:id="1" w:author="a"><w:r><w:delText>x</w:delText></w:r></w:del><w:r>',
    ),
  "inserted words": (files) =>
    changed(files, BODY, "<w:r>", `<w:ins w:id="1" w:author="a"><w:r>${FORGED}</w:r></w:ins><w:r>`),
  "a field that shows another text": (files) =>
    changed(files, BODY, FIRST_TEXT, '$&</w:r><w:fldSimple w:instr=" QUOTE 3108 "/><w:r>'),
  "a style that hides": (files) =>
    changed(files, "word/styles.xml", "</w:style>", "<w:rPr><w:vanish/></w:rPr></w:style>"),
  "the look of everything": (files) =>
    changed(files, "word/styles.xml", "<w:docDefaults>", "<w:docDefaults><w:x/>"),
  "a style for what has none": (files) =>
    changed(
      files,
      "word/styles.xml",
      "</w:styles>",
      '<w:style w:type="table" w:default="1" w:styleId="Z"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
    ),
  "a style twice": (files) => changed(files, "word/styles.xml", /<w:style .*?<\/w:style>/s, "$&$&"),
  "colours of a theme": (files) =>
    changed(files, "word/theme/theme1.xml", /srgbClr val="[^"]*"/, 'srgbClr val="FFFFFF"'),
  "a font of its own": (files) =>
    withPart(
      files,
      "word/_rels/fontTable.xml.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="f" Type="${TYPE}/font" Target="fonts/a.odttf"/></Relationships>`,
    ),
  "another picture": (files) => new Map(files).set("word/media/image1.png", Buffer.from("other")),
  "pictures that changed places": (files) =>
    new Map(files).set(
      "word/media/image1.png",
      files.get("word/media/image2.png") ?? Buffer.alloc(0),
    ),
  "words in the header": (files) =>
    changed(files, "word/header1.xml", "</w:p>", `<w:r>${FORGED}</w:r></w:p>`),
  "another header": (files) =>
    changed(
      withRelated(
        files,
        "header",
        "word/header9.xml",
        textIn(files, "word/header1.xml").replace("</w:p>", `<w:r>${FORGED}</w:r></w:p>`),
        `${WORDPROCESSING}.header+xml`,
      ),
      BODY,
      /(<w:headerReference [^>]*r:id=)"[^"]*"/,
      '$1"rNew"',
    ),
  "a header for even pages": (files) =>
    changed(
      files,
      "word/settings.xml",
      '<w:evenAndOddHeaders w:val="false"/>',
      "<w:evenAndOddHeaders/>",
    ),
  "a link to elsewhere": (files) =>
    changed(
      files,
      RELS,
      "</Relationships>",
      `<Relationship Id="x" Type="${TYPE}/hyperlink" Target="https://example.org" TargetMode="External"/></Relationships>`,
    ),
  "a template from elsewhere": (files) =>
    withPart(
      files,
      "word/_rels/settings.xml.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t" Type="${TYPE}/attachedTemplate" Target="https://example.org/a.dotx" TargetMode="External"/></Relationships>`,
    ),
  "another kind of main part": (files) =>
    changed(
      files,
      TYPES,
      "wordprocessingml.document.main+xml",
      "wordprocessingml.template.main+xml",
    ),
  "no header": (files) => changed(files, BODY, /<w:headerReference [^>]*\/>/, ""),
  "XML that is none": (files) => changed(files, BODY, "</w:body>", ""),
};

describe("a file saved again", () => {
  test.each(Object.entries(REWRITINGS))(
    "with %s is the document that was issued",
    (_name, save) => {
      expect(isRewriting(issued, save(issued))).toBe(true);
    },
  );

  test("with all of it too", () => {
    const all = Object.entries(REWRITINGS).reduce((files, [, save]) => save(files), issued);
    expect(isRewriting(issued, all)).toBe(true);
  });

  test.each(Object.entries(FORGERIES))("with %s is none", (_name, forge) => {
    expect(isRewriting(issued, forge(issued))).toBe(false);
  });

  test("is judged by what was issued, and not the other way about", () => {
    const bare = changed(issued, BODY, "</w:rPr>", "<w:vanish/></w:rPr>");
    expect(isRewriting(bare, issued)).toBe(false);
  });
});
