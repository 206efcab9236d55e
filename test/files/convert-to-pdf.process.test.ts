import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { convertToPdf } from "../../src/files/libreoffice.js";

/** A script in LibreOffice's place. */
describe.skipIf(process.platform === "win32")("converting to PDF", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "kualik-convert-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function convert(script: string, patience: number, signal = new AbortController().signal) {
    const soffice = join(folder, "office.sh");
    writeFileSync(soffice, `#!/bin/sh\n${script}\n`);
    chmodSync(soffice, 0o700);
    const env = { ...process.env, TMPDIR: "/tmp" };
    const seen: number[] = [];
    const names = ["0.docx", "1.docx"];
    const onProgress = (made: number) => void seen.push(made);
    return convertToPdf({ soffice, env, folder, names, patience, signal, onProgress }).then(
      () => seen,
    );
  }

  it("gives LibreOffice a profile of its own and all documents at once", async () => {
    const seen = await convert(
      `echo "$@" > ${folder}/asked; echo $TMPDIR > ${folder}/temporary; touch ${folder}/0.pdf ${folder}/1.pdf`,
      60_000,
    );
    expect(seen.at(-1)).toBe(2);
    const asked = readFileSync(join(folder, "asked"), "utf8");
    expect(asked).toContain(`-env:UserInstallation=file://${folder}/profile`);
    expect(asked).toContain("--norestore");
    expect(readFileSync(join(folder, "temporary"), "utf8").trim()).toBe(folder);
    expect(asked).toContain(`${folder}/0.docx ${folder}/1.docx`);
  });

  it("ends one that hangs, with what it has begun", async () => {
    await convert(`touch ${folder}/0.pdf; sh -c 'sleep 300; touch ${folder}/late'`, 300);
    expect(existsSync(join(folder, "0.pdf"))).toBe(true);
    expect(existsSync(join(folder, "late"))).toBe(false);
  });

  it("ends when it is stopped, and does not begin afterwards", async () => {
    const stopped = new AbortController();
    const running = convert("sleep 300", 60_000, stopped.signal);
    stopped.abort();
    expect(await running).toEqual([0]);
    expect(await convert(`touch ${folder}/0.pdf`, 60_000, stopped.signal)).toEqual([]);
    expect(existsSync(join(folder, "0.pdf"))).toBe(false);
  });
});
