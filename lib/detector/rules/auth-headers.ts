// What signs a request in: headers, cookies, options of curl, signed addresses.
import { fakeBase36, fakeBase62, fakeBase64, fakeHex, fakeLetters, fakeUuid } from '../fake-keys';
import { fakePassword } from '../fake-values';
import type { Rule } from '../rule';

const AUTH = {
  type: 'AUTH_HEADER',
  severity: 'high',
  tier: 'context',
  reason: 'it signs a request in',
  mask: 'ends',
} as const satisfies Partial<Rule>;

/** Logins that only show where one goes. */
const SAMPLE_LOGIN =
  '(?:user(?:name)?|admin|test|foo|login|usr|alice|aladdin|my-?user):(?:pass(?:wd|word)?|admin|test|bar|secret|open ?sesame|token|pwd|pw)\\W{0,2}$|:[x*.]{2,}$|:\\W{0,2}[<$\\[{%]|:(?:pass(?:wd|word)?|pwd|token|changeme|null|none|undefined)\\W{0,2}$|:(?:op|vault|ssm):|:(?:__\\w+__|@@\\w+@@|%\\w+%)\\W?$|your';
const RFC6750 = 'https://www.rfc-editor.org/rfc/rfc6750';
const RFC7617 = 'https://www.rfc-editor.org/rfc/rfc7617';

