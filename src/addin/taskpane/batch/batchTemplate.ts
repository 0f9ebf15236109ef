import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaneTexts } from '../../../locales/paneTexts';
import type { PaneView } from '../model/paneView';
import { icon, severityIcon } from '../view/icons';
import { noticeBox } from '../view/noticeBox';
import type { PaneActions } from '../actions/paneActions';
import type { Panel } from '../view/panel';
import { panelHead } from '../view/panelHead';
import type { BatchLine, BatchView } from './batchView';

/** 全部工作表: what to do, how far it is, and a result per form. */
export function batchTemplate(view: BatchView, pane: PaneView, actions: PaneActions): Panel {
  const { texts, phase } = view;
  const isRunning = phase === 'running';
  const body = html`
    ${panelHead(texts.title, { label: texts.back, act: () => actions.closeBatch() })}
    <main aria-busy=${isRunning ? 'true' : 'false'}>
      ${phase === 'choosing' ? html`<p>${texts.intro}</p>` : nothing}
      <div class="tools batch-tools">${tools(view, actions)}</div>
      ${view.confirming === null ? nothing : confirmation(view.confirming, view, actions)}
      ${
        isRunning
          ? html`<progress
              max=${Math.max(1, view.total)}
              .value=${view.done}
              aria-label=${view.status}
            ></progress>`
          : nothing
      }
      ${view.notice === null ? nothing : noticeBox({ ...view.notice, canRetry: false }, pane.texts, actions)}
      ${
        view.lines.length === 0
          ? nothing
          : html`<section class="block">
              <h2>${texts.results} <span class="count">${view.lines.length}</span></h2>
              <ul role="list" class="cards" aria-label=${texts.results}>
                ${view.lines.map((line) => lineItem(line, view, pane.texts, actions))}
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
  return { body, status: view.status, tools: takingBack(view, pane, actions) };
}

/** First the check; what it has found blank can then be filled, and listed on sheets of their own. */
function tools(view: BatchView, actions: PaneActions): TemplateResult {
  const { texts, phase } = view;
  if (phase === 'running') {
    return html`<button type="button" class="primary" @click=${() => actions.cancelBatch()}>
      ${texts.cancel}
    </button>`;
  }
  return html`<button
      type="button"
      class=${view.fillButton === null ? 'primary' : 'plain-button'}
      @click=${() => actions.runBatch('check')}
    >
      ${texts.check}
    </button>
    ${
      view.fillButton === null || view.confirming !== null
        ? nothing
        : html`<button type="button" class="primary" @click=${() => actions.askBatch(true)}>
            ${view.fillButton}
          </button>`
    }
    ${
      view.canReport
        ? html`<button
            type="button"
            class="plain-button"
            title=${texts.reportHint}
            aria-disabled=${view.isWriting ? 'true' : 'false'}
            @click=${() => actions.writeSummary()}
          >
            ${texts.writeReport}
          </button>`
        : nothing
    }`;
}

/** How many cells on how many sheets: said before it is done. */
function confirmation(question: string, { texts }: BatchView, actions: PaneActions): TemplateResult {
  return html`<section class="notice info" aria-label=${texts.confirmTitle}>
    ${icon('info')}
    <div>
      <p>${question}</p>
      <div class="tools">
        <button type="button" class="primary" data-takes-focus @click=${() => actions.runBatch('fill')}>
          ${texts.confirmed}
        </button>
        <button type="button" class="plain-button" @click=${() => actions.askBatch(false)}>
          ${texts.refused}
        </button>
      </div>
    </div>
  </section>`;
}

function takingBack(
  { canUndo, texts }: BatchView,
  { isBusy }: PaneView,
  actions: PaneActions,
): Panel['tools'] {
  if (!canUndo) return nothing;
  return html`<div class="foot-buttons">
    <button
      type="button"
      class="plain-button"
      aria-disabled=${isBusy ? 'true' : 'false'}
      @click=${() => actions.undo()}
    >
      ${texts.undo}
    </button>
  </div>`;
}

const ICONS = {
  good: () => icon('check'),
  hint: () => severityIcon('hint'),
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
    ${line.sheet === line.name ? nothing : html`<p class="quiet">${line.sheet}</p>`}
    <p class="tags">
      ${line.total === '' ? nothing : html`<span class="score">${line.total}</span>`}
      <span class="tag ${line.tone}">${ICONS[line.tone]()}${line.said}</span>
      ${line.filled === null ? nothing : html`<span class="tag hint">${line.filled}</span>`}
    </p>
    ${line.left === null ? nothing : html`<p>${line.left}</p>`}
  </li>`;
}
