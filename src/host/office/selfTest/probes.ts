import { CELL_PROBES } from './cellProbes';
import type { Probe } from './probe';
import { RULE_PROBES } from './ruleProbes';
import { WORKBOOK_PROBES } from './workbookProbes';

/** All probes, by their numbers. */
export const PROBES: readonly Probe[] = [...CELL_PROBES, ...RULE_PROBES, ...WORKBOOK_PROBES].sort(
  (one, other) => one.id - other.id,
);
