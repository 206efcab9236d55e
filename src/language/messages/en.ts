import type { CourseWarningCode } from "../../model/course-warning.js";
import type { ErrorCode } from "../../model/errors.js";
import type { AuditCheckName, FindingCode } from "../../model/finding.js";
import type { HoldingCode, PROBLEM_VARIANTS, ProblemCode } from "../../model/problem.js";

/**
 * The English catalogue, and the one list of messages: the other languages must have the same keys
 * and the same `{places}`.
 *
 * `problem.*` says what is wrong and what to do; the place (row, cell) is put before it.
 * `error.*` says what happened, `error.*.remedy` what to do.
 */
export const en = {
  // help
  "help.program":
    "The register of a training centre: roster in, numbered certificates and a journal out.",
  "help.usage": "Usage:",
  "help.usage-options": "options",
  "help.usage-command": "command",
  "help.arguments": "Arguments:",
  "help.options": "Options:",
  "help.commands": "Commands:",
  "help.group-centre": "The centre:",
  "help.group-rosters": "Rosters and courses:",
  "help.group-documents": "Documents:",
  "help.group-look-up": "Looking things up:",
  "help.group-requests": "Requests for the state service:",
  "help.group-safety": "Keeping the register safe:",
  "help.help": "show help",
  "help.help-command": "show the help of a command",
  "help.version": "show the version",
  "help.example": "Example:",
  "help.init": "make a new register for your centre",
  "help.import": "enter a lecturer's roster (Excel or CSV) into the register",
  "help.undo": "take the last import back while no document of it is issued",
  "help.issue": "issue the documents of everyone on a course without an open problem",
  "help.print": "write the issued documents of a course for the printer, a file for each kind",
  "help.blanks": "show the paper blanks: received, used, spoiled, left",
  "help.blanks-receive": "enter blanks that were received",
  "help.blanks-use": "enter which documents are printed on which blanks",
  "help.blanks-spoil": "enter that a blank is spoiled; its document can then be put onto another",
  "help.blanks-free": "take back that a document is on a blank, where it was entered wrongly",
  "help.annul": "annul a document that holds no longer; its number stays taken",
  "help.duplicate": "issue a duplicate in the place of a document; the original is annulled",
  "help.handover": "write down to whom documents were handed, and when",
  "help.find": "look people and documents up by name, IIN or registration number",
  "help.journal": "show the journal of issued documents",
  "help.journal-export": "write the journal to a file for Excel (.xlsx or .csv)",
  "help.report":
    "show the report on requests and documents of a period, or write it as .xlsx or .html",
  "help.journal-acts": "show what was done in the register, when and by whom",
  "help.roster": "write rosters for lecturers",
  "help.roster-template": "write an empty roster for a lecturer to fill in",
  "help.roster-export":
    "write a course's roster with what is wrong in it, for its lecturer to correct",
  "help.roster-profiles": "show what was answered about columns, so that it is not asked again",
  "help.roster-profiles-drop": "forget such answers: the columns are asked about again",
  "help.courses": "show the courses of the register",
  "help.courses-set": "correct a course's data; once a document of it is issued, with the reason",
  "help.courses-drop": "take a held row, or a person without a document, off a course",
  "help.check": "show what is held, why, and what to do",
  "help.review": "put held rows right one by one, or as the options say",
  "help.trainees": "people of the register",
  "help.trainees-set":
    "correct a person's name, IIN, identity document or birth date, with the reason",
  "help.operators": "show who works with the register",
  "help.operators-set": "give a user's name as the journal is to show it",
  "help.templates": "look at the templates of the documents, try them and bring new ones in",
  "help.templates-list": "show every edition of the templates, and which one is in force",
  "help.templates-check": "find every fault of a template before it is used",
  "help.templates-preview": "fill a template with a sample, to look at; takes no number",
  "help.templates-fields": "show what a template may print and what it must",
  "help.templates-add": "bring a new edition in, in force from a date",
  "help.templates-diff": "show what changed between two editions",
  "help.reprint": "write a document again exactly as it was issued",
  "help.verify": "tell whether files are exactly what was issued, and what was changed",
  "help.explain": "tell what a code means, and what to do",
  "help.calendar": "show the working calendar of a year",
  "help.calendar-add": "make working days days off",
  "help.calendar-work": "make a day off a working day",
  "help.calendar-move": "move a day off to another day",
  "help.calendar-remove": "take a change away: the day is what its weekday says",
  "help.calendar-import":
    "read the days of whole years from a CSV file, after showing what changes",
  "help.calendar-export": "write the calendar to a CSV file for Excel",
  "help.calendar-propose": "compute a year from the law on holidays, to compare and confirm",
  "help.request": "receive, answer and refuse requests for documents",
  "help.request-open": "receive a request and tell its due time",
  "help.request-show": "show one request",
  "help.request-import":
    "receive the portal's requests from a file (CSV, Excel or JSON), each once",
  "help.request-fulfil": "answer a request with its document, and write down the hand-over",
  "help.request-refuse": "refuse the service, with a notice that says why",
  "help.request-decline": "refuse to accept the documents, with a slip that says why",
  "help.requests": "show the requests that wait for an answer, the most pressing first",
  "help.settings": "show the centre's data",
  "help.backup": "write a checked copy of the register",
  "help.restore": "put a copy in the place of the register; the present one is kept aside",
  "help.settings-set": "change the centre's data",
  "help.audit": "check that nothing of the register or its files was changed, lost or doubled",
  "argument.folder": "folder of the new register",
  "argument.year": "the year; this year if left out",
  "argument.code": "the code, as --json prints it; all codes if left out",
  "argument.exported-year": "only this year",
  "argument.proposed-year": "the year",
  "argument.calendar-day": "the day, YYYY-MM-DD",
  "argument.move-from": "the day off that becomes a working day, YYYY-MM-DD",
  "argument.move-to": "the working day that becomes a day off, YYYY-MM-DD",
  "argument.calendar-file": "CSV file with the columns date, kind and note",
  "argument.calendar-export": "CSV file to write",
  "argument.roster": "file with the roster",
  "argument.course": "code of the course",
  "argument.identity": "IIN, or the identity document as the register has it",
  "argument.user": "operating-system user; left out, you yourself",
  "argument.words": "parts of a name, an IIN, a registration number",
  "argument.export-file": "file to write; its ending, .xlsx or .csv, decides the format",
  "argument.roster-file": "file to write; its name ends in .xlsx",
  "argument.template-file":
    "file of the template (.docx); shipped for the one that comes with Kualik",
  "argument.document-kind": "kind of document, or the number of its appendix: 3, 4 or 5",
  "argument.edition":
    "edition: a file, the beginning of its hash as “templates list” shows it, or kind@date",
  "argument.number": "registration number",
  "argument.blank": 'blank: series and number, "АБ 000123"',
  "argument.numbers": "registration numbers",
  "argument.documents": "files to look at (.docx)",
  "argument.backup-folder": "folder for the copy; else backups, inside the register",
  "argument.copy": "file of the copy (.db or .db.age)",
  "argument.profile": "number in the list of “kualik roster profiles”",
  "option.lang": "language: kk, ru or en",
  "option.register": "folder of the register",
  "option.debug": "show technical details when something goes wrong",
  "option.json": "print JSON for other programs",
  "option.full": "show IINs and numbers of identity documents whole",
  "argument.request": "number of the request: 2026-0015, or 15 of this year",
  "argument.portal-file": "file with the portal's requests: .csv, .xlsx, .xls, .ods or .json",
  "option.channel": "how it came: direct (handed over at the centre) or portal",
  "option.request-iin":
    "IIN of the person, or the number of another identity document as the register has it",
  "option.request-name":
    "name of the person, in whatever spelling; of the organisation, for a group",
  "option.request-document": "the document asked for: 3, 4 or 5 by its appendix, or its kind",
  "option.request-course": "code of the course",
  "option.request-duplicate": "a duplicate is asked for",
  "option.request-group": "one letter for a whole group; --name is the organisation",
  "option.identity-document":
    'identity document shown, kind and number: "id-card 012345678", passport, residence-permit, refugee-certificate, other; or digital',
  "option.portal-number": "number of the request on the portal",
  "option.request-at":
    "when it was handed over or sent, instead of now: 2026-03-16T09:05, in Kazakhstan's time",
  "option.requests-all": "answered ones too",
  "option.requests-watch": "keep the list on screen, and ring ten minutes before a request is due",
  "option.fulfil-iin":
    "who it is: IIN or number of another identity document, where the request alone does not tell",
  "option.fulfil-document":
    "another document than the request asks for: 3, 4 or 5 by the appendix, or its kind",
  "option.fulfil-number":
    "registration number of the document that is meant, where there are several",
  "option.fulfil-duplicate": "issue a duplicate, though the request asks for the document itself",
  "option.fulfil-reason":
    "why a duplicate is issued, or a document is handed over once more (kept in the register)",
  "option.fulfil-to": "who takes the document, where it is not the holder",
  "option.fulfil-identity-document":
    "identity document shown now, where it is another than when the request came",
  "option.no-handover": "answer without a hand-over: it is written down later by kualik handover",
  "option.refuse-ground": "ground in the standard of the service; there is no other",
  "option.decline-ground": "ground: incomplete-package, or expired-document",
  "option.explanation": "why, in your own words; printed on the notice",
  "option.notice-name": "name of the applicant, where the request came without one",
  "option.notice-pdf": "the notice as a PDF too (needs LibreOffice)",
  "option.import-request": "number of the group's request that the list belongs to",
  "option.issue-request": "number of the group's request that the documents answer",
  "option.repair": "write missing and damaged files again; changed ones are kept beside",
  "option.expect": "a checksum that an earlier audit printed, whole or its first 12 signs",
  "option.yes": "ask nothing",
  "option.dry-run": "only show what would happen",
  "option.encoding":
    "how the letters of a text table are read, where that is in doubt: windows-1251, kz-1048, utf-8, utf-16le or utf-16be",
  "option.column":
    'what a column holds, by its letter or its name: "D=outcome"; "D=skip" leaves it aside; may be repeated. Fields: {fields}; for names also with -kk or -ru',
  "option.sheet": "the sheet of the workbook to read, by its name",
  "option.overwrite": "replace the file if it is there already",
  "option.name-kk": "name of the centre in Kazakh",
  "option.name-ru": "name of the centre in Russian",
  "option.bin": "the centre's BIN, 12 digits (may be left out)",
  "option.city-kk": "city in Kazakh",
  "option.city-ru": "city in Russian",
  "option.head-name-kk": "name of the head, as signed, in Kazakh",
  "option.head-name-ru": "name of the head, as signed, in Russian",
  "option.head-position-kk": "position of the head in Kazakh",
  "option.head-position-ru": "position of the head in Russian",
  "option.keep":
    "how many of this register's copies stay in the folder (10); older ones are removed",
  "option.encrypt": "encrypt the copy with a passphrase (age format)",
  "option.passphrase-file":
    "file whose first line is the passphrase; else it is taken from KUALIK_PASSPHRASE or asked for",
  "option.last-number":
    "last number given that you know of, if it is later than the copy; once for each kind of document",
  "option.number-pattern":
    "how registration numbers are written, e.g. {example}; for one kind of document: kind=pattern (kind: 3, 4, 5)",
  "option.full-name-kk": "full name in Kazakh",
  "option.full-name-ru": "full name in Russian",
  "option.trainee-iin": "right IIN, 12 digits",
  "option.trainee-identity-document": "right kind and number of the identity document",
  "option.trainee-birth-date": "right birth date, YYYY-MM-DD",
  "option.trainee-accept":
    "iin-check-digit: take an IIN with a wrong check digit, because the identity document has it so",
  "option.check-kind":
    "kind of document, or its appendix: 3, 4, 5; without it, every kind is tried",
  "option.preview-file":
    "template to fill; if left out, the one that the next documents would be made from",
  "option.preview-out": "file to write; preview-<kind>.docx if left out",
  "option.preview-duplicate": "as a duplicate would look",
  "option.in-force-from": "first day on which documents are made from it, YYYY-MM-DD",
  "option.reprint-out": "file to write; the document's place in the register if left out",
  "option.reason": "why (kept in the register)",
  "option.course-reason":
    "why; needed once a document of the course is issued (kept in the register)",
  "option.operator-name": "name as the journal is to show it",
  "option.my-name": "your own name, as the journal is to show it",
  "option.duplicate-name-kk": "new full name in Kazakh, where it is another now",
  "option.duplicate-name-ru": "new full name in Russian, where it is another now",
  "option.name-ground":
    "by which document the name is another now; kept in the register, not printed",
  "option.as-issued":
    "with the name and IIN of the original, though the register has others by now",
  "option.handover-to": "who took the documents",
  "option.to-holders": "everyone took their own",
  "option.handover-course": "all documents of the course that were not handed over yet",
  "option.handover-except": "with --course: the numbers on the sheet that nobody signed for",
  "option.handover-document":
    'identity document shown, its kind and number, e.g. "id-card 012345678", or digital; never a copy',
  "option.handover-ground":
    "by what right somebody else than the holder took it, e.g. a power of attorney",
  "option.handover-date": "day of the hand-over, YYYY-MM-DD; today if left out",
  "option.handover-again": "handed over once more, with --reason",
  "option.handover-reason": "why once more (kept in the register)",
  "example.annul": 'kualik annul 3-2026-00001 --reason "issued by mistake"',
  "example.duplicate": 'kualik duplicate 3-2026-00001 --reason "lost"',
  "example.duplicate-name":
    'kualik duplicate 3-2026-00001 --reason "other family name" --name-kk "Серікова Анна Петрқызы" --name-ru "Серикова Анна Петровна" --ground "marriage certificate № 123"',
  "example.handover":
    'kualik handover 3-2026-00001 --to "Серикова Анна Петровна" --document "id-card 012345678"',
  "example.fulfil": 'kualik request fulfil 16 --duplicate --reason "lost"',
  "example.refuse": 'kualik request refuse 17 --explanation "The applicant was not on this course"',
  "example.decline":
    'kualik request decline 18 --ground expired-document --explanation "The identity card expired on 1 March 2026"',
  "example.courses-drop": 'kualik courses drop AT-2026-014 --row 17 --reason "not on this course"',
  "example.trainees-set":
    'kualik trainees set 880101450123 --name-ru "Иванова Анна Петровна" --reason "marriage certificate № 123"',
  "example.trainees-set-iin":
    'kualik trainees set 880101450123 --iin 841014405586 --reason "slip in the roster"',
  "example.courses-set":
    'kualik courses set AT-2026-014 --title-ru "Кардиология" --reason "order № 12"',
  "example.operators-set": 'kualik operators set --name "A. B. Serikova"',
  "example.backup": "kualik backup E:\\copies --encrypt",
  "example.restore": "kualik restore backups/kualik-2026-11-23-174430.db",
  "example.templates-add": "kualik templates add 3 new-form.docx --from 2027-01-01",
  "example.templates-preview": "kualik templates preview 3 --file new-form.docx --out sample.docx",
  "example.templates-diff": "kualik templates diff 3@2026-12-31 new-form.docx",
  "example.reprint": "kualik reprint 3-2026-00001 --out copy.docx",
  "example.report": "kualik report --from 2026-01-01 --to 2026-03-31 --out report.html",
  "example.blanks-receive":
    'kualik blanks receive --series АБ --from 000001 --to 000500 --note "delivery note № 17"',
  "example.blanks-spoil": 'kualik blanks spoil "АБ 000124" --reason "torn in the printer"',
  "example.blanks-free":
    'kualik blanks free "АБ 000123" --to "АБ 000152" --reason "the stack began with 000124"',
  "example.calendar-add": 'kualik calendar add 2027-05-17 --reason "Құрбан айт, first day"',
  "example.calendar-work": 'kualik calendar work 2027-03-20 --reason "order № 12"',
  "example.calendar-move":
    'kualik calendar move 2027-01-09 2027-01-08 --reason "decision of the Ministry of Labour"',
  "option.calendar-to": "last day of the period; one day if left out",
  "option.kurban-ait": "the first day of Құрбан айт as announced, YYYY-MM-DD",
  "option.opening": "when the centre opens, e.g. 08:00",
  "option.closing": "when the centre closes, e.g. 17:00",
  "option.lunch": "lunch, e.g. 13:00-14:00",
  "option.lunch-stops-clock":
    "whether the time given for a request stands still during lunch: yes or no",
  "option.course": "code of the course",
  "option.kind": "advanced-training or certification-course",
  "option.row": "number of the held row, as “check” shows it",
  "option.accept":
    "accept what is proposed for this finding (its code as “kualik review --json” shows it); where nothing is proposed, let the people pass with --reason; may be repeated",
  "option.set": "put a value into a held row, for instance 7:iin=841014405586; may be repeated",
  "option.review-reason": "why the people may pass a check; kept in the register",
  "option.person": "IIN or identity document of the person",
  "option.title-kk": "topic of the course in Kazakh",
  "option.title-ru": "topic of the course in Russian",
  "option.specialty-kk": "specialty in Kazakh",
  "option.specialty-ru": "specialty in Russian",
  "option.hours": "volume in academic hours",
  "option.credits": "volume in credits",
  "option.start": "first day, YYYY-MM-DD",
  "option.end": "last day, YYYY-MM-DD",
  "option.date": "date of issue, YYYY-MM-DD; today if left out",
  "option.issue-again": "also another document for the holders of these annulled ones",
  "option.from": "from this date of issue, YYYY-MM-DD",
  "option.to": "up to this date of issue, YYYY-MM-DD",
  "option.report-from": "first day, YYYY-MM-DD; otherwise the first of the last day's month",
  "option.report-to": "last day, YYYY-MM-DD; otherwise today",
  "option.report-out":
    "file to write: .xlsx for Excel, .html for a page with charts, to look at and to print",
  "option.journal-course": "only this course",
  "option.differing": "only documents that say something else than the register does now",
  "option.acts-from": "from this day, YYYY-MM-DD",
  "option.acts-to": "up to this day, YYYY-MM-DD",
  "option.acts-by": "only what this person did: user or name",
  "option.acts-act": "only this kind of act: {choices}",
  "option.acts-about": "only what is about this course, registration number or person (IIN)",
  "option.acts-out": "write the list to this file (.xlsx or .csv) instead",
  "option.print-kind": "only this kind of document, or its appendix: 3, 4, 5",
  "option.blank-series": "series, as it stands on the blanks",
  "option.blanks-from": "number of the first blank, with its zeros: 000001",
  "option.blanks-to": "number of the last blank",
  "option.blanks-kind": "the documents that they are for, or the appendix: 3, 4, 5; any without it",
  "option.blanks-note": "what they came with, for instance a delivery note",
  "option.use-blank": "the blank that this document is on",
  "option.use-course":
    "put all documents of this course that are on no blank onto blanks, in the order of printing",
  "option.use-from": "the blank of the first of them, as it lay on top",
  "option.use-to": "the last blank used, where the papers lay in several stacks",
  "option.blank-to": "the last blank, where several in a row are meant",
  "option.print":
    "also Word files of all documents issued now, for the printer, one for each kind, and a sheet for handing them over",
  "option.issue-pdf":
    "also PDFs, made by LibreOffice: of each document, or with --print of the files for the printer",
  "option.print-out":
    "where the file goes (.docx); beside the documents if left out. Several files have their kind before the ending",
  "option.print-from": "from the document with this registration number, in the order of printing",
  "option.print-to": "up to the document with this registration number",
  "option.print-pdf": "also as a PDF, made by LibreOffice",

  // wrong usage
  "usage.unknown-command": "There is no command “{name}”.",
  "usage.unknown-option": "There is no option “{name}” here.",
  "usage.missing-argument": "The command needs one thing more: <{name}>.",
  "usage.option-without-value": "The option “{name}” needs a value after it.",
  "usage.missing-option": "The command needs the option “{name}”.",
  "usage.too-many": "There is something too much after the command.",
  "usage.invalid-value": "“{value}” does not fit {option}: {expected}.",
  "usage.expected-date": "write a date as YYYY-MM-DD, e.g. 2026-03-13",
  "usage.expected-moment": "expected a date and time: 2026-03-16T09:05",
  "usage.expected-number": "write a number greater than zero",
  "usage.expected-year": "write a year from {first} to {last}",
  "usage.expected-time": "write a time such as 08:00",
  "usage.expected-time-period": "write from when to when, such as 13:00-14:00",
  "usage.expected-docx": "write the name of a Word file that ends in .docx",
  "usage.expected-one-of": "write one of {choices}",
  "usage.expected-column": "write the column, = and what it holds, e.g. D=outcome",
  "usage.did-you-mean": "Did you mean “{name}”?",
  "usage.see-help": "“{command} --help” shows how it is used.",

  // kinds
  "course-kind.advanced-training": "advanced training",
  "course-kind.certification-course": "certification course",
  "document-kind.advanced-training-certificate": "certificate of advanced training",
  "document-kind.certification-course-certificate": "certificate of a certification course",
  "document-kind.non-completion-reference": "reference of non-completion",
  "document-kind.refusal-notice": "notice of refusal of the service",
  "document-kind.acceptance-refusal": "slip of refusal of acceptance",
  "document-status.issued": "issued",
  "document-status.annulled": "annulled",
  "document-status.replaced": "annulled, replaced by a duplicate",
  "outcome.completed": "completed",
  "outcome.not-completed": "not completed",
  "severity.error": "held",
  "severity.warning": "please check",
  "severity.note": "for information",
  "explain-kind.problem": "problems of a roster's rows",
  "explain-kind.course-warning": "remarks about a course",
  "explain-kind.skipped": "why somebody gets no document",
  "explain-kind.template-fault": "faults of a template",
  "explain-kind.finding": "findings of an audit",
  "explain-kind.error": "errors",
  "explain-effect.held": "The row waits until somebody has decided, and its person gets no document.",
  "explain-effect.warning": "The row is accepted, and somebody should look.",
  "explain-effect.note": "The row is accepted; there is nothing to do.",
  "explain-effect.course-warning": "It stops nothing.",
  "explain-effect.skipped": "This person gets no document now; the others get theirs.",
  "explain-effect.template-fault": "No document is made from the template until it is corrected: the issue stops before the first number is taken.",
  "explain-effect.finding": "“kualik audit” ends with exit code 1.",
  "explain-effect.remark": "This is for information: an audit does not fail because of it.",
  "explain-effect.failed": "The command ends with exit code 1.",
  "explain-effect.usage": "The command does nothing and ends with exit code 2: it was written wrongly.",
  "explain.part": "Part of the template",
  "explain.otherwise": "or: {meaning}",
  "explain.next": "What one of them means: kualik explain <code>",

  // columns of a roster
  "field.ordinal": "ordinal number",
  "field.iin": "IIN",
  "field.fullName": "full name",
  "field.familyName": "family name",
  "field.givenName": "given name",
  "field.patronymic": "patronymic",
  "field.fullNameKk": "full name in Kazakh",
  "field.familyNameKk": "family name in Kazakh",
  "field.givenNameKk": "given name in Kazakh",
  "field.patronymicKk": "patronymic in Kazakh",
  "field.fullNameRu": "full name in Russian",
  "field.familyNameRu": "family name in Russian",
  "field.givenNameRu": "given name in Russian",
  "field.patronymicRu": "patronymic in Russian",
  "field.birthDate": "birth date",
  "field.identityDocument": "identity document",
  "field.specialty": "specialty",
  "field.hours": "hours attended",
  "field.outcome": "outcome",
  "field.workplace": "place of work (not kept)",
  "field.position": "position (not kept)",
  "field.contact": "contact (not kept)",
  "field.note": "note (not kept)",
  "field.registerRow": "row of the register (not kept)",
  "field.name": "name",
  "field.identity": "IIN or identity document",
  "field.unrecognised": "not recognised, not kept",
  "field.leave-aside": "nothing that is needed: leave it aside",

  // problems of rows
  "place.cell": "row {row}, cell {cell}",
  "problem-overridden": "{finding} Let pass by {operator} on {date}: {reason}",
  "place.row": "row {row}",
  "problem.name-missing": "There is no name. Write the full name as in the identity document.",
  "problem.name-incomplete":
    "The name is not complete. Write family name and given name in full, without initials.",
  "problem.name-characters":
    "There is a character in the name that no name has (a digit or a sign). Correct the name.",
  "problem.name-characters.word":
    "“{word}” is no part of a name. Leave only the family name, given name and patronymic.",
  "problem.name-characters.joined":
    "There is a capital letter inside “{word}”: most likely a space between two names is missing. Correct the name.",
  "problem.name-characters.long":
    "The name is longer than {most} characters. Leave only the family name, given name and patronymic.",
  "problem.name-several":
    "Two people stand in one cell. Give each a row of their own, with their own IIN.",
  "problem.name-mixed-script":
    "Latin letters that look like Cyrillic ones stand in the name. Retype it: {proposal}",
  "problem.name-mixed-script.no-proposal":
    "Latin and Cyrillic letters stand together in the name. Write the whole name in one alphabet, as in the identity document.",
  "problem.names-of-two-people":
    "The Kazakh and the Russian spelling look like the names of two different people; perhaps one column was sorted without the others. Compare the identity document and correct the roster. If both are this person's, accept the row with a reason: kualik review.",
  "problem.name-case": "The name was in capitals or small letters; it will be written {name}.",
  "problem.identity-missing":
    "There is neither an IIN nor another identity document. Ask the trainee for one of them.",
  "problem.iin-length":
    "The IIN has {digits} digits instead of 12. Copy it again from the identity document.",
  "problem.iin-check-digit":
    "The IIN's last digit does not agree with the others, so most likely a digit is wrong. Copy it again from the identity document. A few old numbers really are so: if the document says the same, keep it with a reason (kualik review).",
  "problem.iin-invalid":
    "This is no person's IIN: it holds no possible date, or other characters than digits. Copy it again from the identity document.",
  "problem.iin-exponent":
    "Excel has shortened the IIN and its digits are lost. Format the column as text and type the IIN again.",
  "problem.iin-zeros-restored":
    "Excel had dropped the zeros at the beginning of the IIN; they are put back.",
  "problem.iin-birth-date":
    "The birth date differs from the digits of the IIN. That can be right; compare with the identity document.",
  "problem.birth-date-invalid": "The birth date cannot be read and is not kept. Write dd.mm.yyyy.",
  "problem.birth-date-future": "The birth date lies in the future. Correct it.",
  "problem.birth-date-future.iin":
    "By the IIN the birth date lies in the future, so most likely a digit is wrong. Copy it again from the identity document.",
  "problem.birth-date-implausible": "The birth date is hardly possible for a trainee. Compare it.",
  "problem.birth-date-implausible.iin":
    "By the digits of the IIN the age is hardly possible for a trainee. Compare it with the identity document.",
  "problem.outcome-missing":
    "Nothing says whether the trainee completed the course. Ask the lecturer.",
  "problem.outcome-unknown":
    "It is not clear whether the trainee completed the course. Write “завершил” or “не завершил”.",
  "problem.hours-invalid": "The hours attended are no number. Write a number, e.g. 60.",
  "problem.hours-short":
    "Marked as completed, but with {hours} of {volume} hours. Ask the lecturer which is right.",
  "problem.hours-over": "{hours} hours attended are more than the course's {volume}. Compare them.",
  "problem.repeated-in-roster": "The same person stands in row {first} already. Remove one row.",
  "problem.repeated-in-roster.contradicts":
    "The same person stands in row {first} with another outcome, other hours or another birth date. Find out which row is right and remove the other.",
  "problem.iin-conflict":
    "Row {first} has the same IIN with another name. Find out whose IIN it is.",
  "problem.similar-in-roster":
    "Row {first} has the same name, and nearly the same IIN or the same birth date: most likely one person stands in the roster twice. Compare the identity documents and remove one row. If there really are two people, accept the row with a reason: kualik review.",
  "problem.register-name-differs":
    "The register knows this IIN under another name. Compare the identity document: is the IIN this person's? If the name has changed, record it: kualik trainees set <IIN> --name-ru … --reason …",
  "problem.register-family-name-differs":
    "The register knows this person under another family name. If it has changed, by marriage for instance, accept it as the new name with the reason: kualik review. Otherwise correct the roster by the identity document.",
  "problem.register-spelling-differs":
    "The register spells this name with other letters, and its spelling stays. Compare the identity document; if the roster is right, record it: kualik trainees set <IIN> --name-kk … --name-ru … --reason …",
  "problem.register-spelling-differs.updated":
    "The register spelt this name with other letters. No document of this person is issued yet, so the roster's spelling is taken. Compare the identity document.",
  "problem.register-spelling-differs.filled":
    "The register had this name in one language only; the roster's spelling is added for the other.",
  "problem.register-birth-date-differs":
    "The register has another birth date of this person, and it stays. Compare the identity document; if the roster is right, record it: kualik trainees set <IIN> --birth-date … --reason …",
  "problem.register-birth-date-differs.updated":
    "The register had another birth date of this person. No document of theirs is issued yet, so the roster's is taken. Compare the identity document.",
  "problem.register-similar-person":
    "The register has somebody very much like this: the name is the same or nearly so, and so is the IIN, or else the birth date or the document is the same. If it is the same person, correct by the identity document whichever is wrong: the roster, or the register (kualik trainees set). If it is somebody else, accept the row with a reason: kualik review.",
  "problem.register-namesake":
    "The register has somebody of this name with another IIN or document. If it is the same person, correct the roster by the identity document, or one person will stand in the register twice.",
  "problem.register-namesake.no-identity":
    "The register has one person of this name. Find out whether it is the same one; the IIN is not filled in by itself.",
  "problem.namesake-on-course":
    "Somebody with this name and another IIN or document is on this course and not in this roster. If it is the same person, take the wrong entry off: kualik courses drop. If there are two of them, import one roster with both.",
  "problem.dropped-before":
    "Was taken off this course on {date}: {reason}. If the person belongs here after all, accept the row with a reason: kualik review.",
  "problem.already-enrolled": "Is on this course already; nothing changes.",
  "problem.already-documented": "Has document {number} of this course already; nothing changes.",
  "problem.enrolment-updated": "Is on this course already; the data are brought up to date.",
  "problem.already-issued":
    "Has a document of this course already, and the row says something else now. An issued document is not changed; compare the two.",
  "problem.course-documented-elsewhere":
    "Has document {number} of course {course} already, which has the same topic at the same time. Most likely one course is entered under two codes, and nobody needs two documents of it. If there really are two courses, accept the row with a reason: kualik review.",
  "problem.course-documented-elsewhere.enrolled":
    "Is on course {course} already, which has the same topic at the same time. Most likely one course is entered under two codes: take this import back (kualik undo) or leave the rows held. If there really are two courses, accept the row with a reason: kualik review.",

  // why somebody gets no document, in short
  "reason.name-missing": "no name",
  "reason.name-incomplete": "name not complete",
  "reason.name-characters": "wrong character in the name",
  "reason.name-several": "two people in one cell",
  "reason.name-mixed-script": "Latin letters in the name",
  "reason.names-of-two-people": "Kazakh and Russian names differ",
  "reason.identity-missing": "no IIN and no identity document",
  "reason.iin-length": "IIN is not 12 digits",
  "reason.iin-check-digit": "wrong digit in the IIN",
  "reason.iin-invalid": "not a person's IIN",
  "reason.iin-exponent": "IIN shortened by Excel",
  "reason.birth-date-future": "birth date in the future",
  "reason.outcome-missing": "no outcome",
  "reason.outcome-unknown": "outcome not clear",
  "reason.hours-invalid": "hours are no number",
  "reason.hours-short": "completed, but hours are short",
  "reason.repeated-in-roster": "stands in the roster twice",
  "reason.iin-conflict": "another person's IIN",
  "reason.similar-in-roster": "very like somebody in the roster",
  "reason.register-name-differs": "other name in the register",
  "reason.register-family-name-differs": "other family name in the register",
  "reason.register-similar-person": "very like somebody in the register",
  "reason.namesake-on-course": "namesake on the course",
  "reason.dropped-before": "was taken off this course before",
  "reason.already-issued": "has a document already",
  "reason.annulled":
    "the document {number} was annulled; a new one is issued by: kualik issue {course} --again {number}",
  "reason.held-row": "a later row about this person is held: decide about it first (kualik review)",
  "reason.course-documented-elsewhere": "is on the same course under another code",

  // course
  "course-warning.hours-credits":
    "{hours} hours are not {credits} credits: one credit is 30 hours. Compare with the programme.",
  "course-warning.volume-unusual":
    "{hours} hours are unusual for this kind of course ({from}–{to}). Compare with the programme.",
  "course-warning.title-long":
    "The topic has {length} characters; with more than {most} a document may need a second page. Look at one before you print.",
  "course-warning.title-one-language":
    "The topic is known in one language only and is printed in both places.",
  "course-warning.specialty-one-language":
    "The specialty is known in one language only and is printed in both places.",
  "course-warning.hours-computed": "Hours computed from the credits: {hours}.",
  "course-warning.roster-differs":
    "The roster says something else than the register about the course: {fields}. The register's data count.",
  "course-warning.roster-code-differs":
    "The roster itself names the course {said}, and it is entered for {course}. Compare before you go on.",
  "course-field.code": "code",
  "course-field.kind": "kind",
  "course-field.titleKk": "topic in Kazakh",
  "course-field.titleRu": "topic in Russian",
  "course-field.title": "topic",
  "course-field.specialtyKk": "specialty in Kazakh",
  "course-field.specialtyRu": "specialty in Russian",
  "course-field.specialty": "specialty",
  "course-field.hours": "hours",
  "course-field.credits": "credits",
  "course-field.start": "first day",
  "course-field.end": "last day",
  "course-field.period": "period",
  "course-field.volume": "volume",

  // questions
  "ask.name-kk": "Name of the centre in Kazakh:",
  "ask.name-ru": "Name of the centre in Russian:",
  "ask.bin": "BIN, 12 digits (Enter to leave it out):",
  "ask.my-name": "Your own name for the journal (Enter to leave it out):",
  "ask.city-kk": "City in Kazakh:",
  "ask.city-ru": "City in Russian:",
  "ask.head-name-kk": "Name of the head, as signed, in Kazakh:",
  "ask.head-name-ru": "Name of the head, as signed, in Russian:",
  "ask.head-position-kk": "Position of the head in Kazakh:",
  "ask.head-position-ru": "Position of the head in Russian:",
  "ask.course.code": "Code of the course:",
  "ask.course.kind": "Kind of the course:",
  "ask.course.title-kk": "Topic of the course in Kazakh (Enter: the same as in Russian):",
  "ask.course.title-ru": "Topic of the course in Russian:",
  "ask.course.specialty-kk": "Specialty in Kazakh (Enter: the same as in Russian):",
  "ask.course.specialty-ru": "Specialty in Russian:",
  "ask.course.hours": "Volume in academic hours:",
  "ask.course.start": "First day (YYYY-MM-DD):",
  "ask.course.end": "Last day (YYYY-MM-DD):",
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
  "ask.date": "Write a date as YYYY-MM-DD, e.g. 2026-03-13.",
  "ask.number": "Write a number greater than zero.",
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

  // init and settings
  "init.done": "The register is ready: {folder}",
  "init.next": "Next: go to this folder and enter a roster: kualik import <file>",
  "init.templates":
    "The templates of the documents are in {folder}; they can be opened and edited in Word.",
  "init.one-language": "Known in one language only and printed in both places: {fields}.",
  "init.folder-of-others":
    "Other users of this computer may look into this folder; what Kualik puts there only you can open: {folder}",
  "settings.changed": "Changed. Documents issued from now on have the new data.",
  "centre.name-kk": "name in Kazakh",
  "centre.name-ru": "name in Russian",
  "centre.bin": "BIN",
  "centre.city-kk": "city in Kazakh",
  "centre.city-ru": "city in Russian",
  "centre.head-name-kk": "head, in Kazakh",
  "centre.head-name-ru": "head, in Russian",
  "centre.head-position-kk": "head's position in Kazakh",
  "centre.head-position-ru": "head's position in Russian",
  "centre.number-pattern": "number pattern, {kind}",
  "centre.name": "name",
  "centre.city": "city",
  "centre.head-name": "name of the head",
  "centre.head-position": "position of the head",
  "settings.hours-changed":
    "The working hours are changed. Due times that were told before stay as they are.",
  "working-hours.open": "open on working days",
  "working-hours.lunch": "lunch",
  "working-hours.clock": "time given during lunch",
  "working-hours.runs": "runs on",
  "working-hours.stands": "stands still",

  // the working calendar
  "calendar.month": "Month",
  "calendar.working-days": "Working days",
  "calendar.off": "Off, though Mon–Fri",
  "calendar.worked": "Worked, though Sat or Sun",
  "calendar.total": "The whole year",
  "calendar.date": "Day",
  "calendar.kind": "What it is",
  "calendar.before": "Before",
  "calendar.after": "Now",
  "calendar.note": "Why",
  "calendar-kind.holiday": "public holiday",
  "calendar-kind.day-off": "day off",
  "calendar-kind.moved": "day off, moved",
  "calendar-kind.worked": "worked",
  "calendar-kind.usual-off": "weekend",
  "calendar-kind.usual-worked": "working day",
  "calendar.computed":
    "{year} is computed from the law: add the first day of Құрбан айт when it is announced (expected about {expected}), and what the labour authority moves.",
  "calendar.confirmed": "The centre confirmed {year} itself.",
  "calendar.shipped-differs": "The calendar that comes with Kualik says otherwise of: {dates}.",
  "calendar.changed": "The calendar is changed.",
  "calendar.due-stays":
    "Due times that were told before stay as they are; requests received from now on go by the new calendar.",
  "calendar.as-it-is": "The calendar is so already; nothing was changed.",
  "calendar.new-year": "Of {year} nothing was known; the list would be its whole calendar.",
  "calendar.against-law":
    "By the law these are days off, but the file makes them working days: {dates}.",
  "calendar.proposed":
    "Computed from the law on holidays. Compare it with the decisions of the labour authority before you confirm it.",
  "calendar.no-kurban-ait":
    "The first day of Құрбан айт is not in it: it counts as a working day until you add it (expected about {expected}).",
  "calendar.exported": "Written: {file} (days: {count})",
  "calendar-fault.cells": "line {line}: {said} cells instead of three",
  "calendar-fault.date": "line {line}: “{said}” is no date; write 09.03.2026 or 2026-03-09",
  "calendar-fault.year": "line {line}: the year of {said} is out of the question",
  "calendar-fault.kind": "line {line}: “{said}” is no kind of day; write one of {kinds}",
  "calendar-fault.twice": "line {line}: {said} stands in the file already; leave one of the two",
  "calendar-fault.weekday-worked": "line {line}: {said} is worked anyway; take the line out",
  "calendar-fault.weekend-off":
    "line {line}: {said} is a Saturday or Sunday and off anyway; take the line out",

  // import
  "request.number": "Request",
  "request.channel": "How it came",
  "request-channel.direct": "at the centre",
  "request-channel.portal": "portal",
  "request.portal-number": "Number on the portal",
  "request.subject": "Asked for",
  "request.kind-open": "a document, not said which",
  "request-subject.duplicate": "duplicate: {document}",
  "request-subject.group": "for a group: {document}",
  "request.applicant": "Who asks",
  "request.identity-document": "Identity document",
  "identity-kind.id-card": "identity card",
  "identity-kind.passport": "passport",
  "identity-kind.residence-permit": "residence permit",
  "identity-kind.refugee-certificate": "refugee certificate",
  "identity-kind.other": "other document",
  "identity-kind.digital": "electronic document",
  "request.submitted": "Sent",
  "request.received": "Received",
  "request.due": "Due",
  "request.left": "Time left",
  "request.can-get": "Can get",
  "request.can-get.issued": "{course}: {kind} № {number} of {date} – a copy or a duplicate",
  "request.can-get.ready": "{course}: {kind} – not issued yet",
  "request.can-get.annulled": "{course}: {kind} was annulled; nothing until somebody decides",
  "request.can-get.held":
    "{course}: line {row} of the roster is held – settle it first: kualik review {course}",
  "request.status": "State",
  "request-status.open": "waits for an answer",
  "request-status.fulfilled": "fulfilled",
  "request-status.refused": "refused",
  "request-status.declined": "not accepted",
  "request.closed": "Answered",
  "request.ground": "Ground",
  "request-ground.untrue-documents-or-data": "the documents and/or the data in them are untrue",
  "request-ground.incomplete-package": "the package of documents is incomplete",
  "request-ground.expired-document": "a document has expired",
  "request.explanation": "Explanation",
  "request.notice": "Notice",
  "request.documents": "Documents",
  "request.notice-missing":
    "The notice's file is not in its place. To write it again: kualik reprint {number}",
  "request.which-document": "Which of them?",
  "request.handed-before":
    "The document {number} was handed over on {date} already. It is handed over once more.",
  "request.fulfilled": "Request {number} is answered: document {document}, {file}",
  "request.not-handed": "The hand-over is not written down yet: kualik handover {document}",
  "request.refused": "The service is refused on the request {number}. Notice {notice}: {file}",
  "request.declined":
    "The documents of the request {number} are not accepted. Slip {notice}: {file}",
  "request.notice-pdf": "The notice as a PDF: {file}",
  "request.answered-late": "The answer is late.",
  "request.group-imported":
    "The list belongs to the request {number}. Next: kualik issue {course} --request {number}",
  "request.group-left":
    "Request {number} stays open: without a document on the course {course}: {count}.",
  "request.group-fulfilled": "Request {number} is answered. Documents: {count}.",
  "request.group-handover":
    "When the signed sheet is back: kualik handover --course {course} --to-holders",
  "request.opened": "Request {number} is received. The answer is due by {due}.",
  "request.after-hours":
    "It came when the centre was closed, so it counts as received at {received}.",
  "request.in-future": "The time you gave is in the future. Check --at.",
  "request.person-unknown":
    "The register knows no such person. The request is kept all the same; look the person up (kualik find), or import the roster.",
  "request.person-held":
    "The person waits on a held row, {list}: settle it first (kualik review {course}).",
  "request.held-place": "{course}, line {row}",
  "request.several-people":
    "People of the register with such a name or part of it: {count}. Nobody was taken: a document goes to nobody on the strength of that. When you fulfil the request, say the person's IIN: --iin.",
  "request.name-differs":
    "Under this IIN the register has somebody of another name. Compare the IIN and the name with the identity document while the applicant is still here.",
  "request.nothing-to-get": "The person is on no course of the register.",
  "request.which-person": "Which of them?",
  "request.document-of": "The document is of: {name}, {number}",
  "request.nobody": "none of them",
  "request.none": "No request waits for an answer.",
  "request.late": "late",
  "request.late-by": "late by {time}",
  "request.late-count": "Late: {count}",
  "request.watching":
    "The list keeps itself up to date; the bell rings ten minutes before a request is due. Stop: Ctrl+C",
  "request.import-new": "Requests received: {count}",
  "request.import-known": "In the register already: {count}",
  "portal-fault.number": "line {line}: the request's number is missing",
  "portal-fault.submitted": "line {line}: “{text}” is no date and time",
  "portal-fault.person": "line {line}: neither IIN nor name",
  "portal-fault.iin": "line {line}: the IIN cannot be right",
  "portal-fault.document": "line {line}: “{text}” is no document of the service",
  "portal-fault.course":
    "line {line}: the register has no course “{text}”. Leave the field empty if the course is not known.",
  "portal-fault.submitted-missing": "line {line}: the date and time are missing",
  "portal-fault.twice": "line {line}: the number stands in line {first} too",
  "duration.minutes": "{minutes} min",
  "duration.hours-minutes": "{hours} h {minutes} min",
  "import.file": "File",
  "import.sheet": "{file}, sheet “{sheet}”, header in line {row}",
  "import.text": "{file}, read as {encoding}, header in line {row}",
  "import.sheet-no-header": "{file}, sheet “{sheet}”, without a line of column names",
  "import.text-no-header": "{file}, read as {encoding}, without a line of column names",
  "import.other-sheets":
    "These sheets have trainees too and are not read: {sheets}. If it is one of them that you need, name it with --sheet.",
  "import.absent":
    "On the course, but not in this roster: {count} ({names}). They keep their place; whoever should not have one is taken off with: kualik courses drop {course}",
  "import.columns": "Columns",
  "import.columns-missing":
    "No column was recognised for: {missing}. Find it among the columns below.",
  "import.header-guess":
    "The column names in line {row} were not recognised. Say what each column holds.",
  "import.no-header":
    "There is no line with column names: the list begins at once. Say what each column holds.",
  "import.column-as-before": "{meaning} (as answered before)",
  "import.answered-before":
    "Some columns are read as answered in an earlier import. If that is wrong, say so with --column; the answers themselves are shown by: kualik roster profiles",
  "import.columns-kept":
    "What you said of the columns is kept: a roster with the same column names will be read without asking.",
  "import.hidden": "Hidden rows",
  "import.hidden-rows":
    "Hidden in the file, but read: rows {rows}. Make sure that they belong to the roster.",
  "import.encoding-in-doubt": "The letters of {file} can be read in two ways:",
  "import.course": "Course",
  "import.left-out": "Lines left out",
  "import.left-out.total": "line {row}: total",
  "import.left-out.signature": "line {row}: signature",
  "import.left-out.other": "line {row}: other text",
  "import.rows": "Rows",
  "import.accepted": "accepted",
  "import.held": "held",
  "import.count": "count",
  "import.value-unknown": "not known yet",
  "import.problems": "What was noticed:",
  "import.already-enrolled": "Already on this course, nothing changes: {count}.",
  "import.already-documented": "Have a document of this course already, nothing changes: {count}.",
  "import.more": "… and {count} more; --json lists all.",
  "import.more-records":
    "Both records stand side by side for the first {count} only; “kualik check” shows all that are held.",
  "import.done": "Entered into the register: {accepted} accepted, {held} held.",
  "import.dry-run": "Nothing was written: this was a trial run.",
  "import.next-check": "Put right what is held, row by row: kualik review {course}",
  "import.next-issue": "Next: kualik issue {course}",
  "import.already":
    "This file was imported before, on {date}, for the course {course}. Nothing was changed.",
  "import.again":
    "This file was imported before, on {date}; rows that were held then are looked at again.",
  "import.other-course":
    "This same file was imported before for another course: {course}. Make sure that it is the right file.",
  "import.missing-in-dry-run": "Still missing, and needed to enter the roster: {list}.",

  // issue
  "issue.kind": "Document",
  "issue.count": "Count",
  "issue.numbers": "Numbers",
  "issue.done": "Issued: {count}. Files: {folder}",
  "issue.nothing": "There is nothing to issue on this course.",
  "issue.restored": "Files that were missing are written again: {count}.",
  "issue.skipped": "Without a document:",
  "issue.who": "Who",
  "issue.gets": "Gets",
  "issue.why": "Why not",
  "issue.have-documents": "Have their document already: {count}.",
  "issue.progress": "writing documents",
  "issue.future-date": "The date of issue, {date}, lies in the future.",
  "issue.disputed":
    "Held rows claim the IIN of people who get a document now (rows {rows}): find out whose it is before the documents are handed over: kualik review {course}",
  "issue.no-attended":
    "Hours attended are not known for {count}; their references say nothing about them.",
  "issue.dry-run": "Nothing was issued: this was a trial run.",
  "issue.unnamed": "(no name, row {row})",

  // printing
  "print.progress": "putting the documents together",
  "print.done": "For the printer: {file} ({kind}, documents: {count})",
  "print.handover": "Sheet for handing over: {file}",
  "print.kept": "A file of that name was there already and is kept as {file}",
  "print.none-issued":
    "Nothing was issued now, so there is nothing to print. To print earlier documents: kualik print {course}",
  "pdf.progress": "making PDFs",
  "pdf.done": "PDF made: {file}",
  "pdf.done-many": "PDFs: {count}. Folder: {folder}",

  // find
  "find.nothing": "Nobody and nothing was found.",
  "find.held":
    "Among the held rows there are matches too: {count}. “kualik check” shows what is wrong.",
  "find.more": "Only the first {count} are shown. Add a word to narrow it down.",
  "find.name": "Name",
  "find.name-kk": "Name in Kazakh",
  "find.name-ru": "Name in Russian",
  "find.name-now": "Name now",
  "find.iin": "IIN",
  "find.identity-document": "Identity document",
  "find.birth-date": "Birth date",
  "find.course": "Course",
  "find.period": "Period",
  "find.volume": "Volume",
  "find.outcome": "Outcome",
  "find.hours-attended": "Hours attended",
  "find.number": "Number",
  "find.document": "Document",
  "find.issued-on": "Date of issue",
  "find.issued-by": "Issued by",
  "find.differs": "In the document itself",
  "find.annulled": "Annulled",
  "find.annulled-when": "{date}, by {operator}: {reason}",
  "find.replaces": "Duplicate of",
  "find.replaced-by": "Replaced by the duplicate",
  "find.number-of-date": "{number} of {date}",
  "find.handed-over": "Handed over",
  "find.is-duplicate": "duplicate",
  "find.reason": "Reason",
  "find.ground": "Ground",
  "find.file": "File",
  "find.file-missing": "not there now; “kualik issue” with the course writes it again",
  "find.not-issued": "not issued yet",

  // what the lecturer gets
  "lecturer.sheet": "Roster",
  "lecturer.how": "How to",
  "lecturer.how.fill-in": "How to fill in the roster",
  "lecturer.how.correct": "How to correct the roster",
  "lecturer.how.course": "Fill in the course at the top: this is what the documents will say.",
  "lecturer.how.one-row": "One person a row; leave rows that you do not need blank.",
  "lecturer.how.iin":
    "IIN: 12 digits with the zeros at its beginning, as in the identity document.",
  "lecturer.how.name":
    "Name: in full, as in the identity document. A Kazakh and a Russian spelling, where you know both.",
  "lecturer.how.foreigner":
    "A foreigner without an IIN: the number of the passport or of the residence permit.",
  "lecturer.how.outcome": "Outcome: choose it from the list in the cell.",
  "lecturer.how.hours": "Hours attended: a number; it may stay blank.",
  "lecturer.how.layout": "Do not merge cells; do not delete, move or rename columns.",
  "lecturer.how.mistakes":
    "A mistake loses nobody: the row comes back to you with what is to be corrected, and the document is issued afterwards.",
  "lecturer.how.yellow":
    "Yellow rows wait for you: the remark says what is wrong, the cell to correct is red.",
  "lecturer.how.leave":
    "The other rows are in order. Do not change grey ones: their documents are issued.",
  "lecturer.how.key": "Do not change the last column, “Kualik”: the program knows the row by it.",
  "lecturer.how.missing": "If somebody is missing, write them into the blank rows below.",
  "lecturer.how.stranger":
    "If somebody was not on the course, do not delete the row: tell the registrar.",
  "lecturer.how.again": "Send the file back; what is still wrong comes to you once more.",
  "lecturer.kind": "Kind of course",
  "lecturer.kind.words": "Choose it from the list.",
  "lecturer.iin": "IIN",
  "lecturer.iin.words": "12 digits. No IIN: leave blank, give the document.",
  "lecturer.birth-date": "Birth date",
  "lecturer.birth-date.words": "Write a date: DD.MM.YYYY.",
  "lecturer.hours": "Hours",
  "lecturer.hours.words": "Write a number, e.g. 60.",
  "lecturer.outcome": "Outcome",
  "lecturer.outcome.words": "Choose it from the list.",
  "lecturer.problem.outcome-missing": "The outcome is missing. Choose it from the list.",
  "lecturer.problem.names-of-two-people":
    "The Kazakh and the Russian spelling look like the names of two different people. Correct the one that is wrong; if both are right, tell the registrar.",
  "lecturer.problem.similar-in-roster":
    "Another row has the same name, and nearly the same IIN or the same birth date. If it is one person, remove one row; if there are two, tell the registrar.",
  "lecturer.problem.iin-check-digit":
    "The IIN's last digit does not agree with the others, so most likely a digit is wrong. Copy it again from the identity document.",
  "lecturer.problem.hours-short":
    "Marked as completed, but with {hours} of {volume} hours. Correct what is wrong.",
  "lecturer.problem.differs":
    "This does not agree with what the centre has on record. Compare name and IIN with the identity document; if they are right, tell the registrar.",
  "lecturer.problem.already-issued":
    "The document of this course is issued already, and this row says something else. If the row is right, tell the registrar.",
  "lecturer.issued": "The document is issued: do not change this row.",
  "roster.template-done":
    "Written: {file}. Send it to the lecturer; filled in, it goes into the register with “kualik import”.",
  "roster.course-unknown":
    "Course {course} is not in the register yet: the file has its code and what you said of it.",
  "roster.export-done": "Written: {file} (rows: {rows}, of them held: {held})",
  "roster.export-next":
    "Send it to the lecturer; corrected, it goes into the register with “kualik import”. It holds personal data: send it to nobody else.",
  "roster.export-fine": "Nothing of this course is held: there is nothing to correct in the file.",
  "profiles.none": "No answers about columns are kept.",
  "profiles.number": "No.",
  "profiles.columns": "Column: name → what is in it",
  "profiles.when": "Answered",
  "profiles.next":
    "To be asked again about the columns of such rosters: kualik roster profiles drop <number>",
  "profiles.dropped":
    "The answers are forgotten: with the next such roster you are asked again. What is imported already stays as it is.",

  // paper blanks
  "blanks.series": "Series",
  "blanks.kind": "For",
  "blanks.any-kind": "any document",
  "blanks.received": "Received",
  "blanks.used": "Used",
  "blanks.spoiled": "Spoiled",
  "blanks.left": "Left",
  "blanks.next": "Next",
  "blanks.without-series": "without a series",
  "blanks.none":
    "No blanks were received yet. If documents are printed on numbered blanks, enter them: kualik blanks receive",
  "blanks.receive-done": "Received: {range}, blanks: {count}",
  "blanks.all-on-blanks":
    "Every document of the course {course} that these blanks are for is on a blank already, or there is none.",
  "blanks.use-done": "Entered; documents on blanks: {count}",
  "blanks.left-now": "Blanks left ({blanks}): {count}",
  "blanks.few": "Few blanks are left ({blanks}): {count}. Order new ones in time.",
  "blanks.none-left": "No blank is left ({blanks}).",
  "blanks.spoil-done": "Entered as spoiled; blanks: {count}",
  "blanks.free-done": "Taken back; these blanks can be used again: {count}",
  "blanks.without-blank": "On no blank now: {numbers}",

  // journal
  "journal.empty": "No documents were issued in this period.",
  "journal.exported": "Written: {file} (documents: {count})",
  "journal.title": "Journal of issued documents",
  "journal.ordinal": "№",
  "journal.number": "Registration №",
  "journal.blank": "Blank series and №",
  "journal.kind": "Kind of document",
  "journal.name": "Full name",
  "journal.identity": "IIN or identity document",
  "journal.programme": "Programme",
  "journal.volume": "Credits / hours",
  "journal.period": "Period",
  "journal.order": "Order or protocol № and date",
  "journal.issued-on": "Date of issue",
  "journal.receipt": "Recipient's signature or way of delivery",
  "journal.issued-by": "Issued by",
  "journal.note": "Note",
  "journal.note-duplicate": "duplicate of № {number}",
  "journal.note-annulled": "annulled on {date}: {reason}",
  "journal.note-replaced": "replaced by № {number}",
  "journal.course": "Course",
  "journal.total": "Documents: {count}",
  "differing.title":
    "Documents that say something else than the register does now: {count}. They stay as they were issued.",
  "differing.none": "Every document says what the register says now.",
  "differing.what": "What differs",
  "differing.issued": "In the document",
  "differing.now": "In the register now",
  "differing.more": "Only the first {count} are shown; all of them: kualik journal --differing",
  "differing.next":
    "Where only the name has changed since, a duplicate can carry the new one: kualik duplicate <number> --reason … --name-kk … --name-ru … --ground …. Where the document was wrong, annul it and issue another: kualik annul <number> --reason …, then kualik issue <course> --again <number>. A document that was right on its day can stay.",
  "acts.title": "What was done in the register",
  "acts.id": "№ of the entry",
  "acts.when": "When",
  "acts.who": "Who",
  "acts.what": "What",
  "acts.about": "About",
  "acts.details": "In detail",
  "acts.hash": "Hash",
  "acts.none": "Nothing like this was done.",
  "acts.total": "Entries: {count}",
  "acts.exported": "Written: {file} (entries: {count})",
  "acts.person": "person № {id}",
  "acts.reason": "reason: {reason}",
  "acts.changed": "changed: {fields}",
  "acts.number": "number: {number}",
  "acts.numbers": "documents: {count} ({first} – {last})",
  "acts.issued-on": "date of issue: {date}",
  "acts.blanks-received": "blanks received",
  "acts.blanks-used": "documents entered on blanks",
  "acts.blanks-spoiled": "blanks spoiled",
  "acts.blanks-released": "entry about blanks taken back",
  "acts.replaces": "in place of: {number}",
  "acts.handed-on": "handed over: {date}",
  "acts.ground": "ground: {ground}",
  "acts.accepted": "rows accepted: {count}",
  "acts.held": "rows held: {count}",
  "acts.rows": "rows: {count}",
  "acts.documents": "documents: {count}",
  "acts.entries": "entries: {count}",
  "acts.file": "file: {file}",
  "acts.row": "row of the roster: {row}",
  "acts.overridden": "let pass in spite of “{finding}”: {reason}",
  "acts.in-force": "in force from {date}",
  "acts.check-secret": "the secret from which check codes are made",
  "act.init": "register made",
  "act.settings": "settings changed",
  "act.operators": "name of a user recorded",
  "act.calendar": "calendar changed",
  "act.columns": "answers about columns changed",
  "act.import": "roster imported",
  "act.undo": "import taken back",
  "act.course": "course corrected",
  "act.drop": "taken off the course",
  "act.review": "held row put right",
  "act.trainee": "person's data corrected",
  "act.correction": "corrected after issue",
  "act.template": "template put in force",
  "act.issue": "documents issued",
  "act.annul": "document annulled",
  "act.duplicate": "duplicate issued",
  "act.handover": "document handed over",
  "act.blanks": "paper blanks recorded",
  "act.request": "request recorded",
  "act.reprint": "document written again",
  "act.print": "documents printed",
  "act.export": "written to a file",
  "act.backup": "copy made",
  "act.restore": "register restored from a copy",
  "act.repair": "files written again by an audit",

  // the report
  "report.title": "Report on the state service",
  "report.service":
    "Issuing documents on completion of advanced training and certification courses for health-sector personnel",
  "report.period": "Period: {from} – {to}",
  "report.counted-at":
    "As of {moment}, Kazakhstan time. Requests count by the day on which they were received; what is open or late is so at this moment.",
  "report.no-personal-data": "The report holds no personal data.",
  "report.section.summary": "Summary",
  "report.section.requests": "Requests",
  "report.section.documents": "Documents",
  "report.no-requests": "No requests were received in this period.",
  "report.no-documents": "No documents were issued or annulled in this period.",
  "report.figure": "Figure",
  "report.value": "Value",
  "report.figure.received": "Requests received",
  "report.figure.not-yet-due": "still open and not yet due: {count}",
  "report.figure.percent-in-time": "Answered in time",
  "report.figure.late": "Late",
  "report.figure.late-and-open": "of these still open: {count}",
  "report.figure.mean": "Answered on average in",
  "report.figure.percentile-95": "95 of 100 answered within",
  "report.figure.documents": "Documents issued",
  "report.table.results": "Requests by channel and result",
  "report.table.kinds": "Requests by document",
  "report.table.grounds": "Refusals by ground",
  "report.table.times": "Time of answers",
  "report.table.times.note":
    "The law gives 3 hours at the centre and 30 minutes through the portal; only working time counts. Every answer counts, refusals too. An open request whose time is up is late; one whose time is not up counts neither as in time nor as late, and the share leaves it out. The average and the time of 95 in 100 are of answered requests.",
  "report.table.slowest": "The slowest requests",
  "report.table.slowest.note": "In working time; of a late request that is still open, until now.",
  "report.table.documents": "Documents by kind and month",
  "report.table.documents.note":
    "By date of issue. Duplicates are among the issued ones. Annulled are those that were annulled in the month, whenever they had been issued.",
  "report.channel": "How requested",
  "report.result": "Result",
  "report.received": "Received",
  "report.total": "Total",
  "report.kind": "Document",
  "report.kind-unknown": "not told",
  "report.ground": "Ground",
  "report.count": "Number",
  "report.in-time": "In time",
  "report.late": "Late",
  "report.not-yet-due": "Not yet due",
  "report.percent-in-time": "Share in time",
  "report.mean": "Average",
  "report.percentile-95": "95 of 100 within",
  "report.number": "№ of the request",
  "report.took": "Time taken",
  "report.deadline": "Deadline",
  "report.deadline-kept": "kept",
  "report.deadline-missed": "missed",
  "report.month": "Month",
  "report.issued-total": "Issued in all",
  "report.duplicates": "Of these duplicates",
  "report.annulled": "Annulled",
  "report.chart.times": "Average time and time of 95 in 100 answers, in minutes",
  "report.chart.in-time": "Answers in time and late",
  "report.chart.described": "Bar chart. The figures stand in the table below it: {title}.",
  "report.percent": "{value}%",
  "report.minutes": "{minutes} min",
  "report.hours": "{hours} h {minutes} min",
  "report.written": "Written: {file}",

  // a row of a roster beside the register
  "records.compared": "Compared",
  "records.roster": "In the roster",
  "records.register": "In the register",
  "records.number": "Number of the document",

  // courses and check
  "courses.none": "There are no courses yet. Enter the first roster: kualik import <file>",
  "courses.code": "Code",
  "courses.title": "Topic",
  "courses.enrolled": "Trainees",
  "courses.issued": "Issued",
  "courses.held": "Held",
  "courses.changed": "The course {course} is corrected.",
  "correction.nothing": "The register says so already; nothing was changed.",
  "courses.import-again":
    "Rows held before: {held}. Look at them again with the new data: kualik review {course}",
  "trainees.changed":
    "Recorded. If a row was held because of this, look at it again: kualik review. Issued documents stay as they are.",
  "trainees.birth-date-differs":
    "The IIN spells another birth date than the register has. That can be right; compare the identity document.",
  "operators.user": "User",
  "operators.name": "Name",
  "operators.acts": "Acts",
  "operators.last": "Last act",
  "operators.next": "Who has no name yet gets one so: kualik operators set <user> --name …",
  "operators.set": "From now on the journal names the user {user} so: {name}",
  "courses.dropped": "Taken off the course {course}.",
  "undo.imported": "Imported",
  "undo.when-and-who": "{date}, by {operator}",
  "undo.taken-back": "To be taken back",
  "undo.people": "people taken off the course: {count}",
  "undo.held": "held rows removed: {count}",
  "undo.updated": "people whose data go back to what they were: {count}",
  "undo.settled": "rows held again: {count}",
  "undo.course": "the course {course} itself, which came with this import",
  "undo.done":
    "The import of {file} is taken back. The register is as it was before it, and the file can be imported again. Answers about its columns are still remembered: kualik roster profiles",
  "backup.done": "The copy is written and checked: {file}",
  "backup.content": "It holds: documents {documents}, journal entries {entries}",
  "backup.not-entered":
    "The register cannot be written to, so its journal does not tell of this copy. Find out what is wrong with the disk.",
  "backup.passphrase":
    "Nobody can open it without the passphrase, not even we: keep it in a safe place, apart from the copy.",
  "backup.removed": "Older copies removed: {list}",
  "backup.same-disk":
    "A copy on the same disk is lost with it: write one to another disk too: kualik backup <folder>",
  "restore.copy": "Copy",
  "restore.documents-lost": "Documents issued that the copy has not",
  "restore.annulments-lost": "Annulments that the copy has not",
  "restore.courses-lost": "Courses that the copy has not",
  "restore.trainees-lost": "People whom the copy has not",
  "restore.documents-back": "Documents that only the copy has",
  "restore.courses-back": "Courses that only the copy has",
  "restore.trainees-back": "People whom only the copy has",
  "restore.journal": "Journal",
  "restore.none": "none",
  "restore.list": "{count}: {list}",
  "restore.list-more": "{count}: {list} and {rest} more",
  "restore.journal.same": "the same in both ({present} entries)",
  "restore.journal.beginning":
    "the copy is an earlier state of this register: its {copy} entries are the first of {present}",
  "restore.journal.later":
    "the copy is a later state of this register: it has {copy} entries, the register the first {present}",
  "restore.journal.other":
    "the copy is no earlier state of this register: of its {copy} entries and the {present} here only the first {common} are the same. Make sure that it is the right file.",
  "restore.from-nothing":
    "The copy {file} holds: documents {documents}, journal entries {entries}. There is no register to compare it with.",
  "restore.damaged": "The present register is damaged. Its files are kept as they are.",
  "restore.done": "The register is restored from {file}.",
  "restore.aside": "What was there before is kept: {file} in the folder {folder}",
  "restore.skipped": "Given already, and not given again: {kind}, {year}, numbers {from} to {to}",
  "restore.skipped-request":
    "Requests of {year} up to number {last} were given already: the next one follows after that. Those that the copy does not know are to be entered again.",
  "restore.skipped-refusal-notice":
    "Notices of refusal of {year} up to number {last} were given already; they are not given again.",
  "restore.skipped-acceptance-refusal":
    "Slips of acceptance refused of {year} up to number {last} were given already; they are not given again.",
  "restore.blanks":
    "Taken over about paper blanks from the register that was replaced: received {received}, used {used}, spoiled {spoiled}. Blanks of documents that the copy does not know count as spoiled.",
  "restore.blank-reason": "document {number}, which is not in the restored copy",
  "restore.blanks-unknown":
    "Blanks that were used or spoiled after the copy was made look unused now. Compare with the stack that is left, and enter what is missing: kualik blanks receive, kualik blanks use, kualik blanks spoil.",
  "restore.again":
    "The register no longer knows the documents issued since the copy was made; their numbers are in the journal. Whoever has one of them must not get a second one by oversight: compare with the files in the folder issued.",
  "restore.last-number":
    "If documents were issued after the copy was made, their numbers must not be given again. Compare with the paper journal, and where it has later ones restore once more and name the last: --last-number <number>",
  "restore.files":
    "Look through everything now: kualik audit. Missing files of issued documents are written again by kualik audit --repair, those of one course also by kualik issue.",
  "check.fine": "Nothing is held.",
  "check.summary":
    "{course}: trainees {enrolled}, issued {issued}, held {held}, cannot be issued {blocked}",
  "check.how":
    "Put these rows right here: kualik review {course}. Or send the lecturer the list with the problems marked (kualik roster export {course} <file.xlsx>) and import it again when it is corrected: people who are in the register already are not entered twice.",
  "check.row": "Row",
  "check.what": "What is wrong and what to do",
  "check.compared": "Row {row}, {name}, beside the register:",
  "check.file": "File {file}",
  "review.position": "— {number} of {total} —",
  "review.row": "{course}, file {file}, row {row}",
  "review.was": "in the file: {text}",
  "review.proposal": "→ Proposed: {list}",
  "review.what": "What is to be done with this row?",
  "review.let-in": "Let in: nothing speaks against it any more",
  "review.accept": "Accept what is proposed ({list})",
  "review.edit": "Correct something",
  "review.register-name": "Take the name as the register has it: {name}",
  "review.keep": "Keep as it is, with a reason",
  "review.drop": "Take off the course, with a reason (a repetition, or not a trainee)",
  "review.leave": "Leave held for now",
  "review.stop": "Stop here and go on later",
  "review.which-field": "What is to be corrected?",
  "review.new-value": "{field} (a dash clears it)",
  "review.reason": "Reason (kept in the register)",
  "review.done":
    "Let in: {accepted}, left held: {held}, taken off: {dropped}. Still held in the register: {left}.",
  "review.still-held": "{course}, row {row} stays held: {list}",
  "review.none-meant": "No held row has what --accept names.",

  // templates, reprint, verify
  "templates.kind": "Document",
  "templates.from": "In force from",
  "templates.today": "Today",
  "templates.edition": "Edition",
  "templates.documents": "Documents",
  "templates.added": "Added",
  "templates.from-the-beginning": "from the beginning",
  "templates.not-used-yet": "not used yet",
  "templates.no-longer": "no longer in force",
  "templates.changed":
    "Changed and not used yet: {file}. The next “kualik issue” makes documents from it. Look at it first: kualik templates preview {kind}",
  "templates.file-not-used":
    "{file} is not the edition in force, and documents are not made from it. To use it from today on: kualik templates add {kind} {file} --from {date}",
  "templates.file-renewed":
    "A new edition is in force since {from}: the file {file} is brought up to date with it. The earlier edition is kept in the register.",
  "templates.taken":
    "{file} was changed: documents dated {date} and later are made from it, no longer from the edition before ({before}).",
  "templates.taken-first": "Documents dated {date} and later are made from {file}.",
  "templates.fine":
    "{file} is in order. By its fields it can serve as: {kinds}. Whether its words fit, a preview shows: kualik templates preview",
  "templates.other-kind":
    "This very file serves as another kind of document too: {kinds}. Make sure that its words fit.",
  "templates.faults": "{file} cannot serve as “{kind}” yet:",
  "templates.bare":
    "{tag} stands outside of a block of its own: nothing can be issued to people for whom it is not known. Put {open} before it and {close} behind it, with the words that belong to it between.",
  "templates.preview-done":
    "Written: {file}. It is a sample: no number was taken and nothing was kept.",
  "templates.preview-replaced": "The earlier preview there is replaced.",
  "templates.added-from": "Kept: {kind}, in force from {date}.",
  "templates.added-until":
    "Kept: {kind}, in force from {date} until {until}, when the next edition takes over.",
  "templates.same-day": "Another edition was to be in force from {date}; this one takes its place.",
  "templates.future":
    "Until {date} documents are made from the edition of today; the file in the folder “templates” stays as it is.",
  "templates.issued-stay":
    "Issued with a date from {date} on, from another edition: {count}. They stay as they are.",
  "templates.same-edition": "This very edition is in force already ({from}). Nothing changes.",
  "templates.set-aside":
    "The file that lay in the folder “templates” was changed and never used; it is there now as {file}.",
  "fields.field": "Field",
  "fields.meaning": "Meaning",
  "fields.example": "Prints, for example",
  "fields.need": "Template",
  "fields.required": "required",
  "fields.optional": "optional",
  "fields.signs": "3, 4, 5: appendix. ● must stand in the template, ○ may, – is not known there.",
  "fields.in-kk": "{meaning}, in Kazakh",
  "fields.in-ru": "{meaning}, in Russian",
  "template-field.registration_number": "registration number",
  "template-field.issue_date": "date of issue",
  "template-field.city": "city",
  "template-field.issuer": "name of the centre",
  "template-field.full_name": "full name",
  "template-field.identity": "IIN or another identity document",
  "template-field.period": "period of the course",
  "template-field.programme": "topic of the programme",
  "template-field.specialty": "specialty",
  "template-field.volume": "volume of the course",
  "template-field.attended": "volume attended",
  "template-field.head_position": "position of the head",
  "template-field.head_name": "name of the head",
  "template-field.check_code": "check code",
  "template-field.qr_code": "QR code with the number, the date of issue and the check code",
  "template-field.duplicate_mark": "mark of a duplicate; only duplicates have it",
  "template-field.original": "number and date of the document that a duplicate replaces",
  "template-field.notice_number": "the notice's own number",
  "template-field.request_number": "number of the request",
  "template-field.portal_number": "number of the request on the portal",
  "template-field.received": "when the request was received",
  "template-field.asked": "the document asked for",
  "template-field.ground": "ground of the refusal",
  "template-field.explanation": "the registrar's explanation",
  "template-field.contact_centre": "telephones of the single contact centre",
  "diff.same": "The two editions are the same.",
  "diff.field-removed": "− field {field}",
  "diff.field-added": "+ field {field}",
  "diff.place.body": "Text:",
  "diff.place.header": "Header:",
  "diff.place.footer": "Footer:",
  "diff.place.notes": "Notes:",
  "diff.other": "Different too: {parts}.",
  "diff.part.styles": "styles",
  "diff.part.pictures": "pictures",
  "diff.part.layout": "formatting of the text",
  "diff.part.rest": "settings of the file",
  "reprint.done": "Document {number}, exactly as it was issued: {file}",
  "reprint.there": "Document {number} is there, exactly as it was issued: {file}",
  "annul.take-back":
    "The document {number} was handed over on {date} ({name}): take it back if it is still there.",
  "annul.done":
    "The document {number} is annulled. It stays in the register with its number. The person gets no other document of the course by itself; to issue one: kualik issue {course} --again {number}",
  "duplicate.differs":
    "The register says something else by now than this document; a duplicate repeats the document:",
  "duplicate.name-now":
    "The register knows this person as {name} now; the document of {date} bears another name.",
  "duplicate.done":
    "Duplicate {number} is issued, the document {original} is annulled. File: {file}",
  "handover.done": "Written down as handed over on {date}: {count}.",
  "handover.left": "Not handed over yet: {count} ({list}).",
  "verify.genuine": "{file}: exactly what was issued",
  "verify.annulled": "{file}: this was issued, but it is annulled and holds no longer",
  "verify.holds-no-longer": "The document {number} is annulled: it holds no longer.",
  "verify.saved-again":
    "{file}: every word is as issued, but the file was saved again. Pictures and layout were not compared; for the exact document: kualik reprint",
  "verify.changed": "{file}: this is not what was issued. It bears the number of this document:",
  "verify.unknown": "{file}: no document of this register; it bears no number that was issued here",
  "verify.status": "Status",
  "verify.field": "What differs",
  "verify.registered": "In the register",
  "verify.found": "In the file",
  "verify.not-there": "(is not there)",
  "verify.other": "Other changes (− as issued, + in the file):",

  // audit
  "audit.progress": "documents compared",
  "audit.checked": "Checked",
  "audit.count": "How many",
  "audit.result": "Result",
  "audit.ok": "in order",
  "audit.findings": "findings: {count}",
  "audit.remarks": "remarks: {count}",
  "audit.more": "… and {count} more of this kind; `kualik audit --json` lists all",
  "audit.expected":
    "This checksum belongs to entry {entry} of the journal. Entries after it: {after}.",
  "audit.head": "Checksum of the journal of acts, entries: {count}",
  "audit.head-use":
    "Write it into the paper journal with today's date, or send it to your boss. Later `kualik audit --expect` with it tells whether anything of what is there today was changed.",
  "audit.head-in-doubt": "Do not write it down before what was found is cleared up.",
  "audit.repaired-files": "files of documents written again: {count}",
  "audit.repaired-others": "other things put right: {count}",
  "audit.set-aside": "The changed file is kept: {file}",
  "audit-check.database": "The database file",
  "audit-check.structure": "How the database is built",
  "audit-check.chain": "Entries of the journal of acts",
  "audit-check.expected": "The checksum you named",
  "audit-check.seals": "Records of documents, annulments, hand-overs",
  "audit-check.numbers": "Registration numbers",
  "audit-check.links": "What belongs together",
  "audit-check.editions": "Templates that documents were made from",
  "audit-check.settings": "Settings",
  "audit-check.documents": "Documents and their files",
  "audit-check.strangers": "Files in the folder issued",
  "audit-check.rights": "Who may read the files",
  "audit-table.batches": "issues",
  "audit-table.documents": "documents",
  "audit-table.annulments": "annulments",
  "audit-table.handovers": "hand-overs",
  "audit-table.blank_ranges": "received blanks",
  "audit-table.blank_uses": "used blanks",
  "audit-table.blank_releases": "freed blanks",
  "audit-table.spoiled_blanks": "spoiled blanks",
  "audit-table.enrolments": "people on courses",
  "audit-table.trainees": "people",
  "audit-table.courses": "courses",
  "audit.own-folder": "the register's folder itself",
  "audit-setting.centre": "the centre's data",
  "audit-setting.working-hours": "the working hours",
  "finding.database-damaged": "The database is damaged and cannot be read.",
  "finding.database-unsound": "The database file is damaged: {message}",
  "finding.check-stopped":
    "«{check}»: could not be checked to the end, because what stands there cannot be read.",
  "finding.structure-missing": "The database lacks a part that Kualik made: {name}.",
  "finding.structure-differs": "A part of the database is not as Kualik made it: {name}.",
  "finding.structure-added": "The database has a part that Kualik did not make: {name}.",
  "finding.entries-missing": "Entries of the journal are missing: {first}–{last}.",
  "finding.entry-changed":
    "Entry {entry} of the journal is not what was written, or does not follow from the entry before it.",
  "finding.entry-unreadable": "The details of entry {entry} of the journal cannot be read.",
  "finding.expected-hash-missing": "No entry of the journal has the checksum {hash}.",
  "finding.record-changed": "Document {number}: its record was changed after it was issued.",
  "finding.rows-changed": "Records were changed: {table}, rows {rows}.",
  "finding.rows-missing": "Records are missing: {table}, {missing} of rows {rows}.",
  "finding.row-unsealed": "A record that no entry of the journal speaks of: {table}, row {row}.",
  "finding.rows-sealed-twice":
    "Two entries of the journal claim the same records: {table}, rows {rows}.",
  "finding.numbers-missing": "{kind}, {year}: the numbers {from}–{to} in order were never given.",
  "finding.number-repeated": "The number {number} stands more than once.",
  "finding.entry-numbers-differ":
    "Entry {entry} of the journal names other numbers than the documents it issued bear.",
  "finding.counter-differs":
    "{kind}, {year}: the next number would be {next} in order, but should be {expected}.",
  "finding.link-broken":
    "A record names another that is not there: {table}, row {row}, looks for {parent}.",
  "finding.two-living": "One person has two valid documents of one course: {other} and {number}.",
  "finding.replaced-living":
    "{number} is a duplicate, but its original {original} is not annulled.",
  "finding.replaces-other": "{number} is a duplicate of a document that cannot be its original.",
  "finding.edition-bytes":
    "The template {edition} that the register keeps is not the one that was added.",
  "finding.edition-changed": "The record of the template {edition} was changed.",
  "finding.edition-missing": "The template {edition} is gone from the register.",
  "finding.edition-unsealed": "The journal says nothing of the template {edition}.",
  "finding.edition-in-force":
    "{kind}, from {date}: another template is in force than the journal says.",
  "finding.setting-changed": "Settings were changed past Kualik: {setting}.",
  "finding.setting-missing": "Settings are gone: {setting}.",
  "finding.setting-unsealed": "The journal says nothing of these settings: {setting}.",
  "finding.check-key-changed":
    "What the check codes are made from was changed or removed past Kualik.",
  "finding.document-record":
    "Document {number} cannot be made again as it was issued: its record or its template was changed.",
  "finding.file-missing": "Document {number}: there is no file {file}.",
  "finding.file-cut-off": "Document {number}: the file {file} is cut off.",
  "finding.file-changed": "Document {number}: the file {file} was changed after it was issued.",
  "finding.file-unreadable": "Document {number}: the file {file} cannot be read.",
  "finding.stranger-document":
    "{file} lies among the issued documents, but the register did not issue it.",
  "finding.lost-document":
    "{file} was issued, but the register no longer knows it since a copy was restored.",
  "finding.print-changed": "{file}, a file for the printer, was changed since it was written.",
  "finding.stranger-file": "{file} does not belong to the issued documents.",
  "finding.left-over": "{file} was left by a command that was cut off.",
  "finding.open-to-others": "Other users of this computer may read or change {file}.",
  "finding-remedy.restore":
    "Stop working with the register, keep its folder as it is, and take the latest good copy: `kualik restore`.",
  "finding-remedy.changed":
    "Kualik itself never does this: the register was changed past it, or damaged. Keep its folder as it is, compare with your latest copy of the register, and tell your boss.",
  "finding-remedy.expected":
    "Look for a slip of the pen in the checksum. If there is none, the journal was changed or replaced since it was written down: compare with a copy of that time.",
  "finding-remedy.setting":
    "Look whether they are right: `kualik settings`. What is set anew with `kualik settings set` is in order again; documents that were issued meanwhile may be wrong.",
  "finding-remedy.check-key":
    "It cannot be set anew. Keep the register's folder as it is and take it back with the latest good copy: `kualik restore`. Check codes of documents that were issued meanwhile do not hold.",
  "finding-remedy.repair": "`kualik audit --repair` puts this right.",
  "finding-remedy.file-changed":
    "`kualik verify` shows what was changed in it. `kualik audit --repair` moves it aside and writes the issued one anew.",
  "finding-remedy.file-unreadable":
    "Close the programs that have it open and look whether you may read it, then run the command again.",
  "finding-remedy.stranger":
    "Find out where it comes from: `kualik verify` tells what it claims to be. Move copies of your own out of the folder `issued`.",
  "finding-remedy.lost":
    "Keep it: somebody may have this document. Do not issue a second one to the same person by oversight.",
  "finding-remedy.print":
    "Do not print from it before you know why: `kualik print` writes a new one and keeps this one beside.",
  "finding-remedy.tidy":
    "It does no harm; move it out of the folder `issued` when nobody needs it there.",

  // template faults
  "fault.unknown-field": "{part}: there is no field {tag}",
  "fault.unknown-field-nearest": "{part}: there is no field {tag}; perhaps {nearest} is meant",
  "fault.unknown-field-lookalike":
    "{part}: there are Cyrillic letters in {tag}; type {nearest} in Latin ones",
  "fault.missing-field": "the field {tag} is missing",
  "fault.broken-braces":
    "{part}: near {tag} the braces do not match; two open a field and two close it",
  "fault.bare-name":
    "{part}: {tag} stands without its double braces and would be printed as it is; write {nearest}",
  "fault.block-not-closed": "{part}: the block {tag} is not closed",
  "fault.block-not-opened": "{part}: the block {tag} is closed but was not opened",
  "fault.block-crosses":
    "{part}: the block {tag} begins and ends in different cells or paragraphs' frames",
  "fault.table-empties":
    "{part}: a table could lose all its rows; leave one that is always there, or put the marks before and after the table",
  "fault.picture-in-text":
    "{part}: {tag} is drawn, not written: insert a picture and give it {tag} for its alternative text",
  "fault.picture-missing":
    "{part}: {tag} is the alternative text of something that cannot be filled; only a picture can, with {nearest}",
  "fault.other-prefix":
    "{part}: no field can be found in a file of this program; open it in Word or LibreOffice and save it as DOCX",
  "fault.no-document":
    "the file is a template, or one with macros; save it in Word as “Word Document (.docx)”",

  // parts of a template
  "template-part.body": "text",
  "template-part.header": "header {n}",
  "template-part.footer": "footer {n}",
  "template-part.footnotes": "footnotes",
  "template-part.endnotes": "endnotes",
  "template-part.chart": "chart {n}",
  "template-part.diagram": "SmartArt {n}",
  "template-part.properties": "document properties",
  "template-place.paragraph": "{place}, “{paragraph}”",

  // errors
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
  "error.roster-is-folder": "{file} is a folder, not a roster.",
  "error.roster-is-folder.remedy": "Name the file in it.",
  "error.roster-empty": "The file {file} is empty.",
  "error.roster-empty.remedy": "Ask the lecturer to send the roster again.",
  "error.roster-too-large": "The file {file} is too large for a roster: {limit}{place}.",
  "error.roster-too-large.remedy":
    "Copy the list of trainees to a new workbook and import that one.",
  "error.roster-not-workbook": "{file} is neither an Excel workbook nor a text table.",
  "error.roster-not-workbook.remedy":
    "Open it in the program it comes from and save it as an Excel workbook (.xlsx).",
  "error.roster-damaged": "The file {file} is damaged{place}.",
  "error.roster-damaged.remedy":
    "Open it in Excel, save it as a new workbook (.xlsx), or ask for the file again.",
  "error.roster-password": "The file {file} is protected with a password.",
  "error.roster-password.remedy":
    "Open it in Excel with the password, remove the password (File, Info, Protect Workbook) and save it.",
  "error.roster-legacy-format":
    "{file} is a table in a format that is not read: binary Excel (.xlsb), Excel 95 or older, Excel XML, or Numbers.",
  "error.roster-legacy-format.remedy":
    "Open it in the program it comes from and save it as an Excel workbook (.xlsx).",
  "error.roster-encoding": "The letters of {file} cannot be read{place}.",
  "error.roster-encoding.remedy": "Save the roster as an Excel workbook (.xlsx).",
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
    'Put a line with names above the list, e.g. ФИО, ИИН, Итог, and import again. Or run the command in a terminal without --yes, or say what the columns hold: --column "B=full-name" --column "C=iin" --column "D=outcome"',
  "error.roster-name-with-iin": "In {file} one column holds both the name and the IIN{place}.",
  "error.roster-name-with-iin.remedy":
    "Put the name and the IIN into columns of their own, each with its name above, and import again.",
  "error.roster-columns-missing": "{file} has no column for: {missing}. Columns seen: {seen}.",
  "error.roster-columns-missing.remedy":
    'Add the column or correct its name, and import again. Or say which column it is: --column "D=outcome"',
  "error.roster-column-twice": "In {file} columns {columns} have the same meaning: {field}.",
  "error.roster-column-twice.remedy":
    'Leave one of them, or name them differently. Or say which one is not to be read: --column "D=skip"',
  "error.roster-no-rows": "{file} has column names but no trainees below them.",
  "error.roster-no-rows.remedy": "Check that the list is in this file, and import again.",
  "error.sheet-unknown": "{file} has no sheet “{said}”.",
  "error.sheet-unknown.remedy": "Its sheets: {list}",
  "error.column-unknown": "{file} has no column “{column}”.",
  "error.column-unknown.remedy": "These are there: {seen}",
  "error.column-ambiguous": "In {file} columns {columns} are all called “{column}”.",
  "error.column-ambiguous.remedy": "Name the column by its letter.",
  "error.column-field-unknown": "A column cannot be said to hold “{said}”.",
  "error.column-field-unknown.remedy": "Write skip or one of these: {list}",
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
  "error.centre-data-missing.remedy": "Add what is missing, or run the command without --yes.",
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
  "error.calendar-period-reversed": "The period ends, {to}, before it begins, {from}.",
  "error.calendar-period-reversed.remedy": "Write the first day first and the last one after --to.",
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
  "error.calendar-export-format": "The calendar cannot be written as “{file}”.",
  "error.calendar-export-format.remedy": "The name of the file must end in .csv.",
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
  "error.request-fulfilled":
    "The request {request} was answered on {moment} by {who}: the document was given.",
  "error.request-fulfilled.remedy": "See what was done: kualik request show {request}",
  "error.request-refused":
    "The request {request} was answered on {moment} by {who}: the service was refused.",
  "error.request-refused.remedy": "See what was done: kualik request show {request}",
  "error.request-declined":
    "The request {request} was answered on {moment} by {who}: its documents were not accepted.",
  "error.request-declined.remedy": "See what was done: kualik request show {request}",
  "error.request-person-unknown": "The register does not know who made the request {request}.",
  "error.request-person-unknown.remedy":
    "If the person is in the register (kualik find), say who it is: --iin. Else import the course's list first, or refuse.",
  "error.request-person-not-found": "The register knows nobody by what follows --iin.",
  "error.request-person-not-found.remedy": "Look the person up: kualik find",
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
    "JSON must be a list of objects: [{number, submittedAt, iin, name, document}].",
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
    "Write family name and given name in full, in one script, without digits and initials.",
  "error.iin-invalid": "This is no person's IIN.",
  "error.iin-invalid.remedy": "Copy all 12 digits from the identity document. Nothing was changed.",
  "error.iin-check-digit":
    "The check digit of this IIN is wrong: most likely a digit was mistyped.",
  "error.iin-check-digit.remedy":
    "Compare it with the identity document. If it really stands there so, say so: --accept iin-check-digit",
  "error.iin-of-another": "Another person of the register has this IIN already.",
  "error.iin-of-another.remedy":
    "Look at that person: kualik find <IIN>. If the IIN stands there by mistake, correct it there first. One person recorded twice is not joined: the documents stay where they are, and who has none is taken off: kualik courses drop",
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
  "error.review-set.remedy": "Write {form}, for instance 7:iin=841014405586. Fields: {fields}",
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
    "What is issued stays. Import the corrected roster: it changes those who have no document yet. A wrong name is put right for the documents to come with “kualik trainees set”. A wrong document is annulled: kualik annul <number> --reason …",
  "error.undo-overtaken":
    "{file} is not taken back: what it brought to the course {course} has been worked on since ({list}).",
  "error.undo-overtaken.remedy":
    "Put right what is wrong: import the corrected roster, or take single rows or people off with “kualik courses drop”.",
  "error.issue-date-before-end":
    "The date of issue, {date}, is before the course's last day, {end}.",
  "error.issue-date-before-end.remedy": "Give a later date: --date {end}",
  "error.issue-date-far": "The date of issue, {date}, is more than {years} years ahead.",
  "error.issue-date-far.remedy":
    "Probably the year is mistyped. Give the date of issue as YYYY-MM-DD.",
  "error.issue-value-missing": "The documents cannot be issued without: {fields}.",
  "error.issue-value-missing.remedy":
    "Complete the course (kualik courses set {course} …) or the centre's data (kualik settings set …).",
  "error.issue-value-unprintable":
    "The documents cannot be issued: there are characters that cannot be printed in: {fields}.",
  "error.issue-value-unprintable.remedy":
    "Type it anew: for the course with kualik courses set {course} …, for the centre with kualik settings set …, for a trainee with kualik trainees set …",
  "error.kind-unknown": "There is no kind of document “{kind}”.",
  "error.kind-unknown.remedy": "Write one of these, or the number behind it: {known}",
  "error.edition-not-found": "There is no edition “{edition}”.",
  "error.edition-not-found.remedy":
    "Name a file, a kind and a date such as 3@2026-12-31, or the beginning of a hash from kualik templates list.",
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
    "Where your centre uses the form that comes with Kualik: kualik templates add {appendix} shipped --from {date}. Where the form is your own, put {mark}, {kk} and {ru} into it in Word (kualik templates fields {appendix}).",
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
  "error.handover-nothing": "On the course {course} there is no document left to hand over.",
  "error.handover-nothing.remedy": "See the journal: kualik journal --course {course}",
  "error.document-broken": "{file} is no Word document (.docx), or it is damaged.",
  "error.document-broken.remedy": "Open it in Word; if it opens, save it as .docx and try again.",
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
  "error.nobody-to-ask": "The command has a question, and nobody can answer it here.",
  "error.nobody-to-ask.remedy": "Run it in a terminal, or add --yes.",
  "error.export-format": "The journal cannot be written as “{file}”.",
  "error.export-format.remedy": "Let the name end in .xlsx or .csv.",
  "error.report-format": "A report cannot be written to {file}.",
  "error.report-format.remedy": "Give a name that ends with .xlsx or .html.",
  "error.roster-export-format": "The roster cannot be written as “{file}”.",
  "error.roster-export-format.remedy": "The name of the file must end in .xlsx.",
  "error.column-answers-unknown":
    "There are no answers about columns under number {said}; kept in all: {count}.",
  "error.column-answers-unknown.remedy": "See the numbers with: kualik roster profiles",
  "file-place.part": "part {part}",
  "file-place.sheet": "sheet “{sheet}”",
  "file-place.line": "line {line}",
  "file-place.row": "line {row}",
  "file-place.column": "column {column}",
  "limit.file-size": "it is larger than {most} MB",
  "limit.unpacked": "unpacked it would be far too large",
  "limit.rows": "more than {most} lines",
  "limit.columns": "more than {most} filled cells in a line",
  "limit.cells": "more than {most} filled cells",
  "limit.characters": "more than {most} characters in one cell",
  "limit.merges": "more than {most} merged cells",
  "limit.texts": "more than {most} MB of text in its cells",
  "error.period-reversed": "The period ends, {to}, before it begins, {from}.",
  "error.period-reversed.remedy": "Exchange --from and --to.",
  "error.unexpected": "Something went wrong inside Kualik. What was done before is kept.",
  "error.unexpected.remedy":
    "Run the command again; if it happens again, add --debug and send what is printed to whoever looks after the program.",
} as const satisfies Record<string, string> & RequiredMessages;

/** Every code that the program can meet has its words. */
type RequiredMessages = Record<
  | `problem.${ProblemCode}`
  | VariantKey
  | `reason.${HoldingCode}`
  | `error.${ErrorCode}`
  | `error.${ErrorCode}.remedy`
  | `course-warning.${CourseWarningCode}`
  | `finding.${FindingCode}`
  | `audit-check.${AuditCheckName}`,
  string
>;

type VariantKey = {
  [Code in keyof typeof PROBLEM_VARIANTS]: `problem.${Code}.${(typeof PROBLEM_VARIANTS)[Code][number]}`;
}[keyof typeof PROBLEM_VARIANTS];

export type Messages = typeof en;
