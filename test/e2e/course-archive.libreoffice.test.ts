import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { withFolder } from "./kualik.js";
import { hasLibreOffice, textsOfPdf } from "./libreoffice.js";
import { AUDITED_COURSE, issuedRegister } from "./registers.js";

test.skipIf(!hasLibreOffice)(
  "where LibreOffice is, the archive of a course holds PDFs, each made from the register",
  () =>
    withFolder(async (folder) => {
      const { run, document, file } = await issuedRegister(folder);
      // Whatever lies beside the documents is not what is handed over.
      writeFileSync(file("3-2026-00001.pdf"), "somebody's own");
      writeFileSync(document(2), "somebody's own");
      const zip = join(folder, "course.zip");
      const printed = await run("print", AUDITED_COURSE, "--zip", zip, "--kind", "3", "--json");
      expect(printed.code, printed.err).toBe(0);
      const files = unzipSync(readFileSync(zip));
      expect(Object.keys(files)).toHaveLength(9);
      for (const [name, bytes] of Object.entries(files)) {
        const [number = "", person = ""] = name.replace(/\.pdf$/, "").split(/(?<=^\S+) /);
        const path = join(folder, "one.pdf");
        writeFileSync(path, bytes);
        const text = textsOfPdf(path).join(" ").replace(/\s+/g, " ");
        expect(text).toContain(number);
        expect(text).toContain(person);
      }
    }),
);
