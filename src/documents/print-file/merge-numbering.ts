import { cutRoot, openRoot, type Rooted } from "./root-element.js";

const ABSTRACT = /<w:abstractNum\s[\s\S]*?<\/w:abstractNum>/g;
const NUM = /<w:num\s[\s\S]*?<\/w:num>/g;
const PICTURE = /<w:numPicBullet\s[\s\S]*?<\/w:numPicBullet>/g;

/** How the lists of an edition are called in the print file. */
export interface ListNames {
  named(list: string): string;
  /** Whether a list counts, so that it has to begin anew in every document. */
  counts(list: string): boolean;
  /** The list anew, from its beginning, under another number. */
  anew(list: string, number: number): string;
}

export interface MergedNumbering {
  /** The part up to where further lists can be added. */
  head: string;
  tail: string;
  names: ListNames[];
  /** The first number that no list has. */
  nextList: number;
}

/** One set of lists out of those of several editions, none of which is mistaken for another. */
export function mergeNumbering(parts: readonly (string | null)[]): MergedNumbering | null {
  const roots = parts.map((part) => (part === null ? null : cutRoot(part)));
  const real = roots.filter((root) => root !== null);
  if (real.length === 0) return null;
  let shift = 0;
  const sets = roots.map((root) => {
    const set = numberedSet(root, shift);
    shift = Math.max(shift, set.highest);
    return set;
  });
  const all = (key: "pictures" | "abstracts" | "nums") => sets.flatMap((set) => set[key]).join("");
  return {
    head: `${openRoot(real)}${all("pictures")}${all("abstracts")}${all("nums")}`,
    tail: "</w:numbering>",
    names: sets.map(({ names }) => names),
    nextList: shift + 1,
  };
}

function numberedSet(root: Rooted | null, shift: number) {
  const inside = root?.inside ?? "";
  const shifted = (id: string) => String(Number(id) + shift);
  const shiftIn = (xml: string, names: string) =>
    xml.replace(
      new RegExp(`(\\sw:(?:${names})="|<w:(?:${names})\\s+w:val=")(\\d+)`, "g"),
      (_, start: string, id: string) => start + shifted(id),
    );
  const ids = "abstractNumId|numId|numPicBulletId|lvlPicBulletId";
  const abstracts = inside.match(ABSTRACT) ?? [];
  const nums = inside.match(NUM) ?? [];
  const abstractOf = new Map(abstracts.map((one) => [idOf(one, "abstractNumId"), one]));
  const numOf = new Map(nums.map((one) => [idOf(one, "numId"), one]));
  const levelsOf = (list: string) => {
    const abstract = /<w:abstractNumId\s+w:val="(\d+)"/.exec(numOf.get(list) ?? "")?.[1] ?? "";
    return (abstractOf.get(abstract) ?? "").match(/<w:lvl\s[\s\S]*?<\/w:lvl>/g) ?? [];
  };
  const names: ListNames = {
    named: (list) => (list === "0" ? list : shifted(list)),
    counts: (list) => levelsOf(list).some(isCounting),
    anew(list, number) {
      const own = shiftIn(numOf.get(list) ?? "", ids);
      const starts = levelsOf(list)
        .filter((level) => !own.includes(`<w:lvlOverride w:ilvl="${idOf(level, "ilvl")}"`))
        .map(beginning);
      return own
        .replace(/\sw:numId="\d+"/, ` w:numId="${number}"`)
        .replace("</w:num>", `${starts.join("")}</w:num>`);
    },
  };
  const highest = Math.max(
    shift,
    ...[...inside.matchAll(/\sw:(?:abstractNumId|numId|numPicBulletId)="(\d+)"/g)].map(
      ([, id]) => Number(id) + shift + 1,
    ),
  );
  // Word takes lists with the same `nsid` for one list.
  const own = (xml: string) => (shift === 0 ? xml : xml.replace(/<w:(?:nsid|tmpl)\s[^>]*\/>/g, ""));
  return {
    pictures: (inside.match(PICTURE) ?? []).map((one) => shiftIn(one, ids)),
    abstracts: abstracts.map((one) => own(shiftIn(one, ids))),
    nums: nums.map((one) => shiftIn(one, ids)),
    names,
    highest,
  };
}

function isCounting(level: string): boolean {
  return !/<w:numFmt\s+w:val="(?:bullet|none)"/.test(level);
}

function beginning(level: string): string {
  const start = /<w:start\s+w:val="(\d+)"/.exec(level)?.[1] ?? "1";
  return `<w:lvlOverride w:ilvl="${idOf(level, "ilvl")}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
}

function idOf(xml: string, name: string): string {
  return new RegExp(`\\sw:${name}="(\\d+)"`).exec(xml)?.[1] ?? "";
}
