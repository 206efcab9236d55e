/**
 * The register's place, its computer and its copies: English, and the one list of these keys and their
 * `{places}`.
 */
export const upkeep = {
  "said.stopped-before": "Stopped. Nothing was changed.",
  "init.where": "The register will be made in this folder: {folder}",
  "init.check": "Please look whether all is right:",
  "init.shortcut": "A double click on this file opens the desk: {file}",
  "init.no-shortcut": "A file that opens the desk by a double click could not be written: {file}",
  "ask.hours": "Working hours:",
  "ask.lunch": "Lunch:",
  "ask.lunch-outside": "Lunch has to lie within the working hours.",
  "copies.due": "Days since the last copy of the register: {days}. Make one: kualik backup",
  "copies.none-yet": "There is no copy of the register yet. Make one: kualik backup",
  "copies.little-room": "There is little room left on the disk of the register, MB: {size}",
  "desk.do-copy": "make a copy of the register",
  "settings.copy-every": "days until a reminder of a copy",
  "settings.never": "never",
  "settings.copies-changed": "Changed: after how many days you are reminded of a copy.",
  "ask.init": "Make the register so? (no: go through the answers again)",
} as const;
