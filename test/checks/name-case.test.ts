import { describe, expect, test } from "vitest";
import { checkRows } from "../../src/checks/check-rows.js";
import { countPeople, tidyAsTyped, withPlainApostrophes } from "../../src/checks/name.js";
import { readNameCase } from "../../src/checks/name-case.js";
import { areTwoPeople } from "../../src/checks/name-comparison.js";
import { applyEdits } from "../../src/model/roster.js";
import { accepted, CLEAN, CONTEXT, checkLast, rosterRow } from "./build-rows.js";

/** A name as it would be printed, and the word that nobody can be sure of. */
function read(typed: string) {
  const { text, doubt } = readNameCase(tidyAsTyped(typed));
  return { name: withPlainApostrophes(text), doubt };
}

describe("what was typed in capital and small letters stays", () => {
  test.each([
    "Башар аль-Асад",
    "Махмуд Абд-аль-Рахман",
    "Саад эд-Дин Ибрагим",
    "Зия уль-Хак",
    "Мұхаммед әл-Фараби",
    "Умаров Отабек Анвар угли",
    "Умаров Отабек Анвар Угли",
    "Рахимова Нодира Акмал қизи",
    "Каримов Анвар Олим ўғли",
    "Мамедова Лала Эльчин гызы",
    "Абдыкеримов Эрлан Бакыт уулу",
    "Karimova Nodira Olim qizi",
    "Həsənov Rauf Əli oğlu",
    "Karimov Anvar Olim o'g'li",
    "Рахмонов Фаррух зода",
    "Ким Де Ун",
    "де Голль Шарль",
    "Ким Чен-ын",
    "Ахмад шах Масуд",
    "'t Hooft Gerard",
    "Ortega y Gasset José",
    "MacDonald Anne",
    "O'tkirov Sherzod",
    "Н'Голо Канте",
    "Петров-водкин Кузьма",
    "Абду-Р-Рахман Омар",
    "Абду-р-Рахман Омар",
    "Юсуф Заде Али",
    "Зия Уль Хак",
    "Зия уль-Хак",
    "де ла Крус Хуан",
    "Де Ла Крус Хуан",
    "тер-Петросян Левон",
    "У ван-Ли",
    "Elçın Ramız Əliyev",
    "Elçin Ramiz Əliyev",
  ])("%s", (name) => {
    expect(read(name)).toEqual({ name, doubt: null });
  });
});

