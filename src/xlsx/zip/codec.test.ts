import { deflateRawSync } from 'node:zlib';
import { PORTABLE_CODEC } from './codec';

const texts: readonly (readonly [string, Uint8Array])[] = [
  ['nothing', new Uint8Array()],
  ['a text', Buffer.from('<row r="1"/>'.repeat(50))],
  ['a text that is packed to next to nothing', new Uint8Array(3_000_000)],
  [
    'bytes without an order',
    Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7919 + (at >> 3) ** 2) % 256),
  ],
];

describe.each(texts)('%s', (_what, bytes) => {
  const packed = new Uint8Array(deflateRawSync(bytes));

  test('is unpacked as it was', () => {
    expect(Buffer.compare(PORTABLE_CODEC.inflate(packed, bytes.length), bytes)).toBe(0);
  });

  test.each([1, 1000])('that holds %d bytes more than it says is refused', (more) => {
    if (bytes.length >= more) expect(() => PORTABLE_CODEC.inflate(packed, bytes.length - more)).toThrow();
  });

  test('that is cut is refused, or is not whole', () => {
    const cut = packed.subarray(0, packed.length - 1);
    let length = -1;
    try {
      length = PORTABLE_CODEC.inflate(cut, bytes.length).length;
    } catch {
      // Refused.
    }
    expect(length).toBeLessThan(Math.max(1, bytes.length));
  });
});
