/**
 * `npm run docs`: writes the pages that follow from the program itself: the help of every command,
 * the fields of the templates, and the table of checks in docs/rosters.md.
 * `npm run docs -- --check` compares instead, and fails where a page is not what it should be.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./set-up.mjs";

const HELP_COLUMNS = 80;

/** What the pages are made of; bundled as it is now, so that no build has to be fresh. */
const SOURCES = `
  export { createProgram } from "./src/program.ts";
  export { loadTranslate } from "./src/language/translate.ts";
  export { en } from "./src/messages/en.ts";
  export { PROBLEM_SEVERITIES } from "./src/model/problem.ts";
  export { DOCUMENT_KINDS } from "./src/model/document.ts";
  export { NOTICE_KINDS } from "./src/model/template-kind.ts";
  export { templateFields } from "./src/documents/sample.ts";
  export { templateFieldInWords } from "./src/commands/templates/show-templates.ts";
`;

async function makePages() {
  const source = await loadSources();
  const pages = {
    "docs/rosters.md": withTableOfChecks(source, readPage("docs/rosters.md")),
    "docs/commands.md": await commandsPage(source),
    "docs/template-fields.md": templateFieldsPage({
      ...source,
      t: await source.loadTranslate("en"),
    }),
  };
  if (process.argv.includes("--check")) check(pages);
  else for (const [name, text] of Object.entries(pages)) writeFileSync(join(root, name), text);
}

function check(wanted) {
  const stale = Object.keys(wanted).filter((name) => readPage(name) !== wanted[name]);
  if (stale.length === 0) return;
  console.error(`Not in step with the program: ${stale.join(", ")}\nRun: npm run docs`);
  process.exitCode = 1;
}

function readPage(name) {
  try {
    return readFileSync(join(root, name), "utf8").replaceAll("\r\n", "\n");
  } catch {
    return "";
  }
}

