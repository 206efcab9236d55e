import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { basename, join, posix, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portableFiles } from "../../scripts/portable/files.mjs";
import { PINS, withPinnedPackage } from "../../scripts/portable/pinned-package.mjs";
import { SYSTEMS, systemOf } from "../../scripts/portable/systems.mjs";
import { writePortable } from "../../scripts/portable/write.mjs";
import type { PackedFile } from "../../scripts/portable/zip.mjs";
import { DOCUMENT_KIND_NAMES } from "../../src/model/document.js";
import { NOTICE_KINDS } from "../../src/model/template-kind.js";
import { CENTRE, projectRoot, type Run, withFolder } from "./kualik.js";

/** Node.js is fetched the first time, and packed. */
const PACKING_MS = 600_000;

const HERE = systemOf(process) as keyof typeof SYSTEMS;
let folder: string;
/** Where the zip for this machine was unpacked; it is moved about. */
let unpacked: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kualik-test-"));
  unpacked = unpackInto(join(folder, "Оқу орталығы, 1 кабинет"));
}, PACKING_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** IMAGE_FILE_MACHINE_AMD64 and EM_AARCH64. */
const PE_X64 = 0x8664;
const ELF_ARM64 = 0xb7;

describe(`the portable folder for ${HERE}`, () => {
  it("does a course with nothing on the path, and again after it was moved", () => {
    const first = starterIn(unpacked);
    expect(first("--version").out.trim()).toMatch(/^\d+\.\d+\.\d+$/);
    expect(first("init", "тізілім", ...CENTRE, "--yes").code).toBe(0);

    const sample = "program/data/samples/at-2026-021-emergency-care.xlsx";
    const at = ["--register", "тізілім"];
    expect(first("import", sample, "--course", "AT-2026-021", "--yes", ...at).code).toBe(0);
    const issuing = first("issue", "AT-2026-021", "--date", "2026-03-16", "--json", ...at);
    const { issued } = JSON.parse(issuing.out);
    expect(issued).toHaveLength(10);
    for (const { file } of issued) expect(existsSync(file)).toBe(true);
    expect(first("find", "Гулнур", ...at).out).toContain("3-2026-00001");
    expect(first("verify", issued[0].file, ...at).code).toBe(0);

    const moved = join(folder, "Жаңа орын – новое место");
    renameSync(unpacked, moved);
    unpacked = moved;
    const second = starterIn(moved);
    expect(second("find", "Гулнур", ...at).out).toContain("3-2026-00001");
    const file = join("тізілім", "issued", "2026", "AT-2026-021", "3-2026-00001.docx");
    expect(second("verify", file, ...at).code).toBe(0);
    expect(second("audit", ...at).code).toBe(0);
  });

  it("starts by a link from elsewhere, passes arguments as they are, and the exit code", () => {
    const link = join(folder, "kualik");
    symlinkSync(join(unpacked, SYSTEMS[HERE].starter), link);
    expect(run(link, ["--version"], folder).code).toBe(0);
    expect(run(link, ["find", "x"], folder).code).toBe(1);
    const { code, err } = run(link, ['"a b" 100% $HOME & ə'], folder);
    expect(code).toBe(2);
    expect(err).toContain('"a b" 100% $HOME & ə');
  });
});

