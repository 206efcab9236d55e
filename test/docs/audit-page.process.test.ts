import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync(new URL("../../docs/audit.md", import.meta.url), "utf8");

test("the example for the shell gives the hashes it says", () => {
  const [, example = ""] = /^```sh\n([\s\S]*?)^```/m.exec(page) ?? [];
  const said = [...example.matchAll(/^# (\w{64})$/gm)].map(([, hash]) => hash);
  expect(said).toHaveLength(2);
  const { stdout, error } = spawnSync("sh", ["-c", example], { encoding: "utf8" });
  const given = stdout
    ?.trim()
    .split("\n")
    .map((line) => line.slice(0, 64));
  if (!error && given?.join("") !== "") expect(given).toEqual(said);
});
