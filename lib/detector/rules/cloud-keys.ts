// Keys of Amazon's, Google's and Microsoft's clouds: whoever holds one can read the data and run up the bill.
import {
  fakeBase32,
  fakeBase36,
  fakeBase62,
  fakeBase64,
  fakeDigits,
  fakeHex,
  fakeUuid,
} from '../fake-keys';
import type { Rule } from '../rule';
import { KEY, named, prefixed } from './api-key';

const AWS_IDS = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html';
const AWS_KEYS = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html';
const AZURE_KEYS = 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage';
/** The test values that Google's own samples and libraries are full of. */
const GOOGLE_SAMPLES = [
  'AIzaSyabcdefghijklmnopqrstuvwxyz1234567',
  'AIzaSyCkEhVjf3pduRDt6d1yKOMitrUEke8agEM',
];

export const CLOUD_KEYS: readonly Rule[] = [
  {
    ...KEY,
    id: 'aws-access-key-id',
    label: 'AWS access key ID',
    severity: 'high',
    keywords: ['akia', 'asia', 'abia', 'acca', 'a3t'],
    pattern: /(?<![A-Za-z0-9+/])(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9+/=])/g,
    check: [['random', 2.6]],
    pair: { with: 'aws-secret-access-key', span: 300, severity: 'critical' },
    source: AWS_IDS,
    hits: [
      `aws_access_key_id = AKIA${fakeBase32(16)}`,
      `{"AccessKeyId":"ASIA${fakeBase32(16, 2)}"}`,
      `I used AKIA${fakeBase32(16, 3)} for it`,
    ],
    // AWS writes the first of these throughout its documentation.
    misses: [
      'AKIAIOSFODNN7EXAMPLE',
      `AKIA${'A1'.repeat(8)}`,
      'ASIA is a continent',
      `AKIA${fakeHex(6)}`,
    ],
  },
  {
    ...KEY,
    id: 'aws-secret-access-key',
    label: 'AWS secret access key',
    tier: 'context',
    keywords: ['aws', 'secret_access', 'secretaccess', 'secret access', 'akia', 'asia'],
    pattern:
      /(?<![A-Za-z0-9+/])(?=[A-Za-z0-9+/]{0,39}[a-z])(?=[A-Za-z0-9+/]{0,39}[A-Z])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=_-])/g,
    check: [
      ['random', 4.1],
      ['like', '\\d|^[A-Za-z+/]{40}$'],
      [
        'after',
        '(?:aws|amazon)[\\w .-]{0,40}(?:secret|key)[^\\n]{0,30}$|secret.{0,3}access|(?:AKIA|ASIA)[A-Z0-9]{16}',
        120,
      ],
    ],
    reason: 'shape of the key, and AWS is named beside it',
    source: AWS_KEYS,
    hits: [
      `AWS_SECRET_ACCESS_KEY=${fakeBase64(40)}`,
      `AKIA${fakeBase32(16)},${fakeBase64(40, 3)}`,
      `"SecretAccessKey": "${fakeBase64(40, 5)}"`,
    ],
    misses: [
      'AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      `aws s3 cp by commit ${fakeHex(40)}`,
      `integrity ${fakeBase64(40)}`,
    ],
  },
  named({
    id: 'aws-session-token',
    label: 'AWS session token',
    names: ['aws_session', 'session_token', 'security_token'],
    word: '',
    body: '(?:IQoJ|FwoG|FQoG|AQoD)[A-Za-z0-9+/]{100,1400}={0,2}',
    fake: `IQoJ${fakeBase64(320)}`,
    reach: { before: 1, after: 1600 },
    hits: [
      `AWS_SESSION_TOKEN=IQoJ${fakeBase64(320)}`,
      `"SessionToken": "FwoG${fakeBase64(300)}=="`,
      `aws_security_token = FQoG${fakeBase64(300)}`,
    ],
    misses: [
      `AWS_SESSION_TOKEN=IQoJ${'A'.repeat(200)}`,
      'AWS_SESSION_TOKEN=IQoJ...',
      `x = IQoJ${fakeBase64(320)}`,
    ],
    source:
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
  }),
  prefixed({
    id: 'aws-bedrock-key',
    label: 'Amazon Bedrock API key',
    prefix: 'ABSK',
    body: '[A-Za-z0-9+/]{109,250}={0,2}',
    fake: fakeBase64(128),
    source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
  }),
  prefixed({
    id: 'aws-bedrock-short-key',
    label: 'Amazon Bedrock short-term key',
    prefix: 'bedrock-api-key-',
    body: '[A-Za-z0-9+/]{40,2000}={0,2}',
    fake: fakeBase64(300),
    source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
  }),
  prefixed({
    id: 'amazon-mws-key',
    label: 'Amazon MWS token',
    prefix: 'amzn.mws.',
    body: '[a-z0-9]{8}-(?:[a-z0-9]{4}-){3}[a-z0-9]{12}',
    fake: fakeUuid(),
    source: 'https://developer-docs.amazon.com/sp-api/',
  }),
  prefixed({
    id: 'amazon-oauth-secret',
    label: 'Amazon client secret',
    prefix: 'amzn1.oa2-cs.v1.',
    body: '[a-f0-9]{64}',
    fake: fakeHex(64),
    source: 'https://developer.amazon.com/docs/login-with-amazon/register-web.html',
  }),
  prefixed({
    id: 'amazon-refresh-token',
    label: 'Amazon refresh token',
    prefix: 'Atzr|',
    body: '[\\w+/|=-]{80,2000}',
    fake: fakeBase62(300),
    source: 'https://developer.amazon.com/docs/login-with-amazon/refresh-token.html',
  }),
  prefixed({
    id: 'google-api-key',
    label: 'Google API key',
    prefix: 'AIza',
    body: '[A-Za-z0-9_-]{35}',
    fake: fakeBase62(35),
    check: [['random'], ['not-listed', GOOGLE_SAMPLES.map((key) => key.replace(/[-/.]/g, ''))]],
    source: 'https://cloud.google.com/docs/authentication/api-keys',
  }),
  prefixed({
    id: 'google-client-secret',
    label: 'Google OAuth client secret',
    prefix: 'GOCSPX-',
    body: '[A-Za-z0-9_-]{28}',
    fake: fakeBase62(28),
    source: 'https://developers.google.com/identity/protocols/oauth2',
  }),
  prefixed({
    id: 'google-access-token',
    label: 'Google access token',
    prefix: 'ya29.',
    body: '[A-Za-z0-9_-]{22,2000}',
    fake: fakeBase62(240),
    source: 'https://developers.google.com/identity/protocols/oauth2',
  }),
  prefixed({
    id: 'google-refresh-token',
    label: 'Google refresh token',
    prefix: '1//0',
    body: '[A-Za-z0-9_-]{60,140}',
    fake: fakeBase62(99),
    source: 'https://developers.google.com/identity/protocols/oauth2',
  }),
  prefixed({
    id: 'google-hmac-key',
    label: 'Google Cloud storage HMAC ID',
    severity: 'high',
    prefix: 'GOOG',
    body: '1[A-Z0-9]{60}|(?<=GOOG)[A-Z0-9]{20}',
    fake: `1${fakeBase62(60).toUpperCase()}`,
    dull: `1${'A'.repeat(60)}`,
    hits: [1, 2, 3].map((seed) => `access GOOG1${fakeBase62(60, seed).toUpperCase()} it is`),
    source: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
  }),
  {
    ...KEY,
    id: 'google-client-id',
    label: 'Google OAuth client ID',
    // No secret alone; with the secret beside it, half of a login.
    severity: 'medium',
    keywords: ['.apps.googleusercontent.com'],
    reach: { before: 50, after: 1 },
    pattern: /(?<![\w-])\d{6,14}-[a-z0-9]{20,40}\.apps\.googleusercontent\.com/g,
    source: 'https://developers.google.com/identity/protocols/oauth2',
    hits: [
      `client_id: ${fakeDigits(12)}-${fakeBase36(32)}.apps.googleusercontent.com`,
      `"${fakeDigits(12)}-${fakeBase36(32, 2)}.apps.googleusercontent.com"`,
      `id ${fakeDigits(11)}-${fakeBase36(32, 3)}.apps.googleusercontent.com ok`,
    ],
    misses: [
      'YOUR_CLIENT_ID.apps.googleusercontent.com',
      `000000000000-${'0'.repeat(32)}.apps.googleusercontent.com`,
      'see apps.googleusercontent.com',
    ],
  },
  {
    ...KEY,
    id: 'google-legacy-secret',
    label: 'Google OAuth client secret',
    tier: 'context',
    keywords: ['.apps.googleusercontent.com'],
    reach: { after: 260 },
    pattern: /(?<![\w./-])[A-Za-z0-9_-]{24}(?![\w./-])/g,
    check: [
      ['random', 3.4],
      ['drawn', 3.4],
      ['like', '[A-Z].*[a-z]|[a-z].*[A-Z]', ''],
    ],
    source: 'https://developers.google.com/identity/protocols/oauth2',
    hits: [1, 2, 3].map(
      (seed) =>
        `${fakeDigits(12)}-${fakeBase36(32)}.apps.googleusercontent.com\nsecret: ${fakeBase62(24, seed)}`,
    ),
    misses: [
      `x.apps.googleusercontent.com, see getAuthorizationFromHere`,
      `x.apps.googleusercontent.com ${'aB'.repeat(12)}`,
      `secret: ${fakeBase62(24)}`,
    ],
  },
  {
    ...KEY,
    id: 'firebase-messaging-key',
    label: 'Firebase messaging key',
    keywords: [':apa91b'],
    reach: { before: 16, after: 150 },
    pattern: /(?<![\w-])[A-Za-z0-9_-]{8,15}:APA91b[A-Za-z0-9_-]{130,150}(?![\w-])/g,
    source: 'https://firebase.google.com/docs/cloud-messaging/auth-server',
    hits: [
      `FCM_SERVER_KEY=AAAA${fakeBase62(7)}:APA91b${fakeBase62(134)}`,
      `"key": "AAAA${fakeBase62(7, 2)}:APA91b${fakeBase62(134, 2)}"`,
      `Authorization: key=AAAA${fakeBase62(7, 3)}:APA91b${fakeBase62(134, 3)}`,
    ],
    misses: [
      `AAAA${fakeBase62(7)}:APA91b${'0'.repeat(134)}`,
      'AAAA:APA91b...',
      `AAAA${fakeBase62(7)}:APA91b${fakeBase62(60)}`,
    ],
  },
  {
    ...KEY,
    id: 'azure-storage-key',
    label: 'Azure storage or service key',
    tier: 'context',
    keywords: [
      'accountkey',
      'accesskey',
      'account_key',
      'access_key',
      'storage_key',
      'primary_key',
      'azure',
      'cosmos',
      'servicebus',
      'eventhub',
      'iothub',
    ],
    pattern: /(?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/g,
    check: [
      ['random'],
      [
        'after',
        '(?:Access|Account|Storage|Primary|Secondary|Master|Shared)_?-?Key|azure[\\w.-]{0,40}["\']?\\s{0,3}[:=]',
        60,
      ],
    ],
    reason: 'shape of the key, and Azure is named before it',
    source: AZURE_KEYS,
    hits: [
      `AccountName=shop;AccountKey=${fakeBase64(86)}==;EndpointSuffix=core.windows.net`,
      `SharedAccessKeyName=send;SharedAccessKey=${fakeBase64(43)}=`,
      `AZURE_STORAGE_KEY="${fakeBase64(86, 2)}=="`,
    ],
    misses: [
      `sha512-${fakeBase64(86)}==`,
      `azure, hash ${fakeBase64(86)}==`,
      `AccountKey=${'A'.repeat(86)}==`,
    ],
  },
  {
    ...KEY,
    id: 'azure-identifiable-key',
    label: 'Azure service key',
    // Their middle is often all `A`.
    check: [['drawn', 3.5]],
    keywords: ['jqqj9', 'azdo', 'azfu', '+astk', 'acdbk', 'aiothk', 'asbh', 'aehb', 'acrq'],
    reach: { before: 80, after: 40 },
    pattern:
      /(?<![\w+/])(?:[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{26}(?:[A-Za-z0-9]{4}|[A-Za-z0-9]{2}==)?|[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}|[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5,8}={0,2}|[A-Za-z0-9+/]{76}(?:\+ASt|ACDb)[A-Za-z0-9+/]{5,8}={0,2}|[A-Za-z0-9+/]{33}(?:AIoT|ASbH|AEhB|ACRq)[A-Za-z0-9+/]{5,7}={0,2}|[A-Za-z0-9+/]{42}\+ACR[A-Za-z0-9]{6})(?![\w+/])/g,
    source: 'https://learn.microsoft.com/purview/sit-defn-azure-devops-personal-access-token',
    hits: [
      `key ${fakeBase62(52)}JQQJ99${fakeBase62(26)}${fakeBase62(4, 2)}`,
      `AZURE_DEVOPS_EXT_PAT=${fakeBase62(76)}AZDO${fakeBase62(4)}`,
      `code ${fakeBase62(44)}AzFu${fakeBase62(6)}==`,
    ],
    misses: [
      `key ${'0'.repeat(52)}JQQJ99${'0'.repeat(26)}0000`,
      'JQQJ99 is a mark',
      `${fakeBase62(40)}JQQJ99${fakeBase62(20)}`,
    ],
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
    hits: [
      `AZURE_CLIENT_SECRET=${fakeBase62(3)}8Q~${fakeBase62(31)}`,
      `"password": "${fakeBase62(3, 2)}7Q~${fakeBase62(34)}"`,
      `secret ${fakeBase62(3, 3)}8Q~${fakeBase62(32)} expires`,
    ],
    misses: ['FAQ~ see below', 'abc8Q~short', `aaa8Q~${'a'.repeat(31)}`],
  },
  named({
    id: 'azure-devops-token',
    label: 'Azure DevOps token',
    names: ['azure_devops', 'devops', 'vsts', 'ado', 'system_accesstoken'],
    word: '',
    body: '[a-z2-7]{52}',
    fake: fakeBase32(52).toLowerCase(),
    dull: 'a'.repeat(52),
    source:
      'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
  }),
  named({
    id: 'azure-function-key',
    label: 'Azure function key',
    names: ['functions', 'azure_function'],
    body: '[A-Za-z0-9/_-]{54,56}={0,2}',
    fake: `${fakeBase62(54)}==`,
    source: 'https://learn.microsoft.com/azure/azure-functions/function-keys-how-to',
  }),
];
