import type { DocumentKind } from "../../model/document.js";
import type { PlaceOfApplicant } from "../../register/applicants.js";
import { kindAtPlace } from "./obtainable.js";

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
  const possible = places.filter(
    (place) =>
      (courseId === null || place.courseId === courseId) &&
      (kind === null || kindAtPlace(place) === kind),
  );
  const [only, ...others] = possible;
  return only && others.length === 0 ? only : null;
}
