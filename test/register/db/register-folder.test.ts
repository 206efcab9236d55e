import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findRegisterRoot, readRegisterFolder } from "../../../src/register/db/register-folder.js";
import { temporaryFolder } from "../register-under-test.js";

function registerFolder(content = '{"database":"kualik.db","language":"ru"}'): string {
  const root = temporaryFolder();
  writeFileSync(join(root, "kualik.json"), content);
  return root;
}

describe("finding the register", () => {
  test("from its folder and from any folder inside it", () => {
    const root = registerFolder();
    const inside = join(root, "issued", "2026");
    mkdirSync(inside, { recursive: true });
    expect(findRegisterRoot(root, null)).toBe(root);
    expect(findRegisterRoot(inside, null)).toBe(root);
  });

  test("by name, relative or absolute, and then nowhere else", () => {
    const root = registerFolder();
    mkdirSync(join(root, "empty"));
    expect(findRegisterRoot("/", root)).toBe(root);
    expect(findRegisterRoot(join(root, "empty"), "..")).toBe(root);
    expect(findRegisterRoot(root, "empty")).toBeNull();
  });

  test("where there is none", () => {
    expect(findRegisterRoot(temporaryFolder(), null)).toBeNull();
  });
});

describe("reading kualik.json", () => {
  test("gives every path of the register", () => {
    const root = registerFolder();
    expect(readRegisterFolder(root)).toEqual({
      root,
      database: "kualik.db",
      language: "ru",
      databasePath: join(root, "kualik.db"),
      templatesPath: join(root, "templates"),
      issuedPath: join(root, "issued"),
      backupsPath: join(root, "backups"),
    });
  });

  test("a language is not needed", () => {
    const root = registerFolder('{"database":"kualik.db","language":7}');
    expect(readRegisterFolder(root).language).toBeNull();
  });

  test.each(["", "{", "null", "[]", "{}", '{"database":7}', '"kualik.db"'])(
    "%j is told as broken",
    (content) => {
      const root = registerFolder(content);
      expect(() => readRegisterFolder(root)).toThrow(
        expect.objectContaining({ code: "register-file-broken" }),
      );
    },
  );
});
