import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kualik, newRegister, projectRoot, withFolder } from "./kualik.js";
import { atTerminal, CLEAR, CTRL_C, ENTER, ESC, type Step, speaking } from "./terminal.js";

const SAMPLE = join(projectRoot, "data", "samples", "at-2026-021-emergency-care.xlsx");
const RUSSIAN = speaking("ru_RU.UTF-8");

describe("whoever types nothing", () => {
  it("is led through a day without a flag and without the guide", () =>
    withFolder(async (folder) => {
      copyFileSync(SAMPLE, join(folder, "список от лектора.xlsx"));
      const answers = ["Орталық", "Центр", "Астана", "Астана", "Ә. Н.", "А. Н.", "Басшы", "Рук."];
      const { code, err } = await atTerminal(
        [],
        [
          ["Здесь нет реестра", ""],
          ["❯ создать новый реестр", ENTER],
          ["Папка реестра: register", ENTER],
          ["Наименование центра на казахском:", `${answers[0]}${ENTER}`],
          ["Наименование центра на русском:", `${answers[1]}${ENTER}`],
          ["Город на казахском:", `${answers[2]}${ENTER}`],
          ["Город на русском:", `${answers[3]}${ENTER}`],
          ["на казахском:", `${answers[4]}${ENTER}`],
          ["на русском:", `${answers[5]}${ENTER}`],
          ["Должность руководителя на казахском:", `${answers[6]}${ENTER}`],
          ["Должность руководителя на русском:", `${answers[7]}${ENTER}`],
          ["БИН", ENTER],
          ["График работы: 08:00-17:00", ENTER],
          ["Обед: 13:00-14:00", ENTER],
          ["Ваше ФИО", ENTER],
          ["Проверьте, всё ли верно", ""],
          ["Создать такой реестр?", ENTER],
          ["Реестр готов", ""],
          ["Двойной щелчок", ""],
          ["Дел, которые ждут, нет", ""],
          ["❯ внести в реестр список", ENTER],
          ["❯ список от лектора.xlsx", ENTER],
          ['kualik import "список от лектора.xlsx"', ""],
          ["Код курса:", `AT-2026-021${ENTER}`],
          ["Внести это в реестр?", ENTER],
          ["Отложенные строки: 2 (AT-2026-021)", ""],
          ["❯ разобрать отложенное: AT-2026-021", "выдать"],
          ["❯ выдать документы: AT-2026-021", ENTER],
          ["Выдать документы (10)? (да/Нет)", `да${ENTER}`],
          ["Открыть: ", ENTER],
          ["Документы не вручены: 10 (AT-2026-021)", "вручение"],
          ["❯ записать вручение: AT-2026-021", ENTER],
          ["Кто получил?", ENTER],
          ["Отложенные строки: 2 (AT-2026-021)", "найти"],
          ["❯ найти", ENTER],
          ["Части ФИО", `ахметова${ENTER}`],
          ["Что сделать?", "выйти"],
          ["❯ Выйти", ENTER],
        ],
        { cwd: folder, env: RUSSIAN },
      );
      expect(code, err).toBe(0);
      const { out } = await kualik(["journal", "--json"], { cwd: join(folder, "register") });
      expect(JSON.parse(out)).toHaveLength(10);
    }));

  it("opens a register that is elsewhere, and leaves by Esc or Ctrl+C wherever it is asked", () =>
    withFolder(async (folder) => {
      await newRegister(join(folder, "my register"));
      const opened = await atTerminal(
        ["--lang", "kk"],
        [
          ["Бұл жерде тізілім жоқ", "басқа"],
          ["❯ басқа жердегі тізілімді ашу", ENTER],
          ["register", `${CLEAR}"my register"${ENTER}`],
          ["Күтіп тұрған жұмыс жоқ", "шығу"],
          ["❯ Шығу", ENTER],
        ],
        { cwd: folder },
      );
      expect(opened.code, opened.err).toBe(0);
      const left = await atTerminal([], [["What is to be done?", ESC]], {
        cwd: join(folder, "my register"),
      });
      expect([left.code, left.err]).toEqual([1, expect.stringContaining("Stopped")]);
      const ended = await atTerminal([], [["What is to be done?", CTRL_C]], {
        cwd: join(folder, "my register"),
      });
      expect([ended.code, ended.err]).toEqual([1, expect.stringContaining("Stopped")]);
    }));
});

