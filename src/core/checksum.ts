/** A checksum of a text (FNV-1a, 32 bits), in hexadecimal: to tell texts apart that are too long to be kept. */
export function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (const character of text) sum = Math.imul(sum ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return sum.toString(16);
}
