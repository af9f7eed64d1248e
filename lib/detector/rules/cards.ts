// Payment card numbers: issuer's prefix, length and Luhn check together; security codes by the words beside them.
import { type Checks, named } from '../fake-ids';
import { fakeCard, fakeDigits } from '../fake-values';
import { beside, ofDigits, whole } from '../number-rule';
import type { Rule } from '../rule';

/** The first four digits of each issuer whose numbers have 16. */
const FOUR =
  '(?:4\\d{3}|5[1-5]\\d\\d|222[1-9]|22[3-9]\\d|2[3-6]\\d\\d|27[01]\\d|2720|6011|65\\d\\d|64[4-9]\\d|35(?:2[89]|[3-8]\\d)|62\\d\\d)';
const GAPS = [' ', '\\u00a0', '-', '\\.'];
const GROUPED = GAPS.map((gap) => `${FOUR}(?:${gap}\\d{4}){3}`).join('|');
/** In one piece, in groups of four, or American Express's 4-6-5. */
const COMMON = `${FOUR}\\d{12}|${GROUPED}|3[47]\\d\\d[ \\u00a0-]?\\d{6}[ \\u00a0-]?\\d{5}`;
/** Rare ones, and lengths easily mistaken for ids and times: only where a card is spoken of. */
const RARE =
  '4\\d{12}(?:\\d{3})?(?:\\d{3})?|62\\d{14,17}|(?:2131|1800)\\d{11}|3(?:0[0-5]|095|[689]\\d)\\d(?:\\d{10}|[ -]\\d{6}[ -]\\d{4})|' +
  '(?:50|5[6-8]|6[0-9])\\d{10,17}|35\\d{14}|220[0-4]\\d{12}|9792\\d{12}|8[12]\\d{14}|(?:\\d{4}[ -]){3}\\d{4}(?:[ -]\\d{3})?';

/** Neither part of a word, link, ticket number or decimal fraction, nor the beginning of a longer number. */
const standing = (pattern: string) =>
  new RegExp(`(?<![\\w./\\\\#@-])(?<!\\b0,)(?:${pattern})(?![\\w@]|[./-]\\d)`, 'g');

/**
 * Numbers that payment services publish for tests, and nothing else: whoever pastes one of these pastes
 * documentation. https://docs.stripe.com/testing#cards, https://developer.paypal.com/tools/sandbox/card-testing/
 */
const TEST_CARDS = (
  '4111111111111111 4242424242424242 4012888888881881 4000056655665556 4000000000000002 4000002500003155 ' +
  '5555555555554444 5105105105105100 5200828282828210 2223003122003222 378282246310005 371449635398431 ' +
  '6011111111111117 6011000990139424 3056930009020004 30569309025904 38520000023237 3530111333300000 ' +
  '3566002020360505 6200000000000005'
).split(' ');

/** The groups of an IBAN look like a card's. */
const NO_IBAN = ['not-near', '\\b[A-Z]{2}\\d{2}(?:[ -]?[A-Z0-9]{1,4}){0,6}[ -]?$', 36] as const;
const CARD: Checks = [['luhn'], ['varied', 4], ['not-listed', TEST_CARDS], NO_IBAN];

const WORDS =
  '(?:credit|debit|bank|payment|visa|gift)? cards?(?: (?:number|no|num|nr|#))?|cc(?: ?n\\p{L}*)?|pan|visa|master ?card|maestro|amex|american express|diners|discover|jcb|union ?pay|mir|rupay|troy|' +
  '(?:kredit|bank|ec|giro|zahl)?-?karten?\\p{L}*|carte (?:bancaire|bleue|de crédit|de paiement|visa)|carte|tarjeta(?: de crédito| de débito)?|carta (?:di|de) (?:credito|crédito)|carta|cartão|kort(?:nummer)?|' +
  'kart[aeęyı]\\p{L}*|kart|kártya\\p{L}*|карт\\p{L}*|κάρτα\\p{L}*|卡号?|银行卡\\p{L}*|信用卡\\p{L}*|カード\\p{L}*|카드\\p{L}*|بطاقة|כרטיס';

