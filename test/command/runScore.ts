import { execFile } from 'node:child_process';
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

/** The same behind a limit that a shell sets: `ulimit -f 1`. */
export function scoreWithin(limit: string, ...words: string[]): Promise<Outcome> {
  return run('bash', ['-c', `${limit}; exec "$0" "$@"`, process.execPath, SCORE, ...words]);
}

/** Runs the command and presses Ctrl+C after so many milliseconds. */
export function interruptedScore(milliseconds: number, ...words: string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [SCORE, ...words], { maxBuffer: 1 << 26 }, () => resolve());
    setTimeout(() => child.kill('SIGINT'), milliseconds);
  });
}

function run(program: string, words: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(program, words, { maxBuffer: 1 << 26 }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}
