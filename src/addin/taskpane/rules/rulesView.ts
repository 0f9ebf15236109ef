import { CHECKS } from '../../../core/checks/catalogue';
import type { Locale } from '../../../core/language/locale';
import type { ScoringProfile } from '../../../core/scoring/profile';
import { MOF_PROFILE } from '../../../core/scoring/profiles/mof';
import { isSameProfile } from '../../../core/scoring/profiles/ownProfile';
import { printProfile } from '../../../core/scoring/profiles/parseProfile';
import { PANE } from '../../../locales/pane';
import { PROFILE } from '../../../locales/profile';
import type { ProfileTexts, RuleField } from '../../../locales/profileTexts';
import type { RuleNumbers } from '../../../locales/ruleNumbers';
import { previewView, type PreviewView } from './previewView';
import { rulesChoices, type RulesChoice } from './rulesChoices';
import { numberOf, readDraft, type RulesDraft, type Weighing } from './rulesDraft';
import type { OpenRules, RulesState } from './rulesState';

export interface FieldView {
  readonly label: string;
  /** The example, or what the field may hold where it holds something else. */
  readonly help: string;
  readonly isFaulty: boolean;
}

export interface CheckView {
  readonly id: string;
  readonly title: string;
  /** `null`: as the catalogue has it. */
  readonly chosen: Weighing | null;
  readonly catalogue: string;
}

export interface OpenRulesView {
  readonly kind: 'open';
  readonly texts: ProfileTexts;
  readonly draft: RulesDraft;
  readonly inUse: string;
  readonly inUseRefused: string | null;
  readonly choices: readonly RulesChoice[];
  readonly deviations: string;
  readonly preview: PreviewView;
  readonly status: string;
  readonly fields: Readonly<Record<RuleField, FieldView>>;
  readonly checks: readonly CheckView[];
  readonly isFaulty: boolean;
  readonly isSaving: boolean;
  /** `null` while the draft is faulty. */
  readonly exported: string | null;
  readonly importText: string;
  readonly importRefused: string | null;
}

export type RulesView =
  { readonly kind: 'opening'; readonly texts: ProfileTexts; readonly status: string } | OpenRulesView;

/** 评分规则 as plain data: the templates only put it into elements. */
export function rulesView(state: RulesState, locale: Locale): RulesView {
  const texts = PROFILE[locale];
  if (state.kind === 'open') return openView(state, locale);
  return {
    kind: 'opening',
    texts,
    status: state.waitsForCell ? PANE[locale].finishCellEdit : texts.opening,
  };
}

function openView(open: OpenRules, locale: Locale): OpenRulesView {
  const texts = PROFILE[locale];
  const { draft, inUse } = open;
  const read = readDraft(draft, locale);
  const isUnchanged = read.kind === 'profile' && isSameProfile(read.profile, inUse.profile);
  const preview = previewView(open, isUnchanged, locale);
  return {
    kind: 'open',
    texts,
    draft,
    inUse: texts.inUse(inUse.profile.name[locale], texts.sources[inUse.source]),
    inUseRefused: inUse.refused?.[locale] ?? null,
    choices: rulesChoices(open, texts, locale),
    deviations: read.kind === 'profile' ? deviations(read.profile, texts) : '',
    preview,
    status: open.isSaving
      ? texts.saving
      : (open.remark ?? (preview.isAboutChoice === true ? '' : preview.summary)),
    fields: fieldViews(draft, read.kind === 'faulty' ? read.fields : new Set(), texts),
    checks: CHECKS.map(({ id, titles, severity }) => ({
      id,
      title: titles[locale],
      chosen: draft.severities[id] ?? null,
      catalogue: texts.asCatalogue(texts.severities[severity]),
    })),
    isFaulty: read.kind === 'faulty',
    isSaving: open.isSaving,
    exported: read.kind === 'profile' ? printProfile(read.profile) : null,
    importText: open.importText,
    importRefused: open.importRefused?.[locale] ?? null,
  };
}

const SETTINGS: readonly (readonly [Exclude<RuleField, 'name'>, keyof ScoringProfile])[] = [
  ['atMost', 'atMost'],
  ['tiers', 'qualitativeTiers'],
  ['overTarget', 'overTargetFrom'],
  ['zeroTarget', 'overTargetOfZeroFrom'],
  ['deduction', 'overTargetDeduction'],
  ['equalCost', 'equalCostOverspend'],
  ['lowExecution', 'lowExecutionBelow'],
  ['caps', 'totalCaps'],
  ['sections', 'sectionWeights'],
  ['decimals', 'decimals'],
  ['tolerance', 'tolerance'],
  ['grades', 'grades'],
  ['fullMarks', 'fullMarks'],
  ['severities', 'severities'],
];

/** In which settings a profile differs from 财政部通用. */
function deviations(profile: ScoringProfile, texts: ProfileTexts): string {
  const labels = SETTINGS.filter(
    ([, setting]) => !isSameProfile({ ...MOF_PROFILE, [setting]: profile[setting] }, MOF_PROFILE),
  ).map(([field]) => texts.labels[field]);
  return labels.length === 0 ? texts.asDefault : texts.deviates(labels);
}

function fieldViews(
  draft: RulesDraft,
  faulty: ReadonlySet<RuleField>,
  texts: ProfileTexts,
): Record<RuleField, FieldView> {
  const numbers = numbersOf(draft);
  const view = (field: RuleField): FieldView => {
    const isFaulty = faulty.has(field);
    const help = isFaulty ? texts.errors[field] : texts.examples[field](numbers);
    return { label: texts.labels[field], help, isFaulty };
  };
  return {
    name: view('name'),
    atMost: view('atMost'),
    tiers: view('tiers'),
    overTarget: view('overTarget'),
    zeroTarget: view('zeroTarget'),
    deduction: view('deduction'),
    equalCost: view('equalCost'),
    lowExecution: view('lowExecution'),
    caps: view('caps'),
    sections: view('sections'),
    decimals: view('decimals'),
    tolerance: view('tolerance'),
    grades: view('grades'),
    fullMarks: view('fullMarks'),
    severities: view('severities'),
  };
}

/** The numbers typed so far. A faulty field's are no numbers, and then its example is not shown. */
function numbersOf(draft: RulesDraft): RuleNumbers {
  const [cap] = draft.caps;
  return {
    atMost: draft.atMost,
    tierTop: numberOf(draft.tierTop),
    tierMiddle: numberOf(draft.tierMiddle),
    overTargetFrom: draft.asksOverTarget ? Number((100 + numberOf(draft.excess)).toFixed(6)) : null,
    overTargetOfZeroFrom: draft.asksZeroTarget ? numberOf(draft.zeroTarget) : null,
    deduction: draft.deduction,
    deductedPoints: numberOf(draft.deductedPoints),
    deductedPercent: numberOf(draft.deductedPercent),
    deductionFloor: numberOf(draft.deductionFloor),
    equalCost: draft.equalCost,
    lowExecutionBelow: draft.asksLowExecution ? numberOf(draft.lowExecution) : null,
    cap: cap ? { rateBelow: numberOf(cap.rateBelow), atMost: numberOf(cap.atMost) } : null,
    decimals: numberOf(draft.decimals),
    tolerance: numberOf(draft.tolerance),
    excellent: numberOf(draft.excellent),
    good: numberOf(draft.good),
    fullMarks: numberOf(draft.fullMarks),
  };
}
