import { listCourses } from "../register/courses/courses.js";
import { numbersBeginningWith } from "../register/documents/known-documents.js";
import { openRequests } from "../register/requests/requests.js";
import type { Session } from "./session.js";

/** More are of no help to whoever completes a word. */
const MOST = 100;

/** The codes and numbers of a register, by which a command is told what is meant. */
export async function wordsOfRegister(
  { register: { db } }: Pick<Session, "register">,
  of: "course" | "document" | "request",
  begun: string,
): Promise<string[]> {
  if (of === "document") return numbersBeginningWith(db, begun, MOST);
  if (of === "request") return (await openRequests(db)).map(({ number }) => number);
  return (await listCourses(db)).map(({ code }) => code);
}
