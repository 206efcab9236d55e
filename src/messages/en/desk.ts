/** Questions, the centre and its settings: English, and the one list of these keys and their `{places}`. */
export const desk = {
  "ask.bin": "BIN, 12 digits (Enter to leave it out):",
  "ask.my-name": "Your own name for the journal (Enter to leave it out):",
  "ask.same-as-russian": "{what} (Enter: the same as in Russian):",
  "ask.import": "Enter this into the register?",
  "ask.encoding": "In which line are the words right?",
  "ask.column": "Column {letter} “{header}”. First values: {values}. What does it hold?",
  "ask.undo": "Take this import back?",
  "ask.blanks-receive": "Enter {range}, blanks: {count}? It cannot be taken out again.",
  "ask.blanks-use": "Do the numbers agree with the papers? Enter?",
  "ask.annul": "Annul the document {number}? This cannot be taken back.",
  "ask.duplicate": "Issue a duplicate and annul the document {number}? This cannot be taken back.",
  "ask.duplicate-reason": "Why a duplicate (lost, spoiled, another name)?",
  "ask.fulfil-issue": "Issue this document and hand it over: {kind}, course {course}?",
  "ask.fulfil-hand-over": "Hand over {kind} № {number}?",
  "ask.fulfil-group": "Answer the request {number} with the documents of the course {course}?",
  "ask.refused":
    "Refuse the service on the request {number}? Ground: {ground}. This cannot be taken back.",
  "ask.declined":
    "Refuse to accept the documents of the request {number}? Ground: {ground}. This cannot be taken back.",
  "ask.template-other-kind": "This file serves for {kinds} already. Use it for {intended} too?",
  "ask.restore": "Put the copy in the place of the register?",
  "ask.passphrase": "Passphrase:",
  "ask.passphrase-again": "The same passphrase again:",
  "ask.passphrase-differs": "These are two different passphrases. Type both again.",
  "ask.overwrite": "The file {file} is there already. Replace it?",
  "ask.yes-no": "Y/n",
  "ask.yes-or-no": "Please answer yes or no.",
  "ask.future-date":
    "The date of issue, {date}, is in the future, and numbers cannot be taken back. Issue with this date?",
  "ask.required": "Please write something.",
  "ask.bin-invalid": "This is not a BIN: 12 digits, and the last one must agree with the others.",
  "ask.calendar": "Change the calendar so?",
  "ask.calendar-year": "Confirm the calendar of {year}?",
  "ask.kurban-ait":
    "First day of Құрбан айт, YYYY-MM-DD (expected about {expected}; leave it empty until it is announced)",
  "ask.kurban-ait-year": "Write a date of {year}, e.g. {expected}, or nothing.",
  "said.stopped": "Stopped. What was done before is kept.",
  "said.waiting": "Another program is writing to the register. Waiting until it has finished …",
  "said.not-confirmed": "Nothing was changed.",
  "said.closed":
    "Other users of this computer had access to a part of the register: {names}. Now only you have.",
  "said.open":
    "Attention: other users of this computer have access to the register's data ({names}), and Kualik may not change that. Move the register to a folder of your own, or ask the system administrator to close this one: {folder}",
  "init.done": "The register is ready: {folder}",
  "init.next": "Next: go to this folder and enter a roster: kualik import <file>",
  "init.templates":
    "The templates of the documents are in {folder}; they can be opened and edited in Word.",
  "init.one-language": "Known in one language only and printed in both places: {fields}.",
  "init.folder-of-others":
    "Other users of this computer may look into this folder; what Kualik puts there only you can open: {folder}",
  "settings.changed": "Changed. Documents issued from now on have the new data.",
  "centre.bin": "BIN",
  "centre.number-pattern": "number pattern, {kind}",
  "settings.hours-changed":
    "The working hours are changed. Due times that were told before stay as they are.",
  "operators.user": "User",
  "operators.acts": "Acts",
  "operators.last": "Last act",
  "operators.next": "Who has no name yet gets one so: kualik operators set <user> --name …",
  "operators.set": "From now on the journal names the user {user} so: {name}",
} as const;
