/** A guide as a page for whoever has no program that shows Markdown: a browser opens it by a double click. */

const LOOK =
  "body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif}img{max-width:100%}pre{padding:.7rem;background:#f3f4f6;overflow-x:auto}code{font-family:Consolas,monospace}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.3rem .6rem;text-align:left}";

/** What begins a block, and what becomes of it; the first that fits. */
const BLOCKS = [
  [/^```\w*\n([\s\S]*?)\n```$/, ([, code]) => `<pre><code>${escaped(code)}</code></pre>`],
  [/^(#+) (.*)$/, ([, marks, text]) => heading(marks.length, text)],
  [/^\|/, (_, block) => table(block)],
  [/^- /, (_, block) => list("ul", block, /^- /gm)],
  [/^\d+\. /, (_, block) => list("ol", block, /^\d+\. /gm)],
];

/**
 * @param {string} markdown with headings, paragraphs, lists, tables, code, pictures and links
 * @param {string} language of the text
 * @param {readonly string[]} pages names, without their endings, of guides that become pages too
 * @returns {string}
 */
export function pageOf(markdown, language, pages) {
  const [, title = ""] = /^# (.*)$/m.exec(markdown) ?? [];
  const body = blocksOf(markdown).map(blockOf).join("\n");
  const linked = body.replace(/href="([\w.-]+)\.md(?=[#"])/g, (link, name) =>
    pages.includes(name) ? `href="${name}.html` : link,
  );
  return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${LOOK}</style></head><body>\n${linked}\n</body></html>\n`;
}

/** Parted by empty lines, but for those inside code. */
function blocksOf(markdown) {
  const text = markdown.replaceAll("\r\n", "\n");
  return text.match(/^```[\s\S]*?^```$|^[^\n]+(?:\n(?!```)[^\n]+)*/gm) ?? [];
}

function blockOf(block) {
  for (const [pattern, make] of BLOCKS) {
    const found = pattern.exec(block);
    if (found) return make(found, block);
  }
  return `<p>${inline(block)}</p>`;
}

function heading(level, text) {
  const anchor = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(" ", "-");
  return `<h${level} id="${anchor}">${inline(text)}</h${level}>`;
}

function list(kind, block, mark) {
  const items = block.split(mark).slice(1);
  return `<${kind}>${items.map((item) => `<li>${inline(item.trim())}</li>`).join("")}</${kind}>`;
}

function table(block) {
  const [head = [], , ...rows] = block
    .split("\n")
    .map((line) => line.replace(/^\||\|$/g, "").split("|"));
  const row = (cells, tag) =>
    `<tr>${cells.map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`).join("")}</tr>`;
  return `<table>${row(head, "th")}${rows.map((cells) => row(cells, "td")).join("")}</table>`;
}

function inline(text) {
  const [before, ...codes] = text.split(/(`[^`]*`)/);
  return [before, ...codes]
    .map((piece) =>
      piece.startsWith("`")
        ? `<code>${escaped(piece.slice(1, -1))}</code>`
        : escaped(piece)
            .replace(/!\[([^\]]*)\]\(([^)\s]+)\)/g, '<img alt="$1" src="$2">')
            .replace(/\[([^\]]*)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>')
            .replace(/\*\*([^*]+)\*\*/g, "<b>$1</b>"),
    )
    .join("");
}

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign]);
}
