/** What the colours of the form say; the remarks say the same in words. */
export const COLOURS = {
  header: "#DCE6EC",
  label: "#EEF3F6",
  /** A row that waits for a correction. */
  held: "#FFF5D6",
  /** The cell to correct. */
  blamed: "#F6B5A7",
  /** A row that is to stay as it is. */
  issued: "#E6E6E6",
  border: "#9AA7B0",
} as const;
