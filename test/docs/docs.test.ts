import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Command, CommanderError } from "commander";
import { describe, expect, it } from "vitest";
import { helpInOneWay } from "../../src/cli/asked-help.js";
import { optionMeant } from "../../src/cli/command-words.js";
import { LANGUAGES, loadTranslate } from "../../src/language/translate.js";
import { createProgram } from "../../src/program.js";
import { kualik } from "../e2e/kualik.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const PAGES = ["README.md", "CHANGELOG.md", ...markdownUnder("docs")];
/** Pages with command lines for people to type. */
const GUIDES = [
  "README.md",
  "CHANGELOG.md",
  ...["guide.ru", "guide.kk", "handbook.ru", "handbook.kk"].map((name) => `docs/${name}.md`),
  ...["rosters", "documents", "service", "register", "programs"].map((name) => `docs/${name}.md`),
];

/** What speaks of the place where the project was made, or of what is still to be written. */
const FOREIGN_WORDS = [
  /(?<![\w.])\/(?:work|tmp|root|Users)\b/,
  /(?<![\w&])#\d+\b|\bissue \d/i,
  /\bsessions?\b/i,
  /\b(?:LLM|chatbot|AI assistant|agentic|sub-?agent)\b/i,
  /\bregistry\.|\bartifactory|\bverdaccio/i,
  /\b(?:TODO|FIXME|TBD|XXX)\b/,
];

const programs = await Promise.all(
  LANGUAGES.map(async (language) => ({
    language,
    program: await createProgram(await loadTranslate(language), async () => {}, null, "0.0.0"),
  })),
);
const commandNames = runnableCommands(programs[0]?.program).map(({ name }) => name);

describe("the generated pages", () => {
  it("show the help that the real program shows", async () => {
    const page = read("docs/commands.md");
    for (const name of ["", ...commandNames]) {
      const { out } = await kualik([...name.split(" ").filter(Boolean), "--help"]);
      expect(page, name).toContain(out.trimEnd());
    }
  });
});

describe.each(programs)("every command, in $language", ({ program }) => {
  it.each(runnableCommands(program))("$name has a description and an example", ({ command }) => {
    const help = helpOf(command);
    expect(command.description()).not.toBe("");
    expect(help).not.toContain("help.");
    expect(help).toMatch(/\n(Example|Пример|Мысал):\n {2}kualik \S/);
  });

  it.each(runnableCommands(program))("$name has examples that can be run", async ({ command }) => {
    const [, examples = ""] = helpOf(command).split(/\n(?:Example|Пример|Мысал):\n/);
    for (const line of examples.trim().split("\n")) await parse(line.trim(), "whole");
  });
});

describe("README", () => {
  it("can be read in one sitting", () => {
    expect(Buffer.byteLength(read("README.md"))).toBeLessThan(10 * 1024);
  });

  it("links the guides in its first lines", () => {
    const start = read("README.md").split("\n").slice(0, 10).join("\n");
    expect(start).toContain("docs/guide.kk.md");
    expect(start).toContain("docs/guide.ru.md");
  });
});

describe.each(PAGES)("%s", (page) => {
  it("has only links that lead somewhere", () => {
    for (const [, target = ""] of read(page).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(target)) continue;
      const [file = "", anchor] = target.split("#");
      const path = file === "" ? join(root, page) : resolve(root, dirname(page), file);
      expect(existsSync(path), target).toBe(true);
      if (anchor) expect(anchorsOf(readFileSync(path, "utf8")), target).toContain(anchor);
    }
  });

  it("speaks of the project alone", () => {
    for (const pattern of FOREIGN_WORDS) expect(read(page)).not.toMatch(pattern);
  });
});

describe.each(GUIDES)("the command lines of %s", (page) => {
  it.each(commandLines(read(page)))("%s", async (line, kind) => {
    await parse(line, kind);
  });
});

interface Runnable {
  name: string;
  command: Command;
}

/** Commands that do something themselves; one that only groups others needs no example. */
function runnableCommands(parent: Command | undefined, path: string[] = []): Runnable[] {
  return (parent?.commands ?? []).flatMap((command) => {
    const names = [...path, command.name()];
    const inner = runnableCommands(command, names);
    const groups = inner.length > 0 && !command.options.some(({ long }) => long === "--json");
    return groups ? inner : [{ name: names.join(" "), command }, ...inner];
  });
}

function helpOf(command: Command): string {
  let help = "";
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  command.outputHelp();
  return help;
}

type Kind = "whole" | "named";

/** In code blocks lines are whole; in running text one may just name a command. */
function commandLines(markdown: string): [line: string, kind: Kind][] {
  const blocks = [...markdown.matchAll(/^```(?:sh|console)\n([\s\S]*?)^```/gm)];
  const whole = blocks.flatMap(([, block = ""]) =>
    [...block.matchAll(/^(?:\$ )?(kualik .*)$/gm)].map(([, line = ""]): [string, Kind] => [
      line,
      "whole",
    ]),
  );
  const text = markdown.replace(/^```[\s\S]*?^```/gm, "");
  const named = [...text.matchAll(/`(kualik [^`]+)`/g)].map(([, line = ""]): [string, Kind] => [
    line,
    "named",
  ]);
  return [...whole, ...named];
}

/** Parses a command line as the program does, without running it; fails where it would be refused. */
async function parse(line: string, kind: Kind): Promise<void> {
  const args = await helpInOneWay(wordsOf(line).slice(1).map(optionMeant));
  const program = await createProgram(await loadTranslate("en"), async () => {}, args, "0.0.0");
  quiet(program);
  const isShortened = args.includes("…");
  try {
    await program.parseAsync(
      args.filter((word) => word !== "…"),
      { from: "user" },
    );
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const isLeftOut = /missing(?:Argument|MandatoryOptionValue)/.test(error.code);
    if (isLeftOut && (isShortened || kind === "named")) return;
    expect(error.exitCode, `${line}: ${error.message}`).toBe(0);
  }
}

function quiet(command: Command): void {
  command.configureOutput({ writeOut: () => {}, writeErr: () => {} });
  for (const child of command.commands) quiet(child);
}

/** What a person writes in a place where not any text will do. */
const WRITTEN: Readonly<Record<string, string>> = { kind: "3", blank: "АБ 000123" };

/** Cut as a shell would; `<file>` and `[course]` stand for what a person writes there. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = ""]) => {
    const place = /^[<[](.+?)(?:\.\.\.)?[>\]]$/.exec(plain)?.[1];
    return quoted ?? (place === undefined ? plain : (WRITTEN[place] ?? place));
  });
}

/** As GitHub makes them of headings. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );
}

function markdownUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name).replaceAll("\\", "/"));
}

function read(page: string): string {
  return readFileSync(join(root, page), "utf8");
}
