import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { convert, libreOfficePath } from '../crosscheck/libreOffice';

/** Loads a workbook and saves it, in this process. */
export async function loadedByExcelJs(bytes: Uint8Array): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  await workbook.xlsx.writeBuffer();
}

const OPENPYXL = `
import io, sys, time, openpyxl
data = open(sys.argv[1], 'rb').read()
for _ in range(int(sys.argv[2])):
    start = time.process_time()
    openpyxl.load_workbook(io.BytesIO(data)).save(io.BytesIO())
    print((time.process_time() - start) * 1000)
`;

/** Processor time, in milliseconds, of each load and save by openpyxl; `null` where this machine has none. */
export function loadedByOpenpyxl(path: string, runs: number): readonly number[] | null {
  const { status, stdout } = spawnSync('python3', ['-c', OPENPYXL, path, String(runs)], { encoding: 'utf8' });
  return status === 0 ? stdout.trim().split('\n').map(Number) : null;
}

/** Has LibreOffice open a workbook and save it, its start included; `null` where this machine has none. */
export function convertedByLibreOffice(path: string): (() => void) | null {
  const program = libreOfficePath();
  if (program === null) return null;
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    convert(program, [path], 'xlsx', join(folder, 'out'), join(folder, 'profile'));
    rmSync(folder, { recursive: true });
  };
}
