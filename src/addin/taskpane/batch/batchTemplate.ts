import { html, nothing, type TemplateResult } from 'lit';
import type { PaneTexts } from '../../../locales/pane';
import { severityIcon, icon } from '../view/icons';
import { noticeBox } from '../view/noticeBox';
import type { PaneActions } from '../view/paneActions';
import type { BatchLine, BatchView } from './batchView';

/** 全部工作表: what to do, how far it is, and a result per form. */
export function batchTemplate(view: BatchView, pane: PaneTexts, actions: PaneActions): TemplateResult {
  const { texts, phase } = view;
  const isRunning = phase === 'running';
  return html`
    <header class="head">
      <button type="button" class="plain-button batch-back" @click=${() => actions.closeBatch()}>
        ${texts.back}
      </button>
      <h1>${texts.title}</h1>
    </header>
    <main aria-busy=${isRunning ? 'true' : 'false'}>
      ${phase === 'choosing' ? html`<p>${texts.intro}</p>` : nothing}
      <div class="tools">
        ${
          isRunning
            ? html`<button type="button" class="primary" @click=${() => actions.cancelBatch()}>
                ${texts.cancel}
              </button>`
            : html`<button type="button" class="primary" @click=${() => actions.runBatch('check')}>
                  ${texts.check}
                </button>
                <button type="button" class="plain-button" @click=${() => actions.runBatch('fill')}>
                  ${texts.fill}
                </button>`
        }
      </div>
      ${
        isRunning
          ? html`<progress
              max=${Math.max(1, view.total)}
              .value=${view.done}
              aria-label=${view.status}
            ></progress>`
          : nothing
      }
      <p role="status" class="status">${view.status}</p>
      ${
        view.canReport
          ? html`<div class="tools">
              <button
                type="button"
                class="plain-button"
                title=${texts.reportHint}
                aria-disabled=${view.isWriting ? 'true' : 'false'}
                @click=${() => actions.writeSummary()}
              >
                ${texts.writeReport}
              </button>
            </div>`
          : nothing
      }
      ${view.notice === null ? nothing : noticeBox({ ...view.notice, canRetry: false }, pane, actions)}
      ${
        view.lines.length === 0
          ? nothing
          : html`<section class="block">
              <h2>${texts.results} <span class="count">${view.lines.length}</span></h2>
              <ul role="list" class="cards" aria-label=${texts.results}>
                ${view.lines.map((line) => lineItem(line, view, pane, actions))}
              </ul>
            </section>`
      }
      ${
        view.others.length === 0
          ? nothing
          : html`<details class="block">
              <summary tabindex="0">${texts.others(view.others.length)}</summary>
              <ul class="plain">
                ${view.others.map((line) => html`<li>${line}</li>`)}
              </ul>
            </details>`
      }
    </main>
  `;
}

const ICONS = {
  good: () => icon('check'),
  warning: () => severityIcon('warning'),
  error: () => severityIcon('error'),
} as const;

function lineItem(
  line: BatchLine,
  { texts }: BatchView,
  pane: PaneTexts,
  actions: PaneActions,
): TemplateResult {
  return html`<li class="card">
    <div class="line">
      <b>${line.name}</b>
      <button
        type="button"
        class="locate"
        aria-label=${texts.goTo(line.sheet)}
        title=${texts.goTo(line.sheet)}
        @click=${() => actions.locate(line.cell, line.sheetId)}
      >
        ${icon('target')}<span>${pane.locate}</span>
      </button>
    </div>
    <p class="quiet">${line.sheet === line.name ? nothing : line.sheet}</p>
    <p class="tags">
      ${line.total === '' ? nothing : html`<span class="score">${line.total}</span>`}
      <span class="tag ${line.tone}">${ICONS[line.tone]()}${line.said}</span>
      ${line.filled === null ? nothing : html`<span class="tag hint">${line.filled}</span>`}
    </p>
  </li>`;
}
