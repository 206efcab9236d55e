/** A style that makes a paragraph an item of a list. */
export interface StyleList {
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
export function listsOfStyles(styles: string): Map<string, StyleList> {
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