describe("the portable folder for Windows", () => {
  let files: PackedFile[];
  beforeAll(() => {
    files = portableFiles(SYSTEMS["win-x64"]);
  }, PACKING_MS);

  it("has Node.js and the database module for x64, and no other", () => {
    expect(machineOfPe(bytesOf(files, "runtime/node.exe"))).toBe(PE_X64);
    const modules = files.filter(({ path }) => path.endsWith(".node"));
    expect(modules.map(({ path }) => path)).toEqual([
      "program/node_modules/better-sqlite3/prebuilds/win32-x64.node",
    ]);
    for (const { bytes } of modules) expect(machineOfPe(Buffer.from(bytes))).toBe(PE_X64);
  });

  it("has the licences of what is in it", () => {
    expect(textOf(files, "runtime/LICENSE")).toContain("Node.js is licensed for use as follows");
    const notices = textOf(files, "THIRD-PARTY-NOTICES.txt");
    for (const name of ["better-sqlite3", "node-addon-api", "commander", "kysely"])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, "m"));
    expect(textOf(files, "LICENSE")).toContain("Apache License");
  });

  it("has every file that its starter, guides and note speak of, and every template", () => {
    const cmd = textOf(files, "kualik.cmd");
    const begin = textOf(files, "Бастау - Начало.txt");
    const named = [
      ...[...cmd.matchAll(/%here%([\w.\\-]+)/g)].map(([, path = ""]) => path),
      ...[...begin.matchAll(/(?:docs|program)\\[\w.\\-]+\w/g)].map(([path]) => path),
    ].map((path) => path.replaceAll("\\", "/"));
    expect(named).toContain("docs/guide.kk.html");
    expect(named).toContain("program/bin/start.js");

    const templates = [...DOCUMENT_KIND_NAMES, ...NOTICE_KINDS].map(
      (kind) => `program/templates/${kind}.docx`,
    );
    const links = files
      .filter(({ path }) => path.endsWith(".md"))
      .flatMap(({ path }) => relativeLinks(path, textOf(files, path)));
    expect(links.length).toBeGreaterThan(10);

    const there = new Set(files.map(({ path }) => path));
    const missing = [...named, ...templates, ...links].filter(
      (path) => !there.has(path) && ![...there].some((one) => one.startsWith(`${path}/`)),
    );
    expect(missing).toEqual([]);
  });

  it("has the very program that does a course on this machine", () => {
    const program = files.filter(
      ({ path }) => path.startsWith("program/") && !path.endsWith(".node"),
    );
    for (const { path, bytes } of program)
      expect(readFileSync(join(unpacked, path)).equals(bytes), path).toBe(true);
    const here = filesUnder(join(unpacked, "program")).filter((path) => !path.endsWith(".node"));
    expect(here).toHaveLength(program.length);
  });

  it("has every module that its program loads, now or later", async () => {
    const database = join("node_modules", "better-sqlite3", "lib", "index.js");
    const { metafile } = await build({
      entryPoints: [join("bin", "start.js"), database].map((path) =>
        join(unpacked, "program", path),
      ),
      bundle: true,
      platform: "node",
      format: "esm",
      outdir: folder,
      write: false,
      metafile: true,
      logLevel: "silent",
    });
    const loaded = Object.keys(metafile.inputs).map((path) => resolve(path));
    const modules = filesUnder(join(unpacked, "program")).filter((path) => path.endsWith(".js"));
    expect(loaded.sort()).toEqual(modules.sort());
  });

  it("has names that Windows takes", () => {
    for (const { path } of files) {
      expect(`kualik-10.10.10-win-x64/${path}`.length).toBeLessThan(200);
      for (const name of path.split("/")) {
        expect(name).not.toMatch(/[<>:"\\|?*\p{Cc}]|[. ]$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
      }
    }
    const alike = new Set(files.map(({ path }) => path.toLowerCase()));
    expect(alike.size).toBe(files.length);
  });

  it("starts by a file in ASCII with the line ends of Windows", () => {
    const cmd = textOf(files, "kualik.cmd");
    expect(cmd).toMatch(/^(?:[\x20-\x7e]*\r\n)+$/);
    expect(cmd).toMatch(/^@echo off\r\n/);
    expect(cmd).toContain('chcp.com" 65001');
    const labels = [...cmd.matchAll(/(?:goto|call) :?(\w+)\r\n/g)].map(([, label]) => label);
    expect(labels).toHaveLength(4);
    for (const label of labels) expect(cmd).toContain(`\r\n:${label}\r\n`);
  });

  it("says in Kazakh and Russian how to begin", () => {
    const begin = textOf(files, "Бастау - Начало.txt");
    expect(begin).toMatch(/^\ufeffKUALIK\r\n/);
    expect(begin).not.toMatch(/[^\r]\n/);
    expect(begin).toContain("kualik --lang kk init тізілім");
    expect(begin).toContain("kualik --lang ru init реестр");
  });

  it("tells nothing of the machine it was made on", () => {
    const texts = files.filter(({ path }) => !/\.(?:exe|node|docx|xlsx)$/.test(path));
    for (const { path, bytes } of texts) {
      const text = Buffer.from(bytes).toString("utf8");
      for (const word of [projectRoot, `${homedir()}/`])
        expect(text.includes(word) ? path : null, word).toBe(null);
    }
    expect(files.filter(({ path }) => /(?:^|\/)\./.test(path))).toEqual([]);
  });
});

