import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../../src/model/errors.js";
import { isSerious } from "../../src/model/finding.js";
import { openRegister } from "../../src/register/db/open-register.js";
import { readRegisterFolder } from "../../src/register/db/register-folder.js";
import { NOTHING_READ, withDamagedRegister } from "../../src/work/audit/audit.js";
import { auditRegister } from "../../src/work/audit/audit-register.js";
import { seeded } from "../run-folder.js";
import {
  type Change,
  type Content,
  chooseChange,
  contentOf,
  hashOfFiles,
  headOf,
  makeRegister,
  type Pick,
} from "./tampered.js";
import { runKualik, type Torture, type TortureResult } from "./worlds.js";

/** How much is tried. */
export interface TamperingSize {
  /** Places that are changed. */
  places: number;
  /** Every how many of them the real program is asked too. */
  everyByProgram: number;
}

/**
 * Changes one place of a register at a time, in the database past its triggers, in the files of
 * documents, in the raw bytes of the database: `kualik audit` must find each. It is told the hash that
 * was written down before, without which a forged end of the journal cannot be known.
 */
export async function tortureByTampering(
  { places, everyByProgram }: TamperingSize,
  { folder, seed, say }: Torture,
): Promise<TortureResult> {
  const whole = join(folder, "whole");
  await makeRegister(whole);
  const faults = await faultsOfWhole(whole);
  const head = await headOf(whole);
  const before = stateOf(whole);
  const pick = picking(seed);
  const figures: Record<string, number> = {};
  const count = (name: string) => {
    figures[name] = (figures[name] ?? 0) + 1;
  };
  for (let place = 0; place < places; ) {
    const root = join(folder, "tampered");
    rmSync(root, { recursive: true, force: true });
    cpSync(whole, root, { recursive: true });
    const told = tamper(chooseChange(pick), root, pick);
    if (told === null) continue;
    const effect = effectOf(before, root);
    if (effect !== "kept content") {
      count(`${effect} (not counted)`);
      continue;
    }
    place += 1;
    count(told.name);
    const found = await checksThatFind(root, head);
    if (found.size === 0) faults.push(`not found: ${told.what}`);
    if (found.size === 1 && found.has("expected")) count("found by the expected hash alone");
    if (place % everyByProgram === 0) {
      count("by the program too");
      const { code } = await runKualik(["audit", "--register", root, "--expect", head]);
      if (code !== 1) faults.push(`exit code ${code}: ${told.what}`);
    }
    if (place % 100 === 0) say(`${place} of ${places} places`);
  }
  return { figures: { places, ...figures }, faults };
}

async function faultsOfWhole(root: string): Promise<string[]> {
  const { code, out } = await runKualik(["audit", "--register", root]);
  return code === 0 ? [] : [`the register is not whole to begin with: ${out}`];
}

function picking(seed: number): Pick {
  const below = seeded(seed);
  return {
    below,
    from(choices) {
      const choice = choices[below(choices.length)];
      if (choice === undefined) throw new Error("nothing to choose from");
      return choice;
    },
  };
}

/** Null where the database itself refuses what was chosen, because there is such a row already. */
function tamper(change: Change, root: string, pick: Pick): { name: string; what: string } | null {
  try {
    return { name: change.name, what: change.make(root, pick) };
  } catch (error) {
    if (/constraint failed/.test(String(error))) return null;
    throw error;
  }
}

interface State {
  content: Content | null;
  files: string;
}

function stateOf(root: string): State {
  return { content: contentOf(root), files: hashOfFiles(root) };
}

/** A byte in unused space changes nothing, nor does one in a table that has no rows here. */
function effectOf(before: State, root: string): "kept content" | "other content" | "no content" {
  const { content, files } = stateOf(root);
  const isKept = content?.kept === before.content?.kept && files === before.files;
  if (!isKept) return "kept content";
  return content?.rest === before.content?.rest ? "no content" : "other content";
}

async function checksThatFind(root: string, expected: string): Promise<Set<string>> {
  const order = { expected, hasRights: false, step: () => {} };
  try {
    const result = await withDamagedRegister(
      () => openRegister(readRegisterFolder(root)),
      (register) => auditRegister(register, order),
    );
    const findings = (result ?? NOTHING_READ).findings.filter(isSerious);
    return new Set(findings.map(({ check }) => check));
  } catch (error) {
    // Refused with a sentence of its own, and the same exit code.
    if (error instanceof UserError) return new Set([error.code]);
    throw error;
  }
}
