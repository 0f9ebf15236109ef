import { shownFormName } from '../model/formView';
import type { AssessedForm, Proposal } from '../../../core/assessment';
import type { Locale } from '../../../core/language/locale';
import { PANE } from '../../../locales/pane';
import { WORK } from '../../../locales/work';
import type { WorkTexts } from '../../../locales/workTexts';
import { plannedProposals, type WrittenAs } from '../../../core/plan';
import { isDiffering, percentOf } from '../model/difference';
import type { PaneState } from '../paneState';

/** One cell that could be written. */
export interface PreviewRow {
  readonly cell: string;
  /** The indicator's name, or what the cell is. */
  readonly name: string;
  /** The form it belongs to, where the sheet has several. */
  readonly form: string | null;
  /** 「5 → 5.56」. */
  readonly change: string;
  readonly working: string;
  readonly isPicked: boolean;
}

export interface PreviewView {
  readonly texts: WorkTexts['preview'];
  readonly busy: string | null;
  readonly status: string;
  readonly blanks: readonly PreviewRow[];
  readonly changes: readonly PreviewRow[];
  /** Formulas with another result: shown, never written over. */
  readonly formulas: readonly Omit<PreviewRow, 'isPicked'>[];
  readonly as: WrittenAs;
  readonly count: number;
  readonly isAll: boolean;
}

/** 写入前预览 as plain data; `null` while it is closed. */
export function previewView(state: PaneState, locale: Locale): PreviewView | null {
  const { preview, shown, activity, preferences } = state;
  const outcome = shown?.outcome;
  if (preview === null || outcome?.kind !== 'scored') return null;
  const texts = WORK[locale].preview;
  const { picked } = preview;
  const { forms } = outcome.assessment;
  const all = forms.flatMap((form) => {
    // A total follows the scores that are ticked.
    const planned = plannedProposals(form, ({ role, cell }) => role === 'total' || picked.has(cell));
    const total = planned.find(({ role }) => role === 'total') ?? null;
    return form.proposals.map((proposal) => ({
      form,
      proposal: proposal.role === 'total' ? (total ?? proposal) : proposal,
      isStill: proposal.role === 'total' && total === null,
    }));
  });
  const rowOf = ({ form, proposal, isStill }: (typeof all)[number]): PreviewRow => {
    const present = proposal.occupancy === 'blank' ? texts.blank : proposal.current;
    return {
      cell: proposal.cell,
      name: nameOf(form, proposal, texts),
      form: forms.length > 1 ? shownFormName(form) : null,
      change: isStill ? texts.totalStays(present) : texts.oldNew(present, shownValue(proposal)),
      working: isStill ? '' : proposal.working,
      isPicked: !isStill && picked.has(proposal.cell),
    };
  };
  const of = (occupancy: Proposal['occupancy']) =>
    all.filter(({ proposal }) => proposal.occupancy === occupancy);
  const blanks = of('blank').map(rowOf);
  const changes = of('different').map(rowOf);
  const formulas = of('formula')
    .filter(({ proposal }) => isDiffering(proposal))
    .map((one) => ({
      ...rowOf(one),
      change: texts.formulaStays(one.proposal.current, shownValue(one.proposal)),
    }));
  const rows = [...blanks, ...changes];
  return {
    texts,
    busy: activity === 'idle' ? null : PANE[locale].busy,
    status: state.remark ?? texts.status(blanks.length, changes.length),
    blanks,
    changes,
    formulas,
    as: preferences.writesAs,
    count: rows.filter(({ isPicked }) => isPicked).length,
    isAll: rows.every(({ isPicked }) => isPicked),
  };
}

/** Cells of the outcome shown that hold something else than they should and could be changed. */
export function countChangeable({ shown }: PaneState): number {
  if (shown?.outcome.kind !== 'scored') return 0;
  return shown.outcome.assessment.forms
    .flatMap(({ proposals }) => proposals)
    .filter(({ occupancy }) => occupancy === 'different').length;
}

function nameOf(form: AssessedForm, { row, role }: Proposal, texts: WorkTexts['preview']): string {
  const name =
    role === 'score' ? form.indicators.find((indicator) => indicator.row === row)?.name : undefined;
  return name === undefined || name === '' ? texts.roles[role] : name;
}

function shownValue({ role, value }: Proposal): string {
  return role === 'executionRate' ? percentOf(value) : value;
}
