const STOPS = ["SIGINT", "SIGTERM"] as const;

/** Does work that can tidy up after itself when a person stops it with Ctrl+C. */
export async function untilInterrupted<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const name of STOPS) process.on(name, stop);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of STOPS) process.off(name, stop);
  }
}
