/** Documents, their templates, and what becomes of them: English, and the one list of these keys and their `{places}`. */
export const documents = {
  "document-kind.advanced-training-certificate": "certificate of advanced training",
  "document-kind.certification-course-certificate": "certificate of a certification course",
  "document-kind.non-completion-reference": "reference of non-completion",
  "document-kind.refusal-notice": "notice of refusal of the service",
  "document-kind.acceptance-refusal": "slip of refusal of acceptance",
  "document-status.issued": "issued",
  "document-status.annulled": "annulled",
  "document-status.replaced": "annulled, replaced by a duplicate",
  "issue.numbers": "Numbers",
  "issue.done": "Issued: {count}. Files: {folder}",
  "issue.nothing": "There is nothing to issue on this course.",
  "issue.restored": "Files that were missing are written again: {count}.",
  "issue.skipped": "Without a document:",
  "issue.gets": "Gets",
  "issue.why": "Why not",
  "issue.have-documents": "Have their document already: {count}.",
  "issue.progress": "writing documents",
  "issue.future-date": "The date of issue, {date}, lies in the future.",
  "issue.date-before-others":
    "{kind}: {number} is already dated {last}, and the new ones with higher numbers would be dated {date}. Make sure that the date is meant.",
  "issue.disputed":
    "Held rows claim the IIN of people who get a document now (rows {rows}): find out whose it is before the documents are handed over: kualik review {course}",
  "issue.no-attended":
    "Hours attended are not known for {count}; their references say nothing about them.",
  "issue.mostly-held":
    "Rows held: {held}; only {count} would get a document. Better settle the held ones first: kualik review {course}",
  "issue.more": "… and {count} more; all of them: {command}",
  "issue.numbers-when-issued":
    "Numbers are taken at issue; where somebody else issues first, they differ.",
  "issue.unnamed": "(no name, row {row})",
  "print.progress": "putting the documents together",
  "print.done": "For the printer: {file} ({kind}, documents: {count})",
  "print.handover": "Sheet for handing over: {file}",
  "print.zip-progress": "the archive is being made",
  "print.zip":
    "Archive for handing over electronically: {file} (documents: {count}, PDF). It names people: give it only to whom it is meant for.",
  "print.zip-word":
    "Archive for handing over electronically: {file} (documents: {count}). LibreOffice is not found, so it holds Word files, not PDF. It names people.",
  "print.kept": "A file of that name was there already and is kept as {file}",
  "print.none-issued":
    "Nothing was issued now, so there is nothing to print. To print earlier documents: kualik print {course}",
  "pdf.progress": "making PDFs",
  "pdf.done": "PDF made: {file}",
  "pdf.done-many": "PDFs: {count}. Folder: {folder}",
  "find.nothing": "Nothing was found.",
  "find.held":
    "Among the held rows there are matches too: {count}. “kualik check” shows what is wrong.",
  "find.more": "Only the first {count} are shown. Add a word to narrow it down.",
  "find.name-now": "Name now",
  "find.number": "Number",
  "find.document": "Document",
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
  "differing.title":
    "Documents that say something else than the register does now: {count}. They stay as they were issued.",
  "differing.none": "Every document says what the register says now.",
  "differing.what": "What differs",
  "differing.issued": "In the document",
  "differing.more": "Only the first {count} are shown; all of them: kualik journal --differing",
  "differing.next":
    "If only the name changed: kualik duplicate <number> --reason … --name-kk … --name-ru … --ground …. If the document was wrong: kualik annul <number> --reason …, kualik issue <course> --again <number>.",
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
  "fields.signs":
    "3, 4, 5: appendix. ● must stand in the template, ○ may, “–”: it is not known there.",
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
  "template-field.created": "date of issue, for the properties of the file",
  "template-field.logo":
    "the logo of the centre; there where one is set (kualik settings set --logo)",
  "template-field.frame": "there where the certificate is printed with its frame",
  "template-field.long_issuer": "there where the name of the centre is long",
  "template-field.long_full_name": "there where the full name is long",
  "template-field.long_programme": "there where the topic is long",
  "template-field.submitted": "when the request was sent",
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
  "handover.tick": "Who has got theirs? Take the tick away from those who have not signed.",
  "handover.done": "Written down as handed over on {date}: {count}.",
  "handover.left": "Not handed over yet: {count} ({list}).",
  "verify.genuine": "{file}: exactly what was issued",
  "verify.annulled": "{file}: this was issued, but it is annulled and holds no longer",
  "verify.holds-no-longer": "The document {number} is annulled: it holds no longer.",
  "verify.saved-again":
    "{file}: the issued document, saved again by a word processor. These words read the same; this is not the issued file. Compare it with the one from kualik reprint",
  "verify.reprinted": "For comparing, the document as it was issued: {file}",
  "verify.pictures": "For comparing by eye, both page by page, in a browser: {file}",
  "verify.given": "The file",
  "verify.issued": "As it was issued",
  "verify.in-doubt":
    "{file}: cannot be told. Its words read as issued, but something in the file may show others. Compare it, as it looks, with the document from kualik reprint",
  "verify.changed": "{file}: this is not what was issued. It bears the number of this document:",
  "verify.unknown": "{file}: no document of this register; it bears no number that was issued here",
  "verify.found": "In the file",
  "verify.not-there": "(is not there)",
  "verify.other": "Other changes (− as issued, + in the file):",
  "fault.unknown-field": "{part}: there is no field {tag}",
  "fault.unknown-field-nearest": "{part}: there is no field {tag}; perhaps {nearest} is meant",
  "fault.unknown-field-lookalike":
    "{part}: there are Cyrillic letters in {tag}; type {nearest} in Latin ones",
  "fault.missing-field": "the field {tag} is missing",
  "fault.broken-braces":
    "{part}: near {tag} the braces do not match; two open a field and two close it",
  "fault.broken-braces-unseen":
    "{part}: near {tag} a mark that nobody sees ({mark}) stands between two braces; type the braces anew, one right after the other",
  "fault.bare-name":
    "{part}: {tag} stands without its double braces and would be printed as it is; write {nearest}",
  "fault.block-not-closed": "{part}: the block {tag} is not closed",
  "fault.block-not-opened": "{part}: the block {tag} is closed but was not opened",
  "fault.block-crosses":
    "{part}: the block {tag} begins and ends in different cells or paragraphs' frames",
  "fault.too-many-blocks": "{part}: far more marks of blocks than a document needs",
  "fault.table-empties":
    "{part}: a table could lose all its rows; leave one that is always there, or put the marks before and after the table",
  "fault.picture-in-text":
    "{part}: {tag} is drawn, not written: insert a picture and give it {tag} for its alternative text",
  "fault.picture-missing":
    "{part}: {tag} is the alternative text of something that cannot be filled; only a picture can, with {nearest}",
  "fault.other-prefix":
    "{part}: no field can be found in a file of this program; open it in Word or LibreOffice and save it as DOCX",
  "fault.no-document": "the file is a Word template; save it in Word as “Word Document (.docx)”",
  "fault.has-macros":
    "there are macros in the file; save it in Word as “Word Document (.docx)”, which keeps none",
  "fault.tag-in-link":
    "{part}: {tag} stands in the address of a link, where nothing is filled in; write it in the text, and give the link an address without fields",
  "fault.tag-in-field":
    "{part}: {tag} stands inside a field of Word itself (Alt+F9 shows it), where nothing is filled in; write it in the text",
  "fault.tag-elsewhere":
    "{part}: {tag} stands where nothing is filled in, and would stay in every document as it is; take it out of there",
  "fault.field-changes":
    "{part}: the Word field {tag} changes by itself when the document is opened or printed; put text or a field in double braces in its place",
  "fault.field-from-elsewhere":
    "{part}: the Word field {tag} takes what it shows from a mailing list or another file, and neither goes with the document; put text or a field in double braces in its place",
  "fault.field-other":
    "{part}: the Word field {tag} asks a question, acts by itself or shows what is kept outside the text, so it may change later; put text or a field in double braces in its place",
  "fault.link-to-disk":
    "{part}: a link leads to a file on somebody’s computer ({tag}); take the link off",
  "fault.linked-file":
    "{part}: the file {tag} is not in the document, which is only linked to it; insert it into the document itself",
  "fault.inserted-file":
    "{part}: another document is inserted there as a whole file; put its text in its place",
  "fault.has-program":
    "{part}: something of another program is in the file ({tag}): an object, a form’s control, macros, sound; take it out, or put a picture in its place",
  "fault.unseen-sign":
    "{part}: there is a sign that nobody sees ({tag}), and paper may show other words because of it; delete it, or type the line again",
  "template-part.body": "text",
  "template-part.header": "header",
  "template-part.header-first": "header of the first page",
  "template-part.header-even": "header of even pages",
  "template-part.footer": "footer",
  "template-part.footer-first": "footer of the first page",
  "template-part.footer-even": "footer of even pages",
  "template-part.footnotes": "footnotes",
  "template-part.endnotes": "endnotes",
  "template-part.chart": "chart {n}",
  "template-part.diagram": "SmartArt {n}",
  "template-part.properties": "document properties",
  "template-part.other": "data of the file",
  "template-place.section": "{there}, section {section}",
  "template-place.paragraph": "{place}, “{paragraph}”",
  "templates.unconfirmed":
    "The wording of the shipped forms is ours, and the centre has not confirmed it yet (forms: {count}). Compare them with the approved ones: kualik templates confirm",
  "templates.confirmed": "Confirmed: {count}.",
  "templates.file": "file",
  "ask.confirm-forms":
    "Has the centre compared these forms with the approved ones, and does it vouch for them?",
} as const;
