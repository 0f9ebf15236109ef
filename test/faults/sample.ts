import { FAULT_COMMANDS } from './faultCommands';
import { FAULTS } from './faultKinds';
import { injectAll, tallyOf } from './tally';

/** One injection of so many is tried in `npm test`, each command beginning at another. */
const EVERY = 11;

/** Tests of every other command, so that two files share the work of two minutes at most. `npm run faults` tries all. */
export function testSample(half: 0 | 1): void {
  jest.setTimeout(120_000);
  const commands = FAULT_COMMANDS.map((command, index) => ({ command, index })).filter(
    ({ index }) => index % 2 === half,
  );
  test.each(commands.map(({ command, index }) => [command.name, command, index] as const))(
    '%s: whatever goes wrong, the sheet is whole or as before, nobody’s entry is lost, and what is said is true',
    async (_name, command, index) => {
      const tally = tallyOf(await injectAll(command, (place) => place % EVERY === index % EVERY));
      expect(
        tally.failures.map(({ request, fault, faults, said }) => [request, fault, faults, said]),
      ).toEqual([]);
      // Fewer would mean that faults, or requests, of this command are not tried any more.
      const least = FAULTS.filter(({ onlyWriting }) => onlyWriting !== true).length * command.requests;
      expect(tally.injections).toBeGreaterThanOrEqual(Math.floor(least / EVERY));
    },
  );
}
