import type { Locale } from '../../../core/language/locale';
import { scoringProfileSchema, type ScoringProfile } from '../../../core/scoring/profile';
import { honestlyNamed } from '../../../core/scoring/profiles/ownProfile';
import type { RuleField } from '../../../locales/profileTexts';

export type AtMost = ScoringProfile['atMost'];
export type Weighing = ScoringProfile['severities'][string];
export type Deduction = ScoringProfile['overTargetDeduction']['kind'];
export type Section = keyof NonNullable<ScoringProfile['sectionWeights']>;

/** In the order of a form. */
export const SECTIONS: readonly Section[] = ['execution', 'output', 'cost', 'benefit', 'satisfaction'];

export interface CapDraft {
  readonly rateBelow: string;
  readonly atMost: string;
}

/** Rules while they are being edited: numbers are the text typed so far, right or wrong. */
export interface RulesDraft {
  /** What the editing began with; keeps the id, and the name in the other language. */
  readonly origin: ScoringProfile;
  readonly name: string;
  readonly atMost: AtMost;
  readonly tierTop: string;
  readonly tierMiddle: string;
  readonly asksOverTarget: boolean;
  /** Percent above the target: 30 means from 130% on. */
  readonly excess: string;
  readonly asksZeroTarget: boolean;
  readonly zeroTarget: string;
  readonly deduction: Deduction;
  readonly deductedPoints: string;
  readonly deductedPercent: string;
  readonly deductionFloor: string;
  readonly equalCost: ScoringProfile['equalCostOverspend'];
  readonly asksLowExecution: boolean;
  readonly lowExecution: string;
  readonly caps: readonly CapDraft[];
  readonly comparesSections: boolean;
  /** Blank: free. */
  readonly sections: Readonly<Record<Section, string>>;
  readonly decimals: string;
  readonly tolerance: string;
  readonly excellent: string;
  readonly good: string;
  readonly fair: string;
  readonly fullMarks: string;
  readonly severities: Readonly<Record<string, Weighing>>;
}

export type ReadDraft =
  | { readonly kind: 'profile'; readonly profile: ScoringProfile }
  /** The fields that hold something they may not. */
  | { readonly kind: 'faulty'; readonly fields: ReadonlySet<RuleField> };

export function draftOf(profile: ScoringProfile, locale: Locale): RulesDraft {
  const {
    qualitativeTiers,
    overTargetFrom,
    lowExecutionBelow,
    grades,
    overTargetDeduction: deduction,
  } = profile;
  const points = (section: Section) => profile.sectionWeights?.[section] ?? null;
  return {
    origin: profile,
    name: profile.name[locale],
    atMost: profile.atMost,
    tierTop: String(qualitativeTiers.top),
    tierMiddle: String(qualitativeTiers.middle),
    asksOverTarget: overTargetFrom !== null,
    excess: String(overTargetFrom === null ? 30 : moved(overTargetFrom, -100)),
    asksZeroTarget: profile.overTargetOfZeroFrom !== null,
    zeroTarget: String(profile.overTargetOfZeroFrom ?? 30),
    deduction: deduction.kind,
    deductedPoints: String(deduction.kind === 'points' ? deduction.points : 2),
    deductedPercent: String(deduction.kind === 'deviation' ? deduction.percent : 100),
    deductionFloor: String(deduction.kind === 'deviation' ? deduction.floor : 0),
    equalCost: profile.equalCostOverspend,
    asksLowExecution: lowExecutionBelow !== null,
    lowExecution: String(lowExecutionBelow ?? 90),
    caps: profile.totalCaps.map(({ rateBelow, atMost }) => ({
      rateBelow: String(rateBelow),
      atMost: String(atMost),
    })),
    comparesSections: profile.sectionWeights !== null,
    sections: {
      execution: textOf(points('execution')),
      output: textOf(points('output')),
      cost: textOf(points('cost')),
      benefit: textOf(points('benefit')),
      satisfaction: textOf(points('satisfaction')),
    },
    decimals: String(profile.decimals),
    tolerance: String(profile.tolerance),
    excellent: String(grades.excellent),
    good: String(grades.good),
    fair: String(grades.fair),
    fullMarks: String(profile.fullMarks),
    severities: profile.severities,
  };
}

