import { expect, test } from "vitest";
import { nearestName } from "../../src/documents/compiled-template.js";

const NAMES = ["full_name_kk", "full_name_ru", "period_kk", "city_kk"];

test.each([
  ["full_name_kk", "full_name_kk"],
  ["fullname_kk", "full_name_kk"],
  ["FULL_NAME_RU", "full_name_ru"],
  ["full_name_rus", "full_name_ru"],
  ["period_k", "period_kk"],
  ["period", null],
  ["cty_kk", "city_kk"],
  ["hours", null],
  ["полное_имя", null],
])("%s is probably %s", (mistyped, name) => {
  expect(nearestName(mistyped, NAMES)).toBe(name);
});

test("nothing is near where there is nothing", () => {
  expect(nearestName("city_kk", [])).toBeNull();
});