const PAYMENT_CARD = {
  type: 'CREDIT_CARD',
  label: 'Payment card number',
  severity: 'critical',
  tier: 'checksum',
  mask: 'last-four',
  source: 'https://www.iso.org/standard/70484.html',
} as const;

/** The same number with another last digit. */
const wrong = (card: string) => card.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));

export const CARDS: readonly Rule[] = [
  {
    ...PAYMENT_CARD,
    ...ofDigits(15, 16),
    id: 'payment-card',
    reach: { before: 2, after: 2 },
    pattern: standing(COMMON),
    check: CARD,
    reason: 'check digit valid',
    hits: [
      `card: ${fakeCard('4', 16)}`,
      fakeCard('51', 16).replace(/(\d{4})(?=\d)/g, '$1 '),
      fakeCard('34', 15).replace(/(\d{4})(\d{6})/, '$1-$2-'),
      `12,${fakeCard('2720', 16)},open`,
    ],
    misses: [
      '4111 1111 1111 1111',
      '4242-4242-4242-4242',
      '5555555555554444',
      '378282246310005',
      '4444444444444448',
      wrong(fakeCard('4', 16)),
      'at 1700000000000 ms',
      `0.${fakeCard('4', 16)}`,
      `0,${fakeCard('4', 16)}`,
      `id-${fakeCard('4', 16)}`,
      `order ${fakeCard('4', 19)}`,
      `SE22 ${fakeCard('4', 16).replace(/(\d{4})(?=\d)/g, '$1 ')}`,
    ],
  },
  {
    ...PAYMENT_CARD,
    ...ofDigits(12, 19),
    id: 'payment-card-named',
    pattern: standing(RARE),
    check: [...CARD, ['named', WORDS]],
    reason: 'named beside it, check digit valid',
    hits: [
      `Visa card ${fakeCard('4', 13)}`,
      `Diners: ${fakeCard('36', 14)}`,
      `银行卡 ${fakeCard('62', 19)}`,
      `my card ${fakeCard('5038', 12)} is lost`,
    ],
    misses: [
      `order ${fakeCard('36', 14)}`,
      `card ${wrong(fakeCard('36', 14))}`,
      'card 30569309025904',
      'card 36333333336363',
      `card SE22 ${fakeCard('6304', 16).replace(/(\d{4})(?=\d)/g, '$1 ')}`,
    ],
  },
  {
    ...beside(
      'cvv',
      'cvc',
      'cvn',
      'csc',
      'security code',
      'prüfn',
      'prüfz',
      'cryptogramme',
      'seguridad',
      'segurança',
      'sicurezza',
      '安全码',
      'セキュリティコード',
    ),
    id: 'card-security-code',
    type: 'CARD_CVV',
    label: 'Card security code',
    severity: 'medium',
    tier: 'context',
    pattern: whole(/\d{3,4}/),
    check: [
      [
        'named',
        '(?:cvv|cvc|cvn|csc) ?2?(?: (?:code|number))?|card security code|security code|prüf(?:nummer|ziffer)|cryptogramme(?: visuel)?|código de (?:seguridad|segurança)|codice di sicurezza|安全码|セキュリティコード',
        12,
        0,
      ],
      ['unlike', '^(?:19|20)\\d\\d$|^0+$'],
    ],
    reason: 'named beside it',
    mask: 'wholly',
    source: 'https://www.pcisecuritystandards.org/glossary/card-verification-code-or-value/',
    hits: [
      `CVV: ${fakeDigits(3)}`,
      `CVC2 ${fakeDigits(3, 2)}`,
      `exp 04/29, cvv ${fakeDigits(3, 3)}`,
    ],
    misses: [
      'CVV: 2024',
      'CVV has three digits, page 123',
      'the cvv is printed on the back of 100 cards',
      ...named.misses('CVV', '####', [], '0'),
    ],
  },
];
