import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PaneTexts } from '../../../locales/pane';
import type { FormView } from '../model/formView';
import type { IndicatorView } from '../model/indicatorView';
import { icon, verdictIcon } from './icons';
import { locateButton } from './locateButton';
import type { PaneActions } from './paneActions';

/** The list 「指标」. */
export function indicatorList(form: FormView, texts: PaneTexts, actions: PaneActions): TemplateResult {
  return html`<section class="block">
    <h2>${texts.indicators} <span class="count">${form.indicators.length}</span></h2>
    ${form.indicators.length === 0 ? html`<p class="quiet">${texts.filterNone}</p>` : nothing}
    <ul role="list" class="cards" aria-label=${texts.indicators} ?hidden=${form.indicators.length === 0}>
      ${repeat(
        form.indicators,
        (indicator) => indicator.key,
        (indicator) => indicatorItem(indicator, texts, actions),
      )}
    </ul>
  </section>`;
}

function indicatorItem(row: IndicatorView, texts: PaneTexts, actions: PaneActions): TemplateResult {
  return html`<li class="card">
    <div class="line">
      <h3>${row.name}</h3>
      ${locateButton(row.cell, texts, actions)}
    </div>
    <p class="quiet">${row.place}</p>
    <p class="tags">
      <span class="tag ${row.verdict}">${verdictIcon(row.verdict)}${row.verdictWord}</span>
      ${row.lacksReason ? html`<span class="tag reasonless">${icon('pen')}${texts.reasonMissing}</span>` : nothing}
      ${row.overTarget ? html`<span class="tag hint">${icon('info')}${texts.overTarget}</span>` : nothing}
    </p>
    <dl class="pair">
      <div>
        <dt>${texts.target}</dt>
        <dd>${row.target}</dd>
      </div>
      <div>
        <dt>${texts.achieved}</dt>
        <dd>${row.achieved}</dd>
      </div>
    </dl>
    <p class="score">
      ${row.scoreLine}${row.band === null ? nothing : html` <span class="quiet">${row.band}</span>`}
    </p>
    ${row.difference === null ? nothing : html`<p class="difference">${row.difference}</p>`}
    ${labelled(texts.working, row.working)} ${labelled(texts.note, row.note)}
    ${
      row.candidates.length === 0
        ? nothing
        : html`<p class="quiet">${texts.candidates}</p>
            <ul class="plain">
              ${row.candidates.map((candidate) => html`<li>${candidate}</li>`)}
            </ul>`
    }
  </li>`;
}

/** A labelled line, or nothing when there is nothing to say. */
export function labelled(label: string, text: string | null): TemplateResult | typeof nothing {
  return text === null || text === '' ? nothing : html`<p class="quiet"><span>${label}</span>${text}</p>`;
}
