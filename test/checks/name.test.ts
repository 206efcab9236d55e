import { describe, expect, test } from "vitest";
import {
  isComplete,
  likelyName,
  tidyName,
  wordThatIsNoName,
  wordTypedAsOne,
} from "../../src/checks/name.js";
import { inNameCase } from "../../src/checks/name-case.js";
import { hasMixedScript, hasOnlyNameCharacters } from "../../src/checks/name-letters.js";
import { hasKazakhLetters, inCyrillic } from "../../src/model/name-key.js";

describe("tidying takes away accidents of typing", () => {
  test.each([
    ["  Ахметова   Айгүл ", "Ахметова Айгүл"],
    ["Ахметова\u00A0Айгүл", "Ахметова Айгүл"],
    ["Ахметова\u2009\tАйгүл\n", "Ахметова Айгүл"],
    ["Ахме\u00ADтова\u200B Айгүл\uFEFF", "Ахметова Айгүл"],
    ["Ким – Ли Сергей", "Ким-Ли Сергей"],
    ["Ким—Ли Сергей", "Ким-Ли Сергей"],
    ["Ким −Ли Сергей", "Ким-Ли Сергей"],
    ["Ким‑Ли Сергей", "Ким-Ли Сергей"],
    ["О’Коннор Джон", "О'Коннор Джон"],
    ["О‘Коннор Джон", "О'Коннор Джон"],
    ["ОʼКоннор Джон", "О'Коннор Джон"],
    ["О`Коннор Джон", "О'Коннор Джон"],
    ["1. Ахметова Айгүл", "Ахметова Айгүл"],
    ["12) Ахметова Айгүл", "Ахметова Айгүл"],
    ["Ахметова Айгүл,", "Ахметова Айгүл"],
    ["Ахметова Айгүл;", "Ахметова Айгүл"],
    ["- Ахметова Айгүл -", "Ахметова Айгүл"],
  ])("%j → %j", (written, tidied) => {
    expect(tidyName(written)).toBe(tidied);
  });

  test("letters written as two characters become one", () => {
    const decomposed = "Ахметова Айгүл Андрей Ёлкина".normalize("NFD");
    expect(tidyName(decomposed)).toBe("Ахметова Айгүл Андрей Ёлкина".normalize("NFC"));
  });

  test("the Uzbek turned comma is an apostrophe like the others", () => {
    expect(tidyName("Toʻxtayev Oʻktam")).toBe("To'xtayev O'ktam");
  });
});

describe("name case", () => {
  test.each([
    ["АХМЕТОВА АЙГҮЛ СЕРІКҚЫЗЫ", "Ахметова Айгүл Серікқызы"],
    ["ӘБДІРАХМАНОВ ӨМІРБЕК ҰЛАНҰЛЫ", "Әбдірахманов Өмірбек Ұланұлы"],
    ["ҒАЛЫМ ҚАЙРАТ ҢӘЛІ", "Ғалым Қайрат Ңәлі"],
    ["ҺАРУН ІҢКӘР ҮСЕН", "Һарун Іңкәр Үсен"],
    ["ахметова айгүл", "Ахметова Айгүл"],
    ["АЛИЕВ РУСТАМ МАМЕД ОГЛЫ", "Алиев Рустам Мамед оглы"],
    ["СЕРІК АЙГҮЛ ҚАНАТ ҚЫЗЫ", "Серік Айгүл Қанат қызы"],
    ["КИМ-ЛИ СЕРГЕЙ", "Ким-Ли Сергей"],
    ["О'КОННОР ДЖОН", "О'Коннор Джон"],
    ["SMITH JOHN", "Smith John"],
    ["VON BRAUN ERIKA", "Von Braun Erika"],
    ["LOUIS PHILIPPE XIV", "Louis Philippe XIV"],
    ["О АНДРЕЙ", "О Андрей"],
  ])("%s → %s", (capitals, name) => {
    expect(inNameCase(capitals)).toBe(name);
  });

  test.each(["МакКензи Анна", "Алиев Рустам Мамед оглы", "Ахметова Айгүл", "DeVito Danny"])(
    "%s stays as it is",
    (name) => {
      expect(inNameCase(name)).toBe(name);
    },
  );

  test("initials stay capital", () => {
    expect(inNameCase("Ахметова А.С.")).toBe("Ахметова А.С.");
  });

  test("a Turkish name in capitals keeps each letter one character", () => {
    const name = inNameCase("YILMAZ İLKER");
    expect(name).toBe(name.normalize("NFC"));
  });
});

