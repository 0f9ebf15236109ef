import { z } from 'zod';
import { SELF_TEST_SHEET } from '../../src/host/office/selfTest/officeSelfTest';
import { PROBES } from '../../src/host/office/selfTest/probes';
import { RichApiHost } from '../../src/workbench/richapi/richApiHost';
import { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import { draftWorkbook } from '../office/harness/draftWorkbook';

/** What 复制结果 of 自检 gives, with 连同往来记录 ticked. */
export const recordingSchema = z.object({
  version: z.literal(1),
  excel: z.object({ platform: z.string(), version: z.string(), excelApi: z.string() }),
  exchanges: z.array(z.object({ probe: z.int(), flags: z.number(), body: z.string(), response: z.string() })),
});

export type Recording = z.infer<typeof recordingSchema>;

/** Where the recorded Excel and the stand-in answered differently. */
export interface Difference {
  readonly probe: number;
  /** The line of FIDELITY.md that rests on it. */
  readonly fidelity: string;
  /** The answer's part, such as `Results.3.Value.Formulas.0.1`. */
  readonly place: string;
  readonly recorded: unknown;
  readonly standIn: unknown;
}

/** Plays a recording against a fresh stand-in, with ids masked: they are each program's own. */
export function replay(recording: Recording): readonly Difference[] {
  const sheets = [{ name: '在前面的表', rows: [['']] }];
  const session = new LiveWorkbook(draftWorkbook({ sheets }), 'replay.xlsx');
  session.addSheet(SELF_TEST_SHEET);
  const host = new RichApiHost(session, { excelApi: recording.excel.excelApi });
  return recording.exchanges.flatMap(({ probe, body, response }) => {
    const answered = host.process(JSON.parse(body));
    const fidelity = PROBES.find(({ id }) => id === probe)?.fidelity ?? '';
    return differencesIn(JSON.parse(response), JSON.parse(JSON.stringify(answered))).map((difference) => ({
      ...{ probe, fidelity },
      ...difference,
    }));
  });
}

/** Keys whose values are each program's own: ids, references, and words for people. */
const OWN = new Set([
  'Id',
  '_ReferenceId',
  'Message',
  'Location',
  'HttpStatusCode',
  'ActionIndex',
  'TraceIds',
]);

function differencesIn(
  recorded: unknown,
  standIn: unknown,
  place: readonly string[] = [],
): Pick<Difference, 'place' | 'recorded' | 'standIn'>[] {
  if (isRecord(recorded) && isRecord(standIn)) {
    const keys = new Set([...Object.keys(recorded), ...Object.keys(standIn)]);
    return [...keys]
      .filter((key) => !OWN.has(key))
      .flatMap((key) => differencesIn(recorded[key], standIn[key], [...place, key]));
  }
  if (JSON.stringify(recorded) === JSON.stringify(standIn)) return [];
  return [{ place: place.join('.'), recorded, standIn }];
}

/** Objects and arrays alike. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
