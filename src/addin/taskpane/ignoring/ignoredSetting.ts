import type { IgnoredFindings } from '../../../core/ignored/ignoredFindings';
import { printIgnored } from '../../../core/ignored/printIgnored';
import type { StoredSetting } from '../../../host/spreadsheetHost';
import { ignoredKept } from '../../../host/kept/ignoredKept';
import type { PaneParts } from '../paneParts';

/** What the workbook keeps as ignored: changed on a person's express wish only. */
export class IgnoredSetting {
  readonly #parts: Pick<PaneParts, 'host' | 'now'>;

  constructor(parts: Pick<PaneParts, 'host' | 'now'>) {
    this.#parts = parts;
  }

  /** The day in this machine's time zone: `2026-11-23`. */
  get today(): string {
    const date = new Date(this.#parts.now());
    const two = (part: number) => String(part).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  }

  /**
   * Begins with what the workbook keeps now: others may have added to it. Resolves to what it then keeps.
   * @throws HostRefusal
   */
  async keep(change: (list: IgnoredFindings) => IgnoredFindings): Promise<StoredSetting> {
    return this.#parts.host().changeSetting('ignored', (kept) => {
      const list = change(ignoredKept(kept).list);
      return list.items.length === 0 ? null : printIgnored(list);
    });
  }
}
