/**
 * What the documents say, Kazakh and Russian. A reconstruction: the Rules fix the forms, a centre
 * replaces the file by its own. Values stand in the nominative or are complete phrases, so no
 * sentence here asks for a case ending on a name, a topic or a number.
 *
 * `appendix` and `subtitle` are lines, broken by sense. `statement` is what stands before the topic: paragraphs, and in each the pieces that become a run.
 */

const appendix = (number) => ({
  kk: [
    "Қазақстан Республикасы Денсаулық сақтау министрінің",
    "2020 жылғы 21 желтоқсандағы № ҚР ДСМ-303/2020",
    `бұйрығымен бекітілген Қағидаларға ${number}-қосымша`,
  ],
  ru: [
    `Приложение ${number} к Правилам, утверждённым приказом`,
    "Министра здравоохранения Республики Казахстан",
    "от 21 декабря 2020 года № ҚР ДСМ-303/2020",
  ],
});

/** The labels that all three share. */
export const LABELS = {
  kk: {
    nameCaption: "(тегі, аты, әкесінің аты (бар болса))",
    specialty: "Мамандығы: ",
    volume: "Көлемі: ",
    replaces: "Мынаның орнына: ",
    signature: "(қолы)",
    stamp: "М.О.",
    number: "Тіркеу нөмірі: ",
    issued: "Берілген күні мен жері: ",
    issueDate: "Берілген күні: ",
    city: "Берілген жері: ",
  },
  ru: {
    nameCaption: "(фамилия, имя, отчество (при его наличии))",
    specialty: "Специальность: ",
    volume: "Объём: ",
    replaces: "Взамен: ",
    signature: "(подпись)",
    stamp: "М.П.",
    number: "Регистрационный номер: ",
    issued: "Дата и место выдачи: ",
    issueDate: "Дата выдачи: ",
    city: "Место выдачи: ",
  },
};

const certificateLeadIn = {
  kk: "Осы куәлік мынаны растайды:",
  ru: "Настоящее свидетельство подтверждает, что",
};

export const ADVANCED_TRAINING = {
  file: "advanced-training-certificate.docx",
  name: "Біліктілікті арттыру туралы куәлік / Свидетельство о повышении квалификации",
  appendix: appendix(3),
  title: { kk: "КУӘЛІК", ru: "СВИДЕТЕЛЬСТВО" },
  subtitle: { kk: ["біліктілікті арттыру туралы"], ru: ["о повышении квалификации"] },
  leadIn: certificateLeadIn,
  statement: {
    kk: [["{{period_kk}}"], ["мынадай тақырып бойынша біліктілігін арттырды:"]],
    ru: [["{{period_ru}}"], ["прошёл(ла) повышение квалификации по теме:"]],
  },
  specialtyRequired: false,
};

export const CERTIFICATION_COURSE = {
  file: "certification-course-certificate.docx",
  name: "Сертификаттық курс туралы куәлік / Свидетельство о сертификационном курсе",
  appendix: appendix(4),
  title: { kk: "КУӘЛІК", ru: "СВИДЕТЕЛЬСТВО" },
  subtitle: { kk: ["сертификаттық курс туралы"], ru: ["о сертификационном курсе"] },
  leadIn: certificateLeadIn,
  statement: {
    kk: [["{{period_kk}}"], ["мынадай тақырып бойынша сертификаттық курстан өтті:"]],
    ru: [["{{period_ru}}"], ["прошёл(ла) сертификационный курс по теме:"]],
  },
  specialtyRequired: true,
};

export const NON_COMPLETION = {
  file: "non-completion-reference.docx",
  name:
    "Қосымша білім алуды аяқтамаған адамдарға берілетін анықтама / " +
    "Справка, выдаваемая лицам, не завершившим дополнительное образование",
  appendix: appendix(5),
  title: { kk: "АНЫҚТАМА", ru: "СПРАВКА," },
  subtitle: {
    kk: ["Қосымша білім алуды аяқтамаған", "адамдарға берілетін"],
    ru: ["выдаваемая лицам, не завершившим", "дополнительное образование"],
  },
  leadIn: {
    kk: "Осы анықтама мынаны растайды:",
    ru: "Настоящая справка подтверждает, что",
  },
  statement: {
    kk: [
      [
        "{{period_kk}}",
        " өткен қосымша білім беру бағдарламасы бойынша оқуға қабылданды, бірақ оқуды аяқтаған жоқ.",
      ],
    ],
    ru: [
      [
        "был(а) зачислен(а) на обучение по программе дополнительного образования, проходившее ",
        "{{period_ru}}",
        ", и не завершил(а) его.",
      ],
    ],
  },
  topic: { kk: "Бағдарламаның (циклдің) тақырыбы:", ru: "Тема программы (цикла):" },
  volume: { kk: "Бағдарламаның көлемі: ", ru: "Объём программы: " },
  attended: { kk: "Игерілген көлемі: ", ru: "Освоенный объём: " },
};