describe("the desk", () => {
  it("offers a register that lies in the folder, and keeps Esc from leaving while a word is typed", () =>
    withFolder(async (folder) => {
      await newRegister(join(folder, "register"));
      const { code, err } = await atTerminal(
        ["--lang", "ru"],
        [
          ["❯ открыть реестр в этой папке: register", ENTER],
          ["наберите слово, чтобы найти", "щщщ"],
          ["ничего не найдено", ESC],
          ["❯ внести", "выйти"],
          ["❯ Выйти", ENTER],
        ],
        { cwd: folder },
      );
      expect(code, err).toBe(0);
    }));

  it("changes what the centre is and who works there, each shown as it was before", () =>
    withFolder(async (folder) => {
      const root = join(folder, "register");
      const run = await newRegister(root);
      const { code, err } = await atTerminal(
        ["--lang", "ru"],
        [
          ["Что сделать?", "изменить данные центра"],
          ["❯ изменить данные центра", ENTER],
          ["Что изменить?", "город на русском"],
          ["❯ Город на русском", ENTER],
          ["Город на русском: Астана", `${CLEAR}Семей${ENTER}`],
          ["❯ готово, записать", ENTER],
          ["kualik settings set --city-ru Семей", ""],
          ["Что сделать?", "указать ФИО"],
          ["❯ указать ФИО", ENTER],
          ["вы сами:", "smagulova"],
          ["❯ smagulova", ENTER],
          ["ФИО, как его показывать в журнале:", `А. Смагулова${ENTER}`],
          ["smagulova", ""],
          ["Что сделать?", "выйти"],
          ["❯ Выйти", ENTER],
        ],
        { cwd: root },
      );
      expect(code, err).toBe(0);
      expect(JSON.parse((await run("settings", "--json")).out)).toMatchObject({ cityRu: "Семей" });
      expect((await run("operators")).out).toContain("А. Смагулова");
      expect(err.match(/Сегодня,/g), "a day that is as it was is told once").toHaveLength(1);
    }));

  it("writes the report of a month and the journal without a name typed", () =>
    withFolder(async (folder) => {
      const root = join(folder, "register");
      const run = await newRegister(root);
      const { code, err } = await atTerminal(
        ["--lang", "ru"],
        [
          ["Что сделать?", "отчёт"],
          ["❯ показать отчёт", ENTER],
          ["Месяц", "03.2026"],
          ["❯ 03.2026", ENTER],
          ["❯ показать на экране", "xlsx"],
          ["❯ отчёт-", ENTER],
          ["Открыть: ", ENTER],
          ["Что сделать?", "журнал excel"],
          ["❯ сохранить журнал", ENTER],
          ["❯ журнал-", ENTER],
          ["Открыть: ", ENTER],
          ["Что сделать?", "выйти"],
          ["❯ Выйти", ENTER],
        ],
        { cwd: root },
      );
      expect(code, err).toBe(0);
      expect(err).toContain("--month 03.2026 --out отчёт-");
      const written = readdirSync(root).filter((name) => name.endsWith(".xlsx"));
      expect(written.sort()).toEqual([
        expect.stringContaining("журнал-"),
        expect.stringContaining("отчёт-"),
      ]);
      expect((await run("report")).out).not.toBe("");
    }));

  it("goes from a request that waits to an answer, and asks again what is no identity document", () =>
    withFolder(async (folder) => {
      const root = join(folder, "register");
      const run = await newRegister(root);
      await run("import", SAMPLE, "--course", "AT-2026-021", "--yes");
      const { code, err } = await atTerminal(
        ["--lang", "ru"],
        [
          ["Что сделать?", "принять заявление"],
          ["❯ принять заявление", ENTER],
          ["Как поступило:", ENTER],
          ["ИИН человека", "никого такого"],
          ["ничего не найдено", CLEAR],
          ["❯ оставить пустым", "ахметова"],
          ["❯ Ахметова", ENTER],
          ["Предъявленный документ", `удостоверение 12${ENTER}`],
          ['"удостоверение 012345678"', `${CLEAR}удостоверение 012345678${ENTER}`],
          ["❯ ответить на заявление", ENTER],
          ["Как ответить на заявление?", "\u001B[B"],
          ["❯ отказать в услуге", ENTER],
          ["в уведомлении", "другое"],
          ["❯ другое", ENTER],
          ["Может получить", ""],
          ["(да/Нет)", ENTER],
          ["Что сделать?", "копию реестра"],
          ["❯ записать проверенную копию", ENTER],
          ["❯ backups в папке реестра", "../на флешке"],
          ["❯ ../на флешке", ENTER],
          ['kualik backup "../на флешке"', ""],
          ["Что сделать?", "выйти"],
          ["❯ Выйти", ENTER],
        ],
        { cwd: root },
      );
      expect(code, err).toBe(0);
      expect(err).not.toContain("поступило: :");
      expect(readdirSync(join(folder, "на флешке"))).toHaveLength(1);
    }));
});

