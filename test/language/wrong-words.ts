/**
 * Words that the catalogues do not use, by their stems, each with the term of docs/glossary.md that
 * stands in their place. `at` narrows a word that is wrong only among some keys.
 */
export interface WrongWord {
  readonly wrong: RegExp;
  readonly right: string;
  readonly at?: RegExp;
}

export const WRONG_WORDS: Record<"en" | "kk" | "ru", readonly WrongWord[]> = {
  en: [
    { wrong: /\bhash(?:es)?\b/i, right: "checksum" },
    { wrong: /\b(?:token|string|parse[ds]?|null|boolean)\b/i, right: "value" },
    { wrong: /control code/i, right: "check code" },
    { wrong: /(?:cancel|revok)\w* (?:document|certificate)/i, right: "annulled" },
    { wrong: /personal document|document of identity/i, right: "identity document" },
    { wrong: /\bpostponed\b|\bdeferred\b/i, right: "held" },
  ],
  kk: [
    { wrong: /(?<!\p{L})х[эе]ш/iu, right: "бақылау сомасы" },
    { wrong: /токен|парсинг|валид|дефолт|скрипт/iu, right: "мән" },
    {
      wrong: /құжат(?:тар)?(?:ы|ын)? жойыл|(?<!күші )жойылған құжат|аннулир/iu,
      right: "күші жойылды",
    },
    { wrong: /жеке құжат/iu, right: "жеке басын куәландыратын құжат" },
    { wrong: /көрсетілген (?:жеке )?құжат/iu, right: "ұсынылған құжат" },
    { wrong: /(?<!\p{L})команда/iu, right: "пәрмен" },
    { wrong: /бақылау код/iu, right: "тексеру коды" },
    { wrong: /қорытынды/iu, right: "нәтижесі", at: /^(?!report\.)/ },
    {
      wrong: /курстан (?:\p{L}+ )?ал(?!а\p{L}* құжат)|курстан \{\w+\} алып/iu,
      right: "курстан шығару",
    },
    {
      wrong: /бланк\p{L}* жұмса|жұмсал\p{L}* (?:немесе \p{L}+ )?бланк/iu,
      right: "пайдаланылған бланк",
    },
    { wrong: /төлқұжат/iu, right: "паспорт" },
    { wrong: /бланкі(?:лер)?де(?!\p{L})/iu, right: "бланкіге басу" },
    {
      wrong: /(?<!\p{L})есім|басқа ат(?:пен|ты)|(?<!\p{L})аттың|атының бөлігі/iu,
      right: "аты-жөні",
    },
    {
      wrong: /жұмыс уақыты(?!н)/iu,
      right: "жұмыс кестесі",
      at: /^(?:audit-setting|settings|option|ask)\./,
    },
    { wrong: /папка/iu, right: "қалта" },
    { wrong: /(?<!құжат )(?<!\p{L})беру ведомосы/iu, right: "құжат беру ведомосы" },
    {
      wrong: /оқуды аяқтамағаны туралы анықтама/iu,
      right: "қосымша білім алуды аяқтамаған адамдарға берілетін анықтама",
    },
    { wrong: /тізілім (?:\p{L}+ )?білмейді/iu, right: "тізілім" },
  ],
  ru: [
    { wrong: /(?<!\p{L})х[эе]ш/iu, right: "контрольная сумма" },
    { wrong: /токен|парс(?:ить|инг)|валид|дефолт|скрипт|строка JSON/iu, right: "значение" },
    { wrong: /документ\p{L}* личности/iu, right: "документ, удостоверяющий личность" },
    { wrong: /контрольн\p{L}+ код/iu, right: "проверочный код" },
    {
      wrong: /(?<!\p{L})сн(?:ят|им|ял)\p{L}* (?:\p{L}+ ){0,2}с (?:\p{L}+ )?курса/iu,
      right: "исключить из курса",
    },
    { wrong: /с (?:этого )?курса (?:\p{L}+ ){0,2}снят/iu, right: "исключить из курса" },
    {
      wrong:
        /(?:друг|нов|прежн)\p{L}+ (?:имя|имен)(?!\p{L}*[^.]*файл)|част[ьи] имени|(?:имя|имени|именем) (?:человека|заявителя|пользователя|руководителя)/iu,
      right: "ФИО",
      at: /^(?!error\.(?:file|folder|name-too)|print\.)/,
    },
    { wrong: /(?<!\p{L})час(?:ы|ов|ам) работы/iu, right: "график работы" },
    { wrong: /люди реестра|люди, котор/iu, right: "слушатель" },
    { wrong: /реестр (?:больше )?(?:его )?(?:не )?знает/iu, right: "реестр" },
    { wrong: /(?<!\p{L})сам(?:о|а|и)? собой/iu, right: "автоматически" },
    {
      wrong: /справка о незаверш/iu,
      right: "справка, выдаваемая лицам, не завершившим дополнительное образование",
    },
    { wrong: /бланк\p{L}* израсходован|израсходован\p{L}* бланк/iu, right: "использованный бланк" },
  ],
};
