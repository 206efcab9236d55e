import type { Problem, ProblemCode } from "../model/problem.js";
import { ROW_RULES } from "./row-rules.js";
import { readTrainee } from "./trainee.js";

/** What makes a text nobody's name; a short or a half name is still a person's. */
const NO_NAME: readonly ProblemCode[] = ["name-characters", "name-mixed-script", "name-several"];
const NOTHING_KNOWN = { today: "", courseHours: null };

/** What a roster's rules find in a name that stands by itself; `params` may quote it. */
export function faultsOfName(text: string): Problem[] {
  const reading = readTrainee({ row: 0, cells: { fullName: { ref: "", text } } });
  const found = ROW_RULES.flatMap((rule) => rule(reading, NOTHING_KNOWN));
  return found.filter(({ code }) => NO_NAME.includes(code));
}
