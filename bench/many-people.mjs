/** Fills a register with very many people by putting rows into its tables: nothing of it is sealed. */
import { createRequire } from "node:module";
import { join } from "node:path";
import Database from "better-sqlite3";
import { buildSync } from "esbuild";
import { iin } from "../scripts/made-up-iin.mjs";
import { root } from "../scripts/set-up.mjs";

const FAMILIES = [
  "Ахмет",
  "Ибра",
  "Оспан",
  "Нұрғали",
  "Төлеген",
  "Қасым",
  "Смағұл",
  "Жұма",
  "Сейіт",
];
const MIDDLES = ["", "бай", "хан", "бек", "ғали", "мұрат", "жан", "гелді", "берген", "құл", "тай"];
const GIVEN = ["Айгүл", "Гүлнұр", "Мадина", "Әсел", "Динара", "Жанар", "Сәуле", "Ботагөз", "Алия"];
const FATHERS = [
  "Серік",
  "Марат",
  "Ерлан",
  "Қанат",
  "Асқар",
  "Болат",
  "Дәулет",
  "Нұрлан",
  "Талғат",
];

/** Courses that hold them all. */
const COURSES = 5_000;
/** Every fifth person comes a second time. */
const SECOND_COURSE = 5;

/** Whom every such register has. */
export const SOMEBODY = { number: "7-2020-0000012", names: ["айгул", "ахметбекова"] };

/**
 * @param register folder of a register in which a course with issued documents is
 * @param people how many are added, on up to 5,000 courses, with 1.2 documents each
 */
export function addPeople(register, people) {
  const db = new Database(join(register, "kualik.db"));
  const nameKey = nameKeyOfProgram();
  db.pragma("synchronous = OFF");
  db.pragma("foreign_keys = OFF");
  const of = patternsOf(db);
  const courses = Math.min(COURSES, Math.ceil(people / 20));
  db.transaction(() => {
    for (let course = 0; course < courses; course += 1) addCourse(of, course);
    for (let person = 0; person < people; person += 1) {
      const names = namesOf(person, nameKey);
      const traineeId = addPerson(of, person, names);
      addPlace(of, traineeId, person % courses, names, person);
      if (person % SECOND_COURSE === 0) {
        addPlace(of, traineeId, (person * 7 + 1) % courses, names, people + person);
      }
    }
  })();
  db.close();
}

/** The rows of the register that the others are made after, with what enters one like it. */
function patternsOf(db) {
  const tables = [
    "courses",
    "rosters",
    "batches",
    "trainees",
    "trainee_names",
    "enrolments",
    "documents",
  ];
  return Object.fromEntries(
    tables.map((table) => {
      const pattern = db.prepare(`select * from ${table} limit 1`).get();
      const columns = Object.keys(pattern);
      const places = columns.map((column) => `@${column}`).join();
      const insert = db.prepare(
        `insert into ${table} (${columns.map((one) => `"${one}"`).join()}) values (${places})`,
      );
      const last = "id" in pattern ? db.prepare(`select max(id) from ${table}`).pluck().get() : 0;
      let id = last;
      const add = (row) => {
        id += 1;
        insert.run({ ...pattern, ...("id" in pattern ? { id } : {}), ...row });
        return id;
      };
      return [table, { add, last }];
    }),
  );
}

function addCourse(of, course) {
  const code = `M-${String(course).padStart(5, "0")}`;
  const month = String(1 + (course % 12)).padStart(2, "0");
  const year = yearOf(course);
  const start = `${year}-${month}-01`;
  const end = `${year}-${month}-12`;
  const courseId = of.courses.add({ code, codeKey: code, start, end });
  of.rosters.add({ courseId, sha256: code });
  of.batches.add({});
}

function yearOf(course) {
  return 2020 + (course % 6);
}

function addPerson(of, person, { fullName, key }) {
  const year = 1955 + (person % 50);
  const month = String(1 + (Math.floor(person / 50) % 12)).padStart(2, "0");
  const day = String(1 + (Math.floor(person / 600) % 28)).padStart(2, "0");
  const serial = 1000 + ((Math.floor(person / 16_800) * 37) % 8000);
  const number = iin(`${year}-${month}-${day}`, true, serial);
  const id = of.trainees.add({
    identityKey: `iin:${number}`,
    iin: number,
    fullNameKk: fullName,
    fullNameRu: fullName,
    nameKey: key,
  });
  of.trainee_names.add({ nameKey: key, traineeId: id });
  return id;
}

function addPlace(of, traineeId, course, { fullName, key }, sequence) {
  const enrolmentId = of.enrolments.add({
    courseId: of.courses.last + 1 + course,
    rosterId: of.rosters.last + 1 + course,
    traineeId,
    row: sequence,
    fullNameKk: fullName,
    fullNameRu: fullName,
    nameKey: key,
    outcome: "completed",
  });
  const year = yearOf(course);
  const number = `7-${year}-${String(sequence).padStart(7, "0")}`;
  of.documents.add({
    enrolmentId,
    batchId: of.batches.last + 1 + course,
    year,
    sequence: 1_000_000 + sequence,
    number,
    numberKey: number,
    issuedOn: `${year}-${String(1 + (course % 12)).padStart(2, "0")}-14`,
    issuedAt: `${year}-${String(1 + (course % 12)).padStart(2, "0")}-14T05:00:00.000Z`,
    file: `issued/${year}/${number}.docx`,
    facts: JSON.stringify({ fullNameKk: fullName, fullNameRu: fullName }),
  });
}

function namesOf(person, nameKey) {
  const pick = (list, at) => list[at % list.length];
  const family = pick(FAMILIES, person) + pick(MIDDLES, Math.floor(person / 9));
  const father = pick(FATHERS, Math.floor(person / 891)) + pick(MIDDLES, Math.floor(person / 8019));
  const fullName = `${family}ова ${pick(GIVEN, Math.floor(person / 99))} ${father}қызы`;
  return { fullName, key: nameKey(fullName) };
}

/** The program's own: what is found must have its keys. */
function nameKeyOfProgram() {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, "src", "model", "name-key.ts")],
    bundle: true,
    format: "cjs",
    write: false,
  });
  const module = { exports: {} };
  const run = new Function("module", "exports", "require", outputFiles[0].text);
  run(module, module.exports, createRequire(import.meta.url));
  return module.exports.nameKey;
}
