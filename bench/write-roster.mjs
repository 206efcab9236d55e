import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { iin } from "../scripts/made-up-iin.mjs";

const FAMILIES = [
  "Ахметова",
  "Ибраева",
  "Оспанова",
  "Нұрғалиева",
  "Төлегенова",
  "Қасымова",
  "Смағұлова",
];
const GIVEN = ["Айгүл", "Гүлнұр", "Мадина", "Асель", "Динара", "Жанар", "Сәуле", "Ботагөз"];
const PATRONYMICS = ["Серікқызы", "Маратовна", "Ерлановна", "Қанатқызы", "Асқаровна"];

/**
 * Writes a clean CSV roster of made-up people; every eleventh did not complete.
 *
 * @param first how many people of this seed are in rosters before; later ones have double names, so
 *   that nobody is held as a namesake
 */
export function writeRoster(path, people, seed, first = 0) {
  const second = first > 0 ? `-${FAMILIES[Math.ceil(first / people) % FAMILIES.length]}` : "";
  const offset = createHash("sha256").update(seed).digest().readUInt16LE(0) % 30;
  const lines = Array.from({ length: people }, (_, line) => {
    const index = first + line;
    const year = 1960 + ((index + offset) % 40);
    const month = String(1 + (Math.floor(index / 40) % 12)).padStart(2, "0");
    const day = String(1 + (Math.floor(index / 480) % 28)).padStart(2, "0");
    // Dates come again after so many people; of one date nobody has the same name.
    const round = Math.floor(index / (40 * 12 * 28));
    const name = [FAMILIES, GIVEN, PATRONYMICS].map(
      (names, part) => names[(index + part * 3 + (part === 0 ? round : 0)) % names.length],
    );
    const number = iin(
      `${year}-${month}-${day}`,
      true,
      1000 + offset * 100 + ((index * 7919) % 5987),
    );
    const completed = index % 11 !== 10;
    return [
      index + 1,
      name.join(" ").replace(" ", `${second} `),
      number,
      completed ? 60 : 20,
      completed ? "завершила" : "не завершила",
    ].join(";");
  });
  writeFileSync(path, `\uFEFF№;ФИО;ИИН;Часы;Итог\r\n${lines.join("\r\n")}\r\n`);
}
