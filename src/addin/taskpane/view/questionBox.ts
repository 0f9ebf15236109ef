import { html, type TemplateResult } from 'lit/html.js';
import type { QuestionView } from '../model/questionView';
import type { PaneActions } from '../actions/paneActions';

/** Asks which column is meant; an answer scores at once. */
export function questionBox(question: QuestionView, actions: PaneActions): TemplateResult {
  const { asked, choices } = question;
  return html`<fieldset class="question">
    <legend>${question.question}</legend>
    ${choices.map(
      ({ column, label }) =>
        html`<button type="button" class="plain-button" @click=${() => actions.answer(asked, column)}>
          ${label}
        </button>`,
    )}
  </fieldset>`;
}