describe("of capitals, what is sure is written as names are", () => {
  test.each([
    ["УМАРОВ ОТАБЕК АНВАР УГЛИ", "Умаров Отабек Анвар угли"],
    ["РАХИМОВА НОДИРА АКМАЛ ҚИЗИ", "Рахимова Нодира Акмал қизи"],
    ["КАРИМОВ АНВАР ОЛИМ ЎҒЛИ", "Каримов Анвар Олим ўғли"],
    ["МАМЕДОВА ЛАЛА ЭЛЬЧИН ГЫЗЫ", "Мамедова Лала Эльчин гызы"],
    ["АБДЫКЕРИМОВ ЭРЛАН БАКЫТ УУЛУ", "Абдыкеримов Эрлан Бакыт уулу"],
    ["KARIMOV ANVAR OLIM OʻGʻLI", "Karimov Anvar Olim o'g'li"],
    ["KARIMOV ANVAR OLIM O'G'LI", "Karimov Anvar Olim o'g'li"],
    ["HƏSƏNOV RAUF ƏLİ OĞLU", "Həsənov Rauf Əli oğlu"],
    ["АЛИЕВ РАГИМ-ОГЛЫ", "Алиев Рагим-оглы"],
    ["IŞIK İLKER", "Işık İlker"],
    ["OʻTKIROV SHERZOD GʻAYRAT", "O'tkirov Sherzod G'ayrat"],
    ["MAʼMUROV ELDOR", "Ma'murov Eldor"],
    ["MA'MUROV ELDOR", "Ma'murov Eldor"],
    ["O'TKIR SHERZOD", "O'tkir Sherzod"],
    ["O'ROLOV SHERZOD", "O'rolov Sherzod"],
    ["Д'ЯЧЕНКО ОЛЬГА ПЕТРОВНА", "Д'яченко Ольга Петровна"],
    ["ЛУК'ЯНЕНКО ОЛЬГА", "Лук'яненко Ольга"],
    ["Д'АРТАНЬЯН ШАРЛЬ", "Д'Артаньян Шарль"],
    ["О'КОННОР ДЖОН", "О'Коннор Джон"],
    ["О'ТКИР ШЕРЗОД", "О'ткир Шерзод"],
    ["DELL'ACQUA MARIA", "Dell'Acqua Maria"],
    ["D'ANGELO MARIA", "D'Angelo Maria"],
    ["ВАН ЮЙ", "Ван Юй"],
    ["ВАН ИВАН ПЕТРОВИЧ", "Ван Иван Петрович"],
    ["ЛИ ВАН", "Ли Ван"],
    ["НГУЕН ТХИ ЛЕ", "Нгуен Тхи Ле"],
    ["АЛИ ИБН СИНА", "Али ибн Сина"],
    ["КЛАУС ФОН БЮЛОВ", "Клаус фон Бюлов"],
    ["СЕРІКОВА айгүл", "Серікова Айгүл"],
    ["ГАРСИЯ де ЛОРКА", "Гарсия де Лорка"],
    ["ахметова айгүл", "Ахметова Айгүл"],
    ["АН СЕРГЕЙ", "Ан Сергей"],
    ["ХАН АННА СЕРГЕЕВНА", "Хан Анна Сергеевна"],
    ["ТЕР-ПЕТРОСЯН ЛЕВОН", "Тер-Петросян Левон"],
    ["ЛЕВОН ТЕР ПЕТРОСЯН", "Левон Тер Петросян"],
    ["TER-MINASYAN ANNA", "Ter-Minasyan Anna"],
    ["ЛЕ-ДУК АНН", "Ле-Дук Анн"],
    ["КИМ ДЕ-СУН", "Ким Де-Сун"],
    ["У ВАН-ЛИ", "У Ван-Ли"],
    ["БЕН-ГУРИОН ДАВИД", "Бен-Гурион Давид"],
    ["ТУРСУН-ЗАДЕ МИРЗО", "Турсун-заде Мирзо"],
    ["АН СЕРГЕЙ ИВАНОВИЧ", "Ан Сергей Иванович"],
    ["YILMAZ İSMAİL", "Yılmaz İsmail"],
    ["HƏSƏNOVA LALƏ ƏLİ QIZI", "Həsənova Lalə Əli qızı"],
    ["ИРИНА СЕРГЕЕВНА ТЕН", "Ирина Сергеевна Тен"],
    ["MARTIN IRINA", "Martin Irina"],
  ])("%s → %s", (typed, name) => {
    expect(read(typed)).toEqual({ name, doubt: null });
  });
});

