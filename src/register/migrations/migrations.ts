import type { Migration } from "kysely/migration";
import { firstRegister } from "./2026-11-first-register.js";
import { review } from "./2026-11-review.js";
import { editions } from "./2026-11-templates.js";
import { trust } from "./2026-11-trust.js";
import { blanks } from "./2026-11-trust-blanks.js";
import { stateService } from "./2026-12-state-service.js";
import { requests } from "./2026-12-state-service-requests.js";
import type { Layout } from "./layouts.js";

/** Every change of the register's layout, by the layout it leads to; the names order them. */
export const MIGRATIONS: Record<Layout, Migration> = {
  "2026-11-first-register": firstRegister,
  "2026-11-review": review,
  "2026-11-templates": editions,
  "2026-11-trust": trust,
  "2026-11-trust-blanks": blanks,
  "2026-12-state-service": stateService,
  "2026-12-state-service-requests": requests,
};
