import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaneTexts } from '../../../locales/paneTexts';
import type { Notice } from '../model/notice';
import { severityIcon } from './icons';
import type { PaneActions } from '../actions/paneActions';

const SEVERITY_OF_TONE = { info: 'hint', warning: 'warning', error: 'error' } as const;

/** What went otherwise than wished: what, why, what to do, and the technical side to copy. */
export function noticeBox(notice: Notice, texts: PaneTexts, actions: PaneActions): TemplateResult {
  const { detail } = notice;
  return html`<section class="notice ${notice.tone}">
    ${severityIcon(SEVERITY_OF_TONE[notice.tone])}
    <div>
      <p><b>${notice.what}</b></p>
      ${notice.why === null ? nothing : html`<p>${notice.why}</p>`}
      ${notice.action === null ? nothing : html`<p>${notice.action}</p>`}
      ${
        notice.items === null
          ? nothing
          : html`<p>${notice.items.label}</p>
              <ul class="plain">
                ${notice.items.lines.map((line) => html`<li>${line}</li>`)}
              </ul>`
      }
      ${
        detail === null
          ? nothing
          : html`<details>
              <summary tabindex="0">${texts.technical}</summary>
              <pre tabindex="0" aria-label=${texts.technical}>${detail}</pre>
              <button type="button" class="plain-button" @click=${() => actions.copy(detail)}>
                ${texts.copy}
              </button>
            </details>`
      }
      ${
        notice.canRetry
          ? html`<button type="button" class="plain-button" @click=${() => actions.score()}>
              ${texts.retry}
            </button>`
          : nothing
      }
    </div>
  </section>`;
}
