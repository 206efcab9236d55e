import { expect, test } from "vitest";
import { fieldsToType } from "../../src/cli/render-error.js";
import { LANGUAGES, loadTranslate } from "../../src/language/translate.js";
import { KEPT_FIELDS, optionOfField } from "../../src/model/roster.js";
import { rosterFieldMeant } from "../../src/roster/field-meant.js";

test.each([
  ["full-name", "fullName"],
  ["fullNameKk", "fullNameKk"],
  ["FULL_NAME_RU", "fullNameRu"],
  ["итог", "outcome"],
  ["Нәтижесі", "outcome"],
  ["ФИО на казахском", "fullNameKk"],
  ["ИИН", "iin"],
  ["жсн", "iin"],
  ["дата рождения", "birthDate"],
  ["неведомое", null],
  ["", null],
])("%j is the field %s", (said, field) => {
  expect(rosterFieldMeant(said)).toBe(field);
});

test.each(LANGUAGES)("what a reader of %s is told to type is understood", async (language) => {
  const told = fieldsToType(KEPT_FIELDS.join(", "), await loadTranslate(language));
  const separator = language === "en" ? ", " : "; ";
  expect(told.split(separator).map(rosterFieldMeant)).toEqual(KEPT_FIELDS);
  if (language === "en") expect(told).toBe(KEPT_FIELDS.map(optionOfField).join(", "));
});
