import { describe, expect, it } from "vitest";
import { renderCodes, renderExplanation } from "../../src/commands/explain.js";
import { FAULT_CODES } from "../../src/documents/template.js";
import { LANGUAGES, loadTranslate } from "../../src/language/translate.js";
import { en } from "../../src/messages/en.js";
import { COURSE_WARNINGS } from "../../src/model/course.js";
import { ERROR_CODES } from "../../src/model/errors.js";
import { FINDINGS } from "../../src/model/finding.js";
import { PROBLEM_SEVERITIES } from "../../src/model/problem.js";
import { type Explanation, explainAll, explainCode } from "../../src/work/explain.js";
import { SKIPPED_BY } from "../../src/work/issue/decide-issue.js";

const CODES: Record<Explanation["kind"], readonly string[]> = {
  problem: Object.keys(PROBLEM_SEVERITIES),
  "course-warning": COURSE_WARNINGS,
  skipped: SKIPPED_BY,
  "template-fault": FAULT_CODES,
  finding: Object.keys(FINDINGS),
  error: ERROR_CODES,
};

const ALL = Object.entries(CODES).flatMap(([kind, codes]) => codes.map((code) => ({ kind, code })));

/** Their messages say how something is to be written, and that has braces. */
const WRITTEN_IN_BRACES = ["number-pattern", "number-pattern-collides", "duplicate-not-marked"];

describe.each(LANGUAGES)("in %s", async (language) => {
  const t = await loadTranslate(language);

  it.each(ALL)("the $kind $code is explained", ({ kind, code }) => {
    const meant = explainCode(t, code).find((one) => one.kind === kind);
    const said = [meant?.meaning, meant?.remedy ?? "-", ...(meant?.otherwise ?? [])];
    for (const words of said) {
      expect(words).toMatch(/\S/);
      if (!WRITTEN_IN_BRACES.includes(code)) expect(words).not.toMatch(/\{\w+\}/);
      // A key that the catalogue lacks is said as it is.
      expect(words).not.toMatch(/^[a-z]+(?:-[a-z]+)*\.[a-z.-]+$/);
    }
  });

  it("every line fits the screen", () => {
    const shown = [
      renderCodes(explainAll(t), t, 60),
      ...explainAll(t).map((one) => renderExplanation(one, t, 60)),
    ];
    const wide = shown
      .join("\n")
      .split("\n")
      .filter((line) => line.length > 60);
    expect(wide.filter((line) => line.trim().includes(" ") && !/^\S/.test(line))).toEqual([]);
  });

  it("every kind and effect has words", () => {
    for (const one of explainAll(t)) {
      expect(renderExplanation(one, t, 80)).not.toMatch(/explain-(?:kind|effect)\./);
    }
  });
});

describe("explaining", async () => {
  const t = await loadTranslate("en");

  it("tells every wording that the catalogue has of a problem or a fault", () => {
    const told = explainAll(t).reduce((sum, { kind, otherwise }) => {
      return kind === "problem" || kind === "template-fault" ? sum + 1 + otherwise.length : sum;
    }, 0);
    const worded = Object.keys(en).filter((key) => /^(?:problem|fault)\./.test(key));
    expect(told).toBe(worded.length);
  });

  it("tells both meanings of a code that two kinds have", () => {
    expect(explainCode(t, "already-issued").map(({ kind }) => kind)).toEqual([
      "problem",
      "skipped",
    ]);
  });

  it("puts an ellipsis where a message would name a place", () => {
    expect(explainCode(t, "iin-length")).toMatchObject([
      { kind: "problem", effect: "held", meaning: expect.stringContaining("has … digits") },
    ]);
    expect(explainCode(t, "missing-field")[0]?.meaning).toBe("the field … is missing");
  });

  it("keeps what a message says of how something is written", () => {
    const remedies = [...WRITTEN_IN_BRACES, "review-set"].map(
      (code) => explainCode(t, code)[0]?.remedy,
    );
    expect(remedies).toEqual([
      expect.stringContaining("{number:5}"),
      expect.stringContaining("{kind}"),
      expect.stringContaining("{{duplicate_mark}}"),
      expect.stringContaining("row:field=value"),
    ]);
  });

  it("takes a code however it is written", () => {
    expect(explainCode(t, " IIN_LENGTH ")[0]?.code).toBe("iin-length");
  });

  it.each([
    ["iin-lenght", "iin-length"],
    ["mixed-script", "name-mixed-script"],
    ["file-cutoff", "file-cut-off"],
  ])("tells the codes that %s is like", (said, meant) => {
    const failing = () => explainCode(t, said);
    expect(failing).toThrow(expect.objectContaining({ code: "code-unknown" }));
    expect(failing).toThrow(
      expect.objectContaining({
        params: { code: said, nearest: expect.stringMatching(new RegExp(`^${meant}(?:,|$)`)) },
      }),
    );
  });
});
