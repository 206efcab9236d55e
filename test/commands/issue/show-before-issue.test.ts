import { expect, it } from "vitest";
import { showBeforeIssue } from "../../../src/commands/issue/show-issue.js";
import { loadTranslate } from "../../../src/language/translate.js";
import { DOCUMENT_KIND_NAMES } from "../../../src/model/document.js";
import type { Skipped } from "../../../src/work/issue/decide-issue.js";

const COLUMNS = 80;
const ROWS = 24;

it.each(["kk", "ru", "en"] as const)(
  "leaves room for the question, names numbers and what is held, of a course in trouble: %s",
  async (language) => {
    const t = await loadTranslate(language);
    const said: string[] = [];
    const say = (text: string) => void said.push(text);
    const screen = { say, data: say, redraw: say, interactive: true, animated: true };
    const getting = DOCUMENT_KIND_NAMES.flatMap((kind) =>
      Array.from({ length: 10 }, (_, at) => {
        const fullName = `Нұрғалиева Айгерім ${at}`;
        return { kind, fullNameKk: fullName, fullNameRu: fullName };
      }),
    );
    const numbers = new Map(
      DOCUMENT_KIND_NAMES.map((kind) => [kind, ["2026-00001", "2026-00002", "2026-00010"]]),
    );
    const skipped = Array.from(
      { length: 40 },
      (_, at): Skipped => ({
        ...{ place: null, number: null, annulled: null, heldRow: null },
        ...{ name: `Смағұлов Данияр ${at}`, row: at, codes: ["hours-short"] },
      }),
    );
    const trial = { dryRun: true, course: "AT 1", getting, skipped, numbers } as const;
    showBeforeIssue(trial, { t, screen: { ...screen, columns: COLUMNS } });
    const height = said.reduce((sum, line) => sum + Math.ceil(line.length / COLUMNS), 0);
    expect(height).toBeLessThan(ROWS);
    const text = said.join("\n");
    expect(said[0]).toContain('kualik review "AT 1"');
    expect(text).toContain("(2026-00001 … 2026-00010)");
    expect(text).toMatch(/Нұрғалиева Айгерім 0\n/);
    expect(text).toContain(`Смағұлов Данияр 0: ${t("reason.hours-short")}`);
    expect(text).toContain(
      t("issue.more", { count: 36, command: 'kualik issue "AT 1" --dry-run' }),
    );
  },
);
