import { basename } from "node:path";
import type { Words } from "../../cli/context.js";
import { renderError } from "../../cli/render-error.js";
import { type CardLine, renderCard, tableOf } from "../../cli/table.js";
import { shortDate } from "../../language/dates.js";
import type { StoredNotice } from "../../register/requests/answers.js";
import type { Verification } from "../../work/verify-file.js";
import { cardOf } from "../lifecycle/show-document.js";
import { standingAsJson } from "../lifecycle/standing-in-words.js";
import { templateFieldInWords } from "../templates/show-templates.js";

/** Shows what a file turned out to be. */
export function showVerified(
  file: string,
  { verdict, document, notice, differences, other, error }: Verification,
  words: Words,
): void {
  const { t, screen } = words;
  if (error) {
    screen.data(renderError(error, t));
    return;
  }
  const mark = verdict === "genuine" ? "✔" : "✖";
  screen.data(`${mark} ${t.loose(`verify.${verdict}`, { file: basename(file) })}`);
  if (document) screen.data(cardOf(document, words));
  if (document?.annulled && verdict !== "annulled") {
    screen.data(`✖ ${t("verify.holds-no-longer", { number: document.number })}`);
  }
  if (notice) screen.data(cardOfNotice(notice, words));
  if (differences.length > 0) {
    const table = tableOf(words, differences, {
      "differing.what": ({ field }) => templateFieldInWords(field, t),
      "records.register": ({ registered }) => registered,
      "verify.found": ({ found }) => found || t("verify.not-there"),
    });
    screen.data(table);
  }
  if (other.length > 0) {
    screen.data(t("verify.other"));
    for (const { registered, found } of other) {
      if (registered !== null) screen.data(`  − ${registered}`);
      if (found !== null) screen.data(`  + ${found}`);
    }
  }
}

function cardOfNotice({ number, kind, issuedOn }: StoredNotice, { t, screen }: Words): string {
  const lines: CardLine[] = [
    [t("find.number"), number],
    [t("find.document"), t(`document-kind.${kind}`)],
    [t("journal.issued-on"), shortDate(issuedOn)],
  ];
  return renderCard(lines, screen.columns);
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
