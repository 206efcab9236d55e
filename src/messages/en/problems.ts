/** What is wrong in rows and courses, and what any code means: English, and the one list of these keys and their `{places}`. */
export const problems = {
  "severity.error": "held",
  "severity.warning": "please check",
  "severity.note": "for information",
  "explain-kind.problem": "problems of a roster's rows",
  "explain-kind.course-warning": "remarks about a course",
  "explain-kind.skipped": "why somebody gets no document",
  "explain-kind.template-fault": "faults of a template",
  "explain-kind.finding": "findings of an audit",
  "explain-kind.error": "errors",
  "explain-effect.held":
    "The row waits until somebody has decided, and its person gets no document.",
  "explain-effect.warning": "The row is accepted, and somebody should look.",
  "explain-effect.note": "The row is accepted; there is nothing to do.",
  "explain-effect.course-warning": "It stops nothing.",
  "explain-effect.skipped": "This person gets no document now; the others get theirs.",
  "explain-effect.template-fault":
    "No document is made from the template until it is corrected: the issue stops before the first number is taken.",
  "explain-effect.finding": "“kualik audit” ends with exit code 1.",
  "explain-effect.remark": "This is for information: an audit does not fail because of it.",
  "explain-effect.failed": "The command ends with exit code 1.",
  "explain-effect.usage":
    "The command does nothing and ends with exit code 2: it was written wrongly.",
  "explain.part": "Part of the template",
  "explain.otherwise": "or: {meaning}",
  "explain.next": "What one of them means: kualik explain <code>",
  "problem-overridden": "{finding} Let pass by {operator} on {date}: {reason}",
  "problem.name-missing": "There is no name. Write the full name as in the identity document.",
  "problem.name-incomplete":
    "The name is not complete. Write family name and given name in full, without initials.",
  "problem.name-characters":
    "There is a character in the name that no name has: “{sign}”. Correct the name.",
  "problem.name-characters.letter":
    "There is something in the name that no Kazakh or Russian name has: “{sign}”. Most likely this is meant: {proposal}. Compare the identity document and correct the name.",
  "problem.name-characters.foreign":
    "There is a letter in the name that is neither Kazakh nor Russian: “{sign}”. Write the name in Kazakh or Russian letters, or wholly in Latin ones, as in the identity document.",
  "problem.name-characters.unseen":
    "There is a mark in the name that cannot be seen on the screen: {sign}. Type the name anew.",
  "problem.name-characters.struck":
    "Struck through in the name: “{struck}”. Compare the identity document and write the name without what is struck through.",
  "problem.name-characters.word":
    "“{word}” is no part of a name. Leave only the family name, given name and patronymic.",
  "problem.name-characters.joined":
    "There is a capital letter inside “{word}”: most likely a space between two names is missing. Correct the name.",
  "problem.name-characters.declined":
    "“{word}” does not stand in the nominative: most likely the name was copied from a sentence. Write the full name as in the identity document.",
  "problem.name-characters.long":
    "The name is longer than {most} characters. Leave only the family name, given name and patronymic.",
  "problem.name-several":
    "Two people stand in one cell. Give each a row of their own, with their own IIN.",
  "problem.name-mixed-script":
    "Latin letters that look like Cyrillic ones stand in the name. Retype it: {proposal}",
  "problem.name-mixed-script.no-proposal":
    "Latin and Cyrillic letters stand together in the name. Write the whole name in one alphabet, as in the identity document.",
  "problem.names-of-two-people":
    "The Kazakh and Russian names look like two people; perhaps one column was sorted alone. Compare the document and correct the roster. If both are right, accept the row with a reason: kualik review.",
  "problem.name-case": "The name was in capitals or small letters; it will be written {name}.",
  "problem.name-case-unclear":
    "All capitals or all small letters do not tell how “{word}” is written. Compare the document; most likely: {proposal}. If it is otherwise, type the name in capital and small letters.",
  "problem.identity-missing":
    "There is neither an IIN nor another identity document. Ask the trainee for one of them.",
  "problem.iin-length":
    "The IIN has {digits} digits instead of 12. Copy it again from the identity document.",
  "problem.iin-check-digit":
    "The last digit of the IIN does not agree with the others: most likely one is wrong. Copy it again from the document. If it says the same (some old numbers do), keep it with a reason (kualik review).",
  "problem.iin-invalid":
    "This is no person's IIN: it holds no possible date, or other characters than digits. Copy it again from the identity document.",
  "problem.iin-invalid.sign":
    "There is something other than digits in the IIN: “{sign}”. Copy it again from the identity document.",
  "problem.iin-invalid.likely":
    "There is something other than digits in the IIN: “{sign}”. Most likely it is {proposal}; compare the identity document.",
  "problem.iin-invalid.struck":
    "The IIN or a part of it is struck through. Copy it again from the identity document.",
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
    "Row {first} has the same name and a similar IIN or birth date: perhaps one person stands twice. Compare the documents and remove one row. If they are two people, accept with a reason: kualik review.",
  "problem.register-name-differs":
    "The register knows this IIN under another name. Compare the identity document: is the IIN this person's? If the name has changed, record it: kualik trainees set <IIN> --name-ru … --reason …",
  "problem.register-family-name-differs":
    "The register has another family name for this person. If it has changed (by marriage, say), accept the new one with the reason: kualik review. Otherwise correct the roster by the identity document.",
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
    "The register has nearly the same name with a like IIN, document or birth date. If this is one person, correct the mistake (kualik trainees set). If not, accept with a reason: kualik review.",
  "problem.register-namesake":
    "The register has somebody of this name with another IIN or document. If it is the same person, correct the roster by the identity document, or one person will stand in the register twice.",
  "problem.register-namesake.no-identity":
    "The register has one person of this name. Find out whether it is the same one; the IIN is not filled in by itself.",
  "problem.namesake-on-course":
    "Somebody with this name and another IIN or document is on the course, but not in this roster. If it is one person, take the wrong entry off: kualik courses drop. If two, import one roster with both.",
  "problem.dropped-before":
    "Was taken off this course on {date}: {reason}. If the person belongs here after all, accept the row with a reason: kualik review.",
  "problem.already-enrolled": "Is on this course already; nothing changes.",
  "problem.already-documented": "Has document {number} of this course already; nothing changes.",
  "problem.enrolment-updated": "Is on this course already; the data are brought up to date.",
  "problem.already-issued":
    "Has a document of this course already, and the row says something else now. An issued document is not changed; compare the two.",
  "problem.course-documented-elsewhere":
    "Has document {number} of course {course}, with the same topic and time. One course under two codes gives no second document. If there are two courses, accept the row with a reason: kualik review.",
  "problem.course-documented-elsewhere.enrolled":
    "Is on course {course} already, with the same topic and time. If it is one course under two codes, take this import back (kualik undo). If there are two, accept the row with a reason: kualik review.",
  "reason.name-missing": "no name",
  "reason.name-incomplete": "name not complete",
  "reason.name-characters": "wrong character in the name",
  "reason.name-several": "two people in one cell",
  "reason.name-mixed-script": "Latin letters in the name",
  "reason.name-case-unclear": "capital or small letters in the name not clear",
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
  "reason.held-row": "another row about this person is held: decide about it first (kualik review)",
  "reason.course-documented-elsewhere": "is on the same course under another code",
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
} as const;
