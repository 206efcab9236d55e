import { chmodSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { CENTRE, kualik, newRegister, runnerOf, withFolder } from "./kualik.js";

const DAY_MS = 24 * 60 * 60_000;

afterEach(() => void vi.useRealTimers());

interface Told {
  about: string;
  state: string;
  code: string;
}

it("is well with a new register, and says what it looked at", () =>
  withFolder(async (folder) => {
    const run = await newRegister(folder);
    const { code, out, err } = await run("doctor", "--json");
    expect([code, err]).toEqual([0, expect.stringContaining("Nothing has to be put right")]);
    const looks: Told[] = JSON.parse(out);
    expect(looks.map(({ about }) => about)).toEqual([
      ...["node", "module", "register", "rights", "disk", "copies", "calendar", "forms"],
      ...["clock", "zone", "libreoffice", "fonts", "letters"],
    ]);
    const shown = await run("doctor", "--lang", "ru");
    expect(shown.out).toContain("✓ календарь: выходные дни известны.");
    expect(shown.out).toContain("→ Сделайте копию, лучше на другом диске: kualik backup <папка>");
  }));

it("looks at the computer where there is no register, and where one cannot be opened", () =>
  withFolder(async (folder) => {
    const none = await kualik(["doctor"], { cwd: folder });
    expect([none.code, none.out]).toEqual([
      0,
      expect.stringContaining("• register: there is none"),
    ]);
    const root = join(folder, "register");
    const run = await newRegister(root);
    truncateSync(join(root, "kualik.db"), 100);
    const damaged = await run("doctor");
    expect(damaged.code).toBe(1);
    expect(damaged.out).toContain("✗ register: The register's database is damaged.");
    expect(damaged.out).toContain("LibreOffice");
  }));

it("finds an old copy, a clock that is behind, and who else can read the register", () =>
  withFolder(async (folder) => {
    const root = join(folder, "register");
    const run = runnerOf(root);
    const at = (days: number) =>
      vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + days * DAY_MS });
    at(-40);
    await kualik(["init", root, ...CENTRE, "--yes"]);
    await run("backup");
    vi.useRealTimers();
    for (const path of [root, join(root, "kualik.db")]) chmodSync(path, 0o755);
    const found = await run("doctor");
    expect(found.code).toBe(1);
    expect(found.out).toContain("✗ copies: days since the last one: 40\n  → Make a new one");
    expect(found.out).toContain("✗ rights of the folder: other users of this computer can read it");
    expect(found.err).toContain("To be put right: 2");
    at(-60);
    expect((await run("doctor")).out).toContain("✗ clock: it shows");
  }));
