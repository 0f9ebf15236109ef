/** Version of the file that office.js asks for in an Excel of this year, by platform (office.js: `HostSpecificFileVersionMap`). */
const FILE_VERSIONS: Readonly<Partial<Record<string, string>>> = {
  web: '16.00',
  win32: '16.01',
  mac: '16.00',
  ios: '16.00',
};
const LOCALES: readonly string[] = ['zh-cn', 'en-us'];

/**
 * What office.js will ask for once it runs, so that it can be fetched at the same time: the part for this Excel, and the
 * texts of its language. Empty where Excel does not tell in the page's address, or is one that asks for other files.
 *
 * @param query of the page's address: `?_host_Info=Excel$Win32$16.01$zh-CN$…`, in which `|` may stand for `$`
 * @returns addresses relative to the page
 */
export function officeFiles(query: string): readonly string[] {
  const told = new URLSearchParams(query).get('_host_Info')?.toLowerCase() ?? '';
  const [host, platform = '', version = '', locale = ''] = told.split(told.includes('$') ? '$' : '|');
  const fileVersion = FILE_VERSIONS[platform];
  if (host !== 'excel' || fileVersion === undefined || !(Number(version) >= Number(fileVersion))) return [];
  return [
    `office/excel-${platform}-${fileVersion}.js`,
    ...(LOCALES.includes(locale) ? [`office/${locale}/office_strings.js`] : []),
  ];
}
