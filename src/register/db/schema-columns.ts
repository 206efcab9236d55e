import type { ColumnType } from "kysely";

/** A moment in UTC, `2026-03-16T04:05:06.789Z`. */
export type Timestamp = string;

/** Text column holding JSON. */
export type Json = string;

/** Written once, never changed. */
export type Fixed<T> = ColumnType<T, T, never>;
