import { joinSentences } from '../../../core/language/joinSentences';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { MatterKind } from '../../../core/matters/matter';
import type { PaneTexts } from '../../../locales/paneTexts';
import type { WalkTexts } from '../../../locales/walk';
import type { WorkTexts } from '../../../locales/workTexts';
import type { PaneActions } from '../actions/paneActions';
import type { FactView, MatterCard } from '../model/matterCard';
import { totalFacts } from './formSummary';
import { fundsFacts } from './fundsFacts';
import { icon, severityIcon, type IconName } from './icons';
import { ignoreForm } from './ignoreForm';
import { labelled } from './indicatorList';
import { locateButton } from './locateButton';
import { ownScore } from './ownScore';
import { reasonField } from './reasonField';
import { scoreChooser } from './scoreChooser';
import { rowFigures } from './rowFigures';

const ICON_OF: Readonly<Record<MatterKind, IconName>> = {
  decide: 'question',
  missing: 'gap',
  confirm: 'person',
  differs: 'down',
  reason: 'pen',
  form: 'info',
  look: 'triangle',
};

export interface CardTexts {
  readonly texts: PaneTexts;
  readonly work: WorkTexts;
  readonly walk: WalkTexts;
}

/**
 * One thing to settle: what stands there, what was found, and what settles it. The card is a tab stop of its own: Enter on
 * it presses the one button that stands out.
 */
export function matterCardTemplate(
  card: MatterCard,
  eyebrow: string,
  words: CardTexts,
  actions: PaneActions,
): TemplateResult {
  const { texts } = words;
  return html`${keyed(
    card.key,
    html`<section
      class="block card current matter"
      tabindex="0"
      aria-label=${`${eyebrow} ${card.title}`}
      @keydown=${pressPrimary}
    >
      <p class="eyebrow-line">
        <span class="eyebrow">${eyebrow}</span>
        <span class="kind ${card.kind}">${icon(ICON_OF[card.kind])}${card.kindWord}</span>
      </p>
      <div class="line">
        <h2>${card.title}</h2>
        ${locateButton(card.cell, texts, actions)}
      </div>
      ${card.places.map((place) => html`<p class="quiet">${place}</p>`)} ${figures(card, words, actions)}
      ${card.keepsOpen === null ? nothing : html`<p>${card.keepsOpen}</p>`}
      <ul role="list" class="facts">
        ${card.facts.map(factItem)}
      </ul>
      ${[card.advice, card.moneyReasonPlace].map((line) => (line === null ? nothing : html`<p class="quiet">${line}</p>`))}
      ${settling(card, words, actions)} ${explanations(card, words)}
    </section>`,
  )}`;
}

/** Enter on the card itself, once: a key held down settles nothing more. */
export function pressPrimary(event: KeyboardEvent): void {
  const card = event.currentTarget;
  if (event.key !== 'Enter' || event.repeat || event.target !== card || !(card instanceof HTMLElement))
    return;
  const primary = card.querySelector('.primary');
  if (!(primary instanceof HTMLElement)) return;
  event.preventDefault();
  primary.click();
}

function figures(
  { row, funds, total }: MatterCard,
  { texts }: CardTexts,
  actions: PaneActions,
): TemplateResult | typeof nothing {
  if (row !== null) {
    return html`${rowFigures(row, texts)} ${labelled(texts.working, row.working)}`;
  }
  if (funds !== null) return fundsFacts(funds, texts, actions);
  if (total === null) return nothing;
  return html`<p class="score">
      ${texts.total} ${total.score}${total.weight === null ? '' : ` / ${total.weight}`}
    </p>
    ${labelled(texts.working, total.working)} ${totalFacts(total, texts)}`;
}

function factItem({ severity, severityWord, sentence }: FactView): TemplateResult {
  return html`<li class="fact">
    <span class="severity ${severity}">${severityIcon(severity)}${severityWord}</span>
    <span>${sentence}</span>
  </li>`;
}

/** What settles the card; one of it stands out. */
function settling(card: MatterCard, words: CardTexts, actions: PaneActions): TemplateResult {
  const { work, walk } = words;
  const { confirm, offers, readings, primary } = card;
  const looks = (isPrimary: boolean) => (isPrimary ? 'primary small' : 'plain-button small');
  return html`${readings.length > 1 ? html`<p class="quiet">${walk.readings}</p>` : nothing}
    <div class="tools settle">
      ${
        confirm === null
          ? nothing
          : html`<button
              type="button"
              class=${looks(primary === 'confirm')}
              @click=${() => actions.confirmScores([confirm.row])}
            >
              ${confirm.label}
            </button>`
      }
      ${offers.map(
        ({ check, cell, value, text }) =>
          html`<button
            type="button"
            class=${looks(primary === 'offer')}
            @click=${() => actions.adopt(check, cell, value)}
          >
            ${text}
          </button>`,
      )}
      ${readings.map(({ text, score, cell }) =>
        cell === null
          ? nothing
          : html`<button
              type="button"
              class="plain-button small"
              @click=${() => actions.writeScore(cell, score)}
            >
              ${text}
            </button>`,
      )}
    </div>
    ${card.reason === null ? nothing : reasonField(card.reason, primary === 'reason', words, actions)}
    ${
      card.row?.chooser && card.kind !== 'reason'
        ? html`<details>
            <summary tabindex="0">${walk.tiers}</summary>
            ${scoreChooser(card.row.chooser, work, actions)}
          </details>`
        : nothing
    }
    <div class="tools settle">
      ${
        card.goTo === null || card.cell === null || card.kind === 'confirm' || isWrittenHere(card)
          ? nothing
          : goToButton(card.goTo, card.cell, looks(primary === 'goTo'), actions)
      }
      ${
        card.keep === null || card.keeping !== null
          ? nothing
          : html`<button
              type="button"
              class=${looks(primary === 'keep')}
              @click=${() => actions.startIgnoring(card.key)}
            >
              ${card.keep}
            </button>`
      }
    </div>
    ${card.own === null ? nothing : ownScore(card.own, card, words, actions)}
    ${card.keeping === null ? nothing : ignoreForm(card.keeping, { ...work.ignore, why: walk.keepWhy, confirm: walk.keepDone }, actions, { confirm: () => actions.keepMatter(), isPrimary: primary === 'keeping' })}`;
}

/** The reason is written in the card, not in the sheet. */
function isWrittenHere({ kind, reason }: MatterCard): boolean {
  return kind === 'reason' && reason !== null && reason.unfinished === null;
}

function goToButton(label: string, cell: string, look: string, actions: PaneActions): TemplateResult {
  return html`<button type="button" class=${look} @click=${() => actions.locate(cell)}>${label}</button>`;
}

/** Why it matters and what to do, of every fact, behind one press. */
function explanations({ facts }: MatterCard, { texts, work }: CardTexts): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  return html`<details>
    <summary tabindex="0">${texts.whyAndWhat}</summary>
    ${facts.map(
      ({ why, action, help }) =>
        html`<p>
          ${joinSentences(why, action)}
          <a class="quiet-button" href=${help} target="_blank" rel="noopener">${work.help}</a>
        </p>`,
    )}
  </details>`;
}
