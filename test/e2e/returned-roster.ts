import { join } from "node:path";
import form from "../../data/roster-form.json" with { type: "json" };
import type { Typed } from "./edit-workbook.js";
import { fixture, newRegister, runnerOf } from "./kualik.js";
import { copyOfPrepared } from "./prepared.js";

export const COURSE = "AT-2026-016";
export const FLAGS = [
  "--course",
  COURSE,
  ..."--kind advanced-training --hours 120 --start 2026-03-02 --end 2026-03-20 --yes".split(" "),
  "--title-ru",
  "Тема",
];
/** Of the messy roster. */
export const ACCEPTED = 11;
export const HELD = 15;

/** What a lecturer puts right, in the lines where the rows stand in the exported roster. */
export const CORRECTIONS: Typed = {
  B11: "810523307002",
  B12: "980925307009",
  B13: "030514607006",
  C15: "Абдрахманов Галымжан Муратович",
  B22: "900221307007",
  C23: "Сейтова Дана",
  C24: "Усенова Айгерим",
  C25: "Тулегенов Галымжан",
  D26: "26.10.1988",
  F27: 120,
  G29: form.outcomes.completed,
  G30: form.outcomes["not-completed"],
  B33: "910426307003",
  F35: 120,
};

interface Counted {
  code: string;
  enrolled: number;
  held: number;
}

/** What is done with rosters of the register in `folder` that go to a lecturer and come back. */
export function returning(folder: string) {
  const run = runnerOf(join(folder, "register"));
  const countsOf = async (course: string) => {
    const courses: Counted[] = JSON.parse((await run("courses", "--json")).out);
    const found = courses.find(({ code }) => code === course);
    return { enrolled: found?.enrolled ?? 0, held: found?.held ?? 0 };
  };
  return {
    run,
    countsOf,
    counts: () => countsOf(COURSE),
    async exported(name = "roster.xlsx"): Promise<string> {
      const path = join(folder, name);
      const { code, err } = await run("roster", "export", COURSE, path);
      if (code !== 0) throw new Error(err);
      return path;
    },
    async imported(path: string) {
      const { code, out, err } = await run("import", path, "--yes", "--json");
      if (code !== 0) throw new Error(err);
      return JSON.parse(out);
    },
  };
}

export type Returning = ReturnType<typeof returning>;

/** Makes a register in `folder` whose only course has much that its lecturer must put right. */
export async function messyCourse(folder: string): Promise<Returning> {
  await copyOfPrepared("messy course", join(folder, "register"), async (place) => {
    const run = await newRegister(place);
    await run("import", fixture("at-2026-016-messy.xlsx"), ...FLAGS);
  });
  return returning(folder);
}
