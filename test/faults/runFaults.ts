import { FAULT_COMMANDS } from './faultCommands';
import { injectAll, lineOf, tallyOf } from './tally';
import type { Injected } from './inject';

/** `npm run faults [COMMAND …]`: every fault at every request of every command, or of those named. */
async function main(names: readonly string[]): Promise<void> {
  const results: Injected[] = [];
  for (const command of FAULT_COMMANDS) {
    if (names.length > 0 && !names.includes(command.name)) continue;
    const found = await injectAll(command);
    results.push(...found);
    for (const { request, fault, faults, state, said } of tallyOf(found).failures) {
      console.error(
        `${command.name}，请求 ${request + 1}，${fault}：${faults.join('、')}（${state}）${said}`,
      );
    }
  }
  const tally = tallyOf(results);
  console.log(lineOf(tally));
  process.exitCode = tally.failures.length > 0 || tally.injections === 0 ? 1 : 0;
}

void main(process.argv.slice(2));
