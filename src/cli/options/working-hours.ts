import { option } from "../option.js";
import { choice } from "../values/choice.js";
import { clockPeriod, clockTime } from "../values/clock-time.js";

/** When the centre is open; the law says nothing of lunch and the time given. */
export const workingHours = {
  opening: option(clockTime(), "option.opening"),
  closing: option(clockTime(), "option.closing"),
  lunch: option(clockPeriod(), "option.lunch"),
  lunchStopsClock: option(choice("yes|no", ["yes", "no"]), "option.lunch-stops-clock"),
};
