import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newRegister, type Run, type RunOptions, withFolder } from "./kualik.js";
import { atTerminal, CLEAR, CTRL_C, ENTER, ESC, type Step } from "./terminal.js";

const ROSTER = "ФИО;ИИН;Часы;Итог\nАхметова Айгүл;841014405580;60;зачет\n";
const COURSE =
  "--kind advanced-training --hours 60 --start 2026-03-02 --end 2026-03-13 --yes --json".split(" ");

interface Entry {
  answer: (args: string[], ...steps: Step[]) => Promise<Run>;
}

async function withHeldRow(work: (entry: Entry) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const register = join(folder, "register");
    const run = await newRegister(register);
    const path = join(folder, "roster.csv");
    writeFileSync(path, ROSTER);
    await run("import", path, "--course", "AT-1", "--title-ru", "Тема", ...COURSE);
    const options: RunOptions = { env: { KUALIK_REGISTER: register } };
    await work({ answer: (args, ...steps) => atTerminal(args, steps, options) });
  });
}

describe("Esc in a review", () => {
  it("leads from a question within a row back to what is to become of the row", () =>
    withHeldRow(async ({ answer }) => {
      const made = await answer(
        ["review"],
        ["What is to be done with this row?", ENTER],
        ["What is to be corrected?", ESC],
        ["What is to be done with this row?", ENTER],
        ["What is to be corrected?", ENTER],
        ["(a dash clears it)", `${CLEAR}841014405586${ENTER}`],
        ["❯ Let in", ENTER],
      );
      expect([made.code, made.err]).toEqual([0, expect.stringContaining("Let in: 1")]);
    }));

  it("keeps what was corrected in a row that is left", () =>
    withHeldRow(async ({ answer }) => {
      const made = await answer(
        ["review"],
        ["What is to be done with this row?", ENTER],
        ["What is to be corrected?", ENTER],
        ["(a dash clears it)", `${CLEAR}841014405581${ENTER}`],
        ["in the file: 841014405580", ""],
        ["What is to be done with this row?", ESC],
      );
      expect(made.code, made.err).toBe(0);
      const later = await answer(["review"], ["What is to be done with this row?", ESC]);
      expect(later.err).toContain("841014405581 (in the file: 841014405580)");
    }));
});

describe("a search", () => {
  it("says what to type while nothing is typed, and in no other language that nothing goes with it", () =>
    withHeldRow(async ({ answer }) => {
      const { err } = await answer(
        [],
        ["What is to be done?", "wxwyw"],
        ["nothing is found", `${CLEAR}take-back`],
        ["❯", ENTER],
        ["type a w", CTRL_C],
      );
      expect(err).not.toContain("(disabled)");
    }));
});

it("asks for the name of a duplicate whose reason is another name", () =>
  withHeldRow(async ({ answer }) => {
    const made = await answer(
      ["review"],
      ["What is to be done with this row?", ENTER],
      ["What is to be corrected?", ENTER],
      ["(a dash clears it)", `${CLEAR}841014405586${ENTER}`],
      ["❯ Let in", ENTER],
    );
    expect(made.code, made.err).toBe(0);
    const issued = await answer(["issue", "AT-1"], ["(y/N)", `yes${ENTER}`]);
    expect(issued.code, issued.err).toBe(0);
    const { err, code } = await answer(
      ["duplicate", "3-2026-00001", "--reason", "change of name"],
      ["New full name in Kazakh", `Серікова Айгүл${ENTER}`],
      ["New full name in Russian", `Серикова Айгуль${ENTER}`],
      ["By which document", `свидетельство о браке 12${ENTER}`],
      ["be taken back", `yes${ENTER}`],
    );
    expect(code, err).toBe(0);
    const found = await answer(["find", "3-2026-00002", "--json"]);
    expect(found.out + found.err).toContain("Серикова Айгуль");
  }));
