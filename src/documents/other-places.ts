import { isCompoundFile } from "../formats/compound-file.js";
import { FormatError } from "../formats/format-error.js";
import {
  isXmlPart,
  kindOfRelationship,
  type Parts,
  type Relationship,
} from "../formats/office-package.js";
import { descendants, parseXml, readXml, type XmlElement } from "../formats/xml.js";
import { openArchive } from "../formats/zip/open-archive.js";
import { fileIn, isOfNetwork, isOnDisk } from "./addresses.js";
import type { PartKind } from "./package-parts.js";
import { findTags, paragraphTexts } from "./paragraph-text.js";
import { once } from "./part.js";
import { utf8Text } from "./part-text.js";
import type { Piece, TemplateFault } from "./template.js";
import { ownerOf, partsOfRelationships, STAYS_BEHIND } from "./travelling-parts.js";
import { paragraphAround } from "./word-field-faults.js";

/** A template as it travels: what of it changes by document is cut into pieces. */
interface Travelling {
  files: Parts;
  pieces: ReadonlyMap<string, readonly Piece[]>;
  kindOf(name: string): PartKind | null;
}

/**
 * What is wrong with a template outside the texts that are filled: placeholders in places where none is
 * filled, so that **nothing is issued with braces in any part of its bytes**; what leads to files that
 * only its maker has; other files inside it, which are printed though nobody looked at them.
 */
export function faultsOfOtherPlaces(template: Travelling): TemplateFault[] {
  const links = partsOfRelationships(template.files).flatMap(([part, one]) =>
    faultsOfLink(template, part, one),
  );
  const left = [...template.files].flatMap(([name, bytes]) =>
    bracesIn(template, name, bytes).map((found) =>
      faultAt(template, name, "tag-elsewhere", tagIn(found), null),
    ),
  );
  const others = [...template.files].flatMap(([name, bytes]) => [
    ...(isProgram(bytes) ? [faultAt(template, name, "has-program", fileIn(name), null)] : []),
    ...sourcesIn(template, name).map((address) =>
      faultAt(template, name, "linked-file", fileIn(address), null),
    ),
  ]);
  const isTold = ({ part, tag }: TemplateFault) =>
    links.some((link) => link.tag === tag && ownerOf(part ?? "") === link.part);
  return once([...links, ...others, ...left.filter((fault) => !isTold(fault))]);
}

function faultAt(
  { kindOf }: Travelling,
  part: string,
  code: TemplateFault["code"],
  tag: string,
  paragraph: string | null,
): TemplateFault {
  return { code, tag, part, partKind: kindOf(part) ?? "other", paragraph, nearest: null };
}

/** A field as it is written without its braces; what is no field as it stands. */
function tagIn(text: string): string {
  return findTags({ text })[0]?.name ?? text.slice(text.indexOf("{{") + 2).slice(0, 40);
}

/** Files that a word processor puts in the place where they are called. */
const INSERTED = /^(?:aFChunk|subDocument|frame)$/;
/**
 * What other programs run or show, when the document is opened or clicked. Source: ECMA-376 part 1, 15.2;
 * [MS-OFFMACRO2] 2.2.
 */
const PROGRAM =
  /^(?:vbaProject\w*|wordVbaData|oleObject|package|control|activeXControl\w*|attachedToolbars|video|audio|media)$/;
/** Behind a chart lies its table, which opens where somebody edits the chart and nowhere else. */
const CHART = /(?:^|\/)charts\//;

function faultsOfLink(template: Travelling, part: string, one: Relationship): TemplateFault[] {
  const kind = kindOfRelationship(one);
  const fault = (code: TemplateFault["code"], tag: string) => [
    faultAt(template, part, code, tag, callOf(template, part, one)),
  ];
  const address = decoded(one.target);
  if (INSERTED.test(kind)) return fault("inserted-file", "");
  if (address.includes("{{")) return fault("tag-in-link", tagIn(address));
  const isExternal = one.isExternal || isOfNetwork(address);
  const isTable = kind === "package" && CHART.test(part);
  if (!isExternal) return PROGRAM.test(kind) && !isTable ? fault("has-program", kind) : [];
  if (kind !== "hyperlink") return fault("linked-file", fileIn(address));
  return isOnDisk(address) ? fault("link-to-disk", fileIn(address)) : [];
}

