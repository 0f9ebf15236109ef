import type { AssessedForm, Grade } from '../../../core/assessment';
import type { PaneTexts, RowFilterKey } from '../../../locales/paneTexts';
import { differenceAt, percentOf } from './difference';
import { findingViews, type FindingView, type IgnoredView } from './findingView';
import { countedFindings } from '../../../core/ignored/countedFindings';
import { indicatorView, isCounted, type IndicatorView, type RowViewContext } from './indicatorView';

export interface CounterView {
  readonly filter: RowFilterKey;
  readonly label: string;
  readonly count: number;
  readonly isPressed: boolean;
}

export interface FundsView {
  readonly rate: string;
  readonly rateWorking: string | null;
  readonly rateDifference: string | null;
  readonly rateCell: string | null;
  /** `null` on a form without points. */
  readonly score: string | null;
  readonly scoreWorking: string | null;
  readonly scoreDifference: string | null;
  readonly scoreCell: string | null;
}

export interface TotalView {
  /** The total, or the word for "open". */
  readonly score: string;
  readonly isOpen: boolean;
  /** `null` where nobody can say of how many. */
  readonly weight: string | null;
  readonly grade: Grade | null;
  readonly gradeWord: string | null;
  readonly working: string | null;
  readonly difference: string | null;
  readonly openRows: readonly string[];
  readonly cell: string | null;
}

export interface FormView {
  readonly name: string;
  /** Year, sheet and range, money unit. */
  readonly about: string;
  readonly total: TotalView;
  readonly counters: readonly CounterView[];
  readonly funds: FundsView | null;
  readonly indicators: readonly IndicatorView[];
  readonly findings: readonly FindingView[];
  /** Findings that somebody has chosen to ignore, each with the reason. */
  readonly ignored: readonly IgnoredView[];
}

const FILTERS: readonly RowFilterKey[] = ['automatic', 'manual', 'reasonless'];

/** One form as the pane shows it, the rows narrowed down to the counter that is pressed. */
export function formView(form: AssessedForm, filter: RowFilterKey | null, context: RowViewContext): FormView {
  const { texts } = context;
  return {
    name: shownFormName(form),
    about: [form.year === null ? '' : texts.year(form.year), placeOf(form), form.moneyUnit ?? '']
      .filter((part) => part !== '')
      .join(' · '),
    total: totalView(form, texts),
    counters: FILTERS.map((key) => ({
      filter: key,
      label: texts.filters[key],
      count: form.indicators.filter((indicator) => isCounted(form, indicator, key)).length,
      isPressed: key === filter,
    })),
    funds: fundsView(form, texts),
    indicators: form.indicators
      .filter((indicator) => filter === null || isCounted(form, indicator, filter))
      .map((indicator) => indicatorView(form, indicator, context)),
    ...findingViews(form, context),
  };
}

/** The project's name; a form without one goes by its title, then by its place. */
export function shownFormName(form: AssessedForm): string {
  return [form.project ?? '', form.title, form.sheet].find((name) => name.trim() !== '') ?? form.range;
}

/** Sheet and range; the sheet isn't named twice where it is named after the project. */
function placeOf(form: AssessedForm): string {
  return shownFormName(form).startsWith(form.sheet) ? form.range : `${form.sheet} ${form.range}`;
}

/** A line for choosing among several forms: 「2. 项目名 · 70.50 中 · 3 个问题」. */
export function formChoice(form: AssessedForm, index: number, texts: PaneTexts): string {
  const { score, grade } = form.total;
  const total =
    score === null ? texts.totalOpen : `${score}${grade === null ? '' : ` ${texts.grades[grade]}`}`;
  return `${index + 1}. ${shownFormName(form)} · ${total} · ${texts.findingCount(countedFindings(form).length)}`;
}

export function totalView(form: AssessedForm, texts: PaneTexts): TotalView {
  const { total } = form;
  return {
    score: total.score ?? (isScored(form) ? texts.totalOpen : texts.notScored),
    isOpen: total.score === null,
    weight: total.weight ?? total.printedWeight,
    grade: total.grade,
    gradeWord: total.grade === null ? null : texts.grades[total.grade],
    working: total.working,
    difference: differenceAt(form, total.cells.score, texts),
    openRows: total.open.map(({ row, name, why }) => texts.openRow(row, name, why)),
    cell: total.cells.score,
  };
}

/** A form without points is judged and not scored. */
function isScored({ indicators, funds, total }: AssessedForm): boolean {
  const points = [total.weight, total.printedWeight, funds?.weight ?? null, funds?.cells.score ?? null];
  return [...points, ...indicators.flatMap(({ weight, cells }) => [weight, cells.score])].some(
    (point) => point !== null,
  );
}

export function fundsView(form: AssessedForm, texts: PaneTexts): FundsView | null {
  const { funds } = form;
  if (funds === null) return null;
  return {
    rate: funds.rate === null ? texts.unknown : percentOf(funds.rate),
    rateWorking: funds.rateWorking,
    rateDifference: differenceAt(form, funds.cells.rate, texts),
    rateCell: funds.cells.rate,
    score: !isScored(form)
      ? null
      : funds.score === null
        ? texts.scoreOpen(funds.weight ?? texts.noWeight)
        : texts.scoreOf(funds.score, funds.weight ?? texts.noWeight),
    scoreWorking: funds.working,
    scoreDifference: differenceAt(form, funds.cells.score, texts),
    scoreCell: funds.cells.score,
  };
}
