import { documentKindNamed } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import type { RequestRecord } from "../../model/request-record.js";
import type { PlaceOfApplicant } from "../../register/applicants.js";
import { getCourse } from "../../register/courses.js";
import { documentNumbered } from "../../register/known-documents.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import type { Context } from "../context.js";
import { kindAtPlace, obtainableInWords } from "./obtainable.js";

/** What a registrar says of the document that is meant. */
export interface PlaceOptions {
  course?: string;
  /** Kind or appendix. */
  document?: string;
  /** Of the document that is there. */
  number?: string;
  duplicate?: boolean;
}

/**
 * The place in a course whose document answers a request: the only one that can be meant, or the one
 * that the registrar chooses. What the request says counts until the registrar says otherwise.
 *
 * @throws UserError `request-nothing`, `request-no-original`, `request-no-such-document`,
 *   `request-several-documents`, `request-document-kind`
 */
export async function choosePlace(
  context: Context,
  db: RegisterDatabase,
  request: RequestRecord,
  places: readonly PlaceOfApplicant[],
  options: PlaceOptions,
): Promise<PlaceOfApplicant> {
  const { number } = request;
  if (places.length === 0) throw new UserError("request-nothing", { request: number });
  const isDuplicate = options.duplicate || request.subject === "duplicate";
  const having = isDuplicate ? places.filter((place) => place.number !== null) : places;
  if (having.length === 0) throw new UserError("request-no-original", { request: number });
  const isMeant = await meaning(db, request, options);
  const possible = having.filter(isMeant);
  const [only, ...others] = possible;
  if (!only) throw new UserError("request-no-such-document", { request: number });
  if (others.length === 0) return only;
  if (context.screen.interactive) return askWhich(context, possible);
  const list = possible.map(({ courseCode }) => courseCode).join(", ");
  throw new UserError("request-several-documents", { request: number, list });
}

async function meaning(
  db: RegisterDatabase,
  request: RequestRecord,
  options: PlaceOptions,
): Promise<(place: PlaceOfApplicant) => boolean> {
  if (options.number !== undefined) {
    const { number } = await documentNumbered(db, options.number);
    return (place) => place.number === number;
  }
  const code = options.course ?? request.courseCode;
  const course = code === null ? null : await getCourse(db, code);
  const kind = options.document === undefined ? request.kind : kindNamed(options.document);
  return (place) =>
    (course === null || place.courseId === course.id) &&
    (kind === null || kindAtPlace(place) === kind);
}

function kindNamed(text: string) {
  const kind = documentKindNamed(text);
  if (!kind) throw new UserError("request-document-kind", { text });
  return kind;
}

async function askWhich({ t }: Context, possible: readonly PlaceOfApplicant[]) {
  const { askChoice } = await import("../../ui/ask.js");
  const answer = await askChoice(
    t("request.which-document"),
    possible.map((place, index) => ({
      name: obtainableInWords(place, t),
      value: String(index),
    })),
  );
  const chosen = possible[Number(answer)];
  if (!chosen) throw new Error("a choice that was not offered");
  return chosen;
}
