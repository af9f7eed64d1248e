// The keys that are pasted most, in the formats that their providers give out today: each is found whole, alone in a sentence.
import { describe, expect, it, test } from 'vitest';
import { RULES } from './all-rules';
import { detect } from './detect';
import {
  fakeBase32,
  fakeBase36,
  fakeBase58Check,
  fakeBase62,
  fakeBase64,
  fakeDigits,
  fakeHex,
  fakeOf,
  fakeUuid,
} from './fake-keys';
import { fakeCrcBody, fakeJwt } from './fake-values';

/** Base64 for URLs. */
const url64 = (length: number, seed = 1) =>
  fakeBase64(length, seed).replace(/\+/g, '-').replace(/\//g, '_');
const upper = (length: number) => fakeBase36(length).toUpperCase();
const OPENAI = ['T3Blbk', 'FJ'].join('');
const PYPI = ['pypi-AgEIcHlwa', 'S5vcmc'].join('');

/** Provider, and a key of its format. */
const FORMATS: readonly (readonly [provider: string, key: string])[] = [
  ['GitHub, classic', `ghp_${fakeCrcBody()}`],
  ['GitHub, OAuth', `gho_${fakeCrcBody(2)}`],
  ['GitHub, app', `ghs_${fakeCrcBody(3)}`],
  ['GitHub, refresh', `ghr_${fakeBase62(76)}`],
  ['GitHub, fine-grained', `github_pat_11${upper(20)}_${fakeBase62(59)}`],
  ['GitLab', `glpat-${url64(20)}`],
  ['GitLab, routable', `glpat-${url64(27)}.0r${fakeBase36(7)}`],
  ['GitLab, routable with a version', `glpat-${url64(37)}.01.0z${fakeBase36(7)}`],
  ['GitLab, runner', `glrt-t1_${url64(27)}.01.0w${fakeBase36(7)}`],
  ['Slack, bot', `${'xoxb'}-${fakeDigits(12)}-${fakeDigits(13)}-${fakeBase62(24)}`],
  ['Slack, app', `xapp-1-A${upper(10)}-${fakeDigits(13)}-${fakeHex(64)}`],
  ['Slack, rotating', `xoxe.${'xoxp'}-1-${fakeBase62(163)}`],
  ['Slack, workflow', `xwfp-${fakeDigits(12)}-${fakeDigits(13)}-${fakeBase62(24)}`],
  ['Stripe', `sk_live_51${fakeBase62(97)}`],
  ['Stripe, restricted', `rk_live_51${fakeBase62(97)}`],
  ['Stripe, webhook', `whsec_${fakeBase62(32)}`],
  ['OpenAI, project', `sk-proj-${url64(74)}${OPENAI}${url64(74, 2)}`],
  ['OpenAI, service account', `sk-svcacct-${url64(74)}${OPENAI}${url64(74, 2)}`],
  ['OpenAI, admin', `sk-admin-${url64(58)}${OPENAI}${url64(58, 2)}`],
  ['OpenAI, legacy', `sk-${fakeBase62(20)}${OPENAI}${fakeBase62(20, 2)}`],
  ['Anthropic', `sk-ant-api03-${url64(93)}AA`],
  ['Anthropic, admin', `sk-ant-admin01-${url64(93)}AA`],
  ['Anthropic, Claude Code', `sk-ant-oat01-${url64(93)}AA`],
  ['Google', `AIzaSy${url64(33)}`],
  ['Google, auth key', `AQ.Ab8RN6${url64(44)}`],
  ['Google, client secret', `GOCSPX-${url64(28)}`],
  ['Google, access token', `ya29.a0${url64(200)}`],
  ['AWS', `AKIA${fakeBase32(16)}`],
  ['AWS, temporary', `ASIA${fakeBase32(16)}`],
  ['AWS, Bedrock', `ABSK${fakeBase64(128)}`],
  ['Microsoft Entra', `${fakeBase62(3)}8Q~${fakeBase62(34)}`],
  ['Azure DevOps', `${fakeBase62(52)}JQQJ99BK${upper(20)}AZDO${fakeBase62(4)}`],
  ['DigitalOcean', `dop_v1_${fakeHex(64)}`],
  ['Cloudflare, user', `cfut_${fakeBase62(40)}${fakeHex(8)}`],
  ['Cloudflare, account', `cfat_${fakeBase62(40)}${fakeHex(8)}`],
  ['Cloudflare, origin', `v1.0-${fakeHex(24)}-${fakeHex(146)}`],
  ['Hugging Face', `hf_${fakeOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 34)}`],
  ['npm', `npm_${fakeCrcBody(4)}`],
  ['PyPI', `${PYPI}${url64(150)}`],
  ['Docker', `dckr_pat_${url64(27)}`],
  ['Twilio', `SK${fakeHex(32)}`],
  ['SendGrid', `SG.${url64(22)}.${url64(43)}`],
  ['Mailgun', `${fakeHex(32)}-${fakeHex(8)}-${fakeHex(8, 2)} is the mailgun key`],
  ['Telegram', `${fakeDigits(10)}:AA${url64(33)}`],
  ['Discord', `${btoa(`1${fakeDigits(17)}`)}.G${fakeBase62(5)}.${url64(38)}`],
  ['Shopify', `shpat_${fakeHex(32)}`],
  ['Square', `EAAAl${url64(59)}`],
  ['Atlassian', `ATATT3xFfGF0${url64(171)}=${fakeHex(8).toUpperCase()}`],
  ['Databricks', `dapi${fakeHex(32)}-2`],
  ['Grafana', `glsa_${fakeBase62(32)}_${fakeHex(8)}`],
  ['Sentry', `sntryu_${fakeHex(64)}`],
  ['Vault', `hvs.CAES${url64(90)}`],
  ['Terraform Cloud', `${fakeBase62(14)}.atlasv1.${fakeBase62(67)}`],
  ['Supabase, access token', `sbp_${fakeHex(40)}`],
  ['Supabase, secret key', `sb_secret_${url64(22)}_${url64(8)}`],
  ['Vercel', `vcp_${fakeBase62(56)}`],
  ['Netlify', `nfp_${fakeBase62(36)}`],
  ['Fly.io', `fm2_${fakeBase64(400)}`],
  ['Render', `rnd_${fakeBase62(32)}`],
  ['Linear', `lin_api_${fakeBase62(40)}`],
  ['Notion', `ntn_${fakeDigits(11)}${fakeBase62(35)}`],
  ['Figma', `figd_${url64(40)}`],
  ['Postman', `PMAK-${fakeHex(24)}-${fakeHex(34)}`],
  ['Pulumi', `pul-${fakeHex(40)}`],
  ['xAI', `xai-${fakeBase62(80)}`],
  ['Groq', `gsk_${fakeBase62(20)}WGdyb3FY${fakeBase62(24)}`],
  ['Perplexity', `pplx-${fakeBase62(48)}`],
  ['Replicate', `r8_${fakeBase62(37)}`],
  ['OpenRouter', `sk-or-v1-${fakeHex(64)}`],
  ['DeepSeek', `sk-${fakeHex(32)}`],
  ['Moonshot', `sk-${fakeBase62(48, 7)}`],
  ['LangSmith', `lsv2_pt_${fakeHex(32)}_${fakeHex(10)}`],
  ['Tailscale', `tskey-auth-k${fakeBase62(10)}CNTRL-${fakeBase62(32)}`],
  ['1Password', `ops_eyJ${fakeBase64(600)}`],
  ['Doppler', `dp.pt.${fakeBase62(43)}`],
  ['Infisical', `st.${fakeHex(24)}.${fakeHex(32)}.${fakeHex(32, 2)}`],
  ['age', `AGE-SECRET-KEY-1${fakeOf('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)}`],
  ['Tavily', `tvly-dev-${fakeBase62(32)}`],
  ['ElevenLabs', `sk_${fakeHex(48)}`],
  ['Pinecone', `pcsk_${fakeBase62(6)}_${fakeBase62(63)}`],
  ['Neon', `napi_${fakeBase36(64)}`],
  ['PlanetScale', `pscale_tkn_${url64(43)}`],
  ['Aiven', `AVNS_${url64(19)}`],
  ['CircleCI', `CCIPAT_${fakeBase62(22)}_${fakeHex(40)}`],
  ['Sonar', `squ_${fakeHex(40)}`],
  ['New Relic', `NRAK-${upper(27)}`],
  ['HubSpot', `pat-na1-${fakeUuid()}`],
  ['Airtable', `pat${fakeBase62(14)}.${fakeHex(64)}`],
  ['Brevo', `xkeysib-${fakeHex(64)}-${fakeBase62(16)}`],
  ['Resend', `re_${fakeBase62(8)}_${fakeBase62(24)}`],
  ['RubyGems', `rubygems_${fakeHex(48)}`],
  ['PostHog', `phx_${fakeBase62(47)}`],
  ['JSON Web Token', fakeJwt({ alg: 'RS256', typ: 'JWT' }, { sub: 'ada', exp: 1900000000 })],
  ['Bitcoin', fakeBase58Check([0x80], 32)],
];

describe('a key is found whole in a sentence:', () => {
  test.each(FORMATS)('%s', (_, text) => {
    const [key = ''] = text.split(' ');
    const found = detect(`Why does it not accept ${text}, please?`);
    const kept = found.filter(({ severity }) => severity === 'critical' || severity === 'high');
    expect(kept.map(({ start, end }) => ({ start, end }))).toEqual([
      { start: 23, end: 23 + key.length },
    ]);
  });
});

it('at least 120 providers have a rule of their own', () => {
  const own = RULES.filter(({ type, tier }) => type === 'API_KEY' && tier !== 'context');
  const providers = new Set(own.map(({ label }) => label.split(' ').slice(0, 2).join(' ')));
  expect(providers.size).toBeGreaterThanOrEqual(120);
});
