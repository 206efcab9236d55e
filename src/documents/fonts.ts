import { decodedPart, type Parts } from "../formats/office-package.js";

/** Parts in which a Word document names fonts for what is printed. */
const NAMING = /^word\/(?:document|styles|(?:header|footer)\d*)\.xml$/;
const NAMED = /\bw:(?:ascii|hAnsi|cs)="([^"]+)"/g;
const BY_THEME = /\bw:(?:ascii|hAnsi)Theme="(major|minor)/g;

/**
 * The fonts that a Word document asks for, by name or by its theme.
 * Source: ECMA-376-1, 17.3.2.26 (rFonts) and 20.1.4.1.16 (fonts of a theme).
 */
export function fontsNamedIn(parts: Parts): Set<string> {
  const fonts = new Set<string>();
  const theme = textOf(parts, "word/theme/theme1.xml");
  for (const name of [...parts.keys()].filter((part) => NAMING.test(part))) {
    const xml = textOf(parts, name);
    for (const [, font = ""] of xml.matchAll(NAMED)) fonts.add(font);
    for (const [, which] of xml.matchAll(BY_THEME)) {
      const latin = new RegExp(`<a:${which}Font>.*?<a:latin[^>]* typeface="([^"]+)"`, "s");
      const font = latin.exec(theme)?.[1];
      if (font) fonts.add(font);
    }
  }
  return fonts;
}

function textOf(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  return (bytes && decodedPart(bytes)) ?? "";
}
