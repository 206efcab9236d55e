/**
 * `npm run quickstart`: from a fresh clone to a demo register with issued documents, in `quickstart` or
 * wherever is said.
 */
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { buildProgram, install, root, run } from "./set-up.mjs";

const REGISTER = resolve(root, process.argv[2] ?? "quickstart");
const ROSTER = "data/samples/at-2026-021-emergency-care.xlsx";
const COURSE = "AT-2026-021";

install();
buildProgram();

if (!existsSync(join(REGISTER, "kualik.json"))) {
  step("A register for a demo centre");
  kualik(
    "init",
    REGISTER,
    "--yes",
    "--name-kk",
    "«Үлгі» медициналық оқу орталығы",
    "--name-ru",
    "Медицинский учебный центр «Үлгі»",
    "--city-kk",
    "Астана",
    "--city-ru",
    "Астана",
    "--head-name-kk",
    "Ә. С. Нұрланова",
    "--head-name-ru",
    "А. С. Нурланова",
    "--head-position-kk",
    "Орталық басшысы",
    "--head-position-ru",
    "Руководитель центра",
  );
}
step("A roster goes in");
kualik("--register", REGISTER, "import", ROSTER, "--course", COURSE, "--yes");
step("Documents come out");
kualik("--register", REGISTER, "issue", COURSE, "--date", "2026-03-16");
step("What to try next");
const program = relative(REGISTER, join(root, "bin", "kualik.js"));
console.log(`  cd ${relative(root, REGISTER)}
  node ${program} check             what is held, why, and what to do
  node ${program} find Гулнур       one trainee's card, in whatever spelling
  node ${program} journal           everything that was issued
  node ${program} journal export journal.xlsx
  node ${program} --lang ru --help  all commands; --lang kk for Kazakh

The documents: ${join(REGISTER, "issued", "2026", COURSE)}
The templates, to open and edit in Word: ${join(REGISTER, "templates")}`);

function step(title) {
  console.log(`\n== ${title}`);
}

function kualik(...args) {
  run(process.execPath, [join(root, "bin", "kualik.js"), ...args]);
}
