import { cell, line, paragraph, row, spacer, table } from "./layout.mjs";
import { INK } from "./styles.mjs";
import { LABELS } from "./wording.mjs";

/**
 * The block at the foot of the page: head, signature and stamp in each language, and between the two
 * an empty place for a code of 25 × 25 mm. It is a footer, so that it keeps its
 * place however long the text above it grows.
 */

const QR_PLACE = 25;

/**
 * @param {number} width of the text, in millimetres
 * @param {{stamp: number, signature: number, gap: number, position: number, name: number}} sizes
 *   all in millimetres: the first three are widths, the others are least heights
 * @param {(language: "kk" | "ru") => Paragraph[]} [below] what else stands under the signature
 */
export function signatureBlock(width, sizes, below) {
  const side = (width - QR_PLACE - 2 * sizes.gap) / 2;
  const name = side - sizes.stamp - sizes.signature;
  const half = [sizes.stamp, sizes.signature, name];
  const columns = [...half, QR_PLACE + 2 * sizes.gap, ...half];
  const whole = (children, align) => cell(children, { columnSpan: 3, align });
  const both = (make) => ["kk", "ru"].map(make);

  const [positionKk, positionRu] = both((language) =>
    whole([paragraph("Head position", language, `{{head_position_${language}}}`)], "bottom"),
  );
  const [signKk, signRu] = both((language) => signatureLine(language));
  const [captionKk, captionRu] = both((language) => [
    cell([spacer()]),
    cell([paragraph("Caption", language, LABELS[language].signature)]),
    cell([spacer()]),
  ]);
  const last = below
    ? [
        row(
          9,
          both((language) => whole(below(language), "bottom")),
        ),
      ]
    : [];
  const qr = cell([paragraph("QR place")], { rowSpan: 3 + last.length, align: "bottom" });

  return table(columns, [
    row(sizes.position, [positionKk, qr, positionRu]),
    row(sizes.name, [...signKk, ...signRu]),
    row(3.4, [...captionKk, ...captionRu]),
    ...last,
  ]);
}

/** Stamp place, line to sign on and, level with it, the name. */
function signatureLine(language) {
  return [
    cell([paragraph("Stamp place", language, LABELS[language].stamp)], { align: "bottom" }),
    cell([spacer()], { borders: { bottom: line(INK, 0.5) } }),
    cell([paragraph("Head name", language, `{{head_name_${language}}}`)], {
      align: "bottom",
      sides: [3, 0],
    }),
  ];
}
