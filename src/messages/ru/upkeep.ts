import type { upkeep as english } from "../en/upkeep.js";

/** The register's place, its computer and its copies: Russian. */
export const upkeep: Record<keyof typeof english, string> = {
  "said.stopped-before": "Остановлено. Ничего не изменено.",
  "init.where": "Реестр будет создан в этой папке: {folder}",
  "init.check": "Проверьте, всё ли верно:",
  "init.shortcut": "Двойной щелчок по этому файлу открывает программу: {file}",
  "init.no-shortcut":
    "Не удалось записать файл, который открывает программу двойным щелчком: {file}",
  "ask.hours": "Часы работы:",
  "ask.lunch": "Обед:",
  "ask.lunch-outside": "Обед должен лежать внутри часов работы.",
  "ask.init": "Создать такой реестр? («нет» — пройти ответы ещё раз)",
};
