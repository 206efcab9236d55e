import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { MessageKey } from "../../src/language/translate.js";
import { loadTranslate } from "../../src/language/translate.js";
import { newRegister, projectRoot, withFolder } from "./kualik.js";
import { atTerminal, ENTER, type Step } from "./terminal.js";

const SAMPLE = join(projectRoot, "data", "samples", "at-2026-021-emergency-care.xlsx");
const COURSE = "AT-2026-021";
const DOWN = "\u001B[B";
const FIRST = "3-2026-00001";
const SECOND = "3-2026-00002";

/** A whole day with arrows, Enter and a few typed words; what is waited for comes from the catalogue. */
async function dayIn(language: "kk" | "ru"): Promise<readonly Step[]> {
  const t = await loadTranslate(language);
  const says = (key: MessageKey, params = {}) => t.loose(key, params);
  const atDesk = (entry: string): Step[] => [
    [says("desk.what"), entry],
    [`❯ ${entry.slice(0, 20)}`, ENTER],
  ];
  const consent = `(${says("ask.no-yes")})`;
  const typed = (what: string): Step[] => [
    [says("desk.type-to-find"), what],
    [`❯ ${what}`, ENTER],
  ];
  return [
    ...atDesk(says("help.import")),
    ["❯ roster.xlsx", ENTER],
    [":", `${COURSE}${ENTER}`],
    [says("ask.import"), ENTER],
    ...atDesk(says("desk.do-review", { course: COURSE })),
    [says("review.what"), ENTER],
    [says("review.what"), `${DOWN}`],
    [`❯ ${says("review.keep")}`, ENTER],
    [says("review.reason"), `бұйрық № 7`],
    ["❯ бұйрық № 7", ENTER],
    ...atDesk(says("desk.do-issue", { course: COURSE })),
    [consent, `y${ENTER}`],
    [consent, ENTER],
    ...atDesk(says("desk.do-hand-over", { course: COURSE })),
    ["◉", ENTER],
    ...atDesk(says("help.take-back")),
    ...typed(FIRST),
    ["❯", ENTER],
    [consent, `y${ENTER}`],
    ...atDesk(says("help.annul")),
    ...typed(SECOND),
    ["❯", ENTER],
    [consent, `y${ENTER}`],
    ...atDesk(says("desk.leave")),
  ];
}

it.each(["kk", "ru"] as const)("a whole day is done in %s with arrows and Enter", (language) =>
  withFolder(async (folder) => {
    const root = join(folder, "register");
    const run = await newRegister(root);
    copyFileSync(SAMPLE, join(root, "roster.xlsx"));
    const steps = await dayIn(language);
    const { code, err } = await atTerminal(["--lang", language], steps, { cwd: root });
    expect(code, err).toBe(0);
    const journal = JSON.parse((await run("journal", "--json")).out);
    expect(journal).toHaveLength(12);
    const states = Object.fromEntries(
      journal.map((row: { number: string; status: string; handedOver: unknown }) => [
        row.number,
        [row.status, row.handedOver !== null],
      ]),
    );
    expect(states[FIRST]).toEqual(["issued", false]);
    expect(states[SECOND]?.[0]).toBe("annulled");
    expect((await run("audit")).code).toBe(0);
  }),
);
