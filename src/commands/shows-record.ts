import type { Problem } from "../model/problem.js";

/** Whether both records are to be shown with a finding: not once somebody decided about it. */
export function showsRecord({ record, override }: Problem): boolean {
  return record !== undefined && override === undefined;
}
