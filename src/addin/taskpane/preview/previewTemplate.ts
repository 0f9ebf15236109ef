import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PaneTexts } from '../../../locales/paneTexts';
import type { PaneView } from '../model/paneView';
import { locateButton } from '../view/locateButton';
import type { PaneActions } from '../actions/paneActions';
import type { Panel } from '../view/panel';
import { panelHead } from '../view/panelHead';
import { previewSums } from './previewSums';
import type { PreviewRow, PreviewView } from './previewView';

/** 写入前预览: what it comes to, then every cell that could be written, old → new, each to be taken in or left out. */
export function previewTemplate(view: PreviewView, pane: PaneView, actions: PaneActions): Panel {
  const { texts } = view;
  const isBusy = view.busy !== null;
  const { sentence, totals, changes, blanks } = previewSums(view);
  const body = html`
    ${panelHead(texts.title, null)}
    <main aria-busy=${isBusy ? 'true' : 'false'}>
      <div>
        <p>${sentence}</p>
        <p class="quiet">${texts.intro}</p>
      </div>
      ${section(texts.totals, totals, pane.texts, actions)}
      ${section(texts.changes(changes.length), changes, pane.texts, actions)}
      ${section(texts.blanks(blanks.length), blanks, pane.texts, actions)}
      ${view.formulas.length === 0 ? nothing : formulaSection(view, pane.texts, actions)}
      ${writtenAs(view, actions)}
    </main>
  `;
  return { body, status: view.busy ?? view.status, tools: buttons(view, actions) };
}

function buttons(view: PreviewView, actions: PaneActions): TemplateResult {
  const { texts } = view;
  const isBusy = view.busy !== null;
  return html`<div class="foot-buttons">
    ${
      view.count === 0
        ? html`<span class="quiet">${texts.nothingPicked}</span>`
        : html`<button
            type="button"
            class="primary preview-write"
            aria-disabled=${isBusy ? 'true' : 'false'}
            @click=${() => actions.writePicked()}
          >
            ${texts.write(view.count)}
          </button>`
    }
    <button type="button" class="plain-button" @click=${() => actions.pickAll()}>
      ${view.isAll ? texts.onlyBlanks : texts.all}
    </button>
    <button type="button" class="plain-button" @click=${() => actions.closePreview()}>${texts.cancel}</button>
  </div>`;
}

/** Numbers or formulas: the same choice as in 设置与工具, where it is needed. */
function writtenAs({ texts, as }: PreviewView, actions: PaneActions): TemplateResult {
  return html`<div class="choice" role="group" aria-label=${texts.writtenAs}>
    <span class="quiet">${texts.writtenAs}</span>
    <div class="segments">
      ${(['values', 'formulas'] as const).map(
        (kind) =>
          html`<button
            type="button"
            class="segment"
            aria-pressed=${as === kind ? 'true' : 'false'}
            @click=${() => actions.prefer({ writesAs: kind })}
          >
            ${texts.as[kind]}
          </button>`,
      )}
    </div>
  </div>`;
}

function formulaSection(
  { texts, formulas }: PreviewView,
  pane: PaneTexts,
  actions: PaneActions,
): TemplateResult {
  const title = texts.formulas(formulas.length);
  return html`<section class="block">
    <h2>${title}</h2>
    <ul role="list" class="cards" aria-label=${title}>
      ${formulas.map(
        (row) =>
          html`<li class="card">
            <div class="line">
              <b>${row.name}</b>
              ${locateButton(row.cell, pane, actions)}
            </div>
            ${row.form === null ? nothing : html`<p class="quiet">${row.form}</p>`}
            <p>${row.change}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

function section(
  title: string,
  rows: readonly PreviewRow[],
  pane: PaneTexts,
  actions: PaneActions,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<section class="block">
    <h2>${title}</h2>
    <ul role="list" class="cards" aria-label=${title}>
      ${repeat(
        rows,
        ({ cell }) => cell,
        (row) =>
          html`<li class="card">
            <div class="line">
              <label class="switch">
                <input
                  type="checkbox"
                  class="preview-pick"
                  .checked=${row.isPicked}
                  @change=${() => actions.pick(row.cell)}
                />
                <span>${row.name} <b class="change">${row.change}</b></span>
              </label>
              ${locateButton(row.cell, pane, actions)}
            </div>
            ${row.form === null ? nothing : html`<p class="quiet">${row.form}</p>`}
            ${row.working === '' ? nothing : html`<p class="quiet">${pane.working}${row.working}</p>`}
          </li>`,
      )}
    </ul>
  </section>`;
}
