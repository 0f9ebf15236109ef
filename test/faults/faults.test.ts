import { FAULT_COMMANDS } from './faultCommands';
import { injectAll, lineOf, tallyOf } from './tally';

/** One injection of so many is tried here, each command beginning at another: two minutes at most. `npm run faults` tries all. */
const EVERY = 5;

jest.setTimeout(120_000);

test.each(FAULT_COMMANDS.map((command, index) => [command.name, command, index] as const))(
  '%s: whatever goes wrong, the sheet is whole or as before, nobody’s entry is lost, and what is said is true',
  async (_name, command, index) => {
    const tally = tallyOf(await injectAll(command, (place) => place % EVERY === index % EVERY));
    expect(tally.failures.map(({ request, fault, faults, said }) => [request, fault, faults, said])).toEqual(
      [],
    );
    expect(tally.injections).toBeGreaterThan(15);
    expect(lineOf(tally)).toMatch(/^\d+ 次注入/);
  },
);
