import type { upkeep as english } from "../en/upkeep.js";

/** The register's place, its computer and its copies: Kazakh. */
export const upkeep: Record<keyof typeof english, string> = {
  "said.stopped-before": "Тоқтатылды. Ештеңе өзгерген жоқ.",
  "init.where": "Тізілім мына қалтада жасалады: {folder}",
  "init.check": "Бәрі дұрыс па, қарап шығыңыз:",
  "init.shortcut": "Бағдарлама мына файлды екі рет шерткенде ашылады: {file}",
  "init.no-shortcut": "Екі рет шерткенде бағдарламаны ашатын файлды жазу мүмкін болмады: {file}",
  "ask.hours": "Жұмыс уақыты:",
  "ask.lunch": "Түскі үзіліс:",
  "ask.lunch-outside": "Түскі үзіліс жұмыс уақытының ішінде болуы керек.",
  "copies.due":
    "Тізілімнің соңғы көшірмесінен бері өткен күн: {days}. Жаңасын жасаңыз: kualik backup",
  "copies.none-yet": "Тізілімнің көшірмесі әлі жоқ. Көшірме жасаңыз: kualik backup",
  "copies.little-room": "Тізілім тұрған дискіде бос орын аз, МБ: {size}",
  "desk.do-copy": "тізілімнің көшірмесін жасау",
  "settings.copy-every": "көшірмені неше күннен кейін еске салу",
  "settings.never": "ешқашан",
  "settings.copies-changed": "Көшірмені неше күннен кейін еске салу керегі өзгертілді.",
  "ask.init": "Тізілім осылай жасалсын ба? («жоқ» – жауаптарды қайта қарау)",
};
