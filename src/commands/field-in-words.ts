import type { Translate } from "../language/translate.js";

/** What a field of the documents means, with its language where it has one. */
export function fieldInWords(field: string, t: Translate): string {
  const [, meaning = field, language] = /^(.*)_(kk|ru)$/.exec(field) ?? [];
  const words = t.loose(`template-field.${meaning}`, {});
  return language === undefined ? words : t.loose(`fields.in-${language}`, { meaning: words });
}
