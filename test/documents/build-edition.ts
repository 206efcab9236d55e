import { posix } from "node:path";
import { unzipSync } from "fflate";
import { isWellFormed } from "../../src/formats/xml.js";
import { packEntry, writeArchive } from "../../src/formats/zip/write-archive.js";
import { DOCUMENT_FIELDS, type DocumentKind } from "../../src/model/document.js";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const WP = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const V =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WML = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A blue square of one pixel. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC",
  "base64",
);

interface WordLikeOptions {
  /** What the body ends with. */
  ending?: "paragraph" | "table" | "block";
  /** Without headers and footers of its own. */
  bare?: boolean;
  /** With headers of their own on even pages. */
  evenPages?: boolean;
  /** Without a footnote. */
  unnoted?: boolean;
  /** The picture in the body shows the QR code, and so do others in the header and the footnote. */
  qr?: boolean;
  /** Numbered captions, the first of which stands in a block, and the number of pages in the footer. */
  fields?: boolean;
  /** The body is two sections, the second with a header of its own. */
  sections?: boolean;
}

/**
 * A template as Word writes it after years of use: theme fonts, defaults of its own, counted lists by
 * number and by style, notes, bookmarks, comments, a content control, an old drawing, page numbers.
 */
export function wordLikeEdition(kind: DocumentKind, options: WordLikeOptions = {}): Buffer {
  const {
    ending = "paragraph",
    bare = false,
    evenPages = false,
    unnoted = false,
    qr = false,
    fields: withFields = false,
    sections = false,
  } = options;
  const fields = Object.entries(DOCUMENT_FIELDS[kind])
    .filter(([, need]) => need === "required")
    .map(([field]) => field);
  const body = [
    paragraph(`{{full_name_ru}}`, '<w:pStyle w:val="Title"/>'),
    '<w:p w:rsidR="00AB12CD" w14:paraId="1A2B3C4D"><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkStart w:id="1" w:name="Number"/><w:commentRangeStart w:id="3"/><w:r><w:t>{{registration_number}}</w:t></w:r><w:bookmarkEnd w:id="1"/><w:bookmarkEnd w:id="0"/><w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>NOTE</w:p>'.replace(
      "NOTE",
      unnoted ? "" : '<w:r><w:footnoteReference w:id="2"/></w:r>',
    ),
    '<w:p><w:hyperlink w:anchor="Number"><w:r><w:t>↑</w:t></w:r></w:hyperlink><w:hyperlink r:id="rId7"><w:r><w:t>example.org</w:t></w:r></w:hyperlink></w:p>',
    ...["Диагностика", "Лечение", "Реабилитация"].map((topic) =>
      paragraph(topic, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'),
    ),
    ...["первое", "второе"].map((topic) =>
      paragraph(topic, '<w:pStyle w:val="Item"/><w:keepNext/>'),
    ),
    paragraph("точка", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr>' +
      fields.map((field) => paragraph(`{{${field}}}`)).join("") +
      "</w:tc></w:tr></w:tbl>",
    `<w:p>${square(qr)}</w:p>`,
    '<w:sdt><w:sdtPr><w:id w:val="77"/><w:dataBinding w:xpath="/x" w:storeItemID="{0}"/></w:sdtPr><w:sdtContent><w:p><w:r><w:pict><v:shape id="_x0000_s1026" o:spid="_x0000_s1026" style="width:20pt;height:10pt" filled="t" fillcolor="#c00000"/></w:pict></w:r></w:p></w:sdtContent></w:sdt>',
    "<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:p>",
    ...(withFields ? captions() : []),
    ...(sections ? [`<w:p><w:pPr><w:sectPr>${PAGE}</w:sectPr></w:pPr></w:p>`] : []),
    ...endOf(ending),
  ].join("");
  const headers = bare
    ? ""
    : `<w:headerReference w:type="default" r:id="rId8"/><w:footerReference w:type="default" r:id="rId9"/>${evenPages ? '<w:headerReference w:type="even" r:id="rId11"/>' : ""}`;
  const section = `<w:sectPr w:rsidR="00AB12CD">${headers}${sections ? "" : '<w:type w:val="continuous"/>'}${PAGE}</w:sectPr>`;
  const parts: Record<string, [string, string | Uint8Array]> = {
    "word/document.xml": [
      `${WML}.document.main+xml`,
      `<w:document ${W} ${R} ${V} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"><w:body>${body}${section}</w:body></w:document>`,
    ],
    "word/styles.xml": [`${WML}.styles+xml`, STYLES],
    "word/numbering.xml": [`${WML}.numbering+xml`, NUMBERING],
    "word/theme/theme1.xml": ["application/vnd.openxmlformats-officedocument.theme+xml", THEME],
    "word/settings.xml": [
      `${WML}.settings+xml`,
      `<w:settings ${W}>${evenPages ? "<w:evenAndOddHeaders/>" : ""}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids></w:settings>`,
    ],
    "word/footnotes.xml": [
      `${WML}.footnotes+xml`,
      `<w:footnotes ${W} ${R}><w:footnote w:id="0" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="1" w:type="continuationSeparator"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>${unnoted ? "" : note(qr)}</w:footnotes>`,
    ],
    "word/comments.xml": [
      `${WML}.comments+xml`,
      `<w:comments ${W}><w:comment w:id="3"><w:p/></w:comment></w:comments>`,
    ],
    "word/media/image1.png": ["image/png", PICTURE],
    // The number that a template was saved with says nothing of its documents.
    ...(bare ? {} : headerParts(evenPages, qr, withFields ? (sections ? "2" : "9") : null)),
  };
  return pack(parts, options);
}

function square(qr: boolean): string {
  return `<w:r><w:drawing><wp:inline ${WP}><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="Square"${qr ? ' descr="{{qr_code}}"' : ""}/><a:graphic ${A}><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="0" name="s.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId6"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

function endOf(ending: WordLikeOptions["ending"]): string[] {
  const table =
    '<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>КОНЕЦ</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
  if (ending === "table") return [table];
  if (ending === "block") {
    return [
      paragraph("{{#specialty_ru}}"),
      paragraph("КОНЕЦ {{specialty_ru}}"),
      paragraph("{{/specialty_ru}}"),
    ];
  }
  return [
    "<w:p><w:r><w:t>КОНЕЦ {{#specialty_ru}}{{specialty_ru}}{{/specialty_ru}}</w:t></w:r></w:p>",
  ];
}

function paragraph(text: string, properties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

const PAGE =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="400" w:right="850" w:bottom="400" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/><w:cols w:space="708"/>';

const complexField = (instructions: readonly string[], result: string) => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const pieces = instructions.map(
    (text) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`,
  );
  return `${mark("begin")}${pieces.join("")}${mark("separate")}<w:r><w:t>${result}</w:t></w:r>${mark("end")}`;
};

/** Two rows of numbers: of pictures, the first only where there is a specialty, and of tables. */
function captions(): string[] {
  const caption = (field: string) =>
    `<w:p><w:r><w:t xml:space="preserve">Рис. </w:t></w:r>${field}</w:p>`;
  return [
    paragraph("{{#specialty_ru}}"),
    caption(complexField([" SEQ ", "Рисунок ", "\\* ARABIC "], "1")),
    paragraph("{{/specialty_ru}}"),
    caption(
      '<w:fldSimple w:instr=" SEQ Рисунок \\* ARABIC "><w:r><w:t>2</w:t></w:r></w:fldSimple>',
    ),
    caption(complexField([" SEQ Рисунок \\c "], "2")),
    caption(complexField([" SEQ Таблица \\r 5 "], "5")),
  ];
}

function headerParts(
  evenPages: boolean,
  qr: boolean,
  pages: string | null,
): Record<string, [string, string]> {
  const header = (text: string) => `<w:hdr ${W} ${R}>${paragraph(text)}</w:hdr>`;
  return {
    "word/header1.xml": [
      `${WML}.header+xml`,
      header(`ШАПКА</w:t></w:r>${qr ? square(qr) : ""}<w:r><w:t>`),
    ],
    "word/footer1.xml": [
      `${WML}.footer+xml`,
      `<w:ftr ${W} ${R} ${WP}><w:p><w:r><w:t xml:space="preserve">{{head_name_ru}} </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${pages === null ? "" : complexField([" NUMPAGES "], pages)}</w:p></w:ftr>`,
    ],
    ...(evenPages ? { "word/header2.xml": [`${WML}.header+xml`, header("ЧЁТНАЯ")] } : {}),
  };
}

function pack(
  parts: Record<string, [string, string | Uint8Array]>,
  { bare = false, evenPages = false, qr = false }: WordLikeOptions,
): Buffer {
  const overrides = Object.entries(parts)
    .filter(([name]) => name.endsWith(".xml"))
    .map(([name, [type]]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  const related = [
    ["rId1", "styles", "styles.xml"],
    ["rId2", "numbering", "numbering.xml"],
    ["rId3", "settings", "settings.xml"],
    ["rId4", "theme", "theme/theme1.xml"],
    ["rId5", "footnotes", "footnotes.xml"],
    ["rId10", "comments", "comments.xml"],
    ["rId6", "image", "media/image1.png"],
    ...(bare
      ? []
      : [
          ["rId8", "header", "header1.xml"],
          ["rId9", "footer", "footer1.xml"],
        ]),
    ...(evenPages && !bare ? [["rId11", "header", "header2.xml"]] : []),
  ].map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`,
  );
  const entries: [string, string | Uint8Array][] = [
    [
      "[Content_Types].xml",
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join("")}</Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    [
      "word/_rels/document.xml.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join("")}<Relationship Id="rId7" Type="${REL}/hyperlink" Target="https://example.org/?a=1&amp;b=2" TargetMode="External"/></Relationships>`,
    ],
    ...(qr ? ["header1", "footnotes"] : []).map((part): [string, string] => [
      `word/_rels/${part}.xml.rels`,
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId6" Type="${REL}/image" Target="media/image1.png"/></Relationships>`,
    ]),
    ...Object.entries(parts).map(([name, [, content]]): [string, string | Uint8Array] => [
      name,
      content,
    ]),
  ];
  return writeArchive(
    entries.map(([name, content]) =>
      packEntry(name, typeof content === "string" ? Buffer.from(HEAD + content, "utf8") : content),
    ),
  );
}

const note = (qr: boolean) =>
  `<w:footnote w:id="2"><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> сноска {{registration_number}}</w:t></w:r>${qr ? square(qr) : ""}</w:p></w:footnote>`;

const STYLES = `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="300" w:type="dxa"/><w:right w:w="300" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:rPr><w:color w:val="4472C4" w:themeColor="accent1"/><w:sz w:val="40"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr><w:ind w:left="1440" w:hanging="720"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Small"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="14"/></w:rPr></w:style></w:styles>`;

const level = (format: string, text: string) =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>`;

const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:nsid w:val="11223344"/><w:multiLevelType w:val="singleLevel"/>${level("bullet", "–")}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:nsid w:val="22334455"/><w:multiLevelType w:val="singleLevel"/>${level("decimal", "%1.")}</w:abstractNum><w:abstractNum w:abstractNumId="2"><w:nsid w:val="33445566"/><w:multiLevelType w:val="singleLevel"/>${level("upperRoman", "%1)")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;

const THEME = `<a:theme ${A} name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Liberation Serif"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Liberation Sans"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst/><a:lnStyleLst/><a:effectStyleLst/><a:bgFillStyleLst/></a:fmtScheme></a:themeElements></a:theme>`;

/** Everything for which Word would call a document damaged, or would quietly mix things up. */
export function faultsOfPackage(bytes: Uint8Array): string[] {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      Buffer.from(content).toString("utf8"),
    ]),
  );
  return [...faultsOfParts(parts), ...faultsOfReferences(parts), ...faultsOfIdentifiers(parts)];
}

type Parts = ReadonlyMap<string, string>;

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/.test(name);
}

function faultsOfParts(parts: Parts): string[] {
  const contents = parts.get("[Content_Types].xml") ?? "";
  const typed = new Set(all(contents, /PartName="\/([^"]*)"/g));
  const endings = new Set(all(contents, /Extension="([^"]*)"/g));
  return [...parts].flatMap(([name, xml]) => [
    ...(isXml(name) && !isWellFormed(xml) ? [`${name} is not well-formed`] : []),
    ...(name === "[Content_Types].xml" ||
    typed.has(name) ||
    endings.has(name.slice(name.lastIndexOf(".") + 1))
      ? []
      : [`${name} has no content type`]),
    ...(isXml(name) && /\{\{|\}\}/.test(xml) ? [`${name} has a field left`] : []),
    ...undeclaredPrefixes(name, xml),
  ]);
}

function undeclaredPrefixes(name: string, xml: string): string[] {
  if (!isXml(name)) return [];
  const declared = new Set(all(xml, /\sxmlns:(\w+)="/g));
  const used = new Set([...all(xml, /<\/?(\w+):/g), ...all(xml, /\s(\w+):[\w-]+="/g)]);
  const ignorable = all(xml, /mc:Ignorable="([^"]*)"/g).flatMap((list) => list.split(/\s+/));
  return [...used, ...ignorable]
    .filter((prefix) => prefix !== "xml" && prefix !== "xmlns" && !declared.has(prefix))
    .map((prefix) => `${name} uses ${prefix} undeclared`);
}

function faultsOfReferences(parts: Parts): string[] {
  const faults: string[] = [];
  const reached = new Set<string>();
  for (const [name, xml] of parts) {
    if (!name.endsWith(".rels")) continue;
    const owner = posix.join(
      posix.dirname(posix.dirname(name)),
      posix.basename(name).replace(/\.rels$/, ""),
    );
    const ids = all(xml, /\sId="([^"]*)"/g);
    if (new Set(ids).size !== ids.length) faults.push(`${name} has an id twice`);
    for (const [tag] of xml.matchAll(/<Relationship\s[^>]*>/g)) {
      if (tag.includes('TargetMode="External"')) continue;
      const target = posix.join(posix.dirname(owner), /Target="([^"]*)"/.exec(tag)?.[1] ?? "");
      reached.add(target);
      if (!parts.has(target)) faults.push(`${name} leads to ${target}, which is not there`);
    }
  }
  for (const [name, xml] of parts) {
    if (!isXml(name) || name.endsWith(".rels") || name === "[Content_Types].xml") continue;
    const relations = parts.get(
      posix.join(posix.dirname(name), "_rels", `${posix.basename(name)}.rels`),
    );
    const known = new Set(all(relations ?? "", /\sId="([^"]*)"/g));
    for (const id of all(xml, /\s(?:r:\w+|o:relid)="([^"]*)"/g)) {
      if (!known.has(id)) faults.push(`${name} refers to ${id}, which is not there`);
    }
  }
  for (const name of parts.keys()) {
    const isOfPackage = name.endsWith(".rels") || name === "[Content_Types].xml";
    if (!isOfPackage && !reached.has(name)) faults.push(`nothing leads to ${name}`);
  }
  return faults;
}

function faultsOfIdentifiers(parts: Parts): string[] {
  const printed = [...parts].filter(([name]) =>
    /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name),
  );
  const text = printed.map(([, xml]) => xml).join("\n");
  const styles = parts.get("word/styles.xml") ?? "";
  const numbering = parts.get("word/numbering.xml") ?? "";
  const styleIds = all(styles, /\sw:styleId="([^"]*)"/g);
  const lists = all(numbering, /<w:num\s[^>]*w:numId="(\d+)"/g);
  const abstracts = all(numbering, /<w:abstractNum\s[^>]*w:abstractNumId="(\d+)"/g);
  return [
    ...twice("picture", all(text, /<wp:docPr\s(?:[^>]*\s)?id="([^"]*)"/g)),
    ...twice("bookmark", all(text, /<w:bookmarkStart\s(?:[^>]*\s)?w:id="([^"]*)"/g)),
    ...twice("bookmark name", all(text, /<w:bookmarkStart\s(?:[^>]*\s)?w:name="([^"]*)"/g)),
    ...twice("shape", all(text, /<v:(?:shape|rect)\s(?:[^>]*\s)?id="([^"]*)"/g)),
    ...twice("control", all(text, /<w:sdtPr>(?:(?!<\/w:sdtPr>).)*<w:id\s+w:val="([^"]*)"/g)),
    ...twice(
      "footnote",
      all(parts.get("word/footnotes.xml") ?? "", /<w:footnote\s[^>]*w:id="([^"]*)"/g),
    ),
    ...twice("style", styleIds),
    ...twice("style name", all(styles, /<w:name\s+w:val="([^"]*)"/g)),
    ...twice(
      "default paragraph style",
      all(styles, /<w:style\s(?=[^>]*w:default="(?:1|true)")[^>]*w:type="(paragraph)"/g),
    ),
    ...twice("list", lists),
    ...twice("abstract list", abstracts),
    ...unknown("style", all(text, /<w:(?:pStyle|rStyle|tblStyle)\s+w:val="([^"]*)"/g), styleIds),
    ...unknown(
      "based style",
      all(styles.replaceAll(OF_WORD_ITSELF, ""), /<w:(?:basedOn|link|next)\s+w:val="([^"]*)"/g),
      styleIds,
    ),
    ...unknown("list", all(text + styles, /<w:numId\s+w:val="([1-9]\d*)"/g), lists),
    ...unknown("abstract list", all(numbering, /<w:abstractNumId\s+w:val="(\d+)"/g), abstracts),
    ...unknown(
      "footnote",
      all(text, /<w:footnoteReference\s[^>]*w:id="([^"]*)"/g),
      all(parts.get("word/footnotes.xml") ?? "", /<w:footnote\s[^>]*w:id="([^"]*)"/g),
    ),
    ...unknown(
      "anchor",
      all(text, /\sw:anchor="([^"]*)"/g),
      all(text, /<w:bookmarkStart\s(?:[^>]*\s)?w:name="([^"]*)"/g),
    ),
    ...(text.includes("<w:comment") ? ["comments are left"] : []),
  ];
}

/** Word has this style in any case, and authors of templates leave it out. */
const OF_WORD_ITSELF = /<w:basedOn w:val="\w*DefaultParagraphFont"\/>/g;

function twice(what: string, ids: readonly string[]): string[] {
  const doubled = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(doubled)].map((id) => `${what} ${id} is there twice`);
}

function unknown(what: string, used: readonly string[], known: readonly string[]): string[] {
  const there = new Set(known);
  return [...new Set(used)]
    .filter((id) => !there.has(id))
    .map((id) => `${what} ${id} is not there`);
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}
