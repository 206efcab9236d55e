import { expect, test } from "vitest";
import { inRegister } from "../../src/cli/command.js";
import type { Context } from "../../src/cli/context.js";
import { audit } from "../../src/commands/audit/audit.js";
import { init } from "../../src/commands/init.js";
import { loadTranslate } from "../../src/language/translate.js";
import { addDaysOff } from "../../src/work/calendar.js";
import { temporaryFolder } from "../register/register-under-test.js";
import { runCommand } from "../work/session.js";

const CENTRE = { nameRu: "Ц", cityRu: "А", headNameRu: "А. Б.", headPositionRu: "Рук." };
const MADE = "2026-02-14T04:00:00.000Z";

/** A register, and a way to write to it once it is `now`, while the newest file is of `newest`. */
async function registerMade() {
  const root = temporaryFolder();
  const said: string[] = [];
  const at = async (now: string, newest: string | null): Promise<Context> => ({
    t: await loadTranslate("en"),
    screen: {
      data: (text) => void said.push(text),
      say: () => {},
      redraw: () => {},
      interactive: false,
      animated: false,
      columns: 100,
    },
    now: () => new Date(now),
    newestFile: () => (newest === null ? null : new Date(newest)),
    operator: "aigul",
    cwd: root,
    computer: { platform: "linux", env: {} },
    signals: { on: () => {}, off: () => {} },
    registerName: root,
  });
  await runCommand(init, await at(MADE, null), { folder: root, ...CENTRE, yes: true });
  let day = 10;
  const write = async (now: string, newest: string | null, given = {}) => {
    day += 1;
    return inRegister(await at(now, newest), given, (session) =>
      addDaysOff(session, { date: `2026-03-${day}`, reason: "x" }),
    );
  };
  return { at, said, write };
}

test.each([
  ["a minute behind the last act", "2026-02-14T03:59:00.000Z", null, null],
  ["an hour behind it", "2026-02-14T03:00:00.000Z", null, "clock-behind"],
  ["a year ahead of it, where nothing can be seen", "2027-02-14T04:00:00.000Z", null, null],
  ["23 hours ahead of any file", "2026-02-16T03:00:00.000Z", "2026-02-15T04:00:00.000Z", null],
  ["25 hours ahead", "2026-02-16T05:00:00.000Z", "2026-02-15T04:00:00.000Z", "clock-ahead"],
])("a clock %s is refused, or not", async (_what, now, newest, code) => {
  const { write } = await registerMade();
  for (const given of [{}, { yes: true as const }]) {
    const writing = write(now, newest, given);
    if (code === null) expect(await writing).toHaveLength(1);
    else await expect(writing).rejects.toMatchObject({ code });
  }
  expect(await write(now, newest, { clockIsRight: true })).toHaveLength(1);
});

test("who only reads is not asked, and an audit remarks on times that run backwards", async () => {
  const { at, said, write } = await registerMade();
  const now = "2026-02-14T03:00:00.000Z";
  expect(await runCommand(audit, await at(now, null), { json: true })).toBe(0);
  await write(now, null, { clockIsRight: true });
  expect(await runCommand(audit, await at(now, null), { json: true })).toBe(0);
  const codes = said.map((text) =>
    JSON.parse(text).findings.map((one: { code: string }) => one.code),
  );
  expect(codes).toEqual([[], ["time-backwards"]]);
});
