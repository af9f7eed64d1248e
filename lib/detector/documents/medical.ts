// Medical words are confidential where they are about somebody; anywhere else they are a question about health.
import { CERTAIN, PATIENT, SOMEBODY } from '../lookups';
import type { Finding, Found } from '../rule';

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
