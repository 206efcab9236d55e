import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pageOf } from "../../scripts/portable/page.mjs";
import { projectRoot } from "../e2e/kualik.js";

test("a guide becomes a page with its headings, lists, tables, code, pictures and links", () => {
  const markdown = [
    "# День",
    "[Справочник](handbook.ru.md#как-начать), [README](../README.md) и **важное** `a <b>`",
    "1. раз\n2. два",
    "- так\n- иначе",
    "| А | Б |\n| --- | --- |\n| 1 | `2` |",
    "```sh\nkualik audit\n\nkualik find <имя>\n```",
    "![Стол](pictures/ru/the-desk.svg)",
  ].join("\n\n");
  expect(pageOf(markdown, "ru", ["handbook.ru"]).split("\n").slice(2, -2)).toEqual([
    '<h1 id="день">День</h1>',
    '<p><a href="handbook.ru.html#как-начать">Справочник</a>, <a href="../README.md">README</a> и <b>важное</b> <code>a &lt;b&gt;</code></p>',
    "<ol><li>раз</li><li>два</li></ol>",
    "<ul><li>так</li><li>иначе</li></ul>",
    "<table><tr><th>А</th><th>Б</th></tr><tr><td>1</td><td><code>2</code></td></tr></table>",
    "<pre><code>kualik audit",
    "",
    "kualik find &lt;имя&gt;</code></pre>",
    '<p><img alt="Стол" src="pictures/ru/the-desk.svg"></p>',
  ]);
});

test.each(["guide.kk", "guide.ru", "handbook.kk", "handbook.ru"])(
  "nothing of %s is left as Markdown",
  (name) => {
    const markdown = readFileSync(join(projectRoot, "docs", `${name}.md`), "utf8");
    const page = pageOf(markdown, name.slice(-2), []).replace(/<code>[\s\S]*?<\/code>/g, "");
    expect(page).not.toMatch(/\*\*|\]\(|^#+ |^\||```/m);
  },
);
