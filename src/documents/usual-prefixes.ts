import { readXml } from "../formats/xml.js";

/** The prefixes by which parts are read here; nearly every word processor writes them so. */
const USUAL: Record<string, string> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
  "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
  "urn:schemas-microsoft-com:vml": "v",
  "urn:schemas-microsoft-com:office:office": "o",
};
/** Prefixes that nothing else may have: its text would be taken for the document's. */
const NOTHING_ELSE = new Set(["w", "mc"]);

/** The namespaces by their prefixes, `""` for none, where an element stands. */
type Scope = ReadonlyMap<string, string>;

/** A tag; what is passed over has no name. */
const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s<>/="'!?]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /(\s+)([^\s=/]+)(\s*=\s*)("[^"]*"|'[^']*')/g;
/** Attributes whose values name prefixes. Source: ECMA-376 part 3, 7. */
const NAMES_PREFIXES =
  /^(?:\w+:)?(?:Ignorable|MustUnderstand|ProcessContent|PreserveElements|PreserveAttributes|Requires)$/;

/**
 * A part with the prefixes that every other file has: Word 2007 calls markup compatibility `ve`, other
 * programs have prefixes of their own, or none. Source: XML Namespaces 1.0, 6.
 *
 * @returns the part; and where a prefix means something else in it, so that no other can be put for it,
 *   that prefix and the part as it was
 * @throws FormatError `damaged` where it is not well-formed
 */
export function withUsualPrefixes(xml: string): { xml: string; foreign: string | null } {
  const { isUsual, foreign } = prefixesOf(xml);
  if (isUsual || foreign !== null) return { xml, foreign };
  const scopes: Scope[] = [];
  let clash: string | null = null;
  const renamed = xml.replace(TAG, (whole, close: string, name?: string, attributes = "") => {
    if (name === undefined) return whole;
    if (close !== "") return `</${usualName(name, scopes.pop() ?? new Map())}${attributes}>`;
    const scope = scopeOf(attributes, scopes.at(-1));
    if (scope !== scopes.at(-1)) clash ??= clashIn(scope);
    if (!attributes.endsWith("/")) scopes.push(scope);
    return `<${usualName(name, scope)}${usualAttributes(attributes, scope)}>`;
  });
  return clash === null ? { xml: renamed, foreign: null } : { xml, foreign: clash };
}

/** Whether the part's prefixes are as everywhere, and one that must not be what it is. */
function prefixesOf(xml: string): { isUsual: boolean; foreign: string | null } {
  let isUsual = true;
  let foreign: string | null = null;
  readXml(xml, {
    open(_name, attributes) {
      for (const [name, namespace = ""] of Object.entries(attributes)) {
        const prefix = declaredBy(name);
        if (prefix === null) continue;
        const usual = USUAL[namespace];
        if (usual === undefined && NOTHING_ELSE.has(prefix)) foreign ??= prefix;
        if (usual !== undefined && usual !== prefix) isUsual = false;
      }
    },
  });
  return { isUsual, foreign };
}

/** The prefix that an attribute declares; null where it declares none. */
function declaredBy(attribute: string): string | null {
  const [declared, prefix = ""] = attribute.split(":");
  return declared === "xmlns" ? prefix : null;
}

function scopeOf(attributes: string, around: Scope = new Map()): Scope {
  if (!attributes.includes("xmlns")) return around;
  const scope = new Map(around);
  for (const [, , name = "", , value = ""] of attributes.matchAll(ATTRIBUTE)) {
    const prefix = declaredBy(name);
    if (prefix !== null) scope.set(prefix, value.slice(1, -1));
  }
  return scope;
}

/** A prefix that cannot be put otherwise, because the usual one is taken there. */
function clashIn(scope: Scope): string | null {
  const found = [...scope].find(([, namespace]) => {
    const taken = scope.get(USUAL[namespace] ?? "");
    return (
      USUAL[namespace] !== undefined && taken !== undefined && USUAL[taken] !== USUAL[namespace]
    );
  });
  return found?.[0] ?? null;
}

function usualPrefix(prefix: string, scope: Scope): string {
  return USUAL[scope.get(prefix) ?? ""] ?? prefix;
}

function usualName(name: string, scope: Scope): string {
  const colon = name.indexOf(":");
  const prefix = usualPrefix(colon === -1 ? "" : name.slice(0, colon), scope);
  return prefix === "" ? name : `${prefix}:${name.slice(colon + 1)}`;
}

function usualAttributes(attributes: string, scope: Scope): string {
  const declared = new Set<string>();
  return attributes.replace(ATTRIBUTE, (whole, gap: string, name: string, is: string, value) => {
    const prefix = declaredBy(name);
    if (prefix !== null) {
      const usual = usualPrefix(prefix, scope);
      if (declared.has(usual)) return "";
      declared.add(usual);
      return usual === prefix ? whole : `${gap}xmlns:${usual}${is}${value}`;
    }
    // An attribute without a prefix is in no namespace.
    const called = name.includes(":") ? usualName(name, scope) : name;
    if (!NAMES_PREFIXES.test(name)) return `${gap}${called}${is}${value}`;
    const names = value.replace(/[^\s"':]+(?=[\s"':])(?::[^\s"']+)?/g, (one: string) => {
      const [first = "", ...rest] = one.split(":");
      return [usualPrefix(first, scope), ...rest].join(":");
    });
    return `${gap}${called}${is}${names}`;
  });
}