export const AUTH_HEADERS: readonly Rule[] = [
  {
    ...AUTH,
    id: 'basic-login',
    label: 'Login in a header',
    tier: 'checksum',
    keywords: ['basic'],
    reach: { after: 420 },
    pattern: /basic\s{1,3}([A-Za-z0-9+/]{8,400}={0,2})(?![\w+/=-])/dgi,
    check: [['decodes', `^(?!.*(?:${SAMPLE_LOGIN}))[\\x20-\\x7e]{0,200}:[\\x20-\\x7e]{2,200}$`]],
    reason: 'a name and a password in base64',
    source: RFC7617,
    hits: [1, 2, 3].map((seed) => `Authorization: Basic ${btoa(`svc:${fakePassword(seed)}`)}`),
    misses: [
      `Authorization: Basic ${btoa('username:password')}`,
      'Visual Basic programming1',
      `Basic ${fakeBase62(24)}`,
    ],
  },
  {
    ...AUTH,
    id: 'bearer-token',
    anchored: 'at',
    type: 'API_KEY',
    label: 'Bearer token',
    keywords: ['bearer'],
    reach: { after: 520 },
    pattern: /bearer["']?[\s:=]{1,3}["']?([\w+/=.~%-]{16,500})(?![\w+/=~-])/dgi,
    check: [['drawn', 2.8]],
    source: RFC6750,
    hits: [
      `Authorization: Bearer ${fakeBase62(40)}`,
      `--oauth2-bearer "${fakeBase64(22)}=="`,
      `CURLOPT_XOAUTH2_BEARER: Bearer ${fakeHex(40)}`,
    ],
    misses: [
      'Authorization: Bearer $TOKEN_123456789012345',
      'Bearer YOUR_TOKEN_1234567890',
      'bearer authenticationTokenForRequests',
      `Bearer example-${fakeBase62(30)}`,
    ],
  },
  {
    ...AUTH,
    id: 'authorization-header',
    anchored: 'at',
    label: 'Authorization header',
    keywords: ['authorization', 'x-auth', 'authentication', 'oauth_signature', 'ntlm', 'negotiate'],
    reach: { before: 21, after: 620 },
    pattern:
      /(?:(?:authorization|x-auth(?:-[a-z]{2,12})?|(?:\w{1,20}_)?authentication)\\?["']?\s{0,3}(?:[:=,]|=>)\s{0,3}\\?["']?(?:[A-Za-z][\w-]{1,20}\s{1,3})?(?:token=|key=)?|oauth_signature=|\b(?:NTLM|Negotiate)\s{1,3})["']?([\w+/=.~%-]{12,600})(?![\w+/=~-])/dgi,
    check: [['drawn', 2.8]],
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-11',
    hits: [
      `Authorization: Token ${fakeHex(40)}`,
      `"authorization": "${fakeBase62(38)}"`,
      `-H 'Authorization:  ${fakeUuid()}'`,
    ],
    misses: [
      'Authorization: Token your-token-here-please',
      'authorization: requiresAuthentication',
      `Authorization: Token sample-${fakeHex(40)}`,
      'Authorization: Digest username',
    ],
  },
  {
    ...AUTH,
    id: 'ntlm-message',
    label: 'NTLM login',
    tier: 'shape',
    keywords: ['tlrmtvntuaa'],
    reach: { after: 2000 },
    pattern: /TlRMTVNTUAA[CD]AAAA[A-Za-z0-9+/]{60,1900}={0,2}/g,
    check: [['unlike', '([B-Za-z])\\1{20}']],
    source: 'https://learn.microsoft.com/openspecs/windows_protocols/ms-nlmp',
    hits: [1, 2, 3].map((seed) => `type 3: TlRMTVNTUAADAAAA${fakeBase64(160, seed)}`),
    misses: ['TlRMTVNTUAABAAAA', 'TlRMTVNTUAADAAAA', `TlRMTVNTUAADAAAA${'x'.repeat(80)}`],
  },
  {
    ...AUTH,
    id: 'session-cookie',
    type: 'COOKIE',
    label: 'Session cookie',
    keywords: ['cookie'],
    reach: { after: 2400 },
    pattern:
      /cookie\\?["']?(?:\s{0,3}[:=]\s{0,3}|,\s{0,3}\\?["']value\\?["']\s{0,3}:\s{0,3})\\?["']?([\w.$!%*-]{1,60}=[^=;,\s"'\\]{0,600}={0,2}(?:;\s{0,2}[\w.$!%*-]{1,60}(?:=[^=;\s"'\\]{0,600}={0,2})?){0,30})/dgi,
    check: [
      ['real'],
      ['like', '=(?=[^;]{0,40}\\d)(?=[^;]{0,40}[a-zA-Z])[\\w%.+/~:|-]{16}'],
      ['unlike', '^[\\w.$!%*-]{1,60}=(?:Session|Lax|Strict|deleted)\\b'],
    ],
    source: 'https://www.rfc-editor.org/rfc/rfc6265',
    hits: [
      `Cookie: sessionid=${fakeHex(32)}; csrftoken=${fakeBase62(32)}`,
      `{"name":"cookie","value":"_ga=GA1.2.1; SID=${fakeBase62(60)}"}`,
      `Set-Cookie: sid=${fakeBase62(43)}; Path=/; HttpOnly`,
    ],
    misses: [
      'Cookie: session=<redacted>',
      `Cookie: session=example-${fakeHex(32)}`,
      `Set-Cookie: PHPSESSID=deleted; trace=${fakeHex(32)}`,
      'Cookie: theme=dark; lang=en',
      'Set-Cookie: consent=allowed-everything-for-ever',
    ],
  },
  {
    ...AUTH,
    id: 'session-id',
    anchored: 'at',
    type: 'COOKIE',
    label: 'Session cookie',
    keywords: [
      'sessid',
      'sessionid',
      'session_id',
      'connect.sid',
      'laravel_session',
      '_session=',
      'xsrf-token=',
      'csrftoken=',
      'li_at=',
      'auth_token=',
      'sid=',
    ],
    reach: { before: 20, after: 420 },
    pattern:
      /(?<![\w.-])((?:JSESSIONID|PHPSESSID|ASPSESSIONID\w{1,12}|ASP\.NET_SessionId|connect\.sid|session_?id|laravel_session|_?\w{1,20}_session|XSRF-TOKEN|csrftoken|li_at|auth_token|sid)=["']?[\w%.:+/-]{16,400}={0,2})(?![\w%+/-])/dgi,
    check: [['like', '=.*\\d.*\\d'], ['unlike', '=[0-9.-]+$'], ['drawn']],
    source: 'https://www.rfc-editor.org/rfc/rfc6265',
    hits: [
      `JSESSIONID=${fakeHex(32).toUpperCase()}`,
      `PHPSESSID=${fakeBase36(26)};`,
      `connect.sid=s%3A${fakeBase62(32)}.${fakeBase62(43)}`,
    ],
    misses: [
      'JSESSIONID=abcdefghabcdefgh1',
      'sid=1234567890123456',
      'session_id=get_session_12_from_34_cookies',
      `PHPSESSID=${fakeLetters(26)}`,
    ],
  },
  {
    ...AUTH,
    id: 'registry-login',
    label: 'Login of a container registry',
    keywords: ['"auth"', '\\"auth\\"'],
    reach: { after: 420 },
    pattern: /"auth\\?"\s{0,3}:\s{0,3}\\?"([A-Za-z0-9+/]{10,400}={0,2})\\?"/dg,
    check: [['decodes', `^(?!.*(?:${SAMPLE_LOGIN}))[^:\\s]{1,100}:[\\x21-\\x7e]{3,200}$`]],
    reason: 'a name and a password in base64',
    source: 'https://docs.docker.com/reference/cli/docker/login/',
    hits: [1, 2, 3].map(
      (seed) => `{"auths":{"registry.corp":{"auth":"${btoa(`ci:${fakePassword(seed)}`)}"}}}`,
    ),
    misses: [
      `{"auth": "${btoa('username:password')}"}`,
      '{"auth": "required1required"}',
      `{"auth": "${fakeBase62(24)}"}`,
    ],
  },
  {
    ...AUTH,
    id: 'login-option',
    label: 'Login in a command',
    keywords: ['-u', '--user', '--proxy-user'],
    reach: { before: 1, after: 220 },
    pattern:
      /(?:\s-[uU]|--(?:proxy-)?user)(?:=|\s{1,3}|(?=["']))(["']?[^\s"':]{0,64}:[^\s"']{3,128}["']?)/dg,
    check: [
      ['near', 'curl|wget|https?:|http |xh |-X |-H |-d ', 300],
      ['unlike', `${SAMPLE_LOGIN}|^[^:]*\\s\\d+:\\d+$|[{(]`],
      ['random', 0],
    ],
    source: 'https://curl.se/docs/manpage.html#-u',
    hits: [
      `curl -u "ada:${fakePassword()}" https://api.corp/v1`,
      `curl -X POST https://api.corp --user bot:${fakePassword(2)}`,
      `curl --cacert ca.crt -u elastic:${fakePassword(3)} https://localhost:9200`,
    ],
    misses: [
      'curl -u username:password https://api.example.com',
      'docker run -u 1000:1000 alpine',
      'curl -u "$USER:$PASS" https://api.corp',
      'curl -u svc:changeme123 https://api.corp',
      `sudo -u deploy:${fakePassword()} id`,
    ],
  },
  {
    ...AUTH,
    id: 'signed-address',
    anchored: 'at',
    type: 'SECRET',
    label: 'Signed address',
    keywords: [
      ...['signature=', 'sig=', 'token=', 'key=', 'auth=', 'secret=', 'credential=', 'code='],
      ...['token%3d', 'key%3d', 'sas='],
    ],
    reach: { before: 40, after: 1700 },
    pattern:
      /(?:[?&;]|%26|&amp;|\\u0026)(?:[\w-]{0,24}(?:signature|sig|token|api_?-?key|auth|secret|credentials?)|key|code|X-Amz-(?:Key|Credential|Signature|Security-Token))(?:=|%3D)((?:[\w.~+/=-]|%(?!26)[0-9A-Fa-f]{2}){14,1600})/dgi,
    check: [
      ['unlike', '^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$', ''],
      ['drawn', 2.8],
    ],
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',
    hits: [
      `https://b.s3.amazonaws.com/f.pdf?X-Amz-Expires=300&X-Amz-Signature=${fakeHex(64)}`,
      `https://a.blob.core.windows.net/x?sv=2023-01-03&sig=${fakeBase62(43)}%3D&sr=b`,
      `https://api.corp/v1?x-goog-signature=${fakeHex(64)}`,
    ],
    misses: [
      'https://example.com/?token=confirmation-page',
      `https://api.corp/?sig=example${fakeBase62(30)}`,
      'https://api.corp/?auth=authenticateWithGoogle2',
      `https://api.corp/?code=${fakeUuid()}`,
      'https://api.corp/?key=YOUR_API_KEY_12345',
      `https://shop.corp/?sort_key=date&page_code=${'a1'.repeat(9)}`,
    ],
  },
];
