import { openSqlite } from "../../../src/register/db/sqlite.js";
import { issue } from "../register-under-test.js";

/** A process of its own that issues one course: `node … <database> <course>`. Prints the numbers. */
const [file = "", course = ""] = process.argv.slice(2);
const db = openSqlite(file);
const issued = await issue(db, course);
await db.destroy();
process.stdout.write(JSON.stringify(issued.map(({ number }) => number)));
