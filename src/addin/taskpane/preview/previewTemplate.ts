import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PaneTexts } from '../../../locales/pane';
import { locateButton } from '../view/locateButton';
import type { PaneActions } from '../view/paneActions';
import type { PreviewRow, PreviewView } from './previewView';

/** 写入前预览: every cell that could be written, old → new, each to be taken in or left out. */
export function previewTemplate(view: PreviewView, pane: PaneTexts, actions: PaneActions): TemplateResult {
  const { texts } = view;
  const isBusy = view.busy !== null;
  return html`
    <header class="head"><h1>${texts.title}</h1></header>
    <main aria-busy=${isBusy ? 'true' : 'false'}>
      <p class="quiet">${texts.intro}</p>
      ${section(texts.changes(view.changes.length), view.changes, pane, actions)}
      ${section(texts.blanks(view.blanks.length), view.blanks, pane, actions)}
      ${
        view.formulas.length === 0
          ? nothing
          : html`<section class="block">
              <h2>${texts.formulas(view.formulas.length)}</h2>
              <ul role="list" class="cards">
                ${view.formulas.map(
                  (row) =>
                    html`<li class="card">
                      <div class="line">
                        <b>${row.name}</b>
                        ${locateButton(row.cell, pane, actions)}
                      </div>
                      <p>${row.change}</p>
                    </li>`,
                )}
              </ul>
            </section>`
      }
      <div class="foot">
        <p role="status" class="status">${view.busy ?? view.status}</p>
        <div class="foot-buttons">
          <button
            type="button"
            class="primary preview-write"
            aria-disabled=${isBusy || view.count === 0 ? 'true' : 'false'}
            @click=${() => {
              if (view.count > 0) actions.writePicked();
            }}
          >
            ${view.count === 0 ? texts.nothingPicked : texts.write(view.count)}
          </button>
          <button type="button" class="plain-button" @click=${() => actions.pickAll()}>
            ${view.isAll ? texts.onlyBlanks : texts.all}
          </button>
          <button type="button" class="plain-button" @click=${() => actions.closePreview()}>
            ${texts.cancel}
          </button>
        </div>
        <p class="quiet">${texts.as[view.as]}</p>
      </div>
    </main>
  `;
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
                <input type="checkbox" .checked=${row.isPicked} @change=${() => actions.pick(row.cell)} />
                <span>${row.name} <b class="change">${row.change}</b></span>
              </label>
              ${locateButton(row.cell, pane, actions)}
            </div>
            ${row.working === '' ? nothing : html`<p class="quiet">${pane.working}${row.working}</p>`}
          </li>`,
      )}
    </ul>
  </section>`;
}