describe("completeness", () => {
  test.each([
    ["Ахметова Айгүл Серікқызы", true],
    ["Ахметова Айгүл", true],
    ["О Андрей", true],
    ["Ю Ли", true],
    ["Ахметова", false],
    ["Ахметова А.С.", false],
    ["Ахметова А. С.", false],
    ["Ахметова А С", false],
    ["Ахметова Айгүл С.", false],
    ["Ахметова Айгүл С", false],
    ["", false],
  ])("%s: %s", (name, complete) => {
    expect(isComplete(name)).toBe(complete);
  });
});

describe("characters", () => {
  test.each(["Ахметова Айгүл", "О'Коннор Джон", "Ким-Ли Сергей", "Müller José", "Ахметова А.С."])(
    "%s has none that a name has not",
    (name) => {
      expect(hasOnlyNameCharacters(name)).toBe(true);
    },
  );

  test.each(["Ахмет0ва Айгүл", "Ахметова (Ким) Айгүл", "Ахметова/Ким", "Ким_Ли", "Ким *", "金 明"])(
    "%s has one",
    (name) => {
      expect(hasOnlyNameCharacters(name)).toBe(false);
    },
  );
});

describe("what is no name", () => {
  test.each([
    ["Ахметова Анна Ивановна-староста", "староста"],
    ["д-р Иванов Иван", "д-р"],
    ["Нет Данных", "Нет"],
    ["Тест Тест", "Тест"],
    ["Г-жа Иванова Анна", "Г-жа"],
    ["проф. Иванов Иван", "проф."],
    ["Фамилия Имя Отчество", "Фамилия"],
    ["Ахметова Айгүл тыңдаушы", "тыңдаушы"],
  ])("%s: %s", (name, word) => {
    expect(wordThatIsNoName(name)).toBe(word);
  });

  test.each(["Тестов Иван", "Студентов Пётр", "Докторов Илья", "Нетребко Анна", "Врачёв Олег"])(
    "%s is a name",
    (name) => {
      expect(wordThatIsNoName(name)).toBeNull();
    },
  );

  test.each([
    ["ИвановаМария Ивановна", "ИвановаМария"],
    ["Иванова МарияИвановна", "МарияИвановна"],
    ["иВАНОВ Иван", "иВАНОВ"],
    ["SmithJohn Peter", "SmithJohn"],
  ])("%s has a capital inside", (name, word) => {
    expect(wordTypedAsOne(name)).toBe(word);
  });

  test.each([
    "МакКензи Анна",
    "McDonald Ronald",
    "DeVito Danny",
    "ДеВито Денни",
    "О'Коннор Джон",
    "D'Artagnan Charles",
    "Ким-Ли Сергей",
    "ИВАНОВ ИВАН",
    "Louis Philippe XIV",
  ])("%s has none that is wrong", (name) => {
    expect(wordTypedAsOne(name)).toBeNull();
  });
});

describe("Latin look-alikes", () => {
  test.each([
    ["Абдрахмaнов Серик", "Абдрахманов Серик"],
    ["Cериков Ерлан", "Сериков Ерлан"],
    ["\u018Fлия Қасым", "Әлия Қасым"],
    ["Б\u0259кір Қасым", "Бәкір Қасым"],
    ["Ceрік Aйгүл", "Серік Айгүл"],
    ["Сер\u0069к Айгүл", "Серік Айгүл"],
  ])("%s is told, and %s proposed", (written, proposal) => {
    expect(hasMixedScript(written)).toBe(true);
    expect(likelyName(written)).toBe(proposal);
  });

  test("every letter of the domain's list has its Cyrillic twin", () => {
    expect(inCyrillic("ABCEHKMOPTXYaceopxyih\u018F")).toBe("АВСЕНКМОРТХУасеорхуіһӘ");
  });

  test("a Latin letter without a twin leaves nothing to propose", () => {
    expect(likelyName("Ким Sergey")).toBe("Ким Sergey");
  });

  test.each(["Smith John", "Ким Сергей", "Əliyev Rüstəm"])("%s is in one script", (name) => {
    expect(hasMixedScript(name)).toBe(false);
  });
});

describe("Kazakh letters", () => {
  test.each([..."ӘәҒғҚқҢңӨөҰұҮүҺһІі"])("%s is one", (letter) => {
    expect(hasKazakhLetters(`Тест${letter}`)).toBe(true);
  });

  test("Russian letters, ё and й among them, are not", () => {
    expect(hasKazakhLetters("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ абвгдеёжзийклм")).toBe(false);
  });
});
