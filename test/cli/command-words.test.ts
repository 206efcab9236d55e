import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import options from "../../data/option-words.json" with { type: "json" };
import {
  commandShown,
  isHelp,
  nearestCommands,
  optionMeant,
  typedFor,
  wordsOfCommand,
} from "../../src/cli/command-words.js";
import { loadTranslate } from "../../src/language/translate.js";
import { wordKey } from "../../src/model/value-words.js";
import { createProgram } from "../../src/program.js";

const program = await createProgram(await loadTranslate("en"), async () => {}, null, "0");

function familiesOf(
  parent: Command,
  path: string[] = [],
): { parents: string[]; names: string[] }[] {
  const names = parent.commands.map((one) => one.name());
  const inner = parent.commands.flatMap((one) => familiesOf(one, [...path, one.name()]));
  return names.length === 0 ? [] : [{ parents: path, names }, ...inner];
}

describe.each(familiesOf(program))("the commands of kualik $parents", ({ parents, names }) => {
  test.each(names)("%s has Kazakh and Russian words", (name) => {
    for (const language of ["kk", "ru"] as const) {
      const shown = commandShown([...parents, name], language);
      expect(shown).toMatch(/^[а-яёәғқңөұүһі-]+$/);
    }
  });

  test("have no word in common", () => {
    const owners = new Map<string, string>();
    for (const name of [...names, "help"]) {
      const words = Object.values(wordsOfCommand([...parents, name])).flat();
      for (const key of new Set(words.map((word) => wordKey(word ?? "")))) {
        expect([key, owners.get(key) ?? name]).toEqual([key, name]);
        owners.set(key, name);
      }
    }
  });
});

describe("a command is meant", () => {
  test.each([
    [["import"], ["kualik", "Импорт", "список.xlsx"], ["Импорт"]],
    [["report"], ["отчет"], ["отчет"]],
    [["report"], ["отчёт"], ["отчёт"]],
    [["issue"], ["issue"], []],
    [["annul"], ["Күшін-жою"], ["Күшін-жою"]],
    [["request", "open"], ["заявление", "принять"], ["принять"]],
    [["roster", "template"], ["шаблон"], ["шаблон"]],
  ])("%j by %j", (path, typed, meant) => {
    expect(typedFor(path, typed)).toEqual(meant);
  });

  test.each(["help", "справка", "Помощь", "анықтама"])("help by %s", (word) => {
    expect(isHelp(word)).toBe(true);
  });
});

describe("the word most like", () => {
  const names = ["import", "issue", "find", "journal", "print", "reprint", "duplicate"];
  test.each([
    ["imprt", "ru", ["import"]],
    ["импорттт", "ru", ["импорт"]],
    ["импорттт", "kk", ["импортта"]],
    ["шьзщке", "ru", ["import"]],
    ["dslfnm", "ru", ["выдать"]],
    ["выда", "en", ["выдать"]],
    ["дубл", "ru", ["дубликат"]],
    ["xyzzy", "en", []],
  ] as const)("%s, for a reader of %s", (typed, language, nearest) => {
    expect(nearestCommands(typed, [], names, language)).toEqual(nearest);
  });
});

describe("an option", () => {
  test.each([
    ["--причина", "--reason"],
    ["--Себеп=оқымаған", "--reason=оқымаған"],
    ["--с", "--from"],
    ["--еще-раз", "--again"],
    ["--неведомое", "--неведомое"],
    ["--reason", "--reason"],
    ["причина", "причина"],
  ])("%s is %s", (typed, meant) => {
    expect(optionMeant(typed)).toBe(meant);
  });

  test("is meant by no word of another", () => {
    const keys = Object.values(options).flat().map(wordKey);
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
  });

  test("has words only where there is one", () => {
    const known = new Set(["--help"]);
    const add = (command: Command) => {
      for (const { long } of command.options) known.add(long ?? "");
      command.commands.forEach(add);
    };
    add(program);
    expect(Object.keys(options).filter((name) => !known.has(`--${name}`))).toEqual([]);
  });
});
