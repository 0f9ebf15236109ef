import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { z } from 'zod';
import { isAtLeast } from '../../../src/workbench/richapi/apiObject';
import { RichApiHost } from '../../../src/workbench/richapi/richApiHost';
import { EVENT_CATEGORY } from '../../../src/workbench/richapi/wire';
import { openSession } from '../../../src/workbench/session/openSession';
import type { WorkbookSession } from '../../../src/workbench/session/workbookSession';

/** One request that the client sent, as it crossed the wire. */
export interface SentRequest {
  readonly url: string;
  readonly flags: number;
  /** Length of the body in characters. */
  readonly size: number;
  /** Number of actions in the batch. */
  readonly actions: number;
  readonly body: unknown;
}

export interface StartOptions {
  /** The `ExcelApi` set the stand-in claims. */
  readonly apiSet?: string;
  /** Decides when events reach the client: at once by calling `deliver`, twice, late, or never. */
  readonly events?: (deliver: () => void) => void;
}

/** A running Excel as an add-in sees it: the genuine client, the stand-in behind it, and the wire between them. */
export interface StartedExcel {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly session: WorkbookSession;
  readonly host: RichApiHost;
  /** Every request so far, in order. */
  readonly requests: readonly SentRequest[];
  isSetSupported(name: string, version?: string): boolean;
  /** Makes the next requests fail as a whole, before any action, with an Excel error code; `null` ends it. */
  failWith(code: string | null): void;
  /** Runs code of ours that uses the globals `Excel`, `Office` and `OfficeExtension`, and takes them away again. */
  withGlobals<T>(run: () => Promise<T>): Promise<T>;
  /** Waits until events on their way have arrived. */
  eventsDelivered(): Promise<void>;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

const sent = z.object({
  id: z.number(),
  flags: z.number(),
  message: z.object({ url: z.string(), body: z.union([z.string(), z.record(z.string(), z.unknown())]) }),
});

/** Compiled once: reading and parsing three megabytes takes longer than most tests. */
let client: Script | undefined;

/**
 * Starts a fresh, genuine office.js client (`excel-win32-16.01.debug.js`) in a bare context of its own, connected to a
 * stand-in over a workbook (a live one, or a file's bytes), as it runs inside Excel on Windows (HOST-PROTOCOL: seam 2).
 */
export function startExcel(workbook: WorkbookSession | Uint8Array, options: StartOptions = {}): StartedExcel {
  const session = workbook instanceof Uint8Array ? openSession(workbook, '绩效自评.xlsx') : workbook;
  const host = new RichApiHost(session, options.apiSet === undefined ? {} : { excelApi: options.apiSet });
  const isSetSupported = (name: string, version = '1.1'): boolean => {
    const highest = host.requirementSets[name];
    return highest !== undefined && isAtLeast(highest, version);
  };
  const office = { context: { requirements: { isSetSupported }, platform: 'PC', host: 'Excel' } };
  const globals = loadClient(office);

  const requests: SentRequest[] = [];
  let failure: string | null = null;
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = sent.parse(JSON.parse(text));
      const bodyText = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      const body: unknown = JSON.parse(bodyText);
      requests.push({ url: message.url, flags, size: bodyText.length, actions: actionsIn(body), body });
      const send = (message: unknown) =>
        queueMicrotask(() => bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message })));
      if (failure !== null) return send(refused(failure));
      host.exchange(body, (response) => send(succeeded(response)));
    },
  };
  globals.OfficeExtension.HostBridge.init(bridge);
  host.onEvent(({ eventType, targetId, message }) => {
    const entry = { messageCategory: EVENT_CATEGORY, messageType: eventType, targetId, message };
    const deliver = () =>
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
    if (options.events) options.events(deliver);
    else deliver();
  });

  return {
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    session,
    host,
    requests,
    isSetSupported,
    failWith: (code) => {
      failure = code;
    },
    async withGlobals(run) {
      const installed = { Excel: globals.Excel, OfficeExtension: globals.OfficeExtension, Office: office };
      const before = Object.keys(installed).map((name) => [name, Reflect.get(globalThis, name)] as const);
      Object.assign(globalThis, installed);
      try {
        return await run();
      } finally {
        for (const [name, value] of before) {
          if (value === undefined) Reflect.deleteProperty(globalThis, name);
          else Reflect.set(globalThis, name, value);
        }
      }
    },
    eventsDelivered: () => new Promise((resolve) => setTimeout(resolve, 5)),
  };
}

interface ClientGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & { HostBridge: { init(bridge: Bridge): void } };
}

function loadClient(office: object): ClientGlobals {
  const path = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js');
  client ??= new Script(readFileSync(path, 'utf8'), { filename: path });
  const sandbox: Record<string, unknown> = { setTimeout, clearTimeout };
  sandbox['window'] = sandbox;
  sandbox['navigator'] = { userAgent: 'Excel' };
  const context = createContext(sandbox);
  client.runInContext(context);
  // Where the client asks for requirement sets and the platform.
  sandbox['Office'] = office;
  if (!hasClient(sandbox)) throw new Error('office.js did not define Excel and OfficeExtension');
  return sandbox;
}

/** The package's own types are trusted for what its script defines. */
function hasClient(sandbox: object): sandbox is ClientGlobals {
  return 'Excel' in sandbox && 'OfficeExtension' in sandbox;
}

function succeeded(body: unknown): unknown {
  return { statusCode: 200, headers: {}, body };
}

function refused(code: string): unknown {
  return { statusCode: 400, headers: {}, body: { error: { code, message: code } } };
}

function actionsIn(body: unknown): number {
  const parsed = z.object({ Actions: z.array(z.unknown()) }).safeParse(body);
  return parsed.success ? parsed.data.Actions.length : 0;
}
