import { describe, expect, it } from "vitest";
import { createScreen, inColour, jsonText, type Output } from "../../src/cli/screen.js";

const RED = "\u001B[31mheld\u001B[39m";

/** A stream that keeps what is written to it. */
function output(isTTY: boolean): Output & { text: string } {
  return {
    text: "",
    isTTY,
    write(text) {
      this.text += text;
    },
  };
}

function screenOf(stdout: Output, stderr: Output, env: NodeJS.ProcessEnv = { TERM: "xterm" }) {
  return createScreen({ stdin: { isTTY: true }, stdout, stderr, env });
}

describe("a screen", () => {
  it("shows colours on a terminal, and leaves them out of a file, each stream by itself", () => {
    const [out, err] = [output(false), output(true)];
    const screen = screenOf(out, err);
    for (const tell of [screen.data, screen.say]) tell(inColour("red", "held"));
    expect([out.text, err.text]).toEqual(["held\n", `${RED}\n`]);
  });

  it.each([
    [true, { NO_COLOR: "1", TERM: "xterm" }, "held\n"],
    [true, { TERM: "dumb" }, "held\n"],
    [false, { FORCE_COLOR: "1" }, `${RED}\n`],
    [true, { FORCE_COLOR: "0", TERM: "xterm" }, "held\n"],
  ])("at a terminal (%s) with %j does as the environment asks", (isTTY, env, shown) => {
    const out = output(isTTY);
    screenOf(out, output(false), env).data(inColour("red", "held"));
    expect(out.text).toBe(shown);
  });

  it("redraws a line of talk where somebody watches, and says nothing of it elsewhere", () => {
    const [watched, piped] = [output(true), output(false)];
    for (const err of [watched, piped]) screenOf(output(false), err).redraw("3/7");
    expect([watched.text, piped.text]).toEqual(["\r\u001B[K3/7", ""]);
  });

  it.each([
    ["  - строка 7: часы не указаны", "  - строка 7:\n    часы не\n    указаны"],
    ["не разорвать слова", "не разорвать\nслова"],
    ["слово-длиннее-чем-экран и ещё", "слово-длиннее-чем-экран\nи ещё"],
    ["Дальше: kualik issue AT-2026-021", "Дальше: kualik issue AT-2026-021"],
    ['{"name": "kept as it is in JSON"}', '{"name": "kept as it is in JSON"}'],
    ["│ a table has its own lines │", "│ a table has its own lines │"],
  ])("breaks a sentence between words where a terminal would within: %j", (said, shown) => {
    const [narrow, file] = [{ ...output(true), columns: 14 }, output(false)];
    const screen = screenOf(narrow, file);
    for (const tell of [screen.data, screen.say]) tell(said);
    expect([narrow.text, file.text]).toEqual([`${shown}\n`, `${said}\n`]);
  });

  it("is as wide as the terminal, whichever stream goes there, and has somebody to ask only there", () => {
    const wide = { ...output(true), columns: 77 };
    expect(screenOf(output(false), wide)).toMatchObject({ columns: 77, interactive: true });
    expect(screenOf(wide, output(false))).toMatchObject({ columns: 77, interactive: false });
    expect(screenOf(output(false), output(false)).columns).toBe(120);
  });

  it.each([
    ["\u001B[2J", "<U+001B>[2J"],
    ["\u001B[8mhidden\u001B[28m", "<U+001B>[8mhidden<U+001B>[28m"],
    ["\u001B]0;title\u0007", "<U+001B>]0;title<U+0007>"],
    ["a\rb\b\t", "a<U+000D>b<U+0008><U+0009>"],
    ["\u009B2J\u0085", "<U+009B>2J<U+0085>"],
    ["xcod\u202E.docx\u2066", "xcod<U+202E>.docx<U+2066>"],
    ["a\u200B\uFEFF\u00AD\u3164", "a<U+200B><U+FEFF><U+00AD><U+3164>"],
    ["\uD800b\uDFFF", "<U+D800>b<U+DFFF>"],
    ["\uFDD0\u{10FFFF}\u{E0041}", "<U+FDD0><U+10FFFF><U+E0041>"],
    ["a\u2028b", "a<U+2028>b"],
    ["две\nстроки №1 «Үлгі» é", "две\nстроки №1 «Үлгі» é"],
  ])("shows %j without obeying it, and a program reads it as it is", (text, shown) => {
    const [out, err] = [output(true), output(true)];
    const screen = screenOf(out, err);
    screen.data(text);
    screen.say(text);
    screen.redraw(text);
    expect(out.text).toBe(`${shown}\n`);
    expect(err.text).toBe(`${shown}\n\r\u001B[K${shown}`);
    const json = jsonText({ text });
    expect(json).toMatch(/^[\n\P{C}]*$/u);
    expect(JSON.parse(json)).toEqual({ text });
  });
});
