import { describe, expect, test } from "vitest";
import { settleSpelling } from "../../src/checks/settle-spelling.js";
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
