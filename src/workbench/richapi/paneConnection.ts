import * as z from 'zod/mini';
import type { RichApiHost } from './richApiHost';
import { EVENT_CATEGORY, type RichApiEvent } from './wire';

const MessageKind = { request: 0, response: 1 } as const;
const ResponseKind = { forCall: 0, forEvent: 1 } as const;
const RegistrationKind = { register: 1, unregister: 2 } as const;
const Dispatch = { richApi: 93, commandCompleted: 94 } as const;

/** office.js's own numbers for failures (`OSF.DDA.ErrorCodeManager.errorCodes`). */
const OfficeError = { none: 0, internal: 5001, unsupported: 5000 } as const;

const request = z.object({
  _messageType: z.literal(MessageKind.request),
  _actionType: z.number(),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _data: z.unknown(),
});
type PaneRequest = z.infer<typeof request>;

const methodCall = z.object({
  DdaMethod: z.object({ DispatchId: z.number() }),
  ArrayData: z.optional(z.array(z.unknown())),
  0: z.optional(z.unknown()),
  1: z.optional(z.unknown()),
});

/** What office.js tells its host of keys pressed in the pane: the pane's id, and an action's number. */
const notification = z.tuple([z.unknown(), z.number()], z.unknown());

/** Ways out of the pane by keyboard: on to the next part of Excel, back to the one before, or into the sheet. */
export type PaneExit = 'next' | 'previous' | 'sheet';

/** Ctrl+F6 and Tab behind the last control, the same backwards, Esc and F2 (client: `OSF.AgaveHostAction`). */
const EXITS: Readonly<Record<number, PaneExit>> = {
  5: 'next',
  13: 'next',
  6: 'previous',
  14: 'previous',
  15: 'sheet',
  16: 'sheet',
};

/** A call of the host's (client: `ActionType.invoke`), and the action by which the keyboard comes in (`TabIn`). */
const INVOKE = 0;
const TAB_IN = 11;

/** How a ribbon command ended, as office.js reports it. */
export type CommandStatus = 'succeeded' | 'no-callback' | 'failed';

export interface PaneConnectionOptions {
  readonly host: RichApiHost;
  /** The window of the add-in's iframe; `null` while there is none. */
  readonly paneWindow: () => Window | null;
  /** Origin of the host page, which is the pane's too. */
  readonly origin: string;
  readonly locale: 'zh-CN' | 'en-US';
  /** Unique among the connections of one page. */
  readonly conversationId: string;
  readonly documentUrl?: string;
  /** Told of every call the stand-in could not answer, by name. */
  readonly onProblem?: (text: string) => void;
  /** The person leaves the pane by a key. */
  readonly onLeave?: (way: PaneExit) => void;
  /** How long `invokeCommand` waits for the pane to load, in milliseconds. */
  readonly readyTimeout?: number;
}

/**
 * Excel's end of the wire to one add-in page (a task pane or the page of ribbon commands) in an iframe.
 * The page only has to hand over the window's `message` events and set the iframe's address.
 */
export class PaneConnection {
  private readonly registrations = new Map<string, number>();
  private readonly commands = new Map<string, (status: CommandStatus) => void>();
  private readonly waitingForCommands = new Set<() => void>();
  private readonly stopEvents: () => void;
  private nextCommand = 1;

  constructor(private readonly options: PaneConnectionOptions) {
    this.stopEvents = options.host.onEvent((event) => this.sendEvent(event));
  }

  /** Address of an add-in page with all office.js must know of its host. `base` as in the manifest, without a hash. */
  paneUrl(base: string): string {
    const { locale, conversationId, origin } = this.options;
    const hostInfo = `Excel$Web$16.00$${locale}$${conversationId}$$$0`;
    const joint = base.includes('?') ? '&' : '?';
    // office.js reads the hash up to its end as `_xdm_Info`: that must come last. `$` and `|` must stay as they are.
    return `${base}${joint}_host_Info=${hostInfo}#&_serializer_version=1&_xdm_Info=${conversationId}|1|${origin}`;
  }

  /** Hand over every `message` event of the host page's window; those of other frames are ignored. */
  handleMessage(event: MessageEvent): void {
    if (event.source === null || event.source !== this.options.paneWindow()) return;
    if (event.origin !== this.options.origin || typeof event.data !== 'string') return;
    const message = parseRequest(event.data);
    if (!message || message._conversationId !== this.options.conversationId) return;
    this.answer(message);
  }

  /**
   * Presses a ribbon button whose action is a function of the add-in's. Waits for the page to be ready and for the
   * function to say it is done.
   */
  async invokeCommand(actionName: string, buttonId: string): Promise<CommandStatus> {
    if (!(await this.readyForCommands())) return 'failed';
    const commandId = `command-${this.nextCommand++}`;
    const done = new Promise<CommandStatus>((resolve) => this.commands.set(commandId, resolve));
    this.post('appCommandInvoked', this.registrations.get('appCommandInvoked') ?? 0, ResponseKind.forEvent, {
      0: commandId,
      1: actionName,
      2: JSON.stringify({ source: { id: buttonId } }),
    });
    return done;
  }

