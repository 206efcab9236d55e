import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newRegister, type Run, type RunOptions, withFolder } from "./kualik.js";
import { atTerminal, ENTER, ESC, type Step } from "./terminal.js";

const DOWN = `${ESC}[B`;
const HEADER = "ФИО;ИИН;Часы;Итог";
const PEOPLE = [
  "Ким Сергей;970925393119",
  "Ахметова Айгүл;841014405586",
  "Оспанова Жанар;680902350901",
  "Жаров Иван;960719442565",
];

interface Entry {
  run: (...args: string[]) => Promise<Run>;
  review: (...steps: Step[]) => Promise<Run>;
  enter: (course: string, ends: string[], options?: string[]) => Promise<Run>;
}

async function withRegister(work: (entry: Entry) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const register = join(folder, "register");
    const run = await newRegister(register);
    const options: RunOptions = { env: { KUALIK_REGISTER: register } };
    const enter = (course: string, ends: string[], more = ["--json"]) => {
      const path = join(folder, `${course}.csv`);
      const lines = ends.map((end, index) => `${PEOPLE[index]};${end}`);
      writeFileSync(path, [HEADER, ...lines].join("\n"));
      const data = "--kind advanced-training --hours 60 --start 2026-03-02 --end 2026-03-13 --yes";
      const title = ["--title-ru", `Тема ${course}`, ...data.split(" ")];
      return run("import", path, "--course", course, ...title, ...more);
    };
    const review = (...steps: Step[]) => atTerminal(["review"], steps, options);
    await work({ run, review, enter });
  });
}

const counts = (run: Run) => JSON.parse(run.out).counts;
const kept = async (run: Entry["run"]) => {
  const words: { word: string; outcome: string }[] = JSON.parse(
    (await run("roster", "words", "--json")).out,
  );
  return words.map(({ word, outcome }) => [word, outcome]);
};

describe("held rows of one kind", () => {
  it("are answered for together by their word, which is remembered until it is forgotten", () =>
    withRegister(async ({ run, review, enter }) => {
      expect(counts(await enter("A", ["60;85%", "60;85%", "60;4 (хор.)"]))).toEqual({
        accepted: 0,
        held: 3,
      });
      const made = await review(
        ["“85%”", ""],
        ["Ахметова Айгүл", ""],
        ["What is right for all of them?", `${DOWN}${ENTER}`],
        ["“4 (хор.)”", ""],
        ["What is right for all of them?", `${DOWN}${DOWN}${ENTER}`],
      );
      expect(made.err).toContain("Let in: 3, left held: 0");
      expect(await kept(run)).toEqual([
        ["4 (хор.)", "not-completed"],
        ["85%", "completed"],
      ]);

      const later = await enter("B", ["60;85%", "60;зачет"], []);
      expect(later.err).toContain(
        "The outcome “85%” is read as the centre has answered: completed",
      );
      expect(later.err).toContain("2 accepted, 0 held");
      expect(JSON.parse((await run("audit", "--json")).out).findings).toEqual([]);
      expect((await run("journal", "acts")).out).toContain("«85%»");

      await run("roster", "words", "forget", "85%");
      expect(await kept(run)).toEqual([["4 (хор.)", "not-completed"]]);
      expect(counts(await enter("C", ["60;85%"]))).toEqual({ accepted: 0, held: 1 });
      const twice = await run("roster", "words", "forget", "85%");
      expect([twice.code, twice.err]).toEqual([1, expect.stringContaining("85%")]);
    }));

  it("are left to be decided one by one", () =>
    withRegister(async ({ run, review, enter }) => {
      await enter("A", ["60;85%", "60;85%"]);
      const made = await review(
        ["What is right for all of them?", ENTER],
        ["What is to be done", ESC],
      );
      expect(made.err).toContain("— 1 of 2 —");
      expect(await kept(run)).toEqual([]);
    }));

  it("have their hours cleared, and keep that where something else still holds them", () =>
    withRegister(async ({ run, review, enter }) => {
      await enter("A", ["не знаю;зачет", "много;зачет", "как все;"]);
      const made = await review(
        ["Such rows: 3.", ""],
        ["What is right for all of them?", ENTER],
        ["What is to be done", ESC],
      );
      expect(made.err).toContain("— 1 of 1 —");
      const [{ enrolled, held }] = JSON.parse((await run("courses", "--json")).out);
      expect({ enrolled, held }).toEqual({ enrolled: 2, held: 1 });
      const [left] = JSON.parse((await run("review", "--json")).out);
      expect(left.cells.hours).toBeUndefined();
    }));

  it("have what is proposed for each accepted, or pass for one reason", () =>
    withRegister(async ({ review, enter }) => {
      await enter("A", ["30;зачет", "40;зачет"]);
      const made = await review(
        ["Such rows: 2.", ""],
        ["What is right for all of them?", ENTER],
        ["Reason", `Перезачтено\r`],
      );
      expect(made.err).toContain("Let in: 2, left held: 0");
    }));
});
