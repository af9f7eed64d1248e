// All rules of the detector, joined from one file a family.
import type { Rule } from './rule';
import { AI_KEYS } from './rules/ai-keys';
import { CARDS } from './rules/cards';
import { CLOUD_KEYS } from './rules/cloud-keys';
import { DEVELOPER_KEYS } from './rules/developer-keys';
import { EMAIL } from './rules/email';
import { IBAN } from './rules/iban';
import { JWT } from './rules/jwt';
import { PASSWORDS } from './rules/passwords';
import { PRIVATE_KEYS } from './rules/private-keys';
import { SECRETS } from './rules/secrets';
import { SERVICE_KEYS } from './rules/service-keys';
import { US_SSN } from './rules/us-ssn';

export const RULES: readonly Rule[] = [
  ...PRIVATE_KEYS,
  ...CLOUD_KEYS,
  ...AI_KEYS,
  ...DEVELOPER_KEYS,
  ...SERVICE_KEYS,
  ...JWT,
  ...SECRETS,
  ...PASSWORDS,
  ...CARDS,
  ...IBAN,
  ...US_SSN,
  ...EMAIL,
];
