/** The template and the data that every engine is measured with. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { iin } from "../scripts/made-up-iin.mjs";
import { root } from "../scripts/set-up.mjs";

export const KIND = "advanced-training-certificate";

/**
 * The shipped template with its 23 fields, without its block tags: two of the others know none, and
 * every field has a value here.
 */
export function sampleTemplate() {
  const files = unzipSync(readFileSync(join(root, "templates", `${KIND}.docx`)));
  for (const name of Object.keys(files).filter((part) => /^word\/[a-z]+\d*\.xml$/.test(part))) {
    files[name] = strToU8(strFromU8(files[name]).replace(/\{\{[#/]\w+\}\}/g, ""));
  }
  return Buffer.from(zipSync(files));
}

/** What document `index` says, as the program would put it into words. */
export function sampleValues({ fieldValues }, index) {
  const number = `3-2026-${String(index + 1).padStart(5, "0")}`;
  return fieldValues({
    centre: {
      cityKk: "Астана",
      cityRu: "Астана",
      nameKk: "«Денсаулық» оқу орталығы",
      nameRu: "Учебный центр «Денсаулық»",
      headPositionKk: "Басшысы",
      headPositionRu: "Руководитель",
      headNameKk: "А. Б. Серікова",
      headNameRu: "А. Б. Серикова",
    },
    course: {
      titleKk: "Кардиологиядағы мейіргер ісі",
      titleRu: "Сестринское дело в кардиологии",
      specialtyKk: "Мейіргер ісі",
      specialtyRu: "Сестринское дело",
      hours: 60,
      credits: 2,
      start: "2026-03-02",
      end: "2026-03-13",
    },
    enrolment: {
      fullNameKk: `Ахметова Айгүл ${index}`,
      fullNameRu: `Ахметова Айгуль ${index}`,
      iin: iin("1984-10-14", true, index % 9999),
      identityDocument: null,
      hoursAttended: 60,
    },
    number,
    issuedOn: "2026-03-16",
  });
}

/** Everything that can be read in a document, part by part; not all engines keep spaces alike. */
export function visibleText(bytes) {
  const files = unzipSync(bytes);
  const parts = Object.keys(files).filter((name) => /^word\/(?:document|header|footer)/.test(name));
  return parts.sort().map((name) => {
    const runs = strFromU8(files[name]).match(/<w:t(?: [^>]*)?>[^<]*/g) ?? [];
    const text = runs.map((run) => run.slice(run.indexOf(">") + 1)).join("");
    return `${name}: ${text.replace(/\s+/g, "")}`;
  });
}
