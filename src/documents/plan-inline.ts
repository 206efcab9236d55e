import { conditionOf } from "./block-marks.js";
import type { Plan } from "./conditional-xml.js";
import type { Tag } from "./find-tags.js";
import { type ParagraphText, shownText } from "./paragraph-text.js";
import type { PartFault } from "./part-fault.js";

/** Plans the values and the blocks inside one paragraph. */
export function planInline(text: ParagraphText, tags: readonly Tag[], plan: Plan): PartFault[] {
  const faults: PartFault[] = [];
  const open: Tag[] = [];
  const fault = (code: PartFault["code"], { name }: Tag) =>
    faults.push({ code, tag: name, paragraph: shownText(text) });
  for (const tag of tags) {
    planTag(text, tag, plan);
    if (tag.kind === "open" || tag.kind === "unless") open.push(tag);
    if (tag.kind !== "close") continue;
    const block = open.pop();
    if (!block || (tag.name !== "" && block.name !== tag.name)) fault("block-not-opened", tag);
    else {
      const condition = conditionOf(block);
      const order = text.letters[block.start]?.start ?? 0;
      for (const stretch of stretches(text, block.end, tag.start)) {
        plan.ranges.push({ ...stretch, condition, order });
      }
    }
  }
  for (const tag of open) fault("block-not-closed", tag);
  return faults;
}

/**
 * Where Word split a tag over runs, the first run takes the value and keeps its formatting, and the
 * tag's rest is cut from the others. A picture anchored inside a tag stays.
 */
function planTag(text: ParagraphText, { kind, name, start, end }: Tag, plan: Plan): void {
  const value = { field: name, ...(text.isPlain && { isPlain: text.isPlain }) };
  const letters = text.letters.map((letter) => (letter.isObject ? null : letter));
  for (const [index, stretch] of stretches({ letters }, start, end).entries()) {
    plan.replacements.push({ ...stretch, put: index === 0 && kind === "field" ? value : null });
  }
}

/** The places in the XML of a span of a paragraph's text. */
function stretches(
  { letters }: { letters: readonly ({ start: number; end: number } | null)[] },
  from: number,
  to: number,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const letter of letters.slice(from, to)) {
    if (letter === null) continue;
    const last = found.at(-1);
    if (last && letter.start <= last.end) last.end = letter.end;
    else found.push({ start: letter.start, end: letter.end });
  }
  return found;
}
