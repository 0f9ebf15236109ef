import { html, nothing, type TemplateResult } from 'lit';
import type { PaneView } from '../model/paneView';
import { findingList, ignoredList } from './findingList';
import { counters, fundsBlock, totalDetails, totalLine } from './formSummary';
import { indicatorList } from './indicatorList';
import { noticeBox } from './noticeBox';
import { rulesTemplate } from '../rules/rulesTemplate';
import { questionBox } from './questionBox';
import { batchTemplate } from '../batch/batchTemplate';
import { previewTemplate } from '../preview/previewTemplate';
import { currentCard } from './currentCard';
import { moreMenu } from './moreMenu';
import { sampleCard } from './sampleCard';
import type { PaneActions } from './paneActions';

/**
 * The whole pane. The live region is always there, so that screen readers hear it change. Every `summary` in it carries
 * a tabindex: on the web office.js handles the Tab key itself and passes over summaries without one.
 */
export function paneTemplate(view: PaneView, actions: PaneActions): TemplateResult {
  const { texts, form } = view;
  const { work } = view;
  if (view.rules !== null) return rulesTemplate(view.rules, actions);
  if (view.batch !== null) return batchTemplate(view.batch, texts, actions);
  if (view.preview !== null) return previewTemplate(view.preview, texts, actions);
  return html`
    <header class="head">
      <h1>${form?.name ?? texts.appName}</h1>
      ${form === null ? nothing : html`<p class="quiet">${form.about}</p>`}
    </header>
    <main aria-busy=${view.isBusy ? 'true' : 'false'}>
      ${formChooser(view, actions)}
      <div class="deed">
        ${form === null ? nothing : totalLine(form, texts)}
        ${
          view.canScore
            ? html`<button
                type="button"
                class="primary"
                aria-disabled=${view.isBusy ? 'true' : 'false'}
                @click=${() => actions.score()}
              >
                ${texts.score}
              </button>`
            : nothing
        }
      </div>
      ${form === null ? nothing : counters(form, texts, actions)}
      ${
        view.rulesButton === null
          ? nothing
          : html`<div class="tools">
              ${plainButton(work.check, view, () => actions.check(), work.checkHint)}
              ${plainButton(work.batch.open, view, () => actions.openBatch(), null, 'batch-button')}
              ${plainButton(view.rulesButton, view, () => actions.openRules(), null, 'rules-button')}
            </div>`
      }
      <p role="status" class=${view.notice?.what === view.status && !view.isBusy ? 'unseen' : 'status'}>
        ${view.status}
      </p>
      ${view.origin === null ? nothing : html`<p class="quiet">${view.origin}</p>`}
      ${view.sheetNote === null ? nothing : html`<p class="notice info sheet-note">${view.sheetNote}</p>`}
      ${view.ignoredRefused === null ? nothing : html`<p class="notice warning sheet-note">${view.ignoredRefused}</p>`}
      ${afterwards(view, actions)}
      ${view.current === null ? nothing : currentCard(view.current, texts, work, actions)}
      ${view.rulesNotice === null ? nothing : noticeBox(view.rulesNotice, texts, actions)}
      ${view.notice === null ? nothing : noticeBox(view.notice, texts, actions)}
      ${view.questions.map((question) => questionBox(question, actions))}
      ${
        view.showsWelcome
          ? html`<div class="welcome">${texts.welcome.map((sentence) => html`<p>${sentence}</p>`)}</div>
              ${sampleCard(texts, work)}`
          : nothing
      }
      ${
        form === null
          ? nothing
          : html`${totalDetails(form, texts, actions)} ${findingList(form.findings, texts, work, actions)}
            ${ignoredList(form.ignored, view.unneeded, texts, work, actions)}
            ${form.funds === null ? nothing : fundsBlock(form.funds, texts, actions)}
            ${indicatorList(form, texts, work, actions)}`
      }
      ${view.canScore ? moreMenu(view, actions) : nothing}
    </main>
  `;
}

/** What can be done after a scoring: look at what differs, take it back, do it again. */
function afterwards(view: PaneView, actions: PaneActions): TemplateResult | typeof nothing {
  const { previewButton, canUndo, canRedo } = view;
  if (previewButton === null && !canUndo && !canRedo) return nothing;
  return html`<div class="tools">
    ${previewButton === null ? nothing : plainButton(previewButton, view, () => actions.openPreview())}
    ${canUndo ? plainButton(view.undoLabel, view, () => actions.undo()) : nothing}
    ${canRedo ? plainButton(view.redoLabel, view, () => actions.redo()) : nothing}
  </div>`;
}

function plainButton(
  label: string,
  { isBusy }: PaneView,
  act: () => void,
  title: string | null = null,
  name = '',
): TemplateResult {
  return html`<button
    type="button"
    class="plain-button ${name}"
    title=${title ?? nothing}
    aria-disabled=${isBusy ? 'true' : 'false'}
    @click=${act}
  >
    ${label}
  </button>`;
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
