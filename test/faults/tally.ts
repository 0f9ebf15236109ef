import type { FaultCommand } from './faultCommands';
import { CIRCUMSTANCES, FAULTS, othersFault, type Fault } from './faultKinds';
import { cleanRun, inject, type Injected } from './inject';

/** How often each thing went wrong that must not. */
export interface Tally {
  readonly injections: number;
  readonly half: number;
  readonly lost: number;
  readonly untrue: number;
  readonly stuck: number;
  readonly failures: readonly Injected[];
}

/** One injection: a fault at one request of a command. */
export interface Planned {
  readonly fault: Fault;
  readonly request: number;
}

/**
 * Every fault at every request of a command, in their order.
 *
 * @param isChosen which of them are tried, by their place in that order
 */
export async function injectAll(
  command: FaultCommand,
  isChosen: (place: number, fault: Fault) => boolean = () => true,
): Promise<readonly Injected[]> {
  const clean = await cleanRun(command);
  const planned: Planned[] = [
    ...clean.requests.flatMap(({ writes }, request) =>
      [...FAULTS, ...(command.others ?? []).map(othersFault)]
        .filter(({ onlyWriting }) => writes || onlyWriting !== true)
        .filter(({ name }) => command.except === undefined || !name.includes(command.except))
        .map((fault) => ({ fault, request })),
    ),
    ...CIRCUMSTANCES.map((fault) => ({ fault, request: 0 })),
  ];
  const results: Injected[] = [];
  for (const [place, { fault, request }] of planned.entries()) {
    if (isChosen(place, fault)) results.push(await inject(command, fault, request, clean));
  }
  return results;
}

export function tallyOf(results: readonly Injected[]): Tally {
  const count = (kind: Injected['faults'][number]) =>
    results.filter(({ faults }) => faults.includes(kind)).length;
  return {
    injections: results.length,
    ...{ half: count('half'), lost: count('lost'), untrue: count('untrue'), stuck: count('stuck') },
    failures: results.filter(({ faults }) => faults.length > 0),
  };
}

/** The one line that is printed. */
export function lineOf({ injections, half, lost, untrue, stuck }: Omit<Tally, 'failures'>): string {
  return (
    `${injections} 次注入：写了一半而没有说明或不能撤销 ${half}，丢失别人的内容 ${lost}，` +
    `说法不实 ${untrue}，面板卡住 ${stuck}`
  );
}
