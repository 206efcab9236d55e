import { posix } from "node:path";
import { unzipSync } from "fflate";
import { isWellFormed } from "../../../src/formats/xml.js";

/** Everything for which Word would call a document damaged, or would quietly mix things up. */
export function faultsOfPackage(bytes: Uint8Array): string[] {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      Buffer.from(content).toString("utf8"),
    ]),
  );
  return [...faultsOfParts(parts), ...faultsOfReferences(parts), ...faultsOfIdentifiers(parts)];
}

type Parts = ReadonlyMap<string, string>;

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/.test(name);
}

function faultsOfParts(parts: Parts): string[] {
  const contents = parts.get("[Content_Types].xml") ?? "";
  const typed = new Set(all(contents, /PartName="\/([^"]*)"/g));
  const endings = new Set(all(contents, /Extension="([^"]*)"/g));
  return [...parts].flatMap(([name, xml]) => [
    ...(isXml(name) && !isWellFormed(xml) ? [`${name} is not well-formed`] : []),
    ...(name === "[Content_Types].xml" ||
    typed.has(name) ||
    endings.has(name.slice(name.lastIndexOf(".") + 1))
      ? []
      : [`${name} has no content type`]),
    ...(isXml(name) && /\{\{|\}\}/.test(xml) ? [`${name} has a field left`] : []),
    ...undeclaredPrefixes(name, xml),
  ]);
}

function undeclaredPrefixes(name: string, xml: string): string[] {
  if (!isXml(name)) return [];
  const declared = new Set(all(xml, /\sxmlns:(\w+)="/g));
  const used = new Set([...all(xml, /<\/?(\w+):/g), ...all(xml, /\s(\w+):[\w-]+="/g)]);
  const ignorable = all(xml, /mc:Ignorable="([^"]*)"/g).flatMap((list) => list.split(/\s+/));
  return [...used, ...ignorable]
    .filter((prefix) => prefix !== "xml" && prefix !== "xmlns" && !declared.has(prefix))
    .map((prefix) => `${name} uses ${prefix} undeclared`);
}

function faultsOfReferences(parts: Parts): string[] {
  const faults: string[] = [];
  const reached = new Set<string>();
  for (const [name, xml] of parts) {
    if (!name.endsWith(".rels")) continue;
    const owner = posix.join(
      posix.dirname(posix.dirname(name)),
      posix.basename(name).replace(/\.rels$/, ""),
    );
    const ids = all(xml, /\sId="([^"]*)"/g);
    if (new Set(ids).size !== ids.length) faults.push(`${name} has an id twice`);
    for (const [tag] of xml.matchAll(/<Relationship\s[^>]*>/g)) {
      if (tag.includes('TargetMode="External"')) continue;
      const target = posix.join(posix.dirname(owner), /Target="([^"]*)"/.exec(tag)?.[1] ?? "");
      reached.add(target);
      if (!parts.has(target)) faults.push(`${name} leads to ${target}, which is not there`);
    }
  }
  for (const [name, xml] of parts) {
    if (!isXml(name) || name.endsWith(".rels") || name === "[Content_Types].xml") continue;
    const relations = parts.get(
      posix.join(posix.dirname(name), "_rels", `${posix.basename(name)}.rels`),
    );
    const known = new Set(all(relations ?? "", /\sId="([^"]*)"/g));
    for (const id of all(xml, /\s(?:r:\w+|o:relid)="([^"]*)"/g)) {
      if (!known.has(id)) faults.push(`${name} refers to ${id}, which is not there`);
    }
  }
  for (const name of parts.keys()) {
    const isOfPackage = name.endsWith(".rels") || name === "[Content_Types].xml";
    if (!isOfPackage && !reached.has(name)) faults.push(`nothing leads to ${name}`);
  }
  return faults;
}

function faultsOfIdentifiers(parts: Parts): string[] {
  const printed = [...parts].filter(([name]) =>
    /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name),
  );
  const text = printed.map(([, xml]) => xml).join("\n");
  const styles = parts.get("word/styles.xml") ?? "";
  const numbering = parts.get("word/numbering.xml") ?? "";
  const styleIds = all(styles, /\sw:styleId="([^"]*)"/g);
  const lists = all(numbering, /<w:num\s[^>]*w:numId="(\d+)"/g);
  const abstracts = all(numbering, /<w:abstractNum\s[^>]*w:abstractNumId="(\d+)"/g);
  return [
    ...twice("picture", all(text, /<wp:docPr\s(?:[^>]*\s)?id="([^"]*)"/g)),
    ...twice("bookmark", all(text, /<w:bookmarkStart\s(?:[^>]*\s)?w:id="([^"]*)"/g)),
    ...twice("bookmark name", all(text, /<w:bookmarkStart\s(?:[^>]*\s)?w:name="([^"]*)"/g)),
    ...twice("shape", all(text, /<v:(?:shape|rect)\s(?:[^>]*\s)?id="([^"]*)"/g)),
    ...twice("control", all(text, /<w:sdtPr>(?:(?!<\/w:sdtPr>).)*<w:id\s+w:val="([^"]*)"/g)),
    ...twice(
      "footnote",
      all(parts.get("word/footnotes.xml") ?? "", /<w:footnote\s[^>]*w:id="([^"]*)"/g),
    ),
    ...twice("style", styleIds),
    ...twice("style name", all(styles, /<w:name\s+w:val="([^"]*)"/g)),
    ...twice(
      "default paragraph style",
      all(styles, /<w:style\s(?=[^>]*w:default="(?:1|true)")[^>]*w:type="(paragraph)"/g),
    ),
    ...twice("list", lists),
    ...twice("abstract list", abstracts),
    ...unknown("style", all(text, /<w:(?:pStyle|rStyle|tblStyle)\s+w:val="([^"]*)"/g), styleIds),
    ...unknown(
      "based style",
      all(styles.replaceAll(OF_WORD_ITSELF, ""), /<w:(?:basedOn|link|next)\s+w:val="([^"]*)"/g),
      styleIds,
    ),
    ...unknown("list", all(text + styles, /<w:numId\s+w:val="([1-9]\d*)"/g), lists),
    ...unknown("abstract list", all(numbering, /<w:abstractNumId\s+w:val="(\d+)"/g), abstracts),
    ...unknown(
      "footnote",
      all(text, /<w:footnoteReference\s[^>]*w:id="([^"]*)"/g),
      all(parts.get("word/footnotes.xml") ?? "", /<w:footnote\s[^>]*w:id="([^"]*)"/g),
    ),
    ...unknown(
      "anchor",
      all(text, /\sw:anchor="([^"]*)"/g),
      all(text, /<w:bookmarkStart\s(?:[^>]*\s)?w:name="([^"]*)"/g),
    ),
    ...(text.includes("<w:comment") ? ["comments are left"] : []),
  ];
}

/** Word has this style in any case, and authors of templates leave it out. */
const OF_WORD_ITSELF = /<w:basedOn w:val="\w*DefaultParagraphFont"\/>/g;

function twice(what: string, ids: readonly string[]): string[] {
  const doubled = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(doubled)].map((id) => `${what} ${id} is there twice`);
}

function unknown(what: string, used: readonly string[], known: readonly string[]): string[] {
  const there = new Set(known);
  return [...new Set(used)]
    .filter((id) => !there.has(id))
    .map((id) => `${what} ${id} is not there`);
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}
