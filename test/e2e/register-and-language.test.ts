import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { CENTRE, kualik, newRegister, withFolder } from "./kualik.js";

describe("the register", () => {
  it("is found upwards from the folder, by the option, by the environment", () =>
    withFolder(async (folder) => {
      const register = join(folder, "register");
      await newRegister(register);
      const deep = join(register, "issued", "2026");
      mkdirSync(deep);
      expect((await kualik(["courses"], { cwd: deep })).code).toBe(0);
      expect((await kualik(["courses", "--register", register], { cwd: folder })).code).toBe(0);
      expect((await kualik(["--register=register", "courses"], { cwd: folder })).code).toBe(0);
      expect(
        (await kualik(["courses"], { cwd: folder, env: { KUALIK_REGISTER: register } })).code,
      ).toBe(0);
      expect((await kualik(["courses"], { cwd: folder })).code).toBe(1);
    }));

  it("of a newer Kualik is refused by every command, and told what to do", () =>
    withFolder(async (folder) => {
      const run = await newRegister(folder);
      const db = new Database(join(folder, "kualik.db"));
      db.exec("update kualik_layout set version = version + 1");
      db.close();
      for (const args of [["courses"], ["backup"]]) {
        const { code, err } = await run(...args);
        expect(code).toBe(1);
        expect(err).toContain("written by a newer Kualik");
        expect(err).toContain("Install the newest Kualik");
      }
      expect(readdirSync(join(folder, "backups"))).toEqual([]);
    }));

  it("keeps the centre's data and changes them for what is issued later", () =>
    withFolder(async (folder) => {
      const run = await newRegister(folder, [
        "--bin",
        "990940003030",
        "--number-pattern",
        "{kind}/{yy}-{number:3}",
      ]);
      expect(JSON.parse((await run("settings", "--json")).out)).toMatchObject({
        bin: "990940003030",
        nameRu: "Учебный центр «Үлгі»",
      });
      expect((await run("settings", "set", "--head-name-ru", "Б. Иванов")).code).toBe(0);
      expect(JSON.parse((await run("settings", "--json")).out)).toMatchObject({
        headNameRu: "Б. Иванов",
        headNameKk: "Ә. Нұрланова",
      });
      const roster = join(folder, "roster.csv");
      writeFileSync(roster, "ФИО;ИИН;Итог\nСултанова Наталья;960719442565;зачет");
      await run(
        "import",
        roster,
        ..."--course A/1 --kind advanced-training --hours 60 --start 2026-03-02 --end 2026-03-13 --yes".split(
          " ",
        ),
        "--title-ru",
        "Тема",
      );
      const { issued } = JSON.parse(
        (await run("issue", "A/1", "--date", "2027-01-11", "--json")).out,
      );
      expect(issued[0].number).toBe("3/27-001");
      expect(issued[0].file).toBe(join(folder, "issued", "2027", "A-1", "3-27-001.docx"));
      expect((await run("find", "3/27-001")).out).toContain(issued[0].file);
    }));
});

describe("a person whose name has changed", () => {
  it("is held, renamed with a reason, and accepted when the roster comes again", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      const course = (code: string, name: string) => {
        const roster = join(folder, `${code}.csv`);
        writeFileSync(roster, `ФИО;ИИН;Итог\n${name};960719442565;зачет`);
        return run(
          "import",
          roster,
          ..."--kind advanced-training --hours 60 --start 2026-03-02 --end 2026-03-13 --yes --json".split(
            " ",
          ),
          "--course",
          code,
          "--title-ru",
          `Тема ${code}`,
        );
      };
      await course("A", "Султанова Наталья");
      expect(JSON.parse((await course("B", "Петрова Наталья")).out).rows[0].codes).toEqual([
        "register-family-name-differs",
      ]);
      expect(
        (await run("trainees", "set", "960719442565", "--name-ru", "Петрова Наталья")).code,
      ).toBe(2);
      const set = [
        "trainees",
        "set",
        "960719442565",
        "--name-kk",
        "Петрова Наталья",
        "--name-ru",
        "Петрова Наталья",
      ];
      expect((await run(...set, "--reason", "свидетельство о браке")).code).toBe(0);
      expect(JSON.parse((await course("B", "Петрова Наталья")).out).rows[0].outcome).toBe("accept");
      expect((await run("check")).code).toBe(0);
      expect(
        (await run("trainees", "set", "000000000000", ...set.slice(3), "--reason", "x")).code,
      ).toBe(1);
    }));
});

const ENGLISH_ANSWER = "Nothing was found";

