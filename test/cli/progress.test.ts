import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createScreen, startProgress } from "../../src/cli/screen.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The lines that a screen shows, each as it was drawn. */
function watched(isTTY: boolean) {
  const written: string[] = [];
  const stderr = { isTTY, write: (text: string) => void written.push(text) };
  const stdout = { isTTY, write: (text: string) => void written.push(text) };
  const screen = createScreen({ stdin: { isTTY }, stdout, stderr, env: {} });
  const lines = () => written.map((line) => line.replace("\r\u001B[K", "⏎"));
  return { screen, lines };
}

it("says at once what is being done, and for how long though no step was done", () => {
  const { screen, lines } = watched(true);
  const { step, end } = startProgress(screen, "making PDFs", 2);
  expect(lines()).toEqual([`⏎${"░".repeat(30)} 0/2 making PDFs`]);
  vi.advanceTimersByTime(65_000);
  expect(lines().at(-1)).toBe(`⏎${"░".repeat(30)} 0/2 making PDFs 1:05`);
  vi.advanceTimersByTime(500);
  step();
  expect(lines().at(-1)).toContain("1/2 making PDFs 1:05");
  end();
  const shown = lines().length;
  vi.advanceTimersByTime(5_000);
  expect(lines().slice(shown - 1)).toEqual(["⏎"]);
});

it("gives way to what is said meanwhile, and has no bar where steps cannot be counted", () => {
  const { screen, lines } = watched(true);
  const { end } = startProgress(screen, "writing the copy", 0);
  screen.say("Waiting");
  vi.advanceTimersByTime(1_000);
  end();
  expect(lines()).toEqual(["⏎writing the copy", "⏎", "Waiting\n", "⏎writing the copy 0:01", "⏎"]);
});

it("says nothing where nobody watches", () => {
  const { screen, lines } = watched(false);
  const { step, end } = startProgress(screen, "making PDFs", 2);
  vi.advanceTimersByTime(9_000);
  step();
  end();
  expect(lines()).toEqual([]);
});
