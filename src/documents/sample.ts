import type { Issuer } from "../model/centre.js";
import type { IsoDate } from "../model/course.js";
import {
  DOCUMENT_KIND_NAMES,
  type FieldValues,
  type NamedDocument,
  type TemplateNeed,
} from "../model/document.js";
import { TEMPLATE_FIELDS, type TemplateKind } from "../model/template-kind.js";
import { type DocumentFacts, duplicateValues, fieldValues } from "./field-values.js";
import { type NoticeFacts, noticeValues } from "./notice-values.js";

/** A centre that does not exist. */
export const SAMPLE_CENTRE: Issuer = {
  nameKk: "«Үлгі» медициналық оқу орталығы",
  nameRu: "Медицинский учебный центр «Үлгі»",
  bin: null,
  cityKk: "Астана",
  cityRu: "Астана",
  headNameKk: "Ә. С. Нұрланова",
  headNameRu: "А. С. Нурланова",
  headPositionKk: "Орталық басшысы",
  headPositionRu: "Руководитель центра",
};

/** A document about a person and a course that do not exist, with everything known. */
const SAMPLE_FACTS: DocumentFacts = {
  number: "3-2026-00001",
  issuedOn: "2026-03-16",
  checkSecret: "ҮЛГІ / ОБРАЗЕЦ",
  centre: SAMPLE_CENTRE,
  course: {
    code: "AT-2026-021",
    kind: "advanced-training",
    titleKk: "Кезек күттірмейтін медициналық көмек көрсету",
    titleRu: "Оказание неотложной медицинской помощи",
    specialtyKk: "Жедел медициналық көмек",
    specialtyRu: "Скорая медицинская помощь",
    hours: 60,
    credits: 2,
    start: "2026-03-02",
    end: "2026-03-13",
  },
  enrolment: {
    fullNameKk: "Ахметова Гүлнұр Серікқызы",
    fullNameRu: "Ахметова Гульнур Сериковна",
    iin: "850412441002",
    identityDocument: null,
    outcome: "completed",
    hoursAttended: 24,
  },
};

/** The document for which a duplicate is issued that does not exist either. */
export const SAMPLE_ORIGINAL: NamedDocument = { number: "3-2025-00417", issuedOn: "2025-11-24" };

/** Stands in the number of every preview, so that nobody takes one for a document. */
export const PREVIEW_NUMBER = "ҮЛГІ / ОБРАЗЕЦ № 00000";

/**
 * A document that is clearly none, with values as long as they are in life: what fits here will fit.
 */
export function previewFacts(centre: Issuer, issuedOn: IsoDate): DocumentFacts {
  return {
    number: PREVIEW_NUMBER,
    issuedOn,
    checkSecret: PREVIEW_NUMBER,
    centre,
    course: {
      ...SAMPLE_FACTS.course,
      titleKk:
        "ҮЛГІ: медициналық-санитариялық алғашқы көмек ұйымдарындағы созылмалы инфекциялық емес аурулары бар пациенттерді жүргізудің заманауи тәсілдері",
      titleRu:
        "ОБРАЗЕЦ: современные подходы к ведению пациентов с хроническими неинфекционными заболеваниями в организациях первичной медико-санитарной помощи",
      specialtyKk: "Үлгі: анестезиология және реаниматология (ересектердің, балалардың)",
      specialtyRu: "Образец: анестезиология и реаниматология (взрослая, детская)",
      hours: 270,
      credits: 9,
      start: "2026-11-23",
      end: "2027-01-29",
    },
    enrolment: {
      ...SAMPLE_FACTS.enrolment,
      fullNameKk: "Үлгібаева-Мысалбекова Айгүлжанар Нұрмұхаммедқызы",
      fullNameRu: "Образцова-Примерная Александра Константиновна",
      iin: "000000000000",
      hoursAttended: 144,
    },
  };
}

/** A notice about a person and a request that do not exist. */
const SAMPLE_NOTICE: NoticeFacts = {
  centre: SAMPLE_CENTRE,
  number: "БТ-2026-0001",
  issuedOn: "2026-03-16",
  fullNameKk: "Ахметова Гүлнұр Серікқызы",
  fullNameRu: "Ахметова Гульнур Сериковна",
  requestNumber: "2026-0015",
  portalNumber: "002120000001",
  submittedAt: "2026-03-15T16:40:00.000Z",
  receivedAt: "2026-03-16T03:00:00.000Z",
  kind: "advanced-training-certificate",
  ground: "untrue-documents-or-data",
  explanation:
    "Курс тізімінде өтініш беруші жоқ. / В списке курса заявителя нет, курс он не проходил.",
};

/** A notice that is clearly none, with values as long as they are in life. */
export function previewNotice(centre: Issuer, issuedOn: IsoDate): NoticeFacts {
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

/** A field that templates may print. */
export interface TemplateField {
  field: string;
  /** What it prints for a person and a course that do not exist. */
  example: string;
  /** Whether a template of a kind must print it; kinds that do not know it are left out. */
  needs: Partial<Record<TemplateKind, TemplateNeed>>;
}

/** Every field that one of these kinds knows. */
export function templateFields(
  kinds: readonly TemplateKind[] = DOCUMENT_KIND_NAMES,
): TemplateField[] {
  const examples: FieldValues = {
    ...noticeValues(SAMPLE_NOTICE),
    ...fieldValues(SAMPLE_FACTS),
    ...duplicateValues(SAMPLE_ORIGINAL),
  };
  const fields = new Set(kinds.flatMap((kind) => Object.keys(TEMPLATE_FIELDS[kind])));
  return [...fields].map((field) => ({
    field,
    example: examples[field] ?? "",
    needs: Object.fromEntries(
      kinds.flatMap((kind) => {
        const need = TEMPLATE_FIELDS[kind][field];
        return need ? [[kind, need]] : [];
      }),
    ),
  }));
}