describe("the language", () => {
  it("is the option's, else the register's, else the environment's", () =>
    withFolder(async (folder) => {
      const nothing = async (args: string[], env: Record<string, string> = {}) =>
        (await kualik(["find", "nobody-at-all", "--register", folder, ...args], { env })).err;
      expect((await kualik(["init", folder, ...CENTRE, "--yes", "--lang", "kk"])).code).toBe(0);
      expect(await nothing([])).not.toContain(ENGLISH_ANSWER);
      expect(await nothing([], { KUALIK_LANG: "en" })).toBe(await nothing([]));
      expect(await nothing(["--lang", "en"])).toContain(ENGLISH_ANSWER);
      expect(await nothing(["--lang", "ru"])).not.toBe(await nothing([]));

      const settings = join(folder, "kualik.json");
      writeFileSync(settings, readFileSync(settings, "utf8").replace('"kk"', "null"));
      expect(await nothing([], { LANG: "C.UTF-8" })).toContain(ENGLISH_ANSWER);
      expect(await nothing([], { LANG: "ru_RU.UTF-8" })).toBe(await nothing(["--lang", "ru"]));
      expect(await nothing([], { KUALIK_LANG: "kk", LANG: "ru_RU.UTF-8" })).toBe(
        await nothing(["--lang", "kk"]),
      );
    }));

  it("is spoken by the help too", async () => {
    expect((await kualik(["issue", "--help"], { env: { LANG: "ru_RU.UTF-8" } })).out).toContain(
      "Пример",
    );
    expect((await kualik(["issue", "--help", "--lang", "kk"])).out).toContain("Мысал");
  });
});

describe("what a registrar looks for later", () => {
  const course = (code: string) => [
    ..."--kind advanced-training --hours 60 --start 2026-03-02 --end 2026-03-13 --yes --json".split(
      " ",
    ),
    "--course",
    code,
    "--title-ru",
    "Тема",
  ];

  it("is found by the printed name after the person has another one", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      const roster = join(folder, "roster.csv");
      writeFileSync(roster, "ФИО;ИИН;Итог\nСултанова Наталья;960719442565;зачет");
      await run("import", roster, ...course("A"));
      await run("issue", "A");
      await run(
        "trainees",
        "set",
        "960719442565",
        "--name-ru",
        "Петрова Наталья",
        "--name-kk",
        "Петрова Наталья",
        "--reason",
        "x",
      );
      for (const word of ["Султанова", "Петрова"]) {
        const { out } = await run("find", word);
        expect(out).toContain("Султанова Наталья");
        expect(out).toContain("Петрова Наталья");
        expect(out).toMatch(/File: .*\.docx/);
      }
    }));

  it("is pointed to among the held, whatever letters were typed", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      const roster = join(folder, "roster.csv");
      // The c and the a are Latin.
      writeFileSync(
        roster,
        "ФИО;ИИН;Место работы;Телефон;Итог\nИcкаковa Жанар;960719442565;Больница 5;+77010000000;зачет",
      );
      await run("import", roster, ...course("A"));
      expect((await run("find", "Искакова")).err).toContain("matches too: 1");
      const register = readFileSync(join(folder, "register", "kualik.db")).toString("utf8");
      expect(register).not.toContain("Больница 5");
      expect(register).not.toContain("+77010000000");
    }));

  it("never has a date of issue that can only be a slip", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      const roster = join(folder, "roster.csv");
      writeFileSync(roster, "ФИО;ИИН;Итог\nСултанова Наталья;960719442565;зачет");
      await run("import", roster, ...course("A"));
      expect((await run("issue", "A", "--date", "2062-03-16")).code).toBe(1);
      expect((await run("journal", "--json")).out.trim()).toBe("[]");
    }));
});

describe("a command line that contradicts itself or says nothing", () => {
  it.each([
    ["settings", "set"],
    ["courses", "set", "A"],
    ["courses", "drop", "A", "--reason", "x"],
    ["courses", "drop", "A", "--row", "2", "--person", "960719442565", "--reason", "x"],
    ["journal", "--from", "2026-12-01", "--to", "2026-01-01"],
  ])("%s %s %s %s %s is wrong usage", (...args) =>
    withFolder(async (folder) => {
      const { code, out, err } = await (await newRegister(folder))(...args);
      expect(code, err).toBe(2);
      expect(out).toBe("");
    }),
  );

  it.each([
    [["templates", "check"], "kualik templates check --help"],
    [["templates", "add", "3", "form.docx"], "kualik templates add --help"],
    [["templates", "ad"], "kualik templates --help"],
    [["reprint"], "kualik reprint --help"],
    [["chek"], "kualik --help"],
  ])("%s is pointed to the help of its own command", async (args, help) => {
    const { code, err } = await kualik(args);
    expect(code).toBe(2);
    expect(err).toContain(`“${help}”`);
  });
});
