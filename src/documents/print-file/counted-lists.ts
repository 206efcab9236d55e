import { descendants, type XmlElement } from "../../formats/xml.js";
import { elementsNamed, saidBy } from "./elements.js";

/** A style that makes a paragraph an item of a list. */
interface StyleList {
  list: string;
  level: string;
  /** The indent that the style sets, which a list of the paragraph's own would override. */
  indent: string | null;
}

/** The lists that an edition's styles bring along, themselves or through those they are based on. */
function listsOfStyles(xml: string): Map<string, StyleList> {
  const styles = byAttribute(elementsNamed(xml, "w:style"), "w:styleId");
  const lists = new Map<string, StyleList>();
  for (const name of styles.keys()) {
    const chain: XmlElement[] = [];
    for (let at = styles.get(name); at && !chain.includes(at); ) {
      chain.push(at);
      at = styles.get(saidBy(at, "w:basedOn") ?? "");
    }
    const firstIn = (tag: string) =>
      chain.flatMap((style) => [...descendants(style)].find((one) => one.name === tag) ?? [])[0];
    const list = firstIn("w:numId")?.attributes["w:val"] ?? "0";
    if (list === "0") continue;
    const indent = firstIn("w:ind");
    lists.set(name, {
      list,
      level: firstIn("w:ilvl")?.attributes["w:val"] ?? "0",
      indent: indent ? xml.slice(indent.start, indent.end) : null,
    });
  }
  return lists;
}

function byAttribute(elements: readonly XmlElement[], name: string): Map<string, XmlElement> {
  return new Map(elements.map((element) => [element.attributes[name] ?? "", element]));
}

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
  const patterns = byAttribute(elementsNamed(numbering, "w:abstractNum"), "w:abstractNumId");
  const lists = byAttribute(elementsNamed(numbering, "w:num"), "w:numId");
  const ofStyles = listsOfStyles(styles);
  const patternOf = (list: string) => {
    const id = saidBy(lists.get(list), "w:abstractNumId") ?? "";
    const style = saidBy(patterns.get(id), "w:numStyleLink");
    if (style === undefined) return id;
    const defining = [...patterns].find(([, one]) => saidBy(one, "w:styleLink") === style);
    return defining?.[0] ?? id;
  };
  const levelsOf = (list: string) =>
    patterns.get(patternOf(list))?.children.filter(({ name }) => name === "w:lvl") ?? [];
  const added: string[] = [];
  let next = Math.max(0, ...[...lists.keys()].map(Number)) + 1;

  const anew = (list: string, isFirst: boolean): string => {
    const own = lists.get(list);
    const isSaid = (level: XmlElement) =>
      own?.children.some((one) => one.attributes["w:ilvl"] === level.attributes["w:ilvl"]);
    const starts = levelsOf(list).filter((level) => !isSaid(level));
    const number = String(next);
    next += 1;
    added.push(
      numbering
        .slice(own?.start ?? 0, own?.end ?? 0)
        .replace(/\sw:numId="\d+"/, ` w:numId="${number}"`)
        .replace(/(<w:abstractNumId\s+w:val=")\d+/, `$1${patternOf(list)}`)
        .replace("</w:num>", `${isFirst ? starts.map(beginning).join("") : ""}</w:num>`),
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
      const end = [...lists.values()].at(-1)?.end ?? 0;
      return numbering.slice(0, end) + added.join("") + numbering.slice(end);
    },
  };
}

function isCounting(level: XmlElement): boolean {
  return !["bullet", "none"].includes(saidBy(level, "w:numFmt") ?? "");
}

function beginning(level: XmlElement): string {
  const start = saidBy(level, "w:start") ?? "1";
  return `<w:lvlOverride w:ilvl="${level.attributes["w:ilvl"]}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
}
