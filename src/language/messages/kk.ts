import type { Messages } from "./en.js";

/**
 * The Kazakh catalogue: keys and `{places}` as in the English one. No case ending hangs on a place:
 * the ending is carried by a noun after it, or the place stands after a colon.
 */
export const kk: Record<keyof Messages, string> = {
  // help
  "help.program":
    "Оқу орталығының тізілімі: тыңдаушылар тізімі бойынша нөмірленген куәліктер дайындап, журнал жүргізеді.",
  "help.usage": "Қолдану тәртібі:",
  "help.usage-options": "параметрлер",
  "help.usage-command": "пәрмен",
  "help.arguments": "Нені көрсету керек:",
  "help.options": "Параметрлер:",
  "help.commands": "Пәрмендер:",
  "help.group-centre": "Орталық:",
  "help.group-rosters": "Тізімдер мен курстар:",
  "help.group-documents": "Құжаттар:",
  "help.group-look-up": "Іздеу және есеп:",
  "help.group-requests": "Мемлекеттік қызметке өтініштер:",
  "help.group-safety": "Тізілімнің сақталуы:",
  "help.help": "көмекті көрсету",
  "help.help-command": "пәрмен бойынша көмекті көрсету",
  "help.version": "нұсқасын көрсету",
  "help.example": "Мысал:",
  "help.init": "орталығыңыздың жаңа тізілімін жасау",
  "help.import": "дәріскер берген тізімді (Excel немесе CSV) тізілімге енгізу",
  "help.undo": "құжаттары берілмей тұрғанда соңғы енгізілген тізімді қайтарып алу",
  "help.issue": "курстағы мәселесі жоқ адамдардың бәріне құжат беру",
  "help.print": "курстың берілген құжаттарын басып шығаруға жинау, әр түрі өз файлына",
  "help.blanks": "қағаз бланкілерді көрсету: алынғаны, жұмсалғаны, бүлінгені, қалғаны",
  "help.blanks-receive": "алынған бланкілерді енгізу",
  "help.blanks-use": "қай құжат қай бланкіде басылғанын енгізу",
  "help.blanks-spoil": "бланкінің бүлінгенін енгізу; құжатты басқа бланкіге көшіруге болады",
  "help.blanks-free": "құжаттың бланкіде екені туралы қате жазбаны алып тастау",
  "help.annul": "құжаттың күшін жою (аннулирлеу); нөмірі бос қалмайды",
  "help.duplicate": "құжаттың орнына телнұсқа беру; бұрынғысының күші жойылады",
  "help.handover": "құжаттардың кімге, қашан тапсырылғанын жазу",
  "help.find": "адамдар мен құжаттарды аты-жөні, ЖСН немесе тіркеу нөмірі бойынша табу",
  "help.journal": "берілген құжаттар журналын көрсету",
  "help.journal-export": "журналды Excel үшін файлға сақтау (.xlsx немесе .csv)",
  "help.report":
    "кезең бойынша өтініштер мен құжаттар туралы есепті көрсету немесе .xlsx не .html файлына жазу",
  "help.journal-acts": "тізілімде не істелгенін, қашан және кім істегенін көрсету",
  "help.roster": "дәріскерлерге арналған тізімдерді жазу",
  "help.roster-template": "дәріскер толтыратын бос тізімді жазу",
  "help.roster-export": "курс тізімін ескертулерімен бірге дәріскер түзетуі үшін жазу",
  "help.roster-profiles": "бағандар туралы берілген, енді сұралмайтын жауаптарды көрсету",
  "help.roster-profiles-drop": "сондай жауаптарды ұмыту: бағандар қайта сұралады",
  "help.courses": "тізілімдегі курстарды көрсету",
  "help.courses-set": "курс деректерін түзету; құжат берілген болса – себебімен",
  "help.courses-drop": "кейінге қалдырылған жолды немесе құжаты жоқ адамды курстан алып тастау",
  "help.check": "не кейінге қалдырылғанын, себебін және не істеу керегін көрсету",
  "help.review":
    "кейінге қалдырылған жолдарды бірінен соң бірін немесе параметрлерде айтылғандай түзету",
  "help.trainees": "тізілімдегі адамдар",
  "help.trainees-set": "адамның аты-жөнін, ЖСН-ін, құжатын немесе туған күнін себебімен түзету",
  "help.operators": "тізіліммен кім жұмыс істейтінін көрсету",
  "help.operators-set": "пайдаланушының журналда көрсетілетін атын жазу",
  "help.templates": "құжат үлгілерін көру, тексеру және жаңасын енгізу",
  "help.templates-list": "үлгілердің барлық редакциясын және қайсысы қолданыста екенін көрсету",
  "help.templates-check": "үлгідегі барлық қатені пайдаланбай тұрып табу",
  "help.templates-preview": "үлгіні қарап көру үшін сынама деректермен толтыру; нөмір алынбайды",
  "help.templates-fields": "үлгі нені баса алатынын және нені басуға тиіс екенін көрсету",
  "help.templates-add": "көрсетілген күннен бастап қолданылатын жаңа редакция енгізу",
  "help.templates-diff": "екі редакцияның айырмашылығын көрсету",
  "help.reprint": "құжатты дәл берілген күйінде қайта жазу",
  "help.verify": "файлдар дәл берілген құжат па және оларда не өзгергенін тексеру",
  "help.explain": "кодтың нені білдіретінін және не істеу керегін айту",
  "help.calendar": "жылдың жұмыс күнтізбесін көрсету",
  "help.calendar-add": "жұмыс күндерін демалыс күні ету",
  "help.calendar-work": "демалыс күнін жұмыс күні ету",
  "help.calendar-move": "демалыс күнін басқа күнге ауыстыру",
  "help.calendar-remove":
    "өзгерісті алып тастау: күн апта күніне қарай жұмыс не демалыс күні болады",
  "help.calendar-import":
    "тұтас жылдардың күндерін CSV файлынан оқу, алдымен не өзгеретінін көрсету",
  "help.calendar-export": "күнтізбені Excel үшін CSV файлына жазу",
  "help.calendar-propose":
    "жылды мерекелер туралы заң бойынша есептеп, салыстыруға және растауға ұсыну",
  "help.request": "құжат беру туралы өтініштерді қабылдау және оларға жауап беру",
  "help.request-open": "өтінішті қабылдап, жауап беру мерзімін білу",
  "help.request-show": "бір өтінішті көрсету",
  "help.request-import":
    "портал өтініштерін файлдан (CSV, Excel немесе JSON) қабылдау, әрқайсысын бір рет",
  "help.request-fulfil": "өтінішке құжатпен жауап беру және тапсырылғанын жазу",
  "help.request-refuse": "қызмет көрсетуден бас тарту; хабарламада себебі айтылады",
  "help.request-decline": "құжаттарды қабылдаудан бас тарту; қолхатта себебі айтылады",
  "help.requests": "жауап күтіп тұрған өтініштерді көрсету: алдымен ең шұғылдары",
  "help.settings": "орталық деректерін көрсету",
  "help.backup": "тізілімнің тексерілген көшірмесін жазу",
  "help.restore": "тізілімді көшірмеден қалпына келтіру; қазіргісі backups қалтасында сақталады",
  "help.settings-set": "орталық деректерін өзгерту",
  "help.audit":
    "тізілім мен оның файлдарында ештеңе өзгермегенін, жоғалмағанын, қайталанбағанын тексеру",
  "argument.folder": "жаңа тізілімнің қалтасы",
  "argument.year": "жыл; көрсетілмесе – ағымдағы жыл",
  "argument.code": "--json шығаратын код; жазылмаса – барлық кодтар",
  "argument.exported-year": "тек осы жыл",
  "argument.proposed-year": "жыл",
  "argument.calendar-day": "күн, ЖЖЖЖ-АА-КК",
  "argument.move-from": "жұмыс күніне айналатын демалыс күні, ЖЖЖЖ-АА-КК",
  "argument.move-to": "демалыс күніне айналатын жұмыс күні, ЖЖЖЖ-АА-КК",
  "argument.calendar-file": "date, kind және note бағандары бар CSV файлы",
  "argument.calendar-export": "жазылатын CSV файлы",
  "argument.roster": "тізім жазылған файл",
  "argument.course": "курс коды",
  "argument.identity": "ЖСН немесе тізілімде жазылған құжат",
  "argument.user": "компьютер пайдаланушысы; көрсетілмесе – өзіңіз",
  "argument.words": "аты-жөнінің бөліктері, ЖСН, тіркеу нөмірі",
  "argument.export-file":
    "жазылатын файл; пішімі атының соңына қарай анықталады: .xlsx немесе .csv",
  "argument.roster-file": "жазылатын файл; атауы .xlsx деп аяқталады",
  "argument.template-file": "үлгі файлы (.docx); shipped — Kualik-пен бірге келген үлгі",
  "argument.document-kind": "құжат түрі немесе оның қосымшасының нөмірі: 3, 4 немесе 5",
  "argument.edition": "редакция: файл, «templates list» көрсететін хешінің басы немесе түрі@күні",
  "argument.number": "тіркеу нөмірі",
  "argument.blank": 'бланк: сериясы мен нөмірі, "АБ 000123"',
  "argument.numbers": "тіркеу нөмірлері",
  "argument.documents": "тексерілетін файлдар (.docx)",
  "argument.backup-folder": "көшірмеге арналған қалта; көрсетілмесе – тізілім қалтасындағы backups",
  "argument.copy": "көшірме файлы (.db немесе .db.age)",
  "argument.profile": "«kualik roster profiles» тізіміндегі нөмір",
  "option.lang": "тіл: kk, ru немесе en",
  "option.register": "тізілім қалтасы",
  "option.debug": "ақау болса, техникалық мәліметін көрсету",
  "option.json": "басқа бағдарламалар үшін JSON шығару",
  "option.full": "ЖСН мен құжат нөмірлерін толық көрсету",
  "argument.request": "өтініш нөмірі: 2026-0015 немесе осы жылғы 15",
  "argument.portal-file": "портал өтініштері бар файл: .csv, .xlsx, .xls, .ods немесе .json",
  "option.channel": "қалай түсті: direct (орталықта берілген) немесе portal (портал арқылы)",
  "option.request-iin": "адамның ЖСН-і немесе тізілімдегідей басқа құжатының нөмірі",
  "option.request-name": "адамның аты-жөні, кез келген жазылуы; топ үшін – ұйымның атауы",
  "option.request-document": "қандай құжат сұралады: қосымша бойынша 3, 4 немесе 5, не оның түрі",
  "option.request-course": "курс коды",
  "option.request-duplicate": "телнұсқа сұралады",
  "option.request-group": "бүкіл топқа бір хат; --name – ұйымның атауы",
  "option.identity-document":
    'көрсетілген құжат, түрі мен нөмірі: "id-card 012345678", passport, residence-permit, refugee-certificate, other; немесе digital',
  "option.portal-number": "өтініштің порталдағы нөмірі",
  "option.request-at":
    "қазір болмаса, қашан берілді немесе жіберілді: 2026-03-16T09:05, Қазақстан уақыты",
  "option.requests-all": "жауап берілгендерін де",
  "option.requests-watch": "тізімді экранда ұстап тұру, мерзімге он минут қалғанда дабыл беру",
  "option.fulfil-iin": "бұл кім: ЖСН немесе басқа құжат нөмірі, өтініштен белгісіз болса",
  "option.fulfil-document": "өтініштегіден басқа құжат: қосымша бойынша 3, 4 немесе 5, не түрі",
  "option.fulfil-number": "бірнеше құжат болса, керектісінің тіркеу нөмірі",
  "option.fulfil-duplicate": "өтініште құжаттың өзі сұралса да, телнұсқа беру",
  "option.fulfil-reason":
    "телнұсқа не үшін беріледі немесе құжат неге қайта тапсырылады (тізілімде сақталады)",
  "option.fulfil-to": "құжатты иесінің өзі алмаса, кім алады",
  "option.fulfil-identity-document": "қазір көрсетілген құжат, өтініш бергендегіден басқа болса",
  "option.no-handover": "тапсырмай жауап беру: оны кейін kualik handover жазады",
  "option.refuse-ground": "қызмет стандарты бойынша негіз; басқасы жоқ",
  "option.decline-ground":
    "негіз: incomplete-package – топтама толық емес, expired-document – құжат мерзімі өткен",
  "option.explanation": "себебі, өз сөзіңізбен; хабарламада басылады",
  "option.notice-name": "өтініште аты жоқ болса, өтініш берушінің аты-жөні",
  "option.notice-pdf": "хабарлама PDF түрінде де (LibreOffice керек)",
  "option.import-request": "тізім қатысты топ өтінішінің нөмірі",
  "option.issue-request": "құжаттар жауап болатын топ өтінішінің нөмірі",
  "option.repair": "жоқ және бүлінген файлдарды қайта жазу; өзгертілгендері қасында сақталады",
  "option.expect": "бұрынғы тексеру шығарған бақылау сомасы, толық немесе алғашқы 12 таңбасы",
  "option.yes": "ештеңе сұрамау",
  "option.dry-run": "не істелетінін ғана көрсету",
  "option.encoding":
    "мәтіндік кестенің әріптерін қалай оқу керек (анық болмаса): windows-1251, kz-1048, utf-8, utf-16le немесе utf-16be",
  "option.column":
    'бағанда не бар, әрпі не атауы бойынша: "D=outcome" (нәтижесі); "D=skip" – оқымау; қайталауға болады. Өрістер: {fields}; аты-жөні үшін -kk не -ru қосымшасымен де',
  "option.sheet": "кітаптың оқылатын парағы, атауы бойынша",
  "option.overwrite": "файл бұрыннан бар болса, оны ауыстыру",
  "option.name-kk": "орталықтың қазақша атауы",
  "option.name-ru": "орталықтың орысша атауы",
  "option.bin": "орталықтың БСН-і, 12 цифр (көрсетпеуге болады)",
  "option.city-kk": "қала, қазақша",
  "option.city-ru": "қала, орысша",
  "option.head-name-kk": "басшының аты-жөні, қол қойғандағыдай, қазақша",
  "option.head-name-ru": "басшының аты-жөні, қол қойғандағыдай, орысша",
  "option.head-position-kk": "басшының лауазымы, қазақша",
  "option.head-position-ru": "басшының лауазымы, орысша",
  "option.keep": "осы тізілімнің неше көшірмесі қалтада қалады (10); одан ескілері жойылады",
  "option.encrypt": "көшірмені құпиясөзбен шифрлау (age пішімі)",
  "option.passphrase-file":
    "бірінші жолында құпиясөз жазылған файл; әйтпесе ол KUALIK_PASSPHRASE мәнінен алынады немесе сұралады",
  "option.last-number":
    "өзіңіз білетін, көшірмеден кейін берілген соңғы нөмір; құжаттың әр түріне бір реттен",
  "option.number-pattern":
    "тіркеу нөмірлерінің жазылуы, мысалы: {example}; құжаттың бір түрі үшін: түр=үлгі (түр: 3, 4, 5)",
  "option.full-name-kk": "қазақша аты-жөні",
  "option.full-name-ru": "орысша аты-жөні",
  "option.trainee-iin": "дұрыс ЖСН, 12 цифр",
  "option.trainee-identity-document": "жеке басын куәландыратын құжаттың дұрыс түрі мен нөмірі",
  "option.trainee-birth-date": "дұрыс туған күні, ЖЖЖЖ-АА-КК",
  "option.trainee-accept":
    "iin-check-digit: бақылау цифры қате ЖСН-ді қабылдау, себебі құжатта солай жазылған",
  "option.check-kind":
    "құжат түрі немесе оның қосымшасы: 3, 4, 5; көрсетілмесе, барлық түрі тексеріледі",
  "option.preview-file": "толтырылатын үлгі; көрсетілмесе, келесі құжаттар жасалатын үлгі алынады",
  "option.preview-out": "жазылатын файл; көрсетілмесе, preview-<түрі>.docx",
  "option.preview-duplicate": "телнұсқа қандай болатынын көрсету",
  "option.in-force-from": "құжаттар ол бойынша жасалатын бірінші күн, ЖЖЖЖ-АА-КК",
  "option.reprint-out": "жазылатын файл; көрсетілмесе, құжаттың тізілімдегі орны",
  "option.reason": "себебі (тізілімде сақталады)",
  "option.course-reason":
    "себебі; курс бойынша құжат берілген болса, міндетті (тізілімде сақталады)",
  "option.operator-name": "журналда көрсетілетін аты-жөні",
  "option.my-name": "журналда көрсетілетін өз атыңыз",
  "option.duplicate-name-kk": "аты-жөні өзгерсе, жаңасы қазақша, толық",
  "option.duplicate-name-ru": "аты-жөні өзгерсе, жаңасы орысша, толық",
  "option.name-ground": "аты-жөні қандай құжат негізінде өзгерді; тізілімде сақталады, басылмайды",
  "option.as-issued": "тізілімде басқа болса да, бұрынғы құжаттағы аты-жөнімен және ЖСН-імен",
  "option.handover-to": "құжаттарды кім алды",
  "option.to-holders": "әркім өзінікін алды",
  "option.handover-course": "курстың әлі тапсырылмаған барлық құжаты",
  "option.handover-except": "--course бірге берілсе: ведомосте қол қойылмаған нөмірлер",
  "option.handover-document":
    'көрсетілген құжат, түрі мен нөмірі, мысалы "жеке куәлік 012345678", немесе digital; көшірмесі емес',
  "option.handover-ground": "иесінен басқа адам қандай құқықпен алды, мысалы сенімхат",
  "option.handover-date": "тапсырылған күні, ЖЖЖЖ-АА-КК; көрсетілмесе — бүгін",
  "option.handover-again": "тағы бір рет тапсырылды; себебі: --reason",
  "option.handover-reason": "неге тағы бір рет (тізілімде сақталады)",
  "example.annul": 'kualik annul 3-2026-00001 --reason "қате берілді"',
  "example.duplicate": 'kualik duplicate 3-2026-00001 --reason "жоғалды"',
  "example.duplicate-name":
    'kualik duplicate 3-2026-00001 --reason "тегі өзгерді" --name-kk "Серікова Анна Петрқызы" --name-ru "Серикова Анна Петровна" --ground "неке туралы куәлік № 123"',
  "example.handover":
    'kualik handover 3-2026-00001 --to "Серикова Анна Петровна" --document "жеке куәлік 012345678"',
  "example.fulfil": 'kualik request fulfil 16 --duplicate --reason "жоғалған"',
  "example.refuse": 'kualik request refuse 17 --explanation "Өтініш беруші бұл курста оқымаған"',
  "example.decline":
    'kualik request decline 18 --ground expired-document --explanation "Жеке куәліктің мерзімі 2026 жылғы 1 наурызда өткен"',
  "example.courses-drop": 'kualik courses drop AT-2026-014 --row 17 --reason "бұл курста оқымаған"',
  "example.trainees-set":
    'kualik trainees set 880101450123 --name-ru "Иванова Анна Петровна" --reason "неке туралы куәлік № 123"',
  "example.trainees-set-iin":
    'kualik trainees set 880101450123 --iin 841014405586 --reason "тізімдегі қате"',
  "example.courses-set":
    'kualik courses set AT-2026-014 --title-ru "Кардиология" --reason "№ 12 бұйрық"',
  "example.operators-set": 'kualik operators set --name "Ә. Б. Серікова"',
  "example.backup": "kualik backup E:\\көшірмелер --encrypt",
  "example.restore": "kualik restore backups/kualik-2026-11-23-174432.db",
  "example.templates-add": "kualik templates add 3 жаңа-нысан.docx --from 2027-01-01",
  "example.templates-preview":
    "kualik templates preview 3 --file жаңа-нысан.docx --out сынама.docx",
  "example.templates-diff": "kualik templates diff 3@2026-12-31 жаңа-нысан.docx",
  "example.reprint": "kualik reprint 3-2026-00001 --out көшірме.docx",
  "example.report": "kualik report --from 2026-01-01 --to 2026-03-31 --out есеп.html",
  "example.blanks-receive":
    'kualik blanks receive --series АБ --from 000001 --to 000500 --note "№ 17 жүкқұжат"',
  "example.blanks-spoil": 'kualik blanks spoil "АБ 000124" --reason "принтерде жыртылды"',
  "example.blanks-free":
    'kualik blanks free "АБ 000123" --to "АБ 000152" --reason "бума 000124 нөмірінен басталған"',
  "example.calendar-add": 'kualik calendar add 2027-05-17 --reason "Құрбан айттың бірінші күні"',
  "example.calendar-work": 'kualik calendar work 2027-03-20 --reason "№ 12 бұйрық"',
  "example.calendar-move":
    'kualik calendar move 2027-01-09 2027-01-08 --reason "Еңбек министрлігінің шешімі"',
  "option.calendar-to": "кезеңнің соңғы күні; көрсетілмесе – бір күн",
  "option.kurban-ait": "жарияланған Құрбан айттың бірінші күні, ЖЖЖЖ-АА-КК",
  "option.opening": "орталық қашан ашылады, мысалы 08:00",
  "option.closing": "орталық қашан жабылады, мысалы 17:00",
  "option.lunch": "түскі үзіліс, мысалы 13:00-14:00",
  "option.lunch-stops-clock":
    "өтінішке берілген мерзім түскі үзілісте тоқтай ма: yes (иә) немесе no (жоқ)",
  "option.course": "курс коды",
  "option.kind":
    "advanced-training (біліктілікті арттыру) немесе certification-course (сертификаттық курс)",
  "option.row": "кейінге қалдырылған жолдың нөмірі («check» көрсеткендей)",
  "option.accept":
    "осы ескерту бойынша ұсынылғанды қабылдау (кодын «kualik review --json» көрсетеді); ұсыныс жоқ болса — бұл адамдарды --reason арқылы өткізу; қайталауға болады",
  "option.set": "кейінге қалдырылған жолға мән жазу, мысалы 7:iin=841014405586; қайталауға болады",
  "option.review-reason": "тексеруден неге өткізуге болады; тізілімде сақталады",
  "option.person": "адамның ЖСН-і немесе құжаты",
  "option.title-kk": "курс тақырыбы, қазақша",
  "option.title-ru": "курс тақырыбы, орысша",
  "option.specialty-kk": "мамандығы, қазақша",
  "option.specialty-ru": "мамандығы, орысша",
  "option.hours": "академиялық сағатпен көлемі",
  "option.credits": "кредитпен көлемі",
  "option.start": "бірінші күні, ЖЖЖЖ-АА-КК",
  "option.end": "соңғы күні, ЖЖЖЖ-АА-КК",
  "option.date": "берілген күні, ЖЖЖЖ-АА-КК; көрсетілмесе – бүгін",
  "option.issue-again": "күші жойылған осы құжаттардың иелеріне де жаңа құжат",
  "option.from": "осы күннен бастап берілгендер, ЖЖЖЖ-АА-КК",
  "option.to": "осы күнге дейін (қоса алғанда) берілгендер, ЖЖЖЖ-АА-КК",
  "option.report-from": "бірінші күні, ЖЖЖЖ-АА-КК; көрсетілмесе – соңғы күн айының бірінші күні",
  "option.report-to": "соңғы күні, ЖЖЖЖ-АА-КК; көрсетілмесе – бүгін",
  "option.report-out":
    "жазылатын файл: .xlsx – Excel үшін, .html – қарауға және басып шығаруға арналған диаграммалы бет",
  "option.journal-course": "тек осы курс",
  "option.differing": "тек тізілімдегі қазіргі деректерден өзгеше құжаттар",
  "option.acts-from": "осы күннен бастап, ЖЖЖЖ-АА-КК",
  "option.acts-to": "осы күнге дейін (қоса алғанда), ЖЖЖЖ-АА-КК",
  "option.acts-by": "тек осы адам істегендер: пайдаланушы немесе аты",
  "option.acts-act": "тек осындай әрекеттер: {choices}",
  "option.acts-about": "тек осы курс, тіркеу нөмірі немесе адам (ЖСН) туралы",
  "option.acts-out": "тізімді осы файлға жазу (.xlsx немесе .csv)",
  "option.print-kind": "құжаттың тек осы түрі немесе оның қосымшасы: 3, 4, 5",
  "option.blank-series": "бланкілердегідей серия",
  "option.blanks-from": "бірінші бланкінің нөлдерімен қоса нөмірі: 000001",
  "option.blanks-to": "соңғы бланкінің нөмірі",
  "option.blanks-kind": "қай құжаттарға арналғаны немесе қосымшасы: 3, 4, 5; онсыз — кез келгеніне",
  "option.blanks-note": "немен алынғаны, мысалы жүкқұжат нөмірі",
  "option.use-blank": "осы құжат басылған бланк",
  "option.use-course":
    "осы курстың бланкісі жоқ құжаттарының бәрін басылу ретімен бланкілерге жазу",
  "option.use-from": "олардың біріншісінің бланкісі, үстінде жатқаны",
  "option.use-to": "соңғы пайдаланылған бланк, бума бірнешеу болса",
  "option.blank-to": "соңғы бланк, қатарынан бірнешеуі болса",
  "option.print":
    "қазір берілген құжаттардың бәрін басып шығаруға арналған Word файлдарына жинау, әр түріне бір файл, және беру ведомосын жасау",
  "option.issue-pdf":
    "LibreOffice көмегімен PDF те жасау: әр құжаттан, ал --print болса – басып шығаратын файлдардан",
  "option.print-out":
    "файл қайда сақталады (.docx); көрсетілмесе – құжаттардың қасында. Файл бірнешеу болса, атының соңында түрі тұрады",
  "option.print-from": "осы тіркеу нөмірі бар құжаттан бастап, басып шығару ретімен",
  "option.print-to": "осы тіркеу нөмірі бар құжатты қоса алғанға дейін",
  "option.print-pdf": "LibreOffice көмегімен PDF те жасау",

  // wrong usage
  "usage.unknown-command": "«{name}» деген пәрмен жоқ.",
  "usage.unknown-option": "Мұнда «{name}» деген параметр жоқ.",
  "usage.missing-argument": "Пәрменде мынау жетіспейді: <{name}>.",
  "usage.option-without-value": "«{name}» параметрінен кейін мәні жазылуы керек.",
  "usage.missing-option": "Пәрменге «{name}» параметрі керек.",
  "usage.too-many": "Пәрменнен кейін артық нәрсе жазылған.",
  "usage.invalid-value": "{option} параметріне «{value}» мәні келмейді: {expected}.",
  "usage.expected-date": "күнді ЖЖЖЖ-АА-КК түрінде жазыңыз, мысалы 2026-03-13",
  "usage.expected-moment": "күн мен уақыт керек: 2026-03-16T09:05",
  "usage.expected-number": "нөлден үлкен сан жазыңыз",
  "usage.expected-year": "{first} мен {last} аралығындағы жылды жазыңыз",
  "usage.expected-time": "уақытты жазыңыз, мысалы 08:00",
  "usage.expected-time-period": "қай уақыттан қай уақытқа дейін екенін жазыңыз, мысалы 13:00-14:00",
  "usage.expected-docx": "Word файлының .docx деп аяқталатын атауын жазыңыз",
  "usage.expected-one-of": "мыналардың бірін жазыңыз: {choices}",
  "usage.expected-column": "бағанды, = таңбасын және онда не барын жазыңыз, мысалы D=outcome",
  "usage.did-you-mean": "Мүмкін, «{name}» дегіңіз келген шығар?",
  "usage.see-help": "Қалай қолданылатынын «{command} --help» көрсетеді.",

  // kinds
  "course-kind.advanced-training": "біліктілікті арттыру",
  "course-kind.certification-course": "сертификаттық курс",
  "document-kind.advanced-training-certificate": "біліктілікті арттыру туралы куәлік",
  "document-kind.certification-course-certificate": "сертификаттық курс туралы куәлік",
  "document-kind.non-completion-reference": "оқуды аяқтамағаны туралы анықтама",
  "document-kind.refusal-notice": "қызмет көрсетуден бас тарту туралы хабарлама",
  "document-kind.acceptance-refusal": "құжаттарды қабылдаудан бас тарту туралы қолхат",
  "document-status.issued": "берілген",
  "document-status.annulled": "күші жойылған",
  "document-status.replaced": "күші жойылған, орнына телнұсқа берілген",
  "outcome.completed": "аяқтады",
  "outcome.not-completed": "аяқтамады",
  "severity.error": "кейінге қалдырылды",
  "severity.warning": "тексеріңіз",
  "severity.note": "мәлімет үшін",
  "explain-kind.problem": "тізім жолдарының ақаулары",
  "explain-kind.course-warning": "курс туралы ескертулер",
  "explain-kind.skipped": "құжат неліктен берілмейді",
  "explain-kind.template-fault": "үлгінің қателері",
  "explain-kind.finding": "тізілімді тексеру тапқандары",
  "explain-kind.error": "қателер",
  "explain-effect.held": "Жол біреу шешім қабылдағанша күтеді, ондағы адам құжат алмайды.",
  "explain-effect.warning": "Жол қабылданды, бірақ қарап шыққан жөн.",
  "explain-effect.note": "Жол қабылданды; ештеңе істеудің қажеті жоқ.",
  "explain-effect.course-warning": "Бұл ештеңені тоқтатпайды.",
  "explain-effect.skipped": "Бұл адам әзірге құжат алмайды; қалғандары өз құжаттарын алады.",
  "explain-effect.template-fault": "Үлгі түзетілгенше одан ешбір құжат жасалмайды: беру бірінші нөмір алынғанға дейін тоқтайды.",
  "explain-effect.finding": "«kualik audit» 1 кодымен аяқталады.",
  "explain-effect.remark": "Бұл мәлімет үшін: тексеру осы үшін сәтсіз болып саналмайды.",
  "explain-effect.failed": "Пәрмен 1 кодымен аяқталады.",
  "explain-effect.usage": "Пәрмен ештеңе істемей, 2 кодымен аяқталады: ол дұрыс жазылмаған.",
  "explain.part": "Үлгінің бөлігі",
  "explain.otherwise": "немесе: {meaning}",
  "explain.next": "Олардың кез келгені нені білдіреді: kualik explain <код>",

  // columns of a roster
  "field.ordinal": "реттік нөмірі",
  "field.iin": "ЖСН",
  "field.fullName": "аты-жөні",
  "field.familyName": "тегі",
  "field.givenName": "аты",
  "field.patronymic": "әкесінің аты",
  "field.fullNameKk": "аты-жөні қазақша",
  "field.familyNameKk": "тегі қазақша",
  "field.givenNameKk": "аты қазақша",
  "field.patronymicKk": "әкесінің аты қазақша",
  "field.fullNameRu": "аты-жөні орысша",
  "field.familyNameRu": "тегі орысша",
  "field.givenNameRu": "аты орысша",
  "field.patronymicRu": "әкесінің аты орысша",
  "field.birthDate": "туған күні",
  "field.identityDocument": "жеке басын куәландыратын құжат",
  "field.specialty": "мамандығы",
  "field.hours": "игерілген сағат",
  "field.outcome": "нәтижесі",
  "field.workplace": "жұмыс орны (сақталмайды)",
  "field.position": "лауазымы (сақталмайды)",
  "field.contact": "байланыс деректері (сақталмайды)",
  "field.note": "ескертпе (сақталмайды)",
  "field.registerRow": "тізілімдегі жол (сақталмайды)",
  "field.name": "аты-жөні",
  "field.identity": "ЖСН немесе жеке басын куәландыратын құжат",
  "field.unrecognised": "танылмады, сақталмайды",
  "field.leave-aside": "керегі жоқ – оқымау",

  // problems of rows
  "place.cell": "{row}-жол, {cell} ұяшығы",
  "problem-overridden": "{finding} Өткізілді ({operator}, {date}): {reason}",
  "place.row": "{row}-жол",
  "problem.name-missing":
    "Аты-жөні жазылмаған. Жеке басын куәландыратын құжаттағыдай толық жазыңыз.",
  "problem.name-incomplete": "Аты-жөні толық емес. Тегі мен атын қысқартпай, толық жазыңыз.",
  "problem.name-characters":
    "Аты-жөнінде болмайтын таңба бар (цифр немесе белгі). Аты-жөнін түзетіңіз.",
  "problem.name-characters.word":
    "«{word}» – аты-жөнінің бөлігі емес. Тегін, атын және әкесінің атын ғана қалдырыңыз.",
  "problem.name-characters.joined":
    "«{word}» сөзінің ішінде бас әріп тұр: сөздердің арасында бос орын қалып қойған болуы ықтимал. Аты-жөнін түзетіңіз.",
  "problem.name-characters.long":
    "Аты-жөні {most} таңбадан ұзын. Тегін, атын және әкесінің атын ғана қалдырыңыз.",
  "problem.name-several":
    "Бір ұяшықта екі адам жазылған. Әрқайсысына өз ЖСН-і бар жеке жол беріңіз.",
  "problem.name-mixed-script":
    "Аты-жөнінде кирилл әріптерінің орнына оларға ұқсас латын әріптері тұр. Қайта теріңіз: {proposal}",
  "problem.name-mixed-script.no-proposal":
    "Аты-жөнінде латын және кирилл әріптері аралас тұр. Аты-жөнін құжаттағыдай бір әліпбимен толық жазыңыз.",
  "problem.names-of-two-people":
    "Қазақша және орысша аты-жөні екі бөлек адамдікіне ұқсайды; бір баған басқаларынан бөлек сұрыпталған болуы мүмкін. Жеке басын куәландыратын құжатпен салыстырып, тізімді түзетіңіз. Екеуі де осы адамдікі болса, жолды себебін көрсетіп қабылдаңыз: kualik review.",
  "problem.name-case":
    "Аты-жөні тек бас әріптермен немесе тек кіші әріптермен терілген; былай жазылады: {name}.",
  "problem.identity-missing":
    "ЖСН да, жеке басын куәландыратын басқа құжат та жоқ. Тыңдаушыдан екеуінің бірін сұраңыз.",
  "problem.iin-length":
    "ЖСН 12 цифрдан тұруы керек, ал мұнда цифр саны: {digits}. Жеке басын куәландыратын құжаттан қайта көшіріңіз.",
  "problem.iin-check-digit":
    "ЖСН-нің соңғы цифры басқаларына сәйкес келмейді: қате болуы ықтимал. Жеке басын куәландыратын құжаттан қайта көшіріңіз. Аздаған ескі нөмірлер шынымен осындай: құжатта да солай болса, себебін көрсетіп қалдырыңыз (kualik review).",
  "problem.iin-invalid":
    "Адамның ЖСН-і мұндай болмайды: ондағы күн мүмкін емес немесе цифрдан басқа таңба бар. Жеке басын куәландыратын құжаттан қайта көшіріңіз.",
  "problem.iin-exponent":
    "Excel ЖСН-ді қысқартқан, цифрларының бір бөлігі жоғалған. Бағанға мәтін пішімін беріп, ЖСН-ді қайта теріңіз.",
  "problem.iin-zeros-restored":
    "Excel ЖСН-нің басындағы нөлдерді алып тастаған; олар орнына қойылды.",
  "problem.iin-birth-date":
    "Туған күні ЖСН-нің цифрларына сәйкес емес. Бұлай бола береді; жеке басын куәландыратын құжатпен салыстырыңыз.",
  "problem.birth-date-invalid":
    "Туған күнін оқу мүмкін болмады, ол сақталмайды. КК.АА.ЖЖЖЖ түрінде жазыңыз.",
  "problem.birth-date-future": "Туған күні әлі келмеген күн. Түзетіңіз.",
  "problem.birth-date-future.iin":
    "ЖСН бойынша туған күні әлі келмеген: ЖСН-де қате болуы ықтимал. Жеке басын куәландыратын құжаттан қайта көшіріңіз.",
  "problem.birth-date-implausible":
    "Тыңдаушының туған күні мұндай болуы екіталай. Салыстырып тексеріңіз.",
  "problem.birth-date-implausible.iin":
    "ЖСН цифрларына қарағанда, тыңдаушының жасы мұндай болуы екіталай. ЖСН-ді жеке басын куәландыратын құжатпен салыстырыңыз.",
  "problem.outcome-missing":
    "Тыңдаушының курсты аяқтаған-аяқтамағаны көрсетілмеген. Дәріскерден сұраңыз.",
  "problem.outcome-unknown":
    "Тыңдаушының курсты аяқтаған-аяқтамағаны түсініксіз. Ұяшыққа «аяқтады» немесе «аяқтамады» деп жазыңыз.",
  "problem.hours-invalid": "Игерілген сағат санмен жазылмаған. Сан жазыңыз, мысалы 60.",
  "problem.hours-short":
    "«Аяқтады» деп белгіленген, бірақ игерілген сағат: {hours}, курс көлемі: {volume}. Қайсысы дұрыс екенін дәріскерден сұраңыз.",
  "problem.hours-over":
    "Игерілген сағат курс көлемінен артық: {hours}, курс көлемі: {volume}. Салыстырып тексеріңіз.",
  "problem.repeated-in-roster": "Бұл адам {first}-жолда бұрыннан бар. Екі жолдың бірін өшіріңіз.",
  "problem.repeated-in-roster.contradicts":
    "Осы адам {first}-жолда да бар, бірақ ондағы нәтижесі, сағаты немесе туған күні басқа. Қай жол дұрыс екенін анықтап, екіншісін өшіріңіз.",
  "problem.iin-conflict":
    "{first}-жолда осы ЖСН басқа аты-жөнімен тұр. Бұл ЖСН кімге тиесілі екенін анықтаңыз.",
  "problem.similar-in-roster":
    "{first}-жолда аты-жөні дәл осындай, ал ЖСН-і осыған өте ұқсас немесе туған күні бірдей адам бар: бір адам екі рет жазылған болуы ықтимал. Жеке басын куәландыратын құжаттарды салыстырып, жолдың бірін өшіріңіз. Шынымен екі адам болса, жолды себебін көрсетіп қабылдаңыз: kualik review.",
  "problem.register-name-differs":
    "Тізілімде бұл ЖСН басқа атпен жазылған. Жеке басын куәландыратын құжатпен салыстырыңыз: ЖСН осы адамдікі ме? Аты-жөні өзгерген болса, жазып қойыңыз: kualik trainees set <ЖСН> --name-ru … --reason …",
  "problem.register-family-name-differs":
    "Тізілімде бұл адамның тегі басқа. Тегі өзгерген болса (мысалы, некеден кейін), себебін көрсетіп, жаңа аты-жөні ретінде қабылдаңыз: kualik review. Өзгермеген болса, тізімді жеке басын куәландыратын құжат бойынша түзетіңіз.",
  "problem.register-spelling-differs":
    "Тізілімде бұл аты-жөні басқа әріптермен жазылған; тізілімдегі жазылуы қалады. Жеке басын куәландыратын құжатпен салыстырыңыз; тізімдегісі дұрыс болса, жазып қойыңыз: kualik trainees set <ЖСН> --name-kk … --name-ru … --reason …",
  "problem.register-spelling-differs.updated":
    "Тізілімде бұл аты-жөні басқа әріптермен жазылған еді. Бұл адамға әлі құжат берілмегендіктен, тізімдегі жазылуы алынады. Жеке басын куәландыратын құжатпен салыстырыңыз.",
  "problem.register-spelling-differs.filled":
    "Тізілімде бұл аты-жөні тек бір тілде еді; тізімдегі жазылуы екінші тілге қосылды.",
  "problem.register-birth-date-differs":
    "Тізілімде бұл адамның туған күні басқа; тізілімдегісі қалады. Жеке басын куәландыратын құжатпен салыстырыңыз; тізімдегі күн дұрыс болса, жазып қойыңыз: kualik trainees set <ЖСН> --birth-date … --reason …",
  "problem.register-birth-date-differs.updated":
    "Тізілімде бұл адамның туған күні басқа еді. Бұл адамға әлі құжат берілмегендіктен, тізімдегі күн алынады. Жеке басын куәландыратын құжатпен салыстырыңыз.",
  "problem.register-similar-person":
    "Тізілімде өте ұқсас адам бар: аты-жөні дәл осындай немесе осыған жуық, сонымен бірге ЖСН-і бір-екі цифрдан ғана өзге не туған күні немесе құжаты бірдей. Сол адамның өзі болса, жеке басын куәландыратын құжат бойынша қатесін түзетіңіз: тізімді немесе тізілімді (kualik trainees set). Басқа адам болса, жолды себебін көрсетіп қабылдаңыз: kualik review.",
  "problem.register-namesake":
    "Тізілімде аты-жөні дәл осындай, бірақ ЖСН-і немесе құжаты басқа адам бар. Сол адамның өзі болса, тізімді жеке басын куәландыратын құжат бойынша түзетіңіз, әйтпесе бір адам тізілімде екі рет тұрады.",
  "problem.register-namesake.no-identity":
    "Тізілімде аты-жөні осындай бір адам бар. Сол адамның өзі ме, анықтаңыз; ЖСН өздігінен қойылмайды.",
  "problem.namesake-on-course":
    "Курста аты-жөні осындай, бірақ ЖСН-і немесе құжаты басқа адам бар, ал бұл тізімде ол жоқ. Бір адам болса, қате жазбаны алып тастаңыз: kualik courses drop. Екі адам болса, екеуі де бар бір тізімді енгізіңіз.",
  "problem.dropped-before":
    "Бұл курстан {date} алып тасталған: {reason}. Адам шынымен осы курста болуы керек болса, жолды себебін көрсетіп қабылдаңыз: kualik review.",
  "problem.already-enrolled": "Бұл курста бұрыннан бар; ештеңе өзгермейді.",
  "problem.already-documented":
    "Осы курс бойынша {number} құжаты бұрын берілген; ештеңе өзгермейді.",
  "problem.enrolment-updated": "Бұл курста бұрыннан бар; деректері жаңартылады.",
  "problem.already-issued":
    "Бұл курс бойынша құжаты бұрын берілген, ал жолда енді басқа дерек тұр. Берілген құжат өзгертілмейді; екеуін салыстырыңыз.",
  "problem.course-documented-elsewhere":
    "Тақырыбы да, уақыты да бірдей {course} курсы бойынша {number} құжаты бұрын берілген. Бір курс екі кодпен енгізілген болуы керек, ал оған екі құжат берілмейді. Шынымен екі бөлек курс болса, жолды себебін көрсетіп қабылдаңыз: kualik review.",
  "problem.course-documented-elsewhere.enrolled":
    "Тақырыбы да, уақыты да бірдей {course} курсына жазылып қойған. Бір курс екі кодпен енгізілген болуы керек: осы енгізуді қайтарыңыз (kualik undo) немесе жолдарды кейінге қалдырыңыз. Шынымен екі бөлек курс болса, жолды себебін көрсетіп қабылдаңыз: kualik review.",

  // why somebody gets no document, in short
  "reason.name-missing": "аты-жөні жоқ",
  "reason.name-incomplete": "аты-жөні толық емес",
  "reason.name-characters": "аты-жөнінде артық таңба бар",
  "reason.name-several": "бір ұяшықта екі адам",
  "reason.name-mixed-script": "аты-жөнінде латын әріптері бар",
  "reason.names-of-two-people": "қазақша және орысша аты-жөні екі түрлі",
  "reason.identity-missing": "ЖСН да, басқа құжат та жоқ",
  "reason.iin-length": "ЖСН 12 цифр емес",
  "reason.iin-check-digit": "ЖСН цифрларында қате бар",
  "reason.iin-invalid": "мұндай ЖСН болмайды",
  "reason.iin-exponent": "Excel ЖСН-ді қысқартқан",
  "reason.birth-date-future": "туған күні әлі келмеген",
  "reason.outcome-missing": "нәтижесі көрсетілмеген",
  "reason.outcome-unknown": "нәтижесі түсініксіз",
  "reason.hours-invalid": "сағаты санмен жазылмаған",
  "reason.hours-short": "«аяқтады» делінген, бірақ сағаты жетпейді",
  "reason.repeated-in-roster": "тізімде қайталанған",
  "reason.iin-conflict": "басқа адамның ЖСН-і",
  "reason.similar-in-roster": "осы тізімдегі басқа адамға өте ұқсас",
  "reason.register-name-differs": "тізілімде басқа атпен жазылған",
  "reason.register-family-name-differs": "тізілімде тегі басқа",
  "reason.register-similar-person": "тізілімдегі адамға өте ұқсас",
  "reason.namesake-on-course": "курста аты-жөні бірдей адам бар",
  "reason.dropped-before": "бұрын бұл курстан алып тасталған",
  "reason.already-issued": "құжаты бұрын берілген",
  "reason.annulled":
    "{number} құжатының күші жойылған; жаңасын мына команда береді: kualik issue {course} --again {number}",
  "reason.held-row":
    "бұл адам туралы басқа жол кейінге қалдырылған: алдымен сол бойынша шешім қабылдаңыз (kualik review)",
  "reason.course-documented-elsewhere": "сол курста басқа кодпен бұрыннан бар",

  // course
  "course-warning.hours-credits":
    "Сағат пен кредит сәйкес емес: сағат – {hours}, кредит – {credits}, ал бір кредит – 30 сағат. Бағдарламамен салыстырыңыз.",
  "course-warning.volume-unusual":
    "Курстың бұл түрі үшін сағат көлемі әдеттегіден өзгеше: {hours} (әдетте {from}–{to}). Бағдарламамен салыстырыңыз.",
  "course-warning.title-long":
    "Тақырыпта {length} таңба бар; {most} таңбадан асса, құжат бір бетке сыймауы мүмкін. Басып шығармас бұрын бір құжатты қараңыз.",
  "course-warning.title-one-language":
    "Тақырып бір тілде ғана белгілі, екі жерде де сол күйінде басылады.",
  "course-warning.specialty-one-language":
    "Мамандық бір тілде ғана белгілі, екі жерде де сол күйінде басылады.",
  "course-warning.hours-computed": "Сағаттар кредит бойынша есептелді: {hours}.",
  "course-warning.roster-differs":
    "Тізімдегі курс мәліметтері тізілімдегіден өзгеше: {fields}. Тізілімдегі деректер қолданылады.",
  "course-warning.roster-code-differs":
    "Тізімнің өзінде {said} курсы көрсетілген, ал ол {course} курсына енгізіліп жатыр. Жалғастырмас бұрын салыстырыңыз.",
  "course-field.code": "коды",
  "course-field.kind": "түрі",
  "course-field.titleKk": "тақырыбы қазақша",
  "course-field.titleRu": "тақырыбы орысша",
  "course-field.title": "тақырыбы",
  "course-field.specialtyKk": "мамандығы қазақша",
  "course-field.specialtyRu": "мамандығы орысша",
  "course-field.specialty": "мамандығы",
  "course-field.hours": "сағат",
  "course-field.credits": "кредит",
  "course-field.start": "бірінші күні",
  "course-field.end": "соңғы күні",
  "course-field.period": "оқу кезеңі",
  "course-field.volume": "көлемі",

  // questions
  "ask.name-kk": "Орталықтың қазақша атауы:",
  "ask.name-ru": "Орталықтың орысша атауы:",
  "ask.bin": "БСН, 12 цифр (көрсетпеу үшін – Enter):",
  "ask.my-name": "Журналға жазылатын өз атыңыз (көрсетпеу үшін – Enter):",
  "ask.city-kk": "Қала, қазақша:",
  "ask.city-ru": "Қала, орысша:",
  "ask.head-name-kk": "Басшының аты-жөні, қол қойғандағыдай, қазақша:",
  "ask.head-name-ru": "Басшының аты-жөні, қол қойғандағыдай, орысша:",
  "ask.head-position-kk": "Басшының лауазымы, қазақша:",
  "ask.head-position-ru": "Басшының лауазымы, орысша:",
  "ask.course.code": "Курс коды:",
  "ask.course.kind": "Курс түрі:",
  "ask.course.title-kk": "Курс тақырыбы, қазақша (Enter – орысшадағыдай):",
  "ask.course.title-ru": "Курс тақырыбы, орысша:",
  "ask.course.specialty-kk": "Мамандығы, қазақша (Enter – орысшадағыдай):",
  "ask.course.specialty-ru": "Мамандығы, орысша:",
  "ask.course.hours": "Академиялық сағатпен көлемі:",
  "ask.course.start": "Бірінші күні (ЖЖЖЖ-АА-КК):",
  "ask.course.end": "Соңғы күні (ЖЖЖЖ-АА-КК):",
  "ask.import": "Тізілімге енгізілсін бе?",
  "ask.encoding": "Қай жолда сөздер дұрыс жазылған?",
  "ask.column": "{letter} бағаны «{header}». Алғашқы мәндері: {values}. Мұнда не бар?",
  "ask.undo": "Осы тізімнің енгізілгені қайтарып алынсын ба?",
  "ask.blanks-receive":
    "{range} енгізілсін бе, бланк саны: {count}? Кейін алып тастау мүмкін емес.",
  "ask.blanks-use": "Нөмірлер қағаздармен сәйкес пе? Жазылсын ба?",
  "ask.annul": "{number} құжатының күші жойылсын ба? Оны кейін қайтару мүмкін емес.",
  "ask.duplicate":
    "Телнұсқа беріліп, {number} құжатының күші жойылсын ба? Оны кейін қайтару мүмкін емес.",
  "ask.duplicate-reason": "Телнұсқа не үшін (жоғалған, бүлінген, аты-жөні өзгерген)?",
  "ask.fulfil-issue": "Осы құжат беріліп, тапсырылсын ба: {kind}, {course} курсы?",
  "ask.fulfil-hand-over": "№ {number} құжаты тапсырылсын ба ({kind})?",
  "ask.fulfil-group": "{number} өтінішіне {course} курсының құжаттарымен жауап берілсін бе?",
  "ask.refused":
    "{number} өтініші бойынша қызмет көрсетуден бас тартылсын ба? Негізі: {ground}. Оны кейін қайтару мүмкін емес.",
  "ask.declined":
    "{number} өтініші бойынша құжаттарды қабылдаудан бас тартылсын ба? Негізі: {ground}. Оны кейін қайтару мүмкін емес.",
  "ask.template-other-kind":
    "Бұл файл мынаған қолданылып жүр: {kinds}. Оны мынаған да қолданасыз ба: {intended}?",
  "ask.restore": "Тізілімді осы көшірмемен ауыстыру керек пе?",
  "ask.passphrase": "Құпиясөз:",
  "ask.passphrase-again": "Сол құпиясөзді тағы бір рет:",
  "ask.passphrase-differs": "Бұл екі түрлі құпиясөз. Екеуін де қайта теріңіз.",
  "ask.overwrite": "{file} файлы бұрыннан бар. Ауыстырылсын ба?",
  "ask.yes-no": "Иә/жоқ",
  "ask.yes-or-no": "«Иә» немесе «жоқ» деп жауап беріңіз.",
  "ask.future-date":
    "Берілген күні {date} әлі келген жоқ, ал нөмірлерді қайтаруға болмайды. Осы күнмен беру керек пе?",
  "ask.required": "Бірдеңе жазыңыз.",
  "ask.date": "Күнді ЖЖЖЖ-АА-КК түрінде жазыңыз, мысалы 2026-03-13.",
  "ask.number": "Нөлден үлкен сан жазыңыз.",
  "ask.bin-invalid":
    "Бұл БСН емес: ол 12 цифрдан тұрады, соңғы цифры басқаларына сәйкес келуі керек.",
  "ask.calendar": "Күнтізбе осылай өзгертілсін бе?",
  "ask.calendar-year": "{year} жылдың күнтізбесі расталсын ба?",
  "ask.kurban-ait":
    "Құрбан айттың бірінші күні, ЖЖЖЖ-АА-КК (шамамен {expected} күтіледі; жарияланғанша бос қалдырыңыз)",
  "ask.kurban-ait-year": "{year} жылдың күнін жазыңыз, мысалы {expected}, немесе бос қалдырыңыз.",
  "said.stopped": "Тоқтатылды. Бұған дейін жасалғаны сақталды.",
  "said.waiting": "Қазір тізілімге басқа бағдарлама жазып жатыр. Оның аяқтауын күтіп тұрмыз…",
  "said.not-confirmed": "Ештеңе өзгерген жоқ.",
  "said.closed":
    "Тізілімнің мына бөліктері осы компьютердің басқа пайдаланушыларына да ашық болған: {names}. Енді олар тек сізге ашық.",
  "said.open":
    "Назар аударыңыз: тізілім деректері ({names}) осы компьютердің басқа пайдаланушыларына ашық, бағдарлама оны өзгерте алмайды. Тізілімді жеке қалтаңызға көшіріңіз немесе жүйелік әкімшіден мына қалтаны жабуды сұраңыз: {folder}",

  // init and settings
  "init.done": "Тізілім дайын: {folder}",
  "init.next": "Бұдан әрі: осы қалтаға өтіп, тізімді енгізіңіз: kualik import <файл>",
  "init.templates":
    "Құжат үлгілері мына қалтада: {folder}; оларды Word бағдарламасында ашып, өзгертуге болады.",
  "init.one-language": "Бір тілде ғана белгілі, екі жерде де сол күйінде басылады: {fields}.",
  "init.folder-of-others":
    "Бұл қалтаны компьютердің басқа пайдаланушылары да көре алады, бірақ бағдарлама салған файлдарды тек сіз аша аласыз: {folder}",
  "settings.changed": "Өзгертілді. Жаңа деректер бұдан былай берілетін құжаттарға жазылады.",
  "centre.name-kk": "қазақша атауы",
  "centre.name-ru": "орысша атауы",
  "centre.bin": "БСН",
  "centre.city-kk": "қала, қазақша",
  "centre.city-ru": "қала, орысша",
  "centre.head-name-kk": "басшысы, қазақша",
  "centre.head-name-ru": "басшысы, орысша",
  "centre.head-position-kk": "басшының лауазымы, қазақша",
  "centre.head-position-ru": "басшының лауазымы, орысша",
  "centre.number-pattern": "нөмір үлгісі, {kind}",
  "centre.name": "атауы",
  "centre.city": "қаласы",
  "centre.head-name": "басшының аты-жөні",
  "centre.head-position": "басшының лауазымы",
  "settings.hours-changed": "Жұмыс уақыты өзгертілді. Бұрын айтылған мерзімдер сол күйінде қалады.",
  "working-hours.open": "жұмыс уақыты",
  "working-hours.lunch": "түскі үзіліс",
  "working-hours.clock": "түскі үзілістегі мерзім",
  "working-hours.runs": "тоқтамайды",
  "working-hours.stands": "тоқтап тұрады",

  // the working calendar
  "calendar.month": "Ай",
  "calendar.working-days": "Жұмыс күндері",
  "calendar.off": "Дс–жм аралығындағы демалыс",
  "calendar.worked": "Жұмыс істейтін сб, жс",
  "calendar.total": "Бүкіл жыл",
  "calendar.date": "Күн",
  "calendar.kind": "Қандай күн",
  "calendar.before": "Бұрын",
  "calendar.after": "Енді",
  "calendar.note": "Себебі",
  "calendar-kind.holiday": "мереке күні",
  "calendar-kind.day-off": "демалыс күні",
  "calendar-kind.moved": "ауыстырылған демалыс",
  "calendar-kind.worked": "демалыс орнына жұмыс күні",
  "calendar-kind.usual-off": "апта соңындағы демалыс",
  "calendar-kind.usual-worked": "жұмыс күні",
  "calendar.computed":
    "{year} жыл заң бойынша есептелген: Құрбан айттың бірінші күнін жарияланған кезде (шамамен {expected} күтіледі) және еңбек жөніндегі уәкілетті орган ауыстырған күндерді қосыңыз.",
  "calendar.confirmed": "{year} жылды орталықтың өзі растаған.",
  "calendar.shipped-differs":
    "Kualik-пен бірге келетін күнтізбе мына күндерді басқаша көрсетеді: {dates}.",
  "calendar.changed": "Күнтізбе өзгертілді.",
  "calendar.due-stays":
    "Бұрын айтылған мерзімдер сол күйінде қалады; бұдан былай түскен өтініштер жаңа күнтізбе бойынша есептеледі.",
  "calendar.as-it-is": "Күнтізбе онсыз да осындай; ештеңе өзгерген жоқ.",
  "calendar.new-year": "{year} жыл туралы әлі ештеңе белгісіз; тізім оның бүкіл күнтізбесі болады.",
  "calendar.against-law":
    "Заң бойынша бұл демалыс күндері, ал файл оларды жұмыс күні етеді: {dates}.",
  "calendar.proposed":
    "Мерекелер туралы заң бойынша есептелді. Растамас бұрын еңбек жөніндегі уәкілетті органның шешімдерімен салыстырыңыз.",
  "calendar.no-kurban-ait":
    "Онда Құрбан айттың бірінші күні жоқ: қосқанға дейін ол жұмыс күні саналады (шамамен {expected} күтіледі).",
  "calendar.exported": "Жазылды: {file} (күн: {count})",
  "calendar-fault.cells": "{line}-жол: үш ұяшық орнына {said}",
  "calendar-fault.date":
    "{line}-жол: «{said}» – күн емес; 09.03.2026 немесе 2026-03-09 деп жазыңыз",
  "calendar-fault.year": "{line}-жол: «{said}» ішіндегі жыл болуы мүмкін емес",
  "calendar-fault.kind": "{line}-жол: «{said}» – күн түрі емес; мыналардың бірін жазыңыз: {kinds}",
  "calendar-fault.twice": "{line}-жол: {said} файлда бұрыннан бар; екеуінің бірін қалдырыңыз",
  "calendar-fault.weekday-worked": "{line}-жол: {said} онсыз да жұмыс күні; жолды алып тастаңыз",
  "calendar-fault.weekend-off":
    "{line}-жол: {said} – сенбі не жексенбі, онсыз да демалыс; жолды алып тастаңыз",

  // import
  "request.number": "Өтініш",
  "request.channel": "Қалай түсті",
  "request-channel.direct": "орталықта",
  "request-channel.portal": "портал",
  "request.portal-number": "Порталдағы нөмірі",
  "request.subject": "Не сұралады",
  "request.kind-open": "құжат, қайсысы екені айтылмаған",
  "request-subject.duplicate": "телнұсқа: {document}",
  "request-subject.group": "топқа: {document}",
  "request.applicant": "Кім сұрайды",
  "request.identity-document": "Жеке құжаты",
  "identity-kind.id-card": "жеке куәлік",
  "identity-kind.passport": "паспорт",
  "identity-kind.residence-permit": "тұруға ықтиярхат",
  "identity-kind.refugee-certificate": "босқын куәлігі",
  "identity-kind.other": "басқа құжат",
  "identity-kind.digital": "электрондық құжат",
  "request.submitted": "Жіберілді",
  "request.received": "Қабылданды",
  "request.due": "Мерзімі",
  "request.left": "Қалды",
  "request.can-get": "Алуы мүмкін",
  "request.can-get.issued": "{course}: {kind}, {date} № {number} – тағы бір рет немесе телнұсқа",
  "request.can-get.ready": "{course}: {kind} – әлі берілмеген",
  "request.can-get.annulled": "{course}: {kind} – жойылған; тек шешіммен беріледі",
  "request.can-get.held":
    "{course}: тізімнің {row}-жолы кейінге қалдырылған – алдымен оны шешіңіз: kualik review {course}",
  "request.status": "Күйі",
  "request-status.open": "жауап күтуде",
  "request-status.fulfilled": "орындалды",
  "request-status.refused": "бас тартылды",
  "request-status.declined": "қабылданбады",
  "request.closed": "Жауап берілді",
  "request.ground": "Негізі",
  "request-ground.untrue-documents-or-data": "құжаттар және (немесе) олардағы деректер дұрыс емес",
  "request-ground.incomplete-package": "құжаттар топтамасы толық емес",
  "request-ground.expired-document": "құжаттың қолданылу мерзімі өтіп кеткен",
  "request.explanation": "Түсіндірме",
  "request.notice": "Хабарлама",
  "request.documents": "Құжаттар",
  "request.notice-missing": "Хабарлама файлы орнында жоқ. Қайта жазу: kualik reprint {number}",
  "request.which-document": "Қайсысы?",
  "request.handed-before": "{number} құжаты {date} тапсырылған. Ол қайта тапсырылады.",
  "request.fulfilled": "{number} өтінішіне жауап берілді: {document} құжаты, {file}",
  "request.not-handed": "Тапсырылғаны әлі жазылған жоқ: kualik handover {document}",
  "request.refused": "{number} өтініші бойынша бас тартылды. {notice} хабарламасы: {file}",
  "request.declined": "{number} өтінішінің құжаттары қабылданбады. {notice} қолхаты: {file}",
  "request.notice-pdf": "Хабарлама PDF түрінде: {file}",
  "request.answered-late": "Жауап кешігіп берілді.",
  "request.group-imported":
    "Тізім {number} өтінішіне тіркелді. Келесісі: kualik issue {course} --request {number}",
  "request.group-left": "{number} өтініші ашық қалады: {course} курсында құжатсыз {count}.",
  "request.group-fulfilled": "{number} өтінішіне жауап берілді. Құжаттар: {count}.",
  "request.group-handover":
    "Қол қойылған парақ қайтқанда: kualik handover --course {course} --to-holders",
  "request.opened": "{number} өтініш қабылданды. {due} дейін жауап беру керек.",
  "request.after-hours":
    "Ол орталық жабық кезде келді, сондықтан {received} қабылданған болып саналады.",
  "request.in-future": "Көрсетілген уақыт әлі болған жоқ. --at тексеріңіз.",
  "request.person-unknown":
    "Тізілімде мұндай адам жоқ. Өтініш бәрібір қабылданды; адамды іздеңіз (kualik find) немесе тізімді енгізіңіз.",
  "request.person-held":
    "Бұл адам кейінге қалдырылған жолда тұр, {list}: алдымен соны шешіңіз (kualik review {course}).",
  "request.held-place": "{course}, {row}-жол",
  "request.several-people":
    "Аты-жөні толық немесе ішінара осындай адам саны: {count}. Ешкім таңдалмады: құжат беруге бұл жеткіліксіз. Өтінішті орындағанда адамның ЖСН-ін көрсетіңіз: --iin.",
  "request.name-differs":
    "Тізілімде бұл ЖСН-мен басқа атты адам тұр. Өтініш беруші кетпей тұрып, ЖСН мен аты-жөнін жеке куәлігімен салыстырыңыз.",
  "request.nothing-to-get": "Бұл адам тізілімдегі бірде-бір курсқа жазылмаған.",
  "request.which-person": "Олардың қайсысы?",
  "request.document-of": "Құжат мына адамдікі: {name}, {number}",
  "request.nobody": "ешқайсысы",
  "request.none": "Жауап күтіп тұрған өтініш жоқ.",
  "request.late": "кешігіп",
  "request.late-by": "{time} кешікті",
  "request.late-count": "Мерзімі өткені: {count}",
  "request.watching":
    "Тізім өзі жаңарып тұрады; мерзімге он минут қалғанда дабыл естіледі. Тоқтату: Ctrl+C",
  "request.import-new": "Қабылданған өтініштер: {count}",
  "request.import-known": "Тізілімде бұрыннан бары: {count}",
  "portal-fault.number": "{line}-жол: өтініш нөмірі жоқ",
  "portal-fault.submitted": "{line}-жол: «{text}» – күн мен уақыт емес",
  "portal-fault.person": "{line}-жол: ЖСН де, аты-жөні де жоқ",
  "portal-fault.iin": "{line}-жол: мұндай ЖСН болуы мүмкін емес",
  "portal-fault.document": "{line}-жол: «{text}» – бұл қызметтің құжаты емес",
  "portal-fault.course":
    "{line}-жол: тізілімде «{text}» курсы жоқ. Курс белгісіз болса, ұяшықты бос қалдырыңыз.",
  "portal-fault.submitted-missing": "{line}-жол: берілген күні мен уақыты жоқ",
  "portal-fault.twice": "{line}-жол: бұл нөмір {first}-жолда да бар",
  "duration.minutes": "{minutes} мин",
  "duration.hours-minutes": "{hours} сағ {minutes} мин",
  "import.file": "Файл",
  "import.sheet": "{file}, «{sheet}» парағы, баған атаулары {row}-жолда",
  "import.text": "{file}, {encoding} кодтауы, баған атаулары {row}-жолда",
  "import.sheet-no-header": "{file}, «{sheet}» парағы, баған атаулары жазылған жол жоқ",
  "import.text-no-header": "{file}, {encoding} кодтауы, баған атаулары жазылған жол жоқ",
  "import.other-sheets":
    "Мына парақтарда да тыңдаушылар бар, олар оқылмады: {sheets}. Солардың бірі керек болса, оны --sheet арқылы көрсетіңіз.",
  "import.absent":
    "Курста бар, бірақ бұл тізімде жоқ: {count} ({names}). Олар курста қала береді; артық жазбаны мына пәрмен алып тастайды: kualik courses drop {course}",
  "import.columns": "Бағандар",
  "import.columns-missing":
    "Мынаның қай бағанда екені танылмады: {missing}. Оны төмендегі бағандардан көрсетіңіз.",
  "import.header-guess": "{row}-жолдағы баған атаулары танылмады. Әр бағанда не барын көрсетіңіз.",
  "import.no-header":
    "Баған атаулары жазылған жол жоқ: тізім бірден басталады. Әр бағанда не барын көрсетіңіз.",
  "import.column-as-before": "{meaning} (бұрын көрсетілгендей)",
  "import.answered-before":
    "Кейбір бағандар бұрын берілген жауап бойынша оқылды. Олай болмаса, --column арқылы көрсетіңіз; жауаптардың өзін мына пәрмен көрсетеді: kualik roster profiles",
  "import.columns-kept":
    "Бағандар туралы айтылғандар сақталды: баған атаулары дәл осындай тізім сұрақсыз оқылады.",
  "import.hidden": "Жасырын жолдар",
  "import.hidden-rows":
    "Файлда жасырылған, бірақ оқылды: {rows}-жолдар. Олардың керек екенін тексеріңіз.",
  "import.encoding-in-doubt": "{file} файлындағы әріптерді екі түрлі оқуға болады:",
  "import.course": "Курс",
  "import.left-out": "Өткізіп жіберілген жолдар",
  "import.left-out.total": "{row}-жол: жиынтық",
  "import.left-out.signature": "{row}-жол: қолтаңба",
  "import.left-out.other": "{row}-жол: басқа мәтін",
  "import.rows": "Жолдар",
  "import.accepted": "қабылданды",
  "import.held": "кейінге қалдырылды",
  "import.count": "саны",
  "import.value-unknown": "әзірге белгісіз",
  "import.problems": "Ескертулер:",
  "import.already-enrolled": "Бұл курста бұрыннан бар, ештеңе өзгермейді: {count}.",
  "import.already-documented": "Осы курс бойынша құжаты бар, ештеңе өзгермейді: {count}.",
  "import.more": "… және тағы {count}; барлығын --json көрсетеді.",
  "import.more-records":
    "Екі жазба қатар тек алғашқы {count} жол үшін көрсетілді; кейінге қалдырылғандардың бәрін «kualik check» көрсетеді.",
  "import.done": "Тізілімге енгізілді. Қабылданды: {accepted}, кейінге қалдырылды: {held}.",
  "import.dry-run": "Ештеңе жазылған жоқ: бұл сынап көру ғана болды.",
  "import.next-check": "Кейінге қалдырылғандарды жол-жолымен қарап шығыңыз: kualik review {course}",
  "import.next-issue": "Бұдан әрі: kualik issue {course}",
  "import.already":
    "Бұл файл бұрын енгізілген. Енгізілген күні: {date}, курс: {course}. Ештеңе өзгерген жоқ.",
  "import.again":
    "Бұл файл бұрын енгізілген (күні: {date}); сонда кейінге қалдырылған жолдар қайта тексеріледі.",
  "import.other-course":
    "Дәл осы файл бұрын басқа курс үшін енгізілген: {course}. Файлдың дұрыс екеніне көз жеткізіңіз.",
  "import.missing-in-dry-run": "Тізімді енгізу үшін әлі мыналар жетіспейді: {list}.",

  // issue
  "issue.kind": "Құжат",
  "issue.count": "Саны",
  "issue.numbers": "Нөмірлер",
  "issue.done": "Берілді: {count}. Файлдар: {folder}",
  "issue.nothing": "Бұл курс бойынша беретін құжат жоқ.",
  "issue.restored": "Орнында жоқ файлдар қайта жазылды: {count}.",
  "issue.skipped": "Құжат берілмейді:",
  "issue.who": "Кім",
  "issue.gets": "Алатын құжаты",
  "issue.why": "Себебі",
  "issue.have-documents": "Құжаты бұрыннан бар: {count}.",
  "issue.progress": "құжаттар дайындалып жатыр",
  "issue.future-date": "Құжаттың берілген күні әлі келген жоқ: {date}.",
  "issue.disputed":
    "Кейінге қалдырылған жолдарда ({rows}) қазір құжат алатын адамдардың ЖСН-і тұр: құжатты тапсырмас бұрын кімдікі екенін анықтаңыз: kualik review {course}",
  "issue.no-attended":
    "Игерілген сағаты белгісіз тыңдаушылар: {count}; олардың анықтамаларында сағат туралы ештеңе айтылмайды.",
  "issue.dry-run": "Ештеңе берілген жоқ: бұл сынап көру ғана болды.",
  "issue.unnamed": "(аты-жөні жоқ, {row}-жол)",

  // printing
  "print.progress": "құжаттар бір файлға жиналып жатыр",
  "print.done": "Басып шығаруға: {file} ({kind}, құжат саны: {count})",
  "print.handover": "Беру ведомосы: {file}",
  "print.kept": "Мұндай атаумен файл бұрыннан бар екен, ол {file} болып сақталды",
  "print.none-issued":
    "Қазір ештеңе берілген жоқ, басып шығаратын құжат жоқ. Бұрын берілгенін басып шығару: kualik print {course}",
  "pdf.progress": "PDF дайындалып жатыр",
  "pdf.done": "PDF жасалды: {file}",
  "pdf.done-many": "PDF саны: {count}. Қалта: {folder}",

  // find
  "find.nothing": "Ешкім де, ештеңе де табылмады.",
  "find.held":
    "Кейінге қалдырылған жолдарда да сәйкестік бар: {count}. Не дұрыс емес екенін «kualik check» көрсетеді.",
  "find.more": "Тек алғашқы {count} нәтиже көрсетілді. Іздеуді нақтылау үшін сөз қосыңыз.",
  "find.name": "Аты-жөні",
  "find.name-kk": "Аты-жөні қазақша",
  "find.name-ru": "Аты-жөні орысша",
  "find.name-now": "Қазіргі аты-жөні",
  "find.iin": "ЖСН",
  "find.identity-document": "Жеке басын куәландыратын құжат",
  "find.birth-date": "Туған күні",
  "find.course": "Курс",
  "find.period": "Оқу кезеңі",
  "find.volume": "Көлемі",
  "find.outcome": "Нәтижесі",
  "find.hours-attended": "Игерілген сағат",
  "find.number": "Нөмірі",
  "find.document": "Құжат",
  "find.issued-on": "Берілген күні",
  "find.issued-by": "Кім берді",
  "find.differs": "Құжаттың өзінде",
  "find.annulled": "Күші жойылған",
  "find.annulled-when": "{date} ({operator}). Себебі: {reason}",
  "find.replaces": "Қай құжаттың телнұсқасы",
  "find.replaced-by": "Орнына берілген телнұсқа",
  "find.number-of-date": "{number}, {date}",
  "find.handed-over": "Тапсырылды",
  "find.is-duplicate": "телнұсқа",
  "find.reason": "Себебі",
  "find.ground": "Негізі",
  "find.file": "Файл",
  "find.file-missing": "қазір файл жоқ; курс коды жазылған «kualik issue» оны қайта жазады",
  "find.not-issued": "әлі берілген жоқ",

  // what the lecturer gets
  "lecturer.sheet": "Тізім",
  "lecturer.how": "Нұсқаулық",
  "lecturer.how.fill-in": "Тізімді қалай толтыру керек",
  "lecturer.how.correct": "Тізімді қалай түзету керек",
  "lecturer.how.course": "Жоғарыдағы курс мәліметтерін толтырыңыз: құжаттарда солар басылады.",
  "lecturer.how.one-row": "Әр тыңдаушыға бір жол; артық жолдарды бос қалдырыңыз.",
  "lecturer.how.iin":
    "ЖСН – 12 цифр, басындағы нөлдерімен қоса, жеке басын куәландыратын құжаттағыдай.",
  "lecturer.how.name":
    "Аты-жөнін құжаттағыдай толық жазыңыз. Қазақша және орысша жазылуын білсеңіз, екеуін де көрсетіңіз.",
  "lecturer.how.foreigner":
    "ЖСН-і жоқ шетелдіктің төлқұжатының немесе ықтиярхатының нөмірін жазыңыз.",
  "lecturer.how.outcome": "Қорытындыны ұяшықтағы тізімнен таңдаңыз.",
  "lecturer.how.hours": "Игерілген сағатты санмен жазыңыз; бос қалдыруға болады.",
  "lecturer.how.layout":
    "Ұяшықтарды біріктірмеңіз, бағандарды өшірмеңіз, жылжытпаңыз және атын өзгертпеңіз.",
  "lecturer.how.mistakes":
    "Қате кеткен жол жоғалмайды: не түзету керегі жазылып, өзіңізге қайтарылады, құжат содан кейін беріледі.",
  "lecturer.how.yellow":
    "Сары жолдар түзетуді күтіп тұр: не дұрыс емесі ескертуде жазылған, түзететін ұяшық қызыл.",
  "lecturer.how.leave":
    "Қалған жолдар дұрыс. Сұр жолдарды өзгертпеңіз: олардың құжаттары берілген.",
  "lecturer.how.key": "Соңғы «Kualik» бағанын өзгертпеңіз: бағдарлама жолды сол арқылы таниды.",
  "lecturer.how.missing": "Біреу жазылмай қалса, төмендегі бос жолдарға қосыңыз.",
  "lecturer.how.stranger": "Біреу бұл курста оқымаған болса, жолын өшірмей, тіркеушіге хабарлаңыз.",
  "lecturer.how.again": "Файлды кері жіберіңіз; түзетілмей қалғаны өзіңізге тағы қайтарылады.",
  "lecturer.kind": "Курс түрі",
  "lecturer.kind.words": "Тізімнен таңдаңыз.",
  "lecturer.iin": "ЖСН",
  "lecturer.iin.words": "12 цифр жазыңыз. ЖСН жоқ болса, бос қалдырып, құжат нөмірін жазыңыз.",
  "lecturer.birth-date": "Туған күні",
  "lecturer.birth-date.words": "Күнді былай жазыңыз: КК.АА.ЖЖЖЖ.",
  "lecturer.hours": "Сағат",
  "lecturer.hours.words": "Сан жазыңыз, мысалы 60.",
  "lecturer.outcome": "Қорытынды",
  "lecturer.outcome.words": "Тізімнен таңдаңыз.",
  "lecturer.problem.outcome-missing": "Қорытындысы көрсетілмеген. Тізімнен таңдаңыз.",
  "lecturer.problem.names-of-two-people":
    "Қазақша және орысша аты-жөні екі бөлек адамдікіне ұқсайды. Қатесін түзетіңіз; екеуі де дұрыс болса, тіркеушіге хабарлаңыз.",
  "lecturer.problem.similar-in-roster":
    "Басқа жолда аты-жөні дәл осындай, ал ЖСН-і осыған өте ұқсас немесе туған күні бірдей. Бір адам болса, жолдың бірін өшіріңіз; екі адам болса, тіркеушіге хабарлаңыз.",
  "lecturer.problem.iin-check-digit":
    "ЖСН-нің соңғы цифры басқаларына сәйкес келмейді: қате болуы ықтимал. Жеке басын куәландыратын құжаттан қайта көшіріңіз.",
  "lecturer.problem.hours-short":
    "«Аяқтады» деп белгіленген, бірақ игерілген сағат: {hours}, курс көлемі: {volume}. Қатесін түзетіңіз.",
  "lecturer.problem.differs":
    "Орталықтағы жазбалармен сәйкес келмейді. Аты-жөні мен ЖСН-ді жеке басын куәландыратын құжатпен салыстырыңыз; бәрі дұрыс болса, тіркеушіге хабарлаңыз.",
  "lecturer.problem.already-issued":
    "Бұл курстың құжаты берілген, ал жолда басқа дерек тұр. Жол дұрыс болса, тіркеушіге хабарлаңыз.",
  "lecturer.issued": "Құжаты берілген, бұл жолды өзгертпеңіз.",
  "roster.template-done":
    "Жазылды: {file}. Дәріскерге жіберіңіз; толтырылғаннан кейін тізілімге «kualik import» арқылы енгізіледі.",
  "roster.course-unknown":
    "{course} курсы тізілімде әзірге жоқ: файлда оның коды мен өзіңіз көрсеткен деректер ғана бар.",
  "roster.export-done":
    "Жазылды: {file} (жолдар: {rows}, оның ішінде кейінге қалдырылғаны: {held})",
  "roster.export-next":
    "Дәріскерге жіберіңіз; түзетілгеннен кейін тізілімге «kualik import» арқылы енгізіледі. Файлда дербес деректер бар: басқа ешкімге жібермеңіз.",
  "roster.export-fine": "Бұл курста кейінге қалдырылған жол жоқ: файлда түзететін ештеңе жоқ.",
  "profiles.none": "Бағандар туралы сақталған жауап жоқ.",
  "profiles.number": "№",
  "profiles.columns": "Баған: атауы → онда не бар",
  "profiles.when": "Кім, қашан жауап берді",
  "profiles.next":
    "Мұндай тізімдердің бағандары қайта сұралуы үшін: kualik roster profiles drop <нөмір>",
  "profiles.dropped":
    "Жауаптар ұмытылды: келесі сондай тізімде қайта сұралады. Бұған дейін енгізілгені өзгермейді.",

  // paper blanks
  "blanks.series": "Серия",
  "blanks.kind": "Не үшін",
  "blanks.any-kind": "кез келген құжат",
  "blanks.received": "Алынды",
  "blanks.used": "Жұмсалды",
  "blanks.spoiled": "Бүлінді",
  "blanks.left": "Қалды",
  "blanks.next": "Келесі",
  "blanks.without-series": "сериясыз",
  "blanks.none":
    "Бланкілер әлі енгізілген жоқ. Құжаттар нөмірленген бланкілерде басылса, оларды енгізіңіз: kualik blanks receive",
  "blanks.receive-done": "Енгізілді: {range}, бланк саны: {count}",
  "blanks.all-on-blanks": "{course} курсында осы бланкілерге келетін бланкісіз құжат жоқ.",
  "blanks.use-done": "Жазылды, бланкідегі құжат саны: {count}",
  "blanks.left-now": "Бланк қалды ({blanks}): {count}",
  "blanks.few": "Бланк аз қалды ({blanks}): {count}. Жаңасына алдын ала тапсырыс беріңіз.",
  "blanks.none-left": "Бланк қалмады ({blanks}).",
  "blanks.spoil-done": "Бүлінген деп жазылды, бланк саны: {count}",
  "blanks.free-done": "Жазба алынып тасталды, бұл бланкілерді қайта пайдалануға болады: {count}",
  "blanks.without-blank": "Енді бланкісіз: {numbers}",

  // journal
  "journal.empty": "Бұл кезеңде құжат берілген жоқ.",
  "journal.exported": "Жазылды: {file} (құжат саны: {count})",
  "journal.title": "Берілген құжаттар журналы",
  "journal.ordinal": "Р/с №",
  "journal.number": "Тіркеу нөмірі",
  "journal.blank": "Бланк сериясы, №",
  "journal.kind": "Құжат түрі",
  "journal.name": "Тегі, аты, әкесінің аты (бар болса)",
  "journal.identity": "ЖСН немесе жеке басын куәландыратын құжат",
  "journal.programme": "Бағдарлама (цикл)",
  "journal.volume": "Кредит / сағат",
  "journal.period": "Оқу кезеңі",
  "journal.order": "Бұйрықтың немесе хаттаманың нөмірі мен күні",
  "journal.issued-on": "Берілген күні",
  "journal.receipt": "Алушының қолы немесе тапсыру тәсілі",
  "journal.issued-by": "Кім берді",
  "journal.note": "Ескертпе",
  "journal.note-duplicate": "телнұсқа, № {number} орнына",
  "journal.note-annulled": "күші жойылды, {date}: {reason}",
  "journal.note-replaced": "орнына № {number} телнұсқасы берілді",
  "journal.course": "Курс",
  "journal.total": "Құжат саны: {count}",
  "differing.title":
    "Тізілімдегі қазіргі деректерден өзгеше құжаттар: {count}. Олар берілген күйінде қалады.",
  "differing.none": "Барлық құжатта тізілімдегі қазіргі деректер жазылған.",
  "differing.what": "Не өзгеше",
  "differing.issued": "Құжатта",
  "differing.now": "Қазір тізілімде",
  "differing.more": "Алғашқы {count} көрсетілді; бәрі: kualik journal --differing",
  "differing.next":
    "Содан бері тек аты-жөні өзгерсе, жаңасы телнұсқаға басылады: kualik duplicate <нөмір> --reason … --name-kk … --name-ru … --ground …. Құжат қате болса, оның күшін жойып, басқасын беріңіз: kualik annul <нөмір> --reason …, содан кейін kualik issue <курс> --again <нөмір>. Өз күнінде дұрыс болған құжат қала берсе болады.",
  "acts.title": "Тізілімде не істелді",
  "acts.id": "Жазба №",
  "acts.when": "Қашан",
  "acts.who": "Кім",
  "acts.what": "Не",
  "acts.about": "Не туралы",
  "acts.details": "Толығырақ",
  "acts.hash": "Хэш",
  "acts.none": "Мұндай әрекет болған жоқ.",
  "acts.total": "Жазба саны: {count}",
  "acts.exported": "Жазылды: {file} (жазба саны: {count})",
  "acts.person": "№ {id} адам",
  "acts.reason": "себебі: {reason}",
  "acts.changed": "өзгертілді: {fields}",
  "acts.number": "нөмір: {number}",
  "acts.numbers": "құжат саны: {count} ({first} – {last})",
  "acts.issued-on": "берілген күні: {date}",
  "acts.blanks-received": "бланкілер алынды",
  "acts.blanks-used": "құжаттар бланкілерге жазылды",
  "acts.blanks-spoiled": "бланкілер бүлінді",
  "acts.blanks-released": "бланкілер туралы жазба алынып тасталды",
  "acts.replaces": "мынаның орнына: {number}",
  "acts.handed-on": "тапсырылған күні: {date}",
  "acts.ground": "негізі: {ground}",
  "acts.accepted": "қабылданған жол: {count}",
  "acts.held": "кейінге қалдырылған жол: {count}",
  "acts.rows": "жол саны: {count}",
  "acts.documents": "құжат саны: {count}",
  "acts.entries": "жазба саны: {count}",
  "acts.file": "файлы: {file}",
  "acts.row": "тізімдегі жол: {row}",
  "acts.overridden": "«{finding}» екеніне қарамай өткізілді: {reason}",
  "acts.in-force": "{date} бастап қолданылады",
  "acts.check-secret": "тексеру кодтары жасалатын құпия",
  "act.init": "тізілім құрылды",
  "act.settings": "баптаулар өзгертілді",
  "act.operators": "пайдаланушының аты жазылды",
  "act.calendar": "күнтізбе өзгертілді",
  "act.columns": "бағандар туралы жауаптар өзгертілді",
  "act.import": "тізім енгізілді",
  "act.undo": "тізімнің енгізілуі қайтарып алынды",
  "act.course": "курс түзетілді",
  "act.drop": "курстан алынды",
  "act.review": "кейінге қалдырылған жол түзетілді",
  "act.trainee": "адамның деректері түзетілді",
  "act.correction": "құжат берілгеннен кейін түзетілді",
  "act.template": "құжат үлгісі енгізілді",
  "act.issue": "құжаттар берілді",
  "act.annul": "құжаттың күші жойылды",
  "act.duplicate": "телнұсқа берілді",
  "act.handover": "құжат тапсырылды",
  "act.blanks": "бланкілер есепке алынды",
  "act.request": "өтініш жазылды",
  "act.reprint": "құжат қайта жазылды",
  "act.print": "құжаттар басып шығарылды",
  "act.export": "файлға сақталды",
  "act.backup": "көшірме жасалды",
  "act.restore": "тізілім көшірмеден қалпына келтірілді",
  "act.repair": "тексеру кезінде файлдар қайта жазылды",

  // the report
  "report.title": "Мемлекеттік қызмет көрсету туралы есеп",
  "report.service":
    "Денсаулық сақтау саласы кадрларының біліктілігін арттырудан және сертификаттау курстарынан өткені туралы құжаттар беру",
  "report.period": "Кезең: {from} – {to}",
  "report.counted-at":
    "{moment} жағдай бойынша, Қазақстан уақытымен. Өтініштер кезеңге түскен күні бойынша жатқызылды; ашық және мерзімі өткен өтініштер – осы сәттегісі.",
  "report.no-personal-data": "Есепте дербес деректер жоқ.",
  "report.section.summary": "Қорытынды",
  "report.section.requests": "Өтініштер",
  "report.section.documents": "Құжаттар",
  "report.no-requests": "Бұл кезеңде өтініш түскен жоқ.",
  "report.no-documents": "Бұл кезеңде құжат берілген де, жойылған да жоқ.",
  "report.figure": "Көрсеткіш",
  "report.value": "Мәні",
  "report.figure.received": "Түскен өтініштер",
  "report.figure.not-yet-due": "әлі ашық, мерзімі өтпеген: {count}",
  "report.figure.percent-in-time": "Мерзімінде жауап берілгені",
  "report.figure.late": "Мерзімі өткені",
  "report.figure.late-and-open": "оның ішінде әлі ашық: {count}",
  "report.figure.mean": "Жауап берудің орташа уақыты",
  "report.figure.percentile-95": "100 жауаптың 95-і – осы уақытта",
  "report.figure.documents": "Берілген құжаттар",
  "report.table.results": "Өтініштердің берілу тәсілі мен нәтижесі",
  "report.table.kinds": "Өтініштер – құжат түрлері бойынша",
  "report.table.grounds": "Бас тарту негіздері",
  "report.table.times": "Жауап беру мерзімдері",
  "report.table.times.note":
    "Заң бойынша: орталықта 3 сағат, портал арқылы 30 минут; тек жұмыс уақыты есептеледі. Әр жауап, бас тарту да есепке алынды. Мерзімі өткен ашық өтініш мерзімі өткенге жатады; мерзімі әлі өтпесе, ол екеуіне де, үлеске де кірмейді. Орташа уақыт пен 100-дің 95-інің уақыты – жауап берілген өтініштер бойынша.",
  "report.table.slowest": "Ең ұзаққа созылған өтініштер",
  "report.table.slowest.note": "Жұмыс уақытымен; мерзімі өткен ашық өтініш үшін – осы сәтке дейін.",
  "report.table.documents": "Құжаттар – түрлері мен айлары бойынша",
  "report.table.documents.note":
    "Берілген күні бойынша. Телнұсқалар берілгендердің ішінде. Жойылғаны – қашан берілгеніне қарамай, осы айда жойылған құжаттар.",
  "report.channel": "Берілу тәсілі",
  "report.result": "Нәтижесі",
  "report.received": "Түсті",
  "report.total": "Барлығы",
  "report.kind": "Құжат",
  "report.kind-unknown": "көрсетілмеген",
  "report.ground": "Негізі",
  "report.count": "Саны",
  "report.in-time": "Мерзімінде",
  "report.late": "Мерзімі өтті",
  "report.not-yet-due": "Мерзімі өтпеді",
  "report.percent-in-time": "Мерзіміндегі үлесі",
  "report.mean": "Орташа",
  "report.percentile-95": "100-дің 95-і",
  "report.number": "Өтініш №",
  "report.took": "Кеткен уақыт",
  "report.deadline": "Мерзімі",
  "report.deadline-kept": "сақталды",
  "report.deadline-missed": "бұзылды",
  "report.month": "Ай",
  "report.issued-total": "Барлығы берілді",
  "report.duplicates": "Оның ішінде телнұсқа",
  "report.annulled": "Жойылды",
  "report.chart.times": "Орташа уақыт және 100 жауаптың 95-інің уақыты, минутпен",
  "report.chart.in-time": "Мерзімінде және кешігіп берілген жауаптар",
  "report.chart.described": "Бағанды диаграмма. Сандары астындағы кестеде: {title}.",
  "report.percent": "{value} %",
  "report.minutes": "{minutes} мин",
  "report.hours": "{hours} сағ {minutes} мин",
  "report.written": "Жазылды: {file}",

  // a row of a roster beside the register
  "records.compared": "Салыстыру",
  "records.roster": "Тізімде",
  "records.register": "Тізілімде",
  "records.number": "Құжаттың нөмірі",

  // courses and check
  "courses.none": "Әзірге курс жоқ. Алғашқы тізімді енгізіңіз: kualik import <файл>",
  "courses.code": "Коды",
  "courses.title": "Тақырыбы",
  "courses.enrolled": "Тыңдаушылар",
  "courses.issued": "Берілді",
  "courses.held": "Кейінге қалдырылды",
  "courses.changed": "{course} курсының деректері түзетілді.",
  "correction.nothing": "Тізілімде онсыз да солай жазылған; ештеңе өзгерген жоқ.",
  "courses.import-again":
    "Кейінге қалдырылған жолдар: {held}. Оларды жаңа деректермен қайта қараңыз: kualik review {course}",
  "trainees.changed":
    "Жазылды. Осыған байланысты жол кейінге қалдырылса, оны қайта қараңыз: kualik review. Берілген құжаттар өзгермейді.",
  "trainees.birth-date-differs":
    "ЖСН бойынша туған күні тізілімдегіден басқа. Бұл дұрыс болуы мүмкін; құжатпен салыстырыңыз.",
  "operators.user": "Пайдаланушы",
  "operators.name": "Аты-жөні",
  "operators.acts": "Әрекет саны",
  "operators.last": "Соңғы әрекеті",
  "operators.next": "Аты әлі жазылмаса, былай жазыңыз: kualik operators set <пайдаланушы> --name …",
  "operators.set": "Енді журнал {user} пайдаланушысын былай атайды: {name}",
  "courses.dropped": "Мына курстан алынды: {course}.",
  "undo.imported": "Енгізілген",
  "undo.when-and-who": "{date}, пайдаланушы {operator}",
  "undo.taken-back": "Қайтарылып алынады",
  "undo.people": "курстан алынатын адам: {count}",
  "undo.held": "өшірілетін кейінге қалдырылған жол: {count}",
  "undo.updated": "деректері бұрынғы қалпына келетін адам: {count}",
  "undo.settled": "қайтадан кейінге қалдырылатын жол: {count}",
  "undo.course": "{course} курсының өзі: ол осы тізіммен бірге пайда болған",
  "undo.done":
    "{file} файлының енгізілгені қайтарып алынды. Тізілім бұрынғы қалпында; файлды қайта енгізуге болады. Оның бағандары туралы жауаптар сақталып қалды: kualik roster profiles",
  "backup.done": "Көшірме жазылды және тексерілді: {file}",
  "backup.content": "Ішінде: құжат {documents}, журнал жазбасы {entries}",
  "backup.not-entered":
    "Тізілімге жазу мүмкін емес, сондықтан журналында бұл көшірме туралы жазба жоқ. Дискіге не болғанын анықтаңыз.",
  "backup.passphrase":
    "Құпиясөзсіз оны ешкім, соның ішінде әзірлеушілер де, аша алмайды: құпиясөзді көшірмеден бөлек, сенімді жерде сақтаңыз.",
  "backup.removed": "Ескі көшірмелер жойылды: {list}",
  "backup.same-disk":
    "Сол дискідегі көшірме дискімен бірге жоғалады: басқа дискіге де жазыңыз: kualik backup <folder>",
  "restore.copy": "Көшірме",
  "restore.documents-lost": "Берілген, бірақ көшірмеде жоқ құжаттар",
  "restore.annulments-lost": "Көшірмеде жоқ жою туралы жазбалар",
  "restore.courses-lost": "Көшірмеде жоқ курстар",
  "restore.trainees-lost": "Көшірмеде жоқ адамдар",
  "restore.documents-back": "Тек көшірмеде бар құжаттар",
  "restore.courses-back": "Тек көшірмеде бар курстар",
  "restore.trainees-back": "Тек көшірмеде бар адамдар",
  "restore.journal": "Журнал",
  "restore.none": "жоқ",
  "restore.list": "{count} – {list}",
  "restore.list-more": "{count}: {list} және тағы {rest}",
  "restore.journal.same": "екеуінде де бірдей (жазба: {present})",
  "restore.journal.beginning":
    "көшірме – осы тізілімнің бұрынғы күйі: оның жазбалары ({copy}) – {present} жазбаның алғашқылары",
  "restore.journal.later":
    "көшірме – осы тізілімнің кейінгі күйі: онда {copy} жазба бар, тізілімде алғашқы {present}",
  "restore.journal.other":
    "көшірме – осы тізілімнің бұрынғы күйі емес: оның {copy} жазбасы мен мұндағы {present} жазбаның тек алғашқы {common} бірдей. Дұрыс файл екенін тексеріңіз.",
  "restore.from-nothing":
    "{file} көшірмесінде: құжат {documents}, журнал жазбасы {entries}. Оны салыстыратын тізілім жоқ.",
  "restore.damaged": "Қазіргі тізілім зақымдалған. Оның файлдары сол күйінде сақталады.",
  "restore.done": "Тізілім {file} файлынан қалпына келтірілді.",
  "restore.aside": "Бұрынғысы сақталды: {folder} қалтасындағы {file}",
  "restore.skipped": "Берілген, екінші рет берілмейді: {kind}, {year} жыл, {from}–{to} нөмірлері",
  "restore.skipped-request":
    "{year} жылғы өтініштердің нөмірлері ({last} дейін) берілген, келесісі содан кейін жүреді. Көшірмеде жоқ өтініштерді қайта енгізіңіз.",
  "restore.skipped-refusal-notice":
    "{year} жылғы бас тарту туралы хабарламалардың нөмірлері ({last} дейін) берілген, екінші рет берілмейді.",
  "restore.skipped-acceptance-refusal":
    "{year} жылғы қабылдаудан бас тарту қолхаттарының нөмірлері ({last} дейін) берілген, екінші рет берілмейді.",
  "restore.blanks":
    "Бланкілер туралы бұрынғы тізілімнен көшірілді: алынғаны {received}, жұмсалғаны {used}, бүлінгені {spoiled}. Көшірмеде жоқ құжаттардың бланкілері бүлінген деп саналады.",
  "restore.blank-reason": "қалпына келтірілген көшірмеде жоқ {number} құжаты",
  "restore.blanks-unknown":
    "Көшірме жасалғаннан кейін жұмсалған немесе бүлінген бланкілер енді жұмсалмаған болып көрінеді. Қалған бумамен салыстырып, жетпегенін енгізіңіз: kualik blanks receive, kualik blanks use, kualik blanks spoil.",
  "restore.again":
    "Көшірмеден кейін берілген құжаттарды тізілім енді білмейді; олардың нөмірлері журналда жазылған. Сол адамдарға қателесіп екінші құжат берілмесін: issued қалтасындағы файлдармен салыстырыңыз.",
  "restore.last-number":
    "Көшірмеден кейін құжат берілген болса, олардың нөмірі қайта берілмеуі керек. Қағаз журналмен салыстырыңыз; онда кейінгілері болса, тағы бір рет қалпына келтіріп, соңғысын көрсетіңіз: --last-number <number>",
  "restore.files":
    "Енді бәрін тексеріңіз: kualik audit. Берілген құжаттардың жоқ файлдарын kualik audit --repair қайта жазады, бір курстікін kualik issue мен курс коды да жазады.",
  "check.fine": "Кейінге қалдырылған ештеңе жоқ.",
  "check.summary":
    "{course}: тыңдаушылар – {enrolled}, берілді – {issued}, кейінге қалдырылды – {held}, беруге болмайды – {blocked}",
  "check.how":
    "Бұл жолдарды осы жерде түзетіңіз: kualik review {course}. Немесе дәріскерге ескертулері белгіленген тізімді жіберіп (kualik roster export {course} <файл.xlsx>), түзетілгенін қайта енгізіңіз: тізілімде бар адамдар екінші рет енгізілмейді.",
  "check.row": "Жол",
  "check.what": "Не дұрыс емес және не істеу керек",
  "check.compared": "{row}-жол, {name}, тізіліммен қатар:",
  "check.file": "Файл: {file}",
  "review.position": "— {total} ішінен {number} —",
  "review.row": "{course}, {file} файлы, {row}-жол",
  "review.was": "файлда: {text}",
  "review.proposal": "→ Ұсыныс: {list}",
  "review.what": "Бұл жолды не істейміз?",
  "review.let-in": "Қабылдау: енді ескерту жоқ",
  "review.accept": "Ұсынысты қабылдау ({list})",
  "review.edit": "Түзету",
  "review.register-name": "Аты-жөнін тізілімдегідей алу: {name}",
  "review.keep": "Себебін көрсетіп, осы күйінде қалдыру",
  "review.drop": "Себебін көрсетіп, курстан алып тастау (қайталау немесе тыңдаушы емес)",
  "review.leave": "Әзірге кейінге қалдыру",
  "review.stop": "Тоқтап, кейін жалғастыру",
  "review.which-field": "Нені түзетеміз?",
  "review.new-value": "{field} (сызықша — өшіру)",
  "review.reason": "Себебі (тізілімде сақталады)",
  "review.done":
    "Қабылданды: {accepted}, кейінге қалды: {held}, алып тасталды: {dropped}. Тізілімде барлығы кейінге қалдырылған: {left}.",
  "review.still-held": "{course}, {row}-жол кейінге қалдырылған күйінде: {list}",
  "review.none-meant": "--accept арқылы аталған ескерту кейінге қалдырылған ешбір жолда жоқ.",

  // templates, reprint, verify
  "templates.kind": "Құжат",
  "templates.from": "Қолданысқа енген күні",
  "templates.today": "Бүгін",
  "templates.edition": "Редакция",
  "templates.documents": "Құжат саны",
  "templates.added": "Енгізілген",
  "templates.from-the-beginning": "басынан бері",
  "templates.not-used-yet": "әлі қолданылмаған",
  "templates.no-longer": "енді қолданылмайды",
  "templates.changed":
    "Өзгертілген, әлі қолданылмаған: {file}. Келесі «kualik issue» пәрмені құжаттарды осы бойынша жасайды. Алдымен қарап шығыңыз: kualik templates preview {kind}",
  "templates.file-not-used":
    "{file} – қолданыстағы редакция емес, құжаттар ол бойынша жасалмайды. Осы файл бүгіннен бастап қолданылсын десеңіз: kualik templates add {kind} {file} --from {date}",
  "templates.file-renewed":
    "{from} бастап жаңа редакция қолданылады: {file} файлы соған сай жаңартылды. Бұрынғы редакция тізілімде сақтаулы.",
  "templates.taken":
    "{file} файлы өзгертілген: күні {date} және одан кейінгі құжаттар бұрынғы редакциямен ({before}) емес, осы файлмен жасалады.",
  "templates.taken-first": "Күні {date} және одан кейінгі құжаттар {file} файлымен жасалады.",
  "templates.fine":
    "{file}: қатесі жоқ. Өрістеріне қарағанда мынаған жарайды: {kinds}. Сөздері сай келе ме, оны мына пәрмен көрсетеді: kualik templates preview",
  "templates.other-kind":
    "Дәл осы файл құжаттың басқа түріне де қолданылады: {kinds}. Сөздері сай келетініне көз жеткізіңіз.",
  "templates.faults": "{file} әзірге «{kind}» ретінде жарамайды:",
  "templates.bare":
    "{tag} өз блогынан тыс тұр: бұл мәні белгісіз адамдарға ештеңе берілмейді. Оның алдына {open}, артына {close} қойып, оған қатысты сөздерді де арасына алыңыз.",
  "templates.preview-done":
    "Жазылды: {file}. Бұл – сынама: нөмір алынған жоқ, тізілімге ештеңе енгізілген жоқ.",
  "templates.preview-replaced": "Ондағы бұрынғы сынама ауыстырылды.",
  "templates.added-from": "Енгізілді: {kind}, {date} бастап қолданылады.",
  "templates.added-until":
    "Енгізілді: {kind}, {date} бастап, келесі редакция күшіне енетін {until} дейін қолданылады.",
  "templates.same-day": "{date} бастап басқа редакция қолданылуы керек еді; енді оның орнында осы.",
  "templates.future":
    "{date} дейін құжаттар бүгінгі редакция бойынша жасалады; «templates» қалтасындағы файл өзгермейді.",
  "templates.issued-stay":
    "{date} және одан кейінгі күнмен басқа редакция бойынша берілгені: {count}. Олар сол күйінде қалады.",
  "templates.same-edition": "Дәл осы редакция қолданыста тұр ({from}). Ештеңе өзгерген жоқ.",
  "templates.set-aside":
    "«templates» қалтасында жатқан файл өзгертілген, бірақ бірде-бір рет қолданылмаған еді; ол енді сонда {file} деген атпен тұр.",
  "fields.field": "Өріс",
  "fields.meaning": "Мағынасы",
  "fields.example": "Мысалы, былай басады",
  "fields.need": "Үлгіде",
  "fields.required": "міндетті",
  "fields.optional": "болуы мүмкін",
  "fields.signs": "3, 4, 5 – қосымша. ● үлгіде болуы міндетті, ○ болуы мүмкін, – ондай өріс жоқ.",
  "fields.in-kk": "{meaning}, қазақша",
  "fields.in-ru": "{meaning}, орысша",
  "template-field.registration_number": "тіркеу нөмірі",
  "template-field.issue_date": "берілген күні",
  "template-field.city": "қала",
  "template-field.issuer": "орталық атауы",
  "template-field.full_name": "тегі, аты, әкесінің аты",
  "template-field.identity": "ЖСН немесе басқа құжат",
  "template-field.period": "оқу кезеңі",
  "template-field.programme": "бағдарлама тақырыбы",
  "template-field.specialty": "мамандығы",
  "template-field.volume": "курс көлемі",
  "template-field.attended": "игерілген көлемі",
  "template-field.head_position": "басшының лауазымы",
  "template-field.head_name": "басшының аты-жөні",
  "template-field.check_code": "тексеру коды",
  "template-field.qr_code": "нөмірі, берілген күні және тексеру коды бар QR-код",
  "template-field.duplicate_mark": "телнұсқа белгісі; тек телнұсқада болады",
  "template-field.original": "орнына телнұсқа берілген құжаттың нөмірі мен күні",
  "template-field.notice_number": "хабарламаның нөмірі",
  "template-field.request_number": "өтініштің нөмірі",
  "template-field.portal_number": "өтініштің порталдағы нөмірі",
  "template-field.received": "өтініш қашан түсті",
  "template-field.asked": "сұралған құжат",
  "template-field.ground": "бас тартудың негізі",
  "template-field.explanation": "тіркеушінің түсіндірмесі",
  "template-field.contact_centre": "бірыңғай байланыс орталығының телефондары",
  "diff.same": "Екі редакцияның айырмашылығы жоқ.",
  "diff.field-removed": "− өріс: {field}",
  "diff.field-added": "+ өріс: {field}",
  "diff.place.body": "Мәтін:",
  "diff.place.header": "Жоғарғы колонтитул:",
  "diff.place.footer": "Төменгі колонтитул:",
  "diff.place.notes": "Сілтемелер:",
  "diff.other": "Бұдан бөлек айырмашылығы бары: {parts}.",
  "diff.part.styles": "стильдер",
  "diff.part.pictures": "суреттер",
  "diff.part.layout": "мәтіннің пішімі",
  "diff.part.rest": "файл баптаулары",
  "reprint.done": "{number} құжаты, дәл берілген күйінде: {file}",
  "reprint.there": "{number} құжаты орнында, дәл берілген күйінде: {file}",
  "annul.take-back":
    "{number} құжаты {date} тапсырылған ({name}): сақталған болса, оны қайтарып алу керек.",
  "annul.done":
    "{number} құжатының күші жойылды. Ол тізілімде өз нөмірімен қалады. Бұл адамға осы курстың басқа құжаты өздігінен берілмейді; беру үшін: kualik issue {course} --again {number}",
  "duplicate.differs": "Тізілімде қазір бұл құжаттағыдан өзгеше; телнұсқа құжатты қайталайды:",
  "duplicate.name-now":
    "Бұл адам тізілімде енді басқа аты-жөнмен белгілі: {name}; {date} берілген құжатта бұрынғысы тұр.",
  "duplicate.done": "{number} телнұсқасы берілді, {original} құжатының күші жойылды. Файлы: {file}",
  "handover.done": "Тапсырылды деп жазылды, {date}: {count}.",
  "handover.left": "Әлі тапсырылмаған: {count} ({list}).",
  "verify.genuine": "{file}: дәл берілген құжат",
  "verify.annulled": "{file}: мұндай құжат берілген, бірақ оның күші жойылған, енді жарамсыз",
  "verify.holds-no-longer": "{number} құжатының күші жойылған: ол енді жарамсыз.",
  "verify.saved-again":
    "{file}: барлық сөзі берілген құжаттағыдай, бірақ файл қайта сақталған. Суреттері мен безендірілуі салыстырылған жоқ; дәл құжат үшін: kualik reprint",
  "verify.changed": "{file}: бұл берілген құжат емес. Онда мына құжаттың нөмірі тұр:",
  "verify.unknown": "{file}: бұл тізілімнің құжаты емес, файлда мұнда берілген нөмір жоқ",
  "verify.status": "Күйі",
  "verify.field": "Не өзгерген",
  "verify.registered": "Тізілімде",
  "verify.found": "Файлда",
  "verify.not-there": "(жоқ)",
  "verify.other": "Басқа өзгерістер (− берілгені, + файлдағысы):",

  // audit
  "audit.progress": "құжат салыстырылды",
  "audit.checked": "Тексерілді",
  "audit.count": "Саны",
  "audit.result": "Нәтиже",
  "audit.ok": "дұрыс",
  "audit.findings": "бұзушылық: {count}",
  "audit.remarks": "ескерту: {count}",
  "audit.more": "… және тағы {count} осындай; барлығын `kualik audit --json` көрсетеді",
  "audit.expected":
    "Бұл бақылау сомасы журналдың № {entry} жазбасына тиесілі. Одан кейінгі жазбалар саны: {after}.",
  "audit.head": "Әрекеттер журналының бақылау сомасы, жазбалар саны: {count}",
  "audit.head-use":
    "Оны бүгінгі күнмен қағаз журналға жазып қойыңыз немесе басшыға жіберіңіз. Кейін осы сомамен `kualik audit --expect` бүгінгі жазылғандардың өзгертілген-өзгертілмегенін көрсетеді.",
  "audit.head-in-doubt": "Табылған жайттар анықталмайынша, оны жазбаңыз.",
  "audit.repaired-files": "қайта жазылған құжат файлдары: {count}",
  "audit.repaired-others": "басқа түзетілгені: {count}",
  "audit.set-aside": "Өзгертілген файл сақталды: {file}",
  "audit-check.database": "Дерекқор файлы",
  "audit-check.structure": "Дерекқор құрылымы",
  "audit-check.chain": "Әрекеттер журналының жазбалары",
  "audit-check.expected": "Сіз көрсеткен бақылау сомасы",
  "audit-check.seals": "Құжаттар, күшін жою, тапсыру жазбалары",
  "audit-check.numbers": "Тіркеу нөмірлері",
  "audit-check.links": "Жазбалар арасындағы байланыс",
  "audit-check.editions": "Берілген құжаттардың үлгілері",
  "audit-check.settings": "Баптаулар",
  "audit-check.documents": "Құжаттар мен олардың файлдары",
  "audit-check.strangers": "issued қалтасындағы файлдар",
  "audit-check.rights": "Файлдар кімге қолжетімді",
  "audit-table.batches": "беру актілері",
  "audit-table.documents": "құжаттар",
  "audit-table.annulments": "күшін жою",
  "audit-table.handovers": "тапсыру",
  "audit-table.blank_ranges": "алынған бланкілер",
  "audit-table.blank_uses": "жұмсалған бланкілер",
  "audit-table.blank_releases": "босатылған бланкілер",
  "audit-table.spoiled_blanks": "бүлінген бланкілер",
  "audit-table.enrolments": "курстағы адамдар",
  "audit-table.trainees": "адамдар",
  "audit-table.courses": "курстар",
  "audit.own-folder": "Тізілім қалтасының өзі",
  "audit-setting.centre": "орталық деректері",
  "audit-setting.working-hours": "жұмыс уақыты",
  "finding.database-damaged": "Дерекқор зақымдалған, оны оқу мүмкін емес.",
  "finding.database-unsound": "Дерекқор файлы зақымдалған: {message}",
  "finding.check-stopped":
    "«{check}»: соңына дейін тексерілмеді – онда жазылғанды оқу мүмкін емес.",
  "finding.structure-missing": "Дерекқорда бағдарлама жасаған бөлік жоқ: {name}.",
  "finding.structure-differs": "Дерекқордың бір бөлігі бағдарлама жасағандай емес: {name}.",
  "finding.structure-added": "Дерекқорда бағдарлама жасамаған бөлік бар: {name}.",
  "finding.entries-missing": "Журналда мына жазбалар жоқ: {first}–{last}.",
  "finding.entry-changed":
    "Журналдың № {entry} жазбасы бастапқы қалпында емес немесе алдыңғы жазбадан тумайды.",
  "finding.entry-unreadable": "Журналдың № {entry} жазбасының егжей-тегжейін оқу мүмкін емес.",
  "finding.expected-hash-missing": "Журналдың бірде-бір жазбасында {hash} бақылау сомасы жоқ.",
  "finding.record-changed": "{number} құжаты: ол туралы жазба берілгеннен кейін өзгертілген.",
  "finding.rows-changed": "Жазбалар өзгертілген: {table}, жолдар {rows}.",
  "finding.rows-missing": "Жазбалар жоғалған: {table}, жолдар {rows}, саны {missing}.",
  "finding.row-unsealed": "Журналда айтылмаған жазба: {table}, {row}-жол.",
  "finding.rows-sealed-twice":
    "Журналдың екі жазбасы бір жолдар туралы айтады: {table}, жолдар {rows}.",
  "finding.numbers-missing": "{kind}, {year} жыл: {from}–{to} реттік нөмірлері өткізіп жіберілген.",
  "finding.number-repeated": "{number} нөмірі бірнеше рет кездеседі.",
  "finding.entry-numbers-differ":
    "Журналдың № {entry} жазбасындағы нөмірлер сол жазбамен берілген құжаттардың нөмірлерімен сәйкес келмейді.",
  "finding.counter-differs":
    "{kind}, {year} жыл: келесі реттік нөмір {next}, ал {expected} болуы керек.",
  "finding.link-broken": "Жазба жоқ нәрсеге сілтейді: {table}, {row}-жол, табылмағаны: {parent}.",
  "finding.two-living": "Бір адамның бір курстан екі жарамды құжаты бар: {other} және {number}.",
  "finding.replaced-living": "{number} – телнұсқа, бірақ {original} түпнұсқасы жойылмаған.",
  "finding.replaces-other": "{number} – түпнұсқасы бола алмайтын құжаттың телнұсқасы.",
  "finding.edition-bytes": "Тізілімде сақталған {edition} үлгісі – бастапқыда қосылған үлгі емес.",
  "finding.edition-changed": "{edition} үлгісі туралы жазба өзгертілген.",
  "finding.edition-missing": "{edition} үлгісі тізілімнен жоғалған.",
  "finding.edition-unsealed": "{edition} үлгісі туралы журналда ештеңе жоқ.",
  "finding.edition-in-force": "{kind}, {date} бастап: журналда айтылғаннан басқа үлгі қолданыста.",
  "finding.setting-changed": "Баптаулар бағдарламадан тыс өзгертілген: {setting}.",
  "finding.setting-missing": "Баптаулар жоғалған: {setting}.",
  "finding.setting-unsealed": "Бұл баптаулар туралы журналда ештеңе жоқ: {setting}.",
  "finding.check-key-changed":
    "Бақылау кодтары жасалатын құпия бағдарламадан тыс өзгертілген немесе жойылған.",
  "finding.document-record":
    "{number} құжатын берілген күйінде қайта жасау мүмкін емес: ол туралы жазба немесе үлгісі өзгертілген.",
  "finding.file-missing": "{number} құжаты: {file} файлы жоқ.",
  "finding.file-cut-off": "{number} құжаты: {file} файлы соңына дейін жазылмаған.",
  "finding.file-changed": "{number} құжаты: {file} файлы берілгеннен кейін өзгертілген.",
  "finding.file-unreadable": "{number} құжаты: {file} файлын оқу мүмкін емес.",
  "finding.stranger-document":
    "{file} берілген құжаттардың арасында жатыр, бірақ тізілім оны бермеген.",
  "finding.lost-document":
    "{file} берілген, бірақ көшірмеден қалпына келтірілгеннен бері тізілім оны білмейді.",
  "finding.print-changed": "{file} басып шығару файлы жазылғаннан кейін өзгертілген.",
  "finding.stranger-file": "{file} берілген құжаттарға жатпайды.",
  "finding.left-over": "{file} үзіліп қалған пәрменнен қалған.",
  "finding.open-to-others":
    "{file} – оны осы компьютердің басқа пайдаланушылары оқи не өзгерте алады.",
  "finding-remedy.restore":
    "Тізіліммен жұмысты тоқтатыңыз, қалтасын сол күйінде сақтаңыз да, соңғы жарамды көшірмені алыңыз: `kualik restore`.",
  "finding-remedy.changed":
    "Бағдарламаның өзі мұндай істемейді: тізілім одан тыс өзгертілген немесе зақымдалған. Қалтасын сол күйінде сақтаңыз, тізілімнің соңғы көшірмесімен салыстырыңыз және басшыға хабарлаңыз.",
  "finding-remedy.expected":
    "Сомада қате жазылған жоқ па, қараңыз. Қате болмаса, журнал содан бері өзгертілген немесе ауыстырылған: сол кездегі көшірмемен салыстырыңыз.",
  "finding-remedy.setting":
    "Олардың дұрыстығын қараңыз: `kualik settings`. `kualik settings set` арқылы қайта жазылғаны дұрыс деп саналады; осы аралықта берілген құжаттар қате болуы мүмкін.",
  "finding-remedy.check-key":
    "Оны қайта қою мүмкін емес. Тізілім қалтасын сол күйінде қалдырып, құпияны соңғы жарамды көшірмемен қайтарыңыз: `kualik restore`. Осы аралықта берілген құжаттардың бақылау кодтары расталмайды.",
  "finding-remedy.repair": "`kualik audit --repair` мұны түзетеді.",
  "finding-remedy.file-changed":
    "`kualik verify` онда не өзгергенін көрсетеді. `kualik audit --repair` оны шетке қойып, берілген файлды қайта жазады.",
  "finding-remedy.file-unreadable":
    "Ол ашық тұрған бағдарламаларды жабыңыз, оны оқуға құқығыңыз бар-жоғын тексеріп, пәрменді қайталаңыз.",
  "finding-remedy.stranger":
    "Оның қайдан келгенін анықтаңыз: `kualik verify` оның қандай құжат болып көрінетінін айтады. Өзіңіз жасаған көшірмелерді `issued` қалтасынан шығарыңыз.",
  "finding-remedy.lost":
    "Оны сақтаңыз: бұл құжат біреудің қолында болуы мүмкін. Сол адамға байқамай екінші құжат беріп қоймаңыз.",
  "finding-remedy.print":
    "Себебін білмейінше, одан басып шығармаңыз: `kualik print` жаңасын жазады, ал мұны қасында қалдырады.",
  "finding-remedy.tidy": "Одан зиян жоқ; онда керек болмаса, `issued` қалтасынан шығарыңыз.",

  // template faults
  "fault.unknown-field": "{part}: {tag} деген өріс жоқ",
  "fault.unknown-field-nearest": "{part}: {tag} деген өріс жоқ; мүмкін, мынау болар: {nearest}",
  "fault.unknown-field-lookalike":
    "{part}: {tag} ішінде кирилл әріптері бар; {nearest} деп латын әріптерімен теріңіз",
  "fault.missing-field": "{tag} өрісі жетіспейді",
  "fault.broken-braces":
    "{part}: {tag} жанында ирек жақшалар жұптаспаған; өрістің алдында екеу, соңында екеу тұруы керек",
  "fault.bare-name":
    "{part}: {tag} қос ирек жақшасыз тұр, сол күйінде басылып шығады; {nearest} деп жазыңыз",
  "fault.block-not-closed": "{part}: {tag} блогы жабылмаған",
  "fault.block-not-opened": "{part}: {tag} блогы жабылған, бірақ ашылмаған",
  "fault.block-crosses": "{part}: {tag} блогының басы мен соңы әртүрлі ұяшықта немесе жақтауда тұр",
  "fault.table-empties":
    "{part}: кестенің барлық жолы жойылып кетуі мүмкін; әрқашан қалатын бір жол қалдырыңыз немесе белгілерді кестенің алдына және соңына қойыңыз",
  "fault.picture-in-text":
    "{part}: {tag} мәтінмен жазылмайды, сурет болып салынады: сурет қойып, оның баламалы мәтініне {tag} деп жазыңыз",
  "fault.picture-missing":
    "{part}: {tag} толтырылмайтын нәрсенің баламалы мәтінінде тұр; тек сурет толтырылады, баламалы мәтіні — {nearest}",
  "fault.other-prefix":
    "{part}: бұл бағдарлама жазған файлдан өрістер табылмайды; оны Word немесе LibreOffice арқылы ашып, DOCX түрінде сақтаңыз",
  "fault.no-document":
    "бұл — Word үлгі файлы немесе макросы бар файл; оны Word-та «Word құжаты (.docx)» түрінде сақтаңыз",

  // parts of a template
  "template-part.body": "мәтін",
  "template-part.header": "жоғарғы колонтитул {n}",
  "template-part.footer": "төменгі колонтитул {n}",
  "template-part.footnotes": "сілтемелер",
  "template-part.endnotes": "соңғы сілтемелер",
  "template-part.chart": "диаграмма {n}",
  "template-part.diagram": "SmartArt суреті {n}",
  "template-part.properties": "құжат сипаттары",
  "template-place.paragraph": "{place}, «{paragraph}»",

  // errors
  "error.file-not-found": "{file} деген файл жоқ.",
  "error.file-not-found.remedy":
    "Файл атын және қалтаны тексеріңіз; бос орын бар атау тырнақшаға алынады.",
  "error.file-unreadable": "{file} файлын оқу мүмкін емес.",
  "error.file-unreadable.remedy":
    "Оны басқа бағдарламаларда жауып, ашуға рұқсатыңыз бар екенін тексеріңіз де, қайталап көріңіз.",
  "error.file-is-folder": "{file} – қалта.",
  "error.file-is-folder.remedy": "Ішіндегі файлды көрсетіңіз.",
  "error.file-too-large": "{file} файлы құжат үшін тым үлкен.",
  "error.file-too-large.remedy": "Дұрыс файл екенін тексеріңіз.",
  "error.file-in-the-way": "{file} файлы бар, ол қайта жазылған жоқ.",
  "error.file-in-the-way.remedy":
    "--out арқылы басқа атау беріңіз немесе ол файлды басқа жерге қойыңыз.",
  "error.file-irregular": "{file} – кәдімгі файл емес.",
  "error.file-irregular.remedy": "Файлдың өзін көрсетіңіз.",
  "error.roster-is-folder": "{file} – тізім емес, қалта.",
  "error.roster-is-folder.remedy": "Осы қалтадағы файлды көрсетіңіз.",
  "error.roster-empty": "{file} файлы бос.",
  "error.roster-empty.remedy": "Дәріскерден тізімді қайта жіберуін сұраңыз.",
  "error.roster-too-large": "{file} файлы тізім үшін тым үлкен: {limit}{place}.",
  "error.roster-too-large.remedy":
    "Тыңдаушылар тізімін жаңа Excel кітабына көшіріп, соны енгізіңіз.",
  "error.roster-not-workbook": "{file} файлы Excel кітабы да, мәтіндік кесте де емес.",
  "error.roster-not-workbook.remedy":
    "Оны жасалған бағдарламасында ашып, Excel кітабы (.xlsx) етіп сақтаңыз.",
  "error.roster-damaged": "{file} файлы бүлінген{place}.",
  "error.roster-damaged.remedy":
    "Оны Excel бағдарламасында ашып, жаңа кітап (.xlsx) етіп сақтаңыз немесе файлды қайта сұратыңыз.",
  "error.roster-password": "{file} файлы құпиясөзбен қорғалған.",
  "error.roster-password.remedy":
    "Оны Excel бағдарламасында құпиясөзбен ашып, құпиясөзді алып тастаңыз (Файл, Мәліметтер, Кітапты қорғау) да, сақтаңыз.",
  "error.roster-legacy-format":
    "{file} – оқылмайтын пішімдегі кесте: екілік Excel кітабы (.xlsb), Excel 95 не одан ескісі, Excel XML немесе Numbers.",
  "error.roster-legacy-format.remedy":
    "Оны жасалған бағдарламасында ашып, Excel кітабы (.xlsx) етіп сақтаңыз.",
  "error.roster-encoding": "{file} файлындағы әріптерді оқу мүмкін емес{place}.",
  "error.roster-encoding.remedy": "Тізімді Excel кітабы (.xlsx) етіп сақтаңыз.",
  "error.encoding-in-doubt":
    "{file} файлындағы әріптерді екі түрлі оқуға болады: windows-1251 және KZ-1048 (қазақ әріптерімен).",
  "error.encoding-in-doubt.remedy":
    "Қайсысы дұрыс екенін көрсетіңіз: --encoding kz-1048 немесе --encoding windows-1251. Не тізімді Excel кітабы (.xlsx) етіп сақтаңыз.",
  "error.encoding-wrong": "{file} файлын {encoding} деп оқу мүмкін емес.",
  "error.encoding-wrong.remedy":
    "--encoding параметрін алып тастаңыз немесе тізімді Excel кітабы (.xlsx) етіп сақтаңыз.",
  "error.roster-csv-broken": "{file} файлының {line}-жолында тырнақша ашылған, бірақ жабылмаған.",
  "error.roster-csv-broken.remedy":
    "Осы жолды түзетіңіз немесе тізімді Excel кітабы (.xlsx) етіп сақтаңыз.",
  "error.roster-no-header": "{file} файлында баған атаулары жазылған жол табылмады.",
  "error.roster-no-header.remedy":
    'Тізімнің үстіне атаулар жолын қосып (мысалы: Аты-жөні, ЖСН, Нәтижесі), файлды қайта енгізіңіз. Немесе пәрменді терминалда --yes параметрінсіз іске қосыңыз, не бағандарда не барын көрсетіңіз: --column "B=full-name" --column "C=iin" --column "D=outcome"',
  "error.roster-name-with-iin": "{file} файлында аты-жөні мен ЖСН бір бағанда тұр{place}.",
  "error.roster-name-with-iin.remedy":
    "Аты-жөні мен ЖСН-ді екі бөлек бағанға жазып, әрқайсысының үстіне атауын қойыңыз да, файлды қайта енгізіңіз.",
  "error.roster-columns-missing":
    "{file} файлында мына баған жоқ: {missing}. Бар бағандар: {seen}.",
  "error.roster-columns-missing.remedy":
    'Бағанды қосыңыз немесе атауын түзетіңіз де, файлды қайта енгізіңіз. Немесе оның қай баған екенін көрсетіңіз: --column "D=outcome"',
  "error.roster-column-twice": "{file} файлындағы {columns} бағандарының мағынасы бірдей: {field}.",
  "error.roster-column-twice.remedy":
    'Біреуін қалдырыңыз немесе басқаша атаңыз. Немесе қайсысын оқымау керегін көрсетіңіз: --column "D=skip"',
  "error.roster-no-rows":
    "{file} файлында баған атаулары бар, бірақ олардың астында тыңдаушылар жоқ.",
  "error.roster-no-rows.remedy": "Тізім осы файлда екенін тексеріп, қайта енгізіңіз.",
  "error.sheet-unknown": "{file} файлында «{said}» парағы жоқ.",
  "error.sheet-unknown.remedy": "Ондағы парақтар: {list}",
  "error.column-unknown": "{file} файлында «{column}» бағаны жоқ.",
  "error.column-unknown.remedy": "Мыналар бар: {seen}",
  "error.column-ambiguous": "{file} файлында {columns} бағандарының атауы бірдей: «{column}».",
  "error.column-ambiguous.remedy": "Бағанды әрпімен көрсетіңіз.",
  "error.column-field-unknown": "Бағанда не барын «{said}» деп көрсетуге болмайды.",
  "error.column-field-unknown.remedy": "skip немесе мыналардың бірін жазыңыз: {list}",
  "error.column-of-failure":
    "«{column}» бағаны курсты кім аяқтамағанын сұрайды: ондағы «иә» «аяқтады» деп есептелер еді.",
  "error.column-of-failure.remedy":
    "Дәріскерден нәтижені бөлек бағанға жазуды сұраңыз: «аяқтады» немесе «аяқтамады».",
  "error.columns-same-field": "{columns} бағандары үшін бірдей нәрсе көрсетілген: {field}.",
  "error.columns-same-field.remedy": "Мұны бір баған үшін ғана көрсетіңіз.",
  "error.register-not-found": "Мұнда тізілім жоқ.",
  "error.register-not-found.remedy":
    "Тізілім қалтасына өтіңіз, оны --register арқылы көрсетіңіз немесе жаңасын жасаңыз: kualik init",
  "error.register-forbidden": "Тізілім қалтасын ашуға болмайды: ол басқа пайдаланушыға тиесілі.",
  "error.register-forbidden.remedy":
    "Тізілім жасалған пайдаланушы атымен кіріңіз немесе рұқсат сұраңыз.",
  "error.register-exists": "{folder} қалтасында тізілім бұрыннан бар.",
  "error.register-exists.remedy": "Соны пайдаланыңыз немесе жаңасы үшін басқа қалта таңдаңыз.",
  "error.register-file-broken": "Тізілімнің {file} файлын оқу мүмкін емес.",
  "error.register-file-broken.remedy": "Оны тізілім қалтасының көшірмесінен қалпына келтіріңіз.",
  "error.register-database-missing": "Тізілімнің дерекқоры жоқ: {file}.",
  "error.register-database-missing.remedy":
    "Оны көшірмеден қалпына келтіріңіз: kualik restore <file>",
  "error.register-busy": "Қазір тізілімге басқа біреу жазып жатыр.",
  "error.register-busy.remedy": "Басқа пәрмен аяқталғанша күтіп, қайталап көріңіз.",
  "error.register-read-only": "Тізілімге жазу мүмкін емес.",
  "error.register-read-only.remedy":
    "Тізілім қалтасына жазуға рұқсатыңыз барын және диск жазудан қорғалмағанын тексеріңіз.",
  "error.register-damaged": "Тізілімнің дерекқоры бүлінген.",
  "error.register-damaged.remedy":
    "Онымен жұмысты жалғастырмаңыз. Тізілімді көшірмеден қалпына келтіріңіз: kualik restore <file>. Зақымдалған файлдар сол күйінде сақталады.",
  "error.register-place-unfit":
    "Тізілім жатқан дискіде бағдарламалар кезектесіп жұмыс істей алмайды: желілік және бұлттық қалталарда осылай болады.",
  "error.register-place-unfit.remedy": "Тізілім қалтасын осы компьютердің дискісіне көшіріңіз.",
  "error.database-module":
    "Kualik дерекқорының құрамдасы компьютердегі Node.js нұсқасына сәйкес келмейді.",
  "error.database-module.remedy":
    "Kualik бағдарламасын жойып, осы Node.js нұсқасымен қайта орнатыңыз.",
  "error.register-newer": "Бұл тізілім Kualik бағдарламасының жаңарақ нұсқасында жазылған.",
  "error.register-newer.remedy": "Kualik бағдарламасының соңғы нұсқасын орнатып, қайталап көріңіз.",
  "error.register-changed": "Осы арада тізілімді басқа біреу өзгертті.",
  "error.register-changed.remedy": "Ештеңе жазылған жоқ. Пәрменді қайталаңыз.",
  "error.expected-hash": "--expect параметріне `kualik audit` шығарған бақылау сомасы жазылады.",
  "error.expected-hash.remedy":
    "Ол цифрлар мен a–f латын әріптерінен тұрады: толық немесе кемінде алғашқы 12 таңбасын жазыңыз.",
  "error.nothing-to-look-for": "Жазылғанда іздейтін ештеңе жоқ.",
  "error.nothing-to-look-for.remedy":
    "Аты-жөнінің, ЖСН-нің немесе тіркеу нөмірінің кем дегенде бір бөлігін жазыңыз.",
  "error.code-unknown": "«{code}» деген код жоқ.",
  "error.code-unknown.remedy": "Ең ұқсас кодтар: {nearest}. Барлық кодтар: kualik explain",
  "error.copy-not-verified": "Дискіге жазылғаны басқа болып шықты: {file}.",
  "error.copy-not-verified.remedy":
    "Көшірме сақталған жоқ. Диск ақаулы болса керек: көшірмені басқа дискіге жазыңыз.",
  "error.copy-not-database": "{file} – тізілім көшірмесі емес.",
  "error.copy-not-database.remedy":
    "kualik backup жазған файлды таңдаңыз: аты .db немесе .db.age деп аяқталады.",
  "error.copy-damaged": "{file} көшірмесі зақымдалған.",
  "error.copy-damaged.remedy": "Ештеңе өзгертілген жоқ. Басқа көшірмені алыңыз.",
  "error.copy-not-register": "{file} – дерекқор, бірақ Kualik дерекқоры емес.",
  "error.copy-not-register.remedy": "kualik backup жазған файлды таңдаңыз.",
  "error.copy-newer": "{file} көшірмесін Kualik бағдарламасының жаңарақ нұсқасы жазған.",
  "error.copy-newer.remedy": "Kualik бағдарламасының соңғы нұсқасын орнатып, қайталаңыз.",
  "error.passphrase-missing": "Құпиясөз керек, бірақ оны мұнда сұрайтын ешкім жоқ.",
  "error.passphrase-missing.remedy":
    "Пәрменді терминал терезесінде іске қосыңыз, --passphrase-file арқылы файлды көрсетіңіз немесе құпиясөзді KUALIK_PASSPHRASE мәніне жазыңыз.",
  "error.passphrase-file-empty": "{file} файлының бірінші жолы бос.",
  "error.passphrase-file-empty.remedy": "Құпиясөзді бірінші жолына жазыңыз.",
  "error.passphrase-wrong": "Бұл құпиясөз {file} файлын ашпайды.",
  "error.passphrase-wrong.remedy":
    "Ештеңе өзгертілген жоқ. Пернетақта тілі мен Caps Lock күйін тексеріп, қайталаңыз.",
  "error.restore-where": "Мұнда көшірмеден қалпына келтіретін тізілім жоқ.",
  "error.restore-where.remedy":
    "Тізілім қалтасына өтіңіз. Көшірмеден тізілім жасау үшін жаңа қалтаны көрсетіңіз: --register <folder>",
  "error.restore-same-file": "{file} – тізілімнің өзі, оның көшірмесі емес.",
  "error.restore-same-file.remedy":
    "Көшірмені таңдаңыз: олар backups қалтасында және kualik backup жазған жерлерде.",
  "error.number-not-read": "{number} – осы тізілім жазатын тіркеу нөмірі емес.",
  "error.number-not-read.remedy": "Нөмірді құжатта тұрғандай жазыңыз.",
  "error.disk-full": "Дискіде орын жоқ.",
  "error.disk-full.remedy": "Ештеңе жоғалған жоқ. Орын босатып, пәрменді қайталаңыз.",
  "error.disk-quota": "Дискіде сізге бөлінген орын таусылды.",
  "error.disk-quota.remedy":
    "Ештеңе жоғалған жоқ. Керексіз файлдарды өшіріңіз немесе орын қосуды сұраңыз да, пәрменді қайталаңыз.",
  "error.disk-read-only": "{folder} орналасқан диск жазудан қорғалған.",
  "error.disk-read-only.remedy":
    "Қорғауды алып тастаңыз немесе басқа дискіден орын таңдаңыз да, пәрменді қайталаңыз.",
  "error.disk-failing": "{folder} орналасқан дискіде ақау бар немесе онымен байланыс үзілген.",
  "error.disk-failing.remedy":
    "Бұрын енгізілгені сақталған. Кабельді немесе желіні тексеріп, пәрменді қайталаңыз. Ақау қайталанса, тізілім қалтасын басқа дискіге көшіріңіз.",
  "error.too-many-open-files": "Компьютерде тым көп файл ашық тұр.",
  "error.too-many-open-files.remedy": "Керексіз бағдарламаларды жауып, пәрменді қайталаңыз.",
  "error.name-too-long": "{file} атауы қалталарымен бірге бұл диск үшін тым ұзын.",
  "error.name-too-long.remedy":
    "Қысқарақ атау беріңіз немесе қалтаны диск түбіріне жақынырақ көшіріңіз.",
  "error.folder-missing": "{file} файлын жазу мүмкін емес: {folder} қалтасы жоқ.",
  "error.folder-missing.remedy":
    "Қалтаны жасаңыз немесе басқасын көрсетіңіз. Ол желілік не алмалы дискіде болса, дискінің қосулы екенін тексеріңіз.",
  "error.folder-in-the-way": "{file} – қалта, мұндай атпен файл жазуға болмайды.",
  "error.folder-in-the-way.remedy": "Басқа атау беріңіз.",
  "error.folder-not-writable": "{folder} қалтасына ештеңе жазу мүмкін емес.",
  "error.folder-not-writable.remedy":
    "Оның қалта екенін және оған жазуға рұқсатыңыз барын тексеріп, қайталап көріңіз.",
  "error.file-open-elsewhere": "{file} файлы басқа бағдарламада ашық тұр.",
  "error.file-open-elsewhere.remedy":
    "Оны Word немесе Excel бағдарламасында (қалта ортақ болса, басқа компьютерлерде де) жауып, пәрменді қайталаңыз.",
  "error.file-not-writable": "{file} файлын жазу мүмкін емес.",
  "error.file-not-writable.remedy":
    "Файлдың қорғалмағанын және оның қалтасына жазуға рұқсатыңыз барын тексеріп, пәрменді қайталаңыз.",
  "error.file-exists": "{file} файлы бұрыннан бар.",
  "error.file-exists.remedy": "Басқа атау беріңіз немесе оны ауыстыру үшін --overwrite қосыңыз.",
  "error.folder-not-empty": "{folder} қалтасында бұрыннан бар: {names}.",
  "error.folder-not-empty.remedy": "Тізілім үшін бос немесе жаңа қалта таңдаңыз.",
  "error.centre-data-missing": "Орталық деректері толық емес. Жетіспейтіні: {list}.",
  "error.centre-data-missing.remedy":
    "Жетіспейтінін қосыңыз немесе пәрменді --yes параметрінсіз іске қосыңыз.",
  "error.bin-invalid": "БСН дұрыс емес.",
  "error.bin-invalid.remedy":
    "БСН 12 цифрдан тұрады, соңғы цифры басқаларына сәйкес келеді. Мемлекеттік тіркеу туралы анықтамадан көшіріңіз немесе көрсетпеңіз.",
  "error.text-too-long": "Мәтін тым ұзын: {fields}. {most} таңбадан аспауы керек.",
  "error.text-too-long.remedy": "Қысқартып жазыңыз; растайтын қағаздар іс папкасында сақталады.",
  "error.text-unprintable": "Басып шығаруға болмайтын таңба бар: {fields}.",
  "error.text-unprintable.remedy":
    "Қайта теріңіз: қойғанда көрінбейтін бірдеңе қосылып кеткен сияқты.",
  "error.number-pattern": "«{pattern}» үлгісімен тіркеу нөмірлерін құру мүмкін емес.",
  "error.number-pattern.remedy":
    "Үлгіде {number} бір рет тұрады ({padded} – бес цифр) және {year} немесе {yy} болады, барлығы 60 таңбадан аспайды; {kind} – қосымшаның нөмірі: 3, 4 немесе 5.",
  "error.number-pattern-collides":
    "«{pattern}» үлгісімен әр түрдегі құжаттардың нөмірлері бірдей немесе көзге бірдей болып қалады.",
  "error.number-pattern-collides.remedy":
    "Үлгіге {kind} қосыңыз немесе әр түрге өз үлгісін беріңіз: 3=…, 4=…, 5=… (қосымшаның нөмірі).",
  "error.number-taken": "{number} нөмірі немесе көзге дәл сондай нөмір тізілімде бұрыннан бар.",
  "error.number-taken.remedy":
    "Ештеңе берілген жоқ. Нөмір үлгісін өзгертіңіз: kualik settings set --number-pattern …",
  "error.working-hours-invalid":
    "Мұндай жұмыс уақыты болуы мүмкін емес: {opening}–{closing}, түскі үзіліс {lunchStart}–{lunchEnd}.",
  "error.working-hours-invalid.remedy":
    "Орталық жабылмай тұрып ашылады, түскі үзіліс осы аралықта болады. Байланысты уақыттарды бірден өзгертіңіз: --opening, --closing және --lunch.",
  "error.calendar-year-missing": "{year} жылға жұмыс күнтізбесі жоқ.",
  "error.calendar-year-missing.remedy":
    "Онсыз мерзімді айту мүмкін емес. Заң бойынша есептеп, растаңыз: kualik calendar propose {year}, немесе файлдан оқыңыз: kualik calendar import <файл.csv>.",
  "error.calendar-year-known": "{year} жылдың күнтізбесі бұрыннан бар.",
  "error.calendar-year-known.remedy":
    "Оны қараңыз: kualik calendar {year}, ал жеке күндерді мына пәрмендермен өзгертіңіз: kualik calendar add, work, move немесе remove.",
  "error.calendar-off-already": "{date} – онсыз да демалыс күні.",
  "error.calendar-off-already.remedy":
    "Күннің дұрыстығын тексеріңіз. Демалыс күндерін мына пәрмен көрсетеді: kualik calendar.",
  "error.calendar-worked-already": "{date} – онсыз да жұмыс күні.",
  "error.calendar-worked-already.remedy":
    "Күннің дұрыстығын тексеріңіз. Демалыс күндерін мына пәрмен көрсетеді: kualik calendar.",
  "error.calendar-no-exception":
    "{date} туралы ештеңе айтылмаған: ол апта күніне қарай жұмыс не демалыс күні.",
  "error.calendar-no-exception.remedy":
    "Демалыс күні ету үшін: kualik calendar add. Жұмыс күні ету үшін: kualik calendar work.",
  "error.calendar-period-reversed": "Кезеңнің соңы {to} басынан {from} бұрын тұр.",
  "error.calendar-period-reversed.remedy":
    "Алдымен бірінші күнді, ал соңғысын --to параметрінен кейін жазыңыз.",
  "error.calendar-other-year": "{date} – {year} жылға жатпайды.",
  "error.calendar-other-year.remedy":
    "Осы жылғы Құрбан айттың бірінші күнін жазыңыз немесе жарияланғанша көрсетпеңіз.",
  "error.calendar-file-unreadable": "{file} CSV кестесі ретінде оқылмайды{place}.",
  "error.calendar-file-unreadable.remedy":
    "Оны Excel-де ашып, «CSV UTF-8» ретінде сақтаңыз. Қандай болуы керегін мына пәрмен көрсетеді: kualik calendar export.",
  "error.calendar-file-columns":
    "{file} файлының бірінші жолы «date;kind;note» емес. Онда: {seen}.",
  "error.calendar-file-columns.remedy":
    "Файлды осы жолдан бастаңыз, астына әр жолға бір күннен жазыңыз, мысалы 09.03.2026;moved;8 наурыз.",
  "error.calendar-file-faults": "{file} қабылданбады; ештеңе өзгерген жоқ. Ондағы қателер:\n{list}",
  "error.calendar-file-faults.remedy": "Осы жолдарды түзетіп, пәрменді қайталаңыз.",
  "error.calendar-file-empty": "{file} файлында бірде-бір күн жоқ.",
  "error.calendar-file-empty.remedy":
    "«date;kind;note» жолының астына әр жолға бір күннен жазыңыз. Бірде-бір күні әдеттегі аптадан өзгешеленбейтін жыл болмайды.",
  "error.calendar-export-format": "Күнтізбені «{file}» түрінде жазу мүмкін емес.",
  "error.calendar-export-format.remedy": "Файл атауы .csv деп аяқталуы керек.",
  "error.request-not-found": "{number} өтініш жоқ.",
  "error.request-not-found.remedy": "Барлық өтініш: kualik requests --all",
  "error.request-known": "Порталдың {number} өтініші тізілімде {request} нөмірімен бар.",
  "error.request-known.remedy": "Оны қараңыз: kualik request show {request}",
  "error.request-without-person": "Кім сұрайтыны айтылмаған.",
  "error.request-without-person.remedy": "--iin немесе --name көрсетіңіз.",
  "error.request-iin": "Мұндай ЖСН болуы мүмкін емес, тізілімде де онымен ешкім жоқ.",
  "error.request-iin.remedy":
    "Оны құжатпен салыстырыңыз: он екі цифр. Құжатта дәл солай болса, орнына --name көрсетіңіз.",
  "error.request-group-course": "Топтың өтінішіне курс керек.",
  "error.request-group-course.remedy": "--course кодымен көрсетіңіз: kualik courses",
  "error.request-document-kind": "«{text}» – бұл қызметтің құжаты емес.",
  "error.request-document-kind.remedy":
    "Қосымша нөмірі 3, 4 немесе 5 көрсетіңіз: біліктілікті арттыру туралы куәлік, сертификаттық курс туралы куәлік, анықтама.",
  "error.request-fulfilled": "{request} өтінішіне {moment} жауап берілген ({who}): құжат берілді.",
  "error.request-fulfilled.remedy": "Не істелгенін қараңыз: kualik request show {request}",
  "error.request-refused":
    "{request} өтінішіне {moment} жауап берілген ({who}): қызмет көрсетуден бас тартылды.",
  "error.request-refused.remedy": "Не істелгенін қараңыз: kualik request show {request}",
  "error.request-declined":
    "{request} өтінішіне {moment} жауап берілген ({who}): құжаттар қабылданбады.",
  "error.request-declined.remedy": "Не істелгенін қараңыз: kualik request show {request}",
  "error.request-person-unknown": "{request} өтінішін кім бергенін тізілім білмейді.",
  "error.request-person-unknown.remedy":
    "Бұл адам тізілімде бар болса (kualik find), кім екенін айтыңыз: --iin. Болмаса, алдымен курс тізімін енгізіңіз немесе бас тартыңыз.",
  "error.request-person-not-found": "--iin дегеннен кейін көрсетілген адам тізілімде жоқ.",
  "error.request-person-not-found.remedy": "Адамды іздеңіз: kualik find",
  "error.request-person-other":
    "{request} өтінішін --iin дегеннен кейінгі адам емес, басқа адам берген.",
  "error.request-person-other.remedy": "ЖСН тексеріңіз: kualik request show {request}",
  "error.request-name-other":
    "{request} өтінішіндегі ЖСН бойынша тізілімде аты-жөні басқа адам тұр.",
  "error.request-name-other.remedy":
    "Салыстырыңыз: kualik request show {request} және kualik find. Сол адам болса, --iin арқылы растаңыз; болмаса, бас тартыңыз.",
  "error.request-nothing": "{request} өтінішін берген адам тізілімнің бірде-бір курсында жоқ.",
  "error.request-nothing.remedy":
    "Алдымен курс тізімін енгізіңіз немесе бас тартыңыз: kualik request refuse {request}",
  "error.request-no-original":
    "{request} өтінішінде телнұсқа сұралған, бірақ бұл адамның күші бар құжаты жоқ.",
  "error.request-no-original.remedy": "Не бар екенін қараңыз: kualik request show {request}",
  "error.request-no-such-document":
    "Бұл адам ала алатын құжаттардың ешқайсысы {request} өтінішінде сұралмаған.",
  "error.request-no-such-document.remedy":
    "Адам не ала алатынын қараңыз: kualik request show {request}. Басқа құжат --course, --document немесе --number арқылы таңдалады.",
  "error.request-several-documents":
    "{request} өтініші бірнеше курстың құжатына қатысты болуы мүмкін: {list}.",
  "error.request-several-documents.remedy":
    "Қайсысы екенін айтыңыз: --course және осы кодтардың бірі, немесе --number және құжат нөмірі.",
  "error.request-handed-over": "{number} құжаты {date} тапсырылған.",
  "error.request-handed-over.remedy":
    "Ол жоғалған не бүлінген болса: --duplicate --reason. Қайта тапсыру үшін: --reason.",
  "error.request-place-annulled":
    "Бұл адамның {course} курсы бойынша {number} құжаты жойылған, басқасы өздігінен берілмейді.",
  "error.request-place-annulled.remedy":
    "Жаңасын беру керек болса: kualik issue {course} --again {number}, содан кейін өтінішке жауап беріңіз.",
  "error.request-place-held":
    "{course} курсы тізімінің {row}-жолында бұл адам туралы басқаша жазылған, сондықтан құжат берілмейді.",
  "error.request-place-held.remedy": "Алдымен қайсысы дұрыс екенін шешіңіз: kualik review {course}",
  "error.request-place-hours":
    "Бұл адам {course} курсындағыдан аз сағат игерген, сондықтан құжат берілмейді.",
  "error.request-place-hours.remedy":
    "Тізімді немесе курс көлемін түзетіңіз: kualik check {course}",
  "error.request-not-group": "{request} өтініші – топтікі емес, бір адамдікі.",
  "error.request-not-group.remedy": "Оған былай жауап беріңіз: kualik request fulfil {request}",
  "error.request-other-course": "{request} өтініші {course} курсына қатысты.",
  "error.request-other-course.remedy":
    "Сол курсты немесе басқа өтінішті көрсетіңіз: kualik requests",
  "error.request-group-open":
    "{course} курсында бәрінің құжаты жоқ: құжатсыз {count}. {request} өтініші ашық қалады.",
  "error.request-group-open.remedy":
    "Құжаттарды беріңіз: kualik issue {course} --request {request}. Не кідіріп тұрғаны: kualik check {course}",
  "error.request-explanation": "Бас тартуға түсіндірме керек.",
  "error.request-explanation.remedy":
    "--explanation дегеннен кейін не дұрыс емесін өз сөзіңізбен жазыңыз.",
  "error.request-name-missing": "{request} өтінішінде аты-жөні жоқ, ал хабарламаға ол керек.",
  "error.request-name-missing.remedy": "Өтініш берушінің аты-жөнін көрсетіңіз: --name",
  "error.identity-document-missing": "Қандай жеке құжат көрсетілгені айтылмаған.",
  "error.identity-document-missing.remedy":
    'Түрі мен нөмірін көрсетіңіз: --identity-document "id-card 012345678" немесе --identity-document digital.',
  "error.presented-identity-invalid": "Жеке құжат түсініксіз көрсетілген.",
  "error.presented-identity-invalid.remedy":
    'Түрі, содан кейін нөмірі: "id-card 012345678" (тоғыз цифр), "passport N12345678", "residence-permit …", "refugee-certificate …", "other …"; немесе digital.',
  "error.watch-needs-screen": "Тізімді тек экранда ұстап тұруға болады.",
  "error.watch-needs-screen.remedy":
    "Терминал терезесінде --json қоспай іске қосыңыз немесе --watch алып тастаңыз.",
  "error.portal-file-columns": "«{file}» файлында бағандар жетіспейді: {list}",
  "error.portal-file-columns.remedy":
    "Өтініш нөмірі, берілген уақыты және ЖСН немесе аты-жөні бар бағандар керек. Оларды былай атаңыз: нөмірі, берілді, ЖСН, аты-жөні, құжат.",
  "error.portal-file-faults":
    "«{file}» файлынан ештеңе қабылданған жоқ; мына жолдарды түзету керек:\n{list}",
  "error.portal-file-faults.remedy":
    "Оларды файлда түзетіп, пәрменді қайталаңыз; қабылданғаны екінші рет қабылданбайды.",
  "error.portal-file-json": "«{file}» – өтініштер тізімі емес.",
  "error.portal-file-json.remedy":
    "JSON тізімі керек: [{number, submittedAt, iin, name, document}].",
  "error.course-not-found": "Тізілімде «{course}» деген курс жоқ.",
  "error.course-not-found.remedy": "Мына курстар бар: {known}",
  "error.course-data-missing": "Курс деректері толық емес. Жетіспейтіні: {list}.",
  "error.course-data-missing.remedy": "Жетіспейтінін қосып, пәрменді қайталаңыз.",
  "error.course-differs":
    "{course} курсы тізілімде басқа деректермен жазылған: {fields}. Ештеңе өзгерген жоқ.",
  "error.course-differs.remedy":
    "Бұл параметрлерді көрсетпеңіз немесе алдымен курсты түзетіңіз: kualik courses set {course} …",
  "error.course-already-issued":
    "{course} курсы бойынша құжаттар берілген ({issued}): оның деректері себебі көрсетілсе ғана өзгертіледі.",
  "error.course-already-issued.remedy":
    'Себебін жазыңыз: --reason "…". Құжаттар берілген күйінде қалады; өзгеше болатындары тізіп көрсетіледі.',
  "error.course-ends-before-start":
    "Соңғы күні бірінші күнінен бұрын тұр: соңғы күні – {end}, бірінші күні – {start}.",
  "error.course-ends-before-start.remedy": "Күндерді түзетіңіз: --start және --end.",
  "error.nothing-to-change": "Нені өзгерту керегі көрсетілмеген.",
  "error.nothing-to-change.remedy": "Кемінде бір параметрді көрсетіңіз; тізімін --help шығарады.",
  "error.trainee-not-found": "Тізілімде мұндай ЖСН немесе құжаты бар адам жоқ.",
  "error.trainee-not-found.remedy": "Іздеп көріңіз: kualik find <атының бөлігі>",
  "error.reason-missing": "Себебі көрсетілмеген.",
  "error.reason-missing.remedy": 'Себебін жазыңыз: --reason "…"',
  "error.name-invalid": "Аты-жөнін бұлай жазуға болмайды.",
  "error.name-invalid.remedy":
    "Тегі мен атын толық, бір әліпбимен, цифрсыз және инициалсыз жазыңыз.",
  "error.iin-invalid": "Бұл адамның ЖСН-і емес.",
  "error.iin-invalid.remedy": "Құжаттан 12 цифрдың бәрін көшіріңіз. Ештеңе өзгерген жоқ.",
  "error.iin-check-digit":
    "Бұл ЖСН-нің бақылау цифры сәйкес келмейді: цифрлардың бірі қате терілген болуы мүмкін.",
  "error.iin-check-digit.remedy":
    "Құжатпен салыстырыңыз. Онда шынымен солай жазылса, көрсетіңіз: --accept iin-check-digit",
  "error.iin-of-another": "Тізілімде бұл ЖСН басқа адамда бар.",
  "error.iin-of-another.remedy":
    "Сол адамды қараңыз: kualik find <ЖСН>. Оған ЖСН қате жазылса, алдымен соны түзетіңіз. Бір адам екі рет жазылса, жазбалар біріктірілмейді: құжаттар орнында қалады, ал құжаты жоғын курстан алыңыз: kualik courses drop",
  "error.identity-document-invalid": "Бұл жеке басын куәландыратын құжаттың нөмірі емес.",
  "error.identity-document-invalid.remedy": "Құжаттың түрі мен нөмірін жазыңыз, кемінде бес цифр.",
  "error.identity-document-of-another": "Тізілімде бұл құжат басқа адамда бар.",
  "error.identity-document-of-another.remedy":
    "Сол адамды қараңыз: kualik find <нөмір>. Құжат оған қате жазылса, алдымен соны түзетіңіз.",
  "error.birth-date-impossible": "Туған күні мұндай болуы мүмкін емес.",
  "error.birth-date-impossible.remedy": "Туған күнін түзетіңіз: --birth-date",
  "error.drop-whom": "Курстан кімді алу керегі түсініксіз.",
  "error.drop-whom.remedy": "--row немесе --person параметрлерінің бірін көрсетіңіз.",
  "error.held-row-not-found": "{course} курсында кейінге қалдырылған {row}-жол жоқ.",
  "error.held-row-not-found.remedy": "Кейінге қалдырылғандарды қараңыз: kualik check {course}",
  "error.held-row-ambiguous":
    "{course} курсының {row}-жолында бірнеше жазба кейінге қалдырылған ({files}).",
  "error.held-row-ambiguous.remedy": "Бірінен соң бірін түзетіңіз: kualik review {course}",
  "error.review-needs-terminal":
    "Қарап шығу әр жол туралы сұрайды, ал мұнда жауап беретін ешкім жоқ.",
  "error.review-needs-terminal.remedy":
    "Терминалда іске қосыңыз немесе не істеу керегін айтыңыз: --accept <код>, --set <жол:өріс=мән>. Кейінге қалдырылғандар тізімі: kualik review --json",
  "error.review-which-course":
    "Бірнеше курстың жолдары кейінге қалдырылған ({courses}), ал жол нөмірлері әрқайсысында бөлек.",
  "error.review-which-course.remedy": "Курсты көрсетіңіз: kualik review <курс> --set …",
  "error.review-set": "--set соңында тұрғанды оқу мүмкін болмады.",
  "error.review-set.remedy": "{form} түрінде жазыңыз, мысалы 7:iin=841014405586. Өрістер: {fields}",
  "error.review-code": "«{code}» деген ескерту жоқ.",
  "error.review-code.remedy": "Жолды мыналар кідірте алады: {codes}",
  "error.person-not-on-course": "{course} курсында мұндай ЖСН-і немесе құжаты бар адам жоқ.",
  "error.person-not-on-course.remedy": "Іздеп көріңіз: kualik find <атының бөлігі>",
  "error.person-has-document": "Бұл адамның осы курс бойынша құжаты бар: {number}.",
  "error.person-has-document.remedy":
    'Адамды курстан алып тастау арқылы берілген құжатты жоюға болмайды. Ол жарамсыз болуы керек болса: kualik annul {number} --reason "…"',
  "error.person-had-document":
    "Бұл адамға осы курстың {number} құжаты беріліп, күші жойылған; құжат тізілімде қалады, иесі де қалады.",
  "error.person-had-document.remedy":
    "Басқа ештеңе істеудің қажеті жоқ: күші жойылғаннан кейін басқа құжат өздігінен берілмейді.",
  "error.undo-nothing": "Қайтарып алатын ештеңе жоқ: ондай енгізілген тізім табылмады.",
  "error.undo-nothing.remedy":
    "Соңғы енгізілген тізімді ғана және бір рет қана қайтарып алуға болады. Жеке жолдар мен адамдарды курстан былай алады: kualik courses drop",
  "error.undo-issued":
    "{file} файлының енгізілгені қайтарып алынбады: содан кейін {course} курсы бойынша құжаттар берілген ({issued}).",
  "error.undo-issued.remedy":
    "Берілген құжат күшінде қалады. Түзетілген тізімді енгізіңіз: ол құжаты әлі жоқ адамдардың деректерін өзгертеді. Келесі құжаттардағы есімді «kualik trainees set» пәрменімен түзетеді. Қате құжат жойылады: kualik annul <нөмір> --reason …",
  "error.undo-overtaken":
    "{file} файлының енгізілгені қайтарып алынбады: содан кейін {course} курсында ол әкелген деректермен жұмыс істелген ({list}).",
  "error.undo-overtaken.remedy":
    "Қатесін түзетіңіз: түзетілген тізімді енгізіңіз немесе жеке жолдар мен адамдарды «kualik courses drop» пәрменімен алып тастаңыз.",
  "error.issue-date-before-end":
    "Құжаттың берілген күні курстың соңғы күнінен бұрын тұр: берілген күні – {date}, соңғы күні – {end}.",
  "error.issue-date-before-end.remedy": "Кейінірек күнді көрсетіңіз: --date {end}",
  "error.issue-date-far": "Берілген күні {date} – {years} жылдан астам уақыт алда.",
  "error.issue-date-far.remedy":
    "Жылы қате терілген болуы мүмкін. Берілген күнін ЖЖЖЖ-АА-КК түрінде көрсетіңіз.",
  "error.issue-value-missing": "Мына деректерсіз құжат беруге болмайды: {fields}.",
  "error.issue-value-missing.remedy":
    "Курс деректерін (kualik courses set {course} …) немесе орталық деректерін (kualik settings set …) толықтырыңыз.",
  "error.issue-value-unprintable":
    "Құжат беруге болмайды, басып шығаруға келмейтін таңбалар бар: {fields}.",
  "error.issue-value-unprintable.remedy":
    "Оны қайта теріңіз: курс үшін — kualik courses set {course} …, орталық үшін — kualik settings set …, тыңдаушы үшін — kualik trainees set …",
  "error.kind-unknown": "«{kind}» деген құжат түрі жоқ.",
  "error.kind-unknown.remedy": "Мыналардың бірін немесе жанындағы нөмірін жазыңыз: {known}",
  "error.edition-not-found": "«{edition}» редакциясы жоқ.",
  "error.edition-not-found.remedy":
    "Файлды, түрі мен күнін, мысалы 3@2026-12-31, немесе kualik templates list көрсеткен хештің басын жазыңыз.",
  "error.edition-ambiguous": "«{edition}» деп басталатын редакция біреу емес.",
  "error.edition-ambiguous.remedy": "Мыналардың бірін ұзағырақ жазыңыз: {list}",
  "error.template-of-other-kind":
    "{file} файлы басқа құжат түріне қолданылып жүр ({kinds}), ал енгізілгелі тұрған түрі: {intended}.",
  "error.template-of-other-kind.remedy":
    "Түрін тексеріңіз. Шынымен солай керек болса, пәрменді --yes қосып қайталаңыз.",
  "error.template-not-found": "{file} үлгісі жоқ.",
  "error.template-not-found.remedy": "Оны тізілімнің «templates» қалтасына қайтарып қойыңыз.",
  "error.template-broken": "{file} үлгісі Word құжаты емес немесе бүлінген.",
  "error.template-broken.remedy":
    "Оны Word бағдарламасында ашып, .docx етіп сақтаңыз немесе бастапқы файлды қайтарып қойыңыз.",
  "error.template-faults": "{file} үлгісін пайдалануға болмайды:\n{list}",
  "error.template-faults.remedy":
    "Оны Word бағдарламасында түзетіп, пәрменді қайталаңыз. Бірде-бір нөмір алынған жоқ.",
  "error.template-empty-field":
    "{file} үлгісі {fields} өрісін басып шығарады, бірақ ол барлық адам үшін белгілі емес.",
  "error.template-empty-field.remedy":
    "Word бағдарламасында осы мәтіннің алдына жеке жолмен {example}, соңына {end} қойыңыз немесе деректерді толықтырыңыз. Нөмірлер алынған жоқ.",
  "error.document-differs": "{number} құжатын берілген күйінде қайта жасау мүмкін болмады.",
  "error.document-differs.remedy":
    "Тізілімді сол күйінде қалдырып, файлды қалта көшірмесінен қалпына келтіріңіз.",
  "error.number-not-found": "Тізілімде {number} нөмірлі құжат жоқ.",
  "error.number-not-found.remedy": "Аты бойынша іздеңіз: kualik find <аттың бөлігі>",
  "error.reprint-differs": "{number} құжатының орнында берілген құжаттан өзгеше файл тұр: {file}",
  "error.reprint-differs.remedy":
    "Оған тиген жоқпыз. Айырмашылығын kualik verify пәрменімен қараңыз немесе --out арқылы құжатты басқа жерге жазыңыз.",
  "error.reprint-annulled": "{number} құжатының күші жойылған: оның көшірмесін беруге болмайды.",
  "error.reprint-annulled.remedy":
    "Оған не болғанын қараңыз: kualik find {number}. --out болмаса, файл тізілімдегі өз орнына жазылады.",
  "error.document-annulled": "{number} құжатының күші {date} жойылған ({who}). Себебі: {reason}",
  "error.document-annulled.remedy":
    "Ол енді жарамсыз, мұны қайтару мүмкін емес. Толығырақ: kualik find {number}",
  "error.document-replaced": "{number} құжатының орнына {other} телнұсқасы берілген, күні: {date}.",
  "error.document-replaced.remedy": "Оның орнына телнұсқаны атаңыз: {other}",
  "error.again-elsewhere": "{number} құжаты бұл курстікі емес ({course}).",
  "error.again-elsewhere.remedy": "Қай курстікі екенін қараңыз: kualik find {number}",
  "error.again-not-annulled": "{number} құжатының күші жойылмаған.",
  "error.again-not-annulled.remedy":
    'Жаңа құжат бұрынғысының орнына беріледі: kualik duplicate {number} --reason "…", немесе алдымен kualik annul {number} --reason "…"',
  "error.again-not-stopped":
    "{number} иесіне --again қажет емес: басқа құжат берілген немесе өздігінен беріледі.",
  "error.again-not-stopped.remedy":
    "Қараңыз (kualik find {number}) немесе орындаңыз: kualik issue {course}",
  "error.duplicate-of-annulled":
    "{number} құжатының күші жойылған; жарамсыз құжатқа телнұсқа берілмейді.",
  "error.duplicate-of-annulled.remedy":
    "Адамға құжат бәрібір тиесілі болса: kualik issue {course} --again {number}",
  "error.duplicate-not-marked":
    "{date} күшінде тұрған {file} үлгісінде телнұсқа белгісі мен бұрынғы құжаттың орны жоқ. Ештеңе берілген жоқ.",
  "error.duplicate-not-marked.remedy":
    "Орталық Kualik-пен бірге келген үлгіні қолданса: kualik templates add {appendix} shipped --from {date}. Үлгі өзіңіздікі болса, оған Word-та {mark}, {kk}, {ru} қойыңыз (kualik templates fields {appendix}).",
  "error.duplicate-identity-differs":
    "{number} құжатындағы ЖСН немесе жеке басын куәландыратын құжат тізілімде қазір басқа; телнұсқада да сол бұрынғысы тұрар еді.",
  "error.duplicate-identity-differs.remedy":
    "Құжат қате болса, оның күшін жойып, басқасын беріңіз: kualik annul {number} --reason …, содан кейін kualik issue {course} --again {number}. Телнұсқа бәрібір құжатты қайталауы керек болса: --as-issued",
  "error.duplicate-which-name":
    "{number} құжатының телнұсқасы қандай аты-жөнмен берілетіні белгісіз.",
  "error.duplicate-which-name.remedy":
    "Не --as-issued (бұрынғы құжаттағы аты-жөнмен), не жаңа аты-жөні мен негізі: --name-kk … --name-ru … --ground …",
  "error.duplicate-name-halves":
    "Жаңа аты-жөн бір тілде ғана берілген, ал құжатта екі жазылуы бар.",
  "error.duplicate-name-halves.remedy": "Екеуін де жазыңыз: --name-kk … --name-ru …",
  "error.duplicate-name-ground": "Жаңа аты-жөнге негіз керек.",
  "error.duplicate-name-ground.remedy": "Қандай құжатпен расталғанын жазыңыз: --ground …",
  "error.ground-without-name": "Негізі көрсетілген, ал жаңа аты-жөн жоқ.",
  "error.ground-without-name.remedy":
    "Аты-жөнін де жазыңыз (--name-kk …, --name-ru …) немесе негізді алып тастаңыз.",
  "error.date-before-issue": "{date} күні {number} құжаты берілген күннен ({start}) бұрын.",
  "error.date-before-issue.remedy": "Кейінгі күнді жазыңыз: --date {start}",
  "error.date-in-future": "{date} күні әлі келген жоқ.",
  "error.date-in-future.remedy": "Болған күнін жазыңыз немесе --date жазбаңыз — бүгін болады.",
  "error.handover-whom": "Құжаттарды кім алғаны белгісіз.",
  "error.handover-whom.remedy":
    "Не --to <аты-жөні>, не --to-holders (әркім өзінікін алды) деп жазыңыз.",
  "error.handover-what": "Қай құжаттар тапсырылғаны белгісіз.",
  "error.handover-what.remedy":
    "Не нөмірлерді, не курсты атаңыз: --course <код> (одан тапсырылмағаны: --except <нөмірлер>).",
  "error.handover-ground":
    "{number} құжатын иесі емес, басқа адам алып жатыр, ал негізі көрсетілмеген.",
  "error.handover-ground.remedy":
    "Негізін жазыңыз (--ground «сенімхат № …»; өтінішке жауап бергенде --to-ground). Иесінің өзі болса, аты-жөнін құжаттағыдай немесе --to-holders деп жазыңыз.",
  "error.handover-document": "--document дегеннен кейін құжаттың түрі мен нөмірі тұрған жоқ.",
  "error.handover-document.remedy":
    'Түрі мен нөмірін қысқаша жазыңыз, мысалы "жеке куәлік 012345678", электрондық нысаны үшін digital. Құжат көшірмелері сақталмайды.',
  "error.handover-already": "{number} құжаты {date} тапсырылған.",
  "error.handover-already.remedy":
    'Кімге екенін қараңыз: kualik find {number}. Қате жазылса немесе тағы тапсырылса: --again --reason "…"',
  "error.handover-nothing": "{course} курсында тапсырылмаған құжат жоқ.",
  "error.handover-nothing.remedy": "Журналды қараңыз: kualik journal --course {course}",
  "error.document-broken": "{file} Word құжаты (.docx) емес немесе бүлінген.",
  "error.document-broken.remedy":
    "Оны Word-та ашып көріңіз; ашылса, .docx етіп сақтап, қайталап көріңіз.",
  "error.document-of-many":
    "{file} файлында бірнеше құжаттың нөмірі тұр: бұл басып шығаруға арналған файл немесе тізім.",
  "error.document-of-many.remedy":
    "Құжаттардың өзін тексеріңіз: олардың әрқайсысы осының жанында, нөмірімен аталған файлда тұр.",
  "error.print-too-many": "Бір файл үшін құжат тым көп.",
  "error.print-too-many.remedy": "--from және --to көрсетіп, бөліп басып шығарыңыз.",
  "error.print-nothing": "{course} курсында басып шығаратын мұндай құжат жоқ.",
  "error.print-nothing.remedy": "Не берілгенін қараңыз: kualik journal --course {course}",
  "error.print-reversed": "{from} нөмірі {to} нөмірінен кейін басылады.",
  "error.print-reversed.remedy": "--from мен --to орындарын ауыстырыңыз.",
  "error.print-number-elsewhere":
    "{course} курсында басып шығаратын {number} құжаты жоқ: ол мүлде жоқ немесе оның күші жойылған.",
  "error.print-number-elsewhere.remedy": "Нөмірлерін қараңыз: kualik journal --course {course}",
  "error.libreoffice-not-found":
    "PDF жасалған жоқ: бұл компьютерден LibreOffice бағдарламасы табылмады.",
  "error.libreoffice-not-found.remedy":
    "Қалғанының бәрі жасалды: берілген құжаттар мен олардың нөмірлері сақталады. LibreOffice орнатып (libreoffice.org, тегін), пәрменді қайталаңыз немесе құжатты Word арқылы PDF етіп сақтаңыз.",
  "error.pdf-not-made": "Жасалмаған PDF саны: {count}; жасалғаны: {made}.",
  "error.pdf-not-made.remedy":
    "Қалғанының бәрі жасалды: берілген құжаттар мен олардың нөмірлері сақталады. Пәрменді қайталаңыз: дайыны қайта жасалмайды.",
  "error.blank-number": "Бұл бланк нөмірі емес.",
  "error.blank-number.remedy":
    'Қағаздағыдай сериясы мен нөмірін тырнақшаға алып жазыңыз: "АБ 000123".',
  "error.blank-range": "Бұл қатарынан келетін бланкілер емес.",
  "error.blank-range.remedy":
    "Біріншісі мен соңғысының сериясы бірдей, цифр саны тең, біріншісі соңғысынан үлкен емес және бір жолы ең көбі {most} бланк болуы керек.",
  "error.blanks-received-before": "Бұл бланкілердің бір бөлігі бұрын енгізілген: {range}",
  "error.blanks-received-before.remedy":
    "Сериясы мен нөмірлерін тексеріңіз; не бар екені: kualik blanks",
  "error.blank-unknown": "{blank} бланкісі тізілімге енгізілмеген.",
  "error.blank-unknown.remedy":
    "Қағаздағы нөмірді тексеріңіз. Дұрыс болса, алдымен бланкілерді енгізіңіз: kualik blanks receive",
  "error.blank-used": "{blank} бланкісінде {number} құжаты тұр.",
  "error.blank-used.remedy":
    'Қағаздағы нөмірді тексеріңіз. Бұрынғы жазба қате болса, оны алып тастаңыз: kualik blanks free "{blank}" --reason …',
  "error.blank-spoiled": "{blank} бланкісі бүлінген деп жазылған.",
  "error.blank-spoiled.remedy": "Бүлінген бланк пайдаланылмайды. Қағаздағы нөмірді тексеріңіз.",
  "error.blank-not-used": "{blank} бланкісінде құжат жоқ.",
  "error.blank-not-used.remedy":
    "Алып тастайтын ештеңе жоқ. Нөмірін тексеріңіз; қай құжат қай бланкіде екені: kualik journal",
  "error.blank-of-other-kind": "{blank} бланкісі құжаттың басқа түріне арналған.",
  "error.blank-of-other-kind.remedy":
    "Осы түрге арналған бланк алыңыз; не бар екені: kualik blanks",
  "error.blanks-too-few": "{blank} нөмірінен бастап {left} бланк бар, ал {needed} керек.",
  "error.blanks-too-few.remedy":
    "Бума бірнешеу болса, оларды кезекпен жазыңыз: --from әрқайсысының бірінші, --to соңғы бланкісі. Тізілімде әлі жоқ бланкілер: kualik blanks receive",
  "error.document-on-blank": "{number} құжаты {blank} бланкісінде тұр.",
  "error.document-on-blank.remedy":
    'Ол бланк бүлінген болса: kualik blanks spoil "{blank}" --reason … Жазба қате болса: kualik blanks free "{blank}" --reason …',
  "error.blanks-use-what": "Қай құжаттың қай бланкіде екені түсініксіз.",
  "error.blanks-use-what.remedy":
    'Курс үшін: kualik blanks use --course <код> --from "АБ 000123". Бір құжат үшін: kualik blanks use <нөмір> --blank "АБ 000123"',
  "error.nobody-to-ask": "Пәрменнің сұрағы бар, бірақ мұнда жауап беретін адам жоқ.",
  "error.nobody-to-ask.remedy": "Оны терминал терезесінде іске қосыңыз немесе --yes қосыңыз.",
  "error.export-format": "Журналды «{file}» файлына жазу мүмкін емес.",
  "error.export-format.remedy": "Файл аты .xlsx немесе .csv деп аяқталуы керек.",
  "error.report-format": "Есепті {file} файлына жазу мүмкін емес.",
  "error.report-format.remedy": "Аты .xlsx немесе .html деп аяқталатын файл көрсетіңіз.",
  "error.roster-export-format": "Тізімді «{file}» деп жазу мүмкін емес.",
  "error.roster-export-format.remedy": "Файл атауы .xlsx деп аяқталуы керек.",
  "error.column-answers-unknown":
    "Бағандар туралы жауаптардың ішінде {said} нөмірлісі жоқ; барлығы: {count}.",
  "error.column-answers-unknown.remedy": "Нөмірлерді мына пәрмен көрсетеді: kualik roster profiles",
  "file-place.part": "{part} бөлігі",
  "file-place.sheet": "«{sheet}» парағы",
  "file-place.line": "{line}-жол",
  "file-place.row": "{row}-жол",
  "file-place.column": "{column} бағаны",
  "limit.file-size": "көлемі {most} МБ-тан асады",
  "limit.unpacked": "ашқанда көлемі шектен асып кетеді",
  "limit.rows": "жолдар саны {most} санынан асады",
  "limit.columns": "бір жолда толтырылған ұяшықтар саны {most} санынан асады",
  "limit.cells": "толтырылған ұяшықтар саны {most} санынан асады",
  "limit.characters": "бір ұяшықта {most} таңбадан көп",
  "limit.merges": "біріктірілген ұяшықтар саны {most} санынан асады",
  "limit.texts": "ұяшықтардағы мәтін {most} МБ-тан асады",
  "error.period-reversed": "Кезеңнің соңы {to} басынан {from} бұрын тұр.",
  "error.period-reversed.remedy": "--from мен --to орындарын ауыстырыңыз.",
  "error.unexpected": "Kualik бағдарламасында ақау болды. Бұған дейін істелгеннің бәрі сақталды.",
  "error.unexpected.remedy":
    "Пәрменді қайталаңыз; ақау қайталанса, --debug қосып, экранға шыққан мәтінді бағдарламаға жауапты адамға жіберіңіз.",
};
