import type { errors as english } from "../en/errors.js";

/** What went wrong, and what to do (`*.remedy`): Kazakh. */
export const errors: Record<keyof typeof english, string> = {
  "place.cell": "{row}-жол, {cell} ұяшығы",
  "place.person": "{row}-жол, {name}",
  "place.row": "{row}-жол",
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
  "error.roster-empty": "{file} файлы бос.",
  "error.roster-empty.remedy": "Дәріскерден тізімді қайта жіберуін сұраңыз.",
  "error.roster-too-large": "{file} файлы тізім үшін тым үлкен: {limit}{place}.",
  "error.roster-too-large.remedy":
    "Тыңдаушылар тізімін жаңа Excel кітабына көшіріп, соны енгізіңіз.",
  "error.roster-not-workbook": "{file} – Excel кітабы да, Word құжаты да, мәтіндік кесте де емес.",
  "error.roster-not-workbook.remedy":
    "Оны жасалған бағдарламасында ашып, Excel кітабы (.xlsx) етіп сақтаңыз.",
  "error.roster-damaged": "{file} файлы бүлінген{place}.",
  "error.roster-damaged.remedy":
    "Оны Excel бағдарламасында ашып, жаңа кітап (.xlsx) етіп сақтаңыз немесе файлды қайта сұратыңыз.",
  "error.roster-password": "{file} файлы құпиясөзбен қорғалған.",
  "error.roster-password.remedy":
    "Оны Excel бағдарламасында құпиясөзбен ашып, құпиясөзді алып тастаңыз (Файл – Ақпарат – Жұмыс кітабын қорғау) да, сақтаңыз.",
  "error.roster-word-old": "{file} – мәтіндік құжат ({kind}), ондайдан тізім оқылмайды.",
  "error.roster-word-old.remedy":
    "Оны Word немесе LibreOffice бағдарламасында ашып, Word құжаты (.docx) етіп сақтаңыз: «Файл», «Басқаша сақтау».",
  "error.roster-word-no-table": "{file} Word құжатында тізім кестесі жоқ.",
  "error.roster-word-no-table.remedy":
    "Тізім тек кестеден оқылады. Оны кесте етіп рәсімдеңіз немесе Excel кітабына (.xlsx) көшіріңіз.",
  "error.import-one-file": "Бірнеше тізімге бірден мынаны көрсетуге болмайды: {flags}.",
  "error.import-one-file.remedy":
    "Ондай тізімді бөлек енгізіңіз немесе бұл параметрлерді алып тастаңыз: жетіспейтіні сұралады.",
  "error.no-rosters": "Мұнда бірде-бір тізім жоқ: {folder}.",
  "error.no-rosters.remedy":
    "Excel, Word, ODS тізімдері немесе мәтіндік кестелер жатқан қалтаны не файлды көрсетіңіз.",
  "error.roster-legacy-format":
    "{file} – оқылмайтын пішімдегі кесте: екілік Excel кітабы (.xlsb), Excel 95 не одан ескісі, Excel XML немесе Numbers.",
  "error.roster-legacy-format.remedy":
    "Оны жасалған бағдарламасында ашып, Excel кітабы (.xlsx) етіп сақтаңыз.",
  "error.roster-flat-ods":
    "{file} – бір XML файлындағы OpenDocument кестесі (.fods), мұндайлар оқылмайды.",
  "error.roster-flat-ods.remedy":
    "Оны LibreOffice-те ашып, ODF электрондық кестесі (.ods) не Excel кітабы (.xlsx) етіп сақтаңыз.",
  "error.roster-encoding": "{file} файлындағы әріптерді оқу мүмкін емес{place}.",
  "error.roster-encoding.remedy":
    "Тізімді Excel кітабы (.xlsx) етіп сақтаңыз. Ескі кодтамада екені белгілі болса, оны көрсетіңіз: --encoding koi8-r немесе --encoding cp866.",
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
    'Тізімнің үстіне атаулар жолын қосып, файлды қайта енгізіңіз. Не пәрменді --yes қоспай іске қосыңыз, не бағандарды көрсетіңіз: --column "B=full-name" --column "C=iin" --column "D=outcome"',
  "error.roster-name-with-iin": "{file} файлында аты-жөні мен ЖСН бір бағанда тұр{place}.",
  "error.roster-name-with-iin.remedy":
    "Аты-жөні мен ЖСН-ді екі бөлек бағанға жазып, әрқайсысының үстіне атауын қойыңыз да, файлды қайта енгізіңіз.",
  "error.roster-columns-missing":
    "{file} файлында мына баған жоқ: {missing}. Бар бағандар: {seen}.",
  "error.roster-columns-missing.remedy":
    'Бағанды қосыңыз немесе атауын түзетіңіз де, файлды қайта енгізіңіз. Немесе оның қай баған екенін көрсетіңіз: --column "D=outcome"',
  "error.roster-column-twice": "{file} файлындағы {columns} бағандарының мағынасы бірдей: {field}.",
  "error.roster-column-twice.remedy":
    'Біреуін қалдырыңыз немесе басқаша атаңыз. Немесе қайсысын оқымау керегін көрсетіңіз: --column "{last}=skip"',
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
  "error.column-field-unknown.remedy": "«оқымау» немесе мыналардың бірін жазыңыз: {rosterFields}",
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
    "Оны көшірмеден қалпына келтіріңіз: kualik restore <файл>",
  "error.register-busy": "Қазір тізілімге басқа біреу жазып жатыр.",
  "error.register-busy.remedy": "Басқа пәрмен аяқталғанша күтіп, қайталап көріңіз.",
  "error.register-read-only": "Тізілімге жазу мүмкін емес.",
  "error.register-read-only.remedy":
    "Тізілім қалтасына жазуға рұқсатыңыз барын және диск жазудан қорғалмағанын тексеріңіз.",
  "error.register-damaged": "Тізілімнің дерекқоры бүлінген.",
  "error.register-damaged.remedy":
    "Онымен жұмысты жалғастырмаңыз. Тізілімді көшірмеден қалпына келтіріңіз: kualik restore <файл>. Зақымдалған файлдар сол күйінде сақталады.",
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
  "error.changed-outside":
    "Жазба бағдарламадан тыс өзгертілген: {record}. Ол {course} курсына қатысты.",
  "error.changed-outside.remedy":
    "Ештеңе жазылған жоқ. Не өзгертілгенін kualik audit көрсетеді; бұрынғы жазба соңғы жарамды көшірмеде бар: kualik restore.",
  "error.source-changed-outside":
    "Құжат жасауға негіз болатын жазба бағдарламадан тыс өзгертілген: {record}.",
  "error.source-changed-outside.remedy":
    "Ештеңе жазылған жоқ. Не өзгертілгенін kualik audit көрсетеді; бұрынғы жазба соңғы жарамды көшірмеде бар: kualik restore.",
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
  "error.copy-altered":
    "{file} көшірмесін бағдарлама жазғаннан кейін біреу өзгерткен (тексеру: {codes}).",
  "error.copy-altered.remedy":
    "Ештеңе өзгерген жоқ. Басқа көшірмені алыңыз. Басқасы болмаса, бұл көшірмені kualik restore … --despite-findings қабылдайды, ал kualik audit онда не басқаша екенін көрсетеді.",
  "error.copy-not-as-written": "{file} көшірмесі журналда осы атпен жазылған файл емес.",
  "error.copy-not-as-written.remedy":
    "Ештеңе өзгерген жоқ. Басқа көшірмені алыңыз; бұл көшірмені бәрібір --despite-findings қабылдайды.",
  "error.copy-newer": "{file} көшірмесін Kualik бағдарламасының жаңарақ нұсқасы жазған.",
  "error.copy-newer.remedy": "Kualik бағдарламасының соңғы нұсқасын орнатып, қайталаңыз.",
  "error.passphrase-missing": "Құпиясөз керек, бірақ мұнда оны енгізетін адам жоқ.",
  "error.passphrase-missing.remedy":
    "Пәрменді терминал терезесінде іске қосыңыз, --passphrase-file арқылы файлды көрсетіңіз немесе құпиясөзді KUALIK_PASSPHRASE айнымалысына жазыңыз.",
  "error.passphrase-file-empty": "{file} файлының бірінші жолы бос.",
  "error.passphrase-file-empty.remedy": "Құпиясөзді бірінші жолына жазыңыз.",
  "error.passphrase-wrong": "Бұл құпиясөз {file} файлын ашпайды.",
  "error.passphrase-wrong.remedy":
    "Ештеңе өзгертілген жоқ. Пернетақта тілі мен Caps Lock күйін тексеріп, қайталаңыз.",
  "error.restore-where": "Мұнда көшірмеден қалпына келтіретін тізілім жоқ.",
  "error.restore-where.remedy":
    "Тізілім қалтасына өтіңіз. Көшірмеден тізілім жасау үшін жаңа қалтаны көрсетіңіз: --register <қалта>",
  "error.restore-same-file": "{file} – тізілімнің өзі, оның көшірмесі емес.",
  "error.restore-same-file.remedy":
    "Көшірмені таңдаңыз: олар backups қалтасында және kualik backup жазған жерлерде.",
  "error.number-not-read": "{number} – осы тізілімнің тіркеу нөмірі емес.",
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
    "Жетіспейтінін қосыңыз немесе пәрменді терминал терезесінде --yes параметрінсіз іске қосыңыз.",
  "error.logo-unfit": "{file} логотип болуға жарамайды.",
  "error.logo-unfit.remedy":
    "Логотипті шаршы PNG суреті ретінде сақтаңыз: қабырғасы 2000 нүктеден, файлы 300 КБ-тан аспасын.",
  "error.bin-invalid": "БСН дұрыс емес.",
  "error.bin-invalid.remedy":
    "БСН 12 цифрдан тұрады, соңғы цифры басқаларына сәйкес келеді. Мемлекеттік тіркеу туралы анықтамадан көшіріңіз немесе көрсетпеңіз.",
  "error.text-too-long": "Мәтін тым ұзын: {fields}. {most} таңбадан аспауы керек.",
  "error.text-too-long.remedy": "Қысқартып жазыңыз; растайтын құжаттар істе сақталады.",
  "error.text-unprintable": "Басып шығаруға болмайтын таңба бар: {fields}.",
  "error.text-unprintable.remedy":
    "Қайта теріңіз: көшіріп қойғанда көрінбейтін таңба қосылып кеткен болуы мүмкін.",
  "error.number-pattern": "«{pattern}» үлгісімен тіркеу нөмірлерін құру мүмкін емес.",
  "error.number-pattern.remedy":
    "Үлгіде {number} бір рет тұрады ({padded} – бес цифр) және {year} немесе {yy} болады, барлығы 60 таңбадан аспайды; {kind} – қосымшаның нөмірі: 3, 4 немесе 5.",
  "error.number-pattern-collides":
    "«{pattern}» үлгісімен әр түрдегі құжаттардың нөмірлері бірдей немесе көрінісі бірдей болып қалады.",
  "error.number-pattern-collides.remedy":
    "Үлгіге {kind} қосыңыз немесе әр түрге өз үлгісін беріңіз: 3=…, 4=…, 5=… (қосымшаның нөмірі).",
  "error.number-taken": "{number} нөмірі немесе соған өте ұқсас нөмір тізілімде бұрыннан бар.",
  "error.number-taken.remedy":
    "Ештеңе берілген жоқ. Нөмір үлгісін өзгертіңіз: kualik settings set --number-pattern …",
  "error.working-hours-invalid":
    "Мұндай жұмыс кестесі болуы мүмкін емес: {opening}–{closing}, түскі үзіліс {lunchStart}–{lunchEnd}.",
  "error.working-hours-invalid.remedy":
    "Ашылу уақыты жабылу уақытынан ерте болуы, түскі үзіліс солардың арасына түсуі керек. Байланысты уақыттарды бірге өзгертіңіз: --opening, --closing және --lunch.",
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
    "{date} күні туралы ештеңе жазылмаған: ол апта күніне қарай жұмыс не демалыс күні.",
  "error.calendar-no-exception.remedy":
    "Демалыс күні ету үшін: kualik calendar add. Жұмыс күні ету үшін: kualik calendar work.",
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
    "«date;kind;note» жолының астына әр жолға бір күннен жазыңыз.",
  "error.request-not-found": "№ {number} өтініш табылмады.",
  "error.request-not-found.remedy": "Барлық өтініш: kualik requests --all",
  "error.request-known": "Порталдың {number} өтініші тізілімде {request} нөмірімен бар.",
  "error.request-known.remedy": "Оны қараңыз: kualik request show {request}",
  "error.request-without-person": "Өтініш берушінің кім екені көрсетілмеген.",
  "error.request-without-person.remedy": "--iin немесе --name көрсетіңіз.",
  "error.request-iin": "Мұндай ЖСН болуы мүмкін емес, тізілімде де онымен ешкім жоқ.",
  "error.request-iin.remedy":
    "Оны құжатпен салыстырыңыз: он екі цифр. Құжатта дәл солай болса, орнына --name көрсетіңіз.",
  "error.request-group-course": "Топтың өтінішіне курс керек.",
  "error.request-group-course.remedy":
    "--course параметрінен кейін курс кодын жазыңыз: kualik courses",
  "error.request-document-kind": "«{text}» – бұл қызметтің құжаты емес.",
  "error.request-document-kind.remedy":
    "Қосымша нөмірі 3, 4 немесе 5 көрсетіңіз: біліктілікті арттыру туралы куәлік, сертификаттық курс туралы куәлік, анықтама.",
  "error.row-has-document": "{row}-жолдағы тыңдаушының {number} құжаты бар.",
  "error.row-has-document.remedy":
    "Аты-жөнін не ЖСН-ді түзету: kualik correct {number}. Күшін жою: kualik annul {number}",
  "error.accepted-row-fields":
    "{row}-жол {course} курсына енгізілген: мұнда тек оқу нәтижесі мен сағат өзгереді.",
  "error.accepted-row-fields.remedy": "Аты-жөнін не ЖСН-ді түзету: kualik trainees set",
  "error.accepted-row-refused":
    "{course} курсының {row}-жолы осылай өзгерсе, тексеруден өтпейді: {codes}. Ол сол күйінде қалды.",
  "error.accepted-row-refused.remedy": "Код мағынасы: kualik explain <код>",
  "error.not-handed-over": "{number} құжатының тапсырылғаны жазылмаған.",
  "error.not-handed-over.remedy": "Құжатты қарау: kualik find {number}",
  "error.request-answered": "{request} өтінішіне жауап берілген ({moment}, {who}): {result}.",
  "error.request-answered.remedy": "Не істелгенін қараңыз: kualik request show {request}",
  "error.request-person-unknown": "{request} өтінішін кім бергені тізілімнен анықталмады.",
  "error.request-person-unknown.remedy":
    "Бұл адам тізілімде бар болса (kualik find), кім екенін көрсетіңіз: --iin. Болмаса, алдымен курс тізімін енгізіңіз немесе бас тартыңыз.",
  "error.request-person-other":
    "{request} өтінішін --iin параметрінде көрсетілген адам емес, басқа адам берген.",
  "error.request-person-other.remedy": "ЖСН-ді тексеріңіз: kualik request show {request}",
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
    "Қайсысы екенін көрсетіңіз: --course және осы кодтардың бірі, немесе --number және құжат нөмірі.",
  "error.request-handed-over": "{number} құжаты {date} күні тапсырылған.",
  "error.request-handed-over.remedy":
    "Ол жоғалған не бүлінген болса: --duplicate --reason. Қайта тапсыру үшін: --reason.",
  "error.request-place-annulled":
    "Бұл адамның {course} курсы бойынша {number} құжатының күші жойылған, басқасы өздігінен берілмейді.",
  "error.request-place-annulled.remedy":
    "Жаңасын беру керек болса: kualik issue {course} --again {number}, содан кейін өтінішке жауап беріңіз.",
  "error.request-place-held":
    "{course} курсы тізімінің {row}-жолында бұл адам туралы басқаша жазылған, сондықтан құжат берілмейді.",
  "error.request-place-held.remedy":
    "Алдымен қайсысы дұрыс екенін анықтаңыз: kualik review {course}",
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
    "{course} курсында құжаты жоқ адамдар бар: {count}. {request} өтініші ашық қалады.",
  "error.request-group-open.remedy":
    "Құжаттарды беріңіз: kualik issue {course} --request {request}. Не кідіріп тұрғаны: kualik check {course}",
  "error.request-not-received":
    "{number} өтініші {date} күні ғана түскен болып саналады, ал хабарламаның күні одан бұрын бола алмайды.",
  "error.request-not-received.remedy": "Сол күні не одан кейін жауап беріңіз.",
  "error.request-explanation": "Бас тартуға түсіндірме керек.",
  "error.request-explanation.remedy":
    "--explanation параметрінен кейін не дұрыс емесін өз сөзіңізбен жазыңыз.",
  "error.request-name-missing": "{request} өтінішінде аты-жөні жоқ, ал хабарламаға ол керек.",
  "error.request-name-missing.remedy": "Өтініш берушінің аты-жөнін көрсетіңіз: --name",
  "error.identity-document-missing":
    "Жеке басын куәландыратын қандай құжат ұсынылғаны көрсетілмеген.",
  "error.identity-document-missing.remedy":
    'Түрі мен нөмірін көрсетіңіз: --identity-document "id-card 012345678" немесе --identity-document digital.',
  "error.presented-identity-invalid": "Жеке басын куәландыратын құжат түсініксіз жазылған.",
  "error.presented-identity-invalid.remedy":
    'Түрі, содан кейін нөмірі: "жеке куәлік 012345678" (тоғыз цифр), "паспорт N12345678", "ықтиярхат …", "босқын куәлігі …", "басқа құжат …"; немесе электрондық құжат.',
  "error.watch-needs-screen": "Тізімді тек экранда көрсетіп тұруға болады.",
  "error.watch-needs-screen.remedy":
    "Терминал терезесінде --json қоспай іске қосыңыз немесе --watch параметрін алып тастаңыз.",
  "error.portal-file-columns": "«{file}» файлында бағандар жетіспейді: {list}",
  "error.portal-file-columns.remedy":
    "Өтініш нөмірі, берілген уақыты және ЖСН немесе аты-жөні бар бағандар керек. Оларды былай атаңыз: нөмірі, берілді, ЖСН, аты-жөні, құжат.",
  "error.portal-file-faults":
    "«{file}» файлынан ештеңе қабылданған жоқ; мына жолдарды түзету керек:\n{list}",
  "error.portal-file-faults.remedy":
    "Оларды файлда түзетіп, пәрменді қайталаңыз; қабылданғаны екінші рет қабылданбайды.",
  "error.portal-file-json": "«{file}» – өтініштер тізімі емес.",
  "error.portal-file-json.remedy":
    "JSON пішіміндегі тізім керек: [{number, submittedAt, iin, name, document}].",
  "error.course-begun-several": "«{course}» деп басталатын курс бірнешеу.",
  "error.course-begun-several.remedy": "Біреуі ғана қалғанша жазыңыз: {list}",
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
  "error.trainee-not-found.remedy": "Іздеп көріңіз: kualik find <аты-жөнінің бөлігі>",
  "error.reason-missing": "Себебі көрсетілмеген.",
  "error.reason-missing.remedy": 'Себебін жазыңыз: --reason "…"',
  "error.name-invalid": "Аты-жөнін бұлай жазуға болмайды.",
  "error.name-invalid.remedy":
    "Тегі мен атын қазақ не орыс әріптерімен немесе тұтас латын әріптерімен, толық, цифрсыз және инициалсыз жазыңыз.",
  "error.name-case-unclear":
    "Тек бас немесе тек кіші әріптермен терілгендіктен, аты-жөнінің бір бөлігінің қалай жазылатыны көрінбейді.",
  "error.name-case-unclear.remedy":
    "Аты-жөнін құжатта тұруға тиіс түрінде, бас және кіші әріптермен теріңіз. Ештеңе өзгерген жоқ.",
  "error.iin-invalid": "Бұл адамның ЖСН-і емес.",
  "error.iin-invalid.remedy": "Құжаттан 12 цифрдың бәрін көшіріңіз. Ештеңе өзгерген жоқ.",
  "error.iin-check-digit":
    "Бұл ЖСН-нің бақылау цифры сәйкес келмейді: цифрлардың бірі қате терілген болуы мүмкін.",
  "error.iin-check-digit.remedy":
    "Құжатпен салыстырыңыз. Онда шынымен солай жазылса, көрсетіңіз: --accept iin-check-digit",
  "error.iin-of-another": "Тізілімде бұл ЖСН басқа адамда бар.",
  "error.iin-of-another.remedy":
    "Сол адамды қараңыз: kualik find <ЖСН>. Оған ЖСН қате жазылса, алдымен соны түзетіңіз. Бір адамның екі жазбасы біріктірілмейді: құжаты жоғын курстан шығарыңыз: kualik courses drop",
  "error.identity-document-invalid": "Бұл жеке басын куәландыратын құжаттың нөмірі емес.",
  "error.identity-document-invalid.remedy": "Құжаттың түрі мен нөмірін жазыңыз, кемінде бес цифр.",
  "error.identity-document-of-another": "Тізілімде бұл құжат басқа адамда бар.",
  "error.identity-document-of-another.remedy":
    "Сол адамды қараңыз: kualik find <нөмір>. Құжат оған қате жазылса, алдымен соны түзетіңіз.",
  "error.birth-date-impossible": "Туған күні мұндай болуы мүмкін емес.",
  "error.birth-date-impossible.remedy": "Туған күнін түзетіңіз: --birth-date",
  "error.drop-whom": "Курстан кімді шығару керегі түсініксіз.",
  "error.drop-whom.remedy": "--row немесе --person параметрлерінің бірін көрсетіңіз.",
  "error.held-row-not-found": "{course} курсында кейінге қалдырылған {row}-жол жоқ.",
  "error.held-row-not-found.remedy": "Кейінге қалдырылғандарды қараңыз: kualik check {course}",
  "error.held-row-ambiguous":
    "{course} курсының {row}-жолында бірнеше жазба кейінге қалдырылған ({files}).",
  "error.held-row-ambiguous.remedy": "Бірінен соң бірін түзетіңіз: kualik review {course}",
  "error.review-needs-terminal":
    "Қарап шығу кезінде әр жол туралы сұрақ қойылады, ал мұнда жауап беретін адам жоқ.",
  "error.review-needs-terminal.remedy":
    "Терминалда іске қосыңыз немесе не істеу керегін көрсетіңіз: --accept <код>, --set <жол:өріс=мән>. Кейінге қалдырылғандар тізімі: kualik review --json",
  "error.review-which-course":
    "Бірнеше курстың жолдары кейінге қалдырылған ({courses}), ал жол нөмірлері әрқайсысында бөлек.",
  "error.review-which-course.remedy": "Курсты көрсетіңіз: kualik review <курс> --set …",
  "error.review-set": "--set параметрінен кейінгі мәнді оқу мүмкін болмады.",
  "error.review-set.remedy":
    "жол:өріс=мән түрінде жазыңыз, мысалы 7:жсн=841014405586. Өрістер: {rosterFields}",
  "error.review-code": "«{code}» деген ескерту жоқ.",
  "error.review-code.remedy": "Жолды мыналар кідірте алады: {codes}",
  "error.person-not-on-course": "{course} курсында мұндай ЖСН-і немесе құжаты бар адам жоқ.",
  "error.person-not-on-course.remedy": "Іздеп көріңіз: kualik find <аты-жөнінің бөлігі>",
  "error.person-has-document": "Бұл адамның осы курс бойынша құжаты бар: {number}.",
  "error.person-has-document.remedy":
    'Адамды курстан шығару берілген құжаттың күшін жоймайды. Құжат жарамсыз болуы керек болса: kualik annul {number} --reason "…"',
  "error.person-had-document":
    "Бұл адамға осы курстың {number} құжаты беріліп, күші жойылған; құжат тізілімде қалады, иесі де қалады.",
  "error.person-had-document.remedy":
    "Басқа ештеңе істеудің қажеті жоқ: күші жойылғаннан кейін басқа құжат өздігінен берілмейді.",
  "error.undo-nothing": "Қайтарып алатын ештеңе жоқ: ондай енгізілген тізім табылмады.",
  "error.undo-nothing.remedy":
    "Соңғы енгізілген тізімді ғана және бір рет қана қайтарып алуға болады. Жеке жолдар мен адамдарды курстан шығару пәрмені: kualik courses drop",
  "error.undo-issued":
    "{file} файлының енгізілгені қайтарып алынбады: содан кейін {course} курсы бойынша құжаттар берілген ({issued}).",
  "error.undo-issued.remedy":
    "Берілген құжат күшінде қалады. Түзетілген тізім құжаты жоқ тыңдаушылардың деректерін өзгертеді. Келесі құжаттардағы аты-жөн: kualik trainees set. Құжат қате болса: kualik annul <нөмір> --reason …",
  "error.undo-overtaken":
    "{file} файлының енгізілгені қайтарып алынбады: содан кейін {course} курсында ол әкелген деректермен жұмыс істелген ({list}).",
  "error.undo-overtaken.remedy":
    "Қатесін түзетіңіз: түзетілген тізімді енгізіңіз немесе жеке жолдар мен адамдарды «kualik courses drop» пәрменімен курстан шығарыңыз.",
  "error.issue-date-before-end":
    "Құжаттың берілген күні курстың соңғы күнінен бұрын тұр: берілген күні – {date}, соңғы күні – {end}.",
  "error.issue-date-before-end.remedy": "Кейінірек күнді көрсетіңіз: --date {end}",
  "error.issue-date-far": "Берілген күні {date} – {years} жылдан астам уақыт алда.",
  "error.issue-date-far.remedy":
    "Жылы қате терілген болуы мүмкін. Берілген күнін КК.АА.ЖЖЖЖ түрінде көрсетіңіз.",
  "error.issue-value-missing": "Мына деректерсіз құжат беруге болмайды: {fields}.",
  "error.issue-value-missing.remedy":
    "Курс деректерін (kualik courses set {course} …) немесе орталық деректерін (kualik settings set …) толықтырыңыз.",
  "error.issue-value-unprintable":
    "Құжат беруге болмайды, басып шығаруға келмейтін таңбалар не қос ирек жақша бар: {fields}.",
  "error.issue-value-unprintable.remedy":
    "Оны қайта теріңіз: курс үшін – kualik courses set {course} …, орталық үшін – kualik settings set …, тыңдаушы үшін – kualik trainees set …",
  "error.kind-unknown": "«{kind}» деген құжат түрі жоқ.",
  "error.kind-unknown.remedy": "Мыналардың бірін немесе жанындағы нөмірін жазыңыз: {kinds}",
  "error.edition-not-found": "«{edition}» редакциясы жоқ.",
  "error.edition-not-found.remedy":
    "Файлды, түрі мен күнін, мысалы 3@31.12.2026, немесе kualik templates list көрсеткен кодтың басын жазыңыз.",
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
    "{file} үлгісі {fields} өрісін басып шығарады, бірақ ол барлық адам үшін толтырылмаған.",
  "error.template-empty-field.remedy":
    "Word бағдарламасында осы мәтіннің алдына жеке жолмен {example}, соңына {end} қойыңыз немесе деректерді толықтырыңыз. Нөмірлер алынған жоқ.",
  "error.document-differs": "{number} құжатын берілген күйінде қайта жасау мүмкін болмады.",
  "error.document-differs.remedy":
    "Тізілімді сол күйінде қалдырып, файлды қалта көшірмесінен қалпына келтіріңіз.",
  "error.number-not-found": "Тізілімде {number} нөмірлі құжат жоқ.",
  "error.number-not-found.remedy": "Аты-жөні бойынша іздеңіз: kualik find <аты-жөнінің бөлігі>",
  "error.reprint-differs": "{number} құжатының орнында берілген құжаттан өзгеше файл тұр: {file}",
  "error.reprint-differs.remedy":
    "Ол файл өзгертілген жоқ. Айырмашылығын kualik verify пәрменімен қараңыз немесе --out арқылы құжатты басқа жерге жазыңыз.",
  "error.reprint-annulled": "{number} құжатының күші жойылған: оның көшірмесін беруге болмайды.",
  "error.reprint-annulled.remedy":
    "Оған не болғанын қараңыз: kualik find {number}. --out болмаса, файл тізілімдегі өз орнына жазылады.",
  "error.document-annulled":
    "{number} құжатының күші {date} күні жойылған ({who}). Себебі: {reason}",
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
    "{file} үлгісінде ({date} күні қолданыста) телнұсқа белгісі мен бұрынғы құжатқа арналған орын жоқ. Ештеңе берілген жоқ.",
  "error.duplicate-not-marked.remedy":
    "Kualik-пен бірге келген үлгі болса: kualik templates add {appendix} shipped --from {date}. Үлгі өзіңіздікі болса, оған Word-та {mark}, {kk}, {ru} қойыңыз (kualik templates fields {appendix}).",
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
  "error.date-in-future.remedy": "Болған күнін жазыңыз немесе --date жазбаңыз – бүгін болады.",
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
  "error.handover-document": "--document параметрінен кейін құжаттың түрі мен нөмірі жазылмаған.",
  "error.handover-document.remedy":
    'Түрі мен нөмірін қысқаша жазыңыз, мысалы "жеке куәлік 012345678", электрондық нысаны үшін digital. Құжат көшірмелері сақталмайды.',
  "error.handover-already": "{number} құжаты {date} күні тапсырылған.",
  "error.handover-already.remedy":
    'Кімге екенін қараңыз: kualik find {number}. Қате жазылса немесе тағы тапсырылса: --again --reason "…"',
  "error.handover-sheet-row":
    "{course} курсының № {row} ведомость жолынан құжатты анықтау мүмкін емес.",
  "error.handover-sheet-row.remedy":
    "Ондай жол жоқ, немесе ведомость басылғаннан бері курс құжаттары өзгерген. Құжат нөмірін көрсетіңіз: ол сол жолда тұр.",
  "error.handover-nothing": "{course} курсында тапсырылмаған құжат жоқ.",
  "error.handover-nothing.remedy": "Журналды қараңыз: kualik journal --course {course}",
  "error.document-broken": "{file} Word құжаты (.docx) емес немесе бүлінген.",
  "error.document-broken.remedy":
    "Оны Word-та ашып көріңіз; ашылса, .docx етіп сақтап, қайталап көріңіз.",
  "error.document-password": "{file} файлы құпиясөзбен қорғалған.",
  "error.document-password.remedy":
    "Оны Word-та құпиясөзбен ашып, құпиясөзді алып тастаңыз (Файл – Ақпарат – Құжатты қорғау) да, қайталап көріңіз.",
  "error.document-old-word": "{file} – ескі Word құжаты (.doc).",
  "error.document-old-word.remedy":
    "Оны Word-та ашып, «Word құжаты (.docx)» түрінде сақтаңыз да, қайталап көріңіз.",
  "error.document-of-many":
    "{file} файлында бірнеше құжаттың нөмірі тұр: бұл басып шығаруға арналған файл немесе тізім.",
  "error.document-of-many.remedy":
    "Құжаттардың өзін тексеріңіз: олардың әрқайсысы осының жанында, нөмірімен аталған файлда тұр.",
  "error.print-too-many": "Бір файл үшін құжат тым көп.",
  "error.print-too-many.remedy": "--from және --to көрсетіп, бөліп басып шығарыңыз.",
  "error.print-nothing": "{course} курсында басып шығарылатын мұндай құжат жоқ.",
  "error.print-nothing.remedy": "Не берілгенін қараңыз: kualik journal --course {course}",
  "error.print-reversed": "{from} нөмірі {to} нөмірінен кейін басылады.",
  "error.print-reversed.remedy": "--from мен --to орындарын ауыстырыңыз.",
  "error.print-number-elsewhere":
    "{course} курсында басып шығарылатын {number} құжаты жоқ: мұндай құжат мүлде жоқ немесе оның күші жойылған.",
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
  "error.blank-not-used": "{blank} бланкісіне құжат басылмаған.",
  "error.blank-not-used.remedy":
    "Алып тастайтын ештеңе жоқ. Нөмірін тексеріңіз; қай құжат қай бланкіге басылғаны: kualik journal",
  "error.blank-of-other-kind": "{blank} бланкісі құжаттың басқа түріне арналған.",
  "error.blank-of-other-kind.remedy":
    "Осы түрге арналған бланк алыңыз; не бар екені: kualik blanks",
  "error.blanks-too-few": "{blank} нөмірінен бастап {left} бланк бар, ал {needed} керек.",
  "error.blanks-too-few.remedy":
    "Бума бірнешеу болса, оларды кезекпен жазыңыз: --from әрқайсысының бірінші, --to соңғы бланкісі. Тізілімде әлі жоқ бланкілер: kualik blanks receive",
  "error.document-on-blank": "{number} құжаты {blank} бланкісінде тұр.",
  "error.document-on-blank.remedy":
    'Ол бланк бүлінген болса: kualik blanks spoil "{blank}" --reason … Жазба қате болса: kualik blanks free "{blank}" --reason …',
  "error.blanks-use-what": "Қай құжат қай бланкіге басылғаны түсініксіз.",
  "error.blanks-use-what.remedy":
    'Курс үшін: kualik blanks use --course <код> --from "АБ 000123". Бір құжат үшін: kualik blanks use <нөмір> --blank "АБ 000123"',
  "error.clock-behind":
    "Бұл компьютердің сағаты артта: тізілімдегі соңғы әрекеттің уақыты – {moment}.",
  "error.clock-behind.remedy":
    "Сағатты дұрыстаңыз. Ол дұрыс болса, --clock-is-right қосыңыз: уақыттың кері жүргені журналда көрінеді.",
  "error.clock-ahead":
    "Бұл компьютердің сағаты бір тәуліктен астам озып тұрған сияқты: ондағы ең жаңа файлдың уақыты – {moment}.",
  "error.clock-ahead.remedy": "Сағатты дұрыстаңыз. Ол дұрыс болса, --clock-is-right қосыңыз.",
  "error.nobody-to-ask": "Пәрменнің сұрағы бар, бірақ мұнда жауап беретін адам жоқ.",
  "error.nobody-to-ask.remedy": "Оны терминал терезесінде іске қосыңыз немесе --yes қосыңыз.",
  "error.export-format": "«{file}» атауы файлды қандай түрде жазу керегін айтпайды.",
  "error.export-format.remedy": "Мыналардың бірімен аяқталатын атау беріңіз: {endings}",
  "error.outcome-word-unknown": "«{word}» сөзі сақталмаған.",
  "error.outcome-word-unknown.remedy":
    "Сақталған сөздерді мына пәрмен көрсетеді: kualik roster words",
  "error.column-answers-unknown":
    "Бағандар туралы жауаптардың ішінде {said} нөмірлісі жоқ; барлығы: {count}.",
  "error.column-answers-unknown.remedy": "Нөмірлерді мына пәрмен көрсетеді: kualik roster profiles",
  "file-place.sheet": "«{sheet}» парағы",
  "file-place.line": "{line}-жол",
  "file-place.row": "{row}-жол",
  "file-place.column": "{column} бағаны",
  "limit.file-size": "көлемі {most} МБ-тан асады",
  "limit.unpacked": "ашқанда көлемі шектен асып кетеді",
  "limit.rows": "жолдар саны {most} санынан асады",
  "limit.columns": "бір жолда толтырылған ұяшықтар саны {most} санынан асады",
  "limit.cells": "толтырылған ұяшықтар саны {most} санынан асады",
  "limit.width": "бағандар саны {most} санынан асады",
  "limit.all-cells": "бос ұяшықтарды қоса есептегенде, ұяшықтар саны {most} санынан асады",
  "limit.characters": "бір ұяшықта {most} таңбадан көп",
  "limit.tables": "кестелер саны {most} санынан асады",
  "limit.merges": "біріктірілген ұяшықтар саны {most} санынан асады",
  "limit.texts": "ұяшықтардағы мәтін {most} МБ-тан асады",
  "error.period-twice": "Кезең бірнеше тәсілмен көрсетілген: {ways}.",
  "error.period-twice.remedy": "Олардың біреуін ғана қалдырыңыз.",
  "error.period-reversed": "Кезеңнің соңғы күні ({to}) бірінші күнінен ({from}) бұрын тұр.",
  "error.period-reversed.remedy":
    "Алдымен бірінші күнді, ал соңғысын --to параметрінен кейін жазыңыз.",
  "error.unexpected": "Kualik бағдарламасында ақау болды. Бұған дейін жасалғанның бәрі сақталды.",
  "error.unexpected.remedy":
    "Пәрменді қайталаңыз; ақау қайталанса, --debug қосып, экранға шыққан мәтінді бағдарламаға жауапты адамға жіберіңіз.",
  "error.nothing-to-confirm": "Растайтын нысан жоқ: әрқайсысы расталған немесе орталықтың өзінікі.",
  "error.nothing-to-confirm.remedy": "Қолданыстағы нысандар: kualik templates list",
};
