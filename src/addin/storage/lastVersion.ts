import { readItem, writeItem, type LocalStore } from './localStore';

type VersionPlace = Pick<LocalStore, 'store' | 'partitionKey'>;

const keyOf = ({ partitionKey }: VersionPlace) => `${partitionKey ?? ''}jixiao-ziping.version`;

/**
 * Whether an older version was the last one used on this machine, which is told once: this one is noted at the same time.
 * Nobody is told at the first use, after going back to an older version, or where this machine can't keep that it was told.
 *
 * @param version of this product, three numbers: `0.1.0`
 */
export function isUpgraded(place: VersionPlace | null, version: string): boolean {
  if (place === null) return false;
  const last = readItem(place, keyOf(place));
  if (last === version) return false;
  return writeItem(place, keyOf(place), version) && last !== null && isBefore(last, version);
}

function isBefore(one: string, other: string): boolean {
  const [numbers, others] = [one, other].map((version) => version.split('.').map(Number));
  for (const [index, number] of (others ?? []).entries()) {
    const before = numbers?.[index] ?? 0;
    if (Number.isNaN(before)) return false;
    if (before !== number) return before < number;
  }
  return false;
}