async function loadSources() {
  // Below the project, where what stays outside the bundle is found.
  const folder = mkdtempSync(join(root, "node_modules", ".kualik-docs-"));
  const outfile = join(folder, "sources.mjs");
  try {
    await build({
      stdin: { contents: SOURCES, resolveDir: root, loader: "ts" },
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      external: ["better-sqlite3"],
      logLevel: "warning",
      banner: {
        js: 'import { createRequire as docsRequire } from "node:module"; const require = docsRequire(import.meta.url);',
      },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// commands.md

async function commandsPage({ createProgram, loadTranslate }) {
  const program = await createProgram(await loadTranslate("en"), async () => {}, null, "");
  const chapters = withSubcommands(program, []).map(
    ({ command, path }) => `## ${path.join(" ")}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`,
  );
  return page(
    "Commands",
    "The help of every command. `kualik --lang ru --help` shows it in Russian, `kualik --lang kk --help` in Kazakh.",
    chapters,
  );
}

function withSubcommands(command, parents) {
  const path = [...parents, command.name()];
  return [{ command, path }, ...command.commands.flatMap((child) => withSubcommands(child, path))];
}

function helpOf(command) {
  let help = "";
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
    getOutHelpWidth: () => HELP_COLUMNS,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return help.trimEnd();
}

// template-fields.md

function templateFieldsPage({ DOCUMENT_KINDS, NOTICE_KINDS, ...source }) {
  const notices = `## The notices\n\n${ABOUT_NOTICES}\n\n${fieldsTable(NOTICE_KINDS, source)}\n`;
  return page(
    "Fields of the templates",
    "● must stand in the template; ○ may, and its block goes where a trainee has no value; – is not known there. `kualik templates fields` shows the same in Kazakh and Russian. How to edit a template: [documents.md](documents.md#the-three-documents-and-their-templates).",
    [
      `${fieldsTable(Object.keys(DOCUMENT_KINDS), source)}\n`,
      notices,
      ABOUT_BLOCKS,
      ABOUT_PICTURES,
      ABOUT_PLACES,
    ],
  );
}

const ABOUT_NOTICES =
  "Refusals of the service, and slips of refusal of acceptance, are made from templates too: `kualik request refuse`, `kualik request decline`.";

function fieldsTable(kinds, { templateFields, templateFieldInWords, t }) {
  const rows = templateFields(kinds).map(({ field, example, needs }) => [
    `\`{{${field}}}\``,
    templateFieldInWords(field, t),
    field === "qr_code" ? "the [QR code](#the-qr-code)" : asMarkdown(example),
    ...kinds.map((kind) => NEEDS[needs[kind] ?? "unknown"]),
  ]);
  const head = [
    "Field",
    "Meaning",
    "Prints, for example",
    ...kinds.map((kind) => `\`${kind}.docx\``),
  ];
  return table(head, rows);
}

const ABOUT_BLOCKS = `## Blocks

| Written | Printed |
| --- | --- |
| \`{{#specialty_ru}}\` … \`{{/specialty_ru}}\` | where there is a specialty |
| \`{{^specialty_ru}}\` … \`{{/specialty_ru}}\` | where there is none |

- Inside a line: \`{{full_name_ru}}{{#identity_ru}}, {{identity_ru}}{{/identity_ru}}\` – what is between the marks goes, text, tabs and pictures.
- Over several lines: each mark alone on a line; the lines of the marks go as well.
- Over table rows: each mark alone in a row; those rows go as well. A block that is the whole table takes the table along.
- Blocks may stand in each other, but not cross, and both marks stand in the same cell, text box or text.
`;

const ABOUT_PICTURES = `## The QR code

\`{{qr_code}}\` is a picture: insert any picture into the template, make it as large as the code shall be (20 mm or more), and write \`{{qr_code}}\` as its alternative text (in Word: right click, *View Alt Text*). Each document shows its own code there. A phone reads from it the registration number, the date of issue and the check code, nothing else; \`{{check_code}}\` prints the check code in letters. The code is the centre's own: it is no electronic signature, and not egov's. Where there is no check code, the picture goes.
`;

const ABOUT_PLACES = `## Where fields may stand

In the text, tables, text boxes, headers, footers, footnotes and endnotes, however Word split them; in charts, SmartArt, equations, watermarks and WordArt, in what a link says when pointed at, and in the document's properties (title, subject and so on), there on one line. The field takes the formatting of its first letter. A watermark or WordArt of one field goes where that has no value: one of \`{{duplicate_mark}}\` is seen on duplicates only.

Elsewhere nothing is filled, and \`kualik templates check\` names what stands there: fields in the address of a link, in the code of a field of Word itself (*Alt+F9* shows it), anywhere else in the file. No document is issued with \`{{\` in any part of its file. What else is named, because the document would not stay as it was issued:

- Fields of Word that show anything but what stands in the document itself: \`DATE\`, \`FILENAME\`, \`USERNAME\`, \`NUMWORDS\`, \`AUTHOR\`, \`DOCPROPERTY\`, \`ASK\`, \`FILLIN\` and their like, and whatever Word has no field for. Page numbers, numbers of pages, of sections and of lists, references, links, tables of contents, formulas, conditions and form fields may stay. A field that is locked (*Ctrl+F11*) stays as it is, unless it is a button.
- Fields of mail merge and of other files, pictures and tables that are only linked, links to a file on somebody's computer, another document inserted as a file, macros.

What concerns only whoever made the template does not go into documents: tracked changes are accepted; comments, the marks of when what was written, the names of who made the file, saved it last and may edit what, properties of a centre's own and variables without fields, the folder a picture came from, the list for mail merge, the template that the template was made from, the printer, the small picture of the first page, signatures and building blocks are left out.
`;

const NEEDS = { required: "●", optional: "○", unknown: "–" };

// rosters.md

/** Puts the table of checks between its marks. */
function withTableOfChecks({ PROBLEM_SEVERITIES, en }, rosters) {
  const rows = Object.entries(PROBLEM_SEVERITIES).map(([code, severity]) => [
    `\`${code}\``,
    asMarkdown(en[`problem.${code}`]),
    severity === "error" ? "held" : en[`severity.${severity}`],
  ]);
  const between = `\n\n${table(["Code", "Meaning", "The row is"], rows)}\n\n`;
  return rosters.replace(
    /(<!-- checks:[^>]*-->)[\s\S]*?(<!-- end of checks -->)/,
    (_all, start, end) => `${start}${between}${end}`,
  );
}

// Markdown

function page(title, introduction, chapters) {
  return `# ${title}\n\n<!-- Made by \`npm run docs\`; changes by hand are lost. -->\n\n${introduction}\n\n${chapters.join("\n")}`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Plain words as Markdown shows them: on one line, and «<file>» as written. */
function asMarkdown(text) {
  return text.replace(/\s*\n\s*/g, " ").replace(/[<>|]/g, (sign) => ENTITIES[sign]);
}

const ENTITIES = { "<": "&lt;", ">": "&gt;", "|": "&#124;" };

await makePages();
