/** What the colours of a theme are called where they are used. Source: ECMA-376 part 1, 17.15.1.20. */
const COLOUR_NAMES: Record<string, string> = {
  tx1: "dk1",
  tx2: "dk2",
  bg1: "lt1",
  bg2: "lt2",
  dk1: "dk1",
  dk2: "dk2",
  lt1: "lt1",
  lt2: "lt2",
};
const FONT_ATTRIBUTE = /\sw:(ascii|hAnsi|eastAsia|cs)(?:Theme|theme)="([^"]*)"/g;
const COLOUR_ATTRIBUTE = /\sw:theme(?:Color|Tint|Shade|Fill|FillTint|FillShade)="[^"]*"/g;
const SCHEME_COLOUR = /<a:schemeClr val="(\w+)"(?:\/>|>([\s\S]*?)<\/a:schemeClr>)/g;

/**
 * A part that says its fonts and colours itself: a file has one theme, which for another edition's
 * parts is the wrong one.
 *
 * @param theme the theme that the part was made for; null where there was none
 */
export function withoutTheme(xml: string, theme: string | null): string {
  if (theme === null) return xml;
  return xml
    .replace(/<w:rFonts\s[^>]*>/g, (tag) => withoutThemeFonts(tag, theme))
    .replace(COLOUR_ATTRIBUTE, "")
    .replace(SCHEME_COLOUR, (whole, name: string, changes = "") => {
      const colour = colourOf(theme, name);
      return colour ? `<a:srgbClr val="${colour}">${changes}</a:srgbClr>` : whole;
    });
}

function withoutThemeFonts(tag: string, theme: string): string {
  let plain = tag;
  for (const [said, script = "", name = ""] of tag.matchAll(FONT_ATTRIBUTE)) {
    const font = fontOf(theme, name);
    plain = plain.replace(said, "");
    if (font === null) continue;
    plain = plain
      .replace(new RegExp(`\\sw:${script}="[^"]*"`), "")
      .replace("<w:rFonts", `<w:rFonts w:${script}="${font}"`);
  }
  return plain;
}

/** `minorHAnsi` is the Latin typeface of the minor fonts. */
function fontOf(theme: string, name: string): string | null {
  const fonts = name.startsWith("major") ? "majorFont" : "minorFont";
  const script = name.endsWith("EastAsia") ? "ea" : name.endsWith("Bidi") ? "cs" : "latin";
  const own = new RegExp(`<a:${fonts}>([\\s\\S]*?)</a:${fonts}>`).exec(theme)?.[1] ?? "";
  return new RegExp(`<a:${script}\\s[^>]*?typeface="([^"]+)"`).exec(own)?.[1] ?? null;
}

function colourOf(theme: string, name: string): string | null {
  const colour = COLOUR_NAMES[name] ?? name;
  const own = new RegExp(`<a:${colour}>([\\s\\S]*?)</a:${colour}>`).exec(theme)?.[1] ?? "";
  return /(?:srgbClr val|lastClr)="([0-9A-Fa-f]{6})"/.exec(own)?.[1] ?? null;
}
