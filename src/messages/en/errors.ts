/** What went wrong, and what to do (`*.remedy`): English, and the one list of these keys and their `{places}`. */
export const errors = {
  "place.cell": "row {row}, cell {cell}",
  "place.person": "row {row}, {name}",
  "place.row": "row {row}",
  "error.file-not-found": "There is no file {file}.",
  "error.file-not-found.remedy":
    "Check the name and the folder; a name with spaces is put in quotation marks.",
  "error.file-unreadable": "The file {file} cannot be read.",
  "error.file-unreadable.remedy":
    "Close it in other programs, check that you may open it, and try again.",
  "error.file-is-folder": "{file} is a folder.",
  "error.file-is-folder.remedy": "Name the file in it.",
  "error.file-too-large": "The file {file} is too large for a document.",
  "error.file-too-large.remedy": "Check that it is the right file.",
  "error.file-in-the-way": "There is a file {file} already, and it is not overwritten.",
  "error.file-in-the-way.remedy": "Give another name with --out, or move that file away.",
  "error.file-irregular": "{file} is not an ordinary file.",
  "error.file-irregular.remedy": "Name the file itself.",
  "error.roster-empty": "The file {file} is empty.",
  "error.roster-empty.remedy": "Ask the lecturer to send the roster again.",
  "error.roster-too-large": "The file {file} is too large for a roster: {limit}{place}.",
  "error.roster-too-large.remedy":
    "Copy the list of trainees to a new workbook and import that one.",
  "error.roster-not-workbook": "{file} is no Excel workbook, Word document or text table.",
  "error.roster-not-workbook.remedy":
    "Open it in the program it comes from and save it as an Excel workbook (.xlsx).",
  "error.roster-damaged": "The file {file} is damaged{place}.",
  "error.roster-damaged.remedy":
    "Open it in Excel, save it as a new workbook (.xlsx), or ask for the file again.",
  "error.roster-password": "The file {file} is protected with a password.",
  "error.roster-password.remedy":
    "Open it in Excel with the password, remove the password (File, Info, Protect Workbook) and save it.",
  "error.roster-word-old":
    "{file} is a text document of the kind {kind}; no roster is read from those.",
  "error.roster-word-old.remedy":
    "Open it in Word or LibreOffice and save it as a Word document (.docx): File, Save As.",
  "error.roster-word-no-table": "The Word document {file} has no table with a roster.",
  "error.roster-word-no-table.remedy":
    "A roster is read from a table only. Make it a table, or move it to an Excel workbook (.xlsx).",
  "error.import-one-file": "For several rosters at once this cannot be given: {flags}.",
  "error.import-one-file.remedy":
    "Enter such a roster by itself, or leave these options out: what is missing is asked for.",
  "error.no-rosters": "There is no roster here: {folder}.",
  "error.no-rosters.remedy":
    "Name a file, or a folder with rosters as Excel, Word, ODS files or text tables.",
  "error.roster-legacy-format":
    "{file} is a table in a format that is not read: binary Excel (.xlsb), Excel 95 or older, Excel XML, or Numbers.",
  "error.roster-legacy-format.remedy":
    "Open it in the program it comes from and save it as an Excel workbook (.xlsx).",
  "error.roster-flat-ods":
    "{file} is an OpenDocument table in one file of XML (.fods), which is not read.",
  "error.roster-flat-ods.remedy":
    "Open it in LibreOffice and save it as an ODF spreadsheet (.ods) or an Excel workbook (.xlsx).",
  "error.roster-encoding": "The letters of {file} cannot be read{place}.",
  "error.roster-encoding.remedy":
    "Save the roster as an Excel workbook (.xlsx). If you know that it is in an old encoding, say so: --encoding koi8-r or --encoding cp866.",
  "error.encoding-in-doubt":
    "The letters of {file} can be read in two ways: as windows-1251 and as KZ-1048, with Kazakh letters.",
  "error.encoding-in-doubt.remedy":
    "Say which is right: --encoding kz-1048 or --encoding windows-1251. Or save the roster as an Excel workbook (.xlsx).",
  "error.encoding-wrong": "{file} cannot be read as {encoding}.",
  "error.encoding-wrong.remedy":
    "Leave --encoding out, or save the roster as an Excel workbook (.xlsx).",
  "error.roster-csv-broken":
    "In {file} a quotation mark is opened in line {line} and never closed.",
  "error.roster-csv-broken.remedy": "Correct this line, or save the roster as a workbook (.xlsx).",
  "error.roster-no-header": "No line with column names was found in {file}.",
  "error.roster-no-header.remedy":
    'Put a line with names above the list (ФИО, ИИН, Итог) and import again. Or run the command without --yes, or say what the columns hold: --column "B=full-name" --column "C=iin" --column "D=outcome"',
  "error.roster-name-with-iin": "In {file} one column holds both the name and the IIN{place}.",
  "error.roster-name-with-iin.remedy":
    "Put the name and the IIN into columns of their own, each with its name above, and import again.",
  "error.roster-columns-missing": "{file} has no column for: {missing}. Columns seen: {seen}.",
  "error.roster-columns-missing.remedy":
    'Add the column or correct its name, and import again. Or say which column it is: --column "D=outcome"',
  "error.roster-column-twice": "In {file} columns {columns} have the same meaning: {field}.",
  "error.roster-column-twice.remedy":
    'Leave one of them, or name them differently. Or say which one is not to be read: --column "{last}=skip"',
  "error.roster-no-rows": "{file} has column names but no trainees below them.",
  "error.roster-no-rows.remedy": "Check that the list is in this file, and import again.",
  "error.sheet-unknown": "{file} has no sheet “{said}”.",
  "error.sheet-unknown.remedy": "Its sheets: {list}",
  "error.column-unknown": "{file} has no column “{column}”.",
  "error.column-unknown.remedy": "These are there: {seen}",
  "error.column-ambiguous": "In {file} columns {columns} are all called “{column}”.",
  "error.column-ambiguous.remedy": "Name the column by its letter.",
  "error.column-field-unknown": "A column cannot be said to hold “{said}”.",
  "error.column-field-unknown.remedy": "Write skip or one of these: {rosterFields}",
  "error.column-of-failure":
    "Column “{column}” asks who did not complete the course; its “yes” would count as completed.",
  "error.column-of-failure.remedy":
    "Have the lecturer write the outcome in a column of its own: “завершил” or “не завершил”.",
  "error.columns-same-field": "Columns {columns} were both said to hold: {field}.",
  "error.columns-same-field.remedy": "Say it of one column only.",
  "error.register-not-found": "There is no register here.",
  "error.register-not-found.remedy":
    "Go to the register's folder, name it with --register, or make a new one: kualik init",
  "error.register-forbidden":
    "The register's folder cannot be opened: it belongs to somebody else.",
  "error.register-forbidden.remedy":
    "Work under the name under which the register was made, or ask for access.",
  "error.register-exists": "There is a register in {folder} already.",
  "error.register-exists.remedy": "Use it as it is, or choose another folder for a new one.",
  "error.register-file-broken": "The register's file {file} cannot be read.",
  "error.register-file-broken.remedy": "Restore it from a copy of the register's folder.",
  "error.register-database-missing": "The register's database {file} is missing.",
  "error.register-database-missing.remedy": "Restore it from a copy: kualik restore <file>",
  "error.register-busy": "Somebody else is writing to the register just now.",
  "error.register-busy.remedy": "Wait until the other command has ended, and try again.",
  "error.register-read-only": "The register cannot be written to.",
  "error.register-read-only.remedy":
    "Check that you may write to the register's folder and that the disk is not write-protected.",
  "error.register-damaged": "The register's database is damaged.",
  "error.register-damaged.remedy":
    "Do not go on working with it. Restore it from a copy: kualik restore <file>. The damaged files are kept as they are.",
  "error.register-place-unfit":
    "Programs cannot take turns on the disk where the register lies, as happens with network and cloud folders.",
  "error.register-place-unfit.remedy": "Move the register's folder to a disk of this computer.",
  "error.database-module": "Kualik's database component does not fit the Node.js on this computer.",
  "error.database-module.remedy": "Remove Kualik and install it again with this Node.js.",
  "error.register-newer": "This register was written by a newer Kualik.",
  "error.register-newer.remedy": "Install the newest Kualik and try again.",
  "error.register-changed": "The register was changed by somebody else meanwhile.",
  "error.register-changed.remedy": "Nothing was written. Run the command again.",
  "error.changed-outside":
    "A record was changed past Kualik: {record}. It belongs to the course {course}.",
  "error.changed-outside.remedy":
    "Nothing was written. What was changed, tells kualik audit; a record of before is in the latest good copy: kualik restore.",
  "error.source-changed-outside":
    "A record that documents are made from was changed past Kualik: {record}.",
  "error.source-changed-outside.remedy":
    "Nothing was written. What was changed, tells kualik audit; a record of before is in the latest good copy: kualik restore.",
  "error.expected-hash": "--expect takes a checksum as `kualik audit` prints it.",
  "error.expected-hash.remedy":
    "It has digits and the letters a to f: give the whole of it, or at least the first 12 signs.",
  "error.nothing-to-look-for": "There is nothing to look for in what was written.",
  "error.nothing-to-look-for.remedy":
    "Write at least a part of a name, of an IIN or of a registration number.",
  "error.code-unknown": "There is no code “{code}”.",
  "error.code-unknown.remedy": "Codes most like it: {nearest}. All codes: kualik explain",
  "error.copy-not-verified": "What is on the disk is not what was written: {file}.",
  "error.copy-not-verified.remedy":
    "The copy was not kept. Most likely the disk is failing: write the copy to another one.",
  "error.copy-not-database": "{file} is no copy of a register.",
  "error.copy-not-database.remedy":
    "Choose a file written by kualik backup: its name ends in .db or .db.age.",
  "error.copy-damaged": "The copy {file} is damaged.",
  "error.copy-damaged.remedy": "Nothing was changed. Take another copy.",
  "error.copy-not-register": "{file} is a database, but not of Kualik.",
  "error.copy-not-register.remedy": "Choose a file written by kualik backup.",
  "error.copy-altered":
    "Something in the copy {file} was changed after Kualik wrote it (audit: {codes}).",
  "error.copy-altered.remedy":
    "Nothing was changed. Take another copy. If there is none, kualik restore … --despite-findings takes this one; what in it is not as it was written is then told by kualik audit.",
  "error.copy-not-as-written":
    "The copy {file} is not the file that the journal tells of under this name.",
  "error.copy-not-as-written.remedy":
    "Nothing was changed. Take another copy; --despite-findings takes this one all the same.",
  "error.copy-newer": "The copy {file} was written by a newer Kualik.",
  "error.copy-newer.remedy": "Install the newest Kualik and try again.",
  "error.passphrase-missing": "A passphrase is needed, but nobody can be asked for it here.",
  "error.passphrase-missing.remedy":
    "Run the command in a terminal window, name a file with --passphrase-file, or put the passphrase into KUALIK_PASSPHRASE.",
  "error.passphrase-file-empty": "The first line of {file} is empty.",
  "error.passphrase-file-empty.remedy": "Write the passphrase into its first line.",
  "error.passphrase-wrong": "This passphrase does not open {file}.",
  "error.passphrase-wrong.remedy":
    "Nothing was changed. Look at the keyboard language and Caps Lock, and try again.",
  "error.restore-where": "There is no register here that the copy could be restored to.",
  "error.restore-where.remedy":
    "Go to the register's folder. To make a register from the copy, name a new folder: --register <folder>",
  "error.restore-same-file": "{file} is the register itself, not a copy of it.",
  "error.restore-same-file.remedy":
    "Choose a copy from the folder backups, or wherever it was written by kualik backup.",
  "error.number-not-read": "{number} is no registration number as this register writes them.",
  "error.number-not-read.remedy": "Write the number as it stands in the document.",
  "error.disk-full": "The disk is full.",
  "error.disk-full.remedy": "Nothing was lost. Make room and run the command again.",
  "error.disk-quota": "The room on the disk that is set aside for you is used up.",
  "error.disk-quota.remedy":
    "Nothing was lost. Delete what you no longer need, or ask for more room, and run the command again.",
  "error.disk-read-only": "The disk with {folder} is write-protected.",
  "error.disk-read-only.remedy":
    "Take the protection off or choose a place on another disk, and run the command again.",
  "error.disk-failing": "The disk with {folder} fails, or the connection to it is broken.",
  "error.disk-failing.remedy":
    "What was entered before is kept. Check the cable or the network and run the command again. If it comes again, copy the register's folder to another disk.",
  "error.too-many-open-files": "The computer has too many files open.",
  "error.too-many-open-files.remedy": "Close programs you do not need, and run the command again.",
  "error.name-too-long": "The name {file}, with its folders, is too long for this disk.",
  "error.name-too-long.remedy":
    "Give a shorter name, or move the folder nearer to the root of the disk.",
  "error.folder-missing": "The file {file} cannot be written: there is no folder {folder}.",
  "error.folder-missing.remedy":
    "Make the folder or name another one. If it is on a network or removable disk, check that the disk is connected.",
  "error.folder-in-the-way": "{file} is a folder, so no file can be written under this name.",
  "error.folder-in-the-way.remedy": "Give another name.",
  "error.folder-not-writable": "Nothing can be written to the folder {folder}.",
  "error.folder-not-writable.remedy":
    "Check that it is a folder and that you may write to it, and try again.",
  "error.file-open-elsewhere": "The file {file} is open in another program.",
  "error.file-open-elsewhere.remedy":
    "Close it in Word or Excel, on other computers too if the folder is shared, and run the command again.",
  "error.file-not-writable": "The file {file} cannot be written.",
  "error.file-not-writable.remedy":
    "Check that the file is not protected and that you may write to its folder, and run the command again.",
  "error.file-exists": "The file {file} is there already.",
  "error.file-exists.remedy": "Give another name, or add --overwrite to replace it.",
  "error.folder-not-empty": "The folder {folder} has already: {names}.",
  "error.folder-not-empty.remedy": "Choose an empty or a new folder for the register.",
  "error.centre-data-missing": "The centre's data are not complete. Missing: {list}.",
  "error.centre-data-missing.remedy":
    "Add what is missing, or run the command in a terminal without --yes.",
  "error.logo-unfit": "{file} cannot be a logo.",
  "error.logo-unfit.remedy":
    "Save the logo as a square PNG picture of at most 2000 pixels a side and 300 KB.",
  "error.bin-invalid": "The BIN is not right.",
  "error.bin-invalid.remedy":
    "A BIN has 12 digits and the last one agrees with the others. Copy it from the certificate of registration, or leave it out.",
  "error.text-too-long": "The text is too long: {fields}. At most {most} characters.",
  "error.text-too-long.remedy": "Write it shorter; the papers that prove it stay in the file.",
  "error.text-unprintable": "There is a character that no document can print: {fields}.",
  "error.text-unprintable.remedy":
    "Type it again: most likely it was pasted with something invisible in it.",
  "error.number-pattern": "Registration numbers cannot be made by the pattern “{pattern}”.",
  "error.number-pattern.remedy":
    "A pattern has {number} once ({padded} for five digits) and {year} or {yy}, at most 60 characters; {kind} is the appendix: 3, 4 or 5.",
  "error.number-pattern-collides":
    "By the pattern “{pattern}” documents of different kinds would get the same number, or numbers that look the same.",
  "error.number-pattern-collides.remedy":
    "Put {kind} into the pattern, or give each kind its own: 3=…, 4=…, 5=… (the appendix).",
  "error.number-taken":
    "The number {number}, or one that looks the same, is in the register already.",
  "error.number-taken.remedy":
    "Nothing was issued. Change the number pattern: kualik settings set --number-pattern …",
  "error.working-hours-invalid":
    "These working hours are not possible: {opening}–{closing}, lunch {lunchStart}–{lunchEnd}.",
  "error.working-hours-invalid.remedy":
    "The centre opens before it closes, and lunch lies in between. Change what belongs together at once, with --opening, --closing and --lunch.",
  "error.calendar-year-missing": "There is no working calendar for {year}.",
  "error.calendar-year-missing.remedy":
    "Without it no due time can be told. Compute it from the law and confirm it: kualik calendar propose {year}, or read it from a file: kualik calendar import <file.csv>.",
  "error.calendar-year-known": "There is a calendar for {year} already.",
  "error.calendar-year-known.remedy":
    "Look at it with kualik calendar {year}, and change single days with kualik calendar add, work, move or remove.",
  "error.calendar-off-already": "{date} is a day off already.",
  "error.calendar-off-already.remedy":
    "Look whether the date is right. The days off are shown by: kualik calendar.",
  "error.calendar-worked-already": "{date} is a working day already.",
  "error.calendar-worked-already.remedy":
    "Look whether the date is right. The days off are shown by: kualik calendar.",
  "error.calendar-no-exception": "Nothing is said of {date}: it is what its weekday says.",
  "error.calendar-no-exception.remedy":
    "To make it a day off: kualik calendar add. To make it a working day: kualik calendar work.",
  "error.calendar-other-year": "{date} is not in {year}.",
  "error.calendar-other-year.remedy":
    "Write the first day of Құрбан айт in that year, or leave it out until it is announced.",
  "error.calendar-file-unreadable": "{file} cannot be read as a CSV table{place}.",
  "error.calendar-file-unreadable.remedy":
    "Open it in Excel and save it as “CSV UTF-8”. What it should look like is shown by: kualik calendar export.",
  "error.calendar-file-columns":
    "The first line of {file} is not “date;kind;note”. It says: {seen}.",
  "error.calendar-file-columns.remedy":
    "Begin the file with this line, and write a day a line under it, e.g. 09.03.2026;moved;8 March.",
  "error.calendar-file-faults": "{file} was not read; nothing was changed. Wrong in it:\n{list}",
  "error.calendar-file-faults.remedy": "Correct these lines and run the command again.",
  "error.calendar-file-empty": "There is no day in {file}.",
  "error.calendar-file-empty.remedy":
    "Write a day a line under “date;kind;note”. A year without any day that differs from Monday to Friday there is not.",
  "error.request-not-found": "There is no request {number}.",
  "error.request-not-found.remedy": "All requests: kualik requests --all",
  "error.request-known": "The portal's request {number} is in the register already, as {request}.",
  "error.request-known.remedy": "Look at it: kualik request show {request}",
  "error.request-without-person": "It is not said who asks.",
  "error.request-without-person.remedy": "Give --iin or --name.",
  "error.request-iin": "The IIN cannot be right, and the register knows nobody with it.",
  "error.request-iin.remedy":
    "Compare it with the identity document: twelve digits. If it stands there so, give --name instead.",
  "error.request-group-course": "A group's request needs the course.",
  "error.request-group-course.remedy": "Give --course with the code: kualik courses",
  "error.request-document-kind": "“{text}” is no document of the service.",
  "error.request-document-kind.remedy":
    "Give 3, 4 or 5, the number of the appendix: certificate of advanced training, certificate of a certification course, reference.",
  "error.row-has-document": "The person on row {row} has the document {number} already.",
  "error.row-has-document.remedy":
    "Correct a name or IIN on it: kualik correct {number}. Or annul it: kualik annul {number}",
  "error.accepted-row-fields":
    "Row {row} is on the course {course} already: only outcome and hours are changed here.",
  "error.accepted-row-fields.remedy": "Correct a name or an identity: kualik trainees set",
  "error.accepted-row-refused":
    "Changed so, row {row} of the course {course} would not pass: {codes}. It stays as it was.",
  "error.accepted-row-refused.remedy": "What a code means: kualik explain <code>",
  "error.not-handed-over": "The document {number} is not written down as handed over.",
  "error.not-handed-over.remedy": "See the document: kualik find {number}",
  "error.request-answered": "The request {request} was answered on {moment} by {who}: {result}.",
  "error.request-answered.remedy": "See what was done: kualik request show {request}",
  "error.request-person-unknown": "The register does not know who made the request {request}.",
  "error.request-person-unknown.remedy":
    "If the person is in the register (kualik find), say who it is: --iin. Else import the course's list first, or refuse.",
  "error.request-person-other": "The request {request} was made by somebody else than --iin says.",
  "error.request-person-other.remedy": "Check the IIN: kualik request show {request}",
  "error.request-name-other":
    "Under the IIN of the request {request} the register has somebody of another name.",
  "error.request-name-other.remedy":
    "Compare: kualik request show {request} and kualik find. If it is the same person, say so with --iin; else refuse.",
  "error.request-nothing": "Who made the request {request} is on no course of the register.",
  "error.request-nothing.remedy":
    "Import the course's list first, or refuse: kualik request refuse {request}",
  "error.request-no-original":
    "The request {request} asks for a duplicate, but this person has no document that holds.",
  "error.request-no-original.remedy": "See what there is: kualik request show {request}",
  "error.request-no-such-document":
    "Nothing that this person can get is what the request {request} asks for.",
  "error.request-no-such-document.remedy":
    "See what the person can get: kualik request show {request}. Another document is chosen with --course, --document or --number.",
  "error.request-several-documents":
    "The request {request} can mean documents of several courses: {list}.",
  "error.request-several-documents.remedy":
    "Say which: --course with a code of these, or --number with the document's number.",
  "error.request-handed-over": "The document {number} was handed over on {date} already.",
  "error.request-handed-over.remedy":
    "If it is lost or spoiled: --duplicate --reason. To hand it over once more: --reason.",
  "error.request-place-annulled":
    "The person's document of the course {course}, {number}, was annulled, and no other follows by itself.",
  "error.request-place-annulled.remedy":
    "If another is to be issued: kualik issue {course} --again {number}, then fulfil the request.",
  "error.request-place-held":
    "Row {row} of a list of the course {course} says something else of this person, so no document is issued.",
  "error.request-place-held.remedy": "Decide first: kualik review {course}",
  "error.request-place-hours":
    "This person has attended fewer hours than the course {course} has, so no document is issued.",
  "error.request-place-hours.remedy":
    "Correct the list or the course's hours: kualik check {course}",
  "error.request-not-group": "The request {request} is one person's, not a group's.",
  "error.request-not-group.remedy": "Answer it: kualik request fulfil {request}",
  "error.request-other-course": "The request {request} is about the course {course}.",
  "error.request-other-course.remedy": "Give that course, or another request: kualik requests",
  "error.request-group-open":
    "Not everybody on the course {course} has a document: {count} lack one. The request {request} stays open.",
  "error.request-group-open.remedy":
    "Issue them: kualik issue {course} --request {request}. What is held: kualik check {course}",
  "error.request-not-received":
    "The request {number} counts as received on {date} only, and a notice cannot be dated before it.",
  "error.request-not-received.remedy": "Answer it on that day or later.",
  "error.request-explanation": "A refusal needs an explanation.",
  "error.request-explanation.remedy":
    "Say after --explanation, in your own words, what is not right.",
  "error.request-name-missing":
    "The request {request} came without a name, and the notice needs one.",
  "error.request-name-missing.remedy": "Give the applicant's name: --name",
  "error.identity-document-missing": "It is not said which identity document was shown.",
  "error.identity-document-missing.remedy":
    'Give kind and number: --identity-document "id-card 012345678", or --identity-document digital.',
  "error.presented-identity-invalid":
    "The identity document is not given in a way Kualik understands.",
  "error.presented-identity-invalid.remedy":
    'Kind, then number: "id-card 012345678" (nine digits), "passport N12345678", "residence-permit …", "refugee-certificate …", "other …"; or digital.',
  "error.watch-needs-screen": "A list can be kept on a screen only.",
  "error.watch-needs-screen.remedy": "Run it in a terminal without --json, or leave --watch out.",
  "error.portal-file-columns": "“{file}” lacks columns: {list}",
  "error.portal-file-columns.remedy":
    "The header must name the request's number and the time it was sent, and the IIN or the name. Rename the columns: number, submitted, iin, name, document.",
  "error.portal-file-faults":
    "Nothing was taken from “{file}”; these lines must be put right:\n{list}",
  "error.portal-file-faults.remedy":
    "Correct them in the file, or on the portal's list, and run the command again; what is received already is not received twice.",
  "error.portal-file-json": "“{file}” is not a list of requests.",
  "error.portal-file-json.remedy":
    "A JSON list is needed: [{number, submittedAt, iin, name, document}].",
  "error.course-begun-several": "Several courses begin with “{course}”.",
  "error.course-begun-several.remedy": "Type on until one is left: {list}",
  "error.course-not-found": "There is no course “{course}” in the register.",
  "error.course-not-found.remedy": "These courses are known: {known}",
  "error.course-data-missing": "The course's data are not complete. Missing: {list}.",
  "error.course-data-missing.remedy": "Add what is missing and run the command again.",
  "error.course-differs":
    "The course {course} is in the register with other data: {fields}. Nothing was changed.",
  "error.course-differs.remedy":
    "Leave these options out, or correct the course first: kualik courses set {course} …",
  "error.course-already-issued":
    "Documents of the course {course} are issued ({issued}): its data change only with a reason.",
  "error.course-already-issued.remedy":
    'Say why: --reason "…". The documents stay as they were issued, and those that then differ are listed.',
  "error.course-ends-before-start": "The last day, {end}, is before the first, {start}.",
  "error.course-ends-before-start.remedy": "Correct the dates: --start and --end.",
  "error.nothing-to-change": "Nothing was said to change.",
  "error.nothing-to-change.remedy": "Name at least one option; --help lists them.",
  "error.trainee-not-found": "There is nobody with this IIN or identity document in the register.",
  "error.trainee-not-found.remedy": "Look the person up: kualik find <part of the name>",
  "error.reason-missing": "There is no reason given.",
  "error.reason-missing.remedy": 'Say why: --reason "…"',
  "error.name-invalid": "The name cannot be written like this.",
  "error.name-invalid.remedy":
    "Write family name and given name in full, in Kazakh or Russian letters or wholly in Latin ones, without digits and initials.",
  "error.name-case-unclear":
    "Nothing but capitals or small letters does not tell how a part of the name is written.",
  "error.name-case-unclear.remedy":
    "Type the name in capital and small letters, as it is to stand on the document. Nothing was changed.",
  "error.iin-invalid": "This is no person's IIN.",
  "error.iin-invalid.remedy": "Copy all 12 digits from the identity document. Nothing was changed.",
  "error.iin-check-digit":
    "The check digit of this IIN is wrong: most likely a digit was mistyped.",
  "error.iin-check-digit.remedy":
    "Compare it with the identity document. If it really stands there so, say so: --accept iin-check-digit",
  "error.iin-of-another": "Another person of the register has this IIN already.",
  "error.iin-of-another.remedy":
    "Look at that person: kualik find <IIN>. If the IIN stands there by mistake, correct it there first. Two entries of one person are not joined: take off the one without a document: kualik courses drop",
  "error.identity-document-invalid": "This is no number of an identity document.",
  "error.identity-document-invalid.remedy": "Write its kind and number, with at least five digits.",
  "error.identity-document-of-another":
    "Another person of the register has this identity document already.",
  "error.identity-document-of-another.remedy":
    "Look at that person: kualik find <number>. If it stands there by mistake, correct it there first.",
  "error.birth-date-impossible": "This cannot be a birth date.",
  "error.birth-date-impossible.remedy": "Correct the birth date: --birth-date",
  "error.drop-whom": "It is not clear whom to take off.",
  "error.drop-whom.remedy": "Give either --row or --person.",
  "error.held-row-not-found": "Row {row} of the course {course} is not held.",
  "error.held-row-not-found.remedy": "Look at what is held: kualik check {course}",
  "error.held-row-ambiguous":
    "Several held rows of the course {course} stand in line {row} ({files}).",
  "error.held-row-ambiguous.remedy": "Put them right one by one: kualik review {course}",
  "error.review-needs-terminal": "A review asks about every row, and nobody can answer it here.",
  "error.review-needs-terminal.remedy":
    "Run it in a terminal, or say what to do: --accept <code>, --set <row:field=value>. The list of what is held: kualik review --json",
  "error.review-which-course":
    "Rows of several courses are held ({courses}), and lines are counted in each.",
  "error.review-which-course.remedy": "Name the course: kualik review <course> --set …",
  "error.review-set": "What follows --set cannot be read.",
  "error.review-set.remedy":
    "Write row:field=value, for instance 7:iin=841014405586. Fields: {rosterFields}",
  "error.review-code": "There is no finding “{code}”.",
  "error.review-code.remedy": "What can hold a row: {codes}",
  "error.person-not-on-course": "Nobody with this IIN or document is on the course {course}.",
  "error.person-not-on-course.remedy": "Look the person up: kualik find <part of the name>",
  "error.person-has-document": "The person has the document {number} of this course already.",
  "error.person-has-document.remedy":
    'An issued document is not taken back by taking its bearer off the course. If it must not hold: kualik annul {number} --reason "…"',
  "error.person-had-document":
    "The document {number} of this course was issued to the person and annulled; it stays in the register, and so does its bearer.",
  "error.person-had-document.remedy":
    "Nothing more is needed: after an annulment no other document is issued by itself.",
  "error.undo-nothing": "There is no import that could be taken back.",
  "error.undo-nothing.remedy":
    "Only the last import can be taken back, and only once. Single rows or people are taken off with: kualik courses drop",
  "error.undo-issued":
    "{file} is not taken back: documents of the course {course} have been issued since ({issued}).",
  "error.undo-issued.remedy":
    "What is issued stays. Import the corrected roster: it changes those without a document. Names in documents to come: kualik trainees set. A wrong document is annulled: kualik annul <number> --reason …",
  "error.undo-overtaken":
    "{file} is not taken back: what it brought to the course {course} has been worked on since ({list}).",
  "error.undo-overtaken.remedy":
    "Put right what is wrong: import the corrected roster, or take single rows or people off with “kualik courses drop”.",
  "error.issue-date-before-end":
    "The date of issue, {date}, is before the course's last day, {end}.",
  "error.issue-date-before-end.remedy": "Give a later date: --date {end}",
  "error.issue-date-far": "The date of issue, {date}, is more than {years} years ahead.",
  "error.issue-date-far.remedy":
    "Probably the year is mistyped. Give the date of issue as DD.MM.YYYY.",
  "error.issue-value-missing": "The documents cannot be issued without: {fields}.",
  "error.issue-value-missing.remedy":
    "Complete the course (kualik courses set {course} …) or the centre's data (kualik settings set …).",
  "error.issue-value-unprintable":
    "The documents cannot be issued: there are characters that cannot be printed, or braces as of a field, in: {fields}.",
  "error.issue-value-unprintable.remedy":
    "Type it anew: for the course with kualik courses set {course} …, for the centre with kualik settings set …, for a trainee with kualik trainees set …",
  "error.kind-unknown": "There is no kind of document “{kind}”.",
  "error.kind-unknown.remedy": "Write one of these, or the number behind it: {kinds}",
  "error.edition-not-found": "There is no edition “{edition}”.",
  "error.edition-not-found.remedy":
    "Name a file, a kind and a date such as 3@31.12.2026, or the beginning of a code from kualik templates list.",
  "error.edition-ambiguous": "More than one edition begins with “{edition}”.",
  "error.edition-ambiguous.remedy": "Write more of one of these: {list}",
  "error.template-of-other-kind":
    "The file {file} serves for another kind already ({kinds}); it was to become: {intended}.",
  "error.template-of-other-kind.remedy":
    "Check the kind. If it really is meant, repeat the command with --yes.",
  "error.template-not-found": "The template {file} is missing.",
  "error.template-not-found.remedy": "Put it back into the register's folder “templates”.",
  "error.template-broken": "The template {file} is no Word document, or it is damaged.",
  "error.template-broken.remedy": "Open it in Word and save it as .docx, or put the original back.",
  "error.template-faults": "The template {file} cannot be used:\n{list}",
  "error.template-faults.remedy":
    "Correct it in Word and run the command again. No number was taken.",
  "error.template-empty-field":
    "The template {file} prints {fields}, and there is nothing to print for everybody.",
  "error.template-empty-field.remedy":
    "In Word, put {example} on a line of its own before that text and {end} after it, or complete the data. No number was taken.",
  "error.document-differs": "The document {number} cannot be made again as it was issued.",
  "error.document-differs.remedy":
    "Keep the register as it is and restore the file from a copy of the folder.",
  "error.number-not-found": "There is no document with the number {number} in the register.",
  "error.number-not-found.remedy": "Look it up by the name: kualik find <part of the name>",
  "error.reprint-differs":
    "In the place of document {number} lies a file that is not what was issued: {file}",
  "error.reprint-differs.remedy":
    "It is left alone. See what differs with kualik verify, or write the document elsewhere with --out.",
  "error.reprint-annulled": "The document {number} is annulled: no copy of it is to go out.",
  "error.reprint-annulled.remedy":
    "See what has become of it: kualik find {number}. Without --out its file is written to its place in the register.",
  "error.document-annulled": "The document {number} was annulled on {date} by {who}: {reason}",
  "error.document-annulled.remedy":
    "It holds no longer, and this cannot be taken back. See who has what: kualik find {number}",
  "error.document-replaced":
    "The document {number} was replaced by the duplicate {other} on {date}.",
  "error.document-replaced.remedy": "Name the duplicate instead: {other}",
  "error.again-elsewhere": "The document {number} is not of the course {course}.",
  "error.again-elsewhere.remedy": "See its course: kualik find {number}",
  "error.again-not-annulled": "The document {number} is not annulled.",
  "error.again-not-annulled.remedy":
    'A second document comes in the place of a first: kualik duplicate {number} --reason "…", or first kualik annul {number} --reason "…"',
  "error.again-not-stopped":
    "The holder of {number} needs no --again: another document is issued already, or will be by itself.",
  "error.again-not-stopped.remedy":
    "Look the person up (kualik find {number}), or run: kualik issue {course}",
  "error.duplicate-of-annulled":
    "The document {number} is annulled; there is no duplicate of a document that does not hold.",
  "error.duplicate-of-annulled.remedy":
    "If the person is to have a document after all: kualik issue {course} --again {number}",
  "error.duplicate-not-marked":
    "The template {file} in force on {date} has no place that says that a document is a duplicate, and of what. Nothing was issued.",
  "error.duplicate-not-marked.remedy":
    "If you use the form that comes with Kualik: kualik templates add {appendix} shipped --from {date}. If the form is your own, put {mark}, {kk} and {ru} into it (kualik templates fields {appendix}).",
  "error.duplicate-identity-differs":
    "The document {number} bears another IIN or identity document than the register has now, and its duplicate would too.",
  "error.duplicate-identity-differs.remedy":
    "If the document was wrong, annul it and issue another: kualik annul {number} --reason …, then kualik issue {course} --again {number}. If the duplicate is to repeat it all the same: --as-issued",
  "error.duplicate-which-name": "It is not clear which name the duplicate of {number} is to bear.",
  "error.duplicate-which-name.remedy":
    "Either --as-issued for the name of the original, or the new name with its ground: --name-kk … --name-ru … --ground …",
  "error.duplicate-name-halves":
    "The new name is given in one language only, and the document has two spellings.",
  "error.duplicate-name-halves.remedy": "Give both: --name-kk … --name-ru …",
  "error.duplicate-name-ground": "A new name needs its ground.",
  "error.duplicate-name-ground.remedy": "Say by which document: --ground …",
  "error.ground-without-name": "A ground is given, but no new name.",
  "error.ground-without-name.remedy":
    "Give the name too (--name-kk …, --name-ru …), or leave the ground out.",
  "error.date-before-issue": "The date {date} is before the date of issue of {number}, {start}.",
  "error.date-before-issue.remedy": "Give a later date: --date {start}",
  "error.date-in-future": "The date {date} is in the future.",
  "error.date-in-future.remedy":
    "Give the day on which it was done, or leave --date out for today.",
  "error.handover-whom": "It is not clear who took the documents.",
  "error.handover-whom.remedy":
    "Give either --to <name> or --to-holders (everyone took their own).",
  "error.handover-what": "It is not clear which documents were handed over.",
  "error.handover-what.remedy":
    "Name either numbers, or a course: --course <code> (and what of it was not handed over: --except <numbers>).",
  "error.handover-ground":
    "Somebody else than its holder takes the document {number}, and no ground is given.",
  "error.handover-ground.remedy":
    "Give the ground (--ground “power of attorney № …”; when answering a request, --to-ground). Where it is the holder, write the name as on the document, or --to-holders.",
  "error.handover-document":
    "What follows --document is no kind and number of an identity document.",
  "error.handover-document.remedy":
    'Write kind and number in a few words, e.g. "id-card 012345678", or digital for the electronic form. Copies of identity documents are not kept.',
  "error.handover-already": "The document {number} was handed over on {date} already.",
  "error.handover-already.remedy":
    'See to whom: kualik find {number}. If it was written down wrongly, or was handed over once more: --again --reason "…"',
  "error.handover-sheet-row":
    "The row {row} of the hand-over sheet does not tell a document of the course {course}.",
  "error.handover-sheet-row.remedy":
    "There is no such row, or the course's documents have changed since the sheet was printed. Give the document's number: it stands in the same row.",
  "error.handover-nothing": "On the course {course} there is no document left to hand over.",
  "error.handover-nothing.remedy": "See the journal: kualik journal --course {course}",
  "error.document-broken": "{file} is no Word document (.docx), or it is damaged.",
  "error.document-broken.remedy": "Open it in Word; if it opens, save it as .docx and try again.",
  "error.document-password": "{file} is protected with a password.",
  "error.document-password.remedy":
    "Open it in Word with the password, remove the password (File, Info, Protect Document) and try again.",
  "error.document-old-word": "{file} is a document of an old Word (.doc).",
  "error.document-old-word.remedy":
    "Open it in Word, save it as “Word Document (.docx)” and try again.",
  "error.document-of-many":
    "{file} bears the numbers of several documents: it is a file for the printer or a list.",
  "error.document-of-many.remedy":
    "Verify the documents themselves; they stand beside it, each in a file named by its number.",
  "error.print-too-many": "These are too many documents for one file.",
  "error.print-too-many.remedy": "Print them in parts, with --from and --to.",
  "error.print-nothing": "There is no such document to print on the course {course}.",
  "error.print-nothing.remedy": "See what was issued: kualik journal --course {course}",
  "error.print-reversed": "{from} is printed after {to}.",
  "error.print-reversed.remedy": "Exchange --from and --to.",
  "error.print-number-elsewhere":
    "The course {course} has no document with the number {number}, or it is annulled.",
  "error.print-number-elsewhere.remedy": "See its numbers: kualik journal --course {course}",
  "error.libreoffice-not-found": "No PDF was made: LibreOffice was not found on this computer.",
  "error.libreoffice-not-found.remedy":
    "Everything else is done; issued documents and their numbers stay. Install LibreOffice (libreoffice.org, free of charge) and repeat the command, or save as PDF from Word.",
  "error.pdf-not-made": "PDFs that could not be made: {count}; made: {made}.",
  "error.pdf-not-made.remedy":
    "Everything else is done; issued documents and their numbers stay. Repeat the command: what is there already is not made again.",
  "error.blank-number": "This is no number of a blank.",
  "error.blank-number.remedy": 'Write series and number as on the paper, in quotes: "АБ 000123".',
  "error.blank-range": "These are not blanks in a row.",
  "error.blank-range.remedy":
    "Both ends have the same series and the same number of digits, the first is not greater than the last, and it is at most {most} blanks at once.",
  "error.blanks-received-before": "Some of these blanks were received before: {range}",
  "error.blanks-received-before.remedy":
    "Look at the series and the numbers; what there is: kualik blanks",
  "error.blank-unknown": "The blank {blank} was not received.",
  "error.blank-unknown.remedy":
    "Look at the number on the paper. If it is right, enter the blanks first: kualik blanks receive",
  "error.blank-used": "The document {number} is on the blank {blank} already.",
  "error.blank-used.remedy":
    'Look at the number on the paper. If the earlier entry is wrong, take it back: kualik blanks free "{blank}" --reason …',
  "error.blank-spoiled": "The blank {blank} is entered as spoiled.",
  "error.blank-spoiled.remedy": "A spoiled blank is not used. Look at the number on the paper.",
  "error.blank-not-used": "No document is on the blank {blank}.",
  "error.blank-not-used.remedy":
    "Nothing is to be taken back. Look at the number; which document is on which blank: kualik journal",
  "error.blank-of-other-kind": "The blank {blank} is for another kind of document.",
  "error.blank-of-other-kind.remedy":
    "Take a blank that is for this kind; what there is: kualik blanks",
  "error.blanks-too-few": "From {blank} on there are {left} blanks, and {needed} are needed.",
  "error.blanks-too-few.remedy":
    "With several stacks, enter them one after the other: --from the first, --to the last blank of each. Blanks that are not in the register yet: kualik blanks receive",
  "error.document-on-blank": "The document {number} is on the blank {blank} already.",
  "error.document-on-blank.remedy":
    'If that blank is spoiled: kualik blanks spoil "{blank}" --reason … If the entry is wrong: kualik blanks free "{blank}" --reason …',
  "error.blanks-use-what": "It is not clear which documents are on which blanks.",
  "error.blanks-use-what.remedy":
    'For a course: kualik blanks use --course <code> --from "АБ 000123". For one document: kualik blanks use <number> --blank "АБ 000123"',
  "error.clock-behind":
    "The clock of this computer is behind: the register's last act was at {moment}.",
  "error.clock-behind.remedy":
    "Set the clock right. If it is right already, add --clock-is-right: the journal will show that times run backwards.",
  "error.clock-ahead":
    "The clock of this computer may be ahead by more than a day: the newest file on it is of {moment}.",
  "error.clock-ahead.remedy": "Set the clock right. If it is right already, add --clock-is-right.",
  "error.nobody-to-ask": "The command has a question, and nobody can answer it here.",
  "error.nobody-to-ask.remedy": "Run it in a terminal, or add --yes.",
  "error.export-format": "A name such as “{file}” does not say how it is to be written.",
  "error.export-format.remedy": "Give a name that ends in one of these: {endings}",
  "error.outcome-word-unknown": "The word “{word}” is not kept.",
  "error.outcome-word-unknown.remedy": "See the words that are kept with: kualik roster words",
  "error.column-answers-unknown":
    "There are no answers about columns under number {said}; kept in all: {count}.",
  "error.column-answers-unknown.remedy": "See the numbers with: kualik roster profiles",
  "file-place.sheet": "sheet “{sheet}”",
  "file-place.line": "line {line}",
  "file-place.row": "line {row}",
  "file-place.column": "column {column}",
  "limit.file-size": "it is larger than {most} MB",
  "limit.unpacked": "unpacked it would be far too large",
  "limit.rows": "more than {most} lines",
  "limit.columns": "more than {most} filled cells in a line",
  "limit.cells": "more than {most} filled cells",
  "limit.width": "more than {most} columns",
  "limit.all-cells": "more than {most} cells, blank ones counted",
  "limit.characters": "more than {most} characters in one cell",
  "limit.tables": "more than {most} tables",
  "limit.merges": "more than {most} merged cells",
  "limit.texts": "more than {most} MB of text in its cells",
  "error.period-twice": "The period is said in more than one way: {ways}.",
  "error.period-twice.remedy": "Leave only one of them.",
  "error.period-reversed": "The period ends, {to}, before it begins, {from}.",
  "error.period-reversed.remedy": "Write the first day first, and the last one after --to.",
  "error.unexpected": "Something went wrong inside Kualik. What was done before is kept.",
  "error.unexpected.remedy":
    "Run the command again; if it happens again, add --debug and send what is printed to whoever looks after the program.",
  "error.nothing-to-confirm":
    "There is no form to confirm: each is confirmed, or the centre's own.",
  "error.nothing-to-confirm.remedy": "Which forms are in force: kualik templates list",
} as const;
