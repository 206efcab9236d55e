import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shortcutIn } from "../../src/files/shortcut.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kualik-shortcut-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A Node.js that only tells where and with what it was started. */
function fakeNode(path: string): string {
  writeFileSync(path, '#!/bin/sh\nprintf "%s\\n" "$(pwd)" "$@"\n');
  chmodSync(path, 0o755);
  return path;
}

/** What a desktop runs: a value's escapes, then an argument's, then the codes of places. */
function execOf(text: string, file: string): string[] {
  const value = (/^Exec=(.*)$/m.exec(text)?.[1] ?? "").replace(/\\\\/g, "\\");
  const words = [...value.matchAll(/"((?:\\.|[^"\\])*)"|(\S+)/g)];
  return words.map(([, quoted, bare]) => {
    const word = quoted?.replace(/\\(["`$\\])/g, "$1") ?? bare ?? "";
    return word.replaceAll("%k", file).replaceAll("%%", "%");
  });
}

describe.runIf(process.platform !== "win32")("a shortcut in a register's folder", () => {
  const names = ["register", "мой реестр", `it's 100% "$HOME" \`ls\``];

  it.each(names)("starts the desk there, installed or portable: %s", (name) => {
    const root = join(folder, name);
    for (const path of [root, join(folder, "runtime"), join(folder, "program")]) mkdirSync(path);
    const node = fakeNode(join(folder, "runtime", "node"));
    const program = join(folder, "program", "start.js");
    writeFileSync(program, "");
    for (const isPortable of [false, true]) {
      const mac = shortcutIn(root, { node, program, isPortable }, "darwin");
      expect(mac.name).toBe("Kualik.command");
      writeFileSync(join(root, mac.name), mac.text);
      const told = [root, isPortable ? "../program/start.js" : program];
      const shown = execFileSync("/bin/sh", [join(root, mac.name)], { cwd: "/", encoding: "utf8" });
      expect(shown.trim().split("\n")).toEqual(told);
      const linux = shortcutIn(root, { node, program, isPortable }, "linux");
      for (const file of [join(root, linux.name), ""]) {
        const [shell = "", ...args] = execOf(linux.text, file);
        const run = execFileSync(shell, args, { cwd: "/", encoding: "utf8" });
        expect(run.trim().split("\n")).toEqual(told);
      }
    }
  });

  it("goes by the program's name where what started it is gone", () => {
    const gone = { node: "/gone/node", program: "/gone/start.js", isPortable: false };
    const { name, text } = shortcutIn(folder, gone, "darwin");
    writeFileSync(join(folder, name), text);
    fakeNode(join(folder, "kualik"));
    const env = { PATH: `${folder}:/usr/bin:/bin` };
    const shown = execFileSync("/bin/sh", [join(folder, name)], { env, encoding: "utf8" });
    expect(shown.trim()).toBe(folder);
  });
});

it("for Windows is found from its folder where all is on one disk, and keeps a percent sign", () => {
  const root = "E:\\Куәлік 100%\\реестр";
  const node = "E:\\Куәлік 100%\\runtime\\node.exe";
  const program = "E:\\Куәлік 100%\\program\\bin\\start.js";
  const portable = shortcutIn(root, { node, program, isPortable: true }, "win32");
  expect(portable.name).toBe("Kualik.cmd");
  expect(portable.text).toContain('"..\\runtime\\node.exe" "..\\program\\bin\\start.js"\r\n');
  expect(portable.text.indexOf("chcp.com")).toBeLessThan(portable.text.indexOf("cd /d"));
  const elsewhere = shortcutIn("C:\\реестр", { node, program, isPortable: true }, "win32");
  expect(elsewhere.text).toContain('"E:\\Куәлік 100%%\\runtime\\node.exe"');
});
