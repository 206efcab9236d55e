import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type LookedAt, lookAtComputer } from "../../../src/work/doctor/computer.js";

const TEMPLATES = join(import.meta.dirname, "../../../templates");

/** What is told of one thing of a computer on which programs write this. */
async function told(
  about: string,
  platform: NodeJS.Platform,
  written: Record<string, string>,
  env: NodeJS.ProcessEnv = {},
) {
  const run: LookedAt["run"] = (program, args) =>
    written[[program.split("\\").at(-1), ...args].join(" ")] ??
    written[program.split("\\").at(-1) ?? ""] ??
    null;
  const computer = { platform, env };
  const node = { version: "v24.0.0" };
  const now = new Date("2026-03-16T06:00:00.000Z");
  const looks = await lookAtComputer({ computer, node, templates: TEMPLATES, now, run });
  return looks.find((look) => look.about === about);
}

describe("the fonts of the templates", () => {
  it("are there, replaced by letters as wide, or missing", async () => {
    const there = { "fc-list": "Liberation Serif\nTimes New Roman,Times\n" };
    expect(await told("fonts", "linux", there)).toMatchObject({ state: "fine" });
    const instead = (font: string) => ({
      "fc-list": "Liberation Serif\n",
      "fc-match": `${font}\n`,
    });
    expect(await told("fonts", "linux", instead("Liberation Serif"))).toMatchObject({
      state: "note",
      params: { fonts: "Times New Roman → Liberation Serif" },
    });
    expect(await told("fonts", "linux", instead("DejaVu Sans"))).toMatchObject({
      state: "finding",
      code: "fonts-missing",
      params: { fonts: "Times New Roman → DejaVu Sans" },
    });
    expect(await told("fonts", "linux", {})).toMatchObject({ code: "fonts-unknown" });
  });

  it("of Windows stand in its registry", async () => {
    const registry = (font: string) => ({
      "reg.exe": `\r\nHKEY_LOCAL_MACHINE\r\n    ${font} Bold (TrueType)    REG_SZ    x.ttf\r\n`,
    });
    expect(await told("fonts", "win32", registry("Times New Roman"))).toMatchObject({
      state: "fine",
    });
    expect(await told("fonts", "win32", registry("Arial"))).toMatchObject({
      state: "finding",
      params: { fonts: "Times New Roman" },
    });
  });
});

it("tells whether the window shows Kazakh letters", async () => {
  const page = (text: string) => told("letters", "win32", { "chcp.com": text });
  expect(await page("Текущая кодовая страница: 65001\r\n")).toMatchObject({ state: "fine" });
  expect(await page("Active code page: 866")).toMatchObject({
    state: "finding",
    params: { page: "866" },
  });
  expect(await page("")).toMatchObject({ state: "note" });
  expect(await told("letters", "linux", {}, { LANG: "kk_KZ.UTF-8" })).toMatchObject({
    state: "fine",
  });
  expect(await told("letters", "linux", {}, { LANG: "C" })).toMatchObject({ state: "note" });
});

it("tells where LibreOffice is, or that there are no PDFs without it", async () => {
  expect(await told("libreoffice", "linux", {}, { PATH: "" })).toMatchObject({ state: "note" });
  expect(await told("module", "linux", {})).toMatchObject({ state: "fine" });
});
