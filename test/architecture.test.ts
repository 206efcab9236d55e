import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");

const GROUND = ["model", "messages", "language", "files", "formats"];
const FLOW = [
  "roster",
  "checks",
  "service",
  "register",
  "documents",
  "journal",
  "lecturer",
  "report",
];

/**
 * What each room may import besides itself. The flow's rooms know the ground and not each other; the
 * floor of use cases knows the flow; the faces know the floor.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  formats: ["model"],
  messages: ["model"],
  language: ["model", "messages"],
  files: ["model"],
  roster: ["model", "formats"],
  checks: ["model", "formats"],
  service: ["model", "formats", "language"],
  register: ["model"],
  documents: ["model", "language", "formats"],
  journal: ["model", "language", "formats"],
  lecturer: ["model", "language", "formats"],
  report: ["model", "language", "formats"],
  work: [...GROUND, ...FLOW],
  cli: ["model", "messages", "language", "files", "register", "work"],
  commands: [...GROUND, ...FLOW, "work", "cli"],
  desk: [...GROUND, "register", "work", "cli"],
  // Start and table of commands.
  "main.ts": ["model", "language", "files", "register", "cli", "desk", "program.ts"],
  "program.ts": ["model", "language", "cli", "commands"],
};

interface Import {
  from: string;
  to: string;
}

/** Every import of one file of `src` by another, static, of types or at run time. */
function importsOfSrc(): Import[] {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  return files.flatMap((file) => {
    const text = readFileSync(join(SRC, file), "utf8");
    const named = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+)"/g);
    return [...named]
      .map(([, path = ""]) => relative(SRC, resolve(SRC, file, "..", path)))
      .filter((to) => to.endsWith(".js"))
      .map((to) => ({ from: file, to: to.replace(/\.js$/, ".ts") }));
  });
}

/** Files beside `main.ts` belong to the start. */
const roomOf = (file: string) =>
  file.includes("/") ? (file.split("/")[0] ?? file) : file === "main.ts" ? file : "program.ts";

describe("the rooms of src", () => {
  const imports = importsOfSrc();

  it("are all known", () => {
    const rooms = new Set(imports.map(({ from }) => roomOf(from)));
    expect([...rooms].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it("import only what their floor allows", () => {
    expect(imports.length).toBeGreaterThan(1000);
    const refused = imports.filter(({ from, to }) => {
      const [room, other] = [roomOf(from), roomOf(to)];
      return room !== other && MAY_IMPORT[room]?.includes(other) === false;
    });
    expect(refused.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it.each(["model", "register"])("of %s reach no other package than they may", (room) => {
    const packages = new Set<string>();
    for (const file of readdirSync(join(SRC, room), { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".ts")) continue;
      const text = readFileSync(join(SRC, room, file), "utf8");
      for (const [, name = ""] of text.matchAll(/\bfrom "([^."][^"]*)"/g)) packages.add(name);
    }
    const allowed = room === "model" ? /^$/ : /^(?:node:.*|kysely.*|better-sqlite3)$/;
    expect([...packages].filter((name) => !allowed.test(name))).toEqual([]);
  });
});

describe("the declarations of commands", () => {
  const declarations = readdirSync(join(SRC, "commands"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join("commands", file))
    .filter((file) => /= command\(\{/.test(readFileSync(join(SRC, file), "utf8")));

  it.each(declarations)("%s costs the start of a program no database, and no tables", (file) => {
    const heavy = /^(?:register|work|documents|roster|checks)\/|^cli\/(?:table|ask)\.ts$/;
    expect([...loadedWith(file)].filter((one) => heavy.test(one))).toEqual([]);
  });
});

/** The file, and what is loaded at once with it: by imports of more than types. */
function loadedWith(file: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  const text = readFileSync(join(SRC, file), "utf8");
  for (const [, names = "", path = ""] of text.matchAll(/^import ([^;]*?)from "(\.[^"]+)"/gm)) {
    const isOfTypes = names.startsWith("type ") || isListOfTypes(names);
    if (!isOfTypes)
      loadedWith(relative(SRC, resolve(SRC, file, "..", path)).replace(/\.js$/, ".ts"), loaded);
  }
  return loaded;
}

/** `{ type Course, type CourseKind }` */
function isListOfTypes(names: string): boolean {
  const inBraces = /^\{([^}]*)\}/.exec(names.trim())?.[1];
  if (inBraces === undefined) return false;
  return inBraces
    .split(",")
    .map((name) => name.trim())
    .every((name) => name === "" || name.startsWith("type "));
}
