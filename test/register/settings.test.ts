import { expect, test } from "vitest";
import { readCentre, saveCentre } from "../../src/register/settings.js";
import { FACTS } from "../documents/facts.js";
import { contentOf, memoryRegister } from "./register-under-test.js";

test("the centre's data read back as they were saved; the later ones replace the earlier", async () => {
  const db = await memoryRegister();
  await saveCentre(db, FACTS.centre);
  expect(await readCentre(db)).toEqual(FACTS.centre);
  await saveCentre(db, { ...FACTS.centre, bin: null });
  expect(await readCentre(db)).toEqual({ ...FACTS.centre, bin: null });
  expect((await contentOf(db)).settings).toHaveLength(1);
});
