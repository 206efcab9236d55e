import { basename } from "node:path";
import type { Context } from "../../cli/context.js";
import { renderError } from "../../cli/render-error.js";
import { renderCard, renderTable } from "../../cli/table.js";
import { shortDate } from "../../language/dates.js";
import type { StoredNotice } from "../../register/requests/answers.js";
import type { Verification } from "../../work/verify-file.js";
import { fieldInWords } from "../field-in-words.js";
import { documentLines, standingAsJson } from "../lifecycle/standing-in-words.js";

/** Shows what a file turned out to be. */
export function showVerified(
  { t, screen }: Pick<Context, "t" | "screen">,
  file: string,
  result: Verification,
): void {
  const { verdict, document, notice, differences, other, error } = result;
  const name = basename(file);
  if (error) {
    screen.data(renderError(error, t));
    return;
  }
  screen.data(
    `${verdict === "genuine" ? "✔" : "✖"} ${t.loose(`verify.${verdict}`, { file: name })}`,
  );
  if (document) {
    screen.data(renderCard(documentLines(t, document), screen.columns));
    if (document.annulled && verdict !== "annulled")
      screen.data(`✖ ${t("verify.holds-no-longer", { number: document.number })}`);
  }
  if (notice) screen.data(renderCard(noticeLines(t, notice), screen.columns));
  if (differences.length > 0) {
    const head = [t("verify.field"), t("verify.registered"), t("verify.found")];
    const rows = differences.map((one) => [
      fieldInWords(one.field, t),
      one.registered,
      one.found || t("verify.not-there"),
    ]);
    screen.data(renderTable(head, rows, screen.columns));
  }
  if (other.length > 0) {
    screen.data(t("verify.other"));
    for (const { registered, found } of other) {
      if (registered !== null) screen.data(`  − ${registered}`);
      if (found !== null) screen.data(`  + ${found}`);
    }
  }
}

function noticeLines(
  t: Context["t"],
  { number, kind, issuedOn }: StoredNotice,
): [string, string][] {
  return [
    [t("find.number"), number],
    [t("find.document"), t(`document-kind.${kind}`)],
    [t("find.issued-on"), shortDate(issuedOn)],
  ];
}

/** The same for other programs. */
export function verificationAsJson(
  file: string,
  { verdict, document, notice, differences, other, error }: Verification,
) {
  const issued = document ?? notice;
  return {
    file,
    genuine: verdict === "genuine",
    verdict,
    number: issued?.number ?? null,
    kind: issued?.kind ?? null,
    issuedOn: issued?.issuedOn ?? null,
    status: null,
    ...(document && standingAsJson(document)),
    differences,
    other,
    error: error?.code ?? null,
  };
}
