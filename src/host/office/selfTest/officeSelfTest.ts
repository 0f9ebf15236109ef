import { HostRefusal } from '../../spreadsheetHost';
import type { Exchange, ProbeResult, SelfTester, SelfTestResult } from '../../selfTest';
import type { OfficeClient } from '../officeClient';
import { withinLimit } from '../patience';
import { excelErrorCode, refusalOf } from '../refusalOf';
import { recordExchanges } from './exchangeRecorder';
import { LeftOut, type Probe, type ProbeBench } from './probe';
import { PROBES } from './probes';

export interface SelfTestOptions {
  /** `OfficeExtension.ClientRequestContext.prototype`, for recording; left out: nothing is recorded. */
  readonly contextPrototype?: object;
  readonly platform: string;
  readonly version: string;
  pause(milliseconds: number): Promise<void>;
}

/** The sheet that the probes have to themselves. */
export const SELF_TEST_SHEET = '绩效自检';
const LIMIT = 30_000;
/** Longer answers are not recorded: a mail is to hold it all. */
const LONGEST_RECORDED = 20_000;
/** The newest set asked for. */
const NEWEST = 25;

export class OfficeSelfTest implements SelfTester {
  readonly #client: OfficeClient;
  readonly #options: SelfTestOptions;

  constructor(client: OfficeClient, options: SelfTestOptions) {
    this.#client = client;
    this.#options = options;
  }

  async run(
    onProbe: (result: ProbeResult) => void,
    askPerson: ProbeBench['askPerson'],
  ): Promise<SelfTestResult> {
    const probes: ProbeResult[] = [];
    const exchanges: Exchange[] = [];
    const name = await this.#makeSheet();
    const { contextPrototype } = this.#options;
    // `null`: what happens is no question of a probe, or a person has a part in it that no recording holds.
    let present: number | null = null;
    const stop =
      contextPrototype === undefined
        ? () => undefined
        : recordExchanges(contextPrototype, (exchange) => {
            if (present !== null && exchange.response.length <= LONGEST_RECORDED)
              exchanges.push({ probe: present, ...exchange });
          });
    try {
      const [alone, withPerson] = [false, true].map((needsPerson) =>
        PROBES.filter((probe) => (probe.needsPerson === true) === needsPerson),
      );
      const each = async (probe: Probe) => {
        present = probe.needsPerson === true ? null : probe.id;
        const result = await this.#ask(probe, name, askPerson);
        probes.push(result);
        onProbe(result);
      };
      for (const probe of alone ?? []) await each(probe);
      present = null;
      const goBack = await this.#bringToFront(name);
      for (const probe of withPerson ?? []) await each(probe);
      await goBack();
    } finally {
      stop();
    }
    probes.sort((one, other) => one.id - other.id);
    const isSheetRemoved = await this.#removeSheet(name);
    return { version: 1, excel: this.#excel(), isSheetRemoved, probes, exchanges };
  }

  /** @throws HostRefusal `names-taken` where a sheet of that name is there: it may be somebody's. */
  async #makeSheet(): Promise<string> {
    const context = this.#client.newContext();
    const { worksheets } = context.workbook;
    const taken = worksheets.getItemOrNullObject(SELF_TEST_SHEET);
    taken.load('name');
    await this.#sync(context);
    if (!taken.isNullObject) throw new HostRefusal('names-taken', SELF_TEST_SHEET);
    worksheets.add(SELF_TEST_SHEET);
    await this.#sync(context);
    return SELF_TEST_SHEET;
  }

  /** The probes' sheet, for somebody to look at; the function returned brings back what was in front. A courtesy both. */
  async #bringToFront(name: string): Promise<() => Promise<void>> {
    const activate = async (named: string) => {
      try {
        const context = this.#client.newContext();
        context.workbook.worksheets.getItem(named).activate();
        await this.#sync(context);
      } catch {
        // Whoever is asked finds the sheet by its name.
      }
    };
    try {
      const context = this.#client.newContext();
      const front = context.workbook.worksheets.getActiveWorksheet();
      front.load('id');
      await this.#sync(context);
      await activate(name);
      return () => activate(front.id);
    } catch {
      return () => Promise.resolve();
    }
  }

  async #removeSheet(name: string): Promise<boolean> {
    try {
      const context = this.#client.newContext();
      context.workbook.worksheets.getItemOrNullObject(name).delete();
      await this.#sync(context);
      return true;
    } catch {
      return false;
    }
  }

  async #ask(
    { id, ask, expected }: Probe,
    sheetName: string,
    askPerson: ProbeBench['askPerson'],
  ): Promise<ProbeResult> {
    const base = { id, expected, got: null, error: null, milliseconds: 0 };
    const began = performance.now();
    const taken = () => Math.round(performance.now() - began);
    try {
      const got = await ask(this.#bench(sheetName, askPerson));
      const isExpected = JSON.stringify(got) === JSON.stringify(expected);
      return { ...base, outcome: isExpected ? 'expected' : 'different', got, milliseconds: taken() };
    } catch (error) {
      // What the stand-in says it lacks is no answer.
      const isLeftOut = error instanceof LeftOut || excelErrorCode(error) === 'NotImplemented';
      const detail = error instanceof LeftOut ? error.message : refusalOf(error).detail;
      return { ...base, outcome: isLeftOut ? 'left-out' : 'failed', error: detail, milliseconds: taken() };
    }
  }

  #bench(sheetName: string, askPerson: ProbeBench['askPerson']): ProbeBench {
    const newContext = () => this.#client.newContext();
    return {
      sheetName,
      askPerson,
      newContext,
      isSupported: (excelApi) => this.#client.requirements.isSetSupported('ExcelApi', excelApi),
      pause: (milliseconds) => this.#options.pause(milliseconds),
      request: async (queue) => {
        const context = newContext();
        const collect = queue(context.workbook.worksheets.getItem(sheetName), context);
        await this.#sync(context);
        return collect();
      },
    };
  }

  #sync(context: Excel.RequestContext): Promise<void> {
    return withinLimit(context.sync(), LIMIT, 'self-test');
  }

  #excel(): SelfTestResult['excel'] {
    const { platform, version } = this.#options;
    const sets = Array.from({ length: NEWEST }, (_, index) => `1.${NEWEST - index}`);
    const excelApi = sets.find((set) => this.#client.requirements.isSetSupported('ExcelApi', set)) ?? '1.0';
    return { platform, version, excelApi };
  }
}