/** Macros, a form's control, an object of another program, or a program itself, whatever it is called. */
function isProgram(bytes: Uint8Array): boolean {
  return isCompoundFile(bytes) || (bytes[0] === 0x4d && bytes[1] === 0x5a);
}

/** What drawings of the old kind name without a relationship. Source: ECMA-376 part 4, 19.1.2 and 19.2.2. */
const NAMES_A_SOURCE = /^(?:v:(?:imagedata|fill|stroke|image)|o:OLEObject|w:sourceFileName)$/;

const SOURCES = ["src", "o:href", "o:althref", "r:src", "w:val"];

function sourcesIn({ files }: Travelling, name: string): string[] {
  const found: string[] = [];
  const xml = isXmlPart(name) ? utf8Text(files, name) : "";
  if (!/:(?:imagedata|fill|stroke|image|OLEObject|sourceFileName)\b/.test(xml)) return found;
  readXml(xml, {
    open(element, attributes) {
      if (!NAMES_A_SOURCE.test(element)) return;
      for (const name of SOURCES)
        if (isOfNetwork(attributes[name] ?? "")) found.push(attributes[name] ?? "");
    },
  });
  return found;
}

/** What the template's own maker left in it that asks the network for something: its template, its letters' list. */
export function faultsOfOrigin(files: Parts): TemplateFault[] {
  return partsOfRelationships(files)
    .filter(([, one]) => STAYS_BEHIND.test(kindOfRelationship(one)) && isOfNetwork(one.target))
    .map(([part, one]) => {
      const origin = { files, pieces: new Map(), kindOf: () => null };
      return faultAt(origin, part, "linked-file", fileIn(one.target), null);
    });
}

function decoded(address: string): string {
  try {
    return decodeURI(address).replace(/%7B/gi, "{").replace(/%7D/gi, "}");
  } catch {
    return address;
  }
}

/** The text of the paragraph in which a relationship is used. */
function callOf({ files, kindOf }: Travelling, part: string, { id }: Relationship): string | null {
  if (kindOf(part) === null || !files.has(part)) return null;
  const xml = utf8Text(files, part);
  const tree = parseXml(xml);
  const uses = ({ attributes }: XmlElement) => Object.values(attributes).includes(id);
  const call = [...descendants(tree)].find(uses);
  const text = call ? paragraphAround(call, paragraphTexts(xml, tree)) : null;
  return text === "" ? null : text;
}

/** A placeholder in bytes that are no text, one byte a letter; in text of two the others are empty. */
const IN_BYTES = /\{\0?\{\0?[#^/]?(?:[\w ]\0?){2,40}\}\0?\}/;

/** The braces that would be left in a part, with what stands behind them. */
function bracesIn({ files, pieces }: Travelling, name: string, bytes: Uint8Array): string[] {
  const cut = pieces.get(name);
  if (cut) {
    return bracesInXml(cut.map((piece) => ("text" in piece ? piece.text : FILLED)).join(""));
  }
  if (isXmlPart(name)) return bracesInXml(utf8Text(files, name));
  if (isArchive(bytes)) return bracesInArchive(bytes);
  const found = IN_BYTES.exec(Buffer.from(bytes).toString("latin1"));
  return found ? [found[0].replaceAll("\0", "")] : [];
}

/** Stands for a value. */
const FILLED = "\uFFFC";

/** In texts and attributes; where there are none, in what a reader passes over. */
function bracesInXml(xml: string): string[] {
  const found: string[] = [];
  const look = (text: string) => {
    found.push(...(text.match(/\{\{[^{}]*(?:\}\})?/g) ?? []));
  };
  if (!/\{|&#/.test(xml)) return found;
  readXml(xml, {
    open(_name, attributes) {
      for (const value of Object.values(attributes)) look(value ?? "");
    },
    text: look,
  });
  if (found.length === 0) look(xml);
  return found;
}

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** In the table behind a chart, or in another document inside this one. */
function bracesInArchive(bytes: Uint8Array): string[] {
  try {
    const files = openArchive(bytes);
    const inside = { files, pieces: new Map(), kindOf: () => null };
    return [...files].flatMap(([name, content]) =>
      isArchive(content) ? [] : bracesIn(inside, name, content),
    );
  } catch (error) {
    // What nobody can open shows nobody anything.
    if (error instanceof FormatError) return [];
    throw error;
  }
}
