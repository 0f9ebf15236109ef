import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaneActions } from '../actions/paneActions';
import type { PaneView } from '../model/paneView';
import type { WalkView } from '../model/walkView';
import { currentCard, otherCurrentCard } from './currentCard';
import { hintsTemplate } from './hintsTemplate';
import { icon } from './icons';
import { matterCardTemplate } from './matterCard';
import { togetherTemplate } from './togetherTemplate';

/** What is left to do, one thing at a time; the row that the person looks at comes to its place. */
export function walkTemplate(walk: WalkView, view: PaneView, actions: PaneActions): TemplateResult {
  const { texts, work } = view;
  const words = { texts, work, walk: walk.texts };
  if (walk.together !== null) return togetherTemplate(walk.together, words, actions);
  return html`<section class="walk" aria-label=${walk.heading}>
      ${progress(walk, actions)} ${walk.isDone ? finished(walk, view, actions) : nothing}
      ${
        walk.fill === null
          ? nothing
          : html`<p class="fill">
              <span>${walk.fill}</span>
              <button
                type="button"
                class=${walk.isFillNext ? 'primary small' : 'plain-button small'}
                @click=${() => actions.score()}
              >
                ${walk.texts.fillNow}
              </button>
            </p>`
      }
      ${walk.rounding === null ? nothing : html`<p class="quiet">${walk.rounding}</p>`}
    </section>
    ${walk.hintsCard === null ? nothing : hintsTemplate(walk.hintsCard, words, actions)}
    ${walk.card === null ? elsewhere(walk, view, actions) : matterCardTemplate(walk.card, eyebrow(walk, view), words, actions)}
    ${walk.card === null ? nothing : alike(walk, actions)}`;
}

/** 「刚改的行」 is said where it was just edited. */
function eyebrow({ texts, position }: WalkView, { current, work }: PaneView): string {
  const [index = '', all = ''] = position.split(' / ');
  const at = texts.at(Number(index), Number(all), '').replace(/[:：]\s*$/u, '');
  return current?.title === work.edited ? `${work.edited} · ${at}` : at;
}

function progress(walk: WalkView, actions: PaneActions): TemplateResult {
  const { heading, isDone, settled, all, progress: said } = walk;
  const isAllDone = isDone && heading === walk.texts.done;
  return html`<div class="walk-head">
    <div class="steps">
      <h2 class=${isAllDone ? 'all-done' : ''}>${isAllDone ? icon('check') : nothing}${heading}</h2>
      ${isDone ? nothing : steps(walk, actions)}
    </div>
    ${all === 0 ? nothing : html`<progress max=${all} .value=${settled} aria-label=${said} title=${said}></progress>`}
  </div>`;
}

function steps(walk: WalkView, actions: PaneActions): TemplateResult {
  const { texts } = walk;
  if (walk.isAway) {
    return html`<button type="button" class="plain-button small" @click=${() => actions.nextMatter()}>
      ${texts.goOn}
    </button>`;
  }
  return html`<span class="step-buttons">
    <button
      type="button"
      class="plain-button small"
      title="Alt+↑"
      aria-disabled=${walk.canGoBack ? 'false' : 'true'}
      @click=${() => actions.previousMatter()}
    >
      ${icon('back')}${texts.previous}
    </button>
    <button
      type="button"
      class="plain-button small"
      title="Alt+↓"
      aria-disabled=${walk.canGoOn ? 'false' : 'true'}
      @click=${() => actions.nextMatter()}
    >
      ${texts.next}${icon('next')}
    </button>
  </span>`;
}

/** All of a kind at once, where there are several. */
function alike({ confirmAll, reasonsAll }: WalkView, actions: PaneActions): TemplateResult | typeof nothing {
  if (confirmAll === null && reasonsAll === null) return nothing;
  return html`<div class="tools">
    ${
      confirmAll === null
        ? nothing
        : html`<button
            type="button"
            class="plain-button small"
            @click=${() => actions.showTogether('confirm')}
          >
            ${confirmAll}
          </button>`
    }
    ${
      reasonsAll === null
        ? nothing
        : html`<button
            type="button"
            class="plain-button small"
            @click=${() => actions.showTogether('reasons')}
          >
            ${reasonsAll}
          </button>`
    }
  </div>`;
}

/** The row that the person looks at, which wants nothing. */
function elsewhere(
  { isAway }: WalkView,
  { current, otherCurrent, texts, work }: PaneView,
  actions: PaneActions,
): TemplateResult | typeof nothing {
  if (!isAway) return nothing;
  if (current !== null) return currentCard(current, texts, work, actions);
  return otherCurrent === null ? nothing : otherCurrentCard(otherCurrent, texts, work, actions);
}

function finished(
  { finished: done, hints, stillOpen, texts }: WalkView,
  view: PaneView,
  actions: PaneActions,
): TemplateResult {
  return html`<p>${done.join(' · ')}</p>
    ${stillOpen === null ? nothing : html`<p>${stillOpen}</p>`}
    ${hints === null ? nothing : html`<p class="quiet">${hints}</p>`}
    ${
      view.canScore
        ? html`<div class="tools">
            <button type="button" class="primary small" @click=${() => actions.nextSheet()}>
              ${texts.nextSheet}
            </button>
            <button type="button" class="plain-button small" @click=${() => actions.openBatch()}>
              ${texts.allSheets}
            </button>
          </div>`
        : nothing
    }`;
}
