// First of all: what stands in the other modules' texts comes from it.
import './packedTexts';
import * as z from 'zod/mini';
import type { Locale } from '../core/language/locale';
import { unpackedHelp } from './packedHelp';
import { PANE_FRAME } from './paneBridge';
import { openPaneOn } from './paneInFrame';
import { StandalonePage } from './standalonePage';
import '../workbench/page/workbench.css';
import '../workbench/page/grid/grid.css';
import './standalone.css';

/** What the build puts into the page beside its script. */
const givenSchema = z.object({
  version: z.string(),
  /** Pages of help, packed, each with a mark in the place of its style. */
  help: z.string(),
  helpStyle: z.string(),
  helpStylePlace: z.string(),
});

/** The language asked for in the address, else the browser's: Chinese unless it is English. */
function localeOf(search: string, language: string): Locale {
  const asked = new URLSearchParams(search).get('locale') ?? language;
  return /^en\b/i.test(asked) ? 'en-US' : 'zh-CN';
}

function start(root: HTMLElement): void {
  const locale = localeOf(window.location.search, navigator.language);
  document.documentElement.lang = locale;
  const { version, help, helpStyle, helpStylePlace } = givenSchema.parse(
    JSON.parse(document.getElementById('page-data')?.textContent ?? ''),
  );
  let pages: ReturnType<typeof unpackedHelp> | null = null;
  const pageOfHelp = (file: string) => {
    pages ??= unpackedHelp(help);
    return pages[file]?.replace(helpStylePlace, () => `<style>${helpStyle}</style>`);
  };
  root.replaceChildren();
  new StandalonePage(root, locale, version, pageOfHelp).start();
}

// One script for both: the page itself, and the pane in its frame.
if (window.frameElement?.id === PANE_FRAME) window.openPaneOn = openPaneOn;
else {
  const root = document.getElementById('workbench');
  if (root) start(root);
}
