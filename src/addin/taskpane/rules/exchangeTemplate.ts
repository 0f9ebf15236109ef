import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { RulesActions } from './rulesActions';
import type { OpenRulesView } from './rulesView';

/** In bytes; a set of rules has about 2 kB. */
const LARGEST_FILE = 200_000;

/** 导出、导入: as text to copy or paste, which works in every Office, and as a file. */
export function exchangePart(view: OpenRulesView, actions: RulesActions): TemplateResult {
  const { texts, exported } = view;
  return html`<details class="settings exchange">
    <summary tabindex="0">${texts.exchange}</summary>
    ${exported === null ? html`<p class="fault">${texts.previewOf.faulty}</p>` : exportPart(exported, view, actions)}
    ${importPart(view, actions)}
  </details>`;
}

function exportPart(text: string, { texts }: OpenRulesView, actions: RulesActions): TemplateResult {
  return html`<label class="entry wide">
      <span>${texts.exported}</span>
      <textarea rows="5" readonly spellcheck="false" .value=${live(text)}></textarea>
    </label>
    <div class="tools">
      <button type="button" class="plain-button" @click=${() => actions.copy(text)}>
        ${texts.copyExport}
      </button>
      <a
        class="plain-button"
        download=${texts.fileName}
        href=${`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
        >${texts.download}</a
      >
    </div>`;
}

function importPart(
  { texts, importText, importRefused }: OpenRulesView,
  actions: RulesActions,
): TemplateResult {
  const type = (event: Event) => {
    if (event.target instanceof HTMLTextAreaElement) actions.typeImport(event.target.value);
  };
  return html`<label class="entry wide">
      <span>${texts.importLabel}</span>
      <textarea
        rows="4"
        spellcheck="false"
        aria-invalid=${importRefused === null ? 'false' : 'true'}
        aria-describedby="rules-import-refused"
        .value=${live(importText)}
        @input=${type}
      ></textarea>
    </label>
    <p id="rules-import-refused" class="fault">${importRefused ?? nothing}</p>
    <div class="tools">
      <button type="button" class="plain-button" @click=${() => actions.importRules(importText)}>
        ${texts.importPressed}
      </button>
      <button type="button" class="plain-button" @click=${chooseFile}>${texts.importFile}</button>
      <input
        type="file"
        hidden
        aria-label=${texts.importFile}
        accept=".json,application/json"
        @change=${(event: Event) => void readFile(event, actions)}
      />
    </div>`;
}

/** The browser's own control speaks the browser's language, so a button of ours stands for it. */
function chooseFile({ currentTarget }: Event): void {
  const field = currentTarget instanceof HTMLElement ? currentTarget.nextElementSibling : null;
  if (field instanceof HTMLInputElement) field.click();
}

async function readFile({ target }: Event, actions: RulesActions): Promise<void> {
  if (!(target instanceof HTMLInputElement)) return;
  const [file] = target.files ?? [];
  if (!file) return;
  if (file.size > LARGEST_FILE) actions.refuseImportFile();
  else actions.importRules(await file.text());
  // So that the same file, mended, can be chosen again.
  target.value = '';
}
