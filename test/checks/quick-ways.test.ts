import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ROW_RULES } from "../../src/checks/row-rules.js";
import { readTrainee, type TraineeReading } from "../../src/checks/trainee.js";
import { nameKey } from "../../src/model/name-key.js";
import { tidy } from "../../src/model/tidy-text.js";
import { normaliseWords } from "../../src/roster/words.js";

/** What names and cells are made of, and what gets into them. */
const SYLLABLES = [
  ..."аәбЁёиіІқЧшщъьюяНҰ XxhkgsИ-'=.,;()№#7",
  ..."\u0301\u00A0\u200B\t\n",
  "ie",
  "shch",
  "Кызы",
  "вича",
  "овне",
  "  ",
  "Нет",
  "Данных",
  "Айгүл ",
  "Серікқызы",
  "Петрович ",
];
const TEXTS = fc.array(fc.constantFrom(...SYLLABLES), { maxLength: 9 }).map((all) => all.join(""));

describe("the quick way of what is read often says what the long way says", () => {
  test("a text that is tidy", () => {
    // What nobody sees makes it take the long way.
    isSame(tidy, (text) => tidy(`${text}\u200B`));
  });

  test("the words of a header", () => {
    isSame(normaliseWords, (text) => normaliseWords(`${text}.`));
  });

  test("a name's key", () => {
    isSame(
      (text) => `${nameKey(text)} ks`.trim(),
      (text) => nameKey(`${text} x`),
    );
  });

  test("a name of which no rule says anything", () => {
    const words = ["Айгүл", "Ахметова", "Нет", "Петровича", "Кызы", "Абай-Ұлы", "иван", "А", "Ли"];
    const names = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((all) => all.join(" "));
    let ordinary = 0;
    fc.assert(
      fc.property(fc.oneof(names, TEXTS), (text) => {
        const reading = readTrainee({ row: 1, cells: { fullName: { ref: "B2", text } } });
        if (reading.nameRu?.isOrdinary) ordinary += 1;
        expect(found(reading)).toEqual(found(judgedByAll(reading)));
      }),
      { numRuns: 5000 },
    );
    expect(ordinary).toBeGreaterThan(100);
  });
});

function isSame(quick: (text: string) => string, long: (text: string) => string): void {
  fc.assert(
    fc.property(TEXTS, (text) => {
      expect(quick(text)).toBe(long(text));
    }),
    { numRuns: 2000 },
  );
}

function found(reading: TraineeReading) {
  return ROW_RULES.flatMap((rule) => rule(reading, { today: "2026-03-16", courseHours: null }));
}

function judgedByAll(reading: TraineeReading): TraineeReading {
  const name = reading.nameRu && { ...reading.nameRu, isOrdinary: false };
  return {
    ...reading,
    nameRu: name,
    nameKk: reading.nameKk === reading.nameRu ? name : reading.nameKk,
  };
}
