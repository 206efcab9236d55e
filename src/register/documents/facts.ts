import type { CourseAsIssued, HolderAsIssued } from "../../model/as-issued.js";

/** The person's data as a document has kept them. */
export function holderIn({ facts }: { facts: string }): HolderAsIssued {
  return JSON.parse(facts) as HolderAsIssued;
}

/** The names by which a document names its holder. */
export function holderNames(row: {
  facts: string;
}): Pick<HolderAsIssued, "fullNameKk" | "fullNameRu"> {
  const { fullNameKk, fullNameRu } = holderIn(row);
  return { fullNameKk, fullNameRu };
}

/** The course's data as a batch has kept them. */
export function courseIn({ course }: { course: string }): CourseAsIssued {
  return JSON.parse(course) as CourseAsIssued;
}
