import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { FAULT_COMMANDS } from './faultCommands';
import { injectAll, lineOf, tallyOf, type Tally } from './tally';
import type { Injected } from './inject';

const countsSchema = z.object({
  injections: z.number(),
  half: z.number(),
  lost: z.number(),
  untrue: z.number(),
  stuck: z.number(),
});

type Counts = z.infer<typeof countsSchema>;

/** Printed in front of the counts of a part, for whoever started it. */
const PART = 'part ';

/** `--kind=` in front of a kind of fault: that kind alone is tried. */
const KIND = '--kind=';

/** `npm run faults [COMMAND …] [--kind=KIND …]`: every fault at every request of every command, or of those named. */
async function main(given: readonly string[]): Promise<void> {
  const names = given.filter((argument) => !argument.startsWith(KIND));
  const kinds = given.flatMap((argument) => (argument.startsWith(KIND) ? [argument.slice(KIND.length)] : []));
  const isPart = process.env['FAULTS_PART'] === '1';
  const parts = Math.min(availableParallelism(), 4);
  const counts = names.length === 0 && parts > 1 ? await inParts(parts, kinds) : await inject(names, kinds);
  console.log(isPart ? `${PART}${JSON.stringify(counts)}` : lineOf(counts));
  const { injections, half, lost, untrue, stuck } = counts;
  process.exitCode = half + lost + untrue + stuck > 0 || injections === 0 ? 1 : 0;
}

async function inject(names: readonly string[], kinds: readonly string[]): Promise<Counts> {
  const results: Injected[] = [];
  for (const command of FAULT_COMMANDS) {
    if (names.length > 0 && !names.includes(command.name)) continue;
    const began = Date.now();
    const found = await injectAll(command, (_place, { kind }) => kinds.length === 0 || kinds.includes(kind));
    console.error(`${command.name}：${found.length} 次，${Math.round((Date.now() - began) / 1000)} 秒`);
    results.push(...found);
    for (const failure of tallyOf(found).failures) {
      const { request, fault, faults, state, said } = failure;
      console.error(
        `${command.name}，请求 ${request + 1}，${fault}：${faults.join('、')}（${state}）${said}`,
      );
    }
  }
  const { injections, half, lost, untrue, stuck }: Tally = tallyOf(results);
  return { injections, half, lost, untrue, stuck };
}

/** One process for every core: a command's injections wait more than they work only for their own clock. */
async function inParts(parts: number, kinds: readonly string[]): Promise<Counts> {
  const shares = Array.from({ length: parts }, (_, part) =>
    FAULT_COMMANDS.filter((_command, index) => index % parts === part).map(({ name }) => name),
  );
  const counts = await Promise.all(
    shares.map((names) => partOf([...names, ...kinds.map((kind) => `${KIND}${kind}`)])),
  );
  const sum = (count: (one: Counts) => number) => counts.reduce((all, one) => all + count(one), 0);
  return {
    injections: sum(({ injections }) => injections),
    half: sum(({ half }) => half),
    lost: sum(({ lost }) => lost),
    untrue: sum(({ untrue }) => untrue),
    stuck: sum(({ stuck }) => stuck),
  };
}

function partOf(given: readonly string[]): Promise<Counts> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [require.resolve('tsx/cli'), __filename, ...given], {
      env: { ...process.env, FAULTS_PART: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text: string) => (printed += text));
    child.on('error', reject);
    child.on('close', () => {
      const line = printed.split('\n').find((candidate) => candidate.startsWith(PART));
      // A part that broke off has proved nothing.
      if (line === undefined) reject(new Error(`faults: ${given.join(' ')} broke off`));
      else resolve(countsSchema.parse(JSON.parse(line.slice(PART.length))));
    });
  });
}

void main(process.argv.slice(2));
