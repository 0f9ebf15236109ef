import type { SelfEvaluationForm } from '../../form/selfEvaluationForm';
import { oneLine } from '../../reading/rowTexts';
import { COSTED_PROJECTS, SECTION_WORDS, type Section } from '../../vocabulary/sectionWords';
import { defineCheck } from '../check';
import { messages } from './messages';

/** A dimension that every form should have is missing, or a heading has no indicator (CHECKS: `section-missing`). */
export const sectionMissing = defineCheck({
  id: 'section-missing',
  severity: 'hint',
  basis: 'indicatorGuide',
  messages,
  find: ({ judged: { form }, reading }) => {
    if (form.indicators.length === 0) return [];
    const empty = reading.emptyHeadings.filter(
      // …… in place of a heading is the template's.
      ({ row, column }) =>
        !reading.notApplicable.has(row) &&
        !reading.leftovers.some((cell) => cell.row === row && cell.column === column),
    );
    const headed = empty.flatMap(({ text }) => SECTION_WORDS.allIn(text).map(({ means }) => means));
    const crossed = form.emptyCategories.filter(({ row }) => reading.notApplicable.has(row));
    const said = crossed.flatMap(({ text }) => SECTION_WORDS.allIn(text).map(({ means }) => means));
    const missing = missingSections(form).filter((section) => ![...headed, ...said].includes(section));
    if (missing.length === 0 && empty.length === 0) return [];
    const headings = empty.map(({ text }) => oneLine(text));
    return [{ cell: empty[0] ?? null, rows: empty.map(({ row }) => row), values: { missing, headings } }];
  },
});

function missingSections({ indicators, project, title, kind }: SelfEvaluationForm): readonly Section[] {
  // A department's form has dimensions of its own.
  if (kind === 'department') return [];
  // A form that prints no dimensions, or lost one, cannot be said to lack it.
  if (indicators.some(({ dimension }) => dimension === '')) return [];
  const isCosted = COSTED_PROJECTS.isIn(project ?? title);
  const wanted: readonly Section[] = isCosted
    ? ['output', 'cost', 'benefit', 'satisfaction']
    : ['output', 'benefit', 'satisfaction'];
  const present = new Set(
    indicators.flatMap(({ dimension, category, name }) =>
      SECTION_WORDS.allIn(`${dimension} ${category} ${name}`).map(({ means }) => means),
    ),
  );
  return wanted.filter((section) => !present.has(section));
}
