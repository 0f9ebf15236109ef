import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { scoreWorkbook } from '../../src/host/file/scoreWorkbook';

/** Weights such as 13.3333333333333 or =90/7: what is filled is never called wrong afterwards (SCORING §1). */
const OWN = [
  'score-differs',
  'score-above-weight',
  'deducted-though-met',
  'full-though-unmet',
  'total-score',
  'weights-sum',
  'execution-score',
];

test.each(['48-weights-formula-90over7.xlsx', '49-weights-13.3333.xlsx'])(
  '%s: filled, then nothing to say of it',
  (name) => {
    const bytes = readFileSync(join(__dirname, 'cases/files', name));
    const options = { profile: MOF_PROFILE, locale: 'zh-CN', write: { write: 'blanks' } } as const;
    const first = scoreWorkbook(bytes, options);
    expect(first.filled).toBeGreaterThan(0);
    const again = scoreWorkbook(first.bytes ?? bytes, options);
    expect(again.filled).toBe(0);
    const [form] = again.assessment.forms;
    expect(form?.total.score).not.toBeNull();
    expect(form?.total.printedScore).not.toBeNull();
    expect(Number(form?.total.score)).toBe(Number(form?.total.printedScore));
    expect(form?.findings.filter(({ check }) => OWN.includes(check))).toEqual([]);
    expect(form?.proposals.filter(({ occupancy }) => occupancy === 'different')).toEqual([]);
  },
);
