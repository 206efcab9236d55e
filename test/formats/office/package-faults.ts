import { posix } from "node:path";
import { unzipSync } from "fflate";
import { descendants, localName, parseXml, type XmlElement } from "../../../src/formats/xml.js";

/**
 * The order in which ECMA-376 wants the children of an element, of those elements that this program
 * writes; Word and Excel offer to repair a file where it is another one.
 */
const ORDER: Readonly<Record<string, string>> = {
  "w:rPr":
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  "w:tblPr":
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
  "w:tcPr":
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
  "w:sectPr":
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
  "w:tbl": "bookmarkStart bookmarkEnd tblPr tblGrid tr",
  "wp:anchor":
    "simplePos positionH positionV extent effectExtent wrapNone wrapSquare wrapTight wrapThrough wrapTopAndBottom docPr cNvGraphicFramePr graphic",
  "wp:inline": "extent effectExtent docPr cNvGraphicFramePr graphic",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr",
  styleSheet:
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
};

/**
 * What a DOCX or XLSX has that Word or Excel would repair: a part without content type or entered
 * twice, a relationship to nothing, an identifier given twice, children in another order than the
 * schema's.
 *
 * @returns a line for each fault, none where the file is as it should be
 */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString()]),
  );
  const trees = new Map(
    [...parts]
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, xml]) => [name, [...descendants(parseXml(xml))]]),
  );
  return [
    ...faultsOfTypes(parts, trees),
    ...faultsOfTargets(parts, trees),
    ...faultsOfParts(trees),
  ];
}

type Texts = ReadonlyMap<string, string>;
type Trees = ReadonlyMap<string, readonly XmlElement[]>;

function faultsOfTypes(parts: Texts, trees: Trees): string[] {
  const said = trees.get("[Content_Types].xml") ?? [];
  const named = (element: string, attribute: string) =>
    said.filter((one) => localName(one) === element).map((one) => one.attributes[attribute] ?? "");
  const overridden = named("Override", "PartName").map((name) => name.slice(1));
  const extensions = named("Default", "Extension").map((one) => one.toLowerCase());
  const isTyped = (name: string) =>
    overridden.includes(name) ||
    extensions.includes(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
  return [
    ...[...parts.keys()]
      .filter((name) => name !== "[Content_Types].xml" && !name.endsWith("/") && !isTyped(name))
      .map((name) => `no content type: ${name}`),
    ...overridden
      .filter((name) => !parts.has(name))
      .map((name) => `a content type for nothing: ${name}`),
    ...repeated(overridden).map((name) => `two content types: ${name}`),
  ];
}

function faultsOfTargets(parts: Texts, trees: Trees): string[] {
  return [...trees]
    .filter(([name]) => name.endsWith(".rels"))
    .flatMap(([name, elements]) => {
      const folder = posix.dirname(posix.dirname(name));
      const source = posix.join(folder, posix.basename(name, ".rels"));
      const all = elements.filter((one) => localName(one) === "Relationship");
      const ids = all.map(({ attributes }) => attributes.Id ?? "");
      const used = (trees.get(source) ?? []).flatMap(({ attributes }) =>
        ["r:id", "r:embed"].flatMap((key) => attributes[key] ?? []),
      );
      return [
        ...repeated(ids).map((id) => `${name}: two relationships ${id}`),
        ...used.filter((id) => !ids.includes(id)).map((id) => `${source}: no relationship ${id}`),
        ...all
          .filter(({ attributes }) => attributes.TargetMode !== "External")
          .map(({ attributes }) => decodeURI(attributes.Target ?? ""))
          .map((target) => (target.startsWith("/") ? target.slice(1) : posix.join(folder, target)))
          .filter((target) => !parts.has(target))
          .map((target) => `${name}: a relationship to nothing, ${target}`),
      ];
    });
}

function faultsOfParts(trees: Trees): string[] {
  const idsOf = (elements: readonly XmlElement[], name: string, key: string) =>
    elements.filter((one) => one.name === name).map(({ attributes }) => attributes[key] ?? "");
  const everywhere = [...trees.values()].flat();
  return [
    ...repeated(idsOf(everywhere, "wp:docPr", "id")).map((id) => `two drawings ${id}`),
    ...[...trees].flatMap(([part, elements]) => [
      ...repeated(idsOf(elements, "w:bookmarkStart", "w:id")).map(
        (id) => `${part}: bookmark ${id}`,
      ),
      ...repeated(idsOf(elements, "w:bookmarkStart", "w:name")).map(
        (n) => `${part}: bookmark ${n}`,
      ),
      ...repeated(idsOf(elements, "w:style", "w:styleId")).map((id) => `${part}: style ${id}`),
      ...repeated(idsOf(elements, "c", "r")).map((cell) => `${part}: cell ${cell}`),
      ...elements.flatMap((one) => faultOfOrder(one).map((fault) => `${part}: ${fault}`)),
    ]),
  ];
}

function faultOfOrder(element: XmlElement): string[] {
  const order = ORDER[element.name]?.split(" ");
  if (!order) return [];
  const places = element.children.map((child) => order.indexOf(localName(child)));
  const isInOrder = places.every((place, index) => place >= Math.max(0, places[index - 1] ?? 0));
  if (isInOrder) return [];
  return [`order in ${element.name}: ${element.children.map(localName).join(" ")}`];
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
