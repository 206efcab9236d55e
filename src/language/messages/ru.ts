import type { Messages } from "./en.js";

/**
 * The Russian catalogue: keys and `{places}` as in the English one. Counts stand after a colon, so
 * that no word has to agree with them.
 */
export const ru: Record<keyof Messages, string> = {
  // help
  "help.program":
    "Реестр учебного центра: по списку слушателей готовит свидетельства с номерами и ведёт журнал.",
  "help.usage": "Как пользоваться:",
  "help.usage-options": "параметры",
  "help.usage-command": "команда",
  "help.arguments": "Что указать:",
  "help.options": "Параметры:",
  "help.commands": "Команды:",
  "help.group-centre": "Центр:",
  "help.group-rosters": "Списки и курсы:",
  "help.group-documents": "Документы:",
  "help.group-look-up": "Поиск и учёт:",
  "help.group-requests": "Заявления на государственную услугу:",
  "help.group-safety": "Сохранность реестра:",
  "help.help": "показать справку",
  "help.help-command": "показать справку по команде",
  "help.version": "показать версию",
  "help.example": "Пример:",
  "help.init": "создать новый реестр вашего центра",
  "help.import": "внести в реестр список от лектора (Excel или CSV)",
  "help.undo": "отменить последний внесённый список, пока по нему не выданы документы",
  "help.issue": "выдать документы всем на курсе, к кому нет вопросов",
  "help.print": "собрать выданные документы курса для печати, каждый вид в свой файл",
  "help.blanks": "показать бланки: получено, использовано, испорчено, осталось",
  "help.blanks-receive": "внести полученные бланки",
  "help.blanks-use": "внести, какие документы напечатаны на каких бланках",
  "help.blanks-spoil": "внести, что бланк испорчен; документ можно перенести на другой",
  "help.blanks-free": "отменить ошибочную запись о том, что документ на бланке",
  "help.annul": "аннулировать документ; его номер остаётся занятым",
  "help.duplicate": "выдать дубликат взамен документа; прежний аннулируется",
  "help.handover": "записать, кому и когда вручены документы",
  "help.find": "найти людей и документы по ФИО, ИИН или регистрационному номеру",
  "help.journal": "показать журнал выданных документов",
  "help.journal-export": "сохранить журнал в файл для Excel (.xlsx или .csv)",
  "help.report":
    "показать отчёт о заявлениях и документах за период или записать его в .xlsx или .html",
  "help.journal-acts": "показать, что, когда и кем сделано в реестре",
  "help.roster": "записать списки для лекторов",
  "help.roster-template": "записать пустой список, который заполнит лектор",
  "help.roster-export": "записать список курса с замечаниями, чтобы лектор его исправил",
  "help.roster-profiles": "показать ответы о столбцах, которые запомнены и больше не спрашиваются",
  "help.roster-profiles-drop": "забыть такие ответы: о столбцах будет спрошено снова",
  "help.courses": "показать курсы реестра",
  "help.courses-set": "исправить данные курса; если документы уже выданы — с причиной",
  "help.courses-drop": "снять с курса отложенную строку или человека без документа",
  "help.check": "показать, что отложено, почему и что делать",
  "help.review": "исправить отложенные строки по одной или так, как сказано в параметрах",
  "help.trainees": "люди реестра",
  "help.trainees-set": "исправить ФИО, ИИН, документ или дату рождения человека, с причиной",
  "help.operators": "показать, кто работает с реестром",
  "help.operators-set": "указать имя пользователя, как его показывать в журнале",
  "help.templates": "посмотреть шаблоны документов, проверить их и ввести новые",
  "help.templates-list": "показать все редакции шаблонов и какая из них действует",
  "help.templates-check": "найти все ошибки шаблона до того, как он понадобится",
  "help.templates-preview": "заполнить шаблон образцом, чтобы посмотреть; номер не занимается",
  "help.templates-fields": "показать, что шаблон может и что должен печатать",
  "help.templates-add": "ввести новую редакцию, действующую с указанного дня",
  "help.templates-diff": "показать, чем отличаются две редакции",
  "help.reprint": "записать документ ещё раз точно таким, каким он был выдан",
  "help.verify": "проверить, те ли это документы, что были выданы, и что в них изменено",
  "help.explain": "сказать, что означает код и что делать",
  "help.calendar": "показать рабочий календарь года",
  "help.calendar-add": "сделать рабочие дни выходными",
  "help.calendar-work": "сделать выходной день рабочим",
  "help.calendar-move": "перенести выходной на другой день",
  "help.calendar-remove": "убрать изменение: день снова такой, каким его делает день недели",
  "help.calendar-import": "прочитать дни целых лет из файла CSV, сначала показав, что изменится",
  "help.calendar-export": "записать календарь в файл CSV для Excel",
  "help.calendar-propose": "рассчитать год по закону о праздниках, чтобы сверить и подтвердить",
  "help.request": "приём заявлений на выдачу документов и ответы на них",
  "help.request-open": "принять заявление и узнать срок ответа",
  "help.request-show": "показать одно заявление",
  "help.request-import":
    "принять заявления портала из файла (CSV, Excel или JSON), каждое один раз",
  "help.request-fulfil": "ответить на заявление документом и записать вручение",
  "help.request-refuse": "отказать в услуге; уведомление назовёт причину",
  "help.request-decline": "отказать в приёме документов; расписка назовёт причину",
  "help.requests": "показать заявления, которые ждут ответа: сначала самые срочные",
  "help.settings": "показать данные центра",
  "help.backup": "записать проверенную копию реестра",
  "help.restore": "восстановить реестр из копии; нынешний остаётся в папке backups",
  "help.settings-set": "изменить данные центра",
  "help.audit":
    "проверить, что в реестре и его файлах ничего не изменено, не потеряно и не повторено",
  "argument.folder": "папка нового реестра",
  "argument.year": "год; если не указан, текущий",
  "argument.code": "код, как его печатает --json; если не указан – все коды",
  "argument.exported-year": "только этот год",
  "argument.proposed-year": "год",
  "argument.calendar-day": "день, ГГГГ-ММ-ДД",
  "argument.move-from": "выходной, который станет рабочим днём, ГГГГ-ММ-ДД",
  "argument.move-to": "рабочий день, который станет выходным, ГГГГ-ММ-ДД",
  "argument.calendar-file": "файл CSV со столбцами date, kind и note",
  "argument.calendar-export": "файл CSV, который будет записан",
  "argument.roster": "файл со списком",
  "argument.course": "код курса",
  "argument.identity": "ИИН или документ, как он записан в реестре",
  "argument.user": "пользователь компьютера; если не указан — вы сами",
  "argument.words": "части ФИО, ИИН, регистрационный номер",
  "argument.export-file": "файл для записи; его окончание, .xlsx или .csv, определяет формат",
  "argument.roster-file": "файл для записи; имя оканчивается на .xlsx",
  "argument.template-file": "файл шаблона (.docx); shipped — шаблон из самого Kualik",
  "argument.document-kind": "вид документа или номер его приложения: 3, 4 или 5",
  "argument.edition":
    "редакция: файл, начало её хеша, как его показывает «templates list», или вид@дата",
  "argument.number": "регистрационный номер",
  "argument.blank": 'бланк: серия и номер, "АБ 000123"',
  "argument.numbers": "регистрационные номера",
  "argument.documents": "файлы, которые нужно проверить (.docx)",
  "argument.backup-folder": "папка для копии; если не указана – backups в папке реестра",
  "argument.copy": "файл копии (.db или .db.age)",
  "argument.profile": "номер в списке команды «kualik roster profiles»",
  "option.lang": "язык: kk, ru или en",
  "option.register": "папка реестра",
  "option.debug": "показать технические подробности, если что-то не получилось",
  "option.json": "вывести JSON для других программ",
  "option.full": "показать ИИН и номера документов полностью",
  "argument.request": "номер заявления: 2026-0015 или 15 этого года",
  "argument.portal-file": "файл с заявлениями портала: .csv, .xlsx, .xls, .ods или .json",
  "option.channel": "как поступило: direct (подано в центре) или portal (через портал)",
  "option.request-iin": "ИИН человека или номер другого документа, как он записан в реестре",
  "option.request-name": "имя человека в любом написании; для группы – название организации",
  "option.request-document": "какой документ просят: 3, 4 или 5 по приложению, или его вид",
  "option.request-course": "код курса",
  "option.request-duplicate": "просят дубликат",
  "option.request-group": "одно письмо на всю группу; --name – организация",
  "option.identity-document":
    'предъявленный документ, вид и номер: "id-card 012345678", passport, residence-permit, refugee-certificate, other; или digital',
  "option.portal-number": "номер заявления на портале",
  "option.request-at":
    "когда подано или отправлено, если не сейчас: 2026-03-16T09:05, время Казахстана",
  "option.requests-all": "и те, на которые уже ответили",
  "option.requests-watch": "держать список на экране и подавать сигнал за десять минут до срока",
  "option.fulfil-iin": "кто это: ИИН или номер другого документа, если из заявления это не ясно",
  "option.fulfil-document":
    "другой документ, чем в заявлении: 3, 4 или 5 по приложению, или его вид",
  "option.fulfil-number": "регистрационный номер нужного документа, если их несколько",
  "option.fulfil-duplicate": "выдать дубликат, хотя в заявлении просят сам документ",
  "option.fulfil-reason":
    "почему выдаётся дубликат или документ вручается ещё раз (сохраняется в реестре)",
  "option.fulfil-to": "кто получает документ, если не сам владелец",
  "option.fulfil-identity-document":
    "предъявленный сейчас документ, если это не тот, что при подаче заявления",
  "option.no-handover": "ответить без вручения: его запишет потом kualik handover",
  "option.refuse-ground": "основание по стандарту услуги; другого нет",
  "option.decline-ground":
    "основание: incomplete-package – неполный пакет, expired-document – срок документа истёк",
  "option.explanation": "почему, своими словами; печатается в уведомлении",
  "option.notice-name": "имя заявителя, если в заявлении его нет",
  "option.notice-pdf": "уведомление и в PDF (нужен LibreOffice)",
  "option.import-request": "номер заявления на группу, к которому относится список",
  "option.issue-request": "номер заявления на группу, на которое отвечают документы",
  "option.repair": "записать заново недостающие и испорченные файлы; изменённые сохраняются рядом",
  "option.expect": "контрольная сумма из прежней проверки, целиком или первые 12 знаков",
  "option.yes": "ни о чём не спрашивать",
  "option.dry-run": "только показать, что будет сделано",
  "option.encoding":
    "как читать буквы текстовой таблицы, если это неясно: windows-1251, kz-1048, utf-8, utf-16le или utf-16be",
  "option.column":
    'что в столбце, по букве или названию: "D=outcome" (итог); "D=skip" — не читать; можно повторять. Поля: {fields}; для имён также с -kk или -ru',
  "option.sheet": "какой лист книги читать, по его названию",
  "option.overwrite": "заменить файл, если он уже есть",
  "option.name-kk": "наименование центра на казахском",
  "option.name-ru": "наименование центра на русском",
  "option.bin": "БИН центра, 12 цифр (можно не указывать)",
  "option.city-kk": "город на казахском",
  "option.city-ru": "город на русском",
  "option.head-name-kk": "ФИО руководителя, как в подписи, на казахском",
  "option.head-name-ru": "ФИО руководителя, как в подписи, на русском",
  "option.head-position-kk": "должность руководителя на казахском",
  "option.head-position-ru": "должность руководителя на русском",
  "option.keep": "сколько копий этого реестра остаётся в папке (10); более старые удаляются",
  "option.encrypt": "зашифровать копию паролем (формат age)",
  "option.passphrase-file":
    "файл, в первой строке которого пароль; иначе он берётся из KUALIK_PASSPHRASE или спрашивается",
  "option.last-number":
    "последний выданный номер, который вам известен, если он позже копии; по одному разу на каждый вид документа",
  "option.number-pattern":
    "как пишутся регистрационные номера, например {example}; для одного вида документа: вид=образец (вид: 3, 4, 5)",
  "option.full-name-kk": "ФИО на казахском",
  "option.full-name-ru": "ФИО на русском",
  "option.trainee-iin": "верный ИИН, 12 цифр",
  "option.trainee-identity-document": "верные вид и номер документа, удостоверяющего личность",
  "option.trainee-birth-date": "верная дата рождения, ГГГГ-ММ-ДД",
  "option.trainee-accept":
    "iin-check-digit: принять ИИН с неверной контрольной цифрой, потому что так в документе",
  "option.check-kind":
    "вид документа или его приложение: 3, 4, 5; если не указать, проверяются все виды",
  "option.preview-file":
    "какой шаблон заполнить; если не указать, тот, по которому будут сделаны следующие документы",
  "option.preview-out": "какой файл записать; если не указать, preview-<вид>.docx",
  "option.preview-duplicate": "как будет выглядеть дубликат",
  "option.in-force-from": "первый день, когда по ней делают документы, ГГГГ-ММ-ДД",
  "option.reprint-out": "какой файл записать; если не указать, место документа в реестре",
  "option.reason": "почему (сохраняется в реестре)",
  "option.course-reason":
    "почему; обязательно, если по курсу уже выданы документы (сохраняется в реестре)",
  "option.operator-name": "имя, как его показывать в журнале",
  "option.my-name": "ваше имя, как его показывать в журнале",
  "option.duplicate-name-kk": "новое имя полностью на казахском, если оно изменилось",
  "option.duplicate-name-ru": "новое имя полностью на русском, если оно изменилось",
  "option.name-ground":
    "на основании какого документа изменилось имя; хранится в реестре, не печатается",
  "option.as-issued": "с именем и ИИН прежнего документа, хотя в реестре уже другие",
  "option.handover-to": "кто получил документы",
  "option.to-holders": "каждый получил свой",
  "option.handover-course": "все документы курса, которые ещё не вручены",
  "option.handover-except": "вместе с --course: номера, за которые в ведомости никто не расписался",
  "option.handover-document":
    'предъявленный документ, вид и номер, например "удостоверение 012345678", или digital; не копия',
  "option.handover-ground": "по какому праву получил не сам владелец, например доверенность",
  "option.handover-date": "дата вручения, ГГГГ-ММ-ДД; если не указана — сегодня",
  "option.handover-again": "вручён ещё раз, вместе с --reason",
  "option.handover-reason": "почему ещё раз (хранится в реестре)",
  "example.annul": 'kualik annul 3-2026-00001 --reason "выдан по ошибке"',
  "example.duplicate": 'kualik duplicate 3-2026-00001 --reason "утерян"',
  "example.duplicate-name":
    'kualik duplicate 3-2026-00001 --reason "смена фамилии" --name-kk "Серікова Анна Петрқызы" --name-ru "Серикова Анна Петровна" --ground "свидетельство о браке № 123"',
  "example.handover":
    'kualik handover 3-2026-00001 --to "Серикова Анна Петровна" --document "удостоверение 012345678"',
  "example.fulfil": 'kualik request fulfil 16 --duplicate --reason "утеряно"',
  "example.refuse": 'kualik request refuse 17 --explanation "Заявитель не обучался на этом курсе"',
  "example.decline":
    'kualik request decline 18 --ground expired-document --explanation "Срок удостоверения истёк 1 марта 2026 года"',
  "example.courses-drop":
    'kualik courses drop AT-2026-014 --row 17 --reason "не училась на этом курсе"',
  "example.trainees-set":
    'kualik trainees set 880101450123 --name-ru "Иванова Анна Петровна" --reason "свидетельство о браке № 123"',
  "example.trainees-set-iin":
    'kualik trainees set 880101450123 --iin 841014405586 --reason "опечатка в списке"',
  "example.courses-set":
    'kualik courses set AT-2026-014 --title-ru "Кардиология" --reason "приказ № 12"',
  "example.operators-set": 'kualik operators set --name "А. Б. Серикова"',
  "example.backup": "kualik backup E:\\копии --encrypt",
  "example.restore": "kualik restore backups/kualik-2026-11-23-174431.db",
  "example.templates-add": "kualik templates add 3 новая-форма.docx --from 2027-01-01",
  "example.templates-preview":
    "kualik templates preview 3 --file новая-форма.docx --out образец.docx",
  "example.templates-diff": "kualik templates diff 3@2026-12-31 новая-форма.docx",
  "example.reprint": "kualik reprint 3-2026-00001 --out копия.docx",
  "example.report": "kualik report --from 2026-01-01 --to 2026-03-31 --out отчёт.html",
  "example.blanks-receive":
    'kualik blanks receive --series АБ --from 000001 --to 000500 --note "накладная № 17"',
  "example.blanks-spoil": 'kualik blanks spoil "АБ 000124" --reason "порван в принтере"',
  "example.blanks-free":
    'kualik blanks free "АБ 000123" --to "АБ 000152" --reason "стопка начиналась с 000124"',
  "example.calendar-add": 'kualik calendar add 2027-05-17 --reason "первый день Курбан-айта"',
  "example.calendar-work": 'kualik calendar work 2027-03-20 --reason "приказ № 12"',
  "example.calendar-move":
    'kualik calendar move 2027-01-09 2027-01-08 --reason "решение Министерства труда"',
  "option.calendar-to": "последний день периода; если не указан, один день",
  "option.kurban-ait": "объявленный первый день Курбан-айта, ГГГГ-ММ-ДД",
  "option.opening": "когда центр открывается, например 08:00",
  "option.closing": "когда центр закрывается, например 17:00",
  "option.lunch": "обед, например 13:00-14:00",
  "option.lunch-stops-clock":
    "останавливается ли на обед срок, данный на заявление: yes (да) или no (нет)",
  "option.course": "код курса",
  "option.kind":
    "advanced-training (повышение квалификации) или certification-course (сертификационный курс)",
  "option.row": "номер отложенной строки, как его показывает «check»",
  "option.accept":
    "принять предложенное для этого замечания (его код показывает «kualik review --json»); где ничего не предложено — пропустить этих людей с --reason; можно повторять",
  "option.set":
    "записать значение в отложенную строку, например 7:iin=841014405586; можно повторять",
  "option.review-reason": "почему проверку можно пропустить; хранится в реестре",
  "option.person": "ИИН или документ человека",
  "option.title-kk": "тема курса на казахском",
  "option.title-ru": "тема курса на русском",
  "option.specialty-kk": "специальность на казахском",
  "option.specialty-ru": "специальность на русском",
  "option.hours": "объём в академических часах",
  "option.credits": "объём в кредитах",
  "option.start": "первый день, ГГГГ-ММ-ДД",
  "option.end": "последний день, ГГГГ-ММ-ДД",
  "option.date": "дата выдачи, ГГГГ-ММ-ДД; если не указана — сегодня",
  "option.issue-again": "также новый документ владельцам этих аннулированных",
  "option.from": "с этой даты выдачи, ГГГГ-ММ-ДД",
  "option.to": "по эту дату выдачи, ГГГГ-ММ-ДД",
  "option.report-from":
    "первый день, ГГГГ-ММ-ДД; если не указан — первое число месяца последнего дня",
  "option.report-to": "последний день, ГГГГ-ММ-ДД; если не указан — сегодня",
  "option.report-out":
    "какой файл записать: .xlsx для Excel, .html — страница с диаграммами для просмотра и печати",
  "option.journal-course": "только этот курс",
  "option.differing": "только документы, в которых не то, что сейчас в реестре",
  "option.acts-from": "с этого дня, ГГГГ-ММ-ДД",
  "option.acts-to": "по этот день, ГГГГ-ММ-ДД",
  "option.acts-by": "только сделанное этим человеком: пользователь или имя",
  "option.acts-act": "только такие действия: {choices}",
  "option.acts-about": "только об этом курсе, регистрационном номере или человеке (ИИН)",
  "option.acts-out": "записать список в этот файл (.xlsx или .csv)",
  "option.print-kind": "только этот вид документа или его приложение: 3, 4, 5",
  "option.blank-series": "серия, как на бланках",
  "option.blanks-from": "номер первого бланка с нулями: 000001",
  "option.blanks-to": "номер последнего бланка",
  "option.blanks-kind": "для каких документов они, или приложение: 3, 4, 5; без этого — для любых",
  "option.blanks-note": "с чем получены, например номер накладной",
  "option.use-blank": "бланк, на котором этот документ",
  "option.use-course":
    "записать на бланки все документы этого курса, у которых бланка ещё нет, в порядке печати",
  "option.use-from": "бланк первого из них, лежавший сверху",
  "option.use-to": "последний использованный бланк, если стопок было несколько",
  "option.blank-to": "последний бланк, если имеется в виду несколько подряд",
  "option.print":
    "ещё и файлы Word со всеми выданными сейчас документами для печати, по одному на каждый вид, и ведомость выдачи",
  "option.issue-pdf":
    "ещё и PDF с помощью LibreOffice: каждого документа, а вместе с --print — файлов для печати",
  "option.print-out":
    "куда записать файл (.docx); если не указано — рядом с документами. У нескольких файлов перед окончанием стоит вид",
  "option.print-from": "начиная с документа с этим регистрационным номером, в порядке печати",
  "option.print-to": "до документа с этим регистрационным номером включительно",
  "option.print-pdf": "ещё и в PDF, с помощью LibreOffice",

  // wrong usage
  "usage.unknown-command": "Команды «{name}» нет.",
  "usage.unknown-option": "Параметра «{name}» здесь нет.",
  "usage.missing-argument": "В команде не хватает: <{name}>.",
  "usage.option-without-value": "После параметра «{name}» нужно значение.",
  "usage.missing-option": "Команде нужен параметр «{name}».",
  "usage.too-many": "После команды указано лишнее.",
  "usage.invalid-value": "Для {option} значение «{value}» не подходит: {expected}.",
  "usage.expected-date": "напишите дату как ГГГГ-ММ-ДД, например 2026-03-13",
  "usage.expected-moment": "нужны дата и время: 2026-03-16T09:05",
  "usage.expected-number": "напишите число больше нуля",
  "usage.expected-year": "напишите год от {first} до {last}",
  "usage.expected-time": "напишите время, например 08:00",
  "usage.expected-time-period": "напишите, с какого и по какое время, например 13:00-14:00",
  "usage.expected-docx": "укажите имя файла Word с окончанием .docx",
  "usage.expected-one-of": "напишите одно из: {choices}",
  "usage.expected-column": "напишите столбец, знак = и что в нём, например D=outcome",
  "usage.did-you-mean": "Возможно, имелось в виду «{name}»?",
  "usage.see-help": "Как пользоваться, покажет «{command} --help».",

  // kinds
  "course-kind.advanced-training": "повышение квалификации",
  "course-kind.certification-course": "сертификационный курс",
  "document-kind.advanced-training-certificate": "свидетельство о повышении квалификации",
  "document-kind.certification-course-certificate": "свидетельство о сертификационном курсе",
  "document-kind.non-completion-reference": "справка о незавершённом обучении",
  "document-kind.refusal-notice": "уведомление об отказе в оказании услуги",
  "document-kind.acceptance-refusal": "расписка об отказе в приёме документов",
  "document-status.issued": "выдан",
  "document-status.annulled": "аннулирован",
  "document-status.replaced": "аннулирован, заменён дубликатом",
  "outcome.completed": "завершил(а)",
  "outcome.not-completed": "не завершил(а)",
  "severity.error": "отложено",
  "severity.warning": "проверьте",
  "severity.note": "к сведению",
  "explain-kind.problem": "замечания к строкам списка",
  "explain-kind.course-warning": "замечания о курсе",
  "explain-kind.skipped": "почему документ не выдаётся",
  "explain-kind.template-fault": "ошибки шаблона",
  "explain-kind.finding": "находки проверки реестра",
  "explain-kind.error": "ошибки",
  "explain-effect.held": "Строка ждёт, пока кто-нибудь не решит, и её человек документа не получает.",
  "explain-effect.warning": "Строка принята, но её стоит посмотреть.",
  "explain-effect.note": "Строка принята; делать ничего не нужно.",
  "explain-effect.course-warning": "Это ничего не останавливает.",
  "explain-effect.skipped": "Этот человек сейчас документа не получает; остальные свои получают.",
  "explain-effect.template-fault": "По шаблону не делается ни один документ, пока он не исправлен: выдача останавливается до первого номера.",
  "explain-effect.finding": "«kualik audit» завершается с кодом 1.",
  "explain-effect.remark": "Это к сведению: проверка из-за него не считается неудачной.",
  "explain-effect.failed": "Команда завершается с кодом 1.",
  "explain-effect.usage": "Команда ничего не делает и завершается с кодом 2: она написана неверно.",
  "explain.part": "Часть шаблона",
  "explain.otherwise": "или: {meaning}",
  "explain.next": "Что означает любой из них: kualik explain <код>",

  // columns of a roster
  "field.ordinal": "порядковый номер",
  "field.iin": "ИИН",
  "field.fullName": "ФИО",
  "field.familyName": "фамилия",
  "field.givenName": "имя",
  "field.patronymic": "отчество",
  "field.fullNameKk": "ФИО на казахском",
  "field.familyNameKk": "фамилия на казахском",
  "field.givenNameKk": "имя на казахском",
  "field.patronymicKk": "отчество на казахском",
  "field.fullNameRu": "ФИО на русском",
  "field.familyNameRu": "фамилия на русском",
  "field.givenNameRu": "имя на русском",
  "field.patronymicRu": "отчество на русском",
  "field.birthDate": "дата рождения",
  "field.identityDocument": "документ, удостоверяющий личность",
  "field.specialty": "специальность",
  "field.hours": "освоено часов",
  "field.outcome": "итог",
  "field.workplace": "место работы (не хранится)",
  "field.position": "должность (не хранится)",
  "field.contact": "контакты (не хранятся)",
  "field.note": "примечание (не хранится)",
  "field.registerRow": "строка реестра (не хранится)",
  "field.name": "ФИО",
  "field.identity": "ИИН или документ, удостоверяющий личность",
  "field.unrecognised": "не распознано, не хранится",
  "field.leave-aside": "ничего нужного — не читать",

  // problems of rows
  "place.cell": "строка {row}, ячейка {cell}",
  "problem-overridden": "{finding} Пропущено ({operator}, {date}): {reason}",
  "place.row": "строка {row}",
  "problem.name-missing":
    "Нет ФИО. Напишите его полностью, как в документе, удостоверяющем личность.",
  "problem.name-incomplete":
    "ФИО указано не полностью. Напишите фамилию и имя целиком, без инициалов.",
  "problem.name-characters":
    "В ФИО есть знак, которого там быть не может (цифра или символ). Исправьте ФИО.",
  "problem.name-characters.word":
    "«{word}» – не часть ФИО. Оставьте только фамилию, имя и отчество.",
  "problem.name-characters.joined":
    "Внутри слова «{word}» стоит заглавная буква: скорее всего, между словами пропущен пробел. Исправьте ФИО.",
  "problem.name-characters.long":
    "В ФИО больше {most} знаков. Оставьте только фамилию, имя и отчество.",
  "problem.name-several": "В одной ячейке записаны двое. Дайте каждому свою строку со своим ИИН.",
  "problem.name-mixed-script":
    "В ФИО вместо кириллицы стоят похожие латинские буквы. Наберите заново: {proposal}",
  "problem.name-mixed-script.no-proposal":
    "В ФИО вместе стоят латинские и русские буквы. Напишите всё ФИО одним алфавитом, как в документе.",
  "problem.names-of-two-people":
    "ФИО на казахском и на русском похожи на имена двух разных людей; возможно, один столбец отсортировали отдельно от остальных. Сверьте с документом, удостоверяющим личность, и исправьте список. Если оба написания верны, примите строку с указанием причины: kualik review.",
  "problem.name-case":
    "ФИО набрано одними заглавными или одними строчными буквами; будет записано так: {name}.",
  "problem.identity-missing":
    "Нет ни ИИН, ни другого документа, удостоверяющего личность. Запросите у слушателя одно из двух.",
  "problem.iin-length":
    "В ИИН должно быть 12 цифр, а указано: {digits}. Перепишите его с документа, удостоверяющего личность.",
  "problem.iin-check-digit":
    "Последняя цифра ИИН не сходится с остальными: скорее всего, в нём ошибка. Перепишите его с документа, удостоверяющего личность. Немногие старые номера и правда такие: если в документе так же, оставьте, указав причину (kualik review).",
  "problem.iin-invalid":
    "Такого ИИН у человека быть не может: в нём невозможная дата или не только цифры. Перепишите его с документа, удостоверяющего личность.",
  "problem.iin-exponent":
    "Excel сократил ИИН, и часть цифр потеряна. Задайте столбцу формат «Текстовый» и введите ИИН заново.",
  "problem.iin-zeros-restored": "Excel отбросил нули в начале ИИН; они возвращены на место.",
  "problem.iin-birth-date":
    "Дата рождения не совпадает с цифрами ИИН. Так бывает; сверьте с документом, удостоверяющим личность.",
  "problem.birth-date-invalid":
    "Дату рождения не удалось прочитать, она не сохраняется. Напишите ДД.ММ.ГГГГ.",
  "problem.birth-date-future": "Дата рождения ещё не наступила. Исправьте её.",
  "problem.birth-date-future.iin":
    "Судя по ИИН, дата рождения ещё не наступила: скорее всего, в нём ошибка. Перепишите его с документа, удостоверяющего личность.",
  "problem.birth-date-implausible": "Такая дата рождения у слушателя маловероятна. Сверьте её.",
  "problem.birth-date-implausible.iin":
    "Судя по цифрам ИИН, такой возраст у слушателя маловероятен. Сверьте ИИН с документом, удостоверяющим личность.",
  "problem.outcome-missing": "Не указано, завершил ли слушатель курс. Уточните у лектора.",
  "problem.outcome-unknown":
    "Непонятно, завершил ли слушатель курс. Напишите «завершил» или «не завершил».",
  "problem.hours-invalid": "Освоенные часы указаны не числом. Напишите число, например 60.",
  "problem.hours-short":
    "Отмечено «завершил», но освоено часов: {hours} из {volume}. Уточните у лектора, что верно.",
  "problem.hours-over":
    "Освоено часов: {hours}, это больше объёма курса ({volume}). Сверьте эти числа.",
  "problem.repeated-in-roster": "Этот человек уже есть в строке {first}. Удалите одну из строк.",
  "problem.repeated-in-roster.contradicts":
    "Этот же человек стоит в строке {first}, но итог, часы или дата рождения там другие. Выясните, какая строка верна, и удалите другую.",
  "problem.iin-conflict": "В строке {first} тот же ИИН, но другое ФИО. Выясните, чей это ИИН.",
  "problem.similar-in-roster":
    "В строке {first} такое же ФИО и почти такой же ИИН или та же дата рождения: скорее всего, один человек записан дважды. Сверьте документы, удостоверяющие личность, и удалите одну из строк. Если это действительно два человека, примите строку с указанием причины: kualik review.",
  "problem.register-name-differs":
    "В реестре этот ИИН записан на другое имя. Сверьте с документом, удостоверяющим личность: тот ли это ИИН? Если имя изменилось, запишите это: kualik trainees set <ИИН> --name-ru … --reason …",
  "problem.register-family-name-differs":
    "В реестре у этого человека другая фамилия. Если она сменилась (например, после брака), примите её как новую с указанием причины: kualik review. Если нет, исправьте список по документу, удостоверяющему личность.",
  "problem.register-spelling-differs":
    "В реестре это ФИО написано другими буквами; остаётся написание реестра. Сверьте с документом, удостоверяющим личность; если верно в списке, запишите это: kualik trainees set <ИИН> --name-kk … --name-ru … --reason …",
  "problem.register-spelling-differs.updated":
    "В реестре это ФИО было написано другими буквами. Документов этому человеку ещё не выдавали, поэтому берётся написание из списка. Сверьте с документом, удостоверяющим личность.",
  "problem.register-spelling-differs.filled":
    "В реестре это ФИО было только на одном языке; написание из списка добавлено для второго.",
  "problem.register-birth-date-differs":
    "В реестре у этого человека другая дата рождения; она остаётся. Сверьте с документом, удостоверяющим личность; если верна дата из списка, запишите её: kualik trainees set <ИИН> --birth-date … --reason …",
  "problem.register-birth-date-differs.updated":
    "В реестре у этого человека была другая дата рождения. Документов ему ещё не выдавали, поэтому берётся дата из списка. Сверьте с документом, удостоверяющим личность.",
  "problem.register-similar-person":
    "В реестре есть очень похожий человек: ФИО такое же или почти такое же, при этом ИИН почти совпадает либо совпадает дата рождения или документ. Если это тот же человек, исправьте по документу, удостоверяющему личность, то, что неверно: список или реестр (kualik trainees set). Если другой, примите строку с указанием причины: kualik review.",
  "problem.register-namesake":
    "В реестре есть человек с таким же ФИО, но с другим ИИН или документом. Если это тот же человек, исправьте список по документу, удостоверяющему личность, иначе один человек окажется в реестре дважды.",
  "problem.register-namesake.no-identity":
    "В реестре есть один человек с таким ФИО. Выясните, он ли это; сам ИИН не подставляется.",
  "problem.namesake-on-course":
    "На курсе уже есть человек с таким ФИО и другим ИИН или документом, а в этом списке его нет. Если это тот же человек, снимите неверную запись: kualik courses drop. Если их двое, внесите один список с обоими.",
  "problem.dropped-before":
    "Снят(а) с этого курса {date}: {reason}. Если человек всё же должен быть здесь, примите строку с указанием причины: kualik review.",
  "problem.already-enrolled": "Уже есть на этом курсе; ничего не меняется.",
  "problem.already-documented": "Документ {number} по этому курсу уже выдан; ничего не меняется.",
  "problem.enrolment-updated": "Уже есть на этом курсе; данные обновляются.",
  "problem.already-issued":
    "Документ по этому курсу уже выдан, а в строке теперь другие данные. Выданный документ не меняется; сравните их.",
  "problem.course-documented-elsewhere":
    "Уже выдан документ {number} по курсу {course} с той же темой и в то же время. Скорее всего, один курс внесён под двумя кодами, а двух документов за него быть не должно. Если это действительно два разных курса, примите строку с указанием причины: kualik review.",
  "problem.course-documented-elsewhere.enrolled":
    "Уже записан(а) на курс {course} с той же темой и в то же время. Скорее всего, один курс внесён под двумя кодами: отмените это внесение (kualik undo) или оставьте строки отложенными. Если это действительно два разных курса, примите строку с указанием причины: kualik review.",

  // why somebody gets no document, in short
  "reason.name-missing": "нет ФИО",
  "reason.name-incomplete": "ФИО не полностью",
  "reason.name-characters": "лишний знак в ФИО",
  "reason.name-several": "двое в одной ячейке",
  "reason.name-mixed-script": "латинские буквы в ФИО",
  "reason.names-of-two-people": "разные ФИО на казахском и русском",
  "reason.identity-missing": "нет ни ИИН, ни другого документа",
  "reason.iin-length": "в ИИН не 12 цифр",
  "reason.iin-check-digit": "ошибка в цифрах ИИН",
  "reason.iin-invalid": "такого ИИН не бывает",
  "reason.iin-exponent": "ИИН сокращён в Excel",
  "reason.birth-date-future": "дата рождения в будущем",
  "reason.outcome-missing": "не указан итог",
  "reason.outcome-unknown": "непонятен итог",
  "reason.hours-invalid": "часы указаны не числом",
  "reason.hours-short": "отмечено «завершил», но часов мало",
  "reason.repeated-in-roster": "повторяется в списке",
  "reason.iin-conflict": "ИИН другого человека",
  "reason.similar-in-roster": "очень похож на другого в этом списке",
  "reason.register-name-differs": "в реестре другое ФИО",
  "reason.register-family-name-differs": "в реестре другая фамилия",
  "reason.register-similar-person": "очень похож на человека из реестра",
  "reason.namesake-on-course": "тёзка на этом курсе",
  "reason.dropped-before": "раньше снят(а) с этого курса",
  "reason.already-issued": "документ уже выдан",
  "reason.annulled":
    "документ {number} аннулирован; новый выдаёт команда: kualik issue {course} --again {number}",
  "reason.held-row":
    "по этому человеку отложена другая строка: сначала решите по ней (kualik review)",
  "reason.course-documented-elsewhere": "уже есть на том же курсе под другим кодом",

  // course
  "course-warning.hours-credits":
    "Не сходится: часов {hours}, кредитов {credits}, а один кредит — 30 часов. Сверьте с программой.",
  "course-warning.volume-unusual":
    "Необычный объём для курса этого вида, часов: {hours} (обычно {from}–{to}). Сверьте с программой.",
  "course-warning.title-long":
    "В теме {length} знаков; если их больше {most}, документ может не поместиться на одной странице. Посмотрите один документ перед печатью.",
  "course-warning.title-one-language":
    "Тема известна только на одном языке и печатается в обоих местах.",
  "course-warning.specialty-one-language":
    "Специальность известна только на одном языке и печатается в обоих местах.",
  "course-warning.hours-computed": "Часы рассчитаны по кредитам: {hours}.",
  "course-warning.roster-differs":
    "Сведения о курсе в списке не те, что в реестре: {fields}. Действуют данные реестра.",
  "course-warning.roster-code-differs":
    "В самом списке указан курс {said}, а вносится он на курс {course}. Сверьте, прежде чем продолжить.",
  "course-field.code": "код",
  "course-field.kind": "вид",
  "course-field.titleKk": "тема на казахском",
  "course-field.titleRu": "тема на русском",
  "course-field.title": "тема",
  "course-field.specialtyKk": "специальность на казахском",
  "course-field.specialtyRu": "специальность на русском",
  "course-field.specialty": "специальность",
  "course-field.hours": "часы",
  "course-field.credits": "кредиты",
  "course-field.start": "первый день",
  "course-field.end": "последний день",
  "course-field.period": "период обучения",
  "course-field.volume": "объём",

  // questions
  "ask.name-kk": "Наименование центра на казахском:",
  "ask.name-ru": "Наименование центра на русском:",
  "ask.bin": "БИН, 12 цифр (Enter — не указывать):",
  "ask.my-name": "Ваше имя для журнала (Enter — не указывать):",
  "ask.city-kk": "Город на казахском:",
  "ask.city-ru": "Город на русском:",
  "ask.head-name-kk": "ФИО руководителя, как в подписи, на казахском:",
  "ask.head-name-ru": "ФИО руководителя, как в подписи, на русском:",
  "ask.head-position-kk": "Должность руководителя на казахском:",
  "ask.head-position-ru": "Должность руководителя на русском:",
  "ask.course.code": "Код курса:",
  "ask.course.kind": "Вид курса:",
  "ask.course.title-kk": "Тема курса на казахском (Enter — как на русском):",
  "ask.course.title-ru": "Тема курса на русском:",
  "ask.course.specialty-kk": "Специальность на казахском (Enter — как на русском):",
  "ask.course.specialty-ru": "Специальность на русском:",
  "ask.course.hours": "Объём в академических часах:",
  "ask.course.start": "Первый день (ГГГГ-ММ-ДД):",
  "ask.course.end": "Последний день (ГГГГ-ММ-ДД):",
  "ask.import": "Внести это в реестр?",
  "ask.encoding": "В какой строке слова написаны верно?",
  "ask.column": "Столбец {letter} «{header}». Первые значения: {values}. Что в нём?",
  "ask.undo": "Отменить внесение этого списка?",
  "ask.blanks-receive": "Внести {range}, бланков: {count}? Убрать их потом нельзя.",
  "ask.blanks-use": "Номера совпадают с бумагами? Записать?",
  "ask.annul": "Аннулировать документ {number}? Отменить это нельзя.",
  "ask.duplicate": "Выдать дубликат и аннулировать документ {number}? Отменить это нельзя.",
  "ask.duplicate-reason": "Почему дубликат (утерян, испорчен, другое имя)?",
  "ask.fulfil-issue": "Выдать и вручить этот документ: {kind}, курс {course}?",
  "ask.fulfil-hand-over": "Вручить документ № {number} ({kind})?",
  "ask.fulfil-group": "Ответить на заявление {number} документами курса {course}?",
  "ask.refused":
    "Отказать в услуге по заявлению {number}? Основание: {ground}. Отменить это нельзя.",
  "ask.declined":
    "Отказать в приёме документов по заявлению {number}? Основание: {ground}. Отменить это нельзя.",
  "ask.template-other-kind":
    "Этот файл уже служит для: {kinds}. Использовать его и для: {intended}?",
  "ask.restore": "Заменить реестр этой копией?",
  "ask.passphrase": "Пароль:",
  "ask.passphrase-again": "Тот же пароль ещё раз:",
  "ask.passphrase-differs": "Это два разных пароля. Введите оба ещё раз.",
  "ask.overwrite": "Файл {file} уже есть. Заменить его?",
  "ask.yes-no": "Да/нет",
  "ask.yes-or-no": "Ответьте «да» или «нет».",
  "ask.future-date":
    "Дата выдачи {date} ещё не наступила, а номера вернуть нельзя. Выдать с этой датой?",
  "ask.required": "Нужно что-нибудь написать.",
  "ask.date": "Напишите дату как ГГГГ-ММ-ДД, например 2026-03-13.",
  "ask.number": "Напишите число больше нуля.",
  "ask.bin-invalid": "Это не БИН: в нём 12 цифр, и последняя должна сходиться с остальными.",
  "ask.calendar": "Изменить календарь так?",
  "ask.calendar-year": "Подтвердить календарь на {year} год?",
  "ask.kurban-ait":
    "Первый день Курбан-айта, ГГГГ-ММ-ДД (ожидается около {expected}; пока не объявлен, оставьте пустым)",
  "ask.kurban-ait-year": "Напишите дату {year} года, например {expected}, или ничего.",
  "said.stopped": "Остановлено. Сделанное до этого сохранено.",
  "said.waiting": "В реестр сейчас записывает другая программа. Ждём, пока она закончит…",
  "said.not-confirmed": "Ничего не изменено.",
  "said.closed":
    "К части реестра имели доступ другие пользователи этого компьютера: {names}. Теперь доступ есть только у вас.",
  "said.open":
    "Внимание: к данным реестра ({names}) имеют доступ другие пользователи этого компьютера, и программа не может это изменить. Перенесите реестр в свою личную папку или попросите системного администратора закрыть доступ к этой: {folder}",

  // init and settings
  "init.done": "Реестр готов: {folder}",
  "init.next": "Дальше: перейдите в эту папку и внесите список: kualik import <файл>",
  "init.templates":
    "Шаблоны документов лежат в папке {folder}; их можно открыть и изменить в Word.",
  "init.one-language": "Известно только на одном языке и печатается в обоих местах: {fields}.",
  "init.folder-of-others":
    "В эту папку могут заглянуть другие пользователи компьютера, но открыть то, что кладёт туда программа, сможете только вы: {folder}",
  "settings.changed":
    "Изменено. Новые данные войдут в документы, которые будут выданы с этого момента.",
  "centre.name-kk": "наименование на казахском",
  "centre.name-ru": "наименование на русском",
  "centre.bin": "БИН",
  "centre.city-kk": "город на казахском",
  "centre.city-ru": "город на русском",
  "centre.head-name-kk": "руководитель, на казахском",
  "centre.head-name-ru": "руководитель, на русском",
  "centre.head-position-kk": "должность руководителя на казахском",
  "centre.head-position-ru": "должность руководителя на русском",
  "centre.number-pattern": "образец номера, {kind}",
  "centre.name": "наименование",
  "centre.city": "город",
  "centre.head-name": "ФИО руководителя",
  "centre.head-position": "должность руководителя",
  "settings.hours-changed": "Часы работы изменены. Сроки, названные раньше, остаются прежними.",
  "working-hours.open": "часы работы",
  "working-hours.lunch": "обед",
  "working-hours.clock": "срок во время обеда",
  "working-hours.runs": "идёт",
  "working-hours.stands": "стоит",

  // the working calendar
  "calendar.month": "Месяц",
  "calendar.working-days": "Рабочих дней",
  "calendar.off": "Выходные с пн по пт",
  "calendar.worked": "Рабочие сб и вс",
  "calendar.total": "Весь год",
  "calendar.date": "День",
  "calendar.kind": "Какой это день",
  "calendar.before": "Было",
  "calendar.after": "Станет",
  "calendar.note": "Почему",
  "calendar-kind.holiday": "праздничный день",
  "calendar-kind.day-off": "выходной день",
  "calendar-kind.moved": "перенесённый выходной",
  "calendar-kind.worked": "рабочий день вместо выходного",
  "calendar-kind.usual-off": "выходной по дню недели",
  "calendar-kind.usual-worked": "рабочий день",
  "calendar.computed":
    "{year} год рассчитан по закону: добавьте первый день Курбан-айта, когда его объявят (ожидается около {expected}), и дни, которые перенесёт уполномоченный орган по труду.",
  "calendar.confirmed": "{year} год подтвердил сам центр.",
  "calendar.shipped-differs":
    "Календарь, который поставляется с Kualik, говорит иначе об этих днях: {dates}.",
  "calendar.changed": "Календарь изменён.",
  "calendar.due-stays":
    "Сроки, названные раньше, остаются прежними; заявления, поступившие с этого момента, считаются по новому календарю.",
  "calendar.as-it-is": "Календарь уже такой; ничего не изменено.",
  "calendar.new-year": "О {year} годе ещё ничего не известно; список станет всем его календарём.",
  "calendar.against-law": "По закону это выходные, а по файлу — рабочие дни: {dates}.",
  "calendar.proposed":
    "Рассчитано по закону о праздниках. Прежде чем подтвердить, сверьте с решениями уполномоченного органа по труду.",
  "calendar.no-kurban-ait":
    "Первого дня Курбан-айта в нём нет: он считается рабочим, пока вы его не добавите (ожидается около {expected}).",
  "calendar.exported": "Записано: {file} (дней: {count})",
  "calendar-fault.cells": "строка {line}: ячеек {said} вместо трёх",
  "calendar-fault.date": "строка {line}: «{said}» — не дата; напишите 09.03.2026 или 2026-03-09",
  "calendar-fault.year": "строка {line}: год в «{said}» невозможен",
  "calendar-fault.kind": "строка {line}: «{said}» — не вид дня; напишите одно из: {kinds}",
  "calendar-fault.twice": "строка {line}: {said} в файле уже есть; оставьте одну из двух строк",
  "calendar-fault.weekday-worked": "строка {line}: {said} и так рабочий день; уберите строку",
  "calendar-fault.weekend-off":
    "строка {line}: {said} — суббота или воскресенье, и так выходной; уберите строку",

  // import
  "request.number": "Заявление",
  "request.channel": "Как поступило",
  "request-channel.direct": "в центре",
  "request-channel.portal": "портал",
  "request.portal-number": "Номер на портале",
  "request.subject": "Что просят",
  "request.kind-open": "документ, какой – не указано",
  "request-subject.duplicate": "дубликат: {document}",
  "request-subject.group": "на группу: {document}",
  "request.applicant": "Кто просит",
  "request.identity-document": "Документ личности",
  "identity-kind.id-card": "удостоверение личности",
  "identity-kind.passport": "паспорт",
  "identity-kind.residence-permit": "вид на жительство",
  "identity-kind.refugee-certificate": "удостоверение беженца",
  "identity-kind.other": "другой документ",
  "identity-kind.digital": "электронный документ",
  "request.submitted": "Отправлено",
  "request.received": "Принято",
  "request.due": "Срок",
  "request.left": "Осталось",
  "request.can-get": "Может получить",
  "request.can-get.issued": "{course}: {kind} № {number} от {date} – ещё раз или дубликат",
  "request.can-get.ready": "{course}: {kind} – ещё не выдано",
  "request.can-get.annulled": "{course}: {kind} – аннулировано; выдать можно только по решению",
  "request.can-get.held":
    "{course}: строка {row} списка отложена – сначала разберите её: kualik review {course}",
  "request.status": "Состояние",
  "request-status.open": "ждёт ответа",
  "request-status.fulfilled": "выполнено",
  "request-status.refused": "отказано",
  "request-status.declined": "не принято",
  "request.closed": "Ответ дан",
  "request.ground": "Основание",
  "request-ground.untrue-documents-or-data": "документы и (или) данные в них недостоверны",
  "request-ground.incomplete-package": "неполный пакет документов",
  "request-ground.expired-document": "срок действия документа истёк",
  "request.explanation": "Пояснение",
  "request.notice": "Уведомление",
  "request.documents": "Документы",
  "request.notice-missing":
    "Файла уведомления нет на месте. Записать его снова: kualik reprint {number}",
  "request.which-document": "Какой из них?",
  "request.handed-before": "Документ {number} уже вручён {date}. Он вручается ещё раз.",
  "request.fulfilled": "На заявление {number} дан ответ: документ {document}, {file}",
  "request.not-handed": "Вручение ещё не записано: kualik handover {document}",
  "request.refused": "По заявлению {number} отказано. Уведомление {notice}: {file}",
  "request.declined": "Документы по заявлению {number} не приняты. Расписка {notice}: {file}",
  "request.notice-pdf": "Уведомление в PDF: {file}",
  "request.answered-late": "Ответ дан с опозданием.",
  "request.group-imported":
    "Список отнесён к заявлению {number}. Дальше: kualik issue {course} --request {number}",
  "request.group-left":
    "Заявление {number} остаётся без ответа: на курсе {course} без документа {count}.",
  "request.group-fulfilled": "На заявление {number} дан ответ. Документов: {count}.",
  "request.group-handover":
    "Когда вернётся подписанный лист: kualik handover --course {course} --to-holders",
  "request.opened": "Заявление {number} принято. Ответить нужно до {due}.",
  "request.after-hours": "Оно пришло, когда центр был закрыт, и считается принятым {received}.",
  "request.in-future": "Указанное время ещё не наступило. Проверьте --at.",
  "request.person-unknown":
    "Такого человека в реестре нет. Заявление всё равно принято; найдите человека (kualik find) или внесите список.",
  "request.person-held":
    "Этот человек есть в отложенной строке, {list}: сначала разберите её (kualik review {course}).",
  "request.held-place": "{course}, строка {row}",
  "request.several-people":
    "С таким именем или его частью в реестре людей: {count}. Никто не выбран: этого мало, чтобы выдать документ. При исполнении заявления укажите ИИН человека: --iin.",
  "request.name-differs":
    "Под этим ИИН в реестре записан человек с другим именем. Сверьте ИИН и имя с удостоверением личности, пока заявитель здесь.",
  "request.nothing-to-get": "Этот человек не записан ни на один курс реестра.",
  "request.which-person": "Кто из них?",
  "request.document-of": "Документ этого человека: {name}, {number}",
  "request.nobody": "никто из них",
  "request.none": "Заявлений, ждущих ответа, нет.",
  "request.late": "с опозданием",
  "request.late-by": "опоздание {time}",
  "request.late-count": "Просрочено: {count}",
  "request.watching":
    "Список обновляется сам; за десять минут до срока звучит сигнал. Остановить: Ctrl+C",
  "request.import-new": "Принято заявлений: {count}",
  "request.import-known": "Уже есть в реестре: {count}",
  "portal-fault.number": "строка {line}: нет номера заявления",
  "portal-fault.submitted": "строка {line}: «{text}» – не дата и время",
  "portal-fault.person": "строка {line}: нет ни ИИН, ни имени",
  "portal-fault.iin": "строка {line}: такого ИИН быть не может",
  "portal-fault.document": "строка {line}: «{text}» – не документ этой услуги",
  "portal-fault.course":
    "строка {line}: курса «{text}» в реестре нет. Если курс неизвестен, оставьте поле пустым.",
  "portal-fault.submitted-missing": "строка {line}: нет даты и времени подачи",
  "portal-fault.twice": "строка {line}: этот номер есть и в строке {first}",
  "duration.minutes": "{minutes} мин",
  "duration.hours-minutes": "{hours} ч {minutes} мин",
  "import.file": "Файл",
  "import.sheet": "{file}, лист «{sheet}», названия столбцов в строке {row}",
  "import.text": "{file}, кодировка {encoding}, названия столбцов в строке {row}",
  "import.sheet-no-header": "{file}, лист «{sheet}», строки с названиями столбцов нет",
  "import.text-no-header": "{file}, кодировка {encoding}, строки с названиями столбцов нет",
  "import.other-sheets":
    "На этих листах тоже есть слушатели, они не прочитаны: {sheets}. Если нужен один из них, укажите его через --sheet.",
  "import.absent":
    "Есть на курсе, но нет в этом списке: {count} ({names}). Они остаются на курсе; лишних снимает команда: kualik courses drop {course}",
  "import.columns": "Столбцы",
  "import.columns-missing":
    "Не найдено, в каком столбце: {missing}. Укажите его среди столбцов ниже.",
  "import.header-guess":
    "Названия столбцов в строке {row} не распознаны. Укажите, что в каждом столбце.",
  "import.no-header":
    "Строки с названиями столбцов нет: список начинается сразу. Укажите, что в каждом столбце.",
  "import.column-as-before": "{meaning} (как указано раньше)",
  "import.answered-before":
    "Часть столбцов прочитана так, как было указано раньше. Если это неверно, укажите иначе через --column; сами ответы показывает: kualik roster profiles",
  "import.columns-kept":
    "Сказанное о столбцах запомнено: список с такими же названиями столбцов будет прочитан без вопросов.",
  "import.hidden": "Скрытые строки",
  "import.hidden-rows": "Скрыты в файле, но прочитаны: строки {rows}. Проверьте, что они нужны.",
  "import.encoding-in-doubt": "Буквы в файле {file} можно прочитать двумя способами:",
  "import.course": "Курс",
  "import.left-out": "Пропущенные строки",
  "import.left-out.total": "строка {row}: итог",
  "import.left-out.signature": "строка {row}: подпись",
  "import.left-out.other": "строка {row}: прочий текст",
  "import.rows": "Строки",
  "import.accepted": "принято",
  "import.held": "отложено",
  "import.count": "количество",
  "import.value-unknown": "пока неизвестно",
  "import.problems": "Замечания:",
  "import.already-enrolled": "Уже есть на этом курсе, ничего не меняется: {count}.",
  "import.already-documented": "Документ по этому курсу уже выдан, ничего не меняется: {count}.",
  "import.more": "… и ещё {count}; все покажет --json.",
  "import.more-records":
    "Рядом показаны обе записи только для первых {count}; все отложенные покажет «kualik check».",
  "import.done": "Внесено в реестр. Принято: {accepted}, отложено: {held}.",
  "import.dry-run": "Ничего не записано: это был пробный запуск.",
  "import.next-check": "Разберите отложенное, строку за строкой: kualik review {course}",
  "import.next-issue": "Дальше: kualik issue {course}",
  "import.already": "Этот файл уже внесён: {date}, курс {course}. Ничего не изменено.",
  "import.again": "Этот файл уже вносили: {date}; отложенные тогда строки проверяются снова.",
  "import.other-course":
    "Этот же файл уже внесён для другого курса: {course}. Убедитесь, что файл выбран верно.",
  "import.missing-in-dry-run": "Чтобы внести список, ещё не хватает: {list}.",

  // issue
  "issue.kind": "Документ",
  "issue.count": "Количество",
  "issue.numbers": "Номера",
  "issue.done": "Выдано: {count}. Файлы: {folder}",
  "issue.nothing": "По этому курсу выдавать нечего.",
  "issue.restored": "Недостающие файлы записаны заново: {count}.",
  "issue.skipped": "Без документа:",
  "issue.who": "Кто",
  "issue.gets": "Получит",
  "issue.why": "Причина",
  "issue.have-documents": "Уже имеют документ: {count}.",
  "issue.progress": "готовятся документы",
  "issue.future-date": "Дата выдачи ещё не наступила: {date}.",
  "issue.disputed":
    "В отложенных строках (строки {rows}) стоит ИИН тех, кто сейчас получает документ: выясните, чей он, прежде чем вручать документы: kualik review {course}",
  "issue.no-attended":
    "Освоенные часы неизвестны, слушателей: {count}; в их справках о часах ничего не сказано.",
  "issue.dry-run": "Ничего не выдано: это был пробный запуск.",
  "issue.unnamed": "(без ФИО, строка {row})",

  // printing
  "print.progress": "документы собираются в один файл",
  "print.done": "Для печати: {file} ({kind}, документов: {count})",
  "print.handover": "Ведомость выдачи: {file}",
  "print.kept": "Файл с таким именем уже был, он сохранён как {file}",
  "print.none-issued":
    "Сейчас ничего не выдано, печатать нечего. Напечатать выданное раньше: kualik print {course}",
  "pdf.progress": "готовятся PDF",
  "pdf.done": "Сделан PDF: {file}",
  "pdf.done-many": "Файлов PDF: {count}. Папка: {folder}",

  // find
  "find.nothing": "Никого и ничего не найдено.",
  "find.held":
    "Есть совпадения и среди отложенных строк: {count}. Что в них не так, покажет «kualik check».",
  "find.more": "Показаны только первые {count}. Добавьте слово, чтобы уточнить поиск.",
  "find.name": "ФИО",
  "find.name-kk": "ФИО на казахском",
  "find.name-ru": "ФИО на русском",
  "find.name-now": "Имя сейчас",
  "find.iin": "ИИН",
  "find.identity-document": "Документ, удостоверяющий личность",
  "find.birth-date": "Дата рождения",
  "find.course": "Курс",
  "find.period": "Период обучения",
  "find.volume": "Объём",
  "find.outcome": "Итог",
  "find.hours-attended": "Освоено часов",
  "find.number": "Номер",
  "find.document": "Документ",
  "find.issued-on": "Дата выдачи",
  "find.issued-by": "Кто выдал",
  "find.differs": "В самом документе",
  "find.annulled": "Аннулирован",
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

  // what the lecturer gets
  "lecturer.sheet": "Список",
  "lecturer.how": "Инструкция",
  "lecturer.how.fill-in": "Как заполнить список",
  "lecturer.how.correct": "Как исправить список",
  "lecturer.how.course": "Заполните данные курса вверху: они будут напечатаны в документах.",
  "lecturer.how.one-row": "Каждому слушателю – одна строка; лишние строки оставьте пустыми.",
  "lecturer.how.iin":
    "ИИН – 12 цифр вместе с нулями в начале, как в документе, удостоверяющем личность.",
  "lecturer.how.name":
    "ФИО пишите полностью, как в документе. Если известно написание на казахском и на русском, укажите оба.",
  "lecturer.how.foreigner":
    "Если у иностранца нет ИИН, укажите номер паспорта или вида на жительство.",
  "lecturer.how.outcome": "Итог выберите из списка в ячейке.",
  "lecturer.how.hours": "Освоенные часы пишите числом; их можно не указывать.",
  "lecturer.how.layout":
    "Не объединяйте ячейки, не удаляйте, не переставляйте и не переименовывайте столбцы.",
  "lecturer.how.mistakes":
    "Строка с ошибкой не пропадёт: она вернётся к вам с замечанием, а документ выдадут после исправления.",
  "lecturer.how.yellow":
    "Жёлтые строки ждут исправления: что не так, сказано в замечании, а ячейка с ошибкой – красная.",
  "lecturer.how.leave":
    "Остальные строки в порядке. Серые не меняйте: по ним документы уже выданы.",
  "lecturer.how.key": "Не меняйте последний столбец «Kualik»: по нему программа узнаёт строку.",
  "lecturer.how.missing": "Если кого-то не хватает, впишите его в пустые строки внизу.",
  "lecturer.how.stranger":
    "Если человек на этом курсе не учился, не удаляйте строку, а сообщите регистратору.",
  "lecturer.how.again":
    "Отправьте файл обратно; что останется неисправленным, вернётся к вам ещё раз.",
  "lecturer.kind": "Вид курса",
  "lecturer.kind.words": "Выберите из списка.",
  "lecturer.iin": "ИИН",
  "lecturer.iin.words": "Введите 12 цифр. Если ИИН нет, оставьте пустым и укажите номер документа.",
  "lecturer.birth-date": "Дата рождения",
  "lecturer.birth-date.words": "Напишите дату: ДД.ММ.ГГГГ.",
  "lecturer.hours": "Часы",
  "lecturer.hours.words": "Напишите число, например 60.",
  "lecturer.outcome": "Итог",
  "lecturer.outcome.words": "Выберите из списка.",
  "lecturer.problem.outcome-missing": "Не указан итог. Выберите его из списка.",
  "lecturer.problem.names-of-two-people":
    "ФИО на казахском и на русском похожи на имена двух разных людей. Исправьте неверное; если оба верны, сообщите регистратору.",
  "lecturer.problem.similar-in-roster":
    "В другой строке такое же ФИО и почти такой же ИИН или та же дата рождения. Если это один человек, удалите одну из строк; если два, сообщите регистратору.",
  "lecturer.problem.iin-check-digit":
    "Последняя цифра ИИН не сходится с остальными: скорее всего, в нём ошибка. Перепишите его с документа, удостоверяющего личность.",
  "lecturer.problem.hours-short":
    "Отмечено «завершил», но освоено часов: {hours} из {volume}. Исправьте то, что неверно.",
  "lecturer.problem.differs":
    "Расходится с записями центра. Сверьте ФИО и ИИН с документом, удостоверяющим личность; если всё верно, сообщите регистратору.",
  "lecturer.problem.already-issued":
    "Документ по этому курсу уже выдан, а в строке другие данные. Если верна строка, сообщите регистратору.",
  "lecturer.issued": "Документ выдан, эту строку не меняйте.",
  "roster.template-done":
    "Записано: {file}. Отправьте лектору; заполненный файл вносят в реестр командой «kualik import».",
  "roster.course-unknown":
    "Курса {course} в реестре ещё нет: в файле его код и то, что вы о нём указали.",
  "roster.export-done": "Записано: {file} (строк: {rows}, из них отложено: {held})",
  "roster.export-next":
    "Отправьте лектору; исправленный файл вносят в реестр командой «kualik import». В нём персональные данные: больше никому его не отправляйте.",
  "roster.export-fine": "По этому курсу ничего не отложено: исправлять в файле нечего.",
  "profiles.none": "Запомненных ответов о столбцах нет.",
  "profiles.number": "№",
  "profiles.columns": "Столбец: название → что в нём",
  "profiles.when": "Кто и когда ответил",
  "profiles.next":
    "Чтобы о столбцах таких списков было спрошено снова: kualik roster profiles drop <номер>",
  "profiles.dropped":
    "Ответы забыты: со следующим таким списком будет спрошено снова. Уже внесённое не меняется.",

  // paper blanks
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

  // journal
  "journal.empty": "За этот период документы не выдавались.",
  "journal.exported": "Записано: {file} (документов: {count})",
  "journal.title": "Журнал выданных документов",
  "journal.ordinal": "№ п/п",
  "journal.number": "Регистрационный №",
  "journal.blank": "Серия, № бланка",
  "journal.kind": "Вид документа",
  "journal.name": "Фамилия, имя, отчество (при его наличии)",
  "journal.identity": "ИИН или документ, удостоверяющий личность",
  "journal.programme": "Программа (цикл)",
  "journal.volume": "Кредиты / часы",
  "journal.period": "Период обучения",
  "journal.order": "№ и дата приказа или протокола",
  "journal.issued-on": "Дата выдачи",
  "journal.receipt": "Подпись получателя или способ вручения",
  "journal.issued-by": "Кто выдал",
  "journal.note": "Примечание",
  "journal.note-duplicate": "дубликат взамен № {number}",
  "journal.note-annulled": "аннулирован {date}: {reason}",
  "journal.note-replaced": "заменён дубликатом № {number}",
  "journal.course": "Курс",
  "journal.total": "Документов: {count}",
  "differing.title":
    "Документы, в которых не то, что сейчас в реестре: {count}. Они остаются такими, какими выданы.",
  "differing.none": "Во всех документах то же, что сейчас в реестре.",
  "differing.what": "Что отличается",
  "differing.issued": "В документе",
  "differing.now": "Сейчас в реестре",
  "differing.more": "Показаны первые {count}; все — kualik journal --differing",
  "differing.next":
    "Если с тех пор изменилось только имя, новое напечатают в дубликате: kualik duplicate <номер> --reason … --name-kk … --name-ru … --ground …. Если документ был неверным, аннулируйте его и выдайте другой: kualik annul <номер> --reason …, затем kualik issue <курс> --again <номер>. Документ, который в свой день был верным, может остаться.",
  "acts.title": "Что сделано в реестре",
  "acts.id": "№ записи",
  "acts.when": "Когда",
  "acts.who": "Кто",
  "acts.what": "Что",
  "acts.about": "О чём",
  "acts.details": "Подробно",
  "acts.hash": "Хеш",
  "acts.none": "Такого не делали.",
  "acts.total": "Записей: {count}",
  "acts.exported": "Записано: {file} (записей: {count})",
  "acts.person": "человек № {id}",
  "acts.reason": "причина: {reason}",
  "acts.changed": "изменено: {fields}",
  "acts.number": "номер: {number}",
  "acts.numbers": "документов: {count} ({first} – {last})",
  "acts.issued-on": "дата выдачи: {date}",
  "acts.blanks-received": "бланки получены",
  "acts.blanks-used": "документы записаны на бланки",
  "acts.blanks-spoiled": "бланки испорчены",
  "acts.blanks-released": "запись о бланках отменена",
  "acts.replaces": "взамен: {number}",
  "acts.handed-on": "вручено: {date}",
  "acts.ground": "основание: {ground}",
  "acts.accepted": "принято строк: {count}",
  "acts.held": "отложено строк: {count}",
  "acts.rows": "строк: {count}",
  "acts.documents": "документов: {count}",
  "acts.entries": "записей: {count}",
  "acts.file": "файл: {file}",
  "acts.row": "строка списка: {row}",
  "acts.overridden": "пропущено, хотя «{finding}»: {reason}",
  "acts.in-force": "действует с {date}",
  "acts.check-secret": "секрет, из которого получаются проверочные коды",
  "act.init": "создан реестр",
  "act.settings": "изменены настройки",
  "act.operators": "записано имя пользователя",
  "act.calendar": "изменён календарь",
  "act.columns": "изменены ответы о столбцах",
  "act.import": "внесён список",
  "act.undo": "внесение списка отменено",
  "act.course": "исправлен курс",
  "act.drop": "снято с курса",
  "act.review": "разобрана отложенная строка",
  "act.trainee": "исправлены данные человека",
  "act.correction": "исправлено после выдачи",
  "act.template": "введён шаблон",
  "act.issue": "выданы документы",
  "act.annul": "документ аннулирован",
  "act.duplicate": "выдан дубликат",
  "act.handover": "документ вручён",
  "act.blanks": "учтены бланки",
  "act.request": "записано заявление",
  "act.reprint": "документ записан заново",
  "act.print": "документы напечатаны",
  "act.export": "сохранено в файл",
  "act.backup": "сделана копия",
  "act.restore": "реестр восстановлен из копии",
  "act.repair": "файлы записаны заново при проверке",

  // the report
  "report.title": "Отчёт об оказании государственной услуги",
  "report.service":
    "Выдача документов о прохождении повышения квалификации и сертификационных курсов кадров отрасли здравоохранения",
  "report.period": "Период: {from} – {to}",
  "report.counted-at":
    "По состоянию на {moment}, время Казахстана. Заявления отнесены к периоду по дню поступления; открытые и просроченные — на этот момент.",
  "report.no-personal-data": "В отчёте нет персональных данных.",
  "report.section.summary": "Итоги",
  "report.section.requests": "Заявления",
  "report.section.documents": "Документы",
  "report.no-requests": "За этот период заявлений не поступило.",
  "report.no-documents": "За этот период документы не выдавались и не аннулировались.",
  "report.figure": "Показатель",
  "report.value": "Значение",
  "report.figure.received": "Поступило заявлений",
  "report.figure.not-yet-due": "ещё открыты, срок не вышел: {count}",
  "report.figure.percent-in-time": "Ответ дан в срок",
  "report.figure.late": "Просрочено",
  "report.figure.late-and-open": "из них ещё открыты: {count}",
  "report.figure.mean": "В среднем ответ дан за",
  "report.figure.percentile-95": "95 из 100 ответов — не дольше",
  "report.figure.documents": "Выдано документов",
  "report.table.results": "Заявления по способу подачи и результату",
  "report.table.kinds": "Заявления по видам документов",
  "report.table.grounds": "Отказы по основаниям",
  "report.table.times": "Сроки ответов",
  "report.table.times.note":
    "По закону: 3 часа в центре и 30 минут через портал; считается только рабочее время. Учтён каждый ответ, в том числе отказ. Открытое заявление, срок которого вышел, просрочено; если срок ещё не вышел, оно не входит ни в «в срок», ни в «просрочено», ни в долю. Среднее и время 95 из 100 — по заявлениям, на которые ответ дан.",
  "report.table.slowest": "Самые долгие заявления",
  "report.table.slowest.note":
    "В рабочем времени; для открытого просроченного заявления — до этого момента.",
  "report.table.documents": "Документы по видам и месяцам",
  "report.table.documents.note":
    "По дате выдачи. Дубликаты входят в число выданных. Аннулированные — те, что аннулированы в этом месяце, когда бы они ни были выданы.",
  "report.channel": "Способ подачи",
  "report.result": "Результат",
  "report.received": "Поступило",
  "report.total": "Всего",
  "report.kind": "Документ",
  "report.kind-unknown": "не указан",
  "report.ground": "Основание",
  "report.count": "Количество",
  "report.in-time": "В срок",
  "report.late": "Просрочено",
  "report.not-yet-due": "Срок не вышел",
  "report.percent-in-time": "Доля в срок",
  "report.mean": "Среднее",
  "report.percentile-95": "95 из 100 — за",
  "report.number": "№ заявления",
  "report.took": "Заняло",
  "report.deadline": "Срок",
  "report.deadline-kept": "соблюдён",
  "report.deadline-missed": "нарушен",
  "report.month": "Месяц",
  "report.issued-total": "Выдано всего",
  "report.duplicates": "Из них дубликаты",
  "report.annulled": "Аннулировано",
  "report.chart.times": "Среднее время и время 95 из 100 ответов, в минутах",
  "report.chart.in-time": "Ответы в срок и с опозданием",
  "report.chart.described": "Столбчатая диаграмма. Числа — в таблице под ней: {title}.",
  "report.percent": "{value} %",
  "report.minutes": "{minutes} мин",
  "report.hours": "{hours} ч {minutes} мин",
  "report.written": "Записано: {file}",

  // a row of a roster beside the register
  "records.compared": "Сравнение",
  "records.roster": "В списке",
  "records.register": "В реестре",
  "records.number": "Номер документа",

  // courses and check
  "courses.none": "Курсов пока нет. Внесите первый список: kualik import <файл>",
  "courses.code": "Код",
  "courses.title": "Тема",
  "courses.enrolled": "Слушатели",
  "courses.issued": "Выдано",
  "courses.held": "Отложено",
  "courses.changed": "Данные курса {course} исправлены.",
  "correction.nothing": "В реестре уже так и записано; ничего не изменено.",
  "courses.import-again":
    "Отложенных строк: {held}. Проверьте их заново с новыми данными: kualik review {course}",
  "trainees.changed":
    "Записано. Если из-за этого была отложена строка, проверьте её заново: kualik review. Выданные документы не меняются.",
  "trainees.birth-date-differs":
    "По ИИН дата рождения другая, чем в реестре. Это может быть верно; сверьте с документом.",
  "operators.user": "Пользователь",
  "operators.name": "Имя",
  "operators.acts": "Действий",
  "operators.last": "Последнее",
  "operators.next": "Если имени ещё нет, укажите его: kualik operators set <пользователь> --name …",
  "operators.set": "Теперь журнал называет пользователя {user} так: {name}",
  "courses.dropped": "Снято с курса {course}.",
  "undo.imported": "Внесён",
  "undo.when-and-who": "{date}, пользователь {operator}",
  "undo.taken-back": "Будет отменено",
  "undo.people": "с курса будет снято людей: {count}",
  "undo.held": "будет убрано отложенных строк: {count}",
  "undo.updated": "прежними станут данные людей: {count}",
  "undo.settled": "снова будет отложено строк: {count}",
  "undo.course": "сам курс {course}: он появился вместе с этим списком",
  "undo.done":
    "Внесение файла {file} отменено. Реестр такой, каким был до него; файл можно внести снова. Ответы о его столбцах остались: kualik roster profiles",
  "backup.done": "Копия записана и проверена: {file}",
  "backup.content": "В ней: документов {documents}, записей журнала {entries}",
  "backup.not-entered":
    "В реестр нельзя записывать, поэтому в его журнале об этой копии ничего нет. Выясните, что с диском.",
  "backup.passphrase":
    "Без пароля её не откроет никто, в том числе разработчики: храните его в надёжном месте отдельно от копии.",
  "backup.removed": "Удалены более старые копии: {list}",
  "backup.same-disk":
    "Копия на том же диске пропадёт вместе с ним: запишите её и на другой диск: kualik backup <folder>",
  "restore.copy": "Копия",
  "restore.documents-lost": "Выданные документы, которых в копии нет",
  "restore.annulments-lost": "Аннулирования, которых в копии нет",
  "restore.courses-lost": "Курсы, которых в копии нет",
  "restore.trainees-lost": "Люди, которых в копии нет",
  "restore.documents-back": "Документы, которые есть только в копии",
  "restore.courses-back": "Курсы, которые есть только в копии",
  "restore.trainees-back": "Люди, которые есть только в копии",
  "restore.journal": "Журнал",
  "restore.none": "нет",
  "restore.list": "{count} – {list}",
  "restore.list-more": "{count}: {list} и ещё {rest}",
  "restore.journal.same": "в обоих один и тот же (записей: {present})",
  "restore.journal.beginning":
    "копия – прежнее состояние этого реестра: её записи ({copy}) – первые из {present}",
  "restore.journal.later":
    "копия – более позднее состояние этого реестра: в ней записей {copy}, в реестре – первые {present}",
  "restore.journal.other":
    "копия – не прежнее состояние этого реестра: из её записей ({copy}) и здешних ({present}) совпадают только первые {common}. Проверьте, тот ли это файл.",
  "restore.from-nothing":
    "В копии {file}: документов {documents}, записей журнала {entries}. Реестра, с которым её можно сравнить, нет.",
  "restore.damaged": "Нынешний реестр повреждён. Его файлы сохранятся такими, какие есть.",
  "restore.done": "Реестр восстановлен из {file}.",
  "restore.aside": "То, что было, сохранено: {file} в папке {folder}",
  "restore.skipped":
    "Уже выданы и второй раз не выдаются: {kind}, {year} год, номера с {from} по {to}",
  "restore.skipped-request":
    "Номера заявлений за {year} год по {last} уже заняты, следующий идёт за ними. Заявления, которых нет в копии, внесите заново.",
  "restore.skipped-refusal-notice":
    "Номера уведомлений об отказе за {year} год по {last} уже заняты и второй раз не выдаются.",
  "restore.skipped-acceptance-refusal":
    "Номера расписок об отказе в приёме за {year} год по {last} уже заняты и второй раз не выдаются.",
  "restore.blanks":
    "О бланках взято из прежнего реестра: получено {received}, использовано {used}, испорчено {spoiled}. Бланки документов, которых нет в копии, считаются испорченными.",
  "restore.blank-reason": "документ {number}, которого нет в восстановленной копии",
  "restore.blanks-unknown":
    "Бланки, которые использованы или испорчены после того, как сделана копия, теперь числятся неиспользованными. Сверьте с оставшейся стопкой и внесите недостающее: kualik blanks receive, kualik blanks use, kualik blanks spoil.",
  "restore.again":
    "Документов, выданных после копии, реестр больше не знает; их номера есть в журнале. Следите, чтобы эти люди не получили по ошибке второй документ: сверьтесь с файлами в папке issued.",
  "restore.last-number":
    "Если после копии выдавались документы, их номера нельзя выдать снова. Сверьтесь с бумажным журналом и, если в нём есть более поздние, восстановите ещё раз и укажите последний: --last-number <number>",
  "restore.files":
    "Теперь проверьте всё: kualik audit. Недостающие файлы выданных документов снова запишет kualik audit --repair, одного курса — и kualik issue с кодом курса.",
  "check.fine": "Ничего не отложено.",
  "check.summary":
    "{course}: слушателей {enrolled}, выдано {issued}, отложено {held}, нельзя выдать {blocked}",
  "check.how":
    "Исправьте эти строки здесь: kualik review {course}. Или отправьте лектору список с отмеченными замечаниями (kualik roster export {course} <файл.xlsx>) и внесите его снова исправленным: кто уже есть в реестре, дважды не вносится.",
  "check.row": "Строка",
  "check.what": "Что не так и что делать",
  "check.compared": "Строка {row}, {name}, рядом с реестром:",
  "check.file": "Файл {file}",
  "review.position": "— {number} из {total} —",
  "review.row": "{course}, файл {file}, строка {row}",
  "review.was": "в файле: {text}",
  "review.proposal": "→ Предлагается: {list}",
  "review.what": "Что сделать с этой строкой?",
  "review.let-in": "Принять: замечаний больше нет",
  "review.accept": "Принять предложенное ({list})",
  "review.edit": "Исправить",
  "review.register-name": "Взять имя, как в реестре: {name}",
  "review.keep": "Оставить как есть, указав причину",
  "review.drop": "Снять с курса, указав причину (повтор или не слушатель)",
  "review.leave": "Пока оставить отложенной",
  "review.stop": "Остановиться и продолжить позже",
  "review.which-field": "Что исправить?",
  "review.new-value": "{field} (прочерк — очистить)",
  "review.reason": "Причина (хранится в реестре)",
  "review.done":
    "Принято: {accepted}, осталось отложено: {held}, снято: {dropped}. Всего отложено в реестре: {left}.",
  "review.still-held": "{course}, строка {row} остаётся отложенной: {list}",
  "review.none-meant": "Ни у одной отложенной строки нет того, что названо в --accept.",

  // templates, reprint, verify
  "templates.kind": "Документ",
  "templates.from": "Действует с",
  "templates.today": "Сегодня",
  "templates.edition": "Редакция",
  "templates.documents": "Документов",
  "templates.added": "Внесена",
  "templates.from-the-beginning": "с самого начала",
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
    "3, 4, 5 — приложение. ● должно быть в шаблоне, ○ может быть, – там такого поля нет.",
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
  "template-field.head_name": "имя руководителя",
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
    "Документ {number} аннулирован. Он остаётся в реестре под своим номером. Сам собой другой документ этого курса человеку не выдаётся; чтобы выдать: kualik issue {course} --again {number}",
  "duplicate.differs": "Сейчас в реестре не то, что в этом документе; дубликат повторит документ:",
  "duplicate.name-now":
    "Реестр знает этого человека уже под другим именем: {name}; в документе от {date} стоит прежнее.",
  "duplicate.done": "Дубликат {number} выдан, документ {original} аннулирован. Файл: {file}",
  "handover.done": "Записано, вручено {date}: {count}.",
  "handover.left": "Ещё не вручено: {count} ({list}).",
  "verify.genuine": "{file}: точно то, что было выдано",
  "verify.annulled": "{file}: такой документ выдан, но он аннулирован и больше не действителен",
  "verify.holds-no-longer": "Документ {number} аннулирован: он больше не действителен.",
  "verify.saved-again":
    "{file}: все слова как в выданном документе, но файл сохраняли заново. Рисунки и оформление не сравнивались; точный документ даст kualik reprint",
  "verify.changed": "{file}: это не то, что было выдано. На нём номер такого документа:",
  "verify.unknown":
    "{file}: документа этого реестра здесь нет — ни одного выданного номера в файле не нашлось",
  "verify.status": "Состояние",
  "verify.field": "Что отличается",
  "verify.registered": "В реестре",
  "verify.found": "В файле",
  "verify.not-there": "(нет)",
  "verify.other": "Другие изменения (− как выдано, + в файле):",

  // audit
  "audit.progress": "документов сверено",
  "audit.checked": "Проверено",
  "audit.count": "Сколько",
  "audit.result": "Итог",
  "audit.ok": "в порядке",
  "audit.findings": "нарушений: {count}",
  "audit.remarks": "замечаний: {count}",
  "audit.more": "… и ещё {count} таких же; все показывает `kualik audit --json`",
  "audit.expected":
    "Эта контрольная сумма принадлежит записи журнала № {entry}. После неё записей: {after}.",
  "audit.head": "Контрольная сумма журнала действий, записей: {count}",
  "audit.head-use":
    "Впишите её в бумажный журнал с сегодняшней датой или отправьте руководителю. Позже `kualik audit --expect` с этой суммой покажет, не изменили ли что-нибудь из того, что есть сегодня.",
  "audit.head-in-doubt": "Не вписывайте её, пока не разберётесь с найденным.",
  "audit.repaired-files": "файлов документов записано заново: {count}",
  "audit.repaired-others": "исправлено прочего: {count}",
  "audit.set-aside": "Изменённый файл сохранён: {file}",
  "audit-check.database": "Файл базы данных",
  "audit-check.structure": "Устройство базы данных",
  "audit-check.chain": "Записи журнала действий",
  "audit-check.expected": "Названная контрольная сумма",
  "audit-check.seals": "Записи о документах, аннулированиях, вручениях",
  "audit-check.numbers": "Регистрационные номера",
  "audit-check.links": "Связи между записями",
  "audit-check.editions": "Шаблоны выданных документов",
  "audit-check.settings": "Настройки",
  "audit-check.documents": "Документы и их файлы",
  "audit-check.strangers": "Файлы в папке issued",
  "audit-check.rights": "Кому доступны файлы",
  "audit-table.batches": "выдачи",
  "audit-table.documents": "документы",
  "audit-table.annulments": "аннулирования",
  "audit-table.handovers": "вручения",
  "audit-table.blank_ranges": "полученные бланки",
  "audit-table.blank_uses": "использованные бланки",
  "audit-table.blank_releases": "освобождённые бланки",
  "audit-table.spoiled_blanks": "испорченные бланки",
  "audit-table.enrolments": "люди на курсах",
  "audit-table.trainees": "люди",
  "audit-table.courses": "курсы",
  "audit.own-folder": "Саму папку реестра",
  "audit-setting.centre": "данные центра",
  "audit-setting.working-hours": "часы работы",
  "finding.database-damaged": "База данных повреждена и не читается.",
  "finding.database-unsound": "Файл базы данных повреждён: {message}",
  "finding.check-stopped":
    "«{check}»: проверить до конца не удалось — то, что там записано, не читается.",
  "finding.structure-missing": "В базе данных нет части, которую создала программа: {name}.",
  "finding.structure-differs": "Часть базы данных не такая, какой её создала программа: {name}.",
  "finding.structure-added": "В базе данных есть часть, которую программа не создавала: {name}.",
  "finding.entries-missing": "В журнале нет записей: {first}–{last}.",
  "finding.entry-changed":
    "Запись журнала № {entry} не та, что была сделана, или не следует из предыдущей.",
  "finding.entry-unreadable": "Подробности записи журнала № {entry} не читаются.",
  "finding.expected-hash-missing": "Ни у одной записи журнала нет контрольной суммы {hash}.",
  "finding.record-changed": "Документ {number}: запись о нём изменили после выдачи.",
  "finding.rows-changed": "Записи изменены: {table}, строки {rows}.",
  "finding.rows-missing": "Записей не хватает: {table}, {missing} из строк {rows}.",
  "finding.row-unsealed": "Запись, о которой в журнале ничего нет: {table}, строка {row}.",
  "finding.rows-sealed-twice":
    "Две записи журнала говорят об одних и тех же строках: {table}, строки {rows}.",
  "finding.numbers-missing": "{kind}, {year} год: порядковые номера {from}–{to} пропущены.",
  "finding.number-repeated": "Номер {number} встречается больше одного раза.",
  "finding.entry-numbers-differ":
    "В записи журнала № {entry} названы не те номера, что стоят на выданных ею документах.",
  "finding.counter-differs":
    "{kind}, {year} год: следующий порядковый номер {next}, а должен быть {expected}.",
  "finding.link-broken":
    "Запись ссылается на то, чего нет: {table}, строка {row}, не найдено: {parent}.",
  "finding.two-living":
    "У одного человека два действующих документа одного курса: {other} и {number}.",
  "finding.replaced-living": "{number} — дубликат, но подлинник {original} не аннулирован.",
  "finding.replaces-other": "{number} — дубликат документа, который не может быть его подлинником.",
  "finding.edition-bytes": "Хранимый в реестре шаблон {edition} — не тот, что был добавлен.",
  "finding.edition-changed": "Запись о шаблоне {edition} изменена.",
  "finding.edition-missing": "Шаблон {edition} исчез из реестра.",
  "finding.edition-unsealed": "О шаблоне {edition} в журнале ничего нет.",
  "finding.edition-in-force":
    "{kind}, с {date}: действует не тот шаблон, о котором говорит журнал.",
  "finding.setting-changed": "Настройки изменены в обход программы: {setting}.",
  "finding.setting-missing": "Настройки исчезли: {setting}.",
  "finding.setting-unsealed": "Об этих настройках в журнале ничего нет: {setting}.",
  "finding.check-key-changed":
    "Секрет, из которого получаются контрольные коды, изменён или удалён в обход программы.",
  "finding.document-record":
    "Документ {number} нельзя сделать заново таким, каким он был выдан: изменена запись о нём или его шаблон.",
  "finding.file-missing": "Документ {number}: файла {file} нет.",
  "finding.file-cut-off": "Документ {number}: файл {file} записан не до конца.",
  "finding.file-changed": "Документ {number}: файл {file} изменили после выдачи.",
  "finding.file-unreadable": "Документ {number}: файл {file} не читается.",
  "finding.stranger-document": "{file} лежит среди выданных документов, но реестр его не выдавал.",
  "finding.lost-document":
    "{file} был выдан, но после восстановления из копии реестр его не знает.",
  "finding.print-changed": "{file}, файл для печати, изменён после записи.",
  "finding.stranger-file": "{file} не относится к выданным документам.",
  "finding.left-over": "{file} осталось от прерванной команды.",
  "finding.open-to-others": "{file} могут читать или менять другие пользователи компьютера.",
  "finding-remedy.restore":
    "Прекратите работу с реестром, сохраните его папку как есть и возьмите последнюю исправную копию: `kualik restore`.",
  "finding-remedy.changed":
    "Сама программа так не делает: реестр изменили в обход неё или повредили. Сохраните его папку как есть, сравните с последней копией реестра и сообщите руководителю.",
  "finding-remedy.expected":
    "Проверьте, нет ли в сумме описки. Если нет — журнал с тех пор изменили или заменили: сравните с копией того времени.",
  "finding-remedy.setting":
    "Посмотрите, верны ли они: `kualik settings`. Заданное заново через `kualik settings set` снова в порядке; выданные за это время документы могут быть неверны.",
  "finding-remedy.check-key":
    "Задать его заново нельзя. Оставьте папку реестра как есть и верните секрет с последней исправной копией: `kualik restore`. Контрольные коды документов, выданных за это время, не подтвердятся.",
  "finding-remedy.repair": "`kualik audit --repair` это исправит.",
  "finding-remedy.file-changed":
    "`kualik verify` покажет, что в нём изменено. `kualik audit --repair` отложит его в сторону и запишет выданный заново.",
  "finding-remedy.file-unreadable":
    "Закройте программы, в которых он открыт, проверьте, есть ли у вас к нему доступ, и повторите команду.",
  "finding-remedy.stranger":
    "Выясните, откуда он: `kualik verify` скажет, за что он себя выдаёт. Свои копии уберите из папки `issued`.",
  "finding-remedy.lost":
    "Сохраните его: этот документ может быть у кого-то на руках. Не выдайте этому человеку второй по недосмотру.",
  "finding-remedy.print":
    "Не печатайте с него, пока не узнаете почему: `kualik print` запишет новый, а этот оставит рядом.",
  "finding-remedy.tidy": "Вреда от этого нет; уберите его из папки `issued`, если он там не нужен.",

  // template faults
  "fault.unknown-field": "{part}: поля {tag} не существует",
  "fault.unknown-field-nearest":
    "{part}: поля {tag} не существует; возможно, имелось в виду {nearest}",
  "fault.unknown-field-lookalike":
    "{part}: в {tag} есть кириллические буквы; наберите {nearest} латиницей",
  "fault.missing-field": "не хватает поля {tag}",
  "fault.broken-braces":
    "{part}: возле {tag} фигурные скобки не парные; перед полем нужны две и после него две",
  "fault.bare-name":
    "{part}: {tag} стоит без двойных фигурных скобок и так и напечатается; напишите {nearest}",
  "fault.block-not-closed": "{part}: блок {tag} не закрыт",
  "fault.block-not-opened": "{part}: блок {tag} закрыт, но не был открыт",
  "fault.block-crosses":
    "{part}: блок {tag} начинается и заканчивается в разных ячейках или рамках",
  "fault.table-empties":
    "{part}: в таблице могут исчезнуть все строки; оставьте одну, которая есть всегда, или поставьте метки до и после таблицы",
  "fault.picture-in-text":
    "{part}: {tag} рисуется, а не печатается текстом: вставьте рисунок и впишите {tag} в его замещающий текст",
  "fault.picture-missing":
    "{part}: {tag} — замещающий текст того, что не заполняется; заполняется только рисунок, и только с {nearest}",
  "fault.other-prefix":
    "{part}: в файле, записанном этой программой, поля не найти; откройте его в Word или LibreOffice и сохраните как DOCX",
  "fault.no-document":
    "это файл шаблона Word или файл с макросами; сохраните его в Word как «Документ Word (.docx)»",

  // parts of a template
  "template-part.body": "текст",
  "template-part.header": "верхний колонтитул {n}",
  "template-part.footer": "нижний колонтитул {n}",
  "template-part.footnotes": "сноски",
  "template-part.endnotes": "концевые сноски",
  "template-part.chart": "диаграмма {n}",
  "template-part.diagram": "рисунок SmartArt {n}",
  "template-part.properties": "свойства документа",
  "template-place.paragraph": "{place}, «{paragraph}»",

  // errors
  "error.file-not-found": "Файла {file} нет.",
  "error.file-not-found.remedy": "Проверьте имя и папку; имя с пробелами заключают в кавычки.",
  "error.file-unreadable": "Файл {file} не удаётся прочитать.",
  "error.file-unreadable.remedy":
    "Закройте его в других программах, проверьте, что у вас есть к нему доступ, и повторите.",
  "error.file-is-folder": "{file} — это папка.",
  "error.file-is-folder.remedy": "Укажите файл, который в ней лежит.",
  "error.file-too-large": "Файл {file} слишком велик для документа.",
  "error.file-too-large.remedy": "Проверьте, тот ли это файл.",
  "error.file-in-the-way": "Файл {file} уже есть, он не перезаписан.",
  "error.file-in-the-way.remedy": "Укажите другое имя в --out или уберите этот файл.",
  "error.file-irregular": "{file} — не обычный файл.",
  "error.file-irregular.remedy": "Укажите сам файл.",
  "error.roster-is-folder": "{file} — это папка, а не список.",
  "error.roster-is-folder.remedy": "Укажите файл в этой папке.",
  "error.roster-empty": "Файл {file} пуст.",
  "error.roster-empty.remedy": "Попросите лектора прислать список ещё раз.",
  "error.roster-too-large": "Файл {file} слишком велик для списка: {limit}{place}.",
  "error.roster-too-large.remedy": "Скопируйте список слушателей в новую книгу Excel и внесите её.",
  "error.roster-not-workbook": "{file} — не книга Excel и не текстовая таблица.",
  "error.roster-not-workbook.remedy":
    "Откройте его в той программе, где он создан, и сохраните как книгу Excel (.xlsx).",
  "error.roster-damaged": "Файл {file} повреждён{place}.",
  "error.roster-damaged.remedy":
    "Откройте его в Excel и сохраните как новую книгу (.xlsx) или попросите прислать файл ещё раз.",
  "error.roster-password": "Файл {file} защищён паролем.",
  "error.roster-password.remedy":
    "Откройте его в Excel с паролем, снимите пароль (Файл, Сведения, Защита книги) и сохраните.",
  "error.roster-legacy-format":
    "{file} — таблица в формате, который не читается: двоичная книга Excel (.xlsb), Excel 95 и старше, Excel XML или Numbers.",
  "error.roster-legacy-format.remedy":
    "Откройте её в той программе, где она создана, и сохраните как книгу Excel (.xlsx).",
  "error.roster-encoding": "Не удаётся прочитать буквы в файле {file}{place}.",
  "error.roster-encoding.remedy": "Сохраните список как книгу Excel (.xlsx).",
  "error.encoding-in-doubt":
    "Буквы в файле {file} можно прочитать двумя способами: как windows-1251 и как KZ-1048 (с казахскими буквами).",
  "error.encoding-in-doubt.remedy":
    "Укажите, какой верен: --encoding kz-1048 или --encoding windows-1251. Или сохраните список как книгу Excel (.xlsx).",
  "error.encoding-wrong": "Файл {file} нельзя прочитать как {encoding}.",
  "error.encoding-wrong.remedy": "Уберите --encoding или сохраните список как книгу Excel (.xlsx).",
  "error.roster-csv-broken": "В файле {file} в строке {line} кавычка открыта и нигде не закрыта.",
  "error.roster-csv-broken.remedy":
    "Исправьте эту строку или сохраните список как книгу Excel (.xlsx).",
  "error.roster-no-header": "В файле {file} нет строки с названиями столбцов.",
  "error.roster-no-header.remedy":
    'Добавьте над списком строку с названиями, например ФИО, ИИН, Итог, и внесите файл снова. Или запустите команду в терминале без --yes, или укажите, что в столбцах: --column "B=full-name" --column "C=iin" --column "D=outcome"',
  "error.roster-name-with-iin": "В файле {file} ФИО и ИИН записаны в одном столбце{place}.",
  "error.roster-name-with-iin.remedy":
    "Разнесите ФИО и ИИН по двум столбцам, назовите каждый и внесите файл снова.",
  "error.roster-columns-missing":
    "В файле {file} не хватает столбцов: {missing}. Есть столбцы: {seen}.",
  "error.roster-columns-missing.remedy":
    'Добавьте столбец или исправьте его название и внесите файл снова. Или укажите, какой это столбец: --column "D=outcome"',
  "error.roster-column-twice": "В файле {file} столбцы {columns} означают одно и то же: {field}.",
  "error.roster-column-twice.remedy":
    'Оставьте один из них или назовите их по-разному. Или укажите, какой не читать: --column "D=skip"',
  "error.roster-no-rows": "В файле {file} есть названия столбцов, но под ними нет слушателей.",
  "error.roster-no-rows.remedy": "Проверьте, что список в этом файле, и внесите его снова.",
  "error.sheet-unknown": "В файле {file} нет листа «{said}».",
  "error.sheet-unknown.remedy": "Есть такие: {list}",
  "error.column-unknown": "В файле {file} нет столбца «{column}».",
  "error.column-unknown.remedy": "Есть такие: {seen}",
  "error.column-ambiguous": "В файле {file} столбцы {columns} называются одинаково: «{column}».",
  "error.column-ambiguous.remedy": "Укажите столбец буквой.",
  "error.column-field-unknown": "Что в столбце, нельзя указать как «{said}».",
  "error.column-field-unknown.remedy": "Напишите skip или одно из: {list}",
  "error.column-of-failure":
    "Столбец «{column}» спрашивает, кто не завершил курс: его «да» было бы принято за «завершил».",
  "error.column-of-failure.remedy":
    "Попросите лектора написать итог в отдельном столбце: «завершил» или «не завершил».",
  "error.columns-same-field": "Для столбцов {columns} указано одно и то же: {field}.",
  "error.columns-same-field.remedy": "Укажите это только для одного столбца.",
  "error.register-not-found": "Здесь нет реестра.",
  "error.register-not-found.remedy":
    "Перейдите в папку реестра, укажите её через --register или создайте новый реестр: kualik init",
  "error.register-forbidden": "Папку реестра открыть нельзя: она принадлежит другому пользователю.",
  "error.register-forbidden.remedy":
    "Войдите под тем именем, под которым создан реестр, или попросите доступ.",
  "error.register-exists": "В папке {folder} уже есть реестр.",
  "error.register-exists.remedy": "Работайте с ним или выберите для нового другую папку.",
  "error.register-file-broken": "Файл реестра {file} не удаётся прочитать.",
  "error.register-file-broken.remedy": "Восстановите его из копии папки реестра.",
  "error.register-database-missing": "Нет базы данных реестра: {file}.",
  "error.register-database-missing.remedy": "Восстановите её из копии: kualik restore <file>",
  "error.register-busy": "Сейчас в реестр записывает кто-то другой.",
  "error.register-busy.remedy": "Подождите, пока другая команда закончит работу, и повторите.",
  "error.register-read-only": "В реестр нельзя записывать.",
  "error.register-read-only.remedy":
    "Проверьте, что вам разрешена запись в папку реестра и что диск не защищён от записи.",
  "error.register-damaged": "База данных реестра повреждена.",
  "error.register-damaged.remedy":
    "Не продолжайте с ней работать. Восстановите реестр из копии: kualik restore <file>. Повреждённые файлы сохранятся такими, какие есть.",
  "error.register-place-unfit":
    "На диске, где лежит реестр, программы не могут работать по очереди: так бывает с сетевыми и облачными папками.",
  "error.register-place-unfit.remedy": "Перенесите папку реестра на диск этого компьютера.",
  "error.database-module":
    "Компонент базы данных Kualik не подходит к установленной на компьютере версии Node.js.",
  "error.database-module.remedy": "Удалите Kualik и установите его заново с этой версией Node.js.",
  "error.register-newer": "Этот реестр создан более новой версией Kualik.",
  "error.register-newer.remedy": "Установите последнюю версию Kualik и повторите.",
  "error.register-changed": "Тем временем реестр изменил кто-то другой.",
  "error.register-changed.remedy": "Ничего не записано. Повторите команду.",
  "error.expected-hash":
    "--expect принимает контрольную сумму в том виде, как её печатает `kualik audit`.",
  "error.expected-hash.remedy":
    "В ней цифры и латинские буквы от a до f: укажите её целиком или не меньше 12 первых знаков.",
  "error.nothing-to-look-for": "В том, что написано, искать нечего.",
  "error.nothing-to-look-for.remedy":
    "Напишите хотя бы часть имени, ИИН или регистрационного номера.",
  "error.code-unknown": "Кода «{code}» нет.",
  "error.code-unknown.remedy": "Самые похожие коды: {nearest}. Все коды: kualik explain",
  "error.copy-not-verified": "На диске оказалось не то, что записывалось: {file}.",
  "error.copy-not-verified.remedy":
    "Копия не сохранена. Скорее всего, диск неисправен: запишите копию на другой.",
  "error.copy-not-database": "{file} – не копия реестра.",
  "error.copy-not-database.remedy":
    "Выберите файл, записанный командой kualik backup: его имя оканчивается на .db или .db.age.",
  "error.copy-damaged": "Копия {file} повреждена.",
  "error.copy-damaged.remedy": "Ничего не изменено. Возьмите другую копию.",
  "error.copy-not-register": "{file} – база данных, но не Kualik.",
  "error.copy-not-register.remedy": "Выберите файл, записанный командой kualik backup.",
  "error.copy-newer": "Копия {file} записана более новой версией Kualik.",
  "error.copy-newer.remedy": "Установите последнюю версию Kualik и повторите.",
  "error.passphrase-missing": "Нужен пароль, но спросить его здесь не у кого.",
  "error.passphrase-missing.remedy":
    "Запустите команду в окне терминала, укажите файл через --passphrase-file или задайте пароль в KUALIK_PASSPHRASE.",
  "error.passphrase-file-empty": "Первая строка файла {file} пуста.",
  "error.passphrase-file-empty.remedy": "Напишите пароль в первой строке.",
  "error.passphrase-wrong": "Этот пароль не открывает {file}.",
  "error.passphrase-wrong.remedy":
    "Ничего не изменено. Проверьте раскладку и Caps Lock и повторите.",
  "error.restore-where": "Здесь нет реестра, который можно восстановить из копии.",
  "error.restore-where.remedy":
    "Перейдите в папку реестра. Чтобы создать реестр из копии, укажите новую папку: --register <folder>",
  "error.restore-same-file": "{file} – сам реестр, а не его копия.",
  "error.restore-same-file.remedy":
    "Выберите копию: они в папке backups и там, куда их записала kualik backup.",
  "error.number-not-read": "{number} – не регистрационный номер этого реестра.",
  "error.number-not-read.remedy": "Напишите номер так, как он стоит в документе.",
  "error.disk-full": "На диске нет места.",
  "error.disk-full.remedy": "Ничего не потеряно. Освободите место и повторите команду.",
  "error.disk-quota": "Отведённое вам место на диске закончилось.",
  "error.disk-quota.remedy":
    "Ничего не потеряно. Удалите ненужное или попросите добавить места и повторите команду.",
  "error.disk-read-only": "Диск, на котором находится {folder}, защищён от записи.",
  "error.disk-read-only.remedy":
    "Снимите защиту или выберите место на другом диске и повторите команду.",
  "error.disk-failing":
    "Диск, на котором находится {folder}, даёт сбой, или связь с ним прервалась.",
  "error.disk-failing.remedy":
    "Внесённое раньше сохранено. Проверьте кабель или сеть и повторите команду. Если сбой повторится, скопируйте папку реестра на другой диск.",
  "error.too-many-open-files": "На компьютере открыто слишком много файлов.",
  "error.too-many-open-files.remedy": "Закройте ненужные программы и повторите команду.",
  "error.name-too-long": "Имя {file} вместе с папками слишком длинное для этого диска.",
  "error.name-too-long.remedy": "Дайте имя покороче или перенесите папку ближе к корню диска.",
  "error.folder-missing": "Файл {file} не удаётся записать: папки {folder} нет.",
  "error.folder-missing.remedy":
    "Создайте папку или укажите другую. Если она на сетевом или съёмном диске, проверьте, подключён ли он.",
  "error.folder-in-the-way": "{file} — это папка, файл с таким именем записать нельзя.",
  "error.folder-in-the-way.remedy": "Укажите другое имя.",
  "error.folder-not-writable": "В папку {folder} ничего нельзя записать.",
  "error.folder-not-writable.remedy":
    "Проверьте, что это папка и что вам разрешена запись в неё, и повторите.",
  "error.file-open-elsewhere": "Файл {file} открыт в другой программе.",
  "error.file-open-elsewhere.remedy":
    "Закройте его в Word или Excel (если папка общая — и на других компьютерах) и повторите команду.",
  "error.file-not-writable": "Файл {file} не удаётся записать.",
  "error.file-not-writable.remedy":
    "Проверьте, что файл не защищён и что вам разрешена запись в его папку, и повторите команду.",
  "error.file-exists": "Файл {file} уже есть.",
  "error.file-exists.remedy": "Укажите другое имя или добавьте --overwrite, чтобы заменить его.",
  "error.folder-not-empty": "В папке {folder} уже есть: {names}.",
  "error.folder-not-empty.remedy": "Выберите для реестра пустую или новую папку.",
  "error.centre-data-missing": "Данные центра неполные. Не хватает: {list}.",
  "error.centre-data-missing.remedy": "Добавьте недостающее или запустите команду без --yes.",
  "error.bin-invalid": "БИН указан неверно.",
  "error.bin-invalid.remedy":
    "В БИН 12 цифр, и последняя сходится с остальными. Перепишите его из справки о государственной регистрации или не указывайте.",
  "error.text-too-long": "Слишком длинный текст: {fields}. Можно не больше {most} знаков.",
  "error.text-too-long.remedy": "Напишите короче; подтверждающие бумаги хранятся в деле.",
  "error.text-unprintable": "Есть знак, который нельзя напечатать: {fields}.",
  "error.text-unprintable.remedy":
    "Наберите это заново: скорее всего, при вставке попало что-то невидимое.",
  "error.number-pattern": "По образцу «{pattern}» нельзя составить регистрационные номера.",
  "error.number-pattern.remedy":
    "В образце один раз стоит {number} ({padded} — пять цифр) и есть {year} или {yy}, всего не больше 60 знаков; {kind} — номер приложения: 3, 4 или 5.",
  "error.number-pattern-collides":
    "По образцу «{pattern}» документы разных видов получили бы одинаковые или одинаковые на вид номера.",
  "error.number-pattern-collides.remedy":
    "Добавьте в образец {kind} или задайте каждому виду свой: 3=…, 4=…, 5=… (номер приложения).",
  "error.number-taken": "Номер {number} или такой же на вид уже есть в реестре.",
  "error.number-taken.remedy":
    "Ничего не выдано. Измените образец номера: kualik settings set --number-pattern …",
  "error.working-hours-invalid":
    "Такие часы работы невозможны: {opening}–{closing}, обед {lunchStart}–{lunchEnd}.",
  "error.working-hours-invalid.remedy":
    "Центр открывается раньше, чем закрывается, и обед лежит между ними. Меняйте связанное сразу: --opening, --closing и --lunch.",
  "error.calendar-year-missing": "Рабочего календаря на {year} год нет.",
  "error.calendar-year-missing.remedy":
    "Без него срок назвать нельзя. Рассчитайте его по закону и подтвердите: kualik calendar propose {year}, или прочитайте из файла: kualik calendar import <файл.csv>.",
  "error.calendar-year-known": "Календарь на {year} год уже есть.",
  "error.calendar-year-known.remedy":
    "Посмотрите его: kualik calendar {year}, и измените отдельные дни командами kualik calendar add, work, move или remove.",
  "error.calendar-off-already": "{date} — уже выходной.",
  "error.calendar-off-already.remedy":
    "Проверьте дату. Выходные показывает команда: kualik calendar.",
  "error.calendar-worked-already": "{date} — уже рабочий день.",
  "error.calendar-worked-already.remedy":
    "Проверьте дату. Выходные показывает команда: kualik calendar.",
  "error.calendar-no-exception":
    "О дне {date} ничего не сказано: он такой, каким его делает день недели.",
  "error.calendar-no-exception.remedy":
    "Сделать его выходным: kualik calendar add. Сделать рабочим: kualik calendar work.",
  "error.calendar-period-reversed": "Конец периода {to} раньше его начала {from}.",
  "error.calendar-period-reversed.remedy":
    "Напишите сначала первый день, а последний — после --to.",
  "error.calendar-other-year": "{date} — не в {year} году.",
  "error.calendar-other-year.remedy":
    "Напишите первый день Курбан-айта в этом году или не указывайте его, пока он не объявлен.",
  "error.calendar-file-unreadable": "{file} не читается как таблица CSV{place}.",
  "error.calendar-file-unreadable.remedy":
    "Откройте его в Excel и сохраните как «CSV UTF-8». Как он должен выглядеть, показывает команда: kualik calendar export.",
  "error.calendar-file-columns": "Первая строка файла {file} — не «date;kind;note». В ней: {seen}.",
  "error.calendar-file-columns.remedy":
    "Начните файл с этой строки, а под ней пишите по дню в строке, например 09.03.2026;moved;8 Марта.",
  "error.calendar-file-faults": "Файл {file} не принят; ничего не изменено. В нём неверно:\n{list}",
  "error.calendar-file-faults.remedy": "Исправьте эти строки и повторите команду.",
  "error.calendar-file-empty": "В файле {file} нет ни одного дня.",
  "error.calendar-file-empty.remedy":
    "Под строкой «date;kind;note» пишите по дню в строке. Года, в котором ни один день не отличается от обычной недели, не бывает.",
  "error.calendar-export-format": "Календарь нельзя записать в «{file}».",
  "error.calendar-export-format.remedy": "Имя файла должно оканчиваться на .csv.",
  "error.request-not-found": "Заявления {number} нет.",
  "error.request-not-found.remedy": "Все заявления: kualik requests --all",
  "error.request-known": "Заявление портала {number} уже есть в реестре под номером {request}.",
  "error.request-known.remedy": "Посмотрите его: kualik request show {request}",
  "error.request-without-person": "Не сказано, кто просит.",
  "error.request-without-person.remedy": "Укажите --iin или --name.",
  "error.request-iin": "Такого ИИН быть не может, и в реестре с ним никого нет.",
  "error.request-iin.remedy":
    "Сверьте его с документом: двенадцать цифр. Если в документе так и есть, укажите вместо него --name.",
  "error.request-group-course": "Для заявления на группу нужен курс.",
  "error.request-group-course.remedy": "Укажите --course с кодом: kualik courses",
  "error.request-document-kind": "«{text}» – не документ этой услуги.",
  "error.request-document-kind.remedy":
    "Укажите 3, 4 или 5 – номер приложения: свидетельство о повышении квалификации, свидетельство о сертификационном курсе, справка.",
  "error.request-fulfilled":
    "На заявление {request} уже ответили {moment} ({who}): документ выдан.",
  "error.request-fulfilled.remedy": "Посмотрите, что сделано: kualik request show {request}",
  "error.request-refused":
    "На заявление {request} уже ответили {moment} ({who}): в услуге отказано.",
  "error.request-refused.remedy": "Посмотрите, что сделано: kualik request show {request}",
  "error.request-declined":
    "На заявление {request} уже ответили {moment} ({who}): документы не приняты.",
  "error.request-declined.remedy": "Посмотрите, что сделано: kualik request show {request}",
  "error.request-person-unknown": "Реестр не знает, чьё это заявление: {request}.",
  "error.request-person-unknown.remedy":
    "Если этот человек есть в реестре (kualik find), скажите, кто это: --iin. Если нет, сначала внесите список курса или откажите.",
  "error.request-person-not-found": "Того, кто указан после --iin, в реестре нет.",
  "error.request-person-not-found.remedy": "Найдите человека: kualik find",
  "error.request-person-other": "Заявление {request} подал не тот, кто указан после --iin.",
  "error.request-person-other.remedy": "Проверьте ИИН: kualik request show {request}",
  "error.request-name-other":
    "Под ИИН из заявления {request} в реестре записан человек с другим именем.",
  "error.request-name-other.remedy":
    "Сравните: kualik request show {request} и kualik find. Если это тот же человек, подтвердите его через --iin; если нет, откажите.",
  "error.request-nothing":
    "Тот, кто подал заявление {request}, не записан ни на один курс реестра.",
  "error.request-nothing.remedy":
    "Сначала внесите список курса или откажите: kualik request refuse {request}",
  "error.request-no-original":
    "В заявлении {request} просят дубликат, но действующего документа у этого человека нет.",
  "error.request-no-original.remedy": "Посмотрите, что есть: kualik request show {request}",
  "error.request-no-such-document":
    "Ничего из того, что может получить этот человек, не просят в заявлении {request}.",
  "error.request-no-such-document.remedy":
    "Посмотрите, что человек может получить: kualik request show {request}. Другой документ выбирается через --course, --document или --number.",
  "error.request-several-documents":
    "Заявление {request} может относиться к документам нескольких курсов: {list}.",
  "error.request-several-documents.remedy":
    "Укажите какой: --course с одним из этих кодов или --number с номером документа.",
  "error.request-handed-over": "Документ {number} уже вручён {date}.",
  "error.request-handed-over.remedy":
    "Если он утерян или испорчен: --duplicate --reason. Вручить его ещё раз: --reason.",
  "error.request-place-annulled":
    "Документ этого человека по курсу {course}, {number}, аннулирован, и другой сам не выдаётся.",
  "error.request-place-annulled.remedy":
    "Если нужно выдать новый: kualik issue {course} --again {number}, затем ответьте на заявление.",
  "error.request-place-held":
    "Строка {row} списка курса {course} говорит об этом человеке другое, поэтому документ не выдаётся.",
  "error.request-place-held.remedy": "Сначала решите, что верно: kualik review {course}",
  "error.request-place-hours":
    "Этот человек освоил меньше часов, чем в курсе {course}, поэтому документ не выдаётся.",
  "error.request-place-hours.remedy": "Исправьте список или объём курса: kualik check {course}",
  "error.request-not-group": "Заявление {request} – одного человека, а не группы.",
  "error.request-not-group.remedy": "Ответьте на него: kualik request fulfil {request}",
  "error.request-other-course": "Заявление {request} относится к курсу {course}.",
  "error.request-other-course.remedy": "Укажите этот курс или другое заявление: kualik requests",
  "error.request-group-open":
    "Не у всех на курсе {course} есть документ: нет у {count}. Заявление {request} остаётся без ответа.",
  "error.request-group-open.remedy":
    "Выдайте их: kualik issue {course} --request {request}. Что задержано: kualik check {course}",
  "error.request-explanation": "Для отказа нужно пояснение.",
  "error.request-explanation.remedy": "Напишите после --explanation своими словами, что не так.",
  "error.request-name-missing": "В заявлении {request} нет имени, а в уведомлении оно нужно.",
  "error.request-name-missing.remedy": "Укажите имя заявителя: --name",
  "error.identity-document-missing": "Не указано, какой документ личности предъявлен.",
  "error.identity-document-missing.remedy":
    'Укажите вид и номер: --identity-document "id-card 012345678" или --identity-document digital.',
  "error.presented-identity-invalid": "Документ личности указан непонятно.",
  "error.presented-identity-invalid.remedy":
    'Вид, затем номер: "id-card 012345678" (девять цифр), "passport N12345678", "residence-permit …", "refugee-certificate …", "other …"; или digital.',
  "error.watch-needs-screen": "Список можно держать только на экране.",
  "error.watch-needs-screen.remedy": "Запустите в окне терминала без --json или уберите --watch.",
  "error.portal-file-columns": "В файле «{file}» не хватает столбцов: {list}",
  "error.portal-file-columns.remedy":
    "Нужны столбцы с номером заявления, временем подачи и с ИИН или именем. Назовите их: номер, подано, ИИН, ФИО, документ.",
  "error.portal-file-faults":
    "Из файла «{file}» ничего не принято; нужно исправить строки:\n{list}",
  "error.portal-file-faults.remedy":
    "Исправьте их в файле и повторите команду; принятое дважды не принимается.",
  "error.portal-file-json": "«{file}» – не список заявлений.",
  "error.portal-file-json.remedy":
    "Нужен JSON-список: [{number, submittedAt, iin, name, document}].",
  "error.course-not-found": "Курса «{course}» в реестре нет.",
  "error.course-not-found.remedy": "Есть такие курсы: {known}",
  "error.course-data-missing": "Данные курса неполные. Не хватает: {list}.",
  "error.course-data-missing.remedy": "Добавьте недостающее и повторите команду.",
  "error.course-differs":
    "Курс {course} записан в реестре с другими данными: {fields}. Ничего не изменено.",
  "error.course-differs.remedy":
    "Не указывайте эти параметры или сначала исправьте курс: kualik courses set {course} …",
  "error.course-already-issued":
    "По курсу {course} уже выданы документы ({issued}): его данные меняются только с причиной.",
  "error.course-already-issued.remedy":
    'Укажите причину: --reason "…". Документы останутся такими, какими выданы; те, что станут отличаться, будут перечислены.',
  "error.course-ends-before-start": "Последний день, {end}, раньше первого, {start}.",
  "error.course-ends-before-start.remedy": "Исправьте даты: --start и --end.",
  "error.nothing-to-change": "Не указано, что изменить.",
  "error.nothing-to-change.remedy": "Укажите хотя бы один параметр; их список покажет --help.",
  "error.trainee-not-found": "В реестре нет человека с таким ИИН или документом.",
  "error.trainee-not-found.remedy": "Найдите его: kualik find <часть имени>",
  "error.reason-missing": "Не указана причина.",
  "error.reason-missing.remedy": 'Укажите её: --reason "…"',
  "error.name-invalid": "Так имя записать нельзя.",
  "error.name-invalid.remedy":
    "Напишите фамилию и имя полностью, одним алфавитом, без цифр и инициалов.",
  "error.iin-invalid": "Это не ИИН человека.",
  "error.iin-invalid.remedy": "Перепишите все 12 цифр из документа. Ничего не изменено.",
  "error.iin-check-digit":
    "Контрольная цифра этого ИИН не сходится: скорее всего, в цифрах опечатка.",
  "error.iin-check-digit.remedy":
    "Сверьте с документом. Если в нём действительно так, скажите это: --accept iin-check-digit",
  "error.iin-of-another": "Этот ИИН в реестре уже у другого человека.",
  "error.iin-of-another.remedy":
    "Посмотрите на этого человека: kualik find <ИИН>. Если ИИН у него по ошибке, сначала исправьте его там. Если один человек записан дважды, записи не объединяются: документы остаются на своих местах, а запись без документа снимите с курса: kualik courses drop",
  "error.identity-document-invalid": "Это не номер документа, удостоверяющего личность.",
  "error.identity-document-invalid.remedy": "Напишите вид и номер документа, не меньше пяти цифр.",
  "error.identity-document-of-another": "Этот документ в реестре уже у другого человека.",
  "error.identity-document-of-another.remedy":
    "Посмотрите на этого человека: kualik find <номер>. Если документ у него по ошибке, сначала исправьте его там.",
  "error.birth-date-impossible": "Такой даты рождения быть не может.",
  "error.birth-date-impossible.remedy": "Исправьте дату рождения: --birth-date",
  "error.drop-whom": "Непонятно, кого снять с курса.",
  "error.drop-whom.remedy": "Укажите либо --row, либо --person.",
  "error.held-row-not-found": "На курсе {course} нет отложенной строки {row}.",
  "error.held-row-not-found.remedy": "Посмотрите, что отложено: kualik check {course}",
  "error.held-row-ambiguous":
    "На строке {row} курса {course} отложено несколько записей ({files}).",
  "error.held-row-ambiguous.remedy": "Исправьте их по одной: kualik review {course}",
  "error.review-needs-terminal": "Разбор спрашивает о каждой строке, а ответить здесь некому.",
  "error.review-needs-terminal.remedy":
    "Запустите его в терминале или скажите, что сделать: --accept <код>, --set <строка:поле=значение>. Список отложенного: kualik review --json",
  "error.review-which-course":
    "Отложены строки нескольких курсов ({courses}), а номера строк у каждого свои.",
  "error.review-which-course.remedy": "Назовите курс: kualik review <курс> --set …",
  "error.review-set": "Не удалось прочитать, что стоит после --set.",
  "error.review-set.remedy": "Пишите {form}, например 7:iin=841014405586. Поля: {fields}",
  "error.review-code": "Замечания «{code}» не бывает.",
  "error.review-code.remedy": "Строку могут задержать: {codes}",
  "error.person-not-on-course": "На курсе {course} нет человека с таким ИИН или документом.",
  "error.person-not-on-course.remedy": "Найдите его: kualik find <часть имени>",
  "error.person-has-document": "У этого человека уже есть документ этого курса: {number}.",
  "error.person-has-document.remedy":
    'Выданный документ нельзя отменить, сняв человека с курса. Если он не должен действовать: kualik annul {number} --reason "…"',
  "error.person-had-document":
    "Этому человеку выдан и аннулирован документ {number} этого курса; документ остаётся в реестре, и его владелец тоже.",
  "error.person-had-document.remedy":
    "Больше ничего делать не нужно: после аннулирования другой документ сам собой не выдаётся.",
  "error.undo-nothing": "Отменять нечего: нет внесённого списка, который можно отменить.",
  "error.undo-nothing.remedy":
    "Отменить можно только последний внесённый список и только один раз. Отдельные строки и людей снимают с курса так: kualik courses drop",
  "error.undo-issued":
    "Внесение файла {file} не отменено: после него по курсу {course} выданы документы ({issued}).",
  "error.undo-issued.remedy":
    "Выданное остаётся в силе. Внесите исправленный список: он изменит данные тех, у кого документа ещё нет. Имя для будущих документов исправляют командой «kualik trainees set». Документ с ошибкой аннулируют: kualik annul <номер> --reason …",
  "error.undo-overtaken":
    "Внесение файла {file} не отменено: после него на курсе {course} уже работали с тем, что он принёс ({list}).",
  "error.undo-overtaken.remedy":
    "Исправьте то, что неверно: внесите исправленный список или снимите отдельные строки и людей командой «kualik courses drop».",
  "error.issue-date-before-end": "Дата выдачи, {date}, раньше последнего дня курса, {end}.",
  "error.issue-date-before-end.remedy": "Укажите более позднюю дату: --date {end}",
  "error.issue-date-far": "Дата выдачи {date} — больше чем на {years} года вперёд.",
  "error.issue-date-far.remedy": "Вероятно, ошибка в годе. Укажите дату выдачи как ГГГГ-ММ-ДД.",
  "error.issue-value-missing": "Документы нельзя выдать, пока не указано: {fields}.",
  "error.issue-value-missing.remedy":
    "Дополните данные курса (kualik courses set {course} …) или центра (kualik settings set …).",
  "error.issue-value-unprintable":
    "Документы нельзя выдать: есть знаки, которые нельзя напечатать: {fields}.",
  "error.issue-value-unprintable.remedy":
    "Наберите это заново: для курса — kualik courses set {course} …, для центра — kualik settings set …, для слушателя — kualik trainees set …",
  "error.kind-unknown": "Вида документа «{kind}» нет.",
  "error.kind-unknown.remedy":
    "Напишите один из этих видов или номер, который стоит за ним: {known}",
  "error.edition-not-found": "Редакции «{edition}» нет.",
  "error.edition-not-found.remedy":
    "Укажите файл, вид и дату, например 3@2026-12-31, или начало хеша из kualik templates list.",
  "error.edition-ambiguous": "С «{edition}» начинается не одна редакция.",
  "error.edition-ambiguous.remedy": "Напишите длиннее одну из них: {list}",
  "error.template-of-other-kind":
    "Файл {file} уже служит для другого вида документов ({kinds}), а вносится как: {intended}.",
  "error.template-of-other-kind.remedy":
    "Проверьте вид. Если так и задумано, повторите команду с --yes.",
  "error.template-not-found": "Нет шаблона {file}.",
  "error.template-not-found.remedy": "Верните его в папку «templates» в папке реестра.",
  "error.template-broken": "Шаблон {file} — не документ Word, или он повреждён.",
  "error.template-broken.remedy":
    "Откройте его в Word и сохраните как .docx или верните исходный файл.",
  "error.template-faults": "Шаблон {file} использовать нельзя:\n{list}",
  "error.template-faults.remedy":
    "Исправьте его в Word и повторите команду. Ни один номер не занят.",
  "error.template-empty-field": "Шаблон {file} печатает {fields}, а это известно не для всех.",
  "error.template-empty-field.remedy":
    "В Word поставьте отдельной строкой перед этим текстом {example}, а после него {end}, или дополните данные. Номера не взяты.",
  "error.document-differs":
    "Документ {number} не удаётся создать заново таким, каким он был выдан.",
  "error.document-differs.remedy": "Оставьте реестр как есть и восстановите файл из копии папки.",
  "error.number-not-found": "В реестре нет документа с номером {number}.",
  "error.number-not-found.remedy": "Найдите его по имени: kualik find <часть имени>",
  "error.reprint-differs":
    "На месте документа {number} лежит файл, который отличается от выданного: {file}",
  "error.reprint-differs.remedy":
    "Он не тронут. Посмотрите отличия командой kualik verify или запишите документ в другое место с --out.",
  "error.reprint-annulled": "Документ {number} аннулирован: его копии выдавать нельзя.",
  "error.reprint-annulled.remedy":
    "Посмотрите, что с ним стало: kualik find {number}. Без --out файл записывается на своё место в реестре.",
  "error.document-annulled": "Документ {number} аннулирован {date} ({who}). Причина: {reason}",
  "error.document-annulled.remedy":
    "Он больше не действителен, и отменить это нельзя. Посмотрите подробности: kualik find {number}",
  "error.document-replaced": "Документ {number} заменён дубликатом {other}, дата: {date}.",
  "error.document-replaced.remedy": "Назовите вместо него дубликат: {other}",
  "error.again-elsewhere": "Документ {number} — не этого курса ({course}).",
  "error.again-elsewhere.remedy": "Посмотрите, какого он курса: kualik find {number}",
  "error.again-not-annulled": "Документ {number} не аннулирован.",
  "error.again-not-annulled.remedy":
    'Новый документ выдаётся взамен прежнего: kualik duplicate {number} --reason "…", или сначала kualik annul {number} --reason "…"',
  "error.again-not-stopped":
    "Для владельца {number} не нужно --again: другой документ уже выдан или выдаётся сам собой.",
  "error.again-not-stopped.remedy":
    "Посмотрите (kualik find {number}) или выполните: kualik issue {course}",
  "error.duplicate-of-annulled":
    "Документ {number} аннулирован; на недействительный документ дубликат не выдаётся.",
  "error.duplicate-of-annulled.remedy":
    "Если документ человеку всё же положен: kualik issue {course} --again {number}",
  "error.duplicate-not-marked":
    "В шаблоне {file}, который действует {date}, нет места для отметки о дубликате и о прежнем документе. Ничего не выдано.",
  "error.duplicate-not-marked.remedy":
    "Если центр пользуется формой из Kualik: kualik templates add {appendix} shipped --from {date}. Если форма своя, вставьте в неё в Word {mark}, {kk} и {ru} (kualik templates fields {appendix}).",
  "error.duplicate-identity-differs":
    "В документе {number} не тот ИИН или документ, удостоверяющий личность, что сейчас в реестре; в дубликате было бы то же.",
  "error.duplicate-identity-differs.remedy":
    "Если документ был неверным, аннулируйте его и выдайте другой: kualik annul {number} --reason …, затем kualik issue {course} --again {number}. Если дубликат всё же должен повторить документ: --as-issued",
  "error.duplicate-which-name": "Неясно, с каким именем выдать дубликат документа {number}.",
  "error.duplicate-which-name.remedy":
    "Либо --as-issued — с именем прежнего документа, либо новое имя с основанием: --name-kk … --name-ru … --ground …",
  "error.duplicate-name-halves": "Новое имя дано только на одном языке, а в документе их два.",
  "error.duplicate-name-halves.remedy": "Укажите оба: --name-kk … --name-ru …",
  "error.duplicate-name-ground": "Для нового имени нужно основание.",
  "error.duplicate-name-ground.remedy": "Укажите, каким документом оно подтверждено: --ground …",
  "error.ground-without-name": "Основание указано, а нового имени нет.",
  "error.ground-without-name.remedy":
    "Укажите и имя (--name-kk …, --name-ru …) или уберите основание.",
  "error.date-before-issue": "Дата {date} раньше даты выдачи документа {number} ({start}).",
  "error.date-before-issue.remedy": "Укажите дату не раньше: --date {start}",
  "error.date-in-future": "Дата {date} ещё не наступила.",
  "error.date-in-future.remedy":
    "Укажите день, когда это было, или уберите --date — будет сегодня.",
  "error.handover-whom": "Неясно, кто получил документы.",
  "error.handover-whom.remedy": "Укажите либо --to <имя>, либо --to-holders (каждый получил свой).",
  "error.handover-what": "Неясно, какие документы вручены.",
  "error.handover-what.remedy":
    "Назовите либо номера, либо курс: --course <код> (и что из него не вручено: --except <номера>).",
  "error.handover-ground": "Документ {number} получает не его владелец, а основание не указано.",
  "error.handover-ground.remedy":
    "Укажите основание (--ground «доверенность № …»; при ответе на заявление --to-ground). Если это сам владелец, напишите имя как в документе или --to-holders.",
  "error.handover-document": "После --document стоит не вид и номер документа.",
  "error.handover-document.remedy":
    'Напишите кратко вид и номер, например "удостоверение 012345678", или digital для электронной формы. Копии документов не хранятся.',
  "error.handover-already": "Документ {number} уже вручён {date}.",
  "error.handover-already.remedy":
    'Посмотрите кому: kualik find {number}. Если записано неверно или вручён ещё раз: --again --reason "…"',
  "error.handover-nothing": "На курсе {course} нет документов, которые ещё не вручены.",
  "error.handover-nothing.remedy": "Посмотрите журнал: kualik journal --course {course}",
  "error.document-broken": "{file} — не документ Word (.docx), или он повреждён.",
  "error.document-broken.remedy":
    "Откройте его в Word; если открывается, сохраните как .docx и повторите.",
  "error.document-of-many":
    "На файле {file} номера нескольких документов: это файл для печати или список.",
  "error.document-of-many.remedy":
    "Проверьте сами документы: каждый лежит рядом в файле, названном его номером.",
  "error.print-too-many": "Для одного файла документов слишком много.",
  "error.print-too-many.remedy": "Печатайте по частям, указав --from и --to.",
  "error.print-nothing": "На курсе {course} нет таких документов для печати.",
  "error.print-nothing.remedy": "Посмотрите, что выдано: kualik journal --course {course}",
  "error.print-reversed": "{from} печатается после {to}.",
  "error.print-reversed.remedy": "Поменяйте местами --from и --to.",
  "error.print-number-elsewhere":
    "На курсе {course} нет документа {number}, который можно напечатать: его нет или он аннулирован.",
  "error.print-number-elsewhere.remedy": "Посмотрите номера: kualik journal --course {course}",
  "error.libreoffice-not-found":
    "PDF не сделаны: на этом компьютере не найдена программа LibreOffice.",
  "error.libreoffice-not-found.remedy":
    "Всё остальное сделано: выданные документы и их номера остаются. Установите LibreOffice (libreoffice.org, бесплатно) и повторите команду или сохраните документ как PDF из Word.",
  "error.pdf-not-made": "Не удалось сделать PDF: {count}; сделано: {made}.",
  "error.pdf-not-made.remedy":
    "Всё остальное сделано: выданные документы и их номера остаются. Повторите команду: готовое заново не делается.",
  "error.blank-number": "Это не номер бланка.",
  "error.blank-number.remedy": 'Напишите серию и номер, как на бумаге, в кавычках: "АБ 000123".',
  "error.blank-range": "Это не бланки подряд.",
  "error.blank-range.remedy":
    "У первого и последнего одна серия и одинаковое число цифр, первый не больше последнего, и за один раз не больше {most} бланков.",
  "error.blanks-received-before": "Часть этих бланков уже внесена: {range}",
  "error.blanks-received-before.remedy": "Проверьте серию и номера; что уже есть: kualik blanks",
  "error.blank-unknown": "Бланк {blank} не внесён в реестр.",
  "error.blank-unknown.remedy":
    "Проверьте номер на бумаге. Если он верен, сначала внесите бланки: kualik blanks receive",
  "error.blank-used": "На бланке {blank} уже документ {number}.",
  "error.blank-used.remedy":
    'Проверьте номер на бумаге. Если прежняя запись ошибочна, отмените её: kualik blanks free "{blank}" --reason …',
  "error.blank-spoiled": "Бланк {blank} записан как испорченный.",
  "error.blank-spoiled.remedy": "Испорченный бланк не используется. Проверьте номер на бумаге.",
  "error.blank-not-used": "На бланке {blank} нет документа.",
  "error.blank-not-used.remedy":
    "Отменять нечего. Проверьте номер; какой документ на каком бланке: kualik journal",
  "error.blank-of-other-kind": "Бланк {blank} предназначен для другого вида документа.",
  "error.blank-of-other-kind.remedy": "Возьмите бланк для этого вида; что есть: kualik blanks",
  "error.blanks-too-few": "Начиная с {blank} есть бланков: {left}, а нужно: {needed}.",
  "error.blanks-too-few.remedy":
    "Если стопок несколько, запишите их по очереди: --from первый, --to последний бланк каждой. Бланки, которых ещё нет в реестре: kualik blanks receive",
  "error.document-on-blank": "Документ {number} уже на бланке {blank}.",
  "error.document-on-blank.remedy":
    'Если тот бланк испорчен: kualik blanks spoil "{blank}" --reason … Если запись ошибочна: kualik blanks free "{blank}" --reason …',
  "error.blanks-use-what": "Непонятно, какие документы на каких бланках.",
  "error.blanks-use-what.remedy":
    'Для курса: kualik blanks use --course <код> --from "АБ 000123". Для одного документа: kualik blanks use <номер> --blank "АБ 000123"',
  "error.nobody-to-ask": "У команды есть вопрос, но ответить на него здесь некому.",
  "error.nobody-to-ask.remedy": "Запустите её в окне терминала или добавьте --yes.",
  "error.export-format": "Журнал нельзя записать как «{file}».",
  "error.export-format.remedy": "Имя файла должно оканчиваться на .xlsx или .csv.",
  "error.report-format": "Отчёт нельзя записать в {file}.",
  "error.report-format.remedy": "Укажите имя с окончанием .xlsx или .html.",
  "error.roster-export-format": "Список нельзя записать как «{file}».",
  "error.roster-export-format.remedy": "Имя файла должно оканчиваться на .xlsx.",
  "error.column-answers-unknown":
    "Ответов о столбцах под номером {said} нет; всего запомнено: {count}.",
  "error.column-answers-unknown.remedy": "Номера показывает команда: kualik roster profiles",
  "file-place.part": "часть {part}",
  "file-place.sheet": "лист «{sheet}»",
  "file-place.line": "строка {line}",
  "file-place.row": "строка {row}",
  "file-place.column": "столбец {column}",
  "limit.file-size": "он больше {most} МБ",
  "limit.unpacked": "в распакованном виде он чрезмерно велик",
  "limit.rows": "строк больше {most}",
  "limit.columns": "в строке больше {most} заполненных ячеек",
  "limit.cells": "заполненных ячеек больше {most}",
  "limit.characters": "в одной ячейке больше {most} знаков",
  "limit.merges": "объединённых ячеек больше {most}",
  "limit.texts": "текста в ячейках больше {most} МБ",
  "error.period-reversed": "Конец периода {to} раньше его начала {from}.",
  "error.period-reversed.remedy": "Поменяйте местами --from и --to.",
  "error.unexpected": "В программе Kualik произошёл сбой. Всё, что сделано раньше, сохранено.",
  "error.unexpected.remedy":
    "Повторите команду; если сбой повторится, добавьте --debug и отправьте то, что появится на экране, тому, кто обслуживает программу.",
};
