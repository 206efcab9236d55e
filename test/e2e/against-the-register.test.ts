import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { completeIin } from "../checks/build-rows.js";
import { newRegister, type Run, withFolder } from "./kualik.js";

const HEADER = "ФИО;ИИН;Итог";
const AIGUL = "841014440554";
const GULNUR = "900305412006";
const SERGEI = "790721323001";
const ALENA = "880130431005";
const ANNA = "951111409003";
const DANA = "920606407001";
const OTHER = "710203405009";

const REGISTER = [
  `Ахметова Айгүл Серікқызы;${AIGUL};зачет`,
  `Қасымова Гүлнұр Маратқызы;${GULNUR};зачет`,
  `Ким Сергей Петрович;${SERGEI};зачет`,
  `Орлова Алёна Игоревна;${ALENA};зачет`,
  `Семёнова Анна Петровна;${ANNA};зачет`,
  `Жумабаева Дана Ерлановна;${DANA};зачет`,
];

interface Course {
  code: string;
  title: string;
  start?: string;
}

type Enter = (course: Course, lines: readonly string[], ...more: string[]) => Promise<Run>;

/** A register in which everybody has a document of the course A. */
async function withIssued(
  work: (enter: Enter, run: (...args: string[]) => Promise<Run>) => Promise<void>,
): Promise<void> {
  await withFolder(async (folder) => {
    const run = await newRegister(join(folder, "register"));
    let count = 0;
    const enter: Enter = ({ code, title, start = "2026-03-02" }, lines, ...more) => {
      count += 1;
      const path = join(folder, `roster-${count}.csv`);
      writeFileSync(path, [HEADER, ...lines].join("\n"));
      const course = ["--course", code, "--title-ru", title, "--start", start, "--end", start];
      const flags = "--kind advanced-training --hours 60 --yes".split(" ");
      return run("import", path, ...course, ...flags, ...more);
    };
    await enter({ code: "A", title: "Основы кардиологии" }, REGISTER);
    await run("issue", "A", "--date", "2026-03-16");
    await work(enter, run);
  });
}

const codesOf = (run: Run) => JSON.parse(run.out).rows.map((row: { codes: string[] }) => row.codes);

/** One row for each thing that can be wrong with somebody the register has. */
const SECOND = [
  `Оспанова Айгүл Серікқызы;${AIGUL};зачет`,
  `Касымова Гулнур Маратқызы;${GULNUR};зачет`,
  `Ким Сергей Петрович;790721323010;зачет`,
  `Орлова Алена Игоревна;${ALENA};зачет`,
  `Семенова Анна Петровна;${OTHER};зачет`,
  "Жумабаева Дана Ерлановна;;зачет",
];
const B = { code: "B", title: "Педиатрия" };

