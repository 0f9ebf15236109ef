import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PaneTexts } from '../../../locales/pane';
import type { WorkTexts } from '../../../locales/work';
import type { FormView } from '../model/formView';
import type { CandidateView, IndicatorView } from '../model/indicatorView';
import { icon, verdictIcon } from './icons';
import { locateButton } from './locateButton';
import type { PaneActions } from './paneActions';
import { scoreChooser } from './scoreChooser';

/** The list 「指标」. */
export function indicatorList(
  form: FormView,
  texts: PaneTexts,
  work: WorkTexts,
  actions: PaneActions,
): TemplateResult {
  return html`<section class="block">
    <h2>${texts.indicators} <span class="count">${form.indicators.length}</span></h2>
    ${form.indicators.length === 0 ? html`<p class="quiet">${texts.filterNone}</p>` : nothing}
    <ul role="list" class="cards" aria-label=${texts.indicators} ?hidden=${form.indicators.length === 0}>
      ${repeat(
        form.indicators,
        (indicator) => indicator.key,
        (indicator) => html`<li class="card">${indicatorCard(indicator, texts, work, actions)}</li>`,
      )}
    </ul>
  </section>`;
}

/** One indicator: verdict, target and achieved value, score and working, and what a person can do about it. */
export function indicatorCard(
  row: IndicatorView,
  texts: PaneTexts,
  work: WorkTexts,
  actions: PaneActions,
): TemplateResult {
  return html`<div class="line">
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
              ${row.candidates.map((candidate) => candidateItem(candidate, work, actions))}
            </ul>`
    }
    ${row.chooser === null ? nothing : scoreChooser(row.chooser, work, actions)}
    ${
      row.offersDraft
        ? html`<button type="button" class="plain-button" @click=${() => actions.insertDraft(row.row)}>
            ${work.draft}
          </button>`
        : nothing
    }`;
}

/** A score the row could have, with the button that writes it. */
function candidateItem(
  { text, score, cell }: CandidateView,
  work: WorkTexts,
  actions: PaneActions,
): TemplateResult {
  const write =
    cell === null
      ? nothing
      : html`<button type="button" class="plain-button" @click=${() => actions.writeScore(cell, score)}>
          ${work.writeScore(score)}
        </button>`;
  return html`<li>${text} ${write}</li>`;
}

/** A labelled line, or nothing when there is nothing to say. */
export function labelled(label: string, text: string | null): TemplateResult | typeof nothing {
  return text === null || text === '' ? nothing : html`<p class="quiet"><span>${label}</span>${text}</p>`;
}
