import { z } from 'zod';
import { openPane, settled } from '../pane/openPane';
import type { SentRequest } from './harness/startExcel';
import { openCorpus, openTestExcel } from './scoring';

/** Names of everything a request does or asks for: `GetUsedRange`, `Values`, `_RegisterDataChangedEvent`. */
export function namesIn({ body }: SentRequest): readonly string[] {
  const names = [...JSON.stringify(body).matchAll(/"Name":"([^"]+)"/g)].map(([, name]) => name ?? '');
  return [...new Set(names)];
}

const actionSchema = z.object({ Actions: z.array(z.object({ ActionType: z.number() })) });
/** Setting a property, as the protocol numbers actions. */
const SETS_PROPERTY = 4;
/** Calls that change something or that are known to clear the undo list of the person at work (OFFICEJS §2). */
const DISTURBING =
  /^(?:Add|Delete|Clear|Insert|Remove|Apply|Select|Activate|SetItem|GetMergedAreasOrNullObject|Settings|Merge|Unmerge)$/;

/** Whatever a request does besides reading. */
export function disturbancesIn(request: SentRequest): readonly string[] {
  const sets = actionSchema
    .parse(request.body)
    .Actions.filter(({ ActionType }) => ActionType === SETS_PROPERTY)
    .map(() => 'sets a property');
  return [...sets, ...namesIn(request).filter((name) => DISTURBING.test(name))];
}

/** The pane above the genuine client, after 一键评分 on the sheet in front. */
export async function watchedPane(apiSet?: string) {
  const testExcel = openTestExcel(openCorpus('seed-blank'), apiSet === undefined ? {} : { apiSet });
  const pane = openPane(testExcel.host);
  await turn();
  pane.controller.score();
  await turn();
  return { testExcel, ...pane };
}

/** Lets requests, answers and events come to their end. */
export async function turn(): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 4));
    await settled();
  }
}

/** The same, with the pane's own waiting over as well. */
export async function afterwards(pane: { pass(milliseconds: number): Promise<void> }): Promise<void> {
  await turn();
  await pane.pass(1_000);
  await turn();
}