describe("a second roster", () => {
  it("gets a name for each way in which it does not fit the register", () =>
    withIssued(async (enter, run) => {
      expect(codesOf(await enter(B, SECOND, "--json"))).toEqual([
        ["register-family-name-differs"],
        ["register-spelling-differs"],
        ["iin-check-digit", "register-similar-person"],
        ["register-spelling-differs"],
        ["register-namesake"],
        ["identity-missing", "register-namesake"],
      ]);
      const [{ held }] = JSON.parse((await run("check", "B", "--json", "--full")).out);
      const similar = held[1].problems.find(
        ({ code }: { code: string }) => code === "register-similar-person",
      );
      expect(similar.record).toMatchObject({
        fullNameRu: "Ким Сергей Петрович",
        iin: SERGEI,
        courseCode: "A",
        number: "3-2026-00003",
      });
      expect(held[0].problems[0].record.number).toBe("3-2026-00001");
    }));

  it("changes no spelling on which a document was issued", () =>
    withIssued(async (enter, run) => {
      await enter(B, SECOND);
      const { issued } = JSON.parse(
        (await run("issue", "B", "--date", "2026-03-17", "--json")).out,
      );
      expect(issued.map(({ name }: { name: string }) => name)).toEqual([
        "Қасымова Гүлнұр Маратқызы",
        "Орлова Алёна Игоревна",
        "Семенова Анна Петровна",
      ]);
    }));

  it.each([
    ["ru", "В списке", "В реестре", "≠ ФИО"],
    ["kk", "Тізімде", "Тізілімде", "≠ Аты-жөні"],
    ["en", "In the roster", "In the register", "≠ Name"],
  ])("is shown beside the register, in %s", (language, roster, register, name) =>
    withIssued(async (enter, run) => {
      const preview = (await enter(B, SECOND, "--dry-run", "--lang", language)).out;
      await enter(B, SECOND);
      for (const shown of [preview, (await run("check", "B", "--lang", language)).out]) {
        expect(shown).toContain(roster);
        expect(shown).toContain(register);
        const line = shown.split("\n").find((one) => one.includes("Ахметова")) ?? "";
        expect(line).toContain(name);
        expect(line).toContain("Оспанова Айгүл Серікқызы");
        expect(shown).toContain("3-2026-00001");
      }
    }),
  );

  it("is settled when it comes again, corrected", () =>
    withIssued(async (enter, run) => {
      await enter(B, SECOND);
      const corrected = REGISTER.filter((line) => !line.includes(ANNA));
      const again = codesOf(await enter(B, [...corrected, SECOND[4] ?? ""], "--json"));
      expect(again).toEqual([
        [],
        ["already-enrolled"],
        [],
        ["already-enrolled"],
        [],
        ["already-enrolled"],
      ]);
      expect((await run("check", "B")).code).toBe(0);
    }));
});

describe("a course that is entered under two codes", () => {
  it("holds whoever has its document already", () =>
    withIssued(async (enter, run) => {
      const twin = { code: "A-bis", title: "Основы  Кардиологии." };
      const rows = await enter(twin, [...REGISTER, `Новенькая Ольга;${OTHER};зачет`], "--json");
      expect(codesOf(rows)).toEqual([...REGISTER.map(() => ["course-documented-elsewhere"]), []]);
      expect(JSON.parse((await run("issue", "A-bis", "--json")).out).issued).toHaveLength(1);
    }));

  it("is held before any document too, and at another time is another course", () =>
    withIssued(async (enter) => {
      await enter(B, REGISTER);
      const twin = await enter({ ...B, code: "B-bis" }, REGISTER.slice(0, 1), "--json");
      expect(JSON.parse(twin.out).rows).toEqual([
        { row: 2, outcome: "hold", codes: ["course-documented-elsewhere"] },
      ]);
      const later = { ...B, code: "B-2", start: "2026-05-04" };
      expect(codesOf(await enter(later, REGISTER.slice(0, 1), "--json"))).toEqual([[]]);
    }));
});

/** A family name of its own for everyone. */
function nameOfOrder(index: number): string {
  const letters = "бвгджзклмнпрстфхцчш";
  const first = letters[Math.floor(index / letters.length)]?.toUpperCase();
  return `${first}о${letters[index % letters.length]}анов`;
}

describe("a roster that comes again after its documents", () => {
  it("is only counted, however long", () =>
    withIssued(async (enter) => {
      const iins = Array.from({ length: 400 }, (_, index) => completeIin(`8001014${1000 + index}`));
      const people = iins
        .filter((iin) => iin !== null)
        .slice(0, 300)
        .map((iin, index) => `${nameOfOrder(index)} Сергей Петрович;${iin};зачет`);
      await enter(B, people);
      const again = await enter(B, [...people, ""]);
      expect(again.err).toContain("nothing changes: 300");
      expect(again.err.split("\n").length).toBeLessThan(40);
      expect(
        (await enter({ code: "A", title: "Основы кардиологии" }, [...REGISTER, ""])).err,
      ).toContain("Have a document of this course already, nothing changes: 6");
    }));
});
