import type { ServiceRequest } from "./request.js";

/** What an applicant asks for: a document of a course, another in place of one, or a group's. */
export const REQUEST_SUBJECTS = ["document", "duplicate", "group"] as const;

export type RequestSubject = (typeof REQUEST_SUBJECTS)[number];

/** How a request can end. */
export type RequestResult = "fulfilled" | "refused" | "declined";

/** A request with the person: what the registrar who answers it needs. */
export interface RequestRecord extends ServiceRequest {
  id: number;
  subject: RequestSubject;
  /** The portal's own number; null for what was handed over at the centre. */
  externalNumber: string | null;
  applicantName: string | null;
  /** Twelve digits. */
  applicantIin: string | null;
  /** The person of the register whom the applicant was found to be. */
  traineeId: number | null;
  /** The course's code, where one was named. */
  courseCode: string | null;
  /** Kind and number of the identity document shown, or `digital`. */
  identityDocument: string | null;
  /** The registrar's own words of a refusal. */
  explanation: string | null;
  /** Registration numbers of the documents it was answered with. */
  documents: readonly string[];
  /** Number of the notice; null where there is none. */
  notice: string | null;
  /** Path of its file inside the register folder. */
  noticeFile: string | null;
  /** Who answered; null while nobody has. */
  answeredBy: string | null;
}
