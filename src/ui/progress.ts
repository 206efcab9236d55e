import type { Screen } from "./screen.js";

const WIDTH = 30;
const REDRAW_MS = 80;

/**
 * A progress bar on stderr; silent where nobody watches.
 *
 * @returns what to call after each step, and at the end
 */
export function startProgress(screen: Screen, label: string, total: number) {
  let done = 0;
  let drawnAt = 0;
  const draw = () => {
    const filled = Math.round((done / Math.max(total, 1)) * WIDTH);
    const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
    screen.redraw(`${bar} ${done}/${total} ${label}`);
  };
  return {
    step() {
      done += 1;
      if (!screen.animated || Date.now() - drawnAt < REDRAW_MS) return;
      drawnAt = Date.now();
      draw();
    },
    end() {
      screen.redraw("");
    },
  };
}