describe("what a command lacks", () => {
  it("is asked for at a terminal, and shown as it could have been typed", () =>
    withFolder(async (folder) => {
      const root = join(folder, "register");
      const run = await newRegister(root);
      await run("import", SAMPLE, "--course", "AT 2026 021", "--yes");
      const pick: Step = ["❯ AT 2026 021", ENTER];
      const left = await atTerminal(["issue"], [pick, ["(y/N)", ENTER]], { cwd: root });
      expect(left.err).toContain("Nothing was changed");
      expect(left.err).toContain("(3-2026-00001 … 3-2026-00009)");
      expect(left.err).toContain('kualik issue "AT 2026 021" --dry-run');
      const tried = await atTerminal(["issue", "AT 2026 021", "--dry-run"], [], { cwd: root });
      expect(tried.out).toContain("3-2026-00001 … 3-2026-00009");
      const issued = await atTerminal(["issue"], [pick, ["(y/N)", `y${ENTER}`]], { cwd: root });
      expect([issued.code, issued.err]).toEqual([
        0,
        expect.stringContaining('The same in one line: kualik issue "AT 2026 021"'),
      ]);
      const annulled = await atTerminal(
        ["annul"],
        [
          ["Registration number:", "ахметова"],
          ["❯ 3-2026-0000", ENTER],
          ["Why (kept in the register):", "entered twice"],
          ["❯ entered twice", ENTER],
          ["(y/N)", `y${ENTER}`],
        ],
        { cwd: root },
      );
      expect(annulled.code, annulled.err).toBe(0);
      const request = await atTerminal(
        ["request"],
        [
          ["What of it?", ENTER],
          ["How it came", ENTER],
          ["IIN", "гулнур"],
          ["❯ Ахметова", ENTER],
          ["dentity", `id-card 012345678${ENTER}`],
        ],
        { cwd: root },
      );
      expect([request.code, request.err]).toEqual([0, expect.stringContaining("is received")]);
    }));

  it("is chosen from the Word files that lie there where files are verified", () =>
    withFolder(async (folder) => {
      const root = join(folder, "register");
      await newRegister(root);
      copyFileSync(SAMPLE, join(root, "sent back.docx"));
      const left = await atTerminal(["verify"], [["❯ sent back.docx", ESC]], { cwd: root });
      expect(left.code, left.err).toBe(1);
    }));

  it("is an error as before where nobody sits, or --yes or --json is said", () =>
    withFolder(async (folder) => {
      const root = join(folder, "register");
      await newRegister(root);
      mkdirSync(join(folder, "elsewhere"));
      expect((await kualik(["issue"], { cwd: root })).code).toBe(2);
      expect((await atTerminal(["issue", "--yes"], [], { cwd: root })).code).toBe(2);
      expect((await atTerminal(["annul", "--json"], [], { cwd: root })).code).toBe(2);
      expect((await kualik([], { cwd: root })).out).toContain("Usage: kualik");
    }));
});
