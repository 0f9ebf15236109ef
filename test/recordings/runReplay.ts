import { readFileSync } from 'node:fs';
import { recordingSchema, replay } from './replay';

/** `npm run replay FILE`: what a recording of a real Excel says otherwise than the stand-in. */
function main([file]: readonly string[]): void {
  if (file === undefined) throw new Error('npm run replay FILE');
  const recording = recordingSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const differences = replay(recording);
  for (const { probe, fidelity, place, recorded, standIn } of differences) {
    console.log(`探针 ${probe}（FIDELITY「${fidelity}」）${place}`);
    console.log(`  记录：${JSON.stringify(recorded)}`);
    console.log(`  模拟：${JSON.stringify(standIn)}`);
  }
  console.log(`${recording.exchanges.length} 个请求，${differences.length} 处不同`);
  process.exitCode = differences.length === 0 ? 0 : 1;
}

main(process.argv.slice(2));