/** The profile that a draft stands for, under a name it may bear, or the fields that keep it from being one. */
export function readDraft(draft: RulesDraft, locale: Locale): ReadDraft {
  const parsed = scoringProfileSchema.safeParse(candidateOf(draft, locale));
  if (parsed.success && areCapsSound(draft)) return { kind: 'profile', profile: honestlyNamed(parsed.data) };
  const faults = parsed.error?.issues.map(({ path }) => FIELD_OF[String(path[0])] ?? 'name') ?? [];
  return { kind: 'faulty', fields: new Set(areCapsSound(draft) ? faults : [...faults, 'caps']) };
}

/** A cap speaks of a rate and a total of at most 100: 「低于 180%」 would cap every form. */
function areCapsSound({ caps }: RulesDraft): boolean {
  return caps.every(({ rateBelow, atMost }) => numberOf(rateBelow) <= 100 && numberOf(atMost) <= 100);
}

const FIELD_OF: Readonly<Record<string, RuleField>> = {
  name: 'name',
  atMost: 'atMost',
  qualitativeTiers: 'tiers',
  overTargetFrom: 'overTarget',
  overTargetOfZeroFrom: 'zeroTarget',
  overTargetDeduction: 'deduction',
  equalCostOverspend: 'equalCost',
  lowExecutionBelow: 'lowExecution',
  totalCaps: 'caps',
  sectionWeights: 'sections',
  decimals: 'decimals',
  tolerance: 'tolerance',
  grades: 'grades',
  fullMarks: 'fullMarks',
  severities: 'severities',
};

function candidateOf(draft: RulesDraft, locale: Locale): unknown {
  const { origin, sections } = draft;
  const name = draft.name.trim();
  return {
    id: origin.id,
    name: name === origin.name[locale] ? origin.name : { 'zh-CN': name, 'en-US': name },
    atMost: draft.atMost,
    qualitativeTiers: { top: numberOf(draft.tierTop), middle: numberOf(draft.tierMiddle) },
    overTargetFrom: draft.asksOverTarget ? moved(numberOf(draft.excess), 100) : null,
    overTargetOfZeroFrom: draft.asksZeroTarget ? numberOf(draft.zeroTarget) : null,
    overTargetDeduction: deductionOf(draft),
    equalCostOverspend: draft.equalCost,
    lowExecutionBelow: draft.asksLowExecution ? numberOf(draft.lowExecution) : null,
    totalCaps: draft.caps.map(({ rateBelow, atMost }) => ({
      rateBelow: numberOf(rateBelow),
      atMost: numberOf(atMost),
    })),
    sectionWeights: draft.comparesSections
      ? Object.fromEntries(SECTIONS.map((section) => [section, numberOrFree(sections[section])]))
      : null,
    decimals: numberOf(draft.decimals),
    tolerance: numberOf(draft.tolerance),
    grades: {
      excellent: numberOf(draft.excellent),
      good: numberOf(draft.good),
      fair: numberOf(draft.fair),
    },
    fullMarks: numberOf(draft.fullMarks),
    severities: draft.severities,
  };
}

function deductionOf(draft: RulesDraft): unknown {
  const { deduction: kind } = draft;
  switch (kind) {
    case 'points':
      return { kind, points: numberOf(draft.deductedPoints) };
    case 'deviation':
      return { kind, percent: numberOf(draft.deductedPercent), floor: numberOf(draft.deductionFloor) };
    case 'none':
      return { kind };
  }
}

/** What a person types for a number: full-width digits and a percent sign are no fault. `NaN` for anything else. */
export function numberOf(text: string): number {
  const plain = text.normalize('NFKC').trim().replace(/%$/, '').trim();
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

function numberOrFree(text: string): number | null {
  return text.trim() === '' ? null : numberOf(text);
}

function textOf(points: number | null): string {
  return points === null ? '' : String(points);
}

/** Sums of percentages as a person would write them: 129.9 and never 129.89999999999998. */
function moved(percent: number, by: number): number {
  return Number((percent + by).toFixed(6));
}
