import type { Locale } from '../../core/language/locale';
import { ManifestError } from './manifestError';
import { type RibbonElement, descend } from './ribbonElement';

/** The manifest's `Resources` in one language: texts, images and pages by their id. */
export class ManifestResources {
  readonly #values = new Map<string, string>();

  constructor(
    overrides: RibbonElement,
    private readonly locale: Locale,
  ) {
    for (const list of descend(overrides, 'Resources')?.children ?? []) {
      for (const resource of list.children) {
        const id = resource.attributes['id'];
        if (id !== undefined) this.#values.set(id, this.#inLocale(resource));
      }
    }
  }

  text(id: string): string {
    const value = this.#values.get(id);
    if (value === undefined) throw new ManifestError(`Resources: ${id}`);
    return value;
  }

  image(id: string): string {
    return servedPath(this.text(id));
  }

  page(id: string): string {
    return servedPath(this.text(id));
  }

  #inLocale(resource: RibbonElement): string {
    const override = resource.children.find(
      (child) => child.attributes['Locale']?.toLowerCase() === this.locale.toLowerCase(),
    );
    return override?.attributes['Value'] ?? resource.attributes['DefaultValue'] ?? '';
  }
}

/**
 * A manifest names its files by full addresses of the server it is meant for. The workbench serves the same files
 * itself, so only the path counts, taken relative to the page.
 */
function servedPath(address: string): string {
  const { pathname, search } = new URL(address);
  return `.${pathname}${search}`;
}
