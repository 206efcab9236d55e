import { writeFile } from "node:fs/promises";
import { certificate } from "./certificate.mjs";
import { notice } from "./notice.mjs";
import { ACCEPTANCE_REFUSAL, REFUSAL_NOTICE } from "./notice-wording.mjs";
import { packReproducibly } from "./pack.mjs";
import { reference } from "./reference.mjs";
import { ADVANCED_TRAINING, CERTIFICATION_COURSE, NON_COMPLETION } from "./wording.mjs";

/**
 * Writes the three documents of the state service and its two notices next to this script. Run it after a change here:
 *
 *     node templates/build.mjs
 *
 * A centre that wants other words edits the DOCX in Word; it needs none of this.
 */

const documents = [
  [ADVANCED_TRAINING, certificate],
  [CERTIFICATION_COURSE, certificate],
  [NON_COMPLETION, reference],
  [REFUSAL_NOTICE, notice],
  [ACCEPTANCE_REFUSAL, notice],
];

for (const [wording, lay] of documents) {
  const bytes = await packReproducibly(lay(wording), {
    title: `${wording.name} № {{${wording.number ?? "registration_number"}}}`,
  });
  await writeFile(new URL(wording.file, import.meta.url), bytes);
  process.stdout.write(`${wording.file}  ${bytes.length} bytes\n`);
}
