import { OWN_ADDIN } from '../../identity/ownAddin';
import { patchAddinSettings } from '../../xlsx/settings/patchAddinSettings';
import { readAddinSettings, type AddinSettings } from '../../xlsx/settings/readAddinSettings';
import { settingOf, storedSetting } from '../../xlsx/settings/settingValue';
import { EditRefused } from './workbookSession';

/** What the add-in keeps in the workbook: any JSON by name, shared by its pages, read from the file and saved into it. */
export class KeptSettings {
  readonly #file: AddinSettings;
  readonly #values: Map<string, unknown>;
  readonly #changed: () => void;

  /** @param bytes the file as opened; `null` for a workbook that has none */
  constructor(bytes: Uint8Array | null, changed: () => void) {
    this.#file =
      bytes === null ? { values: new Map(), canBeChanged: true } : readAddinSettings(bytes, OWN_ADDIN);
    this.#values = new Map([...this.#file.values].map(([name, stored]) => [name, settingOf(stored)]));
    this.#changed = changed;
  }

  get names(): readonly string[] {
    return [...this.#values.keys()];
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  get(name: string): unknown {
    return this.#values.get(name);
  }

  /** Throws `EditRefused` where the file could not keep it. */
  set(name: string, value: unknown): void {
    this.#requireChangeable();
    this.#values.set(name, value);
    this.#changed();
  }

  delete(name: string): void {
    this.#requireChangeable();
    if (this.#values.delete(name)) this.#changed();
  }

  /** The file with the settings as they are now; `bytes` itself if none was changed. */
  savedIn(bytes: Uint8Array): Uint8Array {
    const changes = new Map<string, string | null>();
    for (const name of this.#file.values.keys()) if (!this.#values.has(name)) changes.set(name, null);
    for (const [name, value] of this.#values) {
      const stored = storedSetting(value);
      const opened = this.#file.values.get(name);
      // What stood there may be spelled in another way, or be no JSON at all: it stays as it is.
      if (opened === undefined || stored !== storedSetting(settingOf(opened))) changes.set(name, stored);
    }
    return patchAddinSettings(bytes, OWN_ADDIN, changes);
  }

  #requireChangeable(): void {
    if (!this.#file.canBeChanged) throw new EditRefused('InvalidOperation');
  }
}
