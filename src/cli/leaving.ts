import { isLeft } from "./left.js";

/**
 * The answer, or null where somebody left the question with Esc: for a question within another, to
 * which it leads back.
 *
 * @throws ExitPromptError of the library
 */
export async function orLeft<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  try {
    return await answer;
  } catch (error) {
    if (isLeft(error)) return null;
    throw error;
  }
}
