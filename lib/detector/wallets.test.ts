// Checksums of wallets against the published examples.
import { describe, expect, it, test } from 'vitest';
import { sha256 } from './sha256';
import { passesBase58, passesBech32, passesBip39 } from './wallets';
import { BIP39 } from './words/bip39';

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('sha256', () => {
  // https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of %j', (text, digest) => {
    expect(hex(sha256(new TextEncoder().encode(text)))).toBe(digest);
  });

  test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])(
    'of %i bytes is as in the browser',
    async (size) => {
      const bytes = Uint8Array.from({ length: size }, (_, place) => place % 251);
      expect(hex(sha256(bytes))).toBe(
        hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))),
      );
    },
  );
});

describe('base 58', () => {
  // The address of Bitcoin's first block; the WIF and extended key of the Bitcoin wiki and BIP 32.
  test.each([
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
    '3P14159f73E4gFr7JterCCQh9QjiTjiZrG',
    '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ',
  ])('accepts %s', (text) => {
    expect(passesBase58(text)).toBe(true);
    expect(passesBase58(`${text.slice(0, -1)}2`)).toBe(false);
  });

  it('refuses what is none', () => {
    for (const text of ['', '1', '0OIl', '1'.repeat(500)]) expect(passesBase58(text)).toBe(false);
  });
});

describe('bech32', () => {
  // https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki and bip-0350
  test.each([
    'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
  ])('accepts %s', (text) => {
    expect(passesBech32(text)).toBe(true);
    expect(passesBech32(text.replace(/.$/, 'x'))).toBe(false);
  });

  it('refuses what is none', () => {
    for (const text of ['', '1', 'bc1', 'bc1bbbbbbb']) expect(passesBech32(text)).toBe(false);
  });
});

describe('BIP 39', () => {
  const list = BIP39.split(' ');
  // https://github.com/trezor/python-mnemonic/blob/master/vectors.json
  test.each([
    'legal winner thank year wave sausage worth useful legal winner thank yellow',
    'letter advice cage absurd amount doctor acoustic avoid letter advice cage absurd amount doctor acoustic avoid letter always',
    'zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo vote',
  ])('accepts %s', (phrase) => {
    const words = phrase.split(' ');
    expect(passesBip39(words, list)).toBe(true);
    expect(passesBip39(words.with(-1, 'able'), list)).toBe(false);
    expect(passesBip39(words.slice(1), list)).toBe(false);
    expect(passesBip39(words.with(0, 'fnord'), list)).toBe(false);
  });

  it('has 2048 words in order, told apart by their first four letters', () => {
    expect(list).toHaveLength(2048);
    expect([...list].sort()).toEqual(list);
    expect(new Set(list.map((word) => word.slice(0, 4))).size).toBe(2048);
  });
});
