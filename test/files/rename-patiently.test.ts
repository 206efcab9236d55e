import { expect, test } from "vitest";
import { renamePatiently } from "../../src/files/rename.js";

/** A file that a scanner holds for the first few times. */
function heldFor(times: number, code = "EPERM") {
  const state = { tries: 0 };
  const rename = () => {
    state.tries += 1;
    if (state.tries <= times) throw Object.assign(new Error(code), { code });
  };
  return { state, rename };
}

test("on Windows a file that is held for a moment is waited for", () => {
  const { state, rename } = heldFor(3);
  renamePatiently("a", "b", { platform: "win32", rename });
  expect(state.tries).toBe(4);
});

test("one that stays held is told after a while", () => {
  const { state, rename } = heldFor(Number.POSITIVE_INFINITY, "EBUSY");
  expect(() => renamePatiently("a", "b", { platform: "win32", rename })).toThrow("EBUSY");
  expect(state.tries).toBe(9);
});

test("any other failure is told at once, and elsewhere nothing holds a file", () => {
  const missing = heldFor(1, "ENOENT");
  const options = { platform: "win32", rename: missing.rename } as const;
  expect(() => renamePatiently("a", "b", options)).toThrow("ENOENT");
  const forbidden = heldFor(1);
  expect(() => renamePatiently("a", "b", { platform: "linux", rename: forbidden.rename })).toThrow(
    "EPERM",
  );
  expect([missing.state.tries, forbidden.state.tries]).toEqual([1, 1]);
});
