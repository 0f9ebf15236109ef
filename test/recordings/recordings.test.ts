import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordingSchema, replay, type Recording } from './replay';

const files = readdirSync(__dirname).filter((name) => name.endsWith('.json'));
const recordingIn = (name: string): Recording =>
  recordingSchema.parse(JSON.parse(readFileSync(join(__dirname, name), 'utf8')));

test.each(files)('%s: the stand-in answers as was recorded', (name) => {
  const recording = recordingIn(name);
  expect(recording.exchanges.length).toBeGreaterThan(10);
  expect(replay(recording)).toEqual([]);
});

test('an answer that was otherwise is named with the probe and its line of FIDELITY.md', () => {
  const recording = recordingIn('stand-in.json');
  const spoilt = recording.exchanges.map((exchange) =>
    exchange.probe === 17 ? { ...exchange, response: exchange.response.replace('"old"', '"new"') } : exchange,
  );
  const [difference, ...more] = replay({ ...recording, exchanges: spoilt });
  expect(more).toEqual([]);
  expect(difference).toMatchObject({
    ...{ probe: 17, recorded: 'new', standIn: 'old' },
    fidelity: expect.stringMatching(/^Batches/),
  });
});
