import { joinSentences } from '../../../core/language/joinSentences';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PaneActions } from '../actions/paneActions';
import type { HintsCard } from '../model/walkView';
import { severityIcon } from './icons';
import { locateButton } from './locateButton';
import { pressPrimary, type CardTexts } from './matterCard';

/** The last step of the walk: all hints in one card, passed over by one press. */
export function hintsTemplate(
  { title, pass, lines }: HintsCard,
  { texts, walk }: CardTexts,
  actions: PaneActions,
): TemplateResult {
  return html`<section
    class="block card current matter"
    tabindex="0"
    aria-label=${title}
    @keydown=${pressPrimary}
  >
    <p class="eyebrow">${title}</p>
    <p class="quiet">${walk.hintsIntro}</p>
    <ul role="list" class="facts hints">
      ${repeat(
        lines,
        ({ key }) => key,
        ({ severity, severityWord, sentence, about, cell, why, action }) =>
          html`<li class="fact">
            <div class="line">
              <p>
                <span class="severity ${severity}">${severityIcon(severity)}${severityWord}</span>
                ${about === '' ? nothing : html`<b>${about}</b>`}
              </p>
              ${locateButton(cell, texts, actions)}
            </div>
            <p>${sentence}</p>
            <details>
              <summary tabindex="0">${texts.whyAndWhat}</summary>
              <p>${joinSentences(why, action)}</p>
            </details>
          </li>`,
      )}
    </ul>
    <div class="tools settle">
      <button type="button" class="primary small" @click=${() => actions.passHints()}>${pass}</button>
    </div>
  </section>`;
}
