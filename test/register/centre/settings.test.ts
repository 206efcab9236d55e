import { expect, test } from "vitest";
import {
  changeCentre,
  hashOfSetting,
  keepCheckSecret,
  readCentre,
  saveCentre,
} from "../../../src/register/centre/settings.js";
import { FACTS } from "../../documents/build-template.js";
import { ACT, contentOf, memoryRegister } from "../register-under-test.js";

test("the centre's data read back as they were saved; the later ones replace the earlier", async () => {
  const db = await memoryRegister();
  await saveCentre(db, FACTS.centre);
  expect(await readCentre(db)).toEqual(FACTS.centre);
  await saveCentre(db, { ...FACTS.centre, bin: null });
  expect(await readCentre(db)).toEqual({ ...FACTS.centre, bin: null });
  expect((await contentOf(db)).settings).toHaveLength(1);
});

test("a change is an entry with what was and what is, and what stays is none", async () => {
  const db = await memoryRegister();
  const { centre } = FACTS;
  await saveCentre(db, centre);
  await changeCentre(db, centre, { ...centre }, ACT);
  const now = { ...centre, cityRu: "Алматы", numberPatterns: { ...centre.numberPatterns } };
  await changeCentre(db, centre, now, ACT);
  expect(await readCentre(db)).toEqual(now);
  const { journal } = await contentOf(db);
  expect(journal).toHaveLength(1);
  expect(journal).toMatchObject([
    {
      act: "settings",
      subject: "centre",
      details: JSON.stringify({
        fields: ["cityRu"],
        from: { cityRu: centre.cityRu },
        to: { cityRu: "Алматы" },
        settings: { centre: hashOfSetting(JSON.stringify(now)) },
      }),
    },
  ]);
});

test("the secret of check codes is made once, and the journal says when but not what", async () => {
  const db = await memoryRegister();
  expect(await keepCheckSecret(db, "first", ACT)).toBe("first");
  expect(await keepCheckSecret(db, "second", ACT)).toBe("first");
  const { journal } = await contentOf(db);
  const details = JSON.stringify({ settings: { "check-secret": hashOfSetting("first") } });
  expect(journal).toMatchObject([{ act: "settings", subject: "check-secret", details }]);
});
