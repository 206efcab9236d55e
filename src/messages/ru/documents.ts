import type { documents as english } from "../en/documents.js";

/** Documents, their templates, and what becomes of them: Russian. */
export const documents: Record<keyof typeof english, string> = {
  "document-kind.advanced-training-certificate": "свидетельство о повышении квалификации",
  "document-kind.certification-course-certificate": "свидетельство о сертификационном курсе",
  "document-kind.non-completion-reference":
    "справка, выдаваемая лицам, не завершившим дополнительное образование",
  "document-kind.refusal-notice": "уведомление об отказе в оказании услуги",
  "document-kind.acceptance-refusal": "расписка об отказе в приёме документов",
  "document-status.issued": "выдан",
  "document-status.annulled": "аннулирован",
  "document-status.replaced": "аннулирован, заменён дубликатом",
  "issue.numbers": "Номера",
  "issue.done": "Выдано: {count}. Файлы: {folder}",
  "issue.nothing": "По этому курсу выдавать нечего.",
  "issue.restored": "Недостающие файлы записаны заново: {count}.",
  "issue.skipped": "Без документа:",
  "issue.gets": "Получит",
  "issue.why": "Причина",
  "issue.have-documents": "Уже имеют документ: {count}.",
  "issue.progress": "готовятся документы",
  "issue.future-date": "Дата выдачи ещё не наступила: {date}.",
  "issue.date-before-others":
    "{kind}: документ {number} уже датирован {last}, а новые, с большими номерами, получат дату {date}. Убедитесь, что дата указана верно.",
  "issue.disputed":
    "В отложенных строках (строки {rows}) стоит ИИН тех, кто сейчас получает документ: выясните, чей он, прежде чем вручать документы: kualik review {course}",
  "issue.no-attended":
    "Освоенные часы неизвестны, слушателей: {count}; в их справках о часах ничего не сказано.",
  "issue.mostly-held":
    "Отложено строк: {held}, документ получат только {count}. Сначала разберите отложенное: kualik review {course}",
  "issue.more": "… и ещё {count}; все: {command}",
  "issue.numbers-when-issued":
    "Номера займёт сама выдача; если кто-то выдаст раньше, они будут другими.",
  "issue.unnamed": "(без ФИО, строка {row})",
  "print.progress": "документы собираются в один файл",
  "print.done": "Для печати: {file} ({kind}, документов: {count})",
  "print.handover": "Ведомость выдачи: {file}",
  "print.zip-progress": "составляется архив",
  "print.zip":
    "Архив для передачи в электронном виде: {file} (документов: {count}, PDF). В нём указаны ФИО: передавайте его только тем, кому он предназначен.",
  "print.zip-word":
    "Архив для передачи в электронном виде: {file} (документов: {count}). LibreOffice не найден, поэтому в архиве файлы Word, а не PDF. В нём указаны ФИО.",
  "print.kept": "Файл с таким именем уже был, он сохранён как {file}",
  "print.none-issued":
    "Сейчас ничего не выдано, печатать нечего. Напечатать выданное раньше: kualik print {course}",
  "pdf.progress": "готовятся PDF",
  "pdf.done": "Сделан PDF: {file}",
  "pdf.done-many": "Файлов PDF: {count}. Папка: {folder}",
  "find.nothing": "Ничего не найдено.",
  "find.held":
    "Есть совпадения и среди отложенных строк: {count}. Что в них не так, покажет «kualik check».",
  "find.more": "Показаны только первые {count}. Добавьте слово, чтобы уточнить поиск.",
  "find.name-now": "ФИО в реестре сейчас",
  "find.number": "Номер",
  "find.document": "Документ",
  "find.annulled-when": "{date} ({operator}). Причина: {reason}",
  "find.replaces": "Дубликат документа",
  "find.replaced-by": "Заменён дубликатом",
  "find.number-of-date": "{number} от {date}",
  "find.handed-over": "Вручён",
  "find.is-duplicate": "дубликат",
  "find.reason": "Причина",
  "find.ground": "Основание",
  "find.file": "Файл",
  "find.file-missing": "сейчас файла нет; его запишет заново «kualik issue» с кодом курса",
  "find.not-issued": "ещё не выдан",
  "blanks.series": "Серия",
  "blanks.kind": "Для чего",
  "blanks.any-kind": "любой документ",
  "blanks.received": "Получено",
  "blanks.used": "Использовано",
  "blanks.spoiled": "Испорчено",
  "blanks.left": "Осталось",
  "blanks.next": "Следующий",
  "blanks.without-series": "без серии",
  "blanks.none":
    "Бланки ещё не внесены. Если документы печатаются на нумерованных бланках, внесите их: kualik blanks receive",
  "blanks.receive-done": "Внесено: {range}, бланков: {count}",
  "blanks.all-on-blanks":
    "На курсе {course} нет документов без бланка, для которых подходят эти бланки.",
  "blanks.use-done": "Записано, документов на бланках: {count}",
  "blanks.left-now": "Осталось бланков ({blanks}): {count}",
  "blanks.few": "Бланков осталось мало ({blanks}): {count}. Закажите новые заранее.",
  "blanks.none-left": "Бланков не осталось ({blanks}).",
  "blanks.spoil-done": "Записаны как испорченные, бланков: {count}",
  "blanks.free-done": "Запись отменена, этими бланками снова можно пользоваться: {count}",
  "blanks.without-blank": "Теперь без бланка: {numbers}",
  "differing.title":
    "Документы, которые расходятся с нынешними данными реестра: {count}. Они остаются такими, какими выданы.",
  "differing.none": "Все документы совпадают с нынешними данными реестра.",
  "differing.what": "Что отличается",
  "differing.issued": "В документе",
  "differing.more": "Показаны первые {count}; все — kualik journal --differing",
  "differing.next":
    "Если изменилось только ФИО: kualik duplicate <номер> --reason … --name-kk … --name-ru … --ground …. Если документ был неверен: kualik annul <номер> --reason …, kualik issue <курс> --again <номер>.",
  "templates.from": "Начало действия",
  "templates.today": "Сегодня",
  "templates.edition": "Редакция",
  "templates.documents": "Документов",
  "templates.added": "Внесена",
  "templates.from-the-beginning": "с создания реестра",
  "templates.not-used-yet": "ещё не использовалась",
  "templates.no-longer": "больше не действует",
  "templates.changed":
    "Изменён и ещё не использован: {file}. По нему сделает документы следующая команда «kualik issue». Сначала посмотрите, что получится: kualik templates preview {kind}",
  "templates.file-not-used":
    "{file} — не та редакция, которая сейчас действует: документы делаются не по ней. Чтобы с сегодняшнего дня действовал этот файл: kualik templates add {kind} {file} --from {date}",
  "templates.file-renewed":
    "С {from} действует новая редакция: файл {file} приведён в соответствие с ней. Прежняя редакция сохранена в реестре.",
  "templates.taken":
    "Файл {file} изменён: документы с датой от {date} делаются по нему, а не по прежней редакции ({before}).",
  "templates.taken-first": "Документы с датой от {date} делаются по файлу {file}.",
  "templates.fine":
    "{file}: ошибок нет. По набору полей подходит как: {kinds}. Подходят ли слова, покажет kualik templates preview",
  "templates.other-kind":
    "Этот же файл служит и для другого вида документов: {kinds}. Убедитесь, что слова в нём подходят.",
  "templates.faults": "{file} пока не подходит как «{kind}»:",
  "templates.bare":
    "{tag} стоит вне своего блока: тем, для кого это неизвестно, ничего выдать не удастся. Поставьте перед ним {open}, а после него {close}, вместе с относящимися к нему словами.",
  "templates.preview-done":
    "Записано: {file}. Это образец: номер не занят, в реестр ничего не внесено.",
  "templates.preview-replaced": "Прежний образец там заменён.",
  "templates.added-from": "Внесено: {kind}, действует с {date}.",
  "templates.added-until":
    "Внесено: {kind}, действует с {date} до {until}, когда начнёт действовать следующая редакция.",
  "templates.same-day": "С {date} должна была действовать другая редакция; теперь вместо неё эта.",
  "templates.future":
    "До {date} документы делаются по сегодняшней редакции; файл в папке «templates» остаётся прежним.",
  "templates.issued-stay":
    "Выдано с датой от {date} по другой редакции: {count}. Эти документы остаются какими были.",
  "templates.same-edition": "Именно эта редакция уже действует ({from}). Ничего не изменилось.",
  "templates.set-aside":
    "Файл, который лежал в папке «templates», был изменён и ни разу не использован; теперь он лежит там же под именем {file}.",
  "fields.field": "Поле",
  "fields.meaning": "Что это",
  "fields.example": "Печатает, например",
  "fields.need": "В шаблоне",
  "fields.required": "обязательно",
  "fields.optional": "можно",
  "fields.signs":
    "3, 4, 5 — приложение. ● должно быть в шаблоне, ○ может быть, «–»: там такого поля нет.",
  "fields.in-kk": "{meaning}, на казахском",
  "fields.in-ru": "{meaning}, на русском",
  "template-field.registration_number": "регистрационный номер",
  "template-field.issue_date": "дата выдачи",
  "template-field.city": "город",
  "template-field.issuer": "наименование центра",
  "template-field.full_name": "фамилия, имя, отчество",
  "template-field.identity": "ИИН или другой документ",
  "template-field.period": "период обучения",
  "template-field.programme": "тема программы",
  "template-field.specialty": "специальность",
  "template-field.volume": "объём курса",
  "template-field.attended": "освоенный объём",
  "template-field.head_position": "должность руководителя",
  "template-field.head_name": "ФИО руководителя",
  "template-field.created": "дата выдачи для свойств файла",
  "template-field.logo": "логотип центра; есть, если задан (kualik settings set --logo)",
  "template-field.frame": "есть, если свидетельство печатается с рамкой",
  "template-field.long_issuer": "есть, если наименование центра длинное",
  "template-field.long_full_name": "есть, если ФИО длинные",
  "template-field.long_programme": "есть, если тема длинная",
  "template-field.submitted": "когда отправлено заявление",
  "template-field.check_code": "проверочный код",
  "template-field.qr_code": "QR-код с номером, датой выдачи и проверочным кодом",
  "template-field.duplicate_mark": "отметка о дубликате; есть только у дубликатов",
  "template-field.original": "номер и дата документа, взамен которого выдан дубликат",
  "template-field.notice_number": "номер уведомления",
  "template-field.request_number": "номер заявления",
  "template-field.portal_number": "номер заявления на портале",
  "template-field.received": "когда поступило заявление",
  "template-field.asked": "запрошенный документ",
  "template-field.ground": "основание отказа",
  "template-field.explanation": "пояснение регистратора",
  "template-field.contact_centre": "телефоны единого контакт-центра",
  "diff.same": "Редакции не отличаются.",
  "diff.field-removed": "− поле {field}",
  "diff.field-added": "+ поле {field}",
  "diff.place.body": "Текст:",
  "diff.place.header": "Верхний колонтитул:",
  "diff.place.footer": "Нижний колонтитул:",
  "diff.place.notes": "Сноски:",
  "diff.other": "Кроме того, отличаются: {parts}.",
  "diff.part.styles": "стили",
  "diff.part.pictures": "рисунки",
  "diff.part.layout": "оформление текста",
  "diff.part.rest": "настройки файла",
  "reprint.done": "Документ {number}, точно такой, каким был выдан: {file}",
  "reprint.there": "Документ {number} на месте, точно такой, каким был выдан: {file}",
  "annul.take-back":
    "Документ {number} вручён {date} ({name}): его нужно забрать, если он сохранился.",
  "annul.done":
    "Документ {number} аннулирован. Он остаётся в реестре под своим номером. Другой документ этого курса человеку автоматически не выдаётся; чтобы выдать: kualik issue {course} --again {number}",
  "duplicate.differs":
    "Данные в реестре сейчас отличаются от этого документа; дубликат повторит документ:",
  "duplicate.name-now":
    "В реестре у этого человека сейчас другое ФИО: {name}; в документе от {date} стоит прежнее.",
  "duplicate.done": "Дубликат {number} выдан, документ {original} аннулирован. Файл: {file}",
  "handover.tick": "Кто получил? Снимите отметку у тех, кто не расписался.",
  "handover.done": "Записано, вручено {date}: {count}.",
  "handover.left": "Ещё не вручено: {count} ({list}).",
  "verify.genuine": "{file}: точно то, что было выдано",
  "verify.annulled": "{file}: такой документ выдан, но он аннулирован и больше не действителен",
  "verify.holds-no-longer": "Документ {number} аннулирован: он больше не действителен.",
  "verify.saved-again":
    "{file}: выданный документ, заново сохранённый в редакторе. Слова те же, но это не выданный файл. Сравните его с тем, что даст kualik reprint",
  "verify.reprinted": "Для сравнения записан выданный документ: {file}",
  "verify.pictures": "Для сравнения на вид обе стороны постранично, откройте в браузере: {file}",
  "verify.given": "Проверяемый файл",
  "verify.issued": "Выданный документ",
  "verify.in-doubt":
    "{file}: определить нельзя. Слова читаются как в выданном документе, но что-то в файле может показывать другие. Сравните на вид с документом, который даст kualik reprint",
  "verify.changed": "{file}: это не то, что было выдано. В файле стоит номер документа:",
  "verify.unknown":
    "{file}: документа этого реестра здесь нет — ни одного выданного номера в файле не нашлось",
  "verify.found": "В файле",
  "verify.not-there": "(нет)",
  "verify.other": "Другие изменения (− как выдано, + в файле):",
  "fault.unknown-field": "{part}: поля {tag} не существует",
  "fault.unknown-field-nearest":
    "{part}: поля {tag} не существует; возможно, имелось в виду {nearest}",
  "fault.unknown-field-lookalike":
    "{part}: в {tag} есть кириллические буквы; наберите {nearest} латиницей",
  "fault.missing-field": "не хватает поля {tag}",
  "fault.broken-braces":
    "{part}: возле {tag} фигурные скобки не парные; перед полем нужны две и после него две",
  "fault.broken-braces-unseen":
    "{part}: возле {tag} между двумя фигурными скобками стоит невидимый знак ({mark}); наберите скобки заново, одну сразу за другой",
  "fault.bare-name":
    "{part}: {tag} стоит без двойных фигурных скобок и так и напечатается; напишите {nearest}",
  "fault.block-not-closed": "{part}: блок {tag} не закрыт",
  "fault.block-not-opened": "{part}: блок {tag} закрыт, но не был открыт",
  "fault.block-crosses":
    "{part}: блок {tag} начинается и заканчивается в разных ячейках или рамках",
  "fault.too-many-blocks": "{part}: меток блоков намного больше, чем нужно документу",
  "fault.table-empties":
    "{part}: в таблице могут исчезнуть все строки; оставьте одну, которая есть всегда, или поставьте метки до и после таблицы",
  "fault.picture-in-text":
    "{part}: {tag} рисуется, а не печатается текстом: вставьте рисунок и впишите {tag} в его замещающий текст",
  "fault.picture-missing":
    "{part}: {tag} — замещающий текст того, что не заполняется; заполняется только рисунок, и только с {nearest}",
  "fault.other-prefix":
    "{part}: в файле, записанном этой программой, поля не найти; откройте его в Word или LibreOffice и сохраните как DOCX",
  "fault.no-document": "это файл шаблона Word; сохраните его в Word как «Документ Word (.docx)»",
  "fault.has-macros":
    "в файле есть макросы; сохраните его в Word как «Документ Word (.docx)»: в таком файле их не бывает",
  "fault.tag-in-link":
    "{part}: {tag} стоит в адресе ссылки, а там ничего не заполняется; напишите его в тексте, а в адресе обойдитесь без полей",
  "fault.tag-in-field":
    "{part}: {tag} стоит внутри поля самого Word (его показывает Alt+F9), а там ничего не заполняется; напишите его в тексте",
  "fault.tag-elsewhere":
    "{part}: {tag} стоит там, где ничего не заполняется, и так и осталось бы в каждом документе; уберите его оттуда",
  "fault.field-changes":
    "{part}: поле Word {tag} меняется само, когда документ открывают или печатают; поставьте вместо него текст или поле в двойных фигурных скобках",
  "fault.field-from-elsewhere":
    "{part}: поле Word {tag} берёт содержимое из списка рассылки или другого файла, а с документом они не передаются; поставьте вместо него текст или поле в двойных фигурных скобках",
  "fault.field-other":
    "{part}: поле Word {tag} задаёт вопрос, само что-то делает или показывает то, что хранится вне текста, и потом может измениться; поставьте вместо него текст или поле в двойных фигурных скобках",
  "fault.link-to-disk":
    "{part}: ссылка ведёт к файлу на чьём-то компьютере ({tag}); уберите ссылку",
  "fault.linked-file":
    "{part}: файл {tag} не вставлен в документ, а только связан с ним; вставьте его в сам документ",
  "fault.inserted-file":
    "{part}: здесь целым файлом вставлен другой документ; поставьте вместо него его текст",
  "fault.has-program":
    "{part}: в файле есть элемент другой программы ({tag}): объект, элемент формы, макросы, звук; уберите его или поставьте рисунок",
  "fault.unseen-sign":
    "{part}: есть знак, которого не видно ({tag}), и на бумаге из-за него могут стоять другие слова; удалите его или наберите строку заново",
  "template-part.body": "текст",
  "template-part.header": "верхний колонтитул",
  "template-part.header-first": "верхний колонтитул первой страницы",
  "template-part.header-even": "верхний колонтитул чётных страниц",
  "template-part.footer": "нижний колонтитул",
  "template-part.footer-first": "нижний колонтитул первой страницы",
  "template-part.footer-even": "нижний колонтитул чётных страниц",
  "template-part.footnotes": "сноски",
  "template-part.endnotes": "концевые сноски",
  "template-part.chart": "диаграмма {n}",
  "template-part.diagram": "рисунок SmartArt {n}",
  "template-part.properties": "свойства документа",
  "template-part.other": "служебные данные файла",
  "template-place.section": "{there}, раздел {section}",
  "template-place.paragraph": "{place}, «{paragraph}»",
  "templates.unconfirmed":
    "Тексты этих форм составили мы, центр их ещё не подтвердил (форм: {count}). Сверьте их с утверждёнными: kualik templates confirm",
  "templates.confirmed": "Подтверждено: {count}.",
  "templates.file": "файл",
  "ask.confirm-forms": "Центр сверил эти формы с утверждёнными и подтверждает их?",
};
