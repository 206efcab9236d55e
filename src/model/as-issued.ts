import type { Course } from "./course.js";
import type { Enrolment } from "./trainee.js";

/** A course's data when documents of it were issued: what is corrected later leaves them alone. */
export type CourseAsIssued = Course;

/** A person's data when the document was issued. */
export type HolderAsIssued = Pick<
  Enrolment,
  "fullNameKk" | "fullNameRu" | "iin" | "identityDocument" | "outcome" | "hoursAttended"
>;
