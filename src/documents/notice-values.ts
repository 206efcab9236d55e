import { dateInWords, shortMoment } from "../language/dates.js";
import type { Issuer } from "../model/centre.js";
import type { IsoDate } from "../model/course.js";
import { DOCUMENT_KINDS, type DocumentKind, type FieldValues } from "../model/document.js";
import type { RequestGround } from "../model/request.js";
import { CONTACT_CENTRE } from "../model/template-kind.js";
import { lengthsOf } from "./long-values.js";
import { printedValues } from "./no-break.js";

/** Everything a notice says, before it is put into words. */
export interface NoticeFacts {
  centre: Issuer;
  number: string;
  issuedOn: IsoDate;
  fullNameKk: string;
  fullNameRu: string;
  requestNumber: string;
  /** Null where the request did not come through the portal. */
  portalNumber: string | null;
  /** UTC: when it was sent or handed over, and from when its time counts. */
  submittedAt: string;
  receivedAt: string;
  /** What was asked for; null where nobody told which document. */
  kind: DocumentKind | null;
  ground: RequestGround;
  /** The registrar's own words. */
  explanation: string;
}

interface Words {
  kk: string;
  ru: string;
}

const ASKED_OPEN: Words = {
  kk: "қосымша білім алу туралы құжат",
  ru: "документ о прохождении дополнительного образования",
};

/**
 * The grounds in the words of the standard of the service and of the law on state services.
 * Source: order № ҚР ДСМ-303/2020, list of main requirements, row 9.
 */
const GROUNDS: Record<RequestGround, Words> = {
  "untrue-documents-or-data": {
    kk: "көрсетілетін қызметті алушы мемлекеттік қызметті алу үшін ұсынған құжаттардың және (немесе) олардағы деректердің (мәліметтердің) анық еместігі анықталды",
    ru: "установлена недостоверность документов, представленных услугополучателем для получения государственной услуги, и (или) данных (сведений), содержащихся в них",
  },
  "incomplete-package": {
    kk: "құжаттар топтамасы толық ұсынылмады",
    ru: "представлен неполный пакет документов",
  },
  "expired-document": {
    kk: "ұсынылған құжаттың қолданылу мерзімі өтіп кеткен",
    ru: "истёк срок действия представленного документа",
  },
};

/** The values of every field that a notice prints, in words of both languages. */
export function noticeValues(facts: NoticeFacts): FieldValues {
  const { centre, issuedOn, kind, ground } = facts;
  const asked = kind === null ? ASKED_OPEN : DOCUMENT_KINDS[kind];
  return printedValues({
    notice_number: facts.number,
    ...signatureValues(centre, issuedOn),
    full_name_kk: facts.fullNameKk,
    full_name_ru: facts.fullNameRu,
    ...lengthsOf({ full_name_kk: facts.fullNameKk, full_name_ru: facts.fullNameRu }),
    request_number: facts.requestNumber,
    portal_number: facts.portalNumber ?? "",
    submitted: shortMoment(facts.submittedAt),
    received: shortMoment(facts.receivedAt),
    asked_kk: asked.kk,
    asked_ru: asked.ru,
    ground_kk: GROUNDS[ground].kk,
    ground_ru: GROUNDS[ground].ru,
    explanation: facts.explanation,
    contact_centre: CONTACT_CENTRE,
  });
}

/** When and where something is signed, and by whom. */
export function signatureValues(centre: Issuer, issuedOn: IsoDate): FieldValues {
  return {
    issue_date_kk: dateInWords(issuedOn, "kk"),
    issue_date_ru: dateInWords(issuedOn, "ru"),
    logo: centre.logo ?? "",
    created: `${issuedOn}T00:00:00Z`,
    city_kk: centre.cityKk,
    city_ru: centre.cityRu,
    issuer_kk: centre.nameKk,
    issuer_ru: centre.nameRu,
    ...lengthsOf({ issuer_kk: centre.nameKk, issuer_ru: centre.nameRu }),
    head_position_kk: centre.headPositionKk,
    head_position_ru: centre.headPositionRu,
    head_name_kk: centre.headNameKk,
    head_name_ru: centre.headNameRu,
  };
}
