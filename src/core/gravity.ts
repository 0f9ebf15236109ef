import type { Severity } from './assessment';

/** Severities by what they weigh, the gravest first: for sorting. */
export const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };
