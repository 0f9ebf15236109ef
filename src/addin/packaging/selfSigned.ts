import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A certificate and its key, as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const DAY = 86_400_000;
/** Browsers refuse certificates that are valid for longer. */
const VALID_DAYS = 390;

/**
 * A certificate for names of this machine, signed by itself: for a trial on a machine that is told to trust it
 * (X.509 version 3, RFC 5280).
 *
 * @param names host names, the first of them the subject
 * @param now milliseconds since 1970
 */
export function selfSigned(names: readonly string[], now: number): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const algorithm = sequence(oid('1.2.840.113549.1.1.11'), der(0x05));
  const name = sequence(der(0x31, sequence(oid('2.5.4.3'), utf8(names[0] ?? 'localhost'))));
  const body = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([0x01]), randomBytes(15)])),
    algorithm,
    name,
    sequence(utcTime(now - DAY), utcTime(now + VALID_DAYS * DAY)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      0xa3,
      sequence(
        extension('2.5.29.17', sequence(...names.map((host) => der(0x82, Buffer.from(host, 'latin1'))))),
        extension('2.5.29.19', sequence(der(0x01, Buffer.from([0xff])))),
        extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.1'))),
      ),
    ),
  );
  const signature = sign('sha256', body, privateKey);
  const whole = sequence(body, algorithm, der(0x03, Buffer.from([0]), signature));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** One element of DER: its tag, its length, what is in it. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) size.unshift(rest % 256);
  const head = length < 128 ? [tag, length] : [tag, 0x80 | size.length, ...size];
  return Buffer.concat([Buffer.from(head), content]);
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return der(0x30, ...parts);
}

function integer(bytes: Uint8Array): Buffer {
  return der(0x02, bytes);
}

function utf8(text: string): Buffer {
  return der(0x0c, Buffer.from(text, 'utf8'));
}

function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const number of rest) {
    const digits = [number % 128];
    for (let more = Math.floor(number / 128); more > 0; more = Math.floor(more / 128))
      digits.unshift(0x80 | (more % 128));
    bytes.push(...digits);
  }
  return der(0x06, Buffer.from(bytes));
}

function utcTime(time: number): Buffer {
  const text = new Date(time).toISOString().replace(/\D/g, '').slice(2, 14);
  return der(0x17, Buffer.from(`${text}Z`, 'latin1'));
}

function extension(id: string, value: Uint8Array): Buffer {
  return sequence(oid(id), der(0x04, value));
}
