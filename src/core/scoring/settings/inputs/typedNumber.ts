/** What a person types for a number: full-width digits and a percent sign are no fault. `NaN` for anything else. */
export function typedNumber(text: string | undefined): number {
  const plain = (text ?? '').normalize('NFKC').trim().replace(/%$/, '').trim();
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** The same; blank is `null`. */
export function typedNumberOrNone(text: string | undefined): number | null {
  return (text ?? '').trim() === '' ? null : typedNumber(text);
}
