import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { projectRoot, withFolder } from "../e2e/kualik.js";

/** What an old Node.js reads before it knows that it is too old. */
const READ_BY_ANY = ["bin/kualik.js", "bin/runtime.js", "bin/older-node.js", "scripts/start.cjs"];

/** The start of the program, in a folder where nothing else is. */
function startIn(folder: string) {
  for (const part of ["bin", "package.json"]) {
    cpSync(join(projectRoot, part), join(folder, part), { recursive: true });
  }
  const { pathOf, OWN } = createRequire(import.meta.url)(join(folder, "bin", "runtime.js"));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(folder, "bin", "older-node.js"), ...args], {
      encoding: "utf8",
    });
  return { own: pathOf(OWN) as string, run };
}

describe("started by a Node.js that is too old", () => {
  test.each(READ_BY_ANY)("%s is read", (file) => {
    const text = readFileSync(join(projectRoot, file), "utf8");
    expect(() => transformSync(text, { target: "es5" })).not.toThrow();
  });

  test("a clone hands over what it was asked to its own, and its exit code back", () =>
    withFolder((folder) => {
      const { own, run } = startIn(folder);
      mkdirSync(dirname(own), { recursive: true });
      writeFileSync(own, '#!/bin/sh\nshift\necho "asked: $*"\nexit 7\n');
      chmodSync(own, 0o755);
      const { status, stdout, stderr } = run("find", "Ә. Б", "--json");
      expect({ status, stdout, stderr }).toEqual({
        status: 7,
        stdout: "asked: find Ә. Б --json\n",
        stderr: "",
      });
    }));

  test("what kills its own is told on", () =>
    withFolder((folder) => {
      const { own, run } = startIn(folder);
      mkdirSync(dirname(own), { recursive: true });
      writeFileSync(own, "#!/bin/sh\nkill -TERM $$\n");
      chmodSync(own, 0o755);
      expect(run().signal).toBe("SIGTERM");
    }));

  test("an installed program says in three languages what is needed and where to get it", () =>
    withFolder((folder) => {
      const { status, stdout, stderr } = startIn(folder).run("find", "Ә. Б");
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      const paragraphs = stderr.trim().split("\n\n");
      expect(paragraphs).toHaveLength(3);
      expect(paragraphs.map((text) => /керек|нужен|needs/.exec(text)?.[0])).toEqual([
        "керек",
        "нужен",
        "needs",
      ]);
      for (const text of paragraphs) {
        expect(text).toContain("https://nodejs.org");
        expect(text).toContain("22.14");
        expect(text).toContain(process.version);
      }
    }));
});

describe("what is kept of the compiled program", () => {
  const starts = (env: Record<string, string>) =>
    spawnSync(process.execPath, [join(projectRoot, "bin", "kualik.js"), "--version"], { env });

  test.each([
    ["the user's folder for such things", "XDG_CACHE_HOME", ["kualik"]],
    ["the user's own folder", "HOME", [".cache", "kualik"]],
  ])("lies in %s, and not among everybody's temporary files", (_name, variable, place) =>
    withFolder((folder) => {
      const temporary = join(folder, "temporary");
      mkdirSync(temporary);
      const { status } = starts({ [variable]: folder, TMPDIR: temporary });
      expect(status).toBe(0);
      expect(readdirSync(join(folder, ...place))).not.toEqual([]);
      expect(readdirSync(temporary)).toEqual([]);
    }),
  );

  test("is done without where it cannot be written", () =>
    withFolder((folder) => {
      const file = join(folder, "file");
      writeFileSync(file, "");
      const { status, stderr } = starts({ XDG_CACHE_HOME: file });
      expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: "" });
      expect(existsSync(join(file, "kualik"))).toBe(false);
    }));
});
