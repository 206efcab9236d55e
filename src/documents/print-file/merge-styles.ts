import { cutRoot, openRoot } from "./root-element.js";

const STYLE = /<w:style\s(?:[^>]*\/>|[\s\S]*?<\/w:style>)/g;
const DOC_DEFAULTS = /<w:docDefaults\s*(?:\/>|>[\s\S]*?<\/w:docDefaults>)/;

/** How the styles of an edition are called in the print file. */
export interface StyleNames {
  /** A style that the edition names. */
  named(style: string): string;
  /** What an edition's paragraphs and tables get that name no style; null where nothing is needed. */
  paragraph: string | null;
  table: string | null;
}

/** How the styles of each of several editions are called in one set. */
export function nameStyles(sheets: readonly string[]): StyleNames[] {
  const isSameDefaults = haveSameDefaults(sheets);
  return sheets.map((sheet, index) => {
    const styles = sheet.match(STYLE) ?? [];
    const known = new Set(styles.map(idOf));
    const own = (style: string | null) => (style === null ? null : nameIn(index, style));
    const defaults = isSameDefaults ? null : defaultsId(index);
    const paragraph = defaultOf(styles, "paragraph");
    const plain = own(paragraph) ?? defaults;
    return {
      named: (style) => (known.has(style) || plain === null ? nameIn(index, style) : plain),
      paragraph: index > 0 || paragraph === null ? plain : null,
      table: index > 0 ? own(defaultOf(styles, "table")) : null,
    };
  });
}

/**
 * One set of styles for editions whose styles differ. Those of the first keep their names; those of
 * the others get names of their own. Where the editions begin from different defaults, each has them
 * as a style on which its others are based.
 *
 * @param sheets the `styles` parts, with their lists and theme already settled
 */
export function mergeStyles(sheets: readonly string[]): string {
  const roots = sheets.map(cutRoot);
  const isSameDefaults = haveSameDefaults(sheets);
  const sets = roots.map(({ inside }, index) => {
    const styles = (inside.match(STYLE) ?? []).map((style) => renamed(style, index));
    if (isSameDefaults) return styles;
    const based = styles.map((style) => basedOn(style, defaultsId(index)));
    return [defaultsStyle(index, defaultsOf(inside)), ...based];
  });
  const first = roots[0]?.inside ?? "";
  const head = isSameDefaults
    ? defaultsOf(first)
    : "<w:docDefaults><w:rPrDefault/><w:pPrDefault/></w:docDefaults>";
  const latent = /<w:latentStyles(?:\s[^>]*\/>|[\s\S]*?<\/w:latentStyles>)/.exec(first)?.[0] ?? "";
  return `${openRoot(roots)}${head}${latent}${sets.flat().join("")}</w:styles>`;
}

function haveSameDefaults(sheets: readonly string[]): boolean {
  return new Set(sheets.map(defaultsOf)).size === 1;
}

function defaultsOf(sheet: string): string {
  return DOC_DEFAULTS.exec(sheet)?.[0] ?? "";
}

function nameIn(index: number, style: string): string {
  return index === 0 ? style : `Edition${index + 1}${style}`;
}

function defaultsId(index: number): string {
  return `Edition${index + 1}Defaults`;
}

function defaultsStyle(index: number, defaults: string): string {
  const run = /<w:rPrDefault>\s*(<w:rPr>[\s\S]*?<\/w:rPr>)/.exec(defaults)?.[1] ?? "";
  const paragraph = /<w:pPrDefault>\s*(<w:pPr>[\s\S]*?<\/w:pPr>)/.exec(defaults)?.[1] ?? "";
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${defaultsId(index)}"><w:name w:val="Edition ${index + 1} defaults"/>${paragraph}${run}</w:style>`;
}

function renamed(style: string, index: number): string {
  if (index === 0) return style;
  const named = (id: string) => nameIn(index, id);
  return style
    .replace(/\sw:styleId="([^"]*)"/, (_, id: string) => ` w:styleId="${named(id)}"`)
    .replace(/(<w:(?:basedOn|next|link)\s+w:val=")([^"]*)/g, (_, start, id) => start + named(id))
    .replace(/(<w:name\s+w:val=")/, `$1Edition ${index + 1} `)
    .replace(/<w:aliases\s[^>]*>/, "")
    .replace(/^<w:style\s[^>]*>/, (tag) =>
      tag
        .replace(/\sw:(?:default|customStyle)="[^"]*"/g, "")
        .replace("<w:style", '<w:style w:customStyle="1"'),
    );
}

/** A paragraph style that is based on nothing is based on the edition's defaults. */
function basedOn(style: string, defaults: string): string {
  if (!/^<w:style\s[^>]*w:type="paragraph"/.test(style) || style.includes("<w:basedOn"))
    return style;
  return style.replace(
    /<w:name\s[^>]*\/>(?:<w:aliases\s[^>]*\/>)?/,
    (name) => `${name}<w:basedOn w:val="${defaults}"/>`,
  );
}

function idOf(style: string): string {
  return /\sw:styleId="([^"]*)"/.exec(style)?.[1] ?? "";
}

function defaultOf(styles: readonly string[], type: string): string | null {
  const found = styles.find((style) => {
    const [tag = ""] = /^<w:style\s[^>]*>/.exec(style) ?? [];
    return tag.includes(`w:type="${type}"`) && /\sw:default="(?:1|true|on)"/.test(tag);
  });
  return found ? idOf(found) : null;
}
