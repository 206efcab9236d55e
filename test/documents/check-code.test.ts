import { describe, expect, test } from "vitest";
import { type CheckedFacts, checkCode } from "../../src/documents/check-code.js";

const FACTS: CheckedFacts = {
  number: "3-2026-00001",
  issuedOn: "2026-03-16",
  fullNameKk: "Ахметова Айгүл Серікқызы",
  fullNameRu: "Ахметова Айгуль Сериккызы",
  programmeKk: "Кардиология негіздері",
  programmeRu: "Основы кардиологии",
};

describe("a check code", () => {
  test("is twelve letters and digits without I, L, O, U, and the same for ever", () => {
    expect(checkCode("secret", FACTS)).toMatch(
      /^(?:[0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/,
    );
    expect(checkCode("secret", FACTS)).toBe("MCFD-JEDD-6EQT");
    expect(checkCode(Buffer.from("secret"), { ...FACTS })).toBe(checkCode("secret", FACTS));
  });

  test("fits no other secret and no other fact", () => {
    const code = checkCode("secret", FACTS);
    const others = Object.keys(FACTS).map((key) =>
      checkCode("secret", { ...FACTS, [key]: "other" }),
    );
    expect(new Set([code, checkCode("secret2", FACTS), ...others]).size).toBe(2 + others.length);
  });

  test("tells apart facts that only together are the same", () => {
    const moved = { ...FACTS, programmeKk: "", programmeRu: FACTS.programmeKk + FACTS.programmeRu };
    expect(checkCode("secret", moved)).not.toBe(checkCode("secret", FACTS));
  });
});
