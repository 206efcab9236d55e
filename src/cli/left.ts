/** Whether a question was left by Esc. */
export function isLeft(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortPromptError";
}
