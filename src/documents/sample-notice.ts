import type { Centre } from "../model/centre.js";
import type { IsoDate } from "../model/course.js";
import type { NoticeFacts } from "./notice-values.js";
import { PREVIEW_NUMBER, SAMPLE_CENTRE } from "./sample-facts.js";

/** A notice about a person and a request that do not exist. */
export const SAMPLE_NOTICE: NoticeFacts = {
  centre: SAMPLE_CENTRE,
  number: "БТ-2026-0001",
  issuedOn: "2026-03-16",
  fullNameKk: "Ахметова Гүлнұр Серікқызы",
  fullNameRu: "Ахметова Гульнур Сериковна",
  requestNumber: "2026-0015",
  portalNumber: "002120000001",
  receivedAt: "2026-03-16T04:05:00.000Z",
  kind: "advanced-training-certificate",
  ground: "untrue-documents-or-data",
  explanation:
    "Курс тізімінде өтініш беруші жоқ. / В списке курса заявителя нет, курс он не проходил.",
};

/** A notice that is clearly none, with values as long as they are in life. */
export function previewNotice(centre: Centre, issuedOn: IsoDate): NoticeFacts {
  return {
    ...SAMPLE_NOTICE,
    centre,
    issuedOn,
    number: PREVIEW_NUMBER,
    fullNameKk: "Үлгібаева-Мысалбекова Айгүлжанар Нұрмұхаммедқызы",
    fullNameRu: "Образцова-Примерная Александра Константиновна",
    kind: "non-completion-reference",
    explanation:
      "ҮЛГІ / ОБРАЗЕЦ. Тізілімде көрсетілген ЖСН басқа адамға тиесілі; ұсынылған куәлік нөмірі тізілімде жоқ, курс кодына сәйкес топта өтініш беруші оқымаған. / Указанный ИИН принадлежит другому человеку; номера представленного свидетельства в реестре нет, в группе с таким кодом курса заявитель не обучался.",
  };
}
