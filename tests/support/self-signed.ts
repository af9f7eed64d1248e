// A certificate that signs itself, as people make one for a server of their own; new each time, no browser trusts it.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** DER, the tag of each value as X.690 numbers it. */
const TAG = { integer: 2, bits: 3, id: 6, text: 12, time: 23, sequence: 48, set: 49 } as const;

const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const sized = length < 128 ? [length] : length < 256 ? [129, length] : [130, length >> 8, length];
  return Buffer.concat([Buffer.from([tag, ...sized]), content]);
};

const sequence = (...parts: Buffer[]): Buffer => der(TAG.sequence, ...parts);
const id = (hex: string): Buffer => der(TAG.id, Buffer.from(hex, 'hex'));
const bits = (content: Buffer): Buffer => der(TAG.bits, Buffer.from([0]), content);

const ECDSA_SHA256 = sequence(id('2a8648ce3d040302'));
const COMMON_NAME = id('550403');
const ALTERNATIVE_NAMES = id('551d11');
/** Tags of a context: the version, the extensions, a name and an address among the alternatives. */
const CONTEXT = { version: 160, extensions: 163, dnsName: 130, ipAddress: 135 } as const;

const nameOf = (text: string): Buffer =>
  sequence(der(TAG.set, sequence(COMMON_NAME, der(TAG.text, Buffer.from(text)))));

const day = (from: number): Buffer => {
  const text = new Date(Date.now() + from * 86_400_000).toISOString();
  return der(TAG.time, Buffer.from(`${text.slice(2, 19).replace(/\D/g, '')}Z`));
};

/** For this machine's names, valid from yesterday for a year. In PEM. */
export function selfSigned(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(8)]);
  const alternatives = sequence(
    der(CONTEXT.dnsName, Buffer.from('localhost')),
    der(CONTEXT.ipAddress, Buffer.from([127, 0, 0, 1])),
  );
  const body = sequence(
    der(CONTEXT.version, der(TAG.integer, Buffer.from([2]))),
    der(TAG.integer, serial),
    ECDSA_SHA256,
    nameOf('Nearside test'),
    sequence(day(-1), day(365)),
    nameOf('Nearside test'),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(CONTEXT.extensions, sequence(sequence(ALTERNATIVE_NAMES, der(4, alternatives)))),
  );
  const cert = sequence(body, ECDSA_SHA256, bits(sign('sha256', body, privateKey)));
  const lines = cert.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
  };
}
