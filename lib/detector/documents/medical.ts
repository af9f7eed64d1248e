// Medical words are confidential where they are about somebody; anywhere else they are a question about health.
import type { Finding, Found } from '../rule';

/** What a finding of these types says: this text is about a person. */
const SOMEBODY =
  /^(?:PERSON|DATE_OF_BIRTH|MEDICAL|HEALTH_ID|HEALTH_INSURANCE|MRN|NPI|DEA|.*(?:SSN|NATIONAL_ID|_ID|NHS|KVNR))$/;

/** Records and numbers of patients, which make it certain. */
const CERTAIN = /^(?:DATE_OF_BIRTH|MEDICAL.*|MRN)$/;

const PATIENT =
  /(?<!\p{L})(?:patient(?:in|e|s)?|pt|pts?\.|mrn|paciente|paziente|patiënt|pasient|pacient\p{L}{0,3}|pacjent\p{L}{0,3}|hasta|пациент\p{L}{0,3})(?:'s|’s)? ?[:：#]|(?<!\p{L})(?:DOB|MRN|Dx|Rx)(?!\p{L})|患者[：:]|病历|診察券|환자/iu;

/** Drops medical findings about nobody; those of a patient's record hold the text. */
export function medicalOfSomebody(text: string, findings: readonly Finding[]): readonly Found[] {
  const medical = findings.filter(({ type }) => type === 'HEALTH_TERM');
  if (medical.length === 0) return findings;
  const others = findings.filter(({ type }) => type !== 'HEALTH_TERM');
  const isRecord = PATIENT.test(text);
  if (!isRecord && !others.some(({ type }) => SOMEBODY.test(type))) return others;
  const isCertain = isRecord && others.some(({ type }) => CERTAIN.test(type) || type === 'PERSON');
  if (!isCertain) return findings;
  return findings.map((finding) =>
    finding.type === 'HEALTH_TERM' ? { ...finding, severity: 'high' as const } : finding,
  );
}
