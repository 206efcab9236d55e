import { describe, expect, test } from "vitest";
import { settleSpelling, withNewFamilyName } from "../../src/checks/check-against-register.js";
import { recordOf } from "./build-rows.js";

const KK = "Қасымова Гүлнұр";
const RU = "Касымова Гульнур";

type Pair = [kk: string, ru: string];

function settle([kk, ru]: Pair, [fullNameKk, fullNameRu]: Pair, isDocumented: boolean) {
  const person = { identityKey: "", documentKey: null, record: recordOf(kk, ru), isDocumented };
  const settled = settleSpelling({ fullNameKk, fullNameRu }, person);
  return [settled.change, settled.fullNameKk, settled.fullNameRu];
}

const one = (name: string): Pair => [name, name];

describe("the roster says nothing new", () => {
  test.each<[string, Pair, Pair]>([
    ["the same two", [KK, RU], [KK, RU]],
    ["the Russian one alone", [KK, RU], one(RU)],
    ["the Kazakh one alone", [KK, RU], one(KK)],
    ["the only one", one(RU), one(RU)],
  ])("%s", (_what, register, roster) => {
    for (const isDocumented of [false, true]) {
      expect(settle(register, roster, isDocumented)).toEqual([null, ...register]);
    }
  });
});

describe("the roster has another spelling in the same language", () => {
  test.each<[string, Pair, Pair, Pair]>([
    ["а Kazakh letter less", [KK, RU], one("Қасымова Гулнұр"), ["Қасымова Гулнұр", RU]],
    ["no soft sign", [KK, RU], one("Касымова Гулнур"), [KK, "Касымова Гулнур"]],
    ["е for ё", one("Орлова Алёна"), one("Орлова Алена"), one("Орлова Алена")],
    ["two of which one differs", [KK, RU], [KK, "Касымова Гулнур"], [KK, "Касымова Гулнур"]],
    [
      "two beside a single one, neither like it",
      one(RU),
      [KK, "Касымова Гулнур"],
      [KK, "Касымова Гулнур"],
    ],
  ])("%s: taken before any document, refused after one", (_what, register, roster, taken) => {
    expect(settle(register, roster, false)).toEqual(["updated", ...taken]);
    expect(settle(register, roster, true)).toEqual(["kept", ...register]);
  });

  test("in Latin letters it never takes the place of a Cyrillic one", () => {
    for (const register of [[KK, RU] satisfies Pair, one(RU), one(KK)]) {
      expect(settle(register, one("Kasymova Gulnur"), false)).toEqual(["kept", ...register]);
    }
  });
});

describe("the register lacks a language", () => {
  test.each<[string, Pair, Pair]>([
    ["a Kazakh roster after a Russian one", one(RU), one(KK)],
    ["a Russian roster after a Kazakh one", one(KK), one(RU)],
    ["both after the Russian one", one(RU), [KK, RU]],
    ["both after the Kazakh one", one(KK), [KK, RU]],
  ])("%s fills it", (_what, register, roster) => {
    for (const isDocumented of [false, true]) {
      expect(settle(register, roster, isDocumented)).toEqual(["filled", KK, RU]);
    }
  });
});

describe("a new family name", () => {
  const NEW_RU = "Оспанова Гульнур Сериковна";
  const NEW_KK = "Оспанова Гүлнұр Серікқызы";
  const OLD_KK = "Қасымова Гүлнұр Серікқызы";
  const OLD_RU = "Касымова Гульнур Сериковна";

  test.each<[string, Pair, Pair, Pair]>([
    ["in a Russian roster keeps the Kazakh names", [OLD_KK, OLD_RU], one(NEW_RU), [NEW_KK, NEW_RU]],
    ["in a Kazakh roster keeps the Russian names", [OLD_KK, OLD_RU], one(NEW_KK), [NEW_KK, NEW_RU]],
    ["is joined to the only spelling, if it is Kazakh", one(OLD_KK), one(NEW_RU), [NEW_KK, NEW_RU]],
    ["or Russian", one(OLD_RU), one(NEW_KK), [NEW_KK, NEW_RU]],
    ["in the only language there is is all", one(OLD_RU), one(NEW_RU), one(NEW_RU)],
    ["in both languages is all", [OLD_KK, OLD_RU], [NEW_KK, NEW_RU], [NEW_KK, NEW_RU]],
    [
      "in Latin letters is not joined to Cyrillic ones",
      [OLD_KK, OLD_RU],
      one("Ospanova Gulnur"),
      one("Ospanova Gulnur"),
    ],
  ])("%s", (_what, [kk, ru], [fullNameKk, fullNameRu], [wantedKk, wantedRu]) => {
    expect(withNewFamilyName({ fullNameKk, fullNameRu }, recordOf(kk, ru))).toEqual({
      fullNameKk: wantedKk,
      fullNameRu: wantedRu,
    });
  });
});
