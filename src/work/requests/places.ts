import { type DocumentKind, documentKindFor, documentKindNamed } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import type { RequestRecord } from "../../model/request.js";
import { getCourse } from "../../register/courses/courses.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import { documentNumbered } from "../../register/documents/known-documents.js";
import type { PlaceOfApplicant } from "../../register/requests/applicants.js";

/**
 * What a person can get of a course now: a copy or a duplicate of the document that holds, a first
 * document, or nothing before somebody has decided.
 */
type ObtainableState = "issued" | "ready" | "annulled" | "held";

/** What somebody with this place in a course can get. */
export function obtainableState({ number, isStopped, heldRow }: PlaceOfApplicant): ObtainableState {
  if (number !== null) return "issued";
  if (isStopped) return "annulled";
  return heldRow === null ? "ready" : "held";
}

/** The document that a place has, or that its course and outcome lead to. */
export function kindAtPlace({ kind, courseKind, outcome }: PlaceOfApplicant): DocumentKind {
  return kind ?? documentKindFor(courseKind, outcome);
}

/**
 * The only place in a course that a request can mean; null where none or several can.
 *
 * @param courseId null where no course was named
 * @param kind null where no document was named
 */
export function placeMeant(
  places: readonly PlaceOfApplicant[],
  courseId: number | null,
  kind: DocumentKind | null,
): PlaceOfApplicant | null {
  const [only, ...others] = placesOf(places, courseId, kind);
  return only && others.length === 0 ? only : null;
}

function placesOf(
  places: readonly PlaceOfApplicant[],
  courseId: number | null,
  kind: DocumentKind | null,
): PlaceOfApplicant[] {
  return places.filter(
    (place) =>
      (courseId === null || place.courseId === courseId) &&
      (kind === null || kindAtPlace(place) === kind),
  );
}

/** What a registrar says of the document that is meant. */
export interface PlaceWishes {
  course?: string;
  /** Kind or appendix. */
  document?: string;
  /** Of the document that is there. */
  number?: string;
  duplicate?: true;
}

/**
 * The place in a course whose document answers a request: the only one that can be meant, or the one
 * that the registrar chooses. What the request says counts until the registrar says otherwise.
 *
 * @param which chooses among several; null where nobody is there to do so
 * @throws UserError `request-nothing`, `request-no-original`, `request-no-such-document`,
 *   `request-several-documents`, `request-document-kind`
 */
export async function choosePlace(
  db: RegisterDatabase,
  request: RequestRecord,
  places: readonly PlaceOfApplicant[],
  wishes: PlaceWishes,
  which: (possible: readonly PlaceOfApplicant[]) => Promise<PlaceOfApplicant | null>,
): Promise<PlaceOfApplicant> {
  const { number } = request;
  if (places.length === 0) throw new UserError("request-nothing", { request: number });
  const isDuplicate = wishes.duplicate || request.subject === "duplicate";
  const having = isDuplicate ? places.filter((place) => place.number !== null) : places;
  if (having.length === 0) throw new UserError("request-no-original", { request: number });
  const possible = await placesMeant(db, request, having, wishes);
  const [only, ...others] = possible;
  if (!only) throw new UserError("request-no-such-document", { request: number });
  if (others.length === 0) return only;
  const chosen = await which(possible);
  if (chosen) return chosen;
  const list = possible.map(({ courseCode }) => courseCode).join(", ");
  throw new UserError("request-several-documents", { request: number, list });
}

async function placesMeant(
  db: RegisterDatabase,
  request: RequestRecord,
  places: readonly PlaceOfApplicant[],
  wishes: PlaceWishes,
): Promise<PlaceOfApplicant[]> {
  if (wishes.number !== undefined) {
    const { number } = await documentNumbered(db, wishes.number);
    return places.filter((place) => place.number === number);
  }
  const code = wishes.course ?? request.courseCode;
  const course = code === null ? null : await getCourse(db, code);
  const kind = wishes.document === undefined ? request.kind : kindAsked(wishes.document);
  return placesOf(places, course?.id ?? null, kind);
}

/** The kind of document that is asked for. @throws UserError `request-document-kind` */
export function kindAsked(text: string): DocumentKind {
  const kind = documentKindNamed(text);
  if (!kind) throw new UserError("request-document-kind", { text });
  return kind;
}
