import { describe, expect, test } from "vitest";
import {
  hasOtherFamilyName,
  isNearlySameName,
  isSameName,
} from "../../src/checks/name-comparison.js";

const name = (fullNameKk: string, fullNameRu = fullNameKk) => ({ fullNameKk, fullNameRu });
const AIGUL = name("Ахметова Айгүл Серікқызы", "Ахметова Айгуль Сериковна");

describe("two names", () => {
  test.each(["Ахметова Айгуль Сериковна", "АХМЕТОВА АЙГУЛ СЕРИККЫЗЫ", "Akhmetova Aigul Serikkyzy"])(
    "are the same in other letters: %s",
    (other) => expect(isSameName(AIGUL, name(other))).toBe(true),
  );

  test.each([
    "Ахметава Айгуль Сериковна",
    "Ахметова Айгуль Серековна",
    "Ахметова Айгуь Сериковна",
    "Ахметова Айгуль",
    "Ахметова Айгуль Сирековна",
  ])("are nearly the same: %s", (other) => {
    expect(isNearlySameName(AIGUL, name(other))).toBe(true);
    expect(isSameName(AIGUL, name(other))).toBe(false);
  });

  test.each([
    ["twins have given names of their own", "Ахметова Айнұр Серікқызы"],
    ["and so have brothers and sisters", "Ахметова Гүлнұр Серікқызы"],
    ["a son is not his father", "Ахметов Серік Айгүлұлы"],
    ["one word is too little", "Ахметова Динара Маратқызы"],
    ["two slips leave one word", "Ахметава Айгуь Сериковна"],
    ["two words less are too few", "Ахметова"],
    ["a short name is not another short one", "Ахметова Айым Сериковна"],
  ])("are two: %s", (_why, other) => {
    expect(isNearlySameName(AIGUL, name(other))).toBe(false);
  });

  test.each([
    ["Оспанова Айгуль Сериковна", true],
    ["Оспанова Айгуль", true],
    ["Ахметова-Оспанова Айгүл Серікқызы", true],
    ["Ахметова Айгуль Сериковна", false],
    ["Ахметова Айнур Сериковна", false],
    ["Оспанова Айгуль Маратовна", false],
    ["Оспанова", false],
  ])("differ in the family name alone: %s, %s", (other, expected) => {
    expect(hasOtherFamilyName(AIGUL, name(other))).toBe(expected);
    expect(hasOtherFamilyName(name(other), AIGUL)).toBe(expected);
  });
});
