import { resolve } from "node:path";
import { UserError } from "../model/errors.js";
import type { Register } from "../register/db/open-register.js";
import {
  findRegisterRoot,
  type RegisterFolder,
  readRegisterFolder,
} from "../register/db/register-folder.js";
import type { Context } from "./context.js";
import { explainRegisterFailure } from "./explain-register-failure.js";
import { openForWork } from "./open-for-work.js";

/** Runs `work` with the register that the context points to, and closes it whatever happens. */
export async function withRegister<Result>(
  context: Context,
  work: (register: Register) => Promise<Result>,
): Promise<Result> {
  const root = findRegisterRoot(context.cwd, context.registerName);
  if (root === null) throw new UserError("register-not-found");
  return withRegisterAt(context, root, work);
}

/** The same for what opens the register itself, since it may be damaged, and closes it. */
export async function withRegisterToOpen<Result>(
  context: Context,
  work: (open: () => Promise<Register>) => Promise<Result>,
): Promise<Result> {
  const root = findRegisterRoot(context.cwd, context.registerName);
  if (root === null) throw new UserError("register-not-found");
  const folder = readRegisterFolder(root);
  try {
    return await work(() => openForWork(context, folder));
  } catch (error) {
    throw explainRegisterFailure(error, root);
  }
}

/**
 * The same for a copy that is restored: to the folder of the register, or to the one that is named where
 * there is no register yet, on a new computer for instance.
 *
 * @throws UserError `restore-where` where there is neither
 */
export async function withPlaceToRestore<Result>(
  context: Context,
  work: (root: string, open: (folder: RegisterFolder) => Promise<Register>) => Promise<Result>,
): Promise<Result> {
  const { cwd, registerName } = context;
  const found = findRegisterRoot(cwd, registerName);
  if (found === null && registerName === null) throw new UserError("restore-where");
  const root = found ?? resolve(cwd, registerName ?? "");
  try {
    return await work(root, (folder) => openForWork(context, folder));
  } catch (error) {
    throw explainRegisterFailure(error, root);
  }
}

/** The same for what can be done without a register too: `work` then gets null. */
export async function withRegisterIfAny<Result>(
  context: Context,
  work: (register: Register | null) => Promise<Result>,
): Promise<Result> {
  const root = findRegisterRoot(context.cwd, context.registerName);
  if (root !== null) return withRegisterAt(context, root, work);
  if (context.registerName !== null) throw new UserError("register-not-found");
  return work(null);
}

async function withRegisterAt<Result>(
  context: Context,
  root: string,
  work: (register: Register) => Promise<Result>,
): Promise<Result> {
  try {
    const register = await openForWork(context, readRegisterFolder(root));
    try {
      return await work(register);
    } finally {
      await register.close();
    }
  } catch (error) {
    throw explainRegisterFailure(error, root);
  }
}
