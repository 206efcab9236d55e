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
  "copies.due": "Дней после последней копии реестра: {days}. Сделайте новую: kualik backup",
  "copies.none-yet": "Копии реестра ещё нет. Сделайте её: kualik backup",
  "copies.little-room": "На диске реестра мало места, МБ: {size}",
  "desk.do-copy": "сделать копию реестра",
  "settings.copy-every": "через сколько дней напомнить о копии",
  "settings.never": "никогда",
  "settings.copies-changed": "Изменено, через сколько дней напоминать о копии.",
  "ask.init": "Создать такой реестр? («нет» — пройти ответы ещё раз)",
};
