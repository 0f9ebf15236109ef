import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaneTexts } from '../../../locales/paneTexts';
import type { FundsView } from '../model/formView';
import { labelled } from './indicatorList';
import { locateButton } from './locateButton';
import type { PaneActions } from '../actions/paneActions';

/** Execution rate and its score, each with its working. */
export function fundsFacts(funds: FundsView, texts: PaneTexts, actions: PaneActions): TemplateResult {
  return html`<div class="line">
      <p class="score">${texts.executionRate} ${funds.rate}</p>
      ${locateButton(funds.rateCell, texts, actions)}
    </div>
    ${funds.rateDifference === null ? nothing : html`<p class="difference">${funds.rateDifference}</p>`}
    ${labelled(texts.working, funds.rateWorking)}
    ${
      funds.score === null
        ? nothing
        : html`<div class="line">
            <p class="score">${funds.score}</p>
            ${locateButton(funds.scoreCell, texts, actions)}
          </div>`
    }
    ${funds.scoreDifference === null ? nothing : html`<p class="difference">${funds.scoreDifference}</p>`}
    ${labelled(texts.working, funds.scoreWorking)}`;
}
