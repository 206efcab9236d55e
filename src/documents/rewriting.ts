import { isDeepStrictEqual } from "node:util";
import { type CanonicalElement, qualified, readCanonical } from "../formats/canonical-xml.js";
import { damaged, FormatError } from "../formats/format-error.js";
import {
  CONTENT_TYPES,
  CORE_PROPERTIES,
  isXmlPart,
  type Parts,
  type Relationship,
  readContentTypes,
  relationshipsOf,
  relationshipsPartOf,
  relationshipType,
  resolveTarget,
  textOfPart,
} from "../formats/office-package.js";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function inWord(...names: string[]): ReadonlySet<string> {
  return new Set(names.map((name) => qualified(WORD, name)));
}

/** What a program adds when it saves a text again, and what changes nothing that a reader sees. */
const ADDED_ELEMENTS = inWord(
  ...["proofErr", "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak", "lang", "noProof"],
);
const ADDED_ATTRIBUTES = new Set([
  ...inWord("rsid", "rsidR", "rsidRPr", "rsidP", "rsidRDefault", "rsidDel", "rsidSect", "rsidTr"),
  ...["paraId", "textId"].map((name) => qualified(WORD_2010, name)),
  qualified(COMPATIBILITY, "Ignorable"),
  qualified("http://www.w3.org/XML/1998/namespace", "space"),
]);
/** Properties that say nothing once what was added is gone from them. */
const MAY_BE_EMPTY = inWord("rPr", "pPr");
/** Elsewhere blanks between the tags are no text. */
const WITH_TEXT = inWord("t", "delText", "instrText");

/** Fields whose result follows from the pages alone; others show what stands elsewhere in the file. */
const PAGE_FIELD = /^\s*(?:(?:PAGE|NUMPAGES|SECTIONPAGES)\b|\\|$)/i;
const INSTRUCTION = qualified(WORD, "instrText");
const DATA_BINDING = /\}dataBinding$/;

/** Of the settings those that tell how a text is edited, and not how it looks. */
const ADDED_SETTINGS = inWord(
  ...["zoom", "proofState", "rsids", "themeFontLang", "decimalSymbol", "listSeparator"],
  ...["shapeDefaults", "hdrShapeDefaults", "hideSpellingErrors", "hideGrammaticalErrors"],
);

/** What else a file may refer to: none of it is printed, but for fonts, see `holdsNoFont`. */
const ADDED_PARTS = new Set([
  ...["theme", "webSettings", "fontTable", "extended-properties", "custom-properties"].map(
    relationshipType,
  ),
  CORE_PROPERTIES,
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
]);

