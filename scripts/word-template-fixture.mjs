import { encodePng } from "../templates/png.mjs";

/**
 * A template of an advanced training certificate as Word saves one that several people worked on for
 * years. No two placeholders lie in the XML in the same way.
 */

const NAMESPACES = [
  ["w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
  ["r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"],
  ["wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"],
  ["a", "http://schemas.openxmlformats.org/drawingml/2006/main"],
  ["pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"],
  ["mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"],
  ["wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"],
  ["w14", "http://schemas.microsoft.com/office/word/2010/wordml"],
  ["w15", "http://schemas.microsoft.com/office/word/2012/wordml"],
  ["v", "urn:schemas-microsoft-com:vml"],
  ["o", "urn:schemas-microsoft-com:office:office"],
]
  .map(([prefix, namespace]) => `xmlns:${prefix}="${namespace}"`)
  .join(" ");
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Word writes `xml:space` only where a text begins or ends with a space. */
function t(text) {
  return /^\s|\s$/.test(text) ? `<w:t xml:space="preserve">${text}</w:t>` : `<w:t>${text}</w:t>`;
}

function r(text, properties = "") {
  const lang = '<w:lang w:val="ru-RU"/>';
  return `<w:r w:rsidR="00A41C2F" w:rsidRPr="007B2D11"><w:rPr>${properties}${lang}</w:rPr>${text.startsWith("<") ? text : t(text)}</w:r>`;
}

function p(...content) {
  const runs = content.map((text) => (text.startsWith("<") ? text : r(text)));
  return `<w:p w14:paraId="3F1A7C20" w:rsidR="00A41C2F" w:rsidRDefault="00A41C2F"><w:pPr><w:spacing w:after="40"/></w:pPr>${runs.join("")}</w:p>`;
}

const ERROR = '<w:proofErr w:type="spellStart"/>';
const END_OF_ERROR = '<w:proofErr w:type="spellEnd"/>';
const BOOKMARK = '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>';
const BY = 'w:author="А. Б." w:date="2026-01-12T09:00:00Z"';

function control(properties, content) {
  return `<w:sdt><w:sdtPr><w:id w:val="-120"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

const BOUND =
  '<w:dataBinding w:prefixMappings="xmlns:n=\'urn:kualik-fixture\'" w:xpath="/n:data[1]/n:city[1]" w:storeItemID="{5C1A9F31-0D5B-4B0C-9E3A-1F0E5D7B2A11}"/><w:text/>';

function textBox() {
  const content = `<w:txbxContent>${p(ERROR, "{{registration_", END_OF_ERROR, "number}}")}</w:txbxContent>`;
  const shape = `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2520000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:txbx>${content}</wps:txbx><wps:bodyPr wrap="square"/></wps:wsp>`;
  const inline = `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="2520000" cy="360000"/><wp:docPr id="7" name="Надпись 7"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${shape}</a:graphicData></a:graphic></wp:inline>`;
  const fallback = `<w:pict><v:shape type="#_x0000_t202" style="width:198pt;height:28pt"><v:textbox>${content}</v:textbox></v:shape></w:pict>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${inline}</w:drawing></mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;
}

function picture(id, name, description) {
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="900000" cy="900000"/><wp:docPr id="${id}" name="${name}" descr="${description}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="stamp.png" descr="${description}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId5"><a:extLst><a:ext uri="{28A0092B-C50C-407E-A947-70E740481C1C}"/></a:extLst></a:blip><a:srcRect l="1000"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

function table(width, ...rows) {
  const border = (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`;
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("");
  const cells = (row) =>
    row.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`);
  return `<w:tbl><w:tblPr><w:tblW w:w="${2 * width}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="${width}"/><w:gridCol w:w="${width}"/></w:tblGrid>${rows.map((row) => `<w:tr w:rsidR="00A41C2F">${cells(row).join("")}</w:tr>`).join("")}</w:tbl>`;
}

function body() {
  return [
    p(textBox()),
    p(
      r("{{", "<w:b/>"),
      ERROR,
      r("full_name_kk", "<w:b/>"),
      END_OF_ERROR,
      BOOKMARK,
      r("}}", "<w:b/>"),
      " — тыңдаушы",
    ),
    p(..."{{full_name_ru}}".match(/..?/g), " — слушатель"),
    p(
      "{{issuer_",
      `<w:ins w:id="1" ${BY}>${r("k")}</w:ins>`,
      `<w:del w:id="2" ${BY}><w:r><w:delText>kz}} {{old_</w:delText></w:r></w:del>`,
      "k}}; ",
      `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="PersonName">${r("{{issuer")}${r("_ru}}")}</w:smartTag>`,
    ),
    p(
      "{{programme",
      '<w:commentRangeStart w:id="0"/>',
      "_kk}}",
      '<w:commentRangeEnd w:id="0"/>',
      '<w:r><w:commentReference w:id="0"/></w:r>',
      " / ",
      `<w:hyperlink w:anchor="_GoBack">${r("{{programme_ru", "<w:i/>")}</w:hyperlink>`,
      "}}",
      '<w:r><w:footnoteReference w:id="1"/></w:r>',
    ),
    p(
      "Астана қ.: ",
      control(BOUND, r("{{city_kk}}")),
      "; город: ",
      `<w:fldSimple w:instr=" QUOTE x ">${r("{{city")}${r("_ru}}")}</w:fldSimple>`,
      r('<w:fldChar w:fldCharType="begin"/>'),
      r('<w:instrText xml:space="preserve"> PAGE </w:instrText>'),
      r('<w:fldChar w:fldCharType="separate"/>'),
      r("1"),
      r('<w:fldChar w:fldCharType="end"/>'),
    ),
    control(
      "<w:showingPlcHdr/>",
      p("{{period_kk}}", r("<w:tab/>"), "{{period", r("<w:softHyphen/>"), "_ru}}"),
    ),
    table(
      4500,
      [p("{{volume_kk}}, {{volume_ru}}"), p("{{issue_date_kk}} / {{issue_date_ru}}")],
      [p("{{#identity_ru}}"), p()],
      [p("Жеке басы / личность"), table(2100, [p("{{identity_kk}}"), p("{{identity_ru}}")]) + p()],
      [p("{{/identity_ru}}"), p()],
      [
        p("{{#specialty_ru}}") + p("Специальность: {{specialty_ru}}") + p("{{/specialty_ru}}"),
        p("{{^specialty_ru}}") + p("Без специальности") + p("{{/specialty_ru}}"),
      ],
    ),
    p("{{head_position_kk}} {{head_name_kk}}, ", "{{head_position_ru}} {{head_name_ru", "}}"),
    p(
      "Тексеру ",
      picture(8, "Рисунок 8", "{{qr_code}}"),
      "{{#check_code}} Код: {{check_code}}{{/check_code}} ",
      picture(9, "Рисунок 9", "печать"),
    ),
  ].join("");
}

function part(name, content) {
  return `${HEAD}<w:${name} ${NAMESPACES} mc:Ignorable="w14 w15">${content}</w:${name}>`;
}

function relationships(...all) {
  const lines = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

function contentTypes(overrides) {
  const lines = Object.entries(overrides).map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="PNG" ContentType="image/png"/>${lines.join("")}</Types>`;
}

/** Placeholder of a picture: a grey square. */
function stamp() {
  return encodePng({
    width: 8,
    height: 8,
    pixels: new Uint8Array(64),
    palette: [[200, 200, 200]],
    pixelsPerMillimetre: 10,
  });
}

/**
 * The parts of the template by name.
 *
 * @param {string} bound what a content control would show instead of its own text
 */
export function wordParts(bound) {
  const margins =
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>';
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>${margins}</w:sectPr>`;
  return {
    "[Content_Types].xml": contentTypes({
      "word/document2.xml": `${WORD}.document.main+xml`,
      "word/styles.xml": `${WORD}.styles+xml`,
      "word/header1.xml": `${WORD}.header+xml`,
      "word/footer1.xml": `${WORD}.footer+xml`,
      "word/footnotes.xml": `${WORD}.footnotes+xml`,
      "word/comments.xml": `${WORD}.comments+xml`,
      "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
      "customXml/itemProps1.xml":
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    }),
    "_rels/.rels": relationships(
      ["rId1", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ["rId2", `${OFFICE}/officeDocument`, "word/document2.xml"],
    ),
    "word/document2.xml": part("document", `<w:body>${body()}${section}</w:body>`),
    "word/_rels/document2.xml.rels": relationships(
      ["rId1", `${OFFICE}/styles`, "styles.xml"],
      ["rId2", `${OFFICE}/header`, "header1.xml"],
      ["rId3", `${OFFICE}/footer`, "footer1.xml"],
      ["rId4", `${OFFICE}/footnotes`, "footnotes.xml"],
      ["rId5", `${OFFICE}/image`, "media/image1.PNG"],
      ["rId6", `${OFFICE}/comments`, "comments.xml"],
      ["rId7", `${OFFICE}/customXml`, "../customXml/item1.xml"],
    ),
    "word/styles.xml": part(
      "styles",
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>',
    ),
    "word/header1.xml": part("hdr", p("№ {{registration", BOOKMARK, "_number}}")),
    "word/footer1.xml": part(
      "ftr",
      p("{{#specialty_kk}}") + p("{{specialty_kk}}") + p("{{/specialty_kk}}"),
    ),
    "word/footnotes.xml": part(
      "footnotes",
      `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="1">${p(r("<w:footnoteRef/>"), " {{volume_ru", "}}")}</w:footnote>`,
    ),
    "word/comments.xml": part(
      "comments",
      `<w:comment w:id="0" ${BY} w:initials="АБ">${p("Проверить название {{programme_kk}}")}</w:comment>`,
    ),
    "word/media/image1.PNG": stamp(),
    "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>№ {{registration_number}}</dc:title><dc:creator>Kualik</dc:creator></cp:coreProperties>`,
    "customXml/item1.xml": `<data xmlns="urn:kualik-fixture"><city>${bound}</city></data>`,
    "customXml/_rels/item1.xml.rels": relationships([
      "rId1",
      `${OFFICE}/customXmlProps`,
      "itemProps1.xml",
    ]),
    "customXml/itemProps1.xml": `${HEAD}<ds:datastoreItem ds:itemID="{5C1A9F31-0D5B-4B0C-9E3A-1F0E5D7B2A11}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
  };
}
