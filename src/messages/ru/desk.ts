import type { desk as english } from "../en/desk.js";

/** Questions, the centre and its settings: Russian. */
export const desk: Record<keyof typeof english, string> = {
  "ask.bin": "БИН, 12 цифр (Enter — не указывать):",
  "ask.my-name": "Ваше ФИО для журнала (Enter — не указывать):",
  "ask.same-as-russian": "{what} (Enter — как на русском):",
  "ask.import": "Внести это в реестр?",
  "ask.encoding": "В какой строке слова написаны верно?",
  "ask.column": "Столбец {letter} «{header}». Первые значения: {values}. Что в нём?",
  "ask.undo": "Отменить внесение этого списка?",
  "ask.blanks-receive": "Внести {range}, бланков: {count}? Убрать их потом нельзя.",
  "ask.blanks-use": "Номера совпадают с бумагами? Записать?",
  "ask.annul": "Аннулировать документ {number}? Отменить это нельзя.",
  "ask.duplicate": "Выдать дубликат и аннулировать документ {number}? Отменить это нельзя.",
  "ask.duplicate-reason": "По какой причине дубликат (утерян, испорчен, изменилось ФИО)?",
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
  "ask.no-yes": "да/Нет",
  "ask.yes-or-no": "Ответьте «да» или «нет».",
  "ask.future-date":
    "Дата выдачи {date} ещё не наступила, а номера вернуть нельзя. Выдать с этой датой?",
  "ask.clock-behind":
    "Последнее действие в реестре сделано {moment}, а по часам этого компьютера это время ещё не наступило. Часы верны?",
  "ask.clock-ahead":
    "Самый новый файл на этом компьютере — {moment}, по его часам больше суток назад. Часы верны?",
  "ask.required": "Поле нельзя оставить пустым.",
  "ask.bin-invalid": "Это не БИН: в нём 12 цифр, и последняя должна сходиться с остальными.",
  "ask.issue": "Выдать документы ({count})?",
  "ask.calendar": "Внести эти изменения в календарь?",
  "ask.calendar-year": "Подтвердить календарь на {year} год?",
  "ask.kurban-ait":
    "Первый день Курбан-айта, ДД.ММ.ГГГГ (ожидается около {expected}; пока не объявлен, оставьте пустым)",
  "ask.kurban-ait-year": "Напишите дату {year} года, например {expected}, или ничего.",
  "said.stopped": "Остановлено. Сделанное до этого сохранено.",
  "said.not-all":
    "Показано: {most} из {count}. Уточните, какие нужны (параметры — в --help), или получите все с --json.",
  "ask.which-begun": "«{said}»: что из этого?",
  "said.understood": "«{said}» понято так: {meant}.",
  "said.waiting": "Запись в реестр сейчас ведёт другая программа. Подождите, пока она закончит…",
  "said.not-confirmed": "Ничего не изменено.",
  "said.cut-off-finished":
    "Прошлая команда была прервана; теперь её файлы на своих местах ({count}): {names}",
  "said.cut-off-same":
    "Прервалась именно эта команда. Теперь она выполнена, повторять её не нужно.",
  "said.cut-off-waits":
    "Файлы прерванной команды не удалось положить на их места ({count}): {names}. Следующая команда попробует ещё раз.",
  "said.closed":
    "К части реестра имели доступ другие пользователи этого компьютера: {names}. Теперь доступ есть только у вас.",
  "said.open":
    "Внимание: данные реестра ({names}) доступны другим пользователям этого компьютера. Перенесите реестр в свою папку или попросите системного администратора закрыть доступ к этой: {folder}",
  "init.done": "Реестр готов: {folder}",
  "init.next": "Дальше: перейдите в эту папку и внесите список: kualik import <файл>",
  "init.templates":
    "Шаблоны документов лежат в папке {folder}; их можно открыть и изменить в Word.",
  "init.one-language":
    "Указано только на одном языке и будет напечатано так в обеих частях документа: {fields}.",
  "init.folder-of-others":
    "Эту папку видят и другие пользователи компьютера, но открыть то, что сохраняет в ней программа, сможете только вы: {folder}",
  "settings.changed":
    "Изменено. Новые данные войдут в документы, которые будут выданы с этого момента.",
  "centre.logo": "Логотип",
  "centre.logo-set": "задан",
  "certificate-paper.framed": "на чистой бумаге, с нашей рамкой",
  "certificate-paper.blank": "на бланках, где рамка уже есть",
  "centre.bin": "БИН",
  "centre.number-pattern": "образец номера, {kind}",
  "centre.file-names": "название файлов документов",
  "file-names.number": "номер",
  "file-names.number-name": "номер и ФИО",
  "settings.hours-changed": "График работы изменён. Сроки, названные раньше, остаются прежними.",
  "operators.user": "Пользователь",
  "operators.acts": "Действий",
  "operators.last": "Последнее",
  "operators.next":
    "Если ФИО ещё не указано, укажите его: kualik operators set <пользователь> --name …",
  "operators.set": "Теперь пользователь {user} записывается в журнал так: {name}",
  "desk.command": "То же одной строкой: {command}",
  "desk.type-to-find": "наберите часть ФИО, ИИН или номера документа",
  "desk.nothing-found": "ничего не найдено, наберите иначе",
  "desk.nothing-said": "оставить пустым",
  "desk.of-course": "слушателей {enrolled}, с документом {issued}, отложено {held}",
  "desk.due": "ответить до {due}",
  "desk.what": "Что сделать?",
  "desk.leave": "Выйти",
  "desk.today": "Сегодня, {date}",
  "desk.nothing-waits": "Дел, которые ждут, нет.",
  "desk.requests": "Ждут ответа заявления: {count}; ближайший срок: {due}",
  "desk.requests-late": "Ждут ответа заявления: {count}, просрочено: {late}",
  "desk.held": "Отложенные строки: {count} ({courses})",
  "desk.to-issue": "Ещё без документа: {count} ({courses})",
  "desk.to-hand-over": "Документы не вручены: {count} ({courses})",
  "desk.last-copy": "Последняя копия реестра: {date}; дней назад: {days}",
  "desk.no-copy": "Копии реестра ещё нет.",
  "desk.no-calendar": "Выходные дни за {year} год ещё не внесены.",
  "desk.no-register": "Здесь нет реестра.",
  "desk.make-register": "создать новый реестр",
  "desk.open-register": "открыть реестр, который лежит в другом месте",
  "desk.which-folder": "Папка реестра:",
  "desk.which-of": "Что именно?",
  "desk.do-answer": "ответить на заявление {number}",
  "desk.do-review": "разобрать отложенное: {course}",
  "desk.do-issue": "выдать документы: {course}",
  "desk.do-hand-over": "записать вручение: {course}",
};
