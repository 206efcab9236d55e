import { describe, expect, test } from "vitest";
import words from "../../data/value-words.json" with { type: "json" };
import { loadTranslate } from "../../src/language/translate.js";
import { CERTIFICATE_PAPERS, FILE_NAMES } from "../../src/model/centre.js";
import { COURSE_KINDS } from "../../src/model/course.js";
import { documentKindMeant } from "../../src/model/document.js";
import { ACT_NAMES } from "../../src/model/journal.js";
import { DECLINE_GROUNDS, REFUSAL_GROUNDS, REQUEST_CHANNELS } from "../../src/model/request.js";
import { TEMPLATE_KIND_NAMES, templateKindMeant } from "../../src/model/template-kind.js";
import { valueMeant, type WordGroup, wordShown } from "../../src/model/value-words.js";

describe("a value is understood", () => {
  test.each([
    ["портал", REQUEST_CHANNELS, "request-channel", "portal"],
    ["ПОРТАЛ", REQUEST_CHANNELS, "request-channel", "portal"],
    ["port", REQUEST_CHANNELS, "request-channel", "portal"],
    ["лично", REQUEST_CHANNELS, "request-channel", "direct"],
    ["орталықта", REQUEST_CHANNELS, "request-channel", "direct"],
    ["п", REQUEST_CHANNELS, "request-channel", null],
    ["повышение", COURSE_KINDS, "course-kind", "advanced-training"],
    ["серт", COURSE_KINDS, "course-kind", "certification-course"],
    ["біліктілікті", COURSE_KINDS, "course-kind", "advanced-training"],
    ["advanced_training", COURSE_KINDS, "course-kind", "advanced-training"],
    ["истек", DECLINE_GROUNDS, "request-ground", "expired-document"],
    ["Истёк", DECLINE_GROUNDS, "request-ground", "expired-document"],
    ["неполный пакет", DECLINE_GROUNDS, "request-ground", "incomplete-package"],
    ["иә", ["yes", "no"], "yes-no", "yes"],
    ["выдача", ACT_NAMES, "act-name", "issue"],
    ["im", ACT_NAMES, "act-name", "import"],
    ["re", ACT_NAMES, "act-name", null],
    ["", ACT_NAMES, "act-name", null],
    ["завтра", REQUEST_CHANNELS, "request-channel", null],
  ] as const)("%s", (said, values: readonly string[], group, meant) => {
    expect(valueMeant(said, values, group)).toBe(meant);
  });

  test.each([
    ["справка", "non-completion-reference"],
    ["Анықтама", "non-completion-reference"],
    ["свидетельство о повышении", "advanced-training-certificate"],
    ["сертификаттық курс", "certification-course-certificate"],
    ["5", "non-completion-reference"],
    ["свидетельство", null],
    ["расписка", null],
  ])("as a kind of document: %s", (said, kind) => {
    expect(documentKindMeant(said)).toBe(kind);
  });

  test("as a kind of template too: a notice", () => {
    expect(templateKindMeant("расписка")).toBe("acceptance-refusal");
    expect(templateKindMeant("хабарлама")).toBe("refusal-notice");
  });
});

const GROUPS: Record<Exclude<WordGroup, "language" | "yes-no">, readonly string[]> = {
  "course-kind": COURSE_KINDS,
  "document-kind": TEMPLATE_KIND_NAMES,
  "request-channel": REQUEST_CHANNELS,
  "request-ground": [...REFUSAL_GROUNDS, ...DECLINE_GROUNDS],
  "file-names": FILE_NAMES,
  "certificate-paper": CERTIFICATE_PAPERS,
  "act-name": ACT_NAMES,
};

describe.each(Object.entries(GROUPS))("the words for %s", (name, values) => {
  const group = name as WordGroup;
  test("are there for every value, in Kazakh and Russian, and mean it alone", () => {
    expect(Object.keys(words[group]).sort()).toEqual([...values].sort());
    for (const value of values) {
      for (const language of ["kk", "ru"]) {
        const shown = wordShown(value, group, language);
        expect(shown).not.toBe(value);
        expect([shown, valueMeant(shown, values, group)]).toEqual([shown, value]);
      }
    }
  });
});

test.each(["kk", "ru", "en"] as const)(
  "what messages in %s call a value can be typed",
  async (language) => {
    const t = await loadTranslate(language);
    for (const group of [
      "course-kind",
      "document-kind",
      "request-channel",
      "request-ground",
      "file-names",
      "certificate-paper",
    ] as const) {
      for (const value of GROUPS[group]) {
        const called = t.loose(`${group}.${value}`, {});
        expect([called, valueMeant(called, GROUPS[group], group)]).toEqual([called, value]);
      }
    }
  },
);
