import { expect, it } from "vitest";
import { desk, NATALYA } from "./registers.js";
import { startKualik } from "./start-kualik.js";

it("a request was answered by one of two who tried at once", async () => {
  const { direct, register, shown, numbers } = await desk();
  const number = await direct("--iin", NATALYA);
  const at = ["--register", register, "--yes"];
  const runs = await Promise.all(
    [
      ["request", "fulfil", number, ...at],
      ["request", "refuse", number, "--explanation", "x", ...at],
      ["request", "fulfil", number, ...at],
    ].map((args) => startKualik(args).ended),
  );
  expect(runs.map(({ code }) => code).sort()).toEqual([0, 1, 1]);
  const { status } = await shown(number);
  expect(await numbers()).toHaveLength(status === "fulfilled" ? 1 : 0);
  for (const { code, err } of runs) if (code === 1) expect(err).toMatch(/was answered on/);
});
