import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileTemplate } from "../../src/documents/compiled-template.js";
import { duplicateValues, fieldValues } from "../../src/documents/field-values.js";
import { fillPress } from "../../src/documents/fill-press.js";
import { openArchive } from "../../src/formats/zip/open-archive.js";
import {
  DOCUMENT_FIELDS,
  DOCUMENT_KIND_NAMES,
  type DocumentKind,
  type FieldValues,
} from "../../src/model/document.js";
import { FACTS, fillFixture, TEMPLATE_FIXTURES } from "../documents/build-template.js";
import { fixture, newRegister, projectRoot } from "./kualik.js";
import { hasLibreOffice, pagesOf } from "./libreoffice.js";

const WORD_KIND = "advanced-training-certificate";

/** How long LibreOffice may take for them all on a busy machine. */
const OPENING_MS = 300_000;

describe.skipIf(!hasLibreOffice)("documents as LibreOffice shows them", () => {
  let folder: string;
  let issued: Issued[];
  /** The text of each page, by the name of the document; all were opened in one run. */
  let pages: Map<string, string[]>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "kualik-pages-"));
    issued = await issueThreeCourses(join(folder, "register"));
    const paths = [
      ...issued.map(({ file }) => file),
      ...DOCUMENT_KIND_NAMES.flatMap((kind) => longAndShort(kind, folder)),
      ...(await asEditorsSaveThem(folder)),
    ];
    const texts = pagesOf(paths, folder);
    pages = new Map(paths.map((path, index) => [basename(path), texts[index] ?? []]));
  }, OPENING_MS);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const pagesOfDocument = (name: string) => pages.get(name) ?? [];

  it("every one of a batch is one page with its own name, number and topic", () => {
    expect(issued.length).toBe(75);
    for (const { number, name, kind, file } of issued) {
      const document = pagesOfDocument(basename(file));
      expect(document, number).toHaveLength(1);
      const text = flat(document[0] ?? "");
      expect(text).toContain(number);
      for (const word of name.split(" ")) expect(text).toContain(word);
      expect(text).toContain(kind === "non-completion-reference" ? "СПРАВКА" : "СВИДЕТЕЛЬСТВО");
      expect(text).not.toMatch(/\{\{|\}\}|undefined|null/);
    }
    const textOf = (one?: Issued) => flat(pagesOfDocument(basename(one?.file ?? ""))[0] ?? "");
    expect(textOf(issued[0])).toContain("с2по13февраля2026года");
    expect(textOf(issued[0])).toContain("2026жылғы2ақпаннанбастап13ақпанғадейін");
    expect(textOf(issued.at(-1))).toContain("270часов");
  });

  it.each(DOCUMENT_KIND_NAMES)("%s stays on one page, however long or short its values", (kind) => {
    const long = pagesOfDocument(`long-${kind}.docx`);
    expect(long).toHaveLength(1);
    expect(pagesOfDocument(`short-${kind}.docx`)).toHaveLength(1);
    const text = flat(long[0] ?? "");
    for (const field of ["registration_number", "head_name_ru", "full_name_kk", "programme_ru"]) {
      const value = longValues(kind)[field] ?? "";
      expect(text, field).toContain(flat(value).slice(-12));
    }
  });

  it("templates as editors save them are one page without the optional values too, and say so where they are to", () => {
    const bare = pagesOfDocument("bare.docx");
    expect(bare).toHaveLength(1);
    const text = flat(bare[0] ?? "");
    expect(text).toContain("Безспециальности");
    expect(text).not.toMatch(/личность|Специальность:|Код:|Кардиология$/);
  });

  it("templates as editors save them are one page, with the same words whoever saved them", () => {
    const texts = new Map(
      TEMPLATE_FIXTURES.map((name) => {
        expect(pagesOfDocument(name), name).toHaveLength(1);
        return [name, flat(pagesOfDocument(name)[0] ?? "")];
      }),
    );
    expect(texts.get("word-advanced-training-certificate.docx")).toBe(
      flat(`№ 3-2026-00001
        3-2026-00001
        Ахметова Айгүл Серікқызы — тыңдаушы
        Ахметова Айгуль Сериккызы — слушатель
        «Ұлттық ғылыми медициналық орталық» АҚ; АО «Национальный научный медицинский центр»
        Кардиология негіздері / Основы кардиологии1
        Астана қ.: Астана қ.; город: г. Астана1
        2026 жылғы 2 наурыздан бастап 13 наурызға дейін с 2 по 13 марта 2026 года
        2 кредит / 60 сағат, 2 кредита / 60 часов 2026 жылғы 16 наурыз / 16 марта 2026 года
        Жеке басы / личность ЖСН 841014405586 ИИН 841014405586
        Специальность: Кардиология
        Басшы Ә. Сәрсенов, Руководитель А. Сарсенов
        Тексеру Код: M1YY-QTNA-NBPH
        1 2 кредита / 60 часов
        Кардиология`),
    );
    for (const [name, text] of texts) {
      const original = name.replace(/^libreoffice-(?:docx|by-odt)-(?=word)/, "");
      expect(text, name).toContain("3-2026-00001");
      expect(text, name).toContain("АхметоваАйгүлСерікқызы");
      expect(text, name).toContain("16марта2026года");
      expect(text, name).not.toMatch(/\{\{|\}\}|Overwritten/);
      if (original !== name) expect(text, name).toBe(texts.get(original));
    }
  });
});

