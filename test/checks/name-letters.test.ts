import { describe, expect, test } from "vitest";
import {
  hasOnlyNameCharacters,
  proposeLetters,
  strangeSign,
} from "../../src/checks/name-letters.js";
import { proposeEdits } from "../../src/checks/propose-edits.js";
import { accepted, CLEAN, check, checkLast, codesFor } from "./build-rows.js";

describe("a name is made of letters that names have", () => {
  test.each([
    "Қасымова Ботагөз Әмірқызы",
    "Һарун Іңкәр Ғалымұлы",
    "Ёлкина Подъячая Щорс",
    "Müller José",
    "Nguyễn Văn Thành",
    "Əliyev Rüstəm Həsən oğlu",
    "Каримов Анвар Олим ўғли",
    "Łukasiewicz Zażółć",
    "M\u0302uller Anna",
  ])("%s", (name) => {
    expect(strangeSign(name)).toBeNull();
    expect(codesFor({ ...CLEAN, fullName: name })).toEqual([]);
  });

  test.each([..."ЌќЋћЎўЈјҐґЄєЇїЅѕЂђЉљЊњЏџЃѓѲѳӇӉӃҲҶҖӐѢѣ"])("no %s stands in one", (letter) => {
    expect(hasOnlyNameCharacters(`Сад${letter}ков Иван`)).toBe(false);
  });

  test.each([
    "Ａｈｍｅｔ Али",
    "ﬁnn Anna",
    "Ⅳван Иван",
    "ªnna Maria",
    "𝐀hmet Ali",
    "Ива\u0301нов Иван",
  ])("%s has one that no keyboard types", (name) => {
    expect(hasOnlyNameCharacters(name)).toBe(false);
  });
});

describe("Kazakh letters that were read in another code page are proposed", () => {
  test.each([
    ["Ќасымова Ботагґз Јмірќызы", "Қасымова Ботагөз Әмірқызы"],
    ["Єалымов Айбек Серікўлы", "Ғалымов Айбек Серікұлы"],
    ["Їсенова Айгїл", "Үсенова Айгүл"],
    ["Тґлегенова Жаѕыл", "Төлегенова Жаңыл"],
    ["ЌАСЫМОВ ЈЛІБЕК", "ҚАСЫМОВ ӘЛІБЕК"],
    ["Нўрлан Айбек", "Нұрлан Айбек"],
    ["Ѳмірбек Ерлан", "Өмірбек Ерлан"],
    ["Жаӊыл Айгуль", "Жаңыл Айгуль"],
    ["Àõìåòîâà Àéãóëü", "Ахметова Айгуль"],
    ["Àõìåòîâà Айгуль", null],
    ["РђС…РјРµС‚РѕРІР° РђР№РіСѓР»СЊ", "Ахметова Айгуль"],
    ["Ð¡ÐµÑ€Ð¸ÐºÐ¾Ð² ÐžÐ»ÐµÐ³", "Сериков Олег"],
    ["Ива\u0301нов Иван", "Иванов Иван"],
    ["Ａｈｍｅｔ Ali", "Ahmet Ali"],
  ])("%s: %s", (written, meant) => {
    expect(proposeLetters(written)).toBe(meant);
  });

  test.each([
    "Сергієнко Євген",
    "Матвєєв Олег",
    "Ґалаґан Олена",
    "Каўшар Аляксей",
    "Ўткиров Шерзод",
    "Тўхтаев Ғайрат",
    "Ђорђевић Јована",
    "Ахмет0ва Айгуль",
    "Ахметова… Айгуль",
    "Ким * Сергей",
  ])("%s is nobody's to guess", (name) => {
    expect(hasOnlyNameCharacters(name)).toBe(false);
    expect(proposeLetters(name)).toBeNull();
  });
});

describe("in a row", () => {
  test("the letter is named, and the name proposed as it would be printed", () => {
    const { outcome, problems, source } = checkLast([{ ...CLEAN, fullName: "ЌАСЫМОВ ЈЛІБЕК" }]);
    expect(outcome).toBe("hold");
    const [found] = problems;
    expect(found).toMatchObject({
      code: "name-characters",
      params: { variant: "letter", sign: "Ќ", proposal: "Қасымов Әлібек" },
    });
    expect(found && proposeEdits(source, found)).toEqual({ fullName: { text: "Қасымов Әлібек" } });
  });

  test.each([
    ["Сергієнко Євген", { variant: "foreign", sign: "є" }],
    ["Ахмет\uFFFDва Айгуль", { sign: "\uFFFD" }],
    ["Ахметова\u0085 Айгуль", { variant: "unseen", sign: "U+0085" }],
    ["Ахметова\uE000 Айгуль", { variant: "unseen", sign: "U+E000" }],
    ["Ахмет0ва Айгуль", { sign: "0" }],
  ])("%j: %j", (fullName, params) => {
    const [found] = checkLast([{ ...CLEAN, fullName }]).problems;
    expect(found).toMatchObject({ code: "name-characters", params });
    expect(found?.params.proposal).toBeUndefined();
  });

  test("what nobody sees is dropped, and the row comes in", () => {
    const fullName = "\u2068Пет\u034Fров\uFE0F Олег\u2069\u034F";
    expect(accepted({ ...CLEAN, fullName }).fullNameRu).toBe("Петров Олег");
    expect(check([{ ...CLEAN, fullName: '="Петров Олег"', outcome: '="завершил"' }])).toMatchObject(
      [{ outcome: "accept", trainee: { fullNameRu: "Петров Олег", outcome: "completed" } }],
    );
  });

  test("Latin and Kazakh look-alikes at once are put right together", () => {
    const { problems } = checkLast([{ ...CLEAN, fullName: "Ïсенова Aйгїл" }]);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "name-mixed-script", params: { proposal: "Үсенова Айгүл" } }),
    );
  });
});
