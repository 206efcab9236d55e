import { CORE_PROPERTIES, relationshipType } from "../../formats/office-package.js";
import { dateInWords, periodInWords } from "../../language/dates.js";
import type { Centre } from "../../model/centre.js";
import type { Course, IsoDate } from "../../model/course.js";
import { DOCUMENT_KINDS, type DocumentKind } from "../../model/document.js";
import { withoutBreaks } from "../no-break.js";
import { openPackage } from "../print-file/print-package.js";
import {
  type Bilingual,
  BOTH,
  both,
  COLUMNS,
  cell,
  field,
  HEAD,
  openCell,
  paragraph,
  paragraphs,
  row,
  run,
  STYLES,
  table,
  WORDS,
} from "./paragraphs.js";

interface DocumentToHandOver {
  number: string;
  kind: DocumentKind;
  fullNameKk: string;
  fullNameRu: string;
  issuedOn: IsoDate;
}

const WML = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const SHADE = "EFEFEF";
/** High enough to sign in. */
const ROW_HEIGHT = 620;
/**
 * Signatures apart from every line they vouch for prove little. They are rows of the same table: word
 * processors keep rows of one table together, and not all of them a table and what follows it.
 */
const ROWS_WITH_SIGNATURES = 2;
const CORE = "docProps/core.xml";

/**
 * The sheet on which the documents of a course are handed over: a line to sign for each, in both
 * languages, on A4 across. It tells no IIN.
 *
 * @param documents in the order in which they are handed over
 * @returns the bytes of a DOCX; the same documents give the same bytes
 */
