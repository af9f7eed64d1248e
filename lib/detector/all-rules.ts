// All rules of the detector, joined from one file a family.
import type { Rule } from './rule';
import { ADDRESSES } from './rules/addresses';
import { AI_KEYS } from './rules/ai-keys';
import { AUTH_HEADERS } from './rules/auth-headers';
import { BANK_ACCOUNTS } from './rules/bank-accounts';
import { CARDS } from './rules/cards';
import { CLOUD_KEYS } from './rules/cloud-keys';
import { CONNECTION_STRINGS } from './rules/connection-strings';
import { DATA_KEYS } from './rules/data-keys';
import { DATES_OF_BIRTH } from './rules/dates-of-birth';
import { DEVELOPER_KEYS } from './rules/developer-keys';
import { DRIVING_LICENCES } from './rules/driving-licences';
import { EMAIL } from './rules/email';
import { HEALTH_NUMBERS } from './rules/health-numbers';
import { HOSTING_KEYS } from './rules/hosting-keys';
import { HOSTS } from './rules/hosts';
import { IBAN } from './rules/iban';
import { AFRICAN_IDS } from './rules/ids-africa';
import { ANY_COUNTRY_IDS } from './rules/ids-any-country';
import { BRAZILIAN_IDS } from './rules/ids-brazil';
import { BRITISH_IRISH_IDS } from './rules/ids-britain-ireland';
import { EAST_ASIAN_IDS } from './rules/ids-east-asia';
import { EASTERN_EUROPEAN_IDS } from './rules/ids-eastern-europe';
import { FRENCH_BENELUX_IDS } from './rules/ids-france-benelux';
import { GERMAN_ALPINE_IDS } from './rules/ids-germany-alps';
import { LATIN_AMERICAN_IDS } from './rules/ids-latin-america';
import { MIDDLE_EASTERN_IDS } from './rules/ids-middle-east';
import { NORTH_AMERICAN_IDS } from './rules/ids-north-america';
import { NORTHERN_EUROPEAN_IDS } from './rules/ids-northern-europe';
import { OCEANIAN_IDS } from './rules/ids-oceania';
import { POST_SOVIET_TURKISH_IDS } from './rules/ids-post-soviet-turkey';
import { SOUTH_ASIAN_IDS } from './rules/ids-south-asia';
import { SOUTHEAST_ASIAN_IDS } from './rules/ids-southeast-asia';
import { SOUTHERN_EUROPEAN_IDS } from './rules/ids-southern-europe';
import { JWT } from './rules/jwt';
import { MARKINGS } from './rules/markings';
import { MEDICAL } from './rules/medical';
import { MEDICAL_LANGUAGES } from './rules/medical-languages';
import { MESSAGING_KEYS } from './rules/messaging-keys';
import { MACHINE_READABLE_ZONES } from './rules/mrz';
import { PASSPORTS } from './rules/passports';
import { PASSWORD_HASHES } from './rules/password-hashes';
import { PASSWORDS } from './rules/passwords';
import { PASSWORDS_LAID_OUT } from './rules/passwords-laid-out';
import { PASSWORDS_SET } from './rules/passwords-set';
import { PASSWORDS_TOLD } from './rules/passwords-told';
import { PAYMENT_KEYS } from './rules/payment-keys';
import { PERSONS } from './rules/persons';
import { PERSONS_EAST } from './rules/persons-east';
import { PHONES } from './rules/phones';
import { PRIVATE_KEYS } from './rules/private-keys';
import { SECRETS } from './rules/secrets';
import { SEED_PHRASES } from './rules/seed-phrases';
import { SERVICE_KEYS } from './rules/service-keys';
import { TOOL_KEYS } from './rules/tool-keys';
import { US_SSN } from './rules/us-ssn';
import { WALLETS } from './rules/wallets';

export const RULES: readonly Rule[] = [
  ...PRIVATE_KEYS,
  ...SEED_PHRASES,
  ...WALLETS,
  ...CLOUD_KEYS,
  ...HOSTING_KEYS,
  ...AI_KEYS,
  ...DEVELOPER_KEYS,
  ...TOOL_KEYS,
  ...DATA_KEYS,
  ...PAYMENT_KEYS,
  ...MESSAGING_KEYS,
  ...SERVICE_KEYS,
  ...JWT,
  ...CONNECTION_STRINGS,
  ...AUTH_HEADERS,
  ...SECRETS,
  ...PASSWORDS,
  ...PASSWORDS_SET,
  ...PASSWORDS_TOLD,
  ...PASSWORDS_LAID_OUT,
  ...PASSWORD_HASHES,
  ...CARDS,
  ...IBAN,
  ...US_SSN,
  ...MACHINE_READABLE_ZONES,
  ...NORTH_AMERICAN_IDS,
  ...LATIN_AMERICAN_IDS,
  ...BRAZILIAN_IDS,
  ...BRITISH_IRISH_IDS,
  ...GERMAN_ALPINE_IDS,
  ...FRENCH_BENELUX_IDS,
  ...SOUTHERN_EUROPEAN_IDS,
  ...NORTHERN_EUROPEAN_IDS,
  ...EASTERN_EUROPEAN_IDS,
  ...POST_SOVIET_TURKISH_IDS,
  ...SOUTH_ASIAN_IDS,
  ...EAST_ASIAN_IDS,
  ...SOUTHEAST_ASIAN_IDS,
  ...MIDDLE_EASTERN_IDS,
  ...AFRICAN_IDS,
  ...OCEANIAN_IDS,
  ...PASSPORTS,
  ...DRIVING_LICENCES,
  ...HEALTH_NUMBERS,
  ...BANK_ACCOUNTS,
  ...ANY_COUNTRY_IDS,
  ...PHONES,
  ...EMAIL,
  ...ADDRESSES,
  ...DATES_OF_BIRTH,
  ...MEDICAL,
  ...MEDICAL_LANGUAGES,
  ...MARKINGS,
  ...HOSTS,
  ...PERSONS_EAST,
  ...PERSONS,
];
