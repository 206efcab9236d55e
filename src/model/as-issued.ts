import type { Course } from "./course.js";
import type { Enrolment } from "./trainee.js";

/** A course's data when documents of it were issued: what is corrected later leaves them alone. */
export type CourseAsIssued = Course;

/** A person's data when the document was issued. */
export type HolderAsIssued = Pick<
  Enrolment,
  "fullNameKk" | "fullNameRu" | "iin" | "identityDocument" | "outcome" | "hoursAttended"
>;

/** What a document was made from: whose it is, and of which course. */
export interface DocumentBasis {
  holder: HolderAsIssued;
  course: CourseAsIssued;
}

/** What can differ between a document and the register; the course's code never changes. */
export type BasisField = keyof HolderAsIssued | Exclude<keyof CourseAsIssued, "code">;

/** One thing that a document says otherwise than the register does now. */
export interface Difference {
  field: BasisField;
  /** As the document was issued. */
  issued: string | number | null;
  /** As the register has it. */
  now: string | number | null;
}
