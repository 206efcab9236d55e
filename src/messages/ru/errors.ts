import type { errors as english } from "../en/errors.js";

/** What went wrong, and what to do (`*.remedy`): Russian. */
export const errors: Record<keyof typeof english, string> = {
  "place.cell": "строка {row}, ячейка {cell}",
  "place.person": "строка {row}, {name}",
  "place.row": "строка {row}",
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
  "error.roster-empty": "Файл {file} пуст.",
  "error.roster-empty.remedy": "Попросите лектора прислать список ещё раз.",
  "error.roster-too-large": "Файл {file} слишком велик для списка: {limit}{place}.",
  "error.roster-too-large.remedy": "Скопируйте список слушателей в новую книгу Excel и внесите её.",
  "error.roster-not-workbook": "{file} — не книга Excel, не документ Word и не текстовая таблица.",
  "error.roster-not-workbook.remedy":
    "Откройте его в той программе, где он создан, и сохраните как книгу Excel (.xlsx).",
  "error.roster-damaged": "Файл {file} повреждён{place}.",
  "error.roster-damaged.remedy":
    "Откройте его в Excel и сохраните как новую книгу (.xlsx) или попросите прислать файл ещё раз.",
  "error.roster-password": "Файл {file} защищён паролем.",
  "error.roster-password.remedy":
    "Откройте его в Excel с паролем, снимите пароль (Файл, Сведения, Защита книги) и сохраните.",
  "error.roster-word-old": "{file} — текстовый документ вида {kind}, списки из таких не читаются.",
  "error.roster-word-old.remedy":
    "Откройте его в Word или LibreOffice и сохраните как документ Word (.docx): «Файл», «Сохранить как».",
  "error.roster-word-no-table": "В документе Word {file} нет таблицы со списком.",
  "error.roster-word-no-table.remedy":
    "Список читается только из таблицы. Оформите его таблицей или перенесите в книгу Excel (.xlsx).",
  "error.import-one-file": "Для нескольких списков сразу нельзя указать: {flags}.",
  "error.import-one-file.remedy":
    "Внесите такой список отдельно или уберите эти параметры: о недостающем будет спрошено.",
  "error.no-rosters": "Здесь нет ни одного списка: {folder}.",
  "error.no-rosters.remedy":
    "Укажите файл или папку, где лежат списки Excel, Word, ODS или текстовые таблицы.",
  "error.roster-legacy-format":
    "{file} — таблица в формате, который не читается: двоичная книга Excel (.xlsb), Excel 95 и старше, Excel XML или Numbers.",
  "error.roster-legacy-format.remedy":
    "Откройте её в той программе, где она создана, и сохраните как книгу Excel (.xlsx).",
  "error.roster-flat-ods":
    "{file} — таблица OpenDocument одним файлом XML (.fods), такие не читаются.",
  "error.roster-flat-ods.remedy":
    "Откройте её в LibreOffice и сохраните как электронную таблицу ODF (.ods) или книгу Excel (.xlsx).",
  "error.roster-encoding": "Не удаётся прочитать буквы в файле {file}{place}.",
  "error.roster-encoding.remedy":
    "Сохраните список как книгу Excel (.xlsx). Если известно, что он в старой кодировке, укажите её: --encoding koi8-r или --encoding cp866.",
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
    'Добавьте над списком строку названий (ФИО, ИИН, Итог) и внесите файл снова. Или запустите команду без --yes, или укажите столбцы: --column "B=full-name" --column "C=iin" --column "D=outcome"',
  "error.roster-name-with-iin": "В файле {file} ФИО и ИИН записаны в одном столбце{place}.",
  "error.roster-name-with-iin.remedy":
    "Разнесите ФИО и ИИН по двум столбцам, назовите каждый и внесите файл снова.",
  "error.roster-columns-missing":
    "В файле {file} не хватает столбцов: {missing}. Есть столбцы: {seen}.",
  "error.roster-columns-missing.remedy":
    'Добавьте столбец или исправьте его название и внесите файл снова. Или укажите, какой это столбец: --column "D=outcome"',
  "error.roster-column-twice": "В файле {file} столбцы {columns} означают одно и то же: {field}.",
  "error.roster-column-twice.remedy":
    'Оставьте один из них или назовите их по-разному. Или укажите, какой не читать: --column "{last}=skip"',
  "error.roster-no-rows": "В файле {file} есть названия столбцов, но под ними нет слушателей.",
  "error.roster-no-rows.remedy": "Проверьте, что список в этом файле, и внесите его снова.",
  "error.sheet-unknown": "В файле {file} нет листа «{said}».",
  "error.sheet-unknown.remedy": "Есть такие: {list}",
  "error.column-unknown": "В файле {file} нет столбца «{column}».",
  "error.column-unknown.remedy": "Есть такие: {seen}",
  "error.column-ambiguous": "В файле {file} столбцы {columns} называются одинаково: «{column}».",
  "error.column-ambiguous.remedy": "Укажите столбец буквой.",
  "error.column-field-unknown": "Что в столбце, нельзя указать как «{said}».",
  "error.column-field-unknown.remedy": "Напишите «не читать» или одно из: {rosterFields}",
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
  "error.register-database-missing.remedy": "Восстановите её из копии: kualik restore <файл>",
  "error.register-busy": "Сейчас запись в реестр ведёт кто-то другой.",
  "error.register-busy.remedy": "Подождите, пока другая команда закончит работу, и повторите.",
  "error.register-read-only": "В реестр нельзя записывать.",
  "error.register-read-only.remedy":
    "Проверьте, что вам разрешена запись в папку реестра и что диск не защищён от записи.",
  "error.register-damaged": "База данных реестра повреждена.",
  "error.register-damaged.remedy":
    "Не продолжайте с ней работать. Восстановите реестр из копии: kualik restore <файл>. Повреждённые файлы сохранятся такими, какие есть.",
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
  "error.changed-outside":
    "Запись изменили в обход программы: {record}. Она относится к курсу {course}.",
  "error.changed-outside.remedy":
    "Ничего не записано. Что изменено, покажет kualik audit; прежняя запись есть в последней исправной копии: kualik restore.",
  "error.source-changed-outside":
    "Запись, по которой составляют документы, изменили в обход программы: {record}.",
  "error.source-changed-outside.remedy":
    "Ничего не записано. Что изменено, покажет kualik audit; прежняя запись есть в последней исправной копии: kualik restore.",
  "error.expected-hash":
    "--expect принимает контрольную сумму в том виде, как её печатает `kualik audit`.",
  "error.expected-hash.remedy":
    "В ней цифры и латинские буквы от a до f: укажите её целиком или не меньше 12 первых знаков.",
  "error.nothing-to-look-for": "В том, что написано, искать нечего.",
  "error.nothing-to-look-for.remedy":
    "Напишите хотя бы часть ФИО, ИИН или регистрационного номера.",
  "error.code-unknown": "Кода «{code}» нет.",
  "error.code-unknown.remedy": "Самые похожие коды: {nearest}. Все коды: kualik explain",
  "error.copy-not-verified": "На диске оказалось не то, что записывалось: {file}.",
  "error.copy-not-verified.remedy":
    "Копия не сохранена. Скорее всего, диск неисправен: запишите копию на другой.",
  "error.copy-not-database": "{file} — не копия реестра.",
  "error.copy-not-database.remedy":
    "Выберите файл, записанный командой kualik backup: его имя оканчивается на .db или .db.age.",
  "error.copy-damaged": "Копия {file} повреждена.",
  "error.copy-damaged.remedy": "Ничего не изменено. Возьмите другую копию.",
  "error.copy-not-register": "{file} — база данных, но не Kualik.",
  "error.copy-not-register.remedy": "Выберите файл, записанный командой kualik backup.",
  "error.copy-altered":
    "Копию {file} изменили после того, как её записала программа (проверка: {codes}).",
  "error.copy-altered.remedy":
    "Ничего не изменено. Возьмите другую копию. Если другой нет, эту примет kualik restore … --despite-findings, а kualik audit покажет, что в ней не так, как было записано.",
  "error.copy-not-as-written":
    "Копия {file} — не тот файл, который записан в журнале под этим именем.",
  "error.copy-not-as-written.remedy":
    "Ничего не изменено. Возьмите другую копию; эту всё равно примет --despite-findings.",
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
    "Перейдите в папку реестра. Чтобы создать реестр из копии, укажите новую папку: --register <папка>",
  "error.restore-same-file": "{file} — сам реестр, а не его копия.",
  "error.restore-same-file.remedy":
    "Выберите копию: они в папке backups и там, куда их записала kualik backup.",
  "error.number-not-read": "{number} — не регистрационный номер этого реестра.",
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
  "error.centre-data-missing.remedy":
    "Добавьте недостающее или запустите команду в окне терминала без --yes.",
  "error.logo-unfit": "{file} не подходит как логотип.",
  "error.logo-unfit.remedy":
    "Сохраните логотип квадратной картинкой PNG: сторона не больше 2000 точек, файл не больше 300 КБ.",
  "error.bin-invalid": "БИН указан неверно.",
  "error.bin-invalid.remedy":
    "В БИН 12 цифр, и последняя сходится с остальными. Перепишите его из справки о государственной регистрации или не указывайте.",
  "error.text-too-long": "Слишком длинный текст: {fields}. Можно не больше {most} знаков.",
  "error.text-too-long.remedy": "Напишите короче; подтверждающие бумаги хранятся в деле.",
  "error.text-unprintable": "Есть знак, который нельзя напечатать: {fields}.",
  "error.text-unprintable.remedy":
    "Наберите это заново: скорее всего, при вставке попал невидимый знак.",
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
    "Такой график работы невозможен: {opening}–{closing}, обед {lunchStart}–{lunchEnd}.",
  "error.working-hours-invalid.remedy":
    "Открытие должно быть раньше закрытия, обед — между ними. Меняйте связанное сразу: --opening, --closing и --lunch.",
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
    "О дне {date} ничего не записано: он рабочий или выходной по дню недели.",
  "error.calendar-no-exception.remedy":
    "Сделать его выходным: kualik calendar add. Сделать рабочим: kualik calendar work.",
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
  "error.calendar-file-empty.remedy": "Под строкой «date;kind;note» пишите по дню в строке.",
  "error.request-not-found": "Заявления {number} нет.",
  "error.request-not-found.remedy": "Все заявления: kualik requests --all",
  "error.request-known": "Заявление портала {number} уже есть в реестре под номером {request}.",
  "error.request-known.remedy": "Посмотрите его: kualik request show {request}",
  "error.request-without-person": "Не указан заявитель.",
  "error.request-without-person.remedy": "Укажите --iin или --name.",
  "error.request-iin": "Такого ИИН быть не может, и в реестре с ним никого нет.",
  "error.request-iin.remedy":
    "Сверьте его с документом: двенадцать цифр. Если в документе так и есть, укажите вместо него --name.",
  "error.request-group-course": "Для заявления на группу нужен курс.",
  "error.request-group-course.remedy": "Укажите --course с кодом: kualik courses",
  "error.request-document-kind": "«{text}» — не документ этой услуги.",
  "error.request-document-kind.remedy":
    "Укажите 3, 4 или 5 — номер приложения: свидетельство о повышении квалификации, свидетельство о сертификационном курсе, справка.",
  "error.row-has-document": "У слушателя в строке {row} уже есть документ {number}.",
  "error.row-has-document.remedy":
    "Исправить в нём ФИО или ИИН: kualik correct {number}. Аннулировать: kualik annul {number}",
  "error.accepted-row-fields":
    "Строка {row} уже внесена на курс {course}: здесь меняются только итог и часы.",
  "error.accepted-row-fields.remedy": "Исправить ФИО или ИИН: kualik trainees set",
  "error.accepted-row-refused":
    "С таким изменением строка {row} курса {course} не пройдёт проверку: {codes}. Она осталась прежней.",
  "error.accepted-row-refused.remedy": "Что означает код: kualik explain <код>",
  "error.not-handed-over": "Вручение документа {number} не записано.",
  "error.not-handed-over.remedy": "Посмотреть документ: kualik find {number}",
  "error.request-answered": "На заявление {request} уже ответили {moment} ({who}): {result}.",
  "error.request-answered.remedy": "Посмотрите, что сделано: kualik request show {request}",
  "error.request-person-unknown": "По реестру не установить, чьё это заявление: {request}.",
  "error.request-person-unknown.remedy":
    "Если этот человек есть в реестре (kualik find), укажите, кто это: --iin. Если нет, сначала внесите список курса или откажите.",
  "error.request-person-other": "Заявление {request} подал не тот, кто указан после --iin.",
  "error.request-person-other.remedy": "Проверьте ИИН: kualik request show {request}",
  "error.request-name-other":
    "Под ИИН из заявления {request} в реестре записан человек с другим ФИО.",
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
    "Документ этого человека по курсу {course}, {number}, аннулирован; другой автоматически не выдаётся.",
  "error.request-place-annulled.remedy":
    "Если нужно выдать новый: kualik issue {course} --again {number}, затем ответьте на заявление.",
  "error.request-place-held":
    "В строке {row} списка курса {course} об этом человеке указано другое, поэтому документ не выдаётся.",
  "error.request-place-held.remedy": "Сначала решите, что верно: kualik review {course}",
  "error.request-place-hours":
    "Этот человек освоил меньше часов, чем в курсе {course}, поэтому документ не выдаётся.",
  "error.request-place-hours.remedy": "Исправьте список или объём курса: kualik check {course}",
  "error.request-not-group": "Заявление {request} подано одним человеком, а не на группу.",
  "error.request-not-group.remedy": "Ответьте на него: kualik request fulfil {request}",
  "error.request-other-course": "Заявление {request} относится к курсу {course}.",
  "error.request-other-course.remedy": "Укажите этот курс или другое заявление: kualik requests",
  "error.request-group-open":
    "На курсе {course} не у всех есть документ, нет у слушателей: {count}. Заявление {request} остаётся без ответа.",
  "error.request-group-open.remedy":
    "Выдайте их: kualik issue {course} --request {request}. Что задержано: kualik check {course}",
  "error.request-not-received":
    "Заявление {number} считается поступившим только {date}, а дата уведомления не может быть раньше.",
  "error.request-not-received.remedy": "Ответьте в этот день или позже.",
  "error.request-explanation": "Для отказа нужно пояснение.",
  "error.request-explanation.remedy": "Напишите после --explanation своими словами, что не так.",
  "error.request-name-missing": "В заявлении {request} нет ФИО, а в уведомлении оно нужно.",
  "error.request-name-missing.remedy": "Укажите ФИО заявителя: --name",
  "error.identity-document-missing":
    "Не указано, какой документ, удостоверяющий личность, предъявлен.",
  "error.identity-document-missing.remedy":
    'Укажите вид и номер: --identity-document "id-card 012345678" или --identity-document digital.',
  "error.presented-identity-invalid":
    "Вид или номер документа, удостоверяющего личность, указан непонятно.",
  "error.presented-identity-invalid.remedy":
    'Вид, затем номер: "удостоверение 012345678" (девять цифр), "паспорт N12345678", "вид на жительство …", "удостоверение беженца …", "другой документ …"; или электронный документ.',
  "error.watch-needs-screen": "Список можно держать только на экране.",
  "error.watch-needs-screen.remedy": "Запустите в окне терминала без --json или уберите --watch.",
  "error.portal-file-columns": "В файле «{file}» не хватает столбцов: {list}",
  "error.portal-file-columns.remedy":
    "Нужны столбцы с номером заявления, временем подачи и с ИИН или ФИО. Назовите их: номер, подано, ИИН, ФИО, документ.",
  "error.portal-file-faults":
    "Из файла «{file}» ничего не принято; нужно исправить строки:\n{list}",
  "error.portal-file-faults.remedy":
    "Исправьте их в файле и повторите команду; принятое дважды не принимается.",
  "error.portal-file-json": "«{file}» — не список заявлений.",
  "error.portal-file-json.remedy":
    "Нужен список в формате JSON: [{number, submittedAt, iin, name, document}].",
  "error.course-begun-several": "С «{course}» начинается несколько курсов.",
  "error.course-begun-several.remedy": "Допишите код, чтобы остался один: {list}",
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
  "error.trainee-not-found.remedy": "Найдите его: kualik find <часть ФИО>",
  "error.reason-missing": "Не указана причина.",
  "error.reason-missing.remedy": 'Укажите её: --reason "…"',
  "error.name-invalid": "Так ФИО записать нельзя.",
  "error.name-invalid.remedy":
    "Напишите фамилию и имя полностью, казахскими или русскими буквами либо целиком латинскими, без цифр и инициалов.",
  "error.name-case-unclear":
    "По одним заглавным или одним строчным буквам не видно, как пишется часть ФИО.",
  "error.name-case-unclear.remedy":
    "Наберите ФИО заглавными и строчными буквами — так, как оно должно стоять в документе. Ничего не изменено.",
  "error.iin-invalid": "Это не ИИН человека.",
  "error.iin-invalid.remedy": "Перепишите все 12 цифр из документа. Ничего не изменено.",
  "error.iin-check-digit":
    "Контрольная цифра этого ИИН не сходится: скорее всего, в цифрах опечатка.",
  "error.iin-check-digit.remedy":
    "Сверьте с документом. Если в нём действительно так, укажите это: --accept iin-check-digit",
  "error.iin-of-another": "Этот ИИН в реестре уже у другого человека.",
  "error.iin-of-another.remedy":
    "Посмотрите, чей он: kualik find <ИИН>. Если ИИН там по ошибке, сначала исправьте его. Две записи одного человека не объединяются: исключите ту, по которой нет документа: kualik courses drop",
  "error.identity-document-invalid": "Это не номер документа, удостоверяющего личность.",
  "error.identity-document-invalid.remedy": "Напишите вид и номер документа, не меньше пяти цифр.",
  "error.identity-document-of-another": "Этот документ в реестре уже у другого человека.",
  "error.identity-document-of-another.remedy":
    "Посмотрите на этого человека: kualik find <номер>. Если документ у него по ошибке, сначала исправьте его там.",
  "error.birth-date-impossible": "Такой даты рождения быть не может.",
  "error.birth-date-impossible.remedy": "Исправьте дату рождения: --birth-date",
  "error.drop-whom": "Непонятно, кого исключить из курса.",
  "error.drop-whom.remedy": "Укажите либо --row, либо --person.",
  "error.held-row-not-found": "На курсе {course} нет отложенной строки {row}.",
  "error.held-row-not-found.remedy": "Посмотрите, что отложено: kualik check {course}",
  "error.held-row-ambiguous": "В строке {row} курса {course} отложено несколько записей ({files}).",
  "error.held-row-ambiguous.remedy": "Исправьте их по одной: kualik review {course}",
  "error.review-needs-terminal": "Разбор спрашивает о каждой строке, а ответить здесь некому.",
  "error.review-needs-terminal.remedy":
    "Запустите его в терминале или укажите, что сделать: --accept <код>, --set <строка:поле=значение>. Список отложенного: kualik review --json",
  "error.review-which-course":
    "Отложены строки нескольких курсов ({courses}), а номера строк у каждого свои.",
  "error.review-which-course.remedy": "Назовите курс: kualik review <курс> --set …",
  "error.review-set": "Не удалось прочитать, что стоит после --set.",
  "error.review-set.remedy":
    "Пишите строка:поле=значение, например 7:иин=841014405586. Поля: {rosterFields}",
  "error.review-code": "Замечания «{code}» не бывает.",
  "error.review-code.remedy": "Строку могут задержать: {codes}",
  "error.person-not-on-course": "На курсе {course} нет человека с таким ИИН или документом.",
  "error.person-not-on-course.remedy": "Найдите его: kualik find <часть ФИО>",
  "error.person-has-document": "У этого человека уже есть документ этого курса: {number}.",
  "error.person-has-document.remedy":
    'Исключение из курса не отменяет выданный документ. Если он не должен действовать: kualik annul {number} --reason "…"',
  "error.person-had-document":
    "Этому человеку выдан и аннулирован документ {number} этого курса; документ остаётся в реестре, и его владелец тоже.",
  "error.person-had-document.remedy":
    "Больше ничего делать не нужно: после аннулирования другой документ автоматически не выдаётся.",
  "error.undo-nothing": "Отменять нечего: нет внесённого списка, который можно отменить.",
  "error.undo-nothing.remedy":
    "Отменить можно только последний внесённый список и только один раз. Отдельные строки и людей исключают из курса так: kualik courses drop",
  "error.undo-issued":
    "Внесение файла {file} не отменено: после него по курсу {course} выданы документы ({issued}).",
  "error.undo-issued.remedy":
    "Выданное остаётся в силе. Внесите исправленный список: он изменит данные тех, у кого нет документа. ФИО для будущих документов: kualik trainees set. Документ с ошибкой: kualik annul <номер> --reason …",
  "error.undo-overtaken":
    "Внесение файла {file} не отменено: после него на курсе {course} уже работали с тем, что он принёс ({list}).",
  "error.undo-overtaken.remedy":
    "Исправьте то, что неверно: внесите исправленный список или исключите отдельные строки и людей командой «kualik courses drop».",
  "error.issue-date-before-end": "Дата выдачи, {date}, раньше последнего дня курса, {end}.",
  "error.issue-date-before-end.remedy": "Укажите более позднюю дату: --date {end}",
  "error.issue-date-far": "Дата выдачи {date} — больше чем на {years} года вперёд.",
  "error.issue-date-far.remedy": "Вероятно, ошибка в годе. Укажите дату выдачи как ДД.ММ.ГГГГ.",
  "error.issue-value-missing": "Документы нельзя выдать, пока не указано: {fields}.",
  "error.issue-value-missing.remedy":
    "Дополните данные курса (kualik courses set {course} …) или центра (kualik settings set …).",
  "error.issue-value-unprintable":
    "Документы нельзя выдать: есть знаки, которые нельзя напечатать, или двойные фигурные скобки: {fields}.",
  "error.issue-value-unprintable.remedy":
    "Наберите это заново: для курса — kualik courses set {course} …, для центра — kualik settings set …, для слушателя — kualik trainees set …",
  "error.kind-unknown": "Вида документа «{kind}» нет.",
  "error.kind-unknown.remedy":
    "Напишите один из этих видов или номер, который стоит за ним: {kinds}",
  "error.edition-not-found": "Редакции «{edition}» нет.",
  "error.edition-not-found.remedy":
    "Укажите файл, вид и дату, например 3@31.12.2026, или начало кода из kualik templates list.",
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
  "error.number-not-found.remedy": "Найдите его по ФИО: kualik find <часть ФИО>",
  "error.reprint-differs":
    "На месте документа {number} лежит файл, который отличается от выданного: {file}",
  "error.reprint-differs.remedy":
    "Этот файл не изменён. Посмотрите отличия командой kualik verify или запишите документ в другое место с --out.",
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
    "Для владельца {number} не нужно --again: другой документ уже выдан или будет выдан обычной командой.",
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
    "ИИН или документ, удостоверяющий личность, в документе {number} отличается от нынешнего в реестре; дубликат повторил бы прежнее.",
  "error.duplicate-identity-differs.remedy":
    "Если документ был неверен: kualik annul {number} --reason …, затем kualik issue {course} --again {number}. Если дубликат всё же должен повторить документ: --as-issued",
  "error.duplicate-which-name": "Неясно, с каким ФИО выдать дубликат документа {number}.",
  "error.duplicate-which-name.remedy":
    "Либо --as-issued — с ФИО прежнего документа, либо новое ФИО с основанием: --name-kk … --name-ru … --ground …",
  "error.duplicate-name-halves": "Новое ФИО дано только на одном языке, а в документе оно на двух.",
  "error.duplicate-name-halves.remedy": "Укажите оба: --name-kk … --name-ru …",
  "error.duplicate-name-ground": "Для нового ФИО нужно основание.",
  "error.duplicate-name-ground.remedy": "Укажите, каким документом оно подтверждено: --ground …",
  "error.ground-without-name": "Основание указано, а нового ФИО нет.",
  "error.ground-without-name.remedy":
    "Укажите и ФИО (--name-kk …, --name-ru …) или уберите основание.",
  "error.date-before-issue": "Дата {date} раньше даты выдачи документа {number} ({start}).",
  "error.date-before-issue.remedy": "Укажите дату не раньше: --date {start}",
  "error.date-in-future": "Дата {date} ещё не наступила.",
  "error.date-in-future.remedy":
    "Укажите день, когда это было, или уберите --date — будет сегодня.",
  "error.handover-whom": "Неясно, кто получил документы.",
  "error.handover-whom.remedy": "Укажите либо --to <ФИО>, либо --to-holders (каждый получил свой).",
  "error.handover-what": "Неясно, какие документы вручены.",
  "error.handover-what.remedy":
    "Назовите либо номера, либо курс: --course <код> (и что из него не вручено: --except <номера>).",
  "error.handover-ground": "Документ {number} получает не его владелец, а основание не указано.",
  "error.handover-ground.remedy":
    "Укажите основание (--ground «доверенность № …»; при ответе на заявление --to-ground). Если это сам владелец, напишите ФИО как в документе или --to-holders.",
  "error.handover-document": "После --document стоит не вид и номер документа.",
  "error.handover-document.remedy":
    'Напишите кратко вид и номер, например "удостоверение 012345678", или digital для электронной формы. Копии документов не хранятся.',
  "error.handover-already": "Документ {number} уже вручён {date}.",
  "error.handover-already.remedy":
    'Посмотрите кому: kualik find {number}. Если записано неверно или вручён ещё раз: --again --reason "…"',
  "error.handover-sheet-row":
    "По строке ведомости ({row}) на курсе {course} документ не определить.",
  "error.handover-sheet-row.remedy":
    "Такой строки нет, либо с печати ведомости документы курса изменились. Укажите номер документа: он стоит в той же строке.",
  "error.handover-nothing": "На курсе {course} нет документов, которые ещё не вручены.",
  "error.handover-nothing.remedy": "Посмотрите журнал: kualik journal --course {course}",
  "error.document-broken": "{file} — не документ Word (.docx), или он повреждён.",
  "error.document-broken.remedy":
    "Откройте его в Word; если открывается, сохраните как .docx и повторите.",
  "error.document-password": "Файл {file} защищён паролем.",
  "error.document-password.remedy":
    "Откройте его в Word с паролем, снимите пароль (Файл, Сведения, Защита документа) и повторите.",
  "error.document-old-word": "{file} — документ старого Word (.doc).",
  "error.document-old-word.remedy":
    "Откройте его в Word, сохраните как «Документ Word (.docx)» и повторите.",
  "error.document-of-many":
    "В файле {file} стоят номера нескольких документов: это файл для печати или список.",
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
  "error.clock-behind":
    "Часы этого компьютера отстают: последнее действие в реестре сделано {moment}.",
  "error.clock-behind.remedy":
    "Поставьте верное время. Если оно верно, добавьте --clock-is-right: в журнале будет видно, что время идёт назад.",
  "error.clock-ahead":
    "Часы этого компьютера, похоже, спешат больше чем на сутки: самый новый файл на нём — {moment}.",
  "error.clock-ahead.remedy": "Поставьте верное время. Если оно верно, добавьте --clock-is-right.",
  "error.nobody-to-ask": "У команды есть вопрос, но ответить на него здесь некому.",
  "error.nobody-to-ask.remedy": "Запустите её в окне терминала или добавьте --yes.",
  "error.export-format": "По имени «{file}» не понять, в каком виде записать файл.",
  "error.export-format.remedy": "Укажите имя с одним из этих окончаний: {endings}",
  "error.outcome-word-unknown": "Слово «{word}» не запомнено.",
  "error.outcome-word-unknown.remedy": "Запомненные слова показывает команда: kualik roster words",
  "error.column-answers-unknown":
    "Ответов о столбцах под номером {said} нет; всего запомнено: {count}.",
  "error.column-answers-unknown.remedy": "Номера показывает команда: kualik roster profiles",
  "file-place.sheet": "лист «{sheet}»",
  "file-place.line": "строка {line}",
  "file-place.row": "строка {row}",
  "file-place.column": "столбец {column}",
  "limit.file-size": "он больше {most} МБ",
  "limit.unpacked": "в распакованном виде он чрезмерно велик",
  "limit.rows": "строк больше {most}",
  "limit.columns": "в строке больше {most} заполненных ячеек",
  "limit.cells": "заполненных ячеек больше {most}",
  "limit.width": "столбцов больше {most}",
  "limit.all-cells": "ячеек, считая пустые, больше {most}",
  "limit.characters": "в одной ячейке больше {most} знаков",
  "limit.tables": "таблиц больше {most}",
  "limit.merges": "объединённых ячеек больше {most}",
  "limit.texts": "текста в ячейках больше {most} МБ",
  "error.period-twice": "Период указан не одним способом: {ways}.",
  "error.period-twice.remedy": "Оставьте только один из них.",
  "error.period-reversed": "Конец периода {to} раньше его начала {from}.",
  "error.period-reversed.remedy": "Напишите сначала первый день, а последний — после --to.",
  "error.unexpected": "В программе Kualik произошёл сбой. Всё, что сделано раньше, сохранено.",
  "error.unexpected.remedy":
    "Повторите команду; если сбой повторится, добавьте --debug и отправьте то, что появится на экране, тому, кто обслуживает программу.",
  "error.nothing-to-confirm": "Подтверждать нечего: каждая форма подтверждена или своя.",
  "error.nothing-to-confirm.remedy": "Какие формы действуют: kualik templates list",
};
