const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The sheet's styles: sizes in half points, spaces in twentieths of a point. */
export const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>${[
  style("Normal", "", "", 'w:default="1"'),
  style("Issuer", '<w:spacing w:after="20"/><w:jc w:val="center"/>', size(22)),
  style(
    "SheetTitle",
    '<w:spacing w:before="160"/><w:jc w:val="center"/>',
    `<w:b/><w:bCs/>${size(28)}`,
  ),
  style(
    "SheetSubtitle",
    '<w:spacing w:after="180"/><w:jc w:val="center"/>',
    `<w:b/><w:bCs/>${size(24)}`,
  ),
  style("Heading", '<w:jc w:val="center"/>', `<w:b/><w:bCs/>${size(18)}`),
  style("Small", "", size(17)),
  style("Gap", '<w:keepNext/><w:spacing w:before="240"/>', ""),
  style("Caption", '<w:jc w:val="center"/>', `<w:color w:val="595959"/>${size(16)}`),
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
