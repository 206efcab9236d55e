import { join } from "node:path";
import { keepCheckSecret } from "../../../src/register/centre/settings.js";
import { openRegister } from "../../../src/register/db/open-register.js";
import { readRegisterFolder } from "../../../src/register/db/register-folder.js";
import { journalHead } from "../../../src/register/journal/entries.js";
import { mustRun } from "../run-kualik.js";

/** Where the project is; the bundle that `npm run torture` makes is told by its starter. */
const ROOT = process.env.KUALIK_TORTURE_ROOT ?? new URL("../../..", import.meta.url).pathname;
const SAMPLES = join(ROOT, "data", "samples");
const CENTRE =
  "--name-ru Центр --city-ru Астана --head-name-ru Серикова --head-position-ru Директор";
const OF_COURSE =
  "--title-ru Тема --specialty-ru Специальность --hours 60 --start 2026-03-02 --end 2026-03-13".split(
    " ",
  );
const ACT = { operator: "aigul", at: "2026-11-20T04:05:06.789Z" };

/** A small register in which every table that an audit answers for has rows. */
export async function makeRegister(root: string): Promise<void> {
  await mustRun(["init", root, ...CENTRE.split(" "), "--yes"]);
  const kualik = (line: string) => mustRun([...line.split(" "), "--register", root]);
  await importSample(root, "at-2026-021-emergency-care.xlsx", "AT-2026-021");
  await kualik("issue AT-2026-021 --date 2026-03-16");
  await kualik("settings set --head-name-ru Нурланова");
  await importSample(root, "cc-2026-004-nursing.csv", "CC-2026-004");
  await kualik("issue CC-2026-004 --date 2026-06-30");
  await kualik("print AT-2026-021");
  await addWhatFollows(root);
}

async function importSample(root: string, file: string, course: string): Promise<void> {
  const kind = course.startsWith("AT") ? "advanced-training" : "certification-course";
  const args = ["import", join(SAMPLES, file), "--course", course, "--kind", kind, "--yes"];
  await mustRun([...args, ...OF_COURSE, "--register", root]);
}

/** What a register has of a long life. */
async function addWhatFollows(root: string): Promise<void> {
  const kualik = (...args: string[]) => mustRun([...args, "--register", root]);
  await kualik(
    "blanks",
    "receive",
    "--series",
    "АБ",
    "--from",
    "000001",
    "--to",
    "000040",
    "--yes",
  );
  await kualik("blanks", "use", "--course", "AT-2026-021", "--from", "АБ 000001", "--yes");
  await kualik("blanks", "spoil", "АБ 000002", "--reason", "замятие");
  await kualik("annul", "3-2026-00002", "--reason", "ошибка", "--yes");
  await kualik("duplicate", "3-2026-00003", "--reason", "утеря", "--yes");
  await kualik(
    "handover",
    "3-2026-00001",
    "3-2026-00004",
    "--to",
    "Иванов И.",
    "--document",
    "digital",
    "--ground",
    "доверенность № 1",
  );
  await kualik("journal", "export", join(root, "journal.csv"));
  const register = await openRegister(readRegisterFolder(root));
  try {
    await keepCheckSecret(register.db, "0123456789abcdef".repeat(4), ACT);
  } finally {
    await register.close();
  }
}

/** The journal's head as it would have been written into a paper journal. */
export async function headOf(root: string): Promise<string> {
  const register = await openRegister(readRegisterFolder(root));
  try {
    return (await journalHead(register.db)).hash;
  } finally {
    await register.close();
  }
}
