import { join } from "node:path";
import { command, type GivenToAll, inRegister } from "../../cli/command.js";
import { type Context, DONE, FAILED } from "../../cli/context.js";
import { packageFolder } from "../../files/folders.js";
import { UserError } from "../../model/errors.js";
import type { Look } from "../../work/doctor/look.js";

const MARKS = { fine: "✓", note: "•", finding: "✗" } as const;

/** `kualik doctor`: whether the computer and the register are as they should be, and what to do. */
export const doctor = command({
  name: "doctor",
  examples: ["kualik doctor"],
  async run(context, given) {
    const { findRegisterRoot } = await import("../../register/db/register-folder.js");
    const { cwd, registerName, computer, node, now } = context;
    const root = findRegisterRoot(cwd, registerName);
    const { lookAtComputer } = await import("../../work/doctor/computer.js");
    const { LOOKED_AT } = await import("../../work/doctor/look.js");
    const templates = join(root ?? packageFolder(), "templates");
    const version = node?.version ?? "";
    const looks = await lookAtComputer({ computer, node: { version }, templates, now: now() });
    const isReadable = looks.every(({ code }) => code !== "no-module");
    looks.push(...(await registerLooks(context, given, isReadable ? root : null)));
    return looks.sort((a, b) => LOOKED_AT.indexOf(a.about) - LOOKED_AT.indexOf(b.about));
  },
  show(looks, { t, screen }) {
    for (const { about, state, code, params } of looks) {
      const say = (end = "") => t.loose(`doctor.${code}${end}`, params);
      const said = code === null ? params.said : say();
      screen.data(`${MARKS[state]} ${t(`doctor-about.${about}`)}: ${said}`);
      if (state !== "fine") screen.data(`  → ${code === null ? params.remedy : say(".remedy")}`);
    }
  },
  json: (looks) => looks.map(({ params, ...look }) => ({ ...look, ...params })),
  tell(looks, { t, screen }) {
    const count = looks.filter(({ state }) => state === "finding").length;
    screen.say(count === 0 ? t("doctor.all-fine") : t("doctor.found", { count }));
  },
  code: (looks) => (looks.some(({ state }) => state === "finding") ? FAILED : DONE),
});

/** A register that cannot be opened is a finding, and the computer is told of all the same. */
async function registerLooks(
  context: Context,
  given: GivenToAll,
  root: string | null,
): Promise<Look[]> {
  const { clockLook, lookAtFolder } = await import("./look-at-folder.js");
  const { fine, finding, note } = await import("../../work/doctor/look.js");
  if (root === null) return [note("register", "no-register"), clockLook(context, null)];
  const looks: Look[] = [];
  try {
    looks.push(...lookAtFolder(root, context.computer.platform));
    const opened = await inRegister(context, given, async (session) => {
      const { lookAtRegister } = await import("../../work/doctor/register.js");
      const { lastActAt } = await import("../../register/journal/acts.js");
      const lastAct = await lastActAt(session.register.db);
      return [...(await lookAtRegister(session)), clockLook(context, lastAct)];
    });
    return [...looks, fine("register", null, { said: root }), ...opened];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const said = context.t.loose(`error.${error.code}`, error.params);
    const remedy = context.t.loose(`error.${error.code}.remedy`, error.params);
    return [...looks, finding("register", null, { said, remedy })];
  }
}
