import { escapeForXml } from "../escape-for-xml.js";

export interface Look {
  style?: string;
  align?: "center" | "right";
  bold?: boolean;
  /** Keeps the paragraph on the page of what follows. */
  withNext?: boolean;
}

/** A paragraph of one run. */
export function paragraph(text: string, { style, align, bold, withNext }: Look = {}): string {
  const named = style ? `<w:pStyle w:val="${style}"/>` : "";
  const aligned = align ? `<w:jc w:val="${align}"/>` : "";
  const kept = withNext ? "<w:keepNext/>" : "";
  return `<w:p><w:pPr>${named}${kept}${aligned}</w:pPr>${run(text, bold)}</w:p>`;
}

/** A run with a text as it stands. */
export function run(text: string, bold = false): string {
  const weight = bold ? "<w:rPr><w:b/><w:bCs/></w:rPr>" : "";
  return `<w:r>${weight}<w:t xml:space="preserve">${escapeForXml(text)}</w:t></w:r>`;
}

/** A number that the word processor fills in: `PAGE`, `NUMPAGES`. */
export function field(name: string): string {
  return `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
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

/** A row that does not break over pages. */
export function row(cells: readonly string[], properties = ""): string {
  return `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells.join("")}</w:tr>`;
}
