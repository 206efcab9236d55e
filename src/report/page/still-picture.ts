import { descendants, escapeXml, parseXml, type XmlElement } from "../../formats/xml.js";

/** What only a chart needs that answers to a mouse. */
const LIVE_ELEMENTS = new Set(["style"]);
const LIVE_ATTRIBUTES = /^(?:class|pointer-events|ecmeta_.*)$/;

/**
 * What a drawn SVG shows, without what only a live chart needs. Its identifiers, which ECharts counts
 * through all charts of the process, are counted within this picture.
 *
 * @param svg an SVG document
 * @param name what its identifiers begin with
 * @returns what stands inside its root element
 */
export function stillPicture(svg: string, name: string): string {
  const [root] = parseXml(svg).children;
  if (!root) return "";
  const identifiers = new Map(
    [...descendants(root)]
      .flatMap(({ attributes }) => attributes.id ?? [])
      .map((id, index) => [id, `${name}-${index}`]),
  );
  const renamed = (value: string) => {
    const named = /^(url\(#|#|)(.+?)(\)?)$/s.exec(value);
    const identifier = identifiers.get(named?.[2] ?? "");
    return identifier === undefined ? value : `${named?.[1]}${identifier}${named?.[3]}`;
  };
  const write = (element: XmlElement): string => {
    if (LIVE_ELEMENTS.has(element.name)) return "";
    const attributes = Object.entries(element.attributes)
      .filter(([key]) => !LIVE_ATTRIBUTES.test(key))
      .map(([key, value = ""]) => ` ${key}="${escapeXml(renamed(value))}"`);
    return `<${element.name}${attributes.join("")}>${inside(element)}</${element.name}>`;
  };
  const inside = ({ children, openEnd, closeStart }: XmlElement): string =>
    children.length > 0 ? children.map(write).join("\n") : svg.slice(openEnd, closeStart);
  return inside(root);
}
