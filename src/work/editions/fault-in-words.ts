import type { TemplateFault } from "../../documents/template.js";
import { shortDate } from "../../language/dates.js";
import type { Translate } from "../../language/translate.js";
import type { IsoDate } from "../../model/course.js";
import { PICTURE_FIELDS } from "../../model/document.js";
import { nameOfSign, withoutInvisible } from "../../model/tidy-text.js";
import { FROM_THE_BEGINNING } from "../../register/documents/editions.js";

/** A fault of a template as a person reads it: where it is, what it is, what was probably meant. */
export function faultInWords(fault: TemplateFault, t: Translate): string {
  const { code, tag, nearest } = fault;
  const seen = withoutInvisible(tag);
  return t.loose(`fault.${keyOf(fault)}`, {
    tag: AS_WRITTEN.has(code) ? seen : asField(tag),
    mark: nameOfSign([...tag].find((sign) => !seen.includes(sign)) ?? ""),
    part: placeInWords(fault, t),
    nearest: asField(NEAREST[code] ?? nearest ?? tag.toLowerCase()),
  });
}

/** Faults that tell of something else than a field in braces. */
const AS_WRITTEN: ReadonlySet<TemplateFault["code"]> = new Set([
  "broken-braces",
  "bare-name",
  "field-changes",
  "field-from-elsewhere",
  "field-other",
  "link-to-disk",
  "linked-file",
  "has-program",
  "unseen-sign",
]);

function keyOf({ code, tag, nearest, isLookAlike }: TemplateFault): string {
  if (code === "broken-braces" && tag !== withoutInvisible(tag)) return `${code}-unseen`;
  if (code !== "unknown-field" || nearest === null) return code;
  return isLookAlike ? "unknown-field-lookalike" : "unknown-field-nearest";
}

/** What is always meant. */
const NEAREST: Partial<Record<TemplateFault["code"], string>> = {
  "picture-missing": [...PICTURE_FIELDS].join("}}, {{"),
};

function asField(name: string): string {
  return `{{${name}}}`;
}

const LONGEST_PARAGRAPH = 80;

function placeInWords(fault: TemplateFault, t: Translate): string {
  const { part, partKind, paragraph, pages, section } = fault;
  if (part === null || partKind === null) return "";
  const n = /\d*(?=\.\w+$)/.exec(part)?.[0] ?? "";
  const name = pages === undefined ? partKind : `${partKind}-${pages}`;
  const there = t.loose(`template-part.${name}`, { n }).trim();
  const place = section === undefined ? there : t("template-place.section", { there, section });
  if (paragraph === null) return place;
  const isShort = paragraph.length <= LONGEST_PARAGRAPH;
  const inShort = isShort ? paragraph : `${paragraph.slice(0, LONGEST_PARAGRAPH)}…`;
  return t("template-place.paragraph", { place, paragraph: inShort });
}

/** Since when an edition is in force: a day, or from the beginning of the register. */
export function fromInWords(t: Translate, from: IsoDate | null): string {
  if (from === null) return t("templates.no-longer");
  return from === FROM_THE_BEGINNING ? t("templates.from-the-beginning") : shortDate(from);
}