const OTHER_ENCODING = /^\s*<\?xml[^>]*\sencoding\s*=\s*["'](?!utf-?(?:8|16)["'])/i;
const THEME = relationshipType("theme");
const FONT_TABLE = relationshipType("fontTable");
const WEB_SETTINGS = relationshipType("webSettings");
const RELATIONSHIP = qualified(
  "http://schemas.openxmlformats.org/package/2006/relationships",
  "Relationship",
);

/**
 * Whether a file is an issued document that a word processor merely saved again: all that can be printed
 * is the same, element for element, but for what saving is known to add. What a Word file shows cannot
 * be judged by reading some of its elements; whatever is not known here speaks against it.
 *
 * @param issued the parts of the document as it was issued
 * @param found the parts of the file
 */
export function isRewriting(issued: Parts, found: Parts): boolean {
  try {
    return new Rewriting(new Package(issued), new Package(found)).isOne();
  } catch (error) {
    if (error instanceof FormatError) return false;
    throw error;
  }
}

/** The parts of a file, by their names in small letters: so they are compared. */
class Package {
  readonly #parts: Parts;
  readonly #typeOf: (part: string) => string;
  /** Whether two parts have one name, of which each program would take another. */
  readonly isAmbiguous: boolean;

  constructor(parts: Parts) {
    this.#parts = new Map([...parts].map(([name, bytes]) => [name.toLowerCase(), bytes]));
    this.#typeOf = readContentTypes(textOfPart(parts, CONTENT_TYPES));
    this.isAmbiguous = this.#parts.size < parts.size;
  }

  bytes(part: string): Uint8Array | undefined {
    return this.#parts.get(part);
  }

  typeOf(part: string): string {
    return this.#typeOf(part);
  }

  /** @throws FormatError where other programs might read other letters */
  read(part: string): CanonicalElement {
    const text = textOfPart(this.#parts, part);
    if (OTHER_ENCODING.test(text)) throw damaged("XML that says it is in another encoding");
    return readCanonical(text);
  }

  get names(): string[] {
    return [...this.#parts.keys()];
  }

  /** What a part refers to, `""` for the whole file. @throws FormatError where that can be read in two ways */
  relationships(part: string): Relationship[] {
    const text = textOfPart(this.#parts, relationshipsPartOf(part));
    if (text === "") return [];
    const elements = readCanonical(text).children.filter((child) => typeof child === "object");
    const ids = new Set(elements.map(({ attributes }) => attributes.get("Id")));
    const isPlain = ({ name, children }: CanonicalElement) =>
      name === RELATIONSHIP && children.length === 0;
    if (!elements.every(isPlain) || ids.size < elements.length) {
      throw damaged("relationships that can be read in two ways");
    }
    return relationshipsOf(this.#parts, part).map((one) => ({
      ...one,
      target: one.isExternal
        ? one.target
        : (resolveTarget(part, one.target) ?? one.target).toLowerCase(),
    }));
  }
}

/** A comparison of two files, part by part, from what each says that it is about. */
class Rewriting {
  readonly #issued: Package;
  readonly #found: Package;
  readonly #compared = new Set<string>();
  /** Parts of the file that are compared, or known to be harmless. */
  readonly #known = new Set<string>([""]);

  constructor(issued: Package, found: Package) {
    this.#issued = issued;
    this.#found = found;
  }

  isOne(): boolean {
    return (
      !this.#found.isAmbiguous &&
      this.#haveSameRelated("", "") &&
      this.#found.names.every((name) => this.#isKnown(name))
    );
  }

  /** A part that nothing refers to may be what another program takes for the document. */
  #isKnown(name: string): boolean {
    if (this.#known.has(name) || name === CONTENT_TYPES.toLowerCase()) return true;
    return [...this.#known].some((part) => relationshipsPartOf(part) === name);
  }

  /** Whether what is referred to is the same, but for what is added and not printed. */
  #haveSameRelated(issued: string, found: string): boolean {
    const own = this.#issued.relationships(issued);
    const others = this.#found.relationships(found);
    // Of its own theme a document takes colours and fonts; one that has none takes nothing of it.
    const hasTheme = own.some(({ type }) => type === THEME);
    const isAdded = ({ type }: Relationship) =>
      ADDED_PARTS.has(type) && !(hasTheme && type === THEME);
    if (!others.filter(isAdded).every((one) => this.#isHarmless(one))) return false;
    const printed = (all: Relationship[]) =>
      Map.groupBy(
        all.filter((one) => !isAdded(one)),
        ({ type }) => type,
      );
    const [byType, othersByType] = [printed(own), printed(others)];
    if (byType.size !== othersByType.size) return false;
    return [...byType].every(([type, ofType]) => {
      const match = othersByType.get(type) ?? [];
      if (ofType.length !== match.length) return false;
      for (const { target } of match) this.#knowWhereTheSame(target);
      // Pictures and headers are named where they stand in the text, and compared there.
      return ofType.length > 1 || this.#areSame(ofType[0], match[0]);
    });
  }

  /** A part of the issued document that stands nowhere in its text, as the place of a logo that there is not. */
  #knowWhereTheSame(part: string): void {
    const [own, other] = [this.#issued.bytes(part), this.#found.bytes(part)];
    if (own && other && Buffer.compare(own, other) === 0) this.#known.add(part);
  }

  /** Fonts of the file's own could show other letters than those that are written, and frames another file. */
  #isHarmless({ type, target, isExternal }: Relationship): boolean {
    if (isExternal) return false;
    if (this.#known.has(target)) return true;
    this.#known.add(target);
    const related = this.#found.relationships(target);
    if (type !== FONT_TABLE && type !== WEB_SETTINGS) {
      return related.every((one) => this.#isHarmless(one));
    }
    if (related.length > 0) return false;
    const { children } = this.#found.read(target);
    return children.every((child) => typeof child === "string" || isHarmlessEntry(child));
  }

  #areSame(issued: Relationship | undefined, found: Relationship | undefined): boolean {
    if (issued === undefined || found === undefined || issued.type !== found.type) return false;
    if (issued.isExternal || found.isExternal) {
      return issued.isExternal && found.isExternal && issued.target === found.target;
    }
    return this.#areSameParts(issued.type, issued.target, found.target);
  }

  #areSameParts(type: string, issued: string, found: string): boolean {
    const key = `${issued}\0${found}`;
    if (this.#compared.has(key)) return true;
    this.#compared.add(key);
    this.#known.add(found);
    const [own, other] = [this.#issued.bytes(issued), this.#found.bytes(found)];
    if (own === undefined || other === undefined) return false;
    if (this.#issued.typeOf(issued) !== this.#found.typeOf(found)) return false;
    if (!isXmlPart(issued)) return Buffer.compare(own, other) === 0;
    const trees = [this.#issued.read(issued), this.#found.read(found)] as const;
    return this.#areSameTexts(type, trees, issued, found) && this.#haveSameRelated(issued, found);
  }

  #areSameTexts(
    type: string,
    [own, other]: readonly [CanonicalElement, CanonicalElement],
    issued: string,
    found: string,
  ): boolean {
    if (showsOtherPlaces(own)) return false;
    const [a, b] = [withoutAdded(own), withoutAdded(other)];
    if (type === relationshipType("styles")) return hasStyles(a, b);
    if (type === relationshipType("settings")) return isDeepStrictEqual(look(a), look(b));
    const ids = (file: Package, part: string) =>
      new Map(file.relationships(part).map((one) => [one.id, one]));
    return this.#areAlike(a, b, ids(this.#issued, issued), ids(this.#found, found));
  }

  /** Whether two elements are the same; what they refer to is compared instead of its numbers. */
  #areAlike(
    a: CanonicalElement | string,
    b: CanonicalElement | string,
    ids: ReadonlyMap<string, Relationship>,
    otherIds: ReadonlyMap<string, Relationship>,
  ): boolean {
    if (typeof a === "string" || typeof b === "string") return a === b;
    if (a.name !== b.name || a.children.length !== b.children.length) return false;
    if (a.attributes.size !== b.attributes.size) return false;
    const haveSame = [...a.attributes].every(([name, value]) => {
      const other = b.attributes.get(name);
      if (!name.startsWith(`{${RELATIONSHIPS}}`)) return value === other;
      return this.#areSame(ids.get(value), otherIds.get(other ?? ""));
    });
    return (
      haveSame &&
      a.children.every((child, index) =>
        this.#areAlike(child, b.children[index] ?? "", ids, otherIds),
      )
    );
  }
}

/** Whether a text has fields or controls that show what stands elsewhere, where it is not compared. */
function showsOtherPlaces({ name, attributes, children }: CanonicalElement): boolean {
  if (DATA_BINDING.test(name)) return true;
  const ofSimple = attributes.get(qualified(WORD, "instr")) ?? "";
  const instruction = name === INSTRUCTION ? children.join("") : ofSimple;
  if (!PAGE_FIELD.test(instruction)) return true;
  return children.some((child) => typeof child === "object" && showsOtherPlaces(child));
}

/** An element without what saving adds: runs that were cut for it are whole again. */
function withoutAdded(element: CanonicalElement): CanonicalElement {
  const children: CanonicalElement["children"] = [];
  for (const child of element.children) {
    if (typeof child === "string") {
      if (WITH_TEXT.has(element.name)) children.push(child);
      else if (child.trim() !== "") children.push(child.trim());
      continue;
    }
    if (ADDED_ELEMENTS.has(child.name) && child.children.length === 0) continue;
    const kept = withoutAdded(child);
    const saysNothing = kept.children.length === 0 && kept.attributes.size === 0;
    if (MAY_BE_EMPTY.has(kept.name) && saysNothing) continue;
    const before = children.at(-1);
    const joined = typeof before === "object" ? joinedRuns(before, kept) : null;
    if (joined === null) children.push(kept);
    else children[children.length - 1] = joined;
  }
  const attributes = [...element.attributes].filter(([name]) => !ADDED_ATTRIBUTES.has(name));
  return { name: element.name, attributes: new Map(attributes.sort()), children };
}

const RUN = qualified(WORD, "r");
const RUN_PROPERTIES = qualified(WORD, "rPr");
const TEXT = qualified(WORD, "t");

/** Two runs of texts that look alike as one; null where they are not. */
function joinedRuns(one: CanonicalElement, next: CanonicalElement): CanonicalElement | null {
  const [a, b] = [one, next].map(textRun);
  if (!a || !b || !isDeepStrictEqual(a.properties, b.properties)) return null;
  const text = { name: TEXT, attributes: new Map<string, string>(), children: [a.text + b.text] };
  return { ...one, children: [...a.properties, text] };
}

/** A run of one text; null where it is another element, or holds more. */
function textRun({ name, attributes, children }: CanonicalElement) {
  if (name !== RUN || attributes.size > 0) return null;
  const last = children.at(-1);
  const properties = children.slice(0, -1);
  if (typeof last !== "object" || last.name !== TEXT || last.attributes.size > 0) return null;
  if (properties.some((one) => typeof one === "string" || one.name !== RUN_PROPERTIES)) return null;
  return { properties, text: last.children.join("") };
}

const SYMBOLS = /^(?:symbol|wingdings|webdings|marlett|mt extra|bookshelf)/i;

/** An entry of the table of fonts, or of the settings for the web, that changes nothing on a page. */
function isHarmlessEntry({ name, attributes, children }: CanonicalElement): boolean {
  if (name === qualified(WORD, "frameset")) return false;
  const said = (wanted: string) => {
    const one = children.find((child) => typeof child === "object" && child.name === wanted);
    return typeof one === "object" ? (one.attributes.get(qualified(WORD, "val")) ?? "") : "";
  };
  const isSymbols = SYMBOLS.test(attributes.get(qualified(WORD, "name")) ?? "");
  // Letters of such a font are drawn as other signs.
  const actsAsSymbols =
    /^0*2$/.test(said(qualified(WORD, "charset"))) ||
    SYMBOLS.test(said(qualified(WORD, "altName")));
  return isSymbols || !actsAsSymbols;
}

/** What of a file's settings tells how it looks. */
function look({ children }: CanonicalElement) {
  return children.filter((child) => typeof child === "string" || !ADDED_SETTINGS.has(child.name));
}

const STYLE = qualified(WORD, "style");
const LATENT_STYLES = qualified(WORD, "latentStyles");
const STYLE_NAMES = inWord("name", "aliases");
const DEFAULT = qualified(WORD, "default");

/** Whether every style is as it was; styles that nothing uses may have come. */
function hasStyles(issued: CanonicalElement, found: CanonicalElement): boolean {
  const parted = ({ children }: CanonicalElement) => {
    const elements = children.filter((child) => typeof child === "object");
    const styles = elements.filter(({ name }) => name === STYLE);
    const rest = elements.filter(({ name }) => name !== STYLE && name !== LATENT_STYLES);
    return { rest, styles: new Map(styles.map((one) => [idOf(one), one])), count: styles.length };
  };
  const [own, others] = [parted(issued), parted(found)];
  if (others.count !== others.styles.size || !isDeepStrictEqual(own.rest, others.rest))
    return false;
  if (![...own.styles].every(([id, one]) => isDeepStrictEqual(one, others.styles.get(id)))) {
    return false;
  }
  const added = [...others.styles].filter(([id]) => !own.styles.has(id));
  // One that is meant where no style is named, or by the name of another, would change texts.
  const taken = new Set([...own.styles].flatMap(namesOf));
  return added.every(
    ([id, one]) =>
      /^(?:0|false|off)?$/.test(one.attributes.get(DEFAULT) ?? "") &&
      !namesOf([id, one]).some((name) => taken.has(name)),
  );
}

function namesOf([id, { children }]: [string, CanonicalElement]): string[] {
  const said = children.flatMap((child) =>
    typeof child === "object" && STYLE_NAMES.has(child.name)
      ? (child.attributes.get(qualified(WORD, "val")) ?? "").split(",")
      : [],
  );
  return [id, ...said].map((name) => name.trim().toLowerCase());
}

function idOf({ attributes }: CanonicalElement): string {
  return attributes.get(qualified(WORD, "styleId")) ?? "";
}
