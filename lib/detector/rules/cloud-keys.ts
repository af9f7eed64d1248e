// Keys of cloud platforms: whoever holds one can read the data and run up the bill.
import { entropy, follows } from '../arithmetic';
import { fakeBase62, fakeBase64, fakeHex, fakeOf } from '../fake-values';
import type { Rule } from '../rule';
import { isRandom, KEY } from './api-key';

const AWS_IDS = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html';
const AWS_KEYS = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export const CLOUD_KEYS: readonly Rule[] = [
  {
    ...KEY,
    id: 'aws-access-key-id',
    label: 'AWS access key ID',
    keywords: ['akia', 'asia', 'abia', 'acca'],
    pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
    source: AWS_IDS,
    hits: [
      `aws_access_key_id = AKIA${fakeOf(BASE32, 16)}`,
      `{"AccessKeyId":"ASIA${fakeOf(BASE32, 16, 2)}"}`,
    ],
    // AWS writes the first of these throughout its documentation.
    misses: [
      'AKIAIOSFODNN7EXAMPLE',
      'AKIAXXXXXXXXXXXXXXXX',
      'ASIA is a continent',
      `AKIA${fakeHex(6)}`,
    ],
  },
  {
    ...KEY,
    id: 'aws-secret-access-key',
    label: 'AWS secret access key',
    tier: 'context',
    keywords: ['aws', 'secret', 'akia', 'asia'],
    pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=_-])/g,
    check: (value, text, start) =>
      isRandom(value) &&
      entropy(value) >= 4.2 &&
      /[a-z]/.test(value) &&
      /[A-Z]/.test(value) &&
      // One key in 900 has no digit; without one it must be named as such, or it may be a path.
      (/\d/.test(value) ||
        follows(text, start, /secret_?-?access_?-?key["']{0,2}\s{0,3}[:=]\s{0,3}["']?$/i, 40)) &&
      follows(text, start, /aws|secret_?-?access|(?:AKIA|ASIA)[A-Z0-9]{16}/i, 120),
    reason: 'shape of the key, and AWS is named beside it',
    source: AWS_KEYS,
    hits: [
      `AWS_SECRET_ACCESS_KEY=${fakeBase64(40)}`,
      `AKIA${fakeOf(BASE32, 16)},${fakeBase64(40, 3)}`,
      `"SecretAccessKey": "${fakeBase64(40, 5)}"`,
    ],
    misses: [
      'AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      `aws s3 cp by commit ${fakeHex(40)}`,
      `integrity ${fakeBase64(40)}`,
    ],
  },
  {
    ...KEY,
    id: 'aws-bedrock-key',
    label: 'Amazon Bedrock API key',
    keywords: ['absk'],
    pattern: /(?<![\w+/])ABSK[A-Za-z0-9+/]{109,250}={0,2}/g,
    source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    hits: [`AWS_BEARER_TOKEN_BEDROCK=ABSK${fakeBase64(128)}`],
    misses: ['ABSK is a stock symbol'],
  },
  {
    ...KEY,
    id: 'google-api-key',
    label: 'Google API key',
    keywords: ['aiza'],
    pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/g,
    source: 'https://cloud.google.com/docs/authentication/api-keys',
    hits: [`key=AIza${fakeBase62(35)}`],
    misses: [`AIza${'x'.repeat(35)}`, 'AIzaSy...'],
  },
  {
    ...KEY,
    id: 'google-client-secret',
    label: 'Google OAuth client secret',
    keywords: ['gocspx-'],
    pattern: /(?<![\w-])GOCSPX-[\w-]{28}(?![\w-])/g,
    source: 'https://developers.google.com/identity/protocols/oauth2',
    hits: [`"client_secret":"GOCSPX-${fakeBase62(28)}"`],
    misses: ['GOCSPX-your-client-secret-goes-her'],
  },
  {
    ...KEY,
    id: 'google-access-token',
    label: 'Google access token',
    keywords: ['ya29.'],
    reach: { after: 2100 },
    pattern: /(?<![\w-])ya29\.[\w-]{30,2000}/g,
    source: 'https://developers.google.com/identity/protocols/oauth2',
    hits: [`Authorization: Bearer ya29.${fakeBase62(120)}`],
    misses: ['ya29.short'],
  },
  {
    ...KEY,
    id: 'azure-storage-key',
    label: 'Azure storage or service key',
    tier: 'context',
    keywords: ['accountkey', 'sharedaccesskey', 'account_key', 'storage_key', 'azure'],
    pattern: /(?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/g,
    check: (value, text, start) =>
      isRandom(value) &&
      follows(
        text,
        start,
        /Access_?Key|Account_?Key|Storage_?Key|azure[\w.]{0,40}["']?\s{0,3}[:=]/i,
        60,
      ),
    reason: 'shape of the key, and Azure is named before it',
    source: 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage',
    hits: [
      `AccountName=shop;AccountKey=${fakeBase64(86)}==;EndpointSuffix=core.windows.net`,
      `SharedAccessKeyName=send;SharedAccessKey=${fakeBase64(43)}=`,
    ],
    misses: [`sha512-${fakeBase64(86)}==`, `azure, hash ${fakeBase64(86)}==`],
  },
  {
    ...KEY,
    id: 'azure-client-secret',
    label: 'Microsoft Entra client secret',
    keywords: ['q~'],
    reach: { before: 4, after: 40 },
    pattern: /(?<![\w.~-])[\w.~-]{3}\dQ~[\w.~-]{31,34}(?![\w.~-])/g,
    source:
      'https://learn.microsoft.com/entra/identity-platform/howto-create-service-principal-portal',
    hits: [`AZURE_CLIENT_SECRET=${fakeBase62(3)}8Q~${fakeBase62(31)}`],
    misses: ['FAQ~ see below', 'abc8Q~short'],
  },
  {
    ...KEY,
    id: 'digitalocean-token',
    label: 'DigitalOcean token',
    keywords: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    pattern: /(?<![\w-])do[opr]_v1_[a-f0-9]{64}(?!\w)/g,
    source: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
    hits: [`DO_TOKEN=dop_v1_${fakeHex(64)}`],
    misses: [`dop_v1_${'0'.repeat(64)}`, 'dop_v1_abc'],
  },
  {
    ...KEY,
    id: 'databricks-token',
    label: 'Databricks access token',
    keywords: ['dapi'],
    pattern: /(?<![\w-])dapi[a-f0-9]{32}(?:-\d)?(?!\w)/g,
    source: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
    hits: [`DATABRICKS_TOKEN=dapi${fakeHex(32)}`],
    misses: ['dapier than ever', 'dapi1234'],
  },
  {
    ...KEY,
    id: 'heroku-api-key',
    label: 'Heroku API key',
    keywords: ['hrku-'],
    pattern: /(?<![\w-])HRKU-(?:AA[\w-]{58}|[a-f0-9-]{36})(?![\w-])/g,
    source: 'https://devcenter.heroku.com/articles/authentication',
    hits: [`HEROKU_API_KEY=HRKU-AA${fakeBase62(58)}`],
    misses: ['HRKU-AAshort'],
  },
  {
    ...KEY,
    id: 'vault-token',
    label: 'HashiCorp Vault token',
    keywords: ['hvs.', 'hvb.', 'hvr.'],
    reach: { after: 320 },
    pattern: /(?<![\w.-])hv[sbr]\.[\w-]{24,300}/g,
    source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
    hits: [`VAULT_TOKEN=hvs.${fakeBase62(95)}`],
    misses: ['hvs.length', 'hvs.your-token-goes-here-replace-it'],
  },
  {
    ...KEY,
    id: 'terraform-token',
    label: 'Terraform Cloud token',
    keywords: ['.atlasv1.'],
    reach: { before: 14, after: 90 },
    pattern: /(?<![\w-])[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}(?![\w=-])/g,
    source:
      'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
    hits: [`token = "${fakeBase62(14)}.atlasv1.${fakeBase62(67)}"`],
    misses: ['xxxxxxxxxxxxxx.atlasv1.zzzzzzzzzzzzz'],
  },
  {
    ...KEY,
    id: 'doppler-token',
    label: 'Doppler token',
    keywords: ['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
    pattern:
      /(?<![\w.-])dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}(?!\w)/g,
    source: 'https://docs.doppler.com/reference/auth-token-formats',
    hits: [`DOPPLER_TOKEN=dp.pt.${fakeBase62(43)}`],
    misses: ['dp.pt.short'],
  },
];
