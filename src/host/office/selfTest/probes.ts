import { CELL_PROBES } from './cellProbes';
import type { Probe } from './probe';
import { PERSON_PROBES } from './personProbes';
import { RULE_PROBES } from './ruleProbes';
import { WORKBOOK_PROBES } from './workbookProbes';

/** All probes, by their numbers. */
export const PROBES: readonly Probe[] = [
  ...CELL_PROBES,
  ...RULE_PROBES,
  ...WORKBOOK_PROBES,
  ...PERSON_PROBES,
].sort((one, other) => one.id - other.id);
