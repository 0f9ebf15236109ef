import { styleText } from 'node:util';
import type { AssessedForm, AssessedIndicator, Assessment, Finding } from '../core/assessment';
import { countedFindings, ignoredFindings } from '../core/ignored/countedFindings';
import { whyConfirmed } from '../core/confirmed/toConfirm';
import { tallyOf } from '../core/matters/tally';
import { qualitativeStands } from '../core/qualitativeStands';
import type { CommandTexts } from '../locales/command';

type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

const SEVERITY_COLOURS = { error: 'red', warning: 'yellow', hint: 'cyan' } as const;
const VERDICT_COLOURS = {
  met: 'green',
  unmet: 'red',
  qualitative: 'cyan',
  needsReview: 'yellow',
  missing: 'red',
} as const;

/** An assessment as text for a terminal, form by form. Colours only where `colours` says so. */
export function readableReport(assessment: Assessment, texts: CommandTexts, colours: boolean): string {
  const paint: Paint = (format, text) => (colours ? styleText(format, text) : text);
  const lines = assessment.forms.flatMap((form) => [...formLines(form, texts, paint), '']);
  if (assessment.skipped.length > 0) {
    lines.push(texts.skipped);
    for (const { sheet, reason } of assessment.skipped) lines.push(`  ${texts.of(sheet, reason)}`);
    lines.push('');
  }
  const { remarks = [] } = assessment;
  if (remarks.length > 0) {
    lines.push(texts.remarks, ...remarks.map(({ sheet, message }) => `  ${texts.of(sheet, message)}`), '');
  }
  const seen = assessment.forms.filter(({ isHidden }) => !isHidden);
  const { errors, warnings, hints, kept, toConfirm, confirmed } = tallyOf({ forms: seen });
  lines.push(texts.summary(seen.length, errors, warnings, hints, kept));
  if (toConfirm > 0 || confirmed > 0) lines.push(texts.confirmations(toConfirm, confirmed));
  const hidden = assessment.forms.length - seen.length;
  if (hidden > 0) lines.push(texts.hiddenForms(hidden));
  return lines.join('\n');
}

function formLines(form: AssessedForm, texts: CommandTexts, paint: Paint): string[] {
  const year = form.year === null ? texts.yearUnknown : texts.year(form.year);
  const head = `${texts.headed(form.project ?? form.title, year)}  ${form.sheet}!${form.range}`;
  return [
    paint('bold', head),
    ...fundsLines(form, texts),
    ...form.indicators.flatMap((indicator) => indicatorLines(form, indicator, texts, paint)),
    ...totalLines(form, texts, paint),
    ...findingLines(form, texts, paint),
  ];
}

function fundsLines({ funds }: AssessedForm, texts: CommandTexts): string[] {
  if (!funds) return [];
  const parts = [funds.rateWorking && `${texts.rate} ${funds.rateWorking}`, funds.working].filter(Boolean);
  return [`  ${texts.row(funds.row)} ${texts.execution}  ${parts.join(texts.semicolon)}`];
}

function indicatorLines(
  form: AssessedForm,
  indicator: AssessedIndicator,
  texts: CommandTexts,
  paint: Paint,
): string[] {
  const { row, name, category, verdict, target, achieved, working, note, band } = indicator;
  const stands = verdict === 'qualitative' && indicator.confirmation?.state === 'confirmed';
  const plain =
    stands || qualitativeStands(form, indicator) ? texts.qualitativeStands : texts.verdicts[verdict];
  const word = indicator.confirmation?.state === 'confirmed' ? texts.confirmedWord(plain) : plain;
  const verdictText = paint(VERDICT_COLOURS[verdict], word);
  const parts = [
    `  ${texts.row(row)} ${verdictText} ${name || category}  ${target} → ${achieved}`,
    working ?? '',
    band ? texts.band(...band) : '',
    differs(indicator) ? texts.printed(indicator.printedScore ?? '') : '',
    indicator.reasonLacking ? paint('yellow', texts.reasonMissing) : '',
  ];
  const line = parts.filter((part) => part !== '').join('  ');
  const why = whyConfirmed(indicator) ?? note;
  return why === null ? [line] : [line, paint('dim', `        ${why}`)];
}

function differs({ printedScore, score }: AssessedIndicator): boolean {
  return printedScore !== null && score !== null && Number(printedScore) !== Number(score);
}

function totalLines({ total }: AssessedForm, texts: CommandTexts, paint: Paint): string[] {
  if (total.open.length > 0) {
    return [
      paint('yellow', `  ${texts.totalOpen}`),
      ...total.open.map(({ row, name, why }) => `    ${texts.of(`${texts.row(row)} ${name}`, why)}`),
    ];
  }
  if (total.score === null) return [];
  const grade = total.grade === null ? '' : ` ${texts.grades[total.grade]}`;
  const printed =
    total.printedScore !== null && Number(total.printedScore) !== Number(total.score)
      ? `  ${texts.printed(total.printedScore)}`
      : '';
  return [paint('bold', `  ${texts.total} ${total.score}${grade}${printed}`), `    ${total.working ?? ''}`];
}

function findingLines(form: AssessedForm, texts: CommandTexts, paint: Paint): string[] {
  const counted = countedFindings(form);
  const said = (finding: Finding, more: string) => {
    const { severity, cell, message } = finding;
    const label = paint(SEVERITY_COLOURS[severity], `[${texts.severities[severity]}]`);
    return `    ${label} ${cell === null ? '' : `${cell} `}${message}${texts.between}${paint('dim', more)}`;
  };
  const ignored = ignoredFindings(form);
  return [
    counted.length === 0 ? paint('green', `  ${texts.noFindings}`) : `  ${texts.findings(counted.length)}`,
    ...counted.map((finding) => said(finding, finding.action)),
    ...(ignored.length === 0 ? [] : [`  ${texts.ignored(ignored.length)}`]),
    ...ignored.map((finding) =>
      said(finding, texts.ignoredBecause(finding.ignored?.reason ?? '', finding.ignored?.date ?? '')),
    ),
  ];
}
