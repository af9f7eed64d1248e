// What a text shows only as a whole: tables of customers, contracts. Runs after the rules.
import type { Words } from '../match';
import type { Finding, Found } from '../rule';
import { businessPapers } from './business';
import { medicalOfSomebody } from './medical';
import { peopleNamedAgain } from './people';
import { namesOfPublicLife } from './public-life';
import { tablesOfPeople } from './tables';

/**
 * Answers with all findings as they shall be: those it was given, in order, changed, joined or dropped, and its own. Of
 * findings that overlap the graver stays then, of equally grave ones the longer. Pure, never throws, in linear time.
 */
export type DocumentRule = (
  text: string,
  findings: readonly Finding[],
  words: Words,
) => readonly Found[];

export const DOCUMENT_RULES: readonly DocumentRule[] = [
  tablesOfPeople,
  namesOfPublicLife,
  peopleNamedAgain,
  medicalOfSomebody,
  businessPapers,
];
