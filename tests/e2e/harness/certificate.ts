import { createSign, generateKeyPairSync } from 'node:crypto';

const lengthOf = (body: Buffer): Buffer => {
  if (body.length < 128) return Buffer.from([body.length]);
  if (body.length < 256) return Buffer.from([0x81, body.length]);
  return Buffer.from([0x82, body.length >> 8, body.length & 255]);
};
const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(body), body]);
};
const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const bits = (content: Buffer) => der(0x03, Buffer.from([0]), content);
const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
const commonName = (name: string) =>
  sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))));
const date = (text: string) => der(0x17, Buffer.from(text));

/**
 * A certificate for the loopback server, made afresh for each run so that no key is ever stored.
 * The browser is told to accept it; it only has to be well formed (X.509 v1, RFC 5280).
 */
export const createCertificate = (host: string): { key: string; cert: string } => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const body = sequence(
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    commonName(host),
    sequence(date('200101000000Z'), date('491231235959Z')),
    commonName(host),
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = createSign('SHA256').update(body).sign(privateKey);
  const certificate = sequence(body, ecdsaWithSha256, bits(signature)).toString('base64');
  const lines = certificate.match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
};