export function handOverSheet(
  centre: Centre,
  course: Course,
  documents: readonly DocumentToHandOver[],
): Buffer {
  const file = openPackage();
  const [main, styles, footers] = ["word/document.xml", "word/styles.xml", "word/footer1.xml"];
  file.add(styles, `${WML}.styles+xml`, STYLES);
  file.relate(main, relationshipType("styles"), styles);
  file.add(footers, `${WML}.footer+xml`, footer(course));
  const footerId = file.relate(main, relationshipType("footer"), footers);
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="${footerId}"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="850" w:right="907" w:bottom="850" w:left="907" w:header="454" w:footer="454" w:gutter="0"/></w:sectPr>`;
  const body = [
    ...heading(centre, course, documents),
    listOf(documents, signatures(centre, documents.length)),
    paragraph("", { style: "Small" }),
  ].join("");
  const xml = `${HEAD}<w:document ${NAMESPACES}><w:body>${body}${section}</w:body></w:document>`;
  file.add(main, `${WML}.document.main+xml`, xml);
  file.relate("", relationshipType("officeDocument"), main);
  const title = `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${both(WORDS.title)}</dc:title></cp:coreProperties>`;
  file.add(CORE, "application/vnd.openxmlformats-package.core-properties+xml", title);
  file.relate("", CORE_PROPERTIES, CORE);
  return file.finish();
}

function heading(
  centre: Centre,
  course: Course,
  documents: readonly DocumentToHandOver[],
): string[] {
  const days = [...new Set(documents.map(({ issuedOn }) => issuedOn))].sort();
  const { titleKk, titleRu, start, end } = course;
  const period = { kk: periodInWords(start, end, "kk"), ru: periodInWords(start, end, "ru") };
  const dayInWords = (day: IsoDate) =>
    both({ kk: dateInWords(day, "kk"), ru: dateInWords(day, "ru") });
  const [kind, ...others] = kindsOf(documents);
  const told: [Bilingual, string][] = [
    ...(kind && others.length === 0
      ? [[WORDS.kind, both(DOCUMENT_KINDS[kind])] satisfies [Bilingual, string]]
      : []),
    [WORDS.course, course.code],
    [WORDS.programme, both({ kk: titleKk, ru: titleRu })],
    [WORDS.period, both(period)],
    [WORDS.issued, days.map(dayInWords).join("; ")],
  ];
  return [
    paragraphs({ kk: centre.nameKk, ru: centre.nameRu }, { style: "Issuer" }),
    paragraph(WORDS.title.kk, { style: "SheetTitle" }),
    paragraph(WORDS.title.ru, { style: "SheetSubtitle" }),
    ...told.map(
      ([label, text]) => `<w:p>${run(`${both(label)}: `)}${run(withoutBreaks(text), true)}</w:p>`,
    ),
    paragraph("", { style: "Small" }),
  ];
}

/** The kinds on the sheet: told once where there is one, and beside the numbers where there are more. */
function kindsOf(documents: readonly DocumentToHandOver[]): DocumentKind[] {
  return [...new Set(documents.map(({ kind }) => kind))];
}

function listOf(documents: readonly DocumentToHandOver[], signatures: readonly string[]): string {
  const areMixed = kindsOf(documents).length > 1;
  const widths = COLUMNS.map(({ width }) => width);
  const head = COLUMNS.map(({ width, words }) => {
    return cell(width, paragraphs(words, { style: "Heading" }), SHADE);
  });
  const height = `<w:trHeight w:val="${ROW_HEIGHT}" w:hRule="atLeast"/>`;
  const rows = documents.map(({ number, kind, fullNameKk, fullNameRu }, index) => {
    const withNext = index >= documents.length - ROWS_WITH_SIGNATURES;
    const texts = [
      paragraph(String(index + 1), { isCentred: true, withNext }),
      paragraph(number, { bold: true, withNext }) +
        (areMixed ? paragraphs(DOCUMENT_KINDS[kind], { style: "Small", withNext }) : ""),
      paragraphs({ kk: fullNameKk, ru: fullNameRu }, { withNext }),
    ];
    const cells = widths.map((width, column) =>
      cell(width, texts[column] ?? paragraph("", { withNext })),
    );
    return row(cells, height);
  });
  return table("Lines", widths, [row(head, "<w:tblHeader/>"), ...rows, ...signatures]);
}

/** Rows below those of the people: who handed over and who heads the centre sign, with day and stamp. */
function signatures(centre: Centre, count: number): string[] {
  const places = [
    COLUMNS.slice(0, 2),
    COLUMNS.slice(2, 3),
    COLUMNS.slice(3, 5),
    COLUMNS.slice(5),
  ] as const;
  const line = (withNext: boolean, ...texts: string[]) =>
    row(places.map((place, index) => openCell(place, texts[index] ?? paragraph("", { withNext }))));
  const { headPositionKk, headPositionRu, headNameKk, headNameRu } = centre;
  const toSign = (length: number, withNext: boolean) =>
    paragraph("_".repeat(length), { isCentred: true, withNext });
  const caption = (words: Bilingual, withNext: boolean) =>
    paragraph(both(words), { style: "Caption", withNext });
  const gap = paragraph("", { style: "Gap" });
  const total = `<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr>${run(`${both(WORDS.total)}: `)}${run(String(count), true)}</w:p>`;
  const handing = paragraphs(WORDS.handedOver, { withNext: true });
  const position = paragraphs({ kk: headPositionKk, ru: headPositionRu }, { withNext: true });
  const head = withoutBreaks(both({ kk: headNameKk, ru: headNameRu }));
  const name = paragraph(head, { bold: true, isCentred: true, withNext: true });
  const stamp = paragraph(both(WORDS.stamp), { isCentred: true, withNext: true });
  return [
    row([openCell(COLUMNS, total + gap, { hasTop: true })]),
    line(true, handing, toSign(29, true), toSign(42, true), toSign(16, true)),
    line(
      true,
      paragraph("", { withNext: true }),
      caption(WORDS.signature, true),
      caption(WORDS.name, true),
      caption(WORDS.handedOn, true),
    ),
    line(true, gap),
    line(true, position, toSign(29, true), name, stamp),
    line(false, paragraph(""), caption(WORDS.signature, false)),
  ];
}

function footer({ code }: Course): string {
  const pages = `${run(`${code}    ${both(WORDS.page)} `)}${field("PAGE")}${run(BOTH)}${field("NUMPAGES")}`;
  return `${HEAD}<w:ftr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Small"/><w:jc w:val="right"/></w:pPr>${pages}</w:p></w:ftr>`;
}
