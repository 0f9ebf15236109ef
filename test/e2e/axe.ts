import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** axe over a page and its frames. Of what it finds right only one example is told: a sheet's thousand cells are found right many times. */
export function axeOver(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
}
