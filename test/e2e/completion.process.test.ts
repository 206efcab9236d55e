import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SCRIPTS, SHELLS } from "../../src/commands/completion/scripts.js";
import { kualik, newRegister, projectRoot, withFolder } from "./kualik.js";

const SAMPLE = join(projectRoot, "data", "samples", "at-2026-021-emergency-care.xlsx");

/** A folder in which `kualik` is a program, as an installation puts it into the path. */
function pathWithProgram(folder: string): string {
  const program = join(folder, "kualik");
  const start = join(projectRoot, "bin", "start.js");
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${start}' "$@"\n`);
  chmodSync(program, 0o755);
  return `${folder}:/usr/bin:/bin`;
}

/** What bash makes of a line whose last word is to be completed. */
function completedByBash(folder: string, root: string, words: readonly string[]): string[] {
  const script = [
    `source <(kualik completion bash)`,
    `COMP_WORDS=(kualik "$@")`,
    `COMP_CWORD=$#`,
    `_kualik`,
    `printf '%s\\n' "\${COMPREPLY[@]}"`,
  ].join("\n");
  const env = { PATH: pathWithProgram(folder), HOME: folder, LANG: "C.UTF-8" };
  const options = { cwd: root, env, encoding: "utf8" as const };
  const out = execFileSync("bash", ["-c", script, "bash", ...words], options);
  return out.split("\n").filter((line) => line !== "");
}

describe("a line in bash", () => {
  it("is completed with commands, options, values, courses and numbers, and else with files", () =>
    withFolder(async (folder) => {
      const root = join(folder, "register");
      const run = await newRegister(root);
      await run("import", SAMPLE, "--course", "AT 2026 021", "--yes");
      await run("import", SAMPLE, "--course", "курс-2", "--yes");
      await run("issue", "AT 2026 021", "--yes");
      const person = ["--name", "Никто", "--identity-document", "id-card 012345678"];
      await run("request", "open", "--channel", "direct", ...person, "--at", "2026-03-16T10:00");
      const completed = (...words: string[]) => completedByBash(folder, root, words);
      expect(completed("re")).toEqual(expect.arrayContaining(["review", "report", "request"]));
      expect(completed("journal", "")).toEqual(["export", "acts"]);
      expect(completed("issue", "--d")).toEqual(["--date", "--dry-run"]);
      expect(completed("issue", "--date", "2026-03-16", "at")).toEqual(["AT\\ 2026\\ 021"]);
      expect(completed("issue", "кур")).toEqual(["курс-2"]);
      expect(completed("journal", "--course", "")).toHaveLength(2);
      expect(completed("annul", "3-2026-0000")).toHaveLength(9);
      expect(completed("request", "open", "--channel", "")).toEqual(["direct", "portal"]);
      expect(completed("request", "show", "")).toHaveLength(1);
      expect(completed("import", "")).toEqual([]);
      expect(completed("nothing", "")).toEqual([]);
      expect(completed("completion", "")).toEqual([...SHELLS]);
    }));
});

it("says nothing where there is no register, or it cannot be opened", () =>
  withFolder(async (folder) => {
    const { code, out, err } = await kualik(["completion", "zsh", "--", "issue", "A"], {
      cwd: folder,
    });
    expect([code, out, err]).toEqual([0, "", ""]);
    const inPowershell = ["completion", "powershell", "--", "report", "=--fr"];
    expect((await kualik(inPowershell, { cwd: folder })).out).toBe("--from\n");
    expect((await kualik(["completion", "tcsh"])).code).toBe(2);
  }));

describe.each(SHELLS)("the script for %s", (shell) => {
  it("is printed as it stands", async () => {
    const { out } = await kualik(["completion", shell]);
    expect(out).toBe(`${SCRIPTS[shell]}\n`);
    expect(out).toContain(`kualik completion ${shell} -- `);
  });

  const isThere = spawnSync(shell, ["-c", "exit 0"]).status === 0;
  it.runIf(shell !== "powershell" && isThere)("can be read by the shell itself", () => {
    const { status, stderr } = spawnSync(shell, ["-n"], { input: SCRIPTS[shell] });
    expect([status, String(stderr)]).toEqual([0, ""]);
  });
});
