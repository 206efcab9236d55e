import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { writePng } from "../../src/formats/write-png.js";
import { newRegister, withFolder } from "./kualik.js";
import { AUDITED_COURSE, ISSUED, SAMPLE } from "./registers.js";

const SHOWN = "word/media/kualik-logo.png";
const square = (side: number) => Array.from({ length: side }, () => Array(side).fill(true));

const partsOf = (file: string) => unzipSync(readFileSync(file));

function ornamentsOf(file: string): number {
  const parts = partsOf(file);
  return (
    Buffer.from(parts["word/header1.xml"] ?? [])
      .toString()
      .split("<wp:anchor").length - 1
  );
}

test("the logo stands on what is issued, stays on it when it changes, and goes with the frame on a blank", () =>
  withFolder(async (folder) => {
    const run = await newRegister(join(folder, "register"));
    const document = (n: number) => join(folder, "register", ISSUED, `3-2026-0000${n}.docx`);
    const [logo, other, wide] = ["logo.png", "other.png", "wide.png"].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    writeFileSync(logo, writePng(square(20), 4));
    writeFileSync(other, writePng(square(30), 4));
    writeFileSync(wide, writePng([Array(50).fill(true)], 4));
    const refused = await run("settings", "set", "--logo", wide);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("wide.png cannot be a logo");
    expect((await run("settings", "set", "--logo", logo)).code).toBe(0);
    await run("import", SAMPLE, "--course", AUDITED_COURSE, "--kind", "advanced-training", "--yes");
    expect((await run("issue", AUDITED_COURSE, "--date", "2026-03-16")).code).toBe(0);
    expect(Buffer.from(partsOf(document(1))[SHOWN] ?? [])).toEqual(readFileSync(logo));
    expect(ornamentsOf(document(1))).toBe(10);
    await run("settings", "set", "--logo", other, "--certificates", "blank");
    const audited = await run("audit");
    expect(audited.code, audited.out + audited.err).toBe(0);
    expect((await run("verify", document(1))).code).toBe(0);
    const again = await run("duplicate", "3-2026-00001", "--reason", "loss", "--yes");
    expect(again.code, again.err).toBe(0);
    const duplicate = document(1).replace("-00001", "-00010");
    expect(Buffer.from(partsOf(duplicate)[SHOWN] ?? [])).toEqual(readFileSync(other));
    expect(ornamentsOf(duplicate)).toBe(1);
    await run("settings", "set", "--logo", "");
    const next = await run("duplicate", "3-2026-00002", "--reason", "loss", "--yes");
    expect(next.code, next.err).toBe(0);
    expect(ornamentsOf(document(1).replace("-00001", "-00011"))).toBe(0);
  }));
