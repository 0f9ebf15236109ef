import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaneActions } from '../actions/paneActions';
import type { MatterCard } from '../model/matterCard';
import type { CardTexts } from './matterCard';

/** 由您定分: a score of the person's own with a word why; the browser says what is wrong with a number. */
export function ownScore(
  { cell, max }: NonNullable<MatterCard['own']>,
  { facts, primary }: MatterCard,
  { walk }: Pick<CardTexts, 'walk'>,
  actions: PaneActions,
): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const given = new FormData(form);
    const [score, reason] = [given.get('score'), given.get('reason')];
    if (typeof score !== 'string' || score === '') return;
    actions.decideScore(cell, score, typeof reason === 'string' ? reason : '');
  };
  return html`<form class="own" @submit=${submit} aria-label=${walk.own}>
    <p class="quiet">${primary === 'own' ? walk.own : walk.ownElse}</p>
    <label class="entry own-score">
      <span>${walk.ownScore}</span>
      <input type="number" name="score" required min="0" max=${max ?? nothing} step="0.01" />
    </label>
    ${
      facts.length === 0
        ? nothing
        : html`<label class="entry wide">
            <span>${walk.ownReason}</span>
            <input type="text" name="reason" required maxlength="200" />
          </label>`
    }
    <button type="submit" class=${primary === 'own' ? 'primary small' : 'plain-button small'}>
      ${walk.ownWrite}
    </button>
  </form>`;
}
