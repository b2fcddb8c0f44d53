import { receiptLength } from '../receipt.js';
import { type Hint, HintKind } from './hint.js';

/** Numbers that by their form alone are somebody's: of UNHCR, of foreigners in the United States and in Spain, of a passport. */
const forms = [
  /\d{3}[-/ ]?\d{2}[- ]?[A-Z]\d{5,8}(?![\p{L}\d])/giu,
  /A[-# ]{0,2}\d{3}[- ]?\d{3}[- ]?\d{2,3}(?!\d)/gu,
  /[XYZ][- ]?\d{7}[- ]?[A-Z](?![\p{L}\d])/giu,
  /[A-Z]{1,3}[- ]?\d{6,9}[A-Z]?(?![\p{L}\d])/gu,
];
const money = /^(?:USD|EUR|GBP|CHF|TRY|MXN|CAD|JOD|LBP|SYP|IQD|AFN|PKR|BDT|NGN|KES)/;

/** Words behind which such a number stands, in the languages of the interface and in German. */
const words =
  /(?:case|file|dossier|registration|reference|ref|application|asylum|alien|individual|passport|unhcr|progres|visa|id|az|aktenzeichen|geschäftszeichen|bamf|matricule|récépissé|passeport|agdref|étranger|expediente|pasaporte|nie|dni|curp|caso|solicitud|الملف|ملف|القضية|قضية|الحالة|الطلب|طلب|اللجوء|جواز السفر|جواز سفر|الجواز|التسجيل|المفوضية|الهوية)(?![\p{L}])/giu;
const number = /^[\s:.،#-]{0,4}(?:(?:is|no|nr|num|number|numéro|numero|número|núm|id|code|رقم|n)?[\s:.#°º-]{1,4}){0,2}/iu;
const identifier = /^(?:[A-Z]{1,5}[ \-/.]?)?\d[\dA-Z]{0,19}(?:[ \-/.](?:[A-Z]{1,3}(?=[ \-/.]?\d)|[\dA-Z]{0,4}\d[\dA-Z]{0,19})){0,6}/i;
const before = /[\p{L}\d]$/u;

/** Case, file, registration and passport numbers. The text has Latin digits. */
export function caseNumbersIn(text: string): Hint[] {
  return [...byForm(text), ...byWord(text)];
}

function byForm(text: string): Hint[] {
  return forms.flatMap((form) =>
    Array.from(text.matchAll(form))
      .filter(({ 0: written, index }) => !before.test(text.slice(Math.max(0, index - 1), index)) && !isMoney(written))
      .map(({ 0: written, index }) => ({ kind: HintKind.CASE_NUMBER, start: index, end: index + written.length })),
  );
}

const isMoney = (written: string) => money.test(written) || written.endsWith('000');

function byWord(text: string): Hint[] {
  return Array.from(text.matchAll(words)).flatMap(({ 0: word, index }) => {
    if (before.test(text.slice(Math.max(0, index - 1), index))) return [];
    const rest = text.slice(index + word.length, index + word.length + 60);
    const between = number.exec(rest)?.[0] ?? '';
    const written = identifier.exec(rest.slice(between.length))?.[0] ?? '';
    const digits = written.replace(/\D/g, '');
    if (digits.length < 4 || digits.length === receiptLength || between === '' || isYears(written, between)) return [];
    const start = index + word.length + between.length;
    return [{ kind: HintKind.CASE_NUMBER, start, end: start + written.length }];
  });
}

/** "The asylum law: 2016" tells of a year, "file no. 2016" does not. */
function isYears(written: string, between: string): boolean {
  const isNamed = /\p{L}|#|°|º/u.test(between);
  return (
    /^(?:1[89]|20)\d\d(?:[ -](?:1[89]|20)\d\d)?$/.test(written) ||
    (!isNamed && !/[:.]/.test(between) && written.replace(/\D/g, '').length < 5) ||
    written.endsWith('000')
  );
}