it(
  "the portable folder for 64-bit ARM has Node.js and the database module for it",
  () => {
    const files = portableFiles(SYSTEMS["linux-arm64"]);
    const module = "program/node_modules/better-sqlite3/prebuilds/linux-arm64.node";
    for (const path of ["runtime/node", module])
      expect(machineOfElf(bytesOf(files, path))).toBe(ELF_ARM64);
    expect(files.filter(({ path }) => path.endsWith(".node"))).toHaveLength(1);
    const executable = files.filter(({ mode }) => mode === 0o755).map(({ path }) => path);
    expect(executable.sort()).toEqual(["kualik", "runtime/node"]);
  },
  PACKING_MS,
);

it(
  "a package that is not the pinned one is refused",
  () =>
    withFolder((folder) => {
      const lock = readFileSync(join(PINS, "package-lock.json"), "utf8");
      const { node } = SYSTEMS[HERE];
      const changed = JSON.parse(lock);
      changed.packages[`node_modules/${node.package}`].integrity =
        `sha512-${Buffer.alloc(64).toString("base64")}`;
      writeFileSync(join(folder, "package-lock.json"), JSON.stringify(changed));
      expect(() => withPinnedPackage(node.package, existsSync, folder)).toThrow(/EINTEGRITY/);
      expect(() => withPinnedPackage("node-plan9", existsSync, folder)).toThrow(/not pinned/);
    }),
  PACKING_MS,
);

it("macOS has none, and is told what to do instead", () => {
  const script = join(projectRoot, "scripts", "portable.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script, "darwin-arm64"], {
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stderr).toContain("npm pack");
});

/** Packs the folder for this machine and unpacks it by a program that others use. */
function unpackInto(place: string): string {
  const zip = writePortable(HERE, folder);
  mkdirSync(place);
  execFileSync("unzip", ["-q", zip, "-d", place], { env: { ...process.env, LC_ALL: "C.UTF-8" } });
  return join(place, basename(zip, ".zip"));
}

/** The files that a Markdown page links to, as paths from where its own begins. */
function relativeLinks(path: string, page: string): string[] {
  return [...page.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, link = ""]) =>
    posix.join(posix.dirname(path), link),
  );
}

function filesUnder(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** What a person starts in a folder, as it is found by its place alone. */
function starterIn(folder: string) {
  return (...args: string[]) => run(`./${SYSTEMS[HERE].starter}`, args, folder);
}

function run(program: string, args: readonly string[], cwd: string): Run {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    env: { PATH: "", LANG: "en_US.UTF-8" },
  });
  if (error) throw error;
  return { code: status, out: stdout, err: stderr };
}

function bytesOf(files: readonly PackedFile[], wanted: string): Buffer {
  const found = files.find(({ path }) => path === wanted);
  if (!found) throw new Error(`${wanted} is missing`);
  return Buffer.from(found.bytes);
}

function textOf(files: readonly PackedFile[], wanted: string): string {
  return bytesOf(files, wanted).toString("utf8");
}

/** The processor that a program of Windows is for, from its header. */
function machineOfPe(bytes: Buffer): number {
  const header = bytes.readUInt32LE(0x3c);
  expect(bytes.toString("latin1", 0, 2)).toBe("MZ");
  expect(bytes.toString("latin1", header, header + 4)).toBe("PE\0\0");
  return bytes.readUInt16LE(header + 4);
}

/** The same of a program of Linux. */
function machineOfElf(bytes: Buffer): number {
  expect(bytes.toString("latin1", 0, 4)).toBe("\x7fELF");
  return bytes.readUInt16LE(18);
}
