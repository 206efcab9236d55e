import type { DocumentKind } from "./document.js";

/**
 * How a request reaches the provider: by handing the documents over, or by the portal
 * (www.egov.kz, www.elicense.kz).
 * Source: Order № ҚР ДСМ-303/2020, list of main requirements, row 2.
 */
export const REQUEST_CHANNELS = ["direct", "portal"] as const;

export type RequestChannel = (typeof REQUEST_CHANNELS)[number];

/**
 * What became of a request. `refused` is a refusal of the service; `declined` is a refusal of
 * acceptance, which the law on state services keeps apart from it. `withdrawn`: the applicant asks for
 * nothing any more; `struck`: it was entered by mistake.
 */
export const REQUEST_STATUSES = [
  ...(["fulfilled", "refused", "declined"] as const),
  ...(["withdrawn", "struck"] as const),
  "open",
] as const;

export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/**
 * The grounds on which the service may be refused: the documents and/or the data in them are found
 * untrue. There is no other.
 * Source: the same list, row 9.
 */
export const REFUSAL_GROUNDS = ["untrue-documents-or-data"] as const;

/** The grounds on which acceptance may be refused. Source: law on state services. */
export const DECLINE_GROUNDS = ["incomplete-package", "expired-document"] as const;

export type RequestGround = (typeof REFUSAL_GROUNDS | typeof DECLINE_GROUNDS)[number];

/**
 * A request for the state service, without the person: what deadlines and reports need. Times are
 * UTC ISO strings with milliseconds, so that they compare as text.
 */
export interface ServiceRequest {
  number: string;
  channel: RequestChannel;
  /** The document asked for; null while nobody has told which. */
  kind: DocumentKind | null;
  /** When the person handed it over or sent it. */
  submittedAt: string;
  /** When the clock starts: later than submitted where the portal was used outside working hours. */
  receivedAt: string;
  /** The last moment at which an answer is in time. */
  dueAt: string;
  status: RequestStatus;
  /** When it was answered; null while it is open. */
  closedAt: string | null;
  /** Why it was refused or declined; null otherwise. The registrar's explanation is not here. */
  ground: RequestGround | null;
}

/** What an applicant asks for: a document of a course, another in place of one, or a group's. */
export type RequestSubject = "document" | "duplicate" | "group";

export type RequestResult = Exclude<RequestStatus, "open">;

/** What became of a request that needs no answer any more. */
export type RequestEnd = Extract<RequestStatus, "withdrawn" | "struck">;

/** Whether the law's time counts for a request: nobody is late with what needs no answer any more. */
export function isTimed({ status }: Pick<ServiceRequest, "status">): boolean {
  return status !== "withdrawn" && status !== "struck";
}

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

/** Whether it is too late at a moment, both UTC; the due moment itself is in time. */
export function isLate(dueAt: string, at: string): boolean {
  return Date.parse(at) > Date.parse(dueAt);
}
