import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { compileTemplate } from "../../src/documents/compiled-template.js";
import { fillPress } from "../../src/documents/fill-press.js";
import { openArchive } from "../../src/formats/zip/open-archive.js";
import { packEntry, writeArchive } from "../../src/formats/zip/write-archive.js";
import {
  bodyOf,
  docx,
  faultsOf,
  fillBody,
  paragraph,
  part,
  relationships,
  requiredFields,
  run,
  textOf,
} from "./build-template.js";

const KIND = "advanced-training-certificate";
const REQUIRED = requiredFields(KIND);

function compiled(body: string, more: Record<string, string> = {}) {
  return compileTemplate(docx(part(REQUIRED + body), more), KIND);
}

function told(body: string, more: Record<string, string> = {}): string[] {
  return compiled(body, more).faults.map(({ code, tag, part: name }) => `${code} ${tag} ${name}`);
}

const wordArt = (text: string, more = "") =>
  run(
    `<w:pict><v:shape o:gfxdata="UEs"><v:textpath style="font-family:&quot;A&quot;" string="${text}"/>${more}</v:shape></w:pict>`,
  );

describe("fields outside the runs of a text are filled", () => {
  test("in WordArt and watermarks, where quotes end an attribute", () => {
    const xml = part(paragraph(wordArt("№ {{registration_number}}")));
    expect(fillBody(xml, { registration_number: "3-\"A\"&'Б'" })).toBe(
      part(paragraph(wordArt("№ 3-&quot;A&quot;&amp;&#39;Б&#39;"))).replace(' o:gfxdata="UEs"', ""),
    );
  });

  test("a watermark of one field goes where that has no value", () => {
    const xml = part(paragraph(wordArt("{{duplicate_mark}}")));
    expect(fillBody(xml, {})).toBe(part(paragraph(run("<w:x/>").replace("<w:x/>", ""))));
    expect(fillBody(xml, { duplicate_mark: "ДУБЛИКАТ" })).toContain('string="ДУБЛИКАТ"');
    const { press } = compileTemplate(docx(xml), KIND);
    expect(press.bareFields).toEqual([]);
  });

  test("a picture with other words stays, with an empty place", () => {
    const xml = part(paragraph(wordArt("{{duplicate_mark}}", paragraph("б"))));
    expect(fillBody(xml, {})).toContain("<w:pict>");
  });

  test("in what a link says when pointed at, and in equations", () => {
    const tip = '<w:hyperlink w:anchor="a" w:tooltip="{{city_kk}}">';
    expect(fillBody(part(paragraph(`${tip}</w:hyperlink>`)), { city_kk: "<А>" })).toContain(
      'w:tooltip="&lt;А&gt;"',
    );
    const equation = "<m:oMath><m:r><m:t>{{city_</m:t></m:r><m:r><m:t>kk}}</m:t></m:r></m:oMath>";
    expect(fillBody(part(paragraph(equation)), { city_kk: "А" })).toContain(
      '<m:r><m:t xml:space="preserve">А</m:t></m:r>',
    );
  });

  test("slips are told there as anywhere", () => {
    expect(told(paragraph(wordArt("{{fullname_ru}}")))).toEqual([
      "unknown-field fullname_ru word/document.xml",
    ]);
    expect(told(paragraph(wordArt("{{city_kk")))).toEqual([
      "broken-braces {{city_kk word/document.xml",
    ]);
  });
});

const field = (instruction: string, result = "", begin = "") =>
  `${run(`<w:fldChar w:fldCharType="begin"${begin}/>`)}${instruction
    .split("|")
    .map((piece) => run(`<w:instrText>${piece}</w:instrText>`))
    .join(
      "",
    )}${run('<w:fldChar w:fldCharType="separate"/>')}${run(result)}${run('<w:fldChar w:fldCharType="end"/>')}`;

