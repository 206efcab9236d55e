import type { documents as english } from "../en/documents.js";

/** Documents, their templates, and what becomes of them: Kazakh. */
export const documents: Record<keyof typeof english, string> = {
  "document-kind.advanced-training-certificate": "біліктілікті арттыру туралы куәлік",
  "document-kind.certification-course-certificate": "сертификаттық курс туралы куәлік",
  "document-kind.non-completion-reference":
    "қосымша білім алуды аяқтамаған адамдарға берілетін анықтама",
  "document-kind.refusal-notice": "қызмет көрсетуден бас тарту туралы хабарлама",
  "document-kind.acceptance-refusal": "құжаттарды қабылдаудан бас тарту туралы қолхат",
  "document-status.issued": "берілген",
  "document-status.annulled": "күші жойылған",
  "document-status.replaced": "күші жойылған, орнына телнұсқа берілген",
  "issue.numbers": "Нөмірлер",
  "issue.done": "Берілді: {count}. Файлдар: {folder}",
  "issue.nothing": "Бұл курс бойынша берілетін құжат жоқ.",
  "issue.restored": "Жетіспейтін файлдар қайта жазылды: {count}.",
  "issue.skipped": "Құжат берілмейді:",
  "issue.gets": "Алатын құжаты",
  "issue.why": "Себебі",
  "issue.have-documents": "Құжаты бұрыннан бар: {count}.",
  "issue.progress": "құжаттар дайындалып жатыр",
  "issue.future-date": "Құжаттың берілген күні әлі келген жоқ: {date}.",
  "issue.date-before-others":
    "{kind}: {number} құжатының күні – {last}, ал нөмірі одан үлкен жаңа құжаттардың күні – {date}. Күннің дұрыс екеніне көз жеткізіңіз.",
  "issue.disputed":
    "Кейінге қалдырылған жолдарда ({rows}) қазір құжат алатын адамдардың ЖСН-і тұр: құжатты тапсырмас бұрын кімдікі екенін анықтаңыз: kualik review {course}",
  "issue.no-attended":
    "Игерілген сағаты белгісіз тыңдаушылар: {count}; олардың анықтамаларында сағат туралы ештеңе айтылмайды.",
  "issue.mostly-held":
    "Кейінге қалдырылған жолдар: {held}, ал құжат алатындар: {count}. Алдымен кейінге қалдырылғанын шешіңіз: kualik review {course}",
  "issue.more": "… және тағы {count}; барлығы: {command}",
  "issue.numbers-when-issued":
    "Нөмірлер берілген сәтте алынады; басқа біреу бұрын берсе, олар өзгереді.",
  "issue.unnamed": "(аты-жөні жоқ, {row}-жол)",
  "print.progress": "құжаттар бір файлға жиналып жатыр",
  "print.done": "Басып шығаруға: {file} ({kind}, құжат саны: {count})",
  "print.handover": "Құжат беру ведомосы: {file}",
  "print.zip-progress": "архив жасалып жатыр",
  "print.zip":
    "Электрондық түрде беруге арналған архив: {file} (құжат: {count}, PDF). Онда аты-жөндер бар: тек арналған адамдарға беріңіз.",
  "print.zip-word":
    "Электрондық түрде беруге арналған архив: {file} (құжат: {count}). LibreOffice табылмады, сондықтан архивте PDF емес, Word файлдары бар. Онда аты-жөндер бар.",
  "print.kept": "Мұндай атаумен файл бұрыннан бар екен, ол {file} болып сақталды",
  "print.none-issued":
    "Бұл жолы ештеңе берілген жоқ, басып шығарылатын құжат жоқ. Бұрын берілгенін басып шығару: kualik print {course}",
  "pdf.progress": "PDF дайындалып жатыр",
  "pdf.done": "PDF жасалды: {file}",
  "pdf.done-many": "PDF саны: {count}. Қалта: {folder}",
  "find.nothing": "Ешкім де, ештеңе де табылмады.",
  "find.held":
    "Кейінге қалдырылған жолдарда да сәйкестік бар: {count}. Не дұрыс емес екенін «kualik check» көрсетеді.",
  "find.more": "Тек алғашқы {count} нәтиже көрсетілді. Іздеуді нақтылау үшін сөз қосыңыз.",
  "find.name-now": "Қазіргі аты-жөні",
  "find.number": "Нөмірі",
  "find.document": "Құжат",
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
  "blanks.series": "Серия",
  "blanks.kind": "Не үшін",
  "blanks.any-kind": "кез келген құжат",
  "blanks.received": "Алынды",
  "blanks.used": "Пайдаланылды",
  "blanks.spoiled": "Бүлінді",
  "blanks.left": "Қалды",
  "blanks.next": "Келесі",
  "blanks.without-series": "сериясыз",
  "blanks.none":
    "Бланкілер әлі енгізілген жоқ. Құжаттар нөмірленген бланкілерге басылса, оларды енгізіңіз: kualik blanks receive",
  "blanks.receive-done": "Енгізілді: {range}, бланк саны: {count}",
  "blanks.all-on-blanks":
    "{course} курсында осы бланкілерге басылуға тиіс бланкісіз құжат қалмаған.",
  "blanks.use-done": "Жазылды, бланкіге басылған құжат саны: {count}",
  "blanks.left-now": "Бланк қалды ({blanks}): {count}",
  "blanks.few": "Бланк аз қалды ({blanks}): {count}. Жаңасына алдын ала тапсырыс беріңіз.",
  "blanks.none-left": "Бланк қалмады ({blanks}).",
  "blanks.spoil-done": "Бүлінген деп жазылды, бланк саны: {count}",
  "blanks.free-done": "Жазба алынып тасталды, бұл бланкілерді қайта пайдалануға болады: {count}",
  "blanks.without-blank": "Енді бланкісіз: {numbers}",
  "differing.title":
    "Тізілімдегі қазіргі деректерден өзгеше құжаттар: {count}. Олар берілген күйінде қалады.",
  "differing.none": "Барлық құжатта тізілімдегі қазіргі деректер жазылған.",
  "differing.what": "Не өзгеше",
  "differing.issued": "Құжатта",
  "differing.more": "Алғашқы {count} көрсетілді; бәрі: kualik journal --differing",
  "differing.next":
    "Тек аты-жөні өзгерсе: kualik duplicate <нөмір> --reason … --name-kk … --name-ru … --ground …. Құжат қате болса: kualik annul <нөмір> --reason …, kualik issue <курс> --again <нөмір>.",
  "templates.from": "Қолданысқа енгізілген күні",
  "templates.today": "Бүгін",
  "templates.edition": "Редакция",
  "templates.documents": "Құжат саны",
  "templates.added": "Енгізілген",
  "templates.from-the-beginning": "тізілім жасалғаннан бері",
  "templates.not-used-yet": "әлі қолданылмаған",
  "templates.no-longer": "енді қолданылмайды",
  "templates.changed":
    "Өзгертілген, әлі қолданылмаған: {file}. Келесі «kualik issue» пәрмені құжаттарды осы бойынша жасайды. Алдымен қарап шығыңыз: kualik templates preview {kind}",
  "templates.file-not-used":
    "{file} – қолданыстағы редакция емес, құжаттар ол бойынша жасалмайды. Осы файл бүгіннен бастап қолданылсын десеңіз: kualik templates add {kind} {file} --from {date}",
  "templates.file-renewed":
    "Жаңа редакция қолданысқа енді ({from} күнінен бастап): {file} файлы соған сай жаңартылды. Бұрынғы редакция тізілімде сақталған.",
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
  "templates.added-from": "Енгізілді: {kind}, {date} күнінен бастап қолданылады.",
  "templates.added-until":
    "Енгізілді: {kind}, {date} күнінен бастап {until} күніне дейін (содан кейін келесі редакция) қолданылады.",
  "templates.same-day":
    "{date} күнінен бастап басқа редакция қолданылуы керек еді; енді оның орнында осы редакция.",
  "templates.future":
    "{date} күніне дейін құжаттар бүгінгі редакция бойынша жасалады; «templates» қалтасындағы файл өзгермейді.",
  "templates.issued-stay":
    "{date} және одан кейінгі күнмен басқа редакция бойынша берілгені: {count}. Олар сол күйінде қалады.",
  "templates.same-edition": "Дәл осы редакция қолданыста тұр ({from}). Ештеңе өзгерген жоқ.",
  "templates.set-aside":
    "«templates» қалтасында жатқан файл өзгертілген, бірақ бірде-бір рет қолданылмаған еді; ол енді сонда {file} деген атпен тұр.",
  "fields.field": "Өріс",
  "fields.meaning": "Мағынасы",
  "fields.example": "Басылуы (мысал)",
  "fields.need": "Үлгіде",
  "fields.required": "міндетті",
  "fields.optional": "болуы мүмкін",
  "fields.signs":
    "3, 4, 5 – қосымша. ● үлгіде болуы міндетті, ○ болуы мүмкін, «–»: ондай өріс жоқ.",
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
  "template-field.created": "файл сипаттары үшін берілген күні",
  "template-field.logo": "орталықтың логотипі; белгіленсе ғана бар (kualik settings set --logo)",
  "template-field.frame": "куәлік жиекпен басылса бар",
  "template-field.long_issuer": "орталықтың атауы ұзын болса бар",
  "template-field.long_full_name": "аты-жөні ұзын болса бар",
  "template-field.long_programme": "тақырып ұзын болса бар",
  "template-field.submitted": "өтініштің жіберілген уақыты",
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
    "{number} құжаты {date} күні тапсырылған ({name}): сақталған болса, оны қайтарып алу керек.",
  "annul.done":
    "{number} құжатының күші жойылды. Ол тізілімде өз нөмірімен қалады. Бұл адамға осы курстың басқа құжаты өздігінен берілмейді; беру үшін: kualik issue {course} --again {number}",
  "duplicate.differs":
    "Тізілімдегі қазіргі деректер бұл құжаттағыдан өзгеше; телнұсқа құжатты қайталайды:",
  "duplicate.name-now":
    "Тізілімде бұл адамның аты-жөні қазір басқа: {name}; {date} күні берілген құжатта бұрынғысы тұр.",
  "duplicate.done": "№ {number} телнұсқа берілді, {original} құжатының күші жойылды. Файлы: {file}",
  "handover.tick": "Кім алды? Қол қоймағандардың белгісін алып тастаңыз.",
  "handover.done": "Тапсырылды деп жазылды, {date}: {count}.",
  "handover.left": "Әлі тапсырылмаған: {count} ({list}).",
  "verify.genuine": "{file}: берілген құжаттың дәл өзі",
  "verify.annulled": "{file}: мұндай құжат берілген, бірақ оның күші жойылған, енді жарамсыз",
  "verify.holds-no-longer": "{number} құжатының күші жойылған: ол енді жарамсыз.",
  "verify.saved-again":
    "{file}: мәтіндік редакторда қайта сақталған берілген құжат. Сөздері сол қалпында, бірақ бұл берілген файлдың өзі емес. Оны kualik reprint шығаратын құжатпен салыстырыңыз",
  "verify.reprinted": "Салыстыру үшін берілген құжат жазылды: {file}",
  "verify.pictures": "Көрінісін бетпе-бет салыстыру үшін браузерде ашыңыз: {file}",
  "verify.given": "Тексерілетін файл",
  "verify.issued": "Берілген құжат",
  "verify.in-doubt":
    "{file}: анықтау мүмкін емес. Сөздері берілген құжаттағыдай оқылады, бірақ файлдағы бір нәрсе басқаша көрсетуі мүмкін. Көрінісін kualik reprint шығаратын құжатпен салыстырыңыз",
  "verify.changed": "{file}: бұл берілген құжат емес. Онда мына құжаттың нөмірі тұр:",
  "verify.unknown": "{file}: бұл тізілімнің құжаты емес, файлда мұнда берілген нөмір жоқ",
  "verify.found": "Файлда",
  "verify.not-there": "(жоқ)",
  "verify.other": "Басқа өзгерістер (− берілгені, + файлдағысы):",
  "fault.unknown-field": "{part}: {tag} деген өріс жоқ",
  "fault.unknown-field-nearest": "{part}: {tag} деген өріс жоқ; мүмкін, мынау болар: {nearest}",
  "fault.unknown-field-lookalike":
    "{part}: {tag} ішінде кирилл әріптері бар; {nearest} деп латын әріптерімен теріңіз",
  "fault.missing-field": "{tag} өрісі жетіспейді",
  "fault.broken-braces":
    "{part}: {tag} жанында ирек жақшалар жұптаспаған; өрістің алдында екеу, соңында екеу тұруы керек",
  "fault.broken-braces-unseen":
    "{part}: {tag} жанында екі ирек жақшаның арасында көрінбейтін таңба ({mark}) тұр; жақшаларды бірінен кейін бірін қайта теріңіз",
  "fault.bare-name":
    "{part}: {tag} қос ирек жақшасыз тұр, сол күйінде басылып шығады; {nearest} деп жазыңыз",
  "fault.block-not-closed": "{part}: {tag} блогы жабылмаған",
  "fault.block-not-opened": "{part}: {tag} блогы жабылған, бірақ ашылмаған",
  "fault.block-crosses": "{part}: {tag} блогының басы мен соңы әртүрлі ұяшықта немесе жақтауда тұр",
  "fault.too-many-blocks": "{part}: блок белгілері құжатқа керегінен әлдеқайда көп",
  "fault.table-empties":
    "{part}: кестенің барлық жолы жойылып кетуі мүмкін; әрқашан қалатын бір жол қалдырыңыз немесе белгілерді кестенің алдына және соңына қойыңыз",
  "fault.picture-in-text":
    "{part}: {tag} мәтінмен жазылмайды, сурет болып салынады: сурет қойып, оның баламалы мәтініне {tag} деп жазыңыз",
  "fault.picture-missing":
    "{part}: {tag} толтырылмайтын нәрсенің баламалы мәтінінде тұр; тек сурет толтырылады, баламалы мәтіні – {nearest}",
  "fault.other-prefix":
    "{part}: бұл бағдарлама жазған файлдан өрістер табылмайды; оны Word немесе LibreOffice арқылы ашып, DOCX түрінде сақтаңыз",
  "fault.no-document": "бұл – Word үлгі файлы; оны Word-та «Word құжаты (.docx)» түрінде сақтаңыз",
  "fault.has-macros":
    "файлда макростар бар; оны Word-та «Word құжаты (.docx)» түрінде сақтаңыз: ондай файлда макрос болмайды",
  "fault.tag-in-link":
    "{part}: {tag} сілтеменің мекенжайында тұр, ал онда ештеңе толтырылмайды; оны мәтінге жазып, мекенжайды өріссіз қалдырыңыз",
  "fault.tag-in-field":
    "{part}: {tag} Word-тың өз өрісінің ішінде тұр (оны Alt+F9 көрсетеді), ал онда ештеңе толтырылмайды; оны мәтінге жазыңыз",
  "fault.tag-elsewhere":
    "{part}: {tag} ештеңе толтырылмайтын жерде тұр, сол күйінде әр құжатта қалып қояр еді; оны ол жерден алып тастаңыз",
  "fault.field-changes":
    "{part}: Word-тың {tag} өрісі құжат ашылғанда не басылғанда өздігінен өзгереді; оның орнына мәтін немесе қос ирек жақшадағы өріс қойыңыз",
  "fault.field-from-elsewhere":
    "{part}: Word-тың {tag} өрісі көрсететінін тарату тізімінен немесе басқа файлдан алады, ал олар құжатпен бірге берілмейді; оның орнына мәтін немесе қос ирек жақшадағы өріс қойыңыз",
  "fault.field-other":
    "{part}: Word-тың {tag} өрісі сұрақ қояды, өзі әрекет етеді не мәтіннен тыс сақталғанды көрсетеді, кейін өзгеруі мүмкін; орнына мәтін немесе қос ирек жақшадағы өріс қойыңыз",
  "fault.link-to-disk":
    "{part}: сілтеме біреудің компьютеріндегі файлға апарады ({tag}); сілтемені алып тастаңыз",
  "fault.linked-file":
    "{part}: {tag} файлы құжатқа салынбаған, тек онымен байланыстырылған; оны құжаттың өзіне салыңыз",
  "fault.inserted-file":
    "{part}: мұнда басқа құжат тұтас файл болып салынған; оның орнына мәтінін қойыңыз",
  "fault.has-program":
    "{part}: файлда басқа бағдарламаның элементі бар ({tag}): нысан, пішін элементі, макростар, дыбыс; оны алып тастаңыз немесе орнына сурет қойыңыз",
  "fault.unseen-sign":
    "{part}: көзге көрінбейтін таңба бар ({tag}), соның кесірінен қағазда басқа сөз шығуы мүмкін; оны өшіріңіз немесе жолды қайта теріңіз",
  "template-part.body": "мәтін",
  "template-part.header": "жоғарғы колонтитул",
  "template-part.header-first": "бірінші беттің жоғарғы колонтитулы",
  "template-part.header-even": "жұп беттердің жоғарғы колонтитулы",
  "template-part.footer": "төменгі колонтитул",
  "template-part.footer-first": "бірінші беттің төменгі колонтитулы",
  "template-part.footer-even": "жұп беттердің төменгі колонтитулы",
  "template-part.footnotes": "сілтемелер",
  "template-part.endnotes": "соңғы сілтемелер",
  "template-part.chart": "диаграмма {n}",
  "template-part.diagram": "SmartArt суреті {n}",
  "template-part.properties": "құжат сипаттары",
  "template-part.other": "файлдың қызметтік деректері",
  "template-place.section": "{there}, {section}-бөлім",
  "template-place.paragraph": "{place}, «{paragraph}»",
  "templates.unconfirmed":
    "Бұл нысандардың мәтінін біз құрастырдық, орталық әлі растаған жоқ (нысан саны: {count}). Бекітілген нысандармен салыстырыңыз: kualik templates confirm",
  "templates.confirmed": "Расталды: {count}.",
  "templates.file": "файл",
  "ask.confirm-forms":
    "Орталық бұл нысандарды бекітілгендерімен салыстырды ма және оларды растай ма?",
};
