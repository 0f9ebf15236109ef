import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaneView } from '../model/paneView';
import { findingList, ignoredList } from './findingList';
import { counters, fundsBlock, totalDetails, totalLine } from './formSummary';
import { indicatorList } from './indicatorList';
import { lostSettingsBox } from './lostSettingsBox';
import { moreMenu } from './moreMenu';
import { newsBox } from './newsBox';
import { noticeBox } from './noticeBox';
import type { PaneActions } from '../actions/paneActions';
import { reviewBlock } from '../review/reviewTemplate';
import { questionBox } from './questionBox';
import { walkTemplate } from './walkTemplate';
import type { Panel } from './panel';
import { sampleCard } from './sampleCard';

/** The results of a sheet, or what to do first: total and 一键评分 on top, then where the person is, then what is wrong. */
export function resultsTemplate(view: PaneView, actions: PaneActions): Panel {
  const { texts, form, work } = view;
  const body = html`
    <header class="head ${form === null ? 'bare' : ''}">
      <h1 class=${form === null ? 'unseen' : ''}>${form?.name ?? texts.appName}</h1>
      ${form === null ? nothing : html`<p class="quiet">${form.about}</p>`}
    </header>
    <main aria-busy=${view.isBusy ? 'true' : 'false'}>
      ${formChooser(view, actions)}
      <div class="top">
        <div class="command">
          ${form === null ? nothing : totalLine(form, texts)}
          ${
            view.canScore
              ? html`<button
                  type="button"
                  class=${hasOwnPrimary(view) ? 'plain-button again' : 'primary'}
                  aria-disabled=${view.isBusy ? 'true' : 'false'}
                  @click=${() => actions.score()}
                >
                  ${texts.score}
                </button>`
              : nothing
          }
        </div>
        ${isUnderWay(view) ? nothing : otherCommands(view, actions)}
      </div>
      ${view.origin === null ? nothing : html`<p class="quiet">${view.origin}</p>`}
      ${view.sheetNote === null ? nothing : html`<p class="notice info sheet-note">${view.sheetNote}</p>`}
      ${view.ignoredRefused === null ? nothing : html`<p class="notice warning sheet-note">${view.ignoredRefused}</p>`}
      ${view.news === null ? nothing : newsBox(view.news, actions)}
      ${view.lostSettings === null ? nothing : lostSettingsBox(view.lostSettings, actions)}
      ${view.rulesNotice === null ? nothing : noticeBox(view.rulesNotice, texts, actions)}
      ${view.notice === null ? nothing : noticeBox(view.notice, texts, actions)}
      ${view.questions.map((question) => questionBox(question, actions))}
      ${view.walk === null ? nothing : walkTemplate(view.walk, view, actions)}
      ${view.review === null ? nothing : reviewBlock(view.review, view.isBusy, actions)}
      ${view.showsWelcome ? welcome(view) : nothing}
      ${
        form === null
          ? nothing
          : html`<div class="results">
              ${differences(view, actions)}
              <details class="block fold all-findings">
                <summary tabindex="0">${view.walkTexts.allFindings(form.findings.length)}</summary>
                ${findingList(form.findings, texts, work, actions)}
                ${ignoredList(form.ignored, view.unneeded, texts, work, actions)}
              </details>
              <details class="block fold all-indicators">
                <summary tabindex="0">${view.walkTexts.allIndicators(form.indicators.length)}</summary>
                ${totalDetails(form, texts, actions)}
                ${form.funds === null ? nothing : fundsBlock(form.funds, texts, actions)}
                <section class="block">
                  ${counters(form, texts, actions)} ${indicatorList(form, texts, work, actions)}
                </section>
              </details>
            </div>`
      }
      ${isUnderWay(view) ? otherCommands(view, actions) : nothing}
      ${view.canScore ? moreMenu(view, actions) : nothing}
    </main>
  `;
  return {
    body,
    status: view.status,
    isSaidAbove: view.notice?.what === view.status && !view.isBusy,
    tools: takingBack(view, actions),
  };
}

/** What settles the card stands out, at the end the way on, and nothing else. */
function hasOwnPrimary({ walk, review }: PaneView): boolean {
  return walk !== null || review !== null;
}

/** The other commands wait below the card for as long as there is one. */
function isUnderWay({ walk }: PaneView): boolean {
  return walk !== null && !walk.isDone;
}

/** 只检查, 全部工作表, 评分规则: one slim row. */
function otherCommands(view: PaneView, actions: PaneActions): TemplateResult | typeof nothing {
  const { work, rulesButton } = view;
  if (rulesButton === null) return nothing;
  return html`<div class="other-commands">
    ${slim(work.check, view, () => actions.check(), '', work.checkHint)}
    ${slim(work.batch.open, view, () => actions.openBatch(), 'batch-button')}
    ${slim(rulesButton, view, () => actions.openRules(), 'rules-button')}
  </div>`;
}

/** What could be changed, cell by cell. */
function differences(view: PaneView, actions: PaneActions): TemplateResult | typeof nothing {
  const { previewButton, isBusy } = view;
  if (previewButton === null) return nothing;
  return html`<button
    type="button"
    class="plain-button preview-button"
    aria-disabled=${isBusy ? 'true' : 'false'}
    @click=${() => actions.openPreview()}
  >
    ${previewButton}
  </button>`;
}

/**
 * Beside the sentence that says what was done: the way back; while a large sheet is judged, the way out, never in the place
 * of the way back: a press that comes too late must not take anything back.
 */
function takingBack(view: PaneView, actions: PaneActions): Panel['tools'] {
  const { undoButton, redoButton, undoNote, stopButton } = view;
  if (undoButton === null && redoButton === null && stopButton === null) return nothing;
  return html`<div class="foot-buttons">
    ${undoButton === null ? nothing : plain(undoButton, view, () => actions.undo())}
    ${redoButton === null ? nothing : plain(redoButton, view, () => actions.redo())}
    ${undoNote === null ? nothing : html`<small class="quiet">${undoNote}</small>`}
    ${
      stopButton === null
        ? nothing
        : html`<button type="button" class="plain-button stop-button" @click=${() => actions.stopJudging()}>
            ${stopButton}
          </button>`
    }
  </div>`;
}

function plain(label: string, { isBusy }: PaneView, act: () => void): TemplateResult {
  return html`<button
    type="button"
    class="plain-button"
    aria-disabled=${isBusy ? 'true' : 'false'}
    @click=${act}
  >
    ${label}
  </button>`;
}

function slim(
  label: string,
  { isBusy }: PaneView,
  act: () => void,
  name: string,
  title: string | null = null,
): TemplateResult {
  return html`<button
    type="button"
    class="slim ${name}"
    title=${title ?? label}
    aria-disabled=${isBusy ? 'true' : 'false'}
    @click=${act}
  >
    ${label}
  </button>`;
}

function welcome({ texts, work }: PaneView): TemplateResult {
  return html`<div class="welcome">${texts.welcome.map((sentence) => html`<p>${sentence}</p>`)}</div>
    ${sampleCard(texts, work)}`;
}

function formChooser(view: PaneView, actions: PaneActions): TemplateResult | typeof nothing {
  if (view.choices.length === 0) return nothing;
  const choose = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) actions.chooseForm(event.target.selectedIndex);
  };
  return html`<label class="chooser">
    <span>${view.texts.formOf(view.choices.length)}</span>
    <select @change=${choose}>
      ${view.choices.map(({ label, isChosen }) => html`<option .selected=${isChosen}>${label}</option>`)}
    </select>
  </label>`;
}
