import { expect, type Locator } from '@playwright/test';
import type { Hand } from './hand';
import type { Workbench } from './workbench';

/** What a person writes where a sentence is asked for. */
const SENTENCE = '上级考核口径调整，已按季度复核，明年一季度完成';
const KEPT = '经核实，原件如此';

/** More things to settle than any form of these tests has. */
const MOST_STEPS = 60;

/** How a form was taken to its end. */
export interface Walked {
  /** Presses of buttons, 一键评分 among them. */
  readonly presses: number;
  /** Sentences typed. */
  readonly sentences: number;
}

const heading = ({ pane }: Workbench) => pane.locator('.walk-head h2');
const button = (within: Locator, name: string | RegExp) =>
  within.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

/**
 * Takes the sheet in front from the first press to 全部处理完 as a person would who reads each card: what can be confirmed
 * is confirmed, a reason asked for is written, a value offered is taken, what is left to the person is decided, and the
 * rest is kept with a reason.
 */
export async function walkToTheEnd(workbench: Workbench, hand: Hand): Promise<Walked> {
  const { pane } = workbench;
  const room = pane.locator('#app');
  let [presses, sentences] = [0, 0];
  const press = async (control: Locator) => {
    await hand.press(control);
    presses += 1;
  };
  await press(workbench.scoreButton);
  await expect(workbench.status).not.toBeEmpty();
  await expect(workbench.status).not.toHaveText('正在评分…');
  const preview = pane.getByRole('heading', { name: '写入前预览' });
  // On a busy machine the pane is still on its way when something else has been said.
  await expect(heading(workbench).or(preview).first()).toBeVisible();
  if (await preview.isVisible()) {
    const write = button(room, /^写入所选/);
    await press((await write.isVisible()) ? write : button(room, '取消'));
  }
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await expect(heading(workbench)).toBeVisible();
    const before = (await heading(workbench).innerText()).trim();
    if (before === '全部处理完') return { presses, sentences };
    const card = pane.locator('.matter');
    const fill = button(pane.locator('.fill'), '填入');
    await expect(card.or(fill).first()).toBeVisible();
    const shown = await room.innerText();
    const all = button(room, /^全部确认/);
    const field = card.getByLabel('原因和改进措施');
    const own = card.getByLabel('得分', { exact: true });
    const confirm = button(card, /^确认/);
    const hints = button(card, /^全部略过/);
    const offers = card.locator('.settle').first().getByRole('button');
    if (!(await card.isVisible())) {
      await press(fill);
    } else if (await hints.isVisible()) {
      await press(hints);
    } else if (await all.isVisible()) {
      await press(all);
      await press(button(room, /^确认这 \d+ 处$/));
    } else if (await confirm.isVisible()) {
      await press(confirm);
    } else if (await field.isVisible()) {
      await hand.fill(field, SENTENCE);
      sentences += 1;
      await press(button(card, '写入原因'));
    } else if ((await offers.count()) > 0 && !/^(到 |不用改|保留)/.test(await offers.first().innerText())) {
      await press(offers.first());
    } else if (await own.isVisible()) {
      await hand.fill(own, '5');
      const why = card.getByLabel('理由');
      if (await why.isVisible()) {
        await hand.fill(why, KEPT);
        sentences += 1;
      }
      await press(button(card, '填入'));
    } else {
      await press(button(card, /^(不用改|保留)/));
      await hand.fill(card.getByLabel('理由（必填，记入工作簿）'), KEPT);
      sentences += 1;
      await press(button(card, '记下理由，不改'));
    }
    // Each round settles something: the pane is not as it was before.
    await expect.poll(() => room.innerText()).not.toBe(shown);
    await expect(workbench.status).not.toHaveText('正在评分…');
  }
  throw new Error(`not settled after ${MOST_STEPS} steps: ${await room.innerText()}`);
}
