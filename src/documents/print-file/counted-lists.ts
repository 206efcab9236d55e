import { cutRoot } from "./elements.js";

/** A style that makes a paragraph an item of a list. */
interface StyleList {
  list: string;
  level: string;
  /** The indent that the style sets, which a list of the paragraph's own would override. */
  indent: string | null;
}

interface SaidByStyle {
  based: string;
  list: string | null;
  level: string | null;
  indent: string | null;
}

/** The lists that an edition's styles bring along, themselves or through those they are based on. */
function listsOfStyles(styles: string): Map<string, StyleList> {
  const found = new Map<string, SaidByStyle>();
  for (const [style] of styles.matchAll(/<w:style\s[\s\S]*?<\/w:style>/g)) {
    found.set(/\sw:styleId="([^"]*)"/.exec(style)?.[1] ?? "", {
      based: /<w:basedOn\s+w:val="([^"]*)"/.exec(style)?.[1] ?? "",
      list: /<w:numId\s+w:val="(\d+)"/.exec(style)?.[1] ?? null,
      level: /<w:ilvl\s+w:val="(\d+)"/.exec(style)?.[1] ?? null,
      indent: /<w:ind\s[^>]*\/>/.exec(style)?.[0] ?? null,
    });
  }
  const lists = new Map<string, StyleList>();
  for (const name of found.keys()) {
    const chain: SaidByStyle[] = [];
    for (let at = found.get(name); at && !chain.includes(at); at = found.get(at.based))
      chain.push(at);
    const list = chain.find((one) => one.list !== null)?.list;
    if (!list || list === "0") continue;
    const level = chain.find((one) => one.level !== null)?.level ?? "0";
    lists.set(name, { list, level, indent: chain.find((one) => one.indent)?.indent ?? null });
  }
  return lists;
}

const ABSTRACT = /<w:abstractNum\s[\s\S]*?<\/w:abstractNum>/g;
const NUM = /<w:num\s[\s\S]*?<\/w:num>/g;

/** The lists of an edition that count, and so have to begin anew in every document. */
export interface CountedLists {
  counts(list: string): boolean;
  /** The list that a style brings along. */
  ofStyle(style: string): StyleList | undefined;
  /** Begins a document: tells the number under which it has a list. */
  begin(): (list: string) => string;
  /** The part with all lists, those of the documents among them. */
  write(): string;
}

/**
 * Reads an edition's lists. Lists made of one pattern count together, so that only the first of them
 * begins anew. Source: ECMA-376 part 1, 17.9.15 (num), 17.9.26 (startOverride).
 */
export function countedLists(numbering: string, styles: string): CountedLists {
  const { head, inside, tail } = cutRoot(numbering);
  const patterns = new Map(
    (inside.match(ABSTRACT) ?? []).map((one) => [attributeOf(one, "abstractNumId"), one]),
  );
  const lists = new Map((inside.match(NUM) ?? []).map((one) => [attributeOf(one, "numId"), one]));
  const ofStyles = listsOfStyles(styles);
  const patternOf = (list: string) => {
    const id = valueIn(lists.get(list) ?? "", "abstractNumId");
    const style = valueIn(patterns.get(id) ?? "", "numStyleLink");
    if (style === "") return id;
    const defining = [...patterns].find(([, one]) => valueIn(one, "styleLink") === style);
    return defining?.[0] ?? id;
  };
  const levelsOf = (list: string) =>
    (patterns.get(patternOf(list)) ?? "").match(/<w:lvl\s[\s\S]*?<\/w:lvl>/g) ?? [];
  const added: string[] = [];
  let next = Math.max(0, ...[...lists.keys()].map(Number)) + 1;

  const anew = (list: string, isFirst: boolean): string => {
    const own = lists.get(list) ?? "";
    const starts = levelsOf(list)
      .filter((level) => !own.includes(`<w:lvlOverride w:ilvl="${attributeOf(level, "ilvl")}"`))
      .map(beginning);
    const number = String(next);
    next += 1;
    added.push(
      own
        .replace(/\sw:numId="\d+"/, ` w:numId="${number}"`)
        .replace(/(<w:abstractNumId\s+w:val=")\d+/, `$1${patternOf(list)}`)
        .replace("</w:num>", `${isFirst ? starts.join("") : ""}</w:num>`),
    );
    return number;
  };
  return {
    counts: (list) => levelsOf(list).some(isCounting),
    ofStyle: (style) => ofStyles.get(style),
    begin() {
      const known = new Map<string, string>();
      const begun = new Set<string>();
      return (list) => {
        const pattern = patternOf(list);
        const number = known.get(list) ?? anew(list, !begun.has(pattern));
        known.set(list, number);
        begun.add(pattern);
        return number;
      };
    },
    write() {
      if (added.length === 0) return numbering;
      const end = inside.lastIndexOf("</w:num>") + "</w:num>".length;
      return [head, inside.slice(0, end), ...added, inside.slice(end), tail].join("");
    },
  };
}

function isCounting(level: string): boolean {
  return !/<w:numFmt\s+w:val="(?:bullet|none)"/.test(level);
}

function beginning(level: string): string {
  const start = /<w:start\s+w:val="(\d+)"/.exec(level)?.[1] ?? "1";
  return `<w:lvlOverride w:ilvl="${attributeOf(level, "ilvl")}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
}

function attributeOf(xml: string, name: string): string {
  return new RegExp(`\\sw:${name}="([^"]*)"`).exec(xml)?.[1] ?? "";
}

function valueIn(xml: string, name: string): string {
  return new RegExp(`<w:${name}\\s+w:val="([^"]*)"`).exec(xml)?.[1] ?? "";
}
