import { execFile, spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const SCORE = join(ROOT, 'build', 'score.js');

/** Runs the command as a person would, in a process of its own. */
export function score(...words: string[]): Promise<Outcome> {
  return run(process.execPath, [SCORE, ...words]);
}

/** Puts the built command, as it was run last, into another folder. */
export function copyBuild(folder: string): void {
  cpSync(join(ROOT, 'dist', 'cli'), folder, { recursive: true });
}

/** Runs the command that was built into a folder. */
export function scoreBuilt(folder: string, ...words: string[]): Promise<Outcome> {
  return run(process.execPath, [join(folder, 'score.js'), ...words]);
}

/** The same behind a limit that a shell sets: `ulimit -f 1`. */
export function scoreWithin(limit: string, ...words: string[]): Promise<Outcome> {
  return run('bash', ['-c', `${limit}; exec "$0" "$@"`, process.execPath, SCORE, ...words]);
}

/** A run of the command that goes on. */
export interface StartedScore {
  /** Until it has printed so many lines, or has ended. */
  printed(lines: number): Promise<void>;
  send(signal: NodeJS.Signals): void;
  /** What came of it; `signal`: what ended it, if it could not end by itself. */
  readonly ended: Promise<Outcome & { readonly signal: NodeJS.Signals | null }>;
}

/** Begins a run in a folder. */
export function startedScore(cwd: string, ...words: string[]): StartedScore {
  const child = spawn(process.execPath, [SCORE, ...words], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<Awaited<StartedScore['ended']>>((resolve) => {
    child.on('close', (code, signal) => resolve({ code: code ?? -1, signal, out, err }));
  });
  const printed = (lines: number) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (out.split('\n').length > lines) resolve();
      };
      child.stdout.on('data', look);
      void ended.then(() => resolve());
      look();
    });
  return { printed, send: (signal) => void child.kill(signal), ended };
}

/** Runs the command and presses Ctrl+C after so many milliseconds. */
export async function interruptedScore(milliseconds: number, ...words: string[]): Promise<void> {
  const run = startedScore(ROOT, ...words);
  const timer = setTimeout(() => run.send('SIGINT'), milliseconds);
  await run.ended;
  clearTimeout(timer);
}

function run(program: string, words: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(program, words, { maxBuffer: 1 << 26 }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}
