/** The layouts that a register may have, oldest first, each by the migration that leads to it. */
export const LAYOUTS = [
  "2026-11-first-register",
  "2026-11-review",
  "2026-11-templates",
  "2026-11-trust",
  "2026-11-trust-blanks",
  "2026-12-state-service",
  "2026-12-state-service-requests",
] as const;

export type Layout = (typeof LAYOUTS)[number];

/** The layout that this Kualik reads and writes. */
export const NEWEST_LAYOUT: Layout = LAYOUTS[LAYOUTS.length - 1] ?? LAYOUTS[0];

/** Whether this Kualik knows a layout; what it does not know, a newer one wrote. */
export function isKnownLayout(layout: string): layout is Layout {
  return LAYOUTS.some((known) => known === layout);
}