describe("fields of Word itself", () => {
  test.each([
    ' DATE \\@ "dd.MM.yyyy" ',
    "date",
    "TI|ME",
    ...["PRINTDATE", "SAVEDATE", "CREATEDATE", "EDITTIME", "FILENAME \\p", "FILESIZE", "TEMPLATE"],
    ...["USERNAME", "USERADDRESS", "USERINITIALS", "LASTSAVEDBY", "REVNUM", "NUMWORDS", "NUMCHARS"],
  ])("%s changes by itself", (instruction) => {
    const [word = ""] = instruction.replace("|", "").trim().split(" ");
    expect(faultsOf(part(paragraph(field(instruction, "1"))))).toEqual([
      `field-changes ${word.toUpperCase()}`,
    ]);
    expect(faultsOf(part(paragraph(field(instruction, "1", ' w:fldLock="1"'))))).toEqual([]);
  });

  test.each([
    ...["AUTHOR", "TITLE", "SUBJECT", "KEYWORDS", "COMMENTS", "INFO  FileName", "INFO Author"],
    "DOCPROPERTY &quot;LastSavedTime&quot;",
    "DOCPROPERTY Client",
    "DOCVARIABLE x",
    ...["ASK mark &quot;Who?&quot;", "FILLIN", "SET mark 1", "CITATION x", "BIBLIOGRAPHY"],
    ...["DATEFORMAT", "ДАТА", "NOSUCHFIELD x", " ", "{a}"],
  ])("%j is none that a document may hold", (instruction) => {
    const at = (lock = "") => faultsOf(part(paragraph(field(instruction, "1", lock))));
    expect(at()).toEqual([expect.stringMatching(/^field-other /)]);
    expect(at(' w:fldLock="1"')).toEqual([]);
  });

  test.each([
    ...["IF x = y", "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "SEQ Рис", "REF a", "PAGEREF a"],
    ...["NOTEREF a", "STYLEREF 1", "TOC \\o", "TC a", "XE a", "INDEX", "LISTNUM", "QUOTE a"],
    ...["SYMBOL 40", "EQ \\f(1,2)", "ADVANCE \\d 4", "= 2 + 2", "=SUM(ABOVE)", "COMPARE 1 = 1"],
    ...["FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN", "DISPLAYBARCODE 1 QR", "EMBED Word.Picture.8"],
  ])("%s shows what stands in the document", (instruction) => {
    expect(faultsOf(part(paragraph(field(instruction, "1"))))).toEqual([]);
  });

  test.each([
    "MACROBUTTON go Press",
    "GOTOBUTTON a b",
    "PRINT x",
    "PRIVATE",
    "ADDIN x",
    "CONTROL x",
  ])("%s does something, locked or not", (instruction) => {
    const [word = ""] = instruction.split(" ");
    expect(faultsOf(part(paragraph(field(instruction, "1", ' w:fldLock="1"'))))).toEqual([
      `field-other ${word}`,
    ]);
  });

  test("the text of a form that is the date of today changes by itself", () => {
    const data = '<w:ffData><w:textInput><w:type w:val="currentDate"/></w:textInput></w:ffData>';
    const begin = run(`<w:fldChar w:fldCharType="begin">${data}</w:fldChar>`);
    expect(faultsOf(part(paragraph(begin)))).toEqual(["field-changes DATE"]);
  });

  test("are told with their paragraph, in whatever they stand", () => {
    const nested = paragraph("Күні: ", field(`IF 1 = 1 |${"x"}`, "б"), field("TIME", "9"));
    const { faults } = compiled(nested);
    expect(faults).toMatchObject([
      { code: "field-changes", tag: "TIME", paragraph: "Күні: б9", partKind: "body" },
    ]);
    const simple = '<w:fldSimple w:instr=" DATE "><w:r><w:t>1</w:t></w:r></w:fldSimple>';
    expect(faultsOf(part(paragraph(simple)))).toEqual(["field-changes DATE"]);
    expect(faultsOf(part(paragraph(run("<w:dayLong/>"))))).toEqual(["field-changes DATE"]);
    expect(faultsOf(part('<a:p><a:fld type="datetime1"><a:t>1</a:t></a:fld></a:p>'))).toEqual([
      "field-changes DATE",
    ]);
  });

  test.each([
    ...["MERGEFIELD Name", "INCLUDETEXT x", "INCLUDEPICTURE x", "LINK Excel x", "DDEAUTO x"],
    ...["DDE x", "DATABASE x", "IMPORT x", "INCLUDE x", "AUTOTEXT x", "RD x", "NEXT", "MERGESEQ"],
  ])("%s takes what it shows from elsewhere, locked or not", (instruction) => {
    const [word = ""] = instruction.split(" ");
    expect(faultsOf(part(paragraph(field(instruction, "1", ' w:fldLock="1"'))))).toEqual([
      `field-from-elsewhere ${word}`,
    ]);
  });

  test("are told with the pages on which their header is", () => {
    const reference = (type: string, id: string) =>
      `<w:headerReference w:type="${type}" r:id="${id}"/>`;
    const sections = [reference("default", "rId1"), reference("first", "rId2")].map(
      (one) => `<w:p><w:pPr><w:sectPr>${one}</w:sectPr></w:pPr></w:p>`,
    );
    const header = `<w:hdr>${paragraph(field("FILLIN", "1"))}</w:hdr>`;
    const { faults } = compiled(sections.join(""), {
      "word/_rels/document.xml.rels": relationships(
        ["rId1", "header", "header1.xml"],
        ["rId2", "header", "header2.xml"],
      ),
      "word/header1.xml": header,
      "word/header2.xml": header,
    });
    expect(faults).toEqual([
      expect.objectContaining({ part: "word/header1.xml", section: 1 }),
      expect.objectContaining({ part: "word/header2.xml", pages: "first", section: 2 }),
    ]);
  });

  test("cannot have fields in their codes, however these are cut", () => {
    expect(told(paragraph(field('IF "{{specia|lty_ru}}" = ""', "1")))).toEqual([
      "tag-in-field specialty_ru word/document.xml",
    ]);
    expect(
      told(paragraph(field("HYPERLINK &quot;https://a.kz/{{check_code}}&quot;", "1"))),
    ).toEqual(["tag-in-link check_code word/document.xml"]);
    expect(told(paragraph(field('HYPERLINK "C:\\\\A\\\\list.xlsx"', "1")))).toEqual([
      "link-to-disk list.xlsx word/document.xml",
    ]);
    expect(told(paragraph(field('HYPERLINK \\l "mark"', "1")))).toEqual([]);
    const simple = '<w:fldSimple w:instr=" QUOTE &quot;{{city_kk}}&quot; "/>';
    expect(told(paragraph(simple))).toEqual(["tag-in-field city_kk word/document.xml"]);
  });
});

const external = (kind: string, target: string) =>
  relationships(["rId7", kind, target]).replace("/>", ' TargetMode="External"/>');

describe("what leads out of the file", () => {
  const link = paragraph('<w:hyperlink r:id="rId7">', run("Тексеру"), "</w:hyperlink>");
  const rels = "word/_rels/document.xml.rels";

  test.each([
    ["hyperlink", "https://a.kz/v?n={{check_code}}", "tag-in-link check_code"],
    ["hyperlink", "https://a.kz/v?n=%7B%7Bcheck_code%7D%7D", "tag-in-link check_code"],
    ["hyperlink", "file:///C:\\Users\\A\\list.xlsx", "link-to-disk list.xlsx"],
    ["hyperlink", "C:\\list.xlsx", "link-to-disk list.xlsx"],
    ["hyperlink", "\\\\server\\list.xlsx", "link-to-disk list.xlsx"],
    ["hyperlink", "../list.xlsx", "link-to-disk list.xlsx"],
    ["image", "https://a.kz/logo.png", "linked-file logo.png"],
    ["oleObject", "file:///D:/book.xlsx", "linked-file book.xlsx"],
    ["subDocument", "part.docx", "inserted-file "],
    ["hyperlink", "https://a.kz/", null],
    ["hyperlink", "mailto:a@a.kz", null],
    ["hyperlink", "#_Toc", null],
  ])("%s %s", (kind, target, fault) => {
    const found = compiled(link, { [rels]: external(kind, target) }).faults;
    expect(found).toMatchObject(
      fault === null
        ? []
        : [{ code: fault.split(" ")[0], tag: fault.split(" ")[1], paragraph: "Тексеру" }],
    );
  });

  test("another document inside is told, whatever is in it", () => {
    const more = {
      [rels]: relationships(["rId7", "aFChunk", "chunk.html"]),
      "word/chunk.html": "<p>{{city_kk}}</p>",
    };
    expect(told(`<w:altChunk r:id="rId7"/>`, more)).toEqual([
      "inserted-file  word/document.xml",
      "tag-elsewhere city_kk word/chunk.html",
    ]);
  });
});

describe("nothing is issued with braces in it", () => {
  const table = writeArchive([packEntry("xl/sharedStrings.xml", Buffer.from("<t>{{x}}</t>"))]);

  test.each<[string, string | Buffer, string]>([
    ["word/settings.xml", "<w:settings><w:docVar w:val='{{x}}'/></w:settings>", "x"],
    ["word/settings.xml", "<w:settings><w:docVar w:val='&#123;{x}}'/></w:settings>", "x"],
    ["word/styles.xml", '<w:styles><w:name w:val="{{Имя"/></w:styles>', "Имя"],
    ["word/theme/theme1.xml", "<a><!-- {{x}} --></a>", "x"],
    ["word/charts/chart1.xml", "<c:chart><c:v>{{x}}</c:v></c:chart>", "x"],
    ["word/charts/_rels/chart1.xml.rels", external("oleObject", "a").replace("rId7", "{{x}}"), "x"],
    ["word/embeddings/table.xlsx", table, "x"],
    ["word/media/image1.emf", Buffer.from("\x01\0{{full_name_ru}}\0", "latin1"), "full_name_ru"],
    ["word/media/image1.emf", Buffer.from("{{full_name_ru}}", "utf16le"), "full_name_ru"],
    ["word/notes.txt", "{{city_kk}}", "city_kk"],
  ])("%s", (name, content, tag) => {
    const files = docx(part(REQUIRED));
    files.set(name, Buffer.from(content));
    const found = compileTemplate(files, KIND).faults.filter(
      ({ code }) => code === "tag-elsewhere",
    );
    expect(found).toMatchObject([{ tag, part: name }]);
  });

  test("braces of pictures and of data that mean nothing are none", () => {
    const files = docx(part(REQUIRED), { "docProps/custom.xml": '<p><v>{"a":{"b":1}}</v></p>' });
    files.set("word/media/image1.png", Buffer.from([0x89, 0x7b, 0x7b, 0x00, 0x41, 0x7d, 0x7d]));
    expect(compileTemplate(files, KIND).faults).toEqual([]);
  });

  test("names of content controls go, where they are placeholders", () => {
    const control =
      '<w:sdt><w:sdtPr><w:alias w:val="{{city_kk}}"/><w:tag w:val="a"/></w:sdtPr><w:sdtContent/></w:sdt>';
    const { press, faults } = compiled(control);
    expect(faults).toEqual([]);
    expect(bodyOf(fillPress(press, {}))).toContain('<w:sdtPr><w:tag w:val="a"/></w:sdtPr>');
  });
});

describe("what should not travel does not", () => {
  function travelled(more: Record<string, string>, body = "") {
    const { press, faults } = compiled(body, more);
    expect(faults).toEqual([]);
    return openArchive(fillPress(press, {}));
  }

  test("mail merge, the template's template, revisions; with what they lead to", () => {
    const files = travelled({
      "word/_rels/document.xml.rels": relationships(
        ["rId1", "settings", "settings.xml"],
        ["rId2", "printerSettings", "printerSettings1.bin"],
      ),
      "word/printerSettings1.bin": "\\\\office\\printer",
      "word/settings.xml":
        '<w:settings><w:mailMerge><w:query w:val="x"/><w:dataSource r:id="rId1"/></w:mailMerge><w:attachedTemplate r:id="rId3"/><w:trackRevisions/><w:rsids><w:rsid w:val="1"/></w:rsids><w:zoom/></w:settings>',
      "word/_rels/settings.xml.rels": external("mailMergeSource", "file:///C:\\A\\list.xlsx"),
      "word/styles.xml": "<w:styles/>",
    });
    expect(textOf(files, "word/settings.xml")).toBe("<w:settings><w:zoom/></w:settings>");
    expect(textOf(files, "word/_rels/settings.xml.rels")).toBe(relationships());
    expect(files.has("word/printerSettings1.bin")).toBe(false);
    expect(textOf(files, "word/_rels/document.xml.rels")).not.toContain("printer");
  });

  test("in how many sittings it was written, and who saved it", () => {
    const xml =
      '<w:p w:rsidR="00A" w:rsidRDefault="00B"><w:r w:rsidRPr="00C"><w:t>а</w:t></w:r></w:p>';
    const core =
      "<cp:coreProperties><dc:title>т</dc:title><cp:lastModifiedBy>А. Б.</cp:lastModifiedBy><cp:revision>7</cp:revision></cp:coreProperties>";
    const files = travelled({ "docProps/core.xml": core }, xml);
    expect(textOf(files, "word/document.xml")).toContain("<w:p><w:r><w:t>а</w:t></w:r></w:p>");
    expect(textOf(files, "docProps/core.xml")).toBe(
      "<cp:coreProperties><dc:title>т</dc:title></cp:coreProperties>",
    );
  });

  test("who wrote remarks and has tasks, a centre's own properties, variables", () => {
    const files = travelled({
      "word/_rels/document.xml.rels": relationships(
        ["rId1", "people", "people.xml"],
        ["rId2", "documenttasks", "tasks.xml"],
        ["rId3", "settings", "settings.xml"],
      ),
      "word/people.xml": '<w15:people><w15:person w15:author="А. Б."/></w15:people>',
      "word/tasks.xml": '<t:Tasks><t:User userName="А. Б."/></t:Tasks>',
      "word/settings.xml":
        '<w:settings><w:docVars><w:docVar w:name="a" w:val="А. Б."/></w:docVars></w:settings>',
      "docProps/custom.xml":
        '<Properties><property name="Client"><vt:lpwstr>А. Б.</vt:lpwstr></property></Properties>',
    });
    expect([...files.keys()].filter((name) => /people|tasks/.test(name))).toEqual([]);
    expect(textOf(files, "docProps/custom.xml")).toBe("<Properties></Properties>");
    for (const name of files.keys()) expect(textOf(files, name)).not.toContain("А. Б.");
  });

  test("data of other programs with placeholders of its own; other data stays as it is", () => {
    const utf16 = Buffer.from("\uFEFF<a/>", "utf16le");
    const files = docx(part(REQUIRED), {
      "word/_rels/document.xml.rels": relationships(
        ["rId1", "customXml", "../customXml/item1.xml"],
        ["rId2", "customXml", "../customXml/item2.xml"],
      ),
      "customXml/item1.xml": '<a b="{{Form.Name}}"/>',
      "customXml/_rels/item1.xml.rels": relationships(["rId1", "customXmlProps", "itemProps1.xml"]),
      "customXml/itemProps1.xml": "<a/>",
    });
    files.set("customXml/item2.xml", utf16);
    const { press, faults } = compileTemplate(files, KIND);
    expect(faults).toEqual([]);
    const filled = openArchive(fillPress(press, {}));
    expect([...filled.keys()].filter((name) => name.startsWith("customXml"))).toEqual([
      "customXml/item2.xml",
    ]);
    expect(Buffer.from(filled.get("customXml/item2.xml") ?? [])).toEqual(utf16);
  });
});

test("parts in UTF-16 are read, and written in UTF-8", () => {
  const files = docx(part(REQUIRED));
  const xml = `<?xml version="1.0" encoding="UTF-16"?>${textOf(files, "word/document.xml")}`;
  files.set("word/document.xml", Buffer.from(`\uFEFF${xml}`, "utf16le"));
  files.set("word/styles.xml", Buffer.from("\uFEFF<w:styles/>", "utf16le").swap16());
  const { press, faults } = compileTemplate(files, KIND);
  expect(faults).toEqual([]);
  const filled = openArchive(fillPress(press, { city_kk: "Ақтау" }));
  expect(textOf(filled, "word/document.xml")).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>.*Ақтау/s,
  );
  expect(textOf(filled, "word/styles.xml")).toBe("<w:styles/>");
});

test("what a part says of its encoding is true of the document", () => {
  const files = docx(part(REQUIRED));
  const body = textOf(files, "word/document.xml");
  const declaring = (text: string) => `<?xml version="1.0" encoding="windows-1251"?>${text}`;
  files.set("word/document.xml", iconv.encode(declaring(body), "windows-1251"));
  files.set("word/styles.xml", iconv.encode(declaring('<w:styles a="Қ"/>'), "utf-8"));
  files.set("word/settings.xml", iconv.encode(declaring('<w:settings a="Я"/>'), "windows-1251"));
  const { press, faults } = compileTemplate(files, KIND);
  expect(faults).toEqual([]);
  const filled = openArchive(fillPress(press, { city_kk: "Ақтау" }));
  expect(textOf(filled, "word/document.xml")).toMatch(/^<\?xml [^>]*"UTF-8"\?>.*Ақтау/s);
  expect(textOf(filled, "word/styles.xml")).toMatch(/^<\?xml [^>]*"UTF-8"\?>.*"Қ"/s);
  expect(textOf(filled, "word/settings.xml")).toMatch(/^<\?xml [^>]*"UTF-8"\?>.*"Я"/s);
});
