import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CENTRE, kualik, newRegister, projectRoot, withFolder } from "./kualik.js";
import { atTerminal, CLEAR, CTRL_C, ENTER, ESC, type Step } from "./terminal.js";

const SAMPLE = join(projectRoot, "data", "samples", "at-2026-021-emergency-care.xlsx");

/** Every question of `kualik init`, with an answer. */
const QUESTIONS: readonly Step[] = [
  ["ame of the centre in Kazakh:", `Орталық${ENTER}`],
  ["ame of the centre in Russian:", `Центр${ENTER}`],
  ["ity in Kazakh:", `Астана${ENTER}`],
  ["ity in Russian:", `Астана${ENTER}`],
  ["in Kazakh:", `Ә. Н.${ENTER}`],
  ["in Russian:", `А. Н.${ENTER}`],
  ["in Kazakh:", `Басшы${ENTER}`],
  ["in Russian:", `Рук.${ENTER}`],
  ["BIN, 12 digits", ENTER],
  ["Working hours: 08:00-17:00", ENTER],
  ["Lunch: 13:00-14:00", ENTER],
  ["Your own name", ENTER],
  ["Make the register so?", ENTER],
];

describe("a new register", () => {
  it.each(
    QUESTIONS.flatMap(([shown], index) => [
      { shown, index, key: ESC, name: "Esc" },
      { shown, index, key: CTRL_C, name: "Ctrl+C" },
    ]),
  )("is not begun by whoever leaves by $name at «$shown», and is told so", ({ index, key }) =>
    withFolder(async (folder) => {
      const steps = QUESTIONS.slice(0, index + 1).map(
        ([shown, keys], at): Step => [shown, at === index ? key : keys],
      );
      const { code, err } = await atTerminal(["init", "реестр"], steps, { cwd: folder });
      expect([code, err]).toEqual([1, expect.stringContaining("Stopped. Nothing was changed.")]);
      expect(readdirSync(folder)).toEqual([]);
    }),
  );

  it("says first where it will be, shows the answers, and takes them anew where one was wrong", () =>
    withFolder(async (folder) => {
      const place = join(folder, "мой реестр");
      const again = QUESTIONS.slice(1).map(([shown]): Step => [shown, ENTER]);
      const { code, err } = await atTerminal(
        ["init", "мой реестр"],
        [
          [place, ""],
          ...QUESTIONS.slice(0, 9),
          ["Working hours:", `${CLEAR}9:00-18:00${ENTER}`],
          ["Lunch:", `${CLEAR}08:00-09:30${ENTER}`],
          ["Lunch has to lie within", `${CLEAR}13.00-14.00${ENTER}`],
          ["Your own name", `А. Сейт${ENTER}`],
          ["09:00–18:00", ""],
          ["А. Сейт", ""],
          ["Make the register so?", `n${ENTER}`],
          ["in Kazakh: Орталық", `${CLEAR}Үлгі орталығы${ENTER}`],
          ...again.slice(0, 8),
          ["Working hours: 09:00-18:00", ENTER],
          ["Lunch: 13:00-14:00", ENTER],
          ["Your own name", ENTER],
          ["Үлгі орталығы", ""],
          ["Make the register so?", ENTER],
          ["The register is ready", ""],
        ],
        { cwd: folder },
      );
      expect(code, err).toBe(0);
      const { out } = await kualik(["settings", "--json"], { cwd: place });
      expect(JSON.parse(out)).toMatchObject({
        nameKk: "Үлгі орталығы",
        workingHours: { opening: "09:00", closing: "18:00", lunchStart: "13:00" },
      });
      expect((await kualik(["audit"], { cwd: place })).code).toBe(0);
    }));

  it("takes hours from whoever is not asked, and leaves what opens the desk by a double click", () =>
    withFolder(async (folder) => {
      const place = join(folder, "r");
      const hours = ["--opening", "9:00", "--lunch", "12:00-13:00"];
      const made = await kualik(["init", place, ...CENTRE, ...hours, "--yes"]);
      const shortcut = join(place, "Kualik.desktop");
      expect([made.code, made.err]).toEqual([0, expect.stringContaining(shortcut)]);
      expect(readFileSync(shortcut, "utf8")).toContain("Terminal=true");
      expect(statSync(shortcut).mode & 0o777).toBe(0o700);
      const { out } = await kualik(["settings", "--json"], { cwd: place });
      expect(JSON.parse(out).workingHours).toMatchObject({ opening: "09:00", lunchEnd: "13:00" });
      const wrong = ["init", join(folder, "other"), ...CENTRE, "--opening", "18:00", "--yes"];
      expect((await kualik(wrong)).code).toBe(1);
      expect(existsSync(join(folder, "other"))).toBe(false);
    }));
});

describe("whoever leaves a question", () => {
  it("is told that nothing was changed, or that what was done before is kept", () =>
    withFolder(async (folder) => {
      const run = await newRegister(folder);
      const question: Step = ["Enter this into the register?", ESC];
      const left = await atTerminal(["import", SAMPLE, "--course", "A"], [question], {
        cwd: folder,
      });
      expect([left.code, left.err]).toEqual([1, expect.stringContaining("Nothing was changed.")]);
      await run("import", SAMPLE, "--course", "A", "--yes");
      const { err } = await atTerminal(
        [],
        [
          ["What is to be done?", "issue the"],
          ["❯ issue the documents: A", ENTER],
          ["Issue the documents (10)?", ESC],
          ["Stopped. Nothing was changed.", ""],
          ["What is to be done?", "issue the"],
          ["❯ issue the documents: A", ENTER],
          ["Issue the documents (10)?", `y${ENTER}`],
          ["Open it: ", ENTER],
          ["What is to be done?", ESC],
        ],
        { cwd: folder },
      );
      expect(err).toMatch(/Stopped. What was done before is kept.\s*$/);
      const ended = await atTerminal(
        [],
        [
          ["What is to be done?", "roster template"],
          ["❯ ", ENTER],
          ["ile", CTRL_C],
        ],
        { cwd: folder },
      );
      expect([ended.code, ended.err]).toEqual([1, expect.stringContaining("Nothing was changed.")]);
    }));
});