interface Issued {
  number: string;
  name: string;
  kind: DocumentKind;
  file: string;
}

async function issueThreeCourses(register: string): Promise<Issued[]> {
  const run = await newRegister(register);
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
      ..."--kind certification-course --hours 270 --start 2026-01-12 --end 2026-03-20".split(" "),
      "--title-kk",
      "Мейіргер ісі негіздері",
      "--title-ru",
      "Основы сестринского дела",
      "--specialty-ru",
      "Сестринское дело",
    ],
  ] as const;
  const issued: Issued[] = [];
  for (const [course, roster, date, ...flags] of courses) {
    await run("import", fixture(roster), "--course", course, ...flags, "--yes");
    issued.push(...JSON.parse((await run("issue", course, "--date", date, "--json")).out).issued);
  }
  return issued;
}

function longAndShort(kind: DocumentKind, folder: string): string[] {
  const bytes = readFileSync(join(projectRoot, "templates", `${kind}.docx`));
  const { press } = compileTemplate(openArchive(bytes), kind);
  const files = { long: longValues(kind), short: shortValues(kind) };
  return Object.entries(files).map(([name, values]) => {
    const path = join(folder, `${name}-${kind}.docx`);
    writeFileSync(path, fillPress(press, values));
    return path;
  });
}

/** The templates of the fixtures, filled in; one of them also without what is optional. */
async function asEditorsSaveThem(folder: string): Promise<string[]> {
  const values = fieldValues(FACTS);
  const required = Object.fromEntries(
    Object.entries(values).filter(([field]) => DOCUMENT_FIELDS[WORD_KIND][field] === "required"),
  );
  const bare = join(folder, "bare.docx");
  writeFileSync(bare, await fillFixture(`word-${WORD_KIND}.docx`, required));
  const paths = TEMPLATE_FIXTURES.map(async (name) => {
    const path = join(folder, name);
    writeFileSync(path, await fillFixture(name, values));
    return path;
  });
  return [bare, ...(await Promise.all(paths))];
}

const LONG: Record<string, number> = {
  programme: 350,
  issuer: 150,
  head_position: 90,
  specialty: 120,
};

const NOT_TEXT: Record<string, string> = { logo: "", qr_code: "", created: "2027-09-22T00:00:00Z" };

/** Every field filled as long as life may make it. */
function longValues(kind: DocumentKind): FieldValues {
  const values = Object.keys(DOCUMENT_FIELDS[kind]).map((field) => {
    const length = Object.entries(LONG).find(([name]) => field.startsWith(name))?.[1];
    if (NOT_TEXT[field] !== undefined) return [field, NOT_TEXT[field]];
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
    ...duplicateValues({ number: "AT-2026/03-000000001", issuedOn: "2027-09-22" }),
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