  /** The keyboard comes into the pane: the client then goes to its first tab stop (`Office_notifyAgave`). */
  enter(): void {
    const { origin, conversationId, paneWindow } = this.options;
    paneWindow()?.postMessage(
      JSON.stringify({
        _messageType: MessageKind.request,
        _actionType: INVOKE,
        _actionName: 'Office_notifyAgave',
        // What the host has to say goes by a conversation of its own (client: `NotificationConversationIdSuffix`).
        _conversationId: `${conversationId}_ntf`,
        _correlationId: this.nextCommand++,
        _origin: origin,
        _serializerVersion: 1,
        _data: [TAB_IN],
      }),
      origin,
    );
  }

  /** To be called when the iframe goes. Commands still running count as failed. */
  dispose(): void {
    this.stopEvents();
    this.registrations.clear();
    for (const finish of this.commands.values()) finish('failed');
    this.commands.clear();
  }

  private answer(message: PaneRequest): void {
    const { _actionName: name, _actionType: kind, _correlationId: id } = message;
    if (kind === RegistrationKind.register) {
      this.registrations.set(name, id);
      this.reply(message, { Error: OfficeError.none });
      if (name === 'appCommandInvoked') for (const ready of this.waitingForCommands) ready();
      return;
    }
    if (kind === RegistrationKind.unregister) {
      this.registrations.delete(name);
      this.reply(message, { Error: OfficeError.none });
      return;
    }
    switch (name) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.reply(message, this.appContext());
      case 'ContextActivationManager_notifyHost':
        this.leave(message._data);
        return this.reply(message, null);
      case 'executeMethod':
        return this.executeMethod(message);
      default:
        this.report(`Office.js: ${name}`);
        return this.reply(message, { Error: OfficeError.unsupported });
    }
  }

  /** A key by which a person goes from the pane back to Excel (client: `addOrRemoveEventListenersForWindow`). */
  private leave(data: unknown): void {
    const told = notification.safeParse(data);
    const way = told.success ? EXITS[told.data[1]] : undefined;
    if (way !== undefined) this.options.onLeave?.(way);
  }

  private executeMethod(message: PaneRequest): void {
    const call = methodCall.safeParse(message._data);
    if (!call.success) {
      this.report('Office.js: executeMethod');
      return this.reply(message, { Version: 1, Error: OfficeError.internal });
    }
    switch (call.data.DdaMethod.DispatchId) {
      case Dispatch.richApi:
        return this.options.host.exchange(parseJson(call.data.ArrayData?.[4]), (response) => {
          if (response.Error) this.report(`${response.Error.Code}: ${response.Error.Message}`);
          const data = [200, [], JSON.stringify(response), null, null, null, null];
          this.reply(message, { Version: 1, Error: 0, Data: data });
        });
      case Dispatch.commandCompleted:
        this.finishCommand(String(call.data[0]), call.data[1]);
        return this.reply(message, { Version: 1, Error: OfficeError.none });
      default:
        this.report(`Office.js: executeMethod ${call.data.DdaMethod.DispatchId}`);
        return this.reply(message, { Version: 1, Error: OfficeError.unsupported });
    }
  }

  private finishCommand(commandId: string, status: unknown): void {
    const finish = this.commands.get(commandId);
    this.commands.delete(commandId);
    if (status === 0) finish?.('succeeded');
    else finish?.(status === NO_CALLBACK ? 'no-callback' : 'failed');
  }

  private readyForCommands(): Promise<boolean> {
    if (this.registrations.has('appCommandInvoked')) return Promise.resolve(true);
    return new Promise((resolve) => {
      const ready = () => {
        clearTimeout(timer);
        this.waitingForCommands.delete(ready);
        resolve(true);
      };
      const timer = setTimeout(() => {
        this.waitingForCommands.delete(ready);
        resolve(false);
      }, this.options.readyTimeout ?? 15_000);
      this.waitingForCommands.add(ready);
    });
  }

  private sendEvent(event: RichApiEvent): void {
    const correlation = this.registrations.get('richApiMessage');
    if (correlation === undefined) return;
    this.post('richApiMessage', correlation, ResponseKind.forEvent, {
      ArrayData: [[EVENT_CATEGORY, event.eventType, event.targetId, event.message, '', false]],
    });
  }

  private appContext(): unknown {
    const { locale, conversationId, host, documentUrl } = this.options;
    return {
      _id: '1',
      _appName: 16,
      _appVersion: '16.0',
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: documentUrl ?? '',
      _clientMode: 0,
      _settings: [],
      _reason: 0,
      _osfControlType: 0,
      _eToken: '',
      _correlationId: conversationId,
      _appInstanceId: '1',
      _appMinorVersion: 0,
      _requirementMatrix: JSON.stringify(host.requirementSets),
      _hostFullVersion: '16.0.0.0',
      _appDomains: [],
    };
  }

  private reply(message: PaneRequest, data: unknown): void {
    this.post(message._actionName, message._correlationId, ResponseKind.forCall, data);
  }

  private post(actionName: string, correlationId: number, responseType: number, data: unknown): void {
    const { origin, conversationId, paneWindow } = this.options;
    paneWindow()?.postMessage(
      JSON.stringify({
        _messageType: MessageKind.response,
        _actionName: actionName,
        _conversationId: conversationId,
        _correlationId: correlationId,
        _origin: origin,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
        _data: data,
      }),
      origin,
    );
  }

  private report(text: string): void {
    this.options.onProblem?.(text);
  }
}

/** `ooeInvalidCallback`: the action name has no function behind it. */
const NO_CALLBACK = 11101;

function parseRequest(text: string): PaneRequest | null {
  const parsed = request.safeParse(parseJson(text));
  return parsed.success ? parsed.data : null;
}

function parseJson(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
