import type { Blob } from "node:buffer";
import type Stream from "node:stream";
import type { Feature } from "write-excel-file/node";

/** Something that the library which writes workbooks cannot do, put into what it has written. */
export type SheetFeature = Feature<Stream | Buffer | Blob>;

const SHEET = "xl/worksheets/sheet{id}.xml";

/** Prints every column of a workbook's sheets on one page wide, however many pages long. */
export const FIT_TO_WIDTH: SheetFeature = {
  files: {
    transform: {
      [SHEET]: {
        transform: (xml) =>
          xml.replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
        ...onPageSetup({ fitToWidth: 1, fitToHeight: 0 }),
      },
    },
  },
};

/** Turns landscape sheets upright: of the two the library knows landscape only. */
export const UPRIGHT: SheetFeature = {
  files: { transform: { [SHEET]: onPageSetup({ orientation: "portrait" }) } },
};

/** Changes the XML of the first sheet. */
export function onFirstSheet(transform: (xml: string) => string): SheetFeature {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) => (sheetIndex === 0 ? transform(xml) : xml),
        },
      },
    },
  };
}

function onPageSetup(added: Record<string, string | number>) {
  return {
    transformElementAttributes: <Attributes extends object>(tag: string, attributes: Attributes) =>
      tag === "pageSetup" ? { ...attributes, ...added } : attributes,
  };
}
