import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PaneTexts } from '../../../locales/paneTexts';
import type { WorkTexts } from '../../../locales/workTexts';
import type { FormView } from '../model/formView';
import type { CandidateView, IndicatorView } from '../model/indicatorView';
import { icon, verdictIcon } from './icons';
import { locateButton } from './locateButton';
import type { PaneActions } from '../actions/paneActions';
import { scoreChooser } from './scoreChooser';
import { rowFigures } from './rowFigures';

/** The list 「指标」: a line each, with everything about the row behind it. */
export function indicatorList(
  form: FormView,
  texts: PaneTexts,
  work: WorkTexts,
  actions: PaneActions,
): TemplateResult {
  return html`${form.indicators.length === 0 ? html`<p class="quiet">${texts.filterNone}</p>` : nothing}
    <ul role="list" class="rows" aria-label=${texts.indicators} ?hidden=${form.indicators.length === 0}>
      ${repeat(
        form.indicators,
        (indicator) => indicator.key,
        (indicator) => indicatorRow(indicator, texts, work, actions),
      )}
    </ul>`;
}

function indicatorRow(
  row: IndicatorView,
  texts: PaneTexts,
  work: WorkTexts,
  actions: PaneActions,
): TemplateResult {
  return html`<li class="row">
    <details>
      <summary tabindex="0">
        <span class="sign ${row.verdict}">${verdictIcon(row.verdict)}</span>
        <span class="row-name">${row.name}</span>
        <span class="row-score">${row.shortScore}</span>
        ${row.lacksReason ? html`<span class="tag reasonless">${texts.reasonMissing}</span>` : nothing}
      </summary>
      <div class="row-more">${indicatorFacts(row, texts)} ${indicatorChoices(row, texts, work, actions)}</div>
    </details>
    ${locateButton(row.cell, texts, actions)}
  </li>`;
}

/** One indicator: verdict, target and achieved value, score and working. */
export function indicatorFacts(row: IndicatorView, texts: PaneTexts): TemplateResult {
  return html`<p class="quiet">${row.place}</p>
    <p class="tags">
      <span class="tag ${row.verdict}">${verdictIcon(row.verdict)}${row.verdictWord}</span>
      ${row.lacksReason ? html`<span class="tag reasonless">${icon('pen')}${texts.reasonMissing}</span>` : nothing}
      ${row.overTarget ? html`<span class="tag hint">${icon('info')}${texts.overTarget}</span>` : nothing}
    </p>
    ${rowFigures(row, texts)}
    ${row.difference === null ? nothing : html`<p class="difference">${row.difference}</p>`}
    ${labelled(texts.working, row.working)} ${labelled(texts.note, row.note)}`;
}

/** What a person can do about an indicator. */
export function indicatorChoices(
  row: IndicatorView,
  texts: PaneTexts,
  work: WorkTexts,
  actions: PaneActions,
): TemplateResult {
  return html`${
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
      ? html`<button type="button" class="plain-button small" @click=${() => actions.insertDraft(row.row)}>
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
      : html`<button type="button" class="plain-button small" @click=${() => actions.writeScore(cell, score)}>
          ${work.writeScore(score)}
        </button>`;
  return html`<li>${text} ${write}</li>`;
}

/** A labelled line, or nothing when there is nothing to say. */
export function labelled(label: string, text: string | null): TemplateResult | typeof nothing {
  return text === null || text === '' ? nothing : html`<p class="quiet"><span>${label}</span>${text}</p>`;
}
