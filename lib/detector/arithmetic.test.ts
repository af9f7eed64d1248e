// Check digits, checksums and entropy against published examples.
import { describe, expect, it, test } from 'vitest';
import {
  digitsOf,
  entropy,
  follows,
  fromBase64,
  passesLuhn,
  passesMod,
  passesVerhoeff,
  remainder,
  signsOf,
} from './arithmetic';
import { crc32, endsWithCrc, toBase62 } from './crc';

describe('passesLuhn', () => {
  // Wikipedia's example, then test cards of https://docs.stripe.com/testing.
  test.each(['17893729974', '4242424242424242', '378282246310005', '0'])('accepts %s', (digits) => {
    expect(passesLuhn(digits)).toBe(true);
  });

  test.each(['17893729975', '4242424242424241', '4242 4242 4242 4242', '', '１', 'abc'])(
    'refuses %j',
    (digits) => {
      expect(passesLuhn(digits)).toBe(false);
    },
  );
});

describe('remainder', () => {
  it('is 1 for the IBANs of the registry', () => {
    // https://www.swift.com/standards/data-standards/iban-international-bank-account-number
    for (const iban of [
      'GB29NWBK60161331926819',
      'DE89370400440532013000',
      'MT84MALT011000012345MTLCAST001S',
    ]) {
      expect(remainder(iban.slice(4) + iban.slice(0, 4), 97)).toBe(1);
    }
  });

  it('is the remainder of any number', () => {
    expect(remainder('12345678901234567890', 9_999_999_967)).toBe(
      Number(12345678901234567890n % 9_999_999_967n),
    );
    expect(remainder('', 7)).toBe(0);
  });

  it('is NaN for what has no value', () => {
    expect(remainder('12-34', 97)).toBeNaN();
  });
});

describe('passesMod', () => {
  // ISO 7064's own example, 0794 with the check digit 5, and the German tax office's 86095742719.
  test.each(['07945', '86095742719'])('accepts %s and no other last digit', (digits) => {
    for (const last of '0123456789') {
      expect(passesMod(digits.slice(0, -1) + last)).toBe(last === digits.at(-1));
    }
  });

  test.each(['', 'abc', '2'])('refuses %j', (digits) => {
    expect(passesMod(digits)).toBe(false);
  });
});

describe('passesVerhoeff', () => {
  // https://en.wikipedia.org/wiki/Verhoeff_algorithm: 2363; 84736430954837284567892 is Wikibooks' longer one.
  test.each(['2363', '84736430954837284567892'])('accepts %s and nothing near it', (digits) => {
    expect(passesVerhoeff(digits)).toBe(true);
    for (let place = 0; place < digits.length; place += 1) {
      const swapped =
        digits.slice(0, place) +
        digits.charAt(place + 1) +
        digits.charAt(place) +
        digits.slice(place + 2);
      if (swapped !== digits) expect(passesVerhoeff(swapped)).toBe(false);
      for (const other of '0123456789') {
        const changed = digits.slice(0, place) + other + digits.slice(place + 1);
        expect(passesVerhoeff(changed)).toBe(changed === digits);
      }
    }
  });

  it('refuses nothing', () => {
    expect(passesVerhoeff('')).toBe(false);
  });
});

describe('crc32', () => {
  it('gives the check value of the catalogue of CRCs', () => {
    // https://reveng.sourceforge.io/crc-catalogue/17plus.htm#crc.cat.crc-32-iso-hdlc
    expect(crc32('123456789')).toBe(0xcbf43926);
    expect(crc32('')).toBe(0);
  });
});

describe('toBase62', () => {
  it('counts through digits, upper case and lower case', () => {
    expect([0, 9, 10, 35, 36, 61, 62].map((value) => toBase62(value, 1))).toEqual([
      '0',
      '9',
      'A',
      'Z',
      'a',
      'z',
      '10',
    ]);
    expect(toBase62(7, 6)).toBe('000007');
  });
});

describe('endsWithCrc', () => {
  it('accepts a body with its own checksum and no other', () => {
    const body = 'zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ';
    expect(endsWithCrc(`${body}0mLq17`)).toBe(true);
    expect(endsWithCrc(`${body}0mLq18`)).toBe(false);
    expect(endsWithCrc('0mLq17')).toBe(false);
  });
});

describe('entropy', () => {
  it('is the number of bits a sign carries', () => {
    expect(entropy('aaaa')).toBe(0);
    expect(entropy('abab')).toBe(1);
    expect(entropy('0123456789abcdef')).toBe(4);
    expect(entropy('')).toBe(0);
    // Of the article "Entropy (information theory)": 1223334444.
    expect(entropy('1223334444')).toBeCloseTo(1.8464, 4);
  });
});

describe('fromBase64', () => {
  it('reads base64 and base64url, padded or not', () => {
    // RFC 4648, section 10.
    expect(fromBase64('Zm9vYg==')).toBe('foob');
    expect(fromBase64('Zm9vYmE')).toBe('fooba');
    expect(fromBase64('_-8')).toBe('\xff\xef');
  });

  it('gives nothing for what is neither', () => {
    for (const text of ['Z', 'Zm9v!', 'é', '====']) expect(fromBase64(text)).toBe('');
  });
});

describe('follows', () => {
  it('looks back so far and no farther', () => {
    const text = 'card number: 12';
    expect(follows(text, 13, /card/)).toBe(true);
    expect(follows(text, 13, /card/, 5)).toBe(false);
    expect(follows(text, 0, /card/)).toBe(false);
  });
});

describe('signsOf', () => {
  it('leaves letters, digits and fillers in upper case', () => {
    expect(signsOf('ab-1 2/ñ<')).toBe('AB12Ñ<');
  });
});

describe('digitsOf', () => {
  it('leaves only digits', () => {
    expect(digitsOf('12-34 5')).toBe('12345');
  });
});
