import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileTemplate } from "../../src/documents/compiled-template.js";
import { duplicateValues, fieldValues } from "../../src/documents/field-values.js";
import { fillPress } from "../../src/documents/fill-press.js";
import { previewFacts, SAMPLE_CENTRE, SAMPLE_ORIGINAL } from "../../src/documents/sample.js";
import { openArchive } from "../../src/formats/zip/open-archive.js";
import { DOCUMENT_KIND_NAMES } from "../../src/model/document.js";
import { temporaryFolder } from "../register/register-under-test.js";
import { projectRoot } from "./kualik.js";
import { hasLibreOffice, savedByLibreOffice } from "./libreoffice.js";

const DOTS_AN_INCH = 60;
const MM = 25.4;
/** Of a round stamp, and of the square that the templates leave free for it. */
const RADIUS = 20;
const PLACE = 42;
/** The ground under it is lighter, everything printed is darker. */
const PRINTED_BELOW = 190;

/** Where the square's lower left corner is on a page, from the words that mark it; in millimetres. */
function placeOf(pdf: string): { left: number; bottom: number } {
  const words = execFileSync("pdftotext", ["-bbox", pdf, "-"], { encoding: "utf8" });
  const [, left, bottom] = /xMin="([\d.]+)"[^>]*yMax="([\d.]+)">М\.О\.</.exec(words) ?? [];
  const inMillimetres = (points = "0") => (Number(points) * MM) / 72;
  return { left: inMillimetres(left), bottom: inMillimetres(bottom) };
}

/** How many dots inside the circle are printed on. */
function touched(pdf: string): number {
  const { left, bottom } = placeOf(pdf);
  const image = execFileSync("pdftoppm", ["-r", String(DOTS_AN_INCH), "-gray", pdf], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const [, width = "0"] = /^P5\s+(\d+)\s+\d+\s+255\s/.exec(image.toString("latin1", 0, 40)) ?? [];
  const head = /^P5\s+\d+\s+\d+\s+255\s/.exec(image.toString("latin1", 0, 40))?.[0].length ?? 0;
  const dot = MM / DOTS_AN_INCH;
  const [x, y] = [left + PLACE / 2, bottom - PLACE / 2];
  let count = 0;
  for (let at = head; at < image.length; at += 1) {
    const column = (at - head) % Number(width);
    const row = Math.floor((at - head) / Number(width));
    const from = Math.hypot((column + 0.5) * dot - x, (row + 0.5) * dot - y);
    if (from <= RADIUS && (image[at] ?? 0) < PRINTED_BELOW) count += 1;
  }
  return count;
}

describe.skipIf(!hasLibreOffice)("the place of the stamp", () => {
  test("a circle of 40 mm laid over it touches nothing, however long the texts are", () => {
    const folder = temporaryFolder();
    const long = {
      ...SAMPLE_CENTRE,
      headPositionRu: "Директор института дополнительного профессионального образования",
      headNameRu: "К. М. Мухамеджанова-Абдрахманова",
    };
    const values = {
      ...fieldValues(previewFacts(long, "2026-03-16")),
      ...duplicateValues(SAMPLE_ORIGINAL),
    };
    const documents = DOCUMENT_KIND_NAMES.map((kind) => {
      const template = readFileSync(join(projectRoot, "templates", `${kind}.docx`));
      const path = join(folder, `${kind}.docx`);
      writeFileSync(path, fillPress(compileTemplate(openArchive(template), kind).press, values));
      return path;
    });
    for (const pdf of savedByLibreOffice(documents, "pdf", folder)) {
      expect(placeOf(pdf).bottom, pdf).toBeGreaterThan(100);
      expect(touched(pdf), pdf).toBe(0);
    }
  }, 300_000);
});
