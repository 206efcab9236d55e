/**
 * Columns that many queries read, under the names that the model has for them: so a row comes as what
 * it is.
 */

/** See `Course`. */
export const COURSE_COLUMNS = [
  "courses.code",
  "courses.kind",
  "courses.title_kk as titleKk",
  "courses.title_ru as titleRu",
  "courses.specialty_kk as specialtyKk",
  "courses.specialty_ru as specialtyRu",
  "courses.hours",
  "courses.credits",
  "courses.start_date as start",
  "courses.end_date as end",
] as const;

export const IDENTITY_COLUMNS = [
  "trainees.iin",
  "trainees.identity_document as identityDocument",
  "trainees.birth_date as birthDate",
] as const;

/** A person by the name that holds now; see `TraineeIdentity`. */
export const PERSON_COLUMNS = [
  "trainees.full_name_kk as fullNameKk",
  "trainees.full_name_ru as fullNameRu",
  ...IDENTITY_COLUMNS,
] as const;

/** What a course says of somebody, with the name as its documents print it. */
export const PLACE_COLUMNS = [
  "enrolments.full_name_kk as fullNameKk",
  "enrolments.full_name_ru as fullNameRu",
  "enrolments.outcome",
  "enrolments.hours_attended as hoursAttended",
] as const;
