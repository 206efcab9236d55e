/**
 * What the documents say, Kazakh and Russian. A reconstruction: the Rules fix the forms, a centre
 * replaces the file by its own. Values stand in the nominative or are complete phrases, so no
 * sentence here asks for a case ending on a name, a topic or a number.
 *
 * `appendix`, `leadIn` and `subtitle` are lines, broken by sense.
 */

/** Source of the Rules' name: the heading of the standard (Kazakh); a press report (Russian). */
const appendix = (number) => ({
  kk: [
    "Денсаулық сақтау саласындағы мамандарға қосымша және",
    `формальды емес білім беру қағидаларына ${number}-қосымша`,
  ],
  ru: [
    `Приложение ${number} к Правилам дополнительного и неформального`,
    "образования специалистов в области здравоохранения",
  ],
});

/** The labels that all three share. */
export const LABELS = {
  kk: {
    nameCaption: "(тегі, аты, әкесінің аты (бар болса))",
    topic: "Бағдарламаның (циклдің) тақырыбы:",
    period: "Оқыған уақыты:",
    specialty: "Мамандығы: ",
    volume: "Көлемі: ",
    replaces: "Түпнұсқасы: ",
    signature: "(қолы",
    stamp: "М.О.",
    number: "Тіркеу нөмірі",
    issued: "Берілген жері мен күні",
  },
  ru: {
    nameCaption: "(фамилия, имя, отчество (при его наличии))",
    topic: "Тема программы (цикла):",
    period: "Период обучения:",
    specialty: "Специальность: ",
    volume: "Объём: ",
    replaces: "Взамен ",
    signature: "подпись)",
    stamp: "М.П.",
    number: "Регистрационный номер",
    issued: "Место и дата выдачи",
  },
};

export const ADVANCED_TRAINING = {
  file: "advanced-training-certificate.docx",
  name: "Біліктілікті арттыру туралы куәлік / Свидетельство о повышении квалификации",
  appendix: appendix(3),
  title: { kk: "КУӘЛІК", ru: "СВИДЕТЕЛЬСТВО" },
  subtitle: { kk: ["Біліктілікті арттыру туралы"], ru: ["о повышении квалификации"] },
  leadIn: {
    kk: ["Осы куәлік біліктілігін арттырғаны туралы", "мына адамға берілді:"],
    ru: ["Настоящее свидетельство подтверждает, что", "повышение квалификации прошёл (прошла)"],
  },
  specialtyRequired: false,
};

export const CERTIFICATION_COURSE = {
  file: "certification-course-certificate.docx",
  name: "Сертификаттық курс туралы куәлік / Свидетельство о сертификационном курсе",
  appendix: appendix(4),
  title: { kk: "КУӘЛІК", ru: "СВИДЕТЕЛЬСТВО" },
  subtitle: { kk: ["Сертификаттық курс туралы"], ru: ["о сертификационном курсе"] },
  leadIn: {
    kk: ["Осы куәлік сертификаттық курстан өткені туралы", "мына адамға берілді:"],
    ru: ["Настоящее свидетельство подтверждает, что", "сертификационный курс прошёл (прошла)"],
  },
  specialtyRequired: true,
};

export const NON_COMPLETION = {
  file: "non-completion-reference.docx",
  name:
    "Қосымша білім алуды аяқтамаған адамдарға берілетін анықтама / " +
    "Справка, выдаваемая лицам, не завершившим дополнительное образование",
  appendix: appendix(5),
  title: { kk: "АНЫҚТАМА", ru: "СПРАВКА" },
  subtitle: {
    kk: "Қосымша білім алуды аяқтамаған адамдарға берілетін",
    ru: "выдаваемая лицам, не завершившим дополнительное образование",
  },
  leadIn: { kk: "Осы анықтама мына адамға берілді", ru: "Настоящая справка выдана" },
  statement: {
    kk: [
      "{{period_kk}}",
      " қосымша білім беру бағдарламасы бойынша оқыды, бірақ оқуын аяқтаған жоқ.",
    ],
    ru: [
      "Был(а) зачислен(а) на обучение по программе дополнительного образования на период ",
      "{{period_ru}}",
      ", обучение не завершил(а).",
    ],
  },
  identity: { kk: "ЖСН немесе құжат", ru: "ИИН или документ" },
  topic: { kk: "Бағдарламаның (циклдің) тақырыбы", ru: "Тема программы (цикла)" },
  specialty: { kk: "Мамандығы", ru: "Специальность" },
  volume: { kk: "Бағдарламаның көлемі", ru: "Объём программы" },
  attended: { kk: "Игерілген көлемі", ru: "Освоенный объём" },
  replaces: { kk: "Түпнұсқасы", ru: "Взамен" },
};
