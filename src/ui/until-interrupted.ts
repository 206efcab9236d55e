/** Signals of a process, as far as they ask it to stop. */
export interface Signals {
  on(signal: Stop, listener: () => void): unknown;
  off(signal: Stop, listener: () => void): unknown;
}

const STOPS = ["SIGINT", "SIGTERM"] as const;
type Stop = (typeof STOPS)[number];

/** Does work that can tidy up after itself when a person stops it with Ctrl+C. */
export async function untilInterrupted<Result>(
  signals: Signals,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const name of STOPS) signals.on(name, stop);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of STOPS) signals.off(name, stop);
  }
}
