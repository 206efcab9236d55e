import { PassThrough, Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { askAmong } from "../../src/cli/ask.js";

const NAMES = ["алма", "бала", "ваза"];
const ENTER = "\r";
const DOWN = "\u001B[B";

/** A list that comes as late as one from a disk. */
async function find(typed: string) {
  await setTimeout(20);
  return NAMES.filter((name) => name.includes(typed)).map((name) => ({ name, value: name }));
}

function sitAtTerminal() {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  const stream = Object.assign(new Writable({ write: (_chunk, _encoding, done) => done() }), {
    isTTY: true,
    columns: 80,
  });
  vi.spyOn(process, "stdin", "get").mockReturnValue(stdin as never);
  vi.spyOn(process, "stderr", "get").mockReturnValue(
    Object.assign(stream, { end: () => stream }) as never,
  );
  return stdin;
}

afterEach(() => void vi.restoreAllMocks());

describe("askAmong", () => {
  it.each([
    ["text and Enter", `ваз${ENTER}`, "ваза"],
    ["text, an arrow and Enter", `а${DOWN}${DOWN}${ENTER}`, "ваза"],
    ["Enter alone", ENTER, "алма"],
  ])("waits for the list that belongs to what came at once: %s", async (_what, keys, chosen) => {
    const stdin = sitAtTerminal();
    const answer = askAmong("?", find);
    await setTimeout(10);
    stdin.write(keys);
    expect(await answer).toBe(chosen);
  });

  it("puts a letter together that comes in two halves, and asks again afterwards", async () => {
    const stdin = sitAtTerminal();
    const [first, second] = [Buffer.from("б").subarray(0, 1), Buffer.from("б").subarray(1)];
    const answer = askAmong("?", find);
    await setTimeout(10);
    stdin.write(first);
    stdin.write(second);
    stdin.write(ENTER);
    expect(await answer).toBe("бала");
    const again = askAmong("?", find);
    await setTimeout(10);
    stdin.write(`ал${ENTER}`);
    expect(await again).toBe("алма");
  });

  it("takes for no answer what was typed before anything was asked, and is left by Esc", async () => {
    const stdin = sitAtTerminal();
    stdin.write(ENTER);
    const answer = askAmong("?", find);
    await setTimeout(60);
    stdin.write("\u001B");
    await expect(answer).rejects.toThrow();
  });
});
