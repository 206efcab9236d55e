/**
 * `node scripts/make-template-fixtures.mjs`: writes the templates of test/fixtures/templates: one as Word
 * saves it, by hand, and those that LibreOffice makes of the shipped templates and of that one. Needs
 * `soffice`.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { root } from "./set-up.mjs";
import { wordParts } from "./word-template-fixture.mjs";

const folder = join(root, "test", "fixtures", "templates");
const WORD = "word-advanced-training-certificate.docx";
/** The earliest time that a zip can hold. */
const ZIP_TIME = new Date(1980, 0, 1);

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, WORD), wordTemplate("Overwritten"));
roundTrips();

function wordTemplate(bound) {
  const parts = Object.entries(wordParts(bound)).map(([name, part]) => [
    name,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: ZIP_TIME });
}

/** Opens in LibreOffice and saves, as DOCX at once and by way of ODT. */
function roundTrips() {
  const work = mkdtempSync(join(tmpdir(), "kualik-fixtures-"));
  try {
    const convert = (format, from, to) => {
      const files = readdirSync(join(work, from)).map((name) => join(work, from, name));
      const profile = `-env:UserInstallation=file://${join(work, "profile")}`;
      const flags = [profile, "--headless", "--convert-to", format, "--outdir", join(work, to)];
      execFileSync("soffice", [...flags, ...files], { stdio: "ignore" });
    };
    cpSync(join(root, "templates"), join(work, "templates"), {
      recursive: true,
      filter: (path) => !path.endsWith(".mjs"),
    });
    writeFileSync(join(work, "templates", WORD), wordTemplate("{{city_kk}}"));
    convert("docx", "templates", "docx");
    convert("odt", "templates", "odt");
    convert("docx", "odt", "by-odt");
    for (const made of ["docx", "by-odt"]) {
      for (const name of readdirSync(join(work, made))) {
        cpSync(join(work, made, name), join(folder, `libreoffice-${made}-${name}`));
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
