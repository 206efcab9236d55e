import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openArchive } from "../../src/archive/open-archive.js";
import { compileTemplate } from "../../src/documents/compile-template.js";
import { fillPress } from "../../src/documents/fill-press.js";
import { pressTemplate } from "../../src/documents/press-template.js";
import {
  DOCUMENT_FIELDS,
  DOCUMENT_KIND_NAMES,
  type DocumentKind,
  type FieldValues,
} from "../../src/model/document.js";
import { fixture, newRegister, projectRoot, withFolder } from "./kualik.js";
import { hasLibreOffice, pagesOf } from "./libreoffice.js";

describe.skipIf(!hasLibreOffice)("the documents as LibreOffice shows them", () => {
  it("every one of a batch is one page with its own name, number and topic", () =>
    withFolder((folder) => {
      const run = newRegister(join(folder, "register"));
      const courses = [
        ["AT-2026-014", "at-2026-014-cardiology.xlsx", "2026-02-16"],
        [
          "AT-2026-015",
          "at-2026-015-paediatrics-1251.txt",
          "2026-03-02",
          ..."--kind advanced-training --hours 72 --start 2026-02-16 --end 2026-02-27".split(" "),
          "--title-ru",
          "Вопросы педиатрии",
        ],
        [
          "CC-2026-003",
          "cc-2026-003-nursing.csv",
          "2026-03-23",
          ..."--kind certification-course --hours 270 --start 2026-01-12 --end 2026-03-20".split(
            " ",
          ),
          "--title-kk",
          "Мейіргер ісі негіздері",
          "--title-ru",
          "Основы сестринского дела",
          "--specialty-ru",
          "Сестринское дело",
        ],
      ] as const;
      const issued = courses.flatMap(([course, roster, date, ...flags]) => {
        run("import", fixture(roster), "--course", course, ...flags, "--yes");
        return JSON.parse(run("issue", course, "--date", date, "--json").out).issued as {
          number: string;
          name: string;
          kind: DocumentKind;
          file: string;
        }[];
      });
      expect(issued.length).toBe(75);

      const pages = pagesOf(
        issued.map(({ file }) => file),
        mkdir(join(folder, "pdf")),
      );
      for (const [index, { number, name, kind }] of issued.entries()) {
        const document = pages[index] ?? [];
        expect(document, number).toHaveLength(1);
        const text = flat(document[0] ?? "");
        expect(text).toContain(number);
        for (const word of name.split(" ")) expect(text).toContain(word);
        expect(text).toContain(kind === "non-completion-reference" ? "СПРАВКА" : "СВИДЕТЕЛЬСТВО");
        expect(text).not.toMatch(/\{\{|\}\}|undefined|null/);
      }
      expect(flat(pages[0]?.[0] ?? "")).toContain("с2по13февраля2026года");
      expect(flat(pages[0]?.[0] ?? "")).toContain("2026жылғы2ақпаннанбастап13ақпанғадейін");
      expect(flat(pages.at(-1)?.[0] ?? "")).toContain("270часов");
    }));

  it.each(DOCUMENT_KIND_NAMES)("%s stays on one page, however long or short its values", (kind) =>
    withFolder((folder) => {
      const bytes = readFileSync(join(projectRoot, "templates", `${kind}.docx`));
      const { template } = compileTemplate(openArchive(bytes), kind);
      const files = { long: longValues(kind), short: shortValues(kind) };
      for (const [name, values] of Object.entries(files)) {
        writeFileSync(join(folder, `${name}.docx`), fillPress(pressTemplate(template), values));
      }
      const [long = [], short = []] = pagesOf(
        [join(folder, "long.docx"), join(folder, "short.docx")],
        folder,
      );
      expect(long).toHaveLength(1);
      expect(short).toHaveLength(1);
      const text = flat(long[0] ?? "");
      for (const field of ["registration_number", "head_name_ru", "full_name_kk", "programme_ru"]) {
        const value = longValues(kind)[field] ?? "";
        expect(text, field).toContain(flat(value).slice(-12));
      }
    }),
  );
});

const LONG: Record<string, number> = {
  programme: 350,
  issuer: 150,
  head_position: 90,
  specialty: 120,
};

/** Every field filled as long as life may make it. */
function longValues(kind: DocumentKind): FieldValues {
  const values = Object.keys(DOCUMENT_FIELDS[kind]).map((field) => {
    const length = Object.entries(LONG).find(([name]) => field.startsWith(name))?.[1];
    return [field, length ? sentence(length) : "Усть-Каменогорск қаласы"];
  });
  return {
    ...Object.fromEntries(values),
    period_kk: "2026 жылғы 22 желтоқсаннан бастап 2027 жылғы 16 қаңтарға дейін",
    period_ru: "с 22 сентября 2026 года по 16 февраля 2027 года",
    issue_date_kk: "2027 жылғы 22 желтоқсан",
    issue_date_ru: "22 сентября 2027 года",
    identity_kk: "шетел паспорты GBR 533380006 987654",
    identity_ru: "иностранный паспорт GBR 533380006 98",
    volume_kk: "29,5 кредит / 885 сағат",
    volume_ru: "29,5 кредитов / 885 часов",
    ...("attended_kk" in DOCUMENT_FIELDS[kind]
      ? { attended_kk: "884,5 сағат", attended_ru: "884,5 часов" }
      : {}),
    head_name_kk: "Мұхаметжанова-Әбдірахманова Г. Н.",
    full_name_kk: "Мұхаметжанова-Әбдірахманова Гүлбаршын-Айкерім Нұрмұхамедқызы",
    full_name_ru: "Мухаметжанова-Абдрахманова Гульбаршын-Айкерим Нурмухамедовна",
    registration_number: "AT-2026/03-000000001",
    head_name_ru: "Мухаметжанова-Абдрахманова Г. Н.",
  };
}

function shortValues(kind: DocumentKind): FieldValues {
  const required = Object.entries(DOCUMENT_FIELDS[kind]).filter(([, need]) => need === "required");
  return Object.fromEntries(required.map(([field]) => [field, "Ли"]));
}

function sentence(length: number): string {
  const words = "Заманауи диагностика және жүрек-қантамыр ауруларын емдеу әдістері ";
  return `${words
    .repeat(10)
    .slice(0, length - 6)
    .trim()} соңы.`;
}

/** Without white space: where lines break is the page's own business. */
function flat(text: string): string {
  return text.replace(/\s+/g, "");
}

function mkdir(path: string): string {
  mkdirSync(path);
  return path;
}
