// Payment card numbers: issuer's prefix, length and Luhn check together.
import { digitsOf, follows, passesLuhn } from '../arithmetic';
import { fakeCard } from '../fake-values';
import type { Rule } from '../rule';

/** Prefix and length of each issuer, with the lengths that are common enough to need no word beside them. */
const ISSUERS =
  /^(?:4\d{15}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|(?:6011|65\d\d|64[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14})$/;
/** Rare or easily mistaken for ids and times: only where a card is spoken of. */
const RARE_ISSUERS =
  /^(?:4\d{12}|4\d{18}|(?:2131|1800)\d{11}|3(?:0[0-5]|095|[689]\d)\d{11}|62\d{15,17}|(?:5018|5020|5038|5893|6304|6759|676[1-3])\d{8,15})$/;
const CARD_WORDS =
  /card|kart|carte|tarjeta|carta|visa|amex|credit|debit|\bcc\b|\bpan\b|卡|カード|카드/i;

/**
 * Numbers that payment services publish for tests, and nothing else: whoever pastes one of these pastes
 * documentation. https://docs.stripe.com/testing#cards, https://developer.paypal.com/tools/sandbox/card-testing/
 */
const TEST_CARDS = new Set(
  (
    '4111111111111111 4242424242424242 4012888888881881 4000056655665556 4000000000000002 4000002500003155 ' +
    '5555555555554444 5105105105105100 5200828282828210 2223003122003222 378282246310005 371449635398431 ' +
    '6011111111111117 6011000990139424 3056930009020004 30569309025904 38520000023237 3530111333300000 ' +
    '3566002020360505 6200000000000005'
  ).split(' '),
);

function isCard(value: string, text: string, start: number): boolean {
  const digits = digitsOf(value);
  const known =
    ISSUERS.test(digits) || (RARE_ISSUERS.test(digits) && follows(text, start, CARD_WORDS));
  // The groups of an IBAN look like a card's.
  const inIban = follows(text, start, /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{1,4}){0,6}[ -]?$/, 36);
  return (
    known && !inIban && passesLuhn(digits) && !/(\d)\1{7}/.test(digits) && !TEST_CARDS.has(digits)
  );
}

export const CARDS: readonly Rule[] = [
  {
    id: 'payment-card',
    type: 'CREDIT_CARD',
    label: 'Payment card number',
    severity: 'critical',
    tier: 'checksum',
    keywords: [],
    // Bare digits, 4-4-4-4 with up to three more, or American Express's 4-6-5 and Diners' 4-6-4.
    pattern:
      /(?<![\w.,/\\:#@-])(?:[1-6]\d{12,18}|[2-6]\d{3}([ \u00a0.-])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|3\d{3}[ \u00a0-]\d{6}[ \u00a0-]\d{4,5})(?![\w@]|[.,/-]\d)/g,
    check: isCard,
    reason: 'check digit valid',
    mask: 'last-four',
    source: 'https://www.iso.org/standard/70484.html',
    hits: [
      `card: ${fakeCard('4', 16)}`,
      fakeCard('51', 16).replace(/(\d{4})(?=\d)/g, '$1 '),
      fakeCard('34', 15).replace(/(\d{4})(\d{6})/, '$1-$2-'),
      `Visa card ${fakeCard('4', 13)}`,
    ],
    misses: [
      '4111 1111 1111 1111',
      '4242-4242-4242-4242',
      '5555555555554444',
      '378282246310005',
      fakeCard('4', 16).replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
      'at 1700000000000 ms',
      `0.${fakeCard('4', 16)}`,
      `id-${fakeCard('4', 16)}`,
      `order ${fakeCard('4', 19)}`,
    ],
  },
];
