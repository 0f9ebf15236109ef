import fc from 'fast-check';
import { assess } from '../../src/core/assess';
import type { AssessedForm } from '../../src/core/assessment';
import type { SettingEffect } from '../../src/core/scoring/settings/setting';
import {
  PROFILE_SETTING_NAMES,
  PROFILE_SETTINGS,
  type ProfileSettingName,
} from '../../src/core/scoring/settings/profileSettings';
import { sheetSnapshot } from '../../src/host/file/sheetSnapshot';
import type { ScoringProfile } from '../../src/core/scoring/profile';
import type { WorkbookFile } from '../../src/xlsx/workbookFile';
import { anyProfile, anyValueOf } from '../scoring/anyProfile';
import { anyForm, workbookOf } from './anyForm';

/** What of an assessed form each effect speaks of. */
const PARTS: Readonly<Record<SettingEffect, (form: AssessedForm) => unknown>> = {
  rowScore: ({ indicators }) => indicators.map(({ score, band, verdict }) => [score, band, verdict]),
  executionScore: ({ funds }) => funds?.score,
  total: ({ total }) => total.score,
  grade: ({ total }) => total.grade,
  reason: ({ indicators }) => indicators.map(({ reasonRequired }) => reasonRequired),
  findings: ({ findings }) =>
    findings.map(({ check, severity, cell, message }) => [check, severity, cell, message]),
};
const EFFECTS = ['rowScore', 'executionScore', 'total', 'grade', 'reason', 'findings'] as const;

function assessed(file: WorkbookFile, profile: ScoringProfile): readonly AssessedForm[] {
  const [view] = file.sheets;
  if (!view) throw new Error('no sheet');
  return assess(sheetSnapshot(file, view), profile).forms;
}

const seen = new Map<ProfileSettingName, ReadonlySet<SettingEffect>>();

function changedBy(name: ProfileSettingName): ReadonlySet<SettingEffect> {
  const known = seen.get(name);
  if (known) return known;
  const changed = new Set<SettingEffect>();
  seen.set(name, changed);
  fc.assert(
    fc.property(anyForm, anyProfile, anyValueOf(name), (form, profile, value) => {
      const file = workbookOf(form);
      const [before, after] = [assessed(file, profile), assessed(file, { ...profile, [name]: value })];
      for (const effect of EFFECTS) {
        const [one, other] = [before, after].map((forms) => JSON.stringify(forms.map(PARTS[effect])));
        if (one !== other) changed.add(effect);
      }
    }),
    { numRuns: 60 },
  );
  return changed;
}

test.each(PROFILE_SETTING_NAMES)('%s changes nothing but what its entry names', (name) => {
  const { affects } = PROFILE_SETTINGS[name];
  expect([...changedBy(name)].filter((effect) => !affects.includes(effect))).toEqual([]);
});

test('each effect was seen: the test above would notice one that an entry does not name', () => {
  const all = new Set(PROFILE_SETTING_NAMES.flatMap((name) => [...changedBy(name)]));
  expect([...all].sort()).toEqual([...EFFECTS].sort());
});
