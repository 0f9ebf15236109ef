import type { Probe } from './probe';

const KEYS = ['jixiao-ziping.selftest.1', 'jixiao-ziping.selftest.2'] as const;

/** Settings, sheets, events, filters. */
export const WORKBOOK_PROBES: readonly Probe[] = [
  {
    id: 9,
    fidelity: 'Settings: two in one batch are kept (#920, #6091)',
    expected: ['一', '二'],
    async ask({ request }) {
      await request((_sheet, { workbook }) => {
        workbook.settings.add(KEYS[0], '一');
        workbook.settings.add(KEYS[1], '二');
        return () => undefined;
      });
      const found = await request((_sheet, { workbook }) => {
        const settings = KEYS.map((key) => {
          const setting = workbook.settings.getItemOrNullObject(key);
          setting.load('value');
          return setting;
        });
        return () => settings.map((setting): unknown => (setting.isNullObject ? null : setting.value));
      });
      await request((_sheet, { workbook }) => {
        for (const key of KEYS) workbook.settings.getItemOrNullObject(key).delete();
        return () => undefined;
      });
      return found;
    },
  },
  {
    id: 10,
    fidelity: 'Formats, widths, panes, pages: freezing panes on a sheet that is not in front (#3148)',
    expected: { isTakenForActive: true },
    async ask({ request }) {
      return request((sheet, { workbook: { worksheets } }) => {
        // By their ids: the name of somebody's sheet is nobody else's business.
        sheet.load('id');
        const front = worksheets.getActiveWorksheet();
        sheet.freezePanes.freezeRows(1);
        const active = worksheets.getActiveWorksheet();
        active.load('id');
        // Never left so.
        front.activate();
        return () => ({ isTakenForActive: active.id === sheet.id });
      });
    },
  },
  {
    id: 11,
    fidelity: 'Formats, widths, panes, pages: `pageLayout.zoom`, `columnWidth`',
    expected: { zoom: { horizontalFitToPages: 1 }, width: 60 },
    async ask({ request }) {
      await request((sheet) => {
        sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        sheet.getRange('M1').format.columnWidth = 60;
        return () => undefined;
      });
      return request((sheet) => {
        sheet.pageLayout.load('zoom');
        const { format } = sheet.getRange('M1');
        format.load('columnWidth');
        return () => ({
          zoom: { horizontalFitToPages: sheet.pageLayout.zoom.horizontalFitToPages ?? null },
          width: Math.round(format.columnWidth),
        });
      });
    },
  },
  {
    id: 12,
    fidelity: 'Events: `onChanged` of an own write',
    expected: { count: 1, source: 'Local', triggerSource: 'ThisLocalAddin', area: 'L1:L2' },
    async ask({ request, newContext, sheetName, pause }) {
      const heard: Excel.WorksheetChangedEventArgs[] = [];
      const context = newContext();
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const handler = sheet.onChanged.add((told) => {
        heard.push(told);
        return Promise.resolve();
      });
      await context.sync();
      await request((own) => {
        own.getRange('L1:L2').formulas = [['一'], ['二']];
        return () => undefined;
      });
      await pause(600);
      handler.remove();
      await context.sync();
      const [first] = heard;
      return {
        count: heard.length,
        source: first?.source ?? null,
        triggerSource: first?.triggerSource ?? null,
        area: first?.address ?? null,
      };
    },
  },
  {
    id: 15,
    fidelity: 'Protection and filters: `isDataFiltered`',
    expected: { none: false, set: false },
    async ask({ request }) {
      const filtered = () =>
        request((sheet) => {
          sheet.autoFilter.load('isDataFiltered');
          return () => sheet.autoFilter.isDataFiltered;
        });
      const none = await filtered();
      await request((sheet) => {
        sheet.getRange('A30:B31').formulas = [
          ['甲', '乙'],
          [1, 2],
        ];
        sheet.autoFilter.apply(sheet.getRange('A30:B31'));
        return () => undefined;
      });
      const set = await filtered();
      await request((sheet) => {
        sheet.autoFilter.remove();
        return () => undefined;
      });
      return { none, set };
    },
  },
];
