import type { StandaloneTexts } from '../locales/standalone';
import { errorReason } from '../workbench/page/errorReason';
import { download } from '../workbench/page/openWorkbook';
import type { PageBars } from '../workbench/page/sessionNews';
import type { OpenFile } from './openFile';
import type { PickedFile } from './pickedFile';
import { lastChanged, saveFile, type Saved } from './saveFile';

/** Saves workbooks one after the other: what a second press writes must find the file as the first has left it. */
export class SavesInTurn {
  #saving = Promise.resolve();

  /**
   * @param saved told where a workbook was saved
   * @param done told after every save, also one that failed
   */
  constructor(
    private readonly bars: PageBars,
    private readonly texts: StandaloneTexts['saved'],
    private readonly saved: (file: PickedFile, how: Saved) => Promise<void>,
    private readonly done: () => void,
  ) {}

  save(saved: OpenFile): void {
    this.#saving = this.#saving.then(() => this.#saved(saved));
  }

  async #saved(saved: OpenFile): Promise<void> {
    const { messages, status, texts } = this.bars;
    try {
      const { document: document_, file } = saved;
      const how = await saveFile(file, document_.save(), saved.changed);
      if (how === 'same-file') saved.changed = await lastChanged(file.handle);
      messages.clear();
      if (how === 'changed-elsewhere') messages.say(this.texts[how](file.name));
      else status.say(this.texts[how](file.name));
      await this.saved(file, how);
    } catch (error) {
      saved.document.saveFailed();
      messages.say(texts.notSaved(errorReason(error, texts)));
    }
    this.done();
  }

  /** Among the downloads, whatever the browser could do; the workbook itself counts as unsaved as before. */
  saveCopy({ document: document_, file }: OpenFile): void {
    const { messages, status, texts } = this.bars;
    const { isUnsaved } = document_;
    try {
      download(document_.save(), file.name);
      if (isUnsaved) document_.saveFailed();
      status.say(this.texts.downloaded(file.name));
    } catch (error) {
      messages.say(texts.unexpected(errorReason(error, texts)));
    }
    this.done();
  }
}
