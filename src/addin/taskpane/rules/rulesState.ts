import type { Assessment } from '../../../core/assessment';
import type { Localized } from '../../../core/language/locale';
import type { RulesInUse } from '../../../host/kept/rulesInUse';
import type { SheetReading } from '../../../host/spreadsheetHost';
import type { Refusal } from '../../flow/scoreOutcome';
import type { FormChanges } from './assessmentChanges';
import type { RulesDraft } from './rulesDraft';

/** The sheet whose results the preview shows. */
export type PreviewedSheet =
  | {
      readonly kind: 'read';
      readonly reading: SheetReading;
      /** By the rules in use. */
      readonly before: Assessment;
      /** By the draft; `null` while the draft is faulty. */
      readonly changes: readonly FormChanges[] | null;
      /** The sheet is large, and still being judged by the draft. */
      readonly isJudging: boolean;
    }
  | { readonly kind: 'unreadable'; readonly refusal: Refusal };

/** 评分规则 while it is open. */
export type RulesState =
  | { readonly kind: 'opening'; readonly waitsForCell: boolean }
  | {
      readonly kind: 'open';
      readonly inUse: RulesInUse;
      readonly draft: RulesDraft;
      readonly sheet: PreviewedSheet;
      readonly importText: string;
      readonly importRefused: Localized | null;
      readonly isSaving: boolean;
      /** What the last press came to. */
      readonly remark: string | null;
    };

export type OpenRules = Extract<RulesState, { kind: 'open' }>;
