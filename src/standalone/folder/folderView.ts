import { html, nothing, render } from 'lit/html.js';
import type { Locale } from '../../core/language/locale';
import type { Report, SummaryRow } from '../../core/report/report';
import { reportCells } from '../../core/report/reportTable';
import { SUMMARY_COLUMNS } from '../../core/report/summaryColumns';
import type { StandaloneTexts } from '../../locales/standalone';

export interface FolderState {
  readonly name: string;
  readonly report: Report;
  /** Units that get a return note. */
  readonly units: number;
  /** What has come of the last press; may be empty. */
  readonly said: string;
  /** Of which files the lines are older than what was saved; may be empty. */
  readonly older: string;
  /** Files in all, and those that were looked at before it was stopped. */
  readonly files: { readonly all: number; readonly done: number };
}

export interface FolderActions {
  readonly saveSummary: () => void;
  readonly saveNotes: () => void;
  readonly back: () => void;
  readonly open: (row: SummaryRow) => void;
}

const SHOWN = ['unit', 'project', 'score', 'grade', 'errors', 'warnings'] as const;

/** The result for a folder: a line for each form, what was not read, and what can be saved of it. */
export function drawFolder(
  into: HTMLElement,
  texts: StandaloneTexts['folder'],
  locale: Locale,
  state: FolderState,
  actions: FolderActions,
): void {
  const { name, report, units, said, older, files } = state;
  const sum = (count: (row: SummaryRow) => number) =>
    report.summary.reduce((all, row) => all + count(row), 0);
  const unread = [...report.failed.map((row) => ({ ...row, sheet: '' })), ...report.skipped];
  const counts = texts.counts(
    report.summary.length,
    sum(({ errors }) => errors),
    sum(({ warnings }) => warnings),
    report.failed.length,
  );
  render(
    html`<h2 tabindex="-1">${texts.title(name)}</h2>
      <p>
        ${files.done < files.all ? html`<strong>${texts.stopped(files.done, files.all)}</strong> ` : nothing}
        ${counts}
      </p>
      <p class="start-buttons">
        <button
          type="button"
          class="start-button"
          ?disabled=${report.summary.length + unread.length === 0}
          @click=${actions.saveSummary}
        >
          ${texts.saveSummary}
        </button>
        <button type="button" class="start-button" ?disabled=${units === 0} @click=${actions.saveNotes}>
          ${texts.saveNotes(units)}
        </button>
        <button type="button" class="quiet-button" @click=${actions.back}>${texts.back}</button>
      </p>
      ${older === '' ? nothing : html`<p><strong>${older}</strong></p>`}
      <p role="status">${said}</p>
      ${summaryTable(report.summary, texts, locale, actions)}
      ${
        unread.length === 0
          ? nothing
          : html`<h3>${texts.unreadTitle}</h3>
              <table class="folder-table">
                <thead>
                  <tr>
                    <th scope="col">${texts.file}</th>
                    <th scope="col">${texts.reason}</th>
                  </tr>
                </thead>
                <tbody>
                  ${unread.map(
                    ({ file, sheet, reason }) =>
                      html`<tr>
                        <td>${[file, sheet].filter((part) => part !== null && part !== '').join(' · ')}</td>
                        <td>${reason}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>`
      }`,
    into,
  );
}

function summaryTable(
  rows: readonly SummaryRow[],
  texts: StandaloneTexts['folder'],
  locale: Locale,
  actions: FolderActions,
) {
  const columns = SHOWN.flatMap((id) => SUMMARY_COLUMNS.filter((column) => column.id === id));
  const cells = reportCells(
    columns,
    rows.map((row) => ({ kind: 'form' as const, row })),
    locale,
  );
  return html`<table class="folder-table">
    <thead>
      <tr>
        <th scope="col">${texts.file}</th>
        ${columns.map(({ header }) => html`<th scope="col">${header[locale]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row, index) =>
          html`<tr>
            <td>
              <button type="button" class="link-button" @click=${() => actions.open(row)}>
                ${row.file}${rows.some((other) => other !== row && other.file === row.file) ? ` · ${row.sheet}` : ''}
              </button>
            </td>
            ${(cells[index] ?? []).map(({ text }) => html`<td>${text}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
