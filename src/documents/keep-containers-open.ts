import { descendants, type XmlElement } from "../formats/xml/xml-tree.js";
import type { Plan, Range, Replacement } from "./conditional-xml.js";
import type { Condition } from "./template.js";

const CONTAINERS = new Set([
  "w:tc",
  "w:txbxContent",
  "w:hdr",
  "w:ftr",
  "w:footnote",
  "w:endnote",
  "w:sdtContent",
]);
const BLOCKS = new Set(["w:p", "w:tbl", "w:sdt", "w:customXml"]);
const EMPTY_PARAGRAPH = "<w:p></w:p>";

/**
 * Puts an empty paragraph at the end of every cell, text box, header or the like whose last paragraphs
 * can all go with their blocks, printed only where they do: without one the document is damaged to Word.
 * Source: ECMA-376 part 1, 17.4.65 (tc).
 */
export function keepContainersOpen(tree: XmlElement, plan: Plan): Replacement[] {
  return [...descendants(tree)].flatMap((container) => {
    if (!CONTAINERS.has(container.name)) return [];
    const unless = whereStillOpen(container, plan);
    const { closeStart } = container;
    return unless
      ? [{ start: closeStart, end: closeStart, put: { text: EMPTY_PARAGRAPH, unless } }]
      : [];
  });
}

/** On what conditions the container ends with a paragraph anyway; null where it always does. */
function whereStillOpen(container: XmlElement, { ranges, replacements }: Plan) {
  const blocks = container.children.filter(({ name }) => BLOCKS.has(name));
  const unless: Condition[][] = [];
  let isTouched = false;
  for (const block of blocks.reverse()) {
    const isGone = replacements.some(
      ({ put, start, end }) => put === null && covers({ start, end }, block),
    );
    const conditions = ranges.filter((range) => isWithin(range, container) && covers(range, block));
    isTouched ||= isGone || conditions.length > 0;
    if (isGone) continue;
    const isTable = block.name === "w:tbl" && container.name !== "w:sdtContent";
    if (isTable) break;
    if (conditions.length === 0) return null;
    unless.push(conditions.sort((a, b) => a.order - b.order).map(({ condition }) => condition));
  }
  return isTouched ? unless : null;
}

function covers({ start, end }: Pick<Range, "start" | "end">, block: XmlElement): boolean {
  return start <= block.start && block.end <= end;
}

function isWithin({ start, end }: Range, { openEnd, closeStart }: XmlElement): boolean {
  return openEnd <= start && end <= closeStart;
}
