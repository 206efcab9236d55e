import { escapeForXml } from "../escape-for-xml.js";

/** A text in both languages of the state. */
export interface Bilingual {
  kk: string;
  ru: string;
}

/** What the sheet says; values stand on their own, so that no sentence bends them. */
export const WORDS = {
  title: { kk: "ҚҰЖАТТАРДЫ БЕРУ ВЕДОМОСЫ", ru: "ВЕДОМОСТЬ ВЫДАЧИ ДОКУМЕНТОВ" },
  course: { kk: "Курс коды", ru: "Код курса" },
  programme: { kk: "Бағдарламаның (циклдің) тақырыбы", ru: "Тема программы (цикла)" },
  period: { kk: "Оқу кезеңі", ru: "Период обучения" },
  issued: { kk: "Құжаттардың берілген күні", ru: "Дата выдачи документов" },
  total: { kk: "Құжаттардың жалпы саны", ru: "Всего документов" },
  handedOver: { kk: "Құжаттарды тапсырған адам", ru: "Документы вручил(а)" },
  signature: { kk: "(қолы", ru: "подпись)" },
  name: { kk: "(лауазымы, аты-жөні", ru: "должность, Ф.И.О.)" },
  kind: { kk: "Құжаттың түрі", ru: "Вид документа" },
  handedOn: { kk: "(күні", ru: "дата)" },
  stamp: { kk: "М.О.", ru: "М.П." },
  page: { kk: "бет", ru: "стр." },
} satisfies Record<string, Bilingual>;

export const COLUMNS = [
  { width: 560, words: { kk: "№", ru: "№" } },
  { width: 2350, words: { kk: "Тіркеу нөмірі", ru: "Регистрационный номер" } },
  {
    width: 5600,
    words: {
      kk: "Тегі, аты, әкесінің аты (бар болса)",
      ru: "Фамилия, имя, отчество (при его наличии)",
    },
  },
  { width: 1500, words: { kk: "Алған күні", ru: "Дата получения" } },
  { width: 2850, words: { kk: "Алушының қолы", ru: "Подпись получателя" } },
  { width: 2110, words: { kk: "Ескертпе", ru: "Примечание" } },
] satisfies { width: number; words: Bilingual }[];

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const BOLD = "<w:b/><w:bCs/>";
const CENTRED = '<w:jc w:val="center"/>';

/** The sheet's styles: sizes in half points, spaces in twentieths of a point. */
export const STYLES = `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>${[
  style("Normal", "", "", 'w:default="1"'),
  style("Issuer", `<w:spacing w:after="20"/>${CENTRED}`, size(22)),
  style("SheetTitle", `<w:spacing w:before="160"/>${CENTRED}`, `${BOLD}${size(28)}`),
  style("SheetSubtitle", `<w:spacing w:after="180"/>${CENTRED}`, `${BOLD}${size(24)}`),
  style("Heading", `<w:spacing w:before="40" w:after="40"/>${CENTRED}`, `${BOLD}${size(18)}`),
  style("Small", "", size(17)),
  style("Gap", '<w:keepNext/><w:spacing w:before="240"/>', ""),
  style("Caption", CENTRED, `<w:color w:val="595959"/>${size(16)}`),
].join(
  "",
)}<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="Lines"><w:name w:val="Lines"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="404040"/>`).join("")}</w:tblBorders></w:tblPr></w:style></w:styles>`;

function style(id: string, paragraph: string, run: string, flags = ""): string {
  const based = id === "Normal" ? "" : '<w:basedOn w:val="Normal"/>';
  return `<w:style w:type="paragraph" ${flags} w:styleId="${id}"><w:name w:val="${id}"/>${based}<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

function size(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}

export interface Look {
  style?: string;
  isCentred?: boolean;
  bold?: boolean;
  /** Keeps the paragraph on the page of what follows. */
  withNext?: boolean;
}

/** A paragraph of one run. */
export function paragraph(text: string, { style, isCentred, bold, withNext }: Look = {}): string {
  const named = style ? `<w:pStyle w:val="${style}"/>` : "";
  const aligned = isCentred ? CENTRED : "";
  const kept = withNext ? "<w:keepNext/>" : "";
  return `<w:p><w:pPr>${named}${kept}${aligned}</w:pPr>${run(text, bold)}</w:p>`;
}

/** A run with a text as it stands. */
export function run(text: string, bold = false): string {
  const weight = bold ? `<w:rPr>${BOLD}</w:rPr>` : "";
  return `<w:r>${weight}<w:t xml:space="preserve">${escapeForXml(text)}</w:t></w:r>`;
}

/** A number that the word processor fills in: `PAGE`, `NUMPAGES`. */
export function field(name: string): string {
  return `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
}

/** A cell over several columns, without lines around it but for one above. */
export function openCell(
  columns: readonly { width: number }[],
  paragraphs: string,
  { hasTop = false } = {},
): string {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const open = [...(hasTop ? [] : ["top"]), "left", "bottom", "right"];
  const none = open.map((side) => `<w:${side} w:val="nil"/>`).join("");
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:gridSpan w:val="${columns.length}"/><w:tcBorders>${none}</w:tcBorders><w:vAlign w:val="center"/></w:tcPr>${paragraphs}</w:tc>`;
}

/** A cell of a row. */
export function cell(width: number, paragraphs: string, shade = ""): string {
  const shading = shade ? `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>` : "";
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shading}<w:vAlign w:val="center"/></w:tcPr>${paragraphs}</w:tc>`;
}

/** A table of rows; widths in twentieths of a point. */
export function table(style: string, widths: readonly number[], rows: readonly string[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

/** What is written in both languages; once, where it is the same. */
export function both({ kk, ru }: Bilingual): string {
  return kk === ru ? kk : `${kk}${BOTH}${ru}`;
}

export const BOTH = " / ";

/** A paragraph in each language. */
export function paragraphs({ kk, ru }: Bilingual, look?: Look): string {
  return [...new Set([kk, ru])].map((text) => paragraph(text, look)).join("");
}

/** A row that does not break over pages. */
export function row(cells: readonly string[], properties = ""): string {
  return `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells.join("")}</w:tr>`;
}
