import words from "../../data/roster-words.json" with { type: "json" };

export type CourseLabel = keyof typeof words.courseLabels;
type LabelLanguage = "kk" | "ru" | "en";

/** «Тема: …» as found in a title block. */
export interface LabelledValue {
  label: CourseLabel;
  /** The languages of the label: both for «Тақырыбы / Тема». */
  languages: LabelLanguage[];
  /** What follows it, up to the next label; cells are set apart by tabs. */
  value: string;
  line: string;
}

interface Known {
  label: CourseLabel;
  language: LabelLanguage;
}

const KNOWN = new Map<string, Known[]>();
for (const [label, byLanguage] of Object.entries(words.courseLabels)) {
  for (const [language, phrases] of Object.entries(byLanguage)) {
    for (const phrase of phrases) {
      const known = { label: label as CourseLabel, language: language as LabelLanguage };
      KNOWN.set(plain(phrase), [...(KNOWN.get(plain(phrase)) ?? []), known]);
    }
  }
}

const KINDS = Object.values(words.courseKinds).flat().join("|");
const PHRASE = [...KNOWN.keys()]
  .sort((a, b) => b.length - a.length)
  .map((phrase) =>
    phrase
      .replace(/[.*+?()[\]{}|^$\\]/g, "\\$&")
      .replaceAll(" ", "\\s+")
      .replaceAll("е", "[её]"),
  )
  .join("|");
const REMARK = "(?:\\s*\\([^()]*\\))?";
/** A label counts as one only before a colon, a dash, an opening quote, or at the end of its cell. */
const ENDS = '(?<ends>\\s*[:：]|\\s+[-–—]\\s|\\s*\\t|(?=\\s*[«“„"]))';
const LABEL = new RegExp(
  `(?<!\\p{L})(?<names>(?:${PHRASE})(?:\\s*[/|]\\s*(?:${PHRASE}))*)(?:\\s+(?:${KINDS}))?${REMARK}${ENDS}`,
  "giu",
);

/**
 * Finds the labels of a title block and what each is followed by. A title that runs on in the next
 * line, or stands below its label, is followed there.
 *
 * @param lines the block's lines; cells of a line set apart by tabs
 */
export function findLabelledValues(lines: string[]): LabelledValue[] {
  return lines.flatMap((line, index) => {
    const labels = [...line.matchAll(LABEL)].filter((match) => isLabel(match, line));
    return labels.flatMap((match, position) => {
      const start = match.index + match[0].length;
      const value = line.slice(start, labels[position + 1]?.index ?? line.length);
      const isLast = position === labels.length - 1;
      const whole = isLast ? continued(value, lines.slice(index + 1)) : value;
      return read(match, whole, value.trim() === "" ? `${line} ${whole}` : line);
    });
  });
}

/** Words inside quotes are a title's own; a genitive («цикла») is a label only before a quote. */
function isLabel(match: RegExpMatchArray, line: string): boolean {
  const before = line.slice(0, match.index);
  if (count(before, "«") > count(before, "»")) return false;
  const [first] = knownIn(match.groups?.names ?? "");
  return first?.label !== "quotedProgramme" || match.groups?.ends === "";
}

function read(match: RegExpMatchArray, value: string, line: string): LabelledValue[] {
  const known = knownIn(match.groups?.names ?? "");
  const [first] = known;
  if (first === undefined) return [];
  const languages = [...new Set(known.map(({ language }) => language))];
  return [{ label: first.label, languages, value, line }];
}

function knownIn(names: string): Known[] {
  const whole = KNOWN.get(plain(names));
  return whole ?? names.split(/\s*[/|]\s*/).flatMap((name) => KNOWN.get(plain(name)) ?? []);
}

/** Joins the next lines while a quote is open; takes the next line where the label stands alone. */
function continued(value: string, following: string[]): string {
  let whole = value;
  const next = following.filter((line) => line.trim() !== "").slice(0, 3);
  if (whole.trim() === "") {
    whole = next.shift() ?? "";
    if (!/^[«“„"\d]/u.test(whole) || whole.search(LABEL) !== -1) return "";
  }
  const written = whole;
  while (next.length > 0 && count(whole, "«") > count(whole, "»")) whole += ` ${next.shift()}`;
  // A quote that never closes is a slip, and none of the lines below is the title's.
  return count(whole, "«") > count(whole, "»") ? written : whole;
}

/** How often a character stands in a text. */
export function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function plain(phrase: string): string {
  return phrase.toLowerCase().replaceAll("ё", "е").replace(/\s+/gu, " ").trim();
}
