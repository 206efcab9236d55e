import { expect, it } from "vitest";
import { kualik } from "./kualik.js";

it("tells what a code means and what to do, without a register and in the language chosen", async () => {
  const { code, out, err } = await kualik(["explain", "register-busy", "--lang", "ru"]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("→");
  expect(out).toMatch(/[А-я]/);
});

it("lists the codes by kind", async () => {
  const { code, out, err } = await kualik(["explain"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^problems of a roster's rows:\n {2}name-missing, /);
  expect(out).toContain("code-unknown");
  expect(err).toContain("kualik explain <code>");
});

it("prints the same for other programs", async () => {
  const all = JSON.parse((await kualik(["explain", "--json"])).out);
  const one = JSON.parse((await kualik(["explain", "hours-short", "--json"])).out);
  expect(one).toMatchObject([
    { code: "hours-short", kind: "problem", effect: "held", remedy: null },
  ]);
  expect(all).toContainEqual(one[0]);
});

it("names the nearest codes where there is none of that name", async () => {
  const { code, out, err } = await kualik(["explain", "hour-short", "--json"]);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain("hours-short");
});
