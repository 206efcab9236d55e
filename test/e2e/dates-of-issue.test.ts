import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newRegister, withFolder } from "./kualik.js";

const PEOPLE = ["Жаров Иван;960719442565", "Ли Анна;850412441002", "Ким Сергей;970925393119"];

/** A register with a course for each of the people, all of them ended on 13.03.2026. */
async function withCourses(folder: string) {
  const run = await newRegister(join(folder, "register"));
  for (const [index, person] of PEOPLE.entries()) {
    const roster = join(folder, `${index}.csv`);
    writeFileSync(roster, `ФИО;ИИН;Итог\n${person};завершил\n`);
    const said = `--course C${index} --kind advanced-training --hours 60 --yes`.split(" ");
    const days = ["--start", "2026-03-02", "--end", "2026-03-13"];
    const { code, err } = await run("import", roster, ...said, "--title-ru", "Т", ...days);
    expect(code, err).toBe(0);
  }
  return run;
}

test("a date before that of a lower number is remarked upon, and stays the registrar's to choose", () =>
  withFolder(async (folder) => {
    const run = await withCourses(folder);
    const first = await run("issue", "C0", "--date", "2026-04-01");
    expect(first.err).not.toContain("is already dated");
    const trial = await run("issue", "C1", "--date", "2026-03-20", "--dry-run");
    expect(trial.err).toMatch(/3-2026-00001 is already dated 01\.04\.2026.*dated 20\.03\.2026/);
    const second = await run("issue", "C1", "--date", "2026-03-20");
    expect(second.code).toBe(0);
    expect(second.err).toMatch(/3-2026-00001 is already dated 01\.04\.2026/);
    const third = await run("issue", "C2", "--date", "2026-04-01");
    expect(third.err).not.toContain("is already dated");
  }));
