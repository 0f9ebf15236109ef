import { source, type AxeResults, type RunOptions } from 'axe-core';
import type { Workbench } from './workbench';

/** What a change of colours can change of what axe finds. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'] as const;

/**
 * What axe finds in the pane, run inside of the pane itself: from the page around it axe walks through every cell of the
 * sheet first, which takes three times as long.
 *
 * @param rules `null`: all of them
 */
export async function faultsInPane({ pane }: Workbench, rules: readonly string[] | null): Promise<string[]> {
  const element = await pane.locator('#app').elementHandle();
  const frame = await element.ownerFrame();
  if (!frame) throw new Error('there is no pane');
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(rules === null ? {} : { runOnly: [...rules] }),
  };
  await frame.evaluate(source);
  const { violations, passes } = await frame.evaluate<AxeResults>(
    `axe.run('#app', ${JSON.stringify(options)})`,
  );
  if (passes.length === 0) throw new Error('axe has looked at nothing');
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}
