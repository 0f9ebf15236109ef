import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A Chrome, Edge or Chromium of this machine, so that nothing has to be downloaded; `null` where there is none.
 * `BROWSER_PATH` names one outright.
 */
export function browserPath(): string | null {
  const named = process.env['BROWSER_PATH'];
  return [...(named ? [named] : []), ...usualPlaces()].find((path) => existsSync(path)) ?? null;
}

function usualPlaces(): string[] {
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return roots.flatMap((root) => programs.map((program) => join(root, program)));
  }
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  // The first is Chromium without a window of its own: the same pages, in two thirds of the time.
  const programs = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ];
  return programs.map((name) => `/usr/bin/${name}`);
}
