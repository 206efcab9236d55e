import type { DocumentKind } from "../../model/document.js";

/** A text in both languages of the state. */
export interface Bilingual {
  kk: string;
  ru: string;
}

/** What the sheet says; values stand on their own, so that no sentence bends them. */
export const WORDS = {
  title: { kk: "ҚҰЖАТТАРДЫ БЕРУ ВЕДОМОСЫ", ru: "ВЕДОМОСТЬ ВЫДАЧИ ДОКУМЕНТОВ" },
  course: { kk: "Курс коды", ru: "Код курса" },
  programme: { kk: "Бағдарламаның (циклдің) тақырыбы", ru: "Тема программы (цикла)" },
  period: { kk: "Оқу мерзімі", ru: "Период обучения" },
  issued: { kk: "Құжаттар берілген күн", ru: "Дата выдачи документов" },
  total: { kk: "Барлық құжат", ru: "Всего документов" },
  handedOver: { kk: "Құжаттарды тапсырған адам", ru: "Документы вручил(а)" },
  caption: { kk: "(лауазымы, қолы, тегі, аты)", ru: "(должность, подпись, фамилия, имя)" },
  page: { kk: "бет", ru: "стр." },
} satisfies Record<string, Bilingual>;

export const COLUMNS = [
  { width: 560, words: { kk: "№", ru: "" } },
  { width: 2350, words: { kk: "Тіркеу нөмірі", ru: "Регистрационный номер" } },
  { width: 3700, words: { kk: "Құжаттың түрі", ru: "Вид документа" } },
  {
    width: 3560,
    words: {
      kk: "Тегі, аты, әкесінің аты (бар болса)",
      ru: "Фамилия, имя, отчество (при наличии)",
    },
  },
  { width: 1500, words: { kk: "Алған күні", ru: "Дата получения" } },
  { width: 1900, words: { kk: "Алушының қолы", ru: "Подпись получателя" } },
  { width: 1400, words: { kk: "Ескертпе", ru: "Примечание" } },
] satisfies { width: number; words: Bilingual }[];

export const KINDS: Record<DocumentKind, Bilingual> = {
  "advanced-training-certificate": {
    kk: "біліктілікті арттыру туралы куәлік",
    ru: "свидетельство о повышении квалификации",
  },
  "certification-course-certificate": {
    kk: "сертификаттық курс туралы куәлік",
    ru: "свидетельство о сертификационном курсе",
  },
  "non-completion-reference": {
    kk: "оқуды аяқтамағаны туралы анықтама",
    ru: "справка о незавершённом обучении",
  },
};