describe("of capitals, what may be written in two ways is in doubt, and the likelier is proposed", () => {
  test.each([
    ["КИМ ДЕ УН", "ДЕ", "Ким Де Ун"],
    ["ХАН БЕН ХВАН", "БЕН", "Хан Бен Хван"],
    ["НГУЕН ВАН ТХАНЬ", "ВАН", "Нгуен Ван Тхань"],
    ["МА ДА ВЭЙ", "ДА", "Ма Да Вэй"],
    ["PHAM THI LE THUY", "LE", "Pham Thi Le Thuy"],
    ["ЛЮДВИГ ВАН БЕТХОВЕН", "ВАН", "Людвиг ван Бетховен"],
    ["ДЕ ГОЛЛЬ ШАРЛЬ", "ДЕ", "Де Голль Шарль"],
    ["АЛЬ-АСАД БАШАР", "АЛЬ-АСАД", "аль-Асад Башар"],
    ["МАХМУД АБД-АЛЬ-РАХМАН", "АБД-АЛЬ-РАХМАН", "Махмуд Абд-аль-Рахман"],
    ["O'CONNOR JOHN", "O'CONNOR", "O'Connor John"],
    ["O'CONNOR EVA", "O'CONNOR", "O'Connor Eva"],
    ["MCDONALD RONALD", "MCDONALD", "McDonald Ronald"],
    ["MACDONALD ANNE", "MACDONALD", "MacDonald Anne"],
    ["WANG LI XI", "XI", "Wang Li Xi"],
    ["ƏLİYEV ELÇIN", "ELÇIN", "Əliyev Elçin"],
    ["HƏSƏNOV RAMIZ", "RAMIZ", "Həsənov Ramız"],
    ["RAMIZ İLHAM", "RAMIZ", "Ramız İlham"],
    ["YILDIZ ÇETIN", "YILDIZ", "Yildiz Çetin"],
    ["ÄLIMJAN BAQYT", "ÄLIMJAN", "Älimjan Baqyt"],
    ["ilham əliyev", "ilham", "İlham Əliyev"],
    ["ЗИЯ УЛЬ ХАК", "УЛЬ", "Зия уль-Хак"],
    ["зия уль хак", "уль", "Зия уль-Хак"],
    ["УЛЬ ХАК ЗИЯ", "УЛЬ", "уль-Хак Зия"],
    ["ZIA UR REHMAN", "UR", "Zia ur-Rehman"],
    ["АБД АЛЬ РАХМАН ОМАР", "АЛЬ", "Абд аль-Рахман Омар"],
    ["КИМ АН СУ", "АН", "Ким Ан Су"],
    ["АБДУ-Р-РАХМАН ОМАР", "АБДУ-Р-РАХМАН", "Абду-р-Рахман Омар"],
    ["абду-р-рахман омар", "абду-р-рахман", "Абду-р-Рахман Омар"],
    ["ЮСУФ ЗАДЕ АЛИ", "ЗАДЕ", "Юсуф-заде Али"],
    ["РАХМОНОВ ФАРРУХ ЗОДА", "ЗОДА", "Рахмонов Фаррух-зода"],
    ["ЮСУФ ЗАДЕ", "ЗАДЕ", "Юсуф Заде"],
    ["KARIMI RASUL ZADEH", "ZADEH", "Karimi Rasul-zadeh"],
    ["МОПАССАН АНРИ ДЕ", "ДЕ", "Мопассан Анри де"],
    ["ДЕ ЛА КРУС ХУАН", "ДЕ", "де ла Крус Хуан"],
    ["VAN DER BERG JAN", "VAN", "van der Berg Jan"],
    ["LE VAN DUC", "LE", "Le Van Duc"],
    ["ПОНС-ДЕ-ЛЕОН ХУАН", "ПОНС-ДЕ-ЛЕОН", "Понс-де-Леон Хуан"],
    ["Ахметова айгүл", "айгүл", "Ахметова Айгүл"],
    ["ахметова Айгүл", "ахметова", "Ахметова Айгүл"],
  ])("%s: %s, %s", (typed, doubt, name) => {
    expect(read(typed)).toEqual({ name, doubt });
    const { outcome, problems } = checkLast([{ ...CLEAN, fullName: typed }]);
    expect(outcome).toBe("hold");
    expect(problems).toMatchObject([
      { code: "name-case-unclear", params: { word: doubt, proposal: name } },
    ]);
    expect(accepted({ ...CLEAN, fullName: name }).fullNameRu).toBe(name);
  });

  test("and what a registrar writes in capital and small letters stands", () => {
    const typed = rosterRow(2, { ...CLEAN, fullName: "Ахмад бай Масуд" });
    expect(checkRows([typed], CONTEXT)).toMatchObject([{ outcome: "hold" }]);
    const said = applyEdits(typed, { fullName: { text: "Ахмад бай Масуд" } });
    expect(checkRows([said], CONTEXT)).toMatchObject([
      { outcome: "accept", trainee: { fullNameRu: "Ахмад бай Масуд" } },
    ]);
    const capitals = applyEdits(typed, { fullName: { text: "КИМ ДЕ УН" } });
    expect(checkRows([capitals], CONTEXT)).toMatchObject([{ outcome: "hold" }]);
  });
});

describe("the words of a patronymic", () => {
  test.each(["угли", "қизи", "ўғли", "гызы", "уулу", "оглы"])(
    "%s make one person of a name",
    (word) => {
      expect(countPeople(`Умаров Отабек Анвар ${word} Умарова Нодира Олим ${word}`)).toBe(2);
      expect(countPeople(`Умаров Отабек Анвар ${word}`)).toBe(1);
    },
  );

  test("are no other name beside the joined form", () => {
    expect(areTwoPeople("Умаров Отабек Анвар ўғли", "Умаров Отабек Анварович")).toBe(false);
    expect(areTwoPeople("Умаров Отабек Анвар ўғли", "Каримов Жасур Олим ўғли")).toBe(true);
  });
});
