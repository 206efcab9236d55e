import { expect, test } from "vitest";
import { nearestField } from "../../src/documents/compiled-template.js";

const NAMES = ["full_name_kk", "city_kk", "city_ru", "registration_number"];

test.each([
  ["Full_Name_KK", "full_name_kk", false],
  ["full-name-kk", "full_name_kk", false],
  ["full name kk", "full_name_kk", false],
  ["full\u00A0name\u2013kk", "full_name_kk", false],
  ["сity_kk", "city_kk", true],
  ["сіtу_кк", "city_kk", true],
  ["СITY_RU", "city_ru", true],
  ["registration_no", "registration_number", false],
  ["город", null, false],
])("%j is probably %s; of look-alike letters: %s", (written, name, isLookAlike) => {
  expect(nearestField(written, NAMES)).toEqual({ name, isLookAlike });
});
