import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SHEET = /^xl\/worksheets\/([^/]+\.xml)$/;
const LINK = /<Relationship [^<>]*>/g;
const TARGET = / Target="([^"#]*)#([^"]*)"/;
const HYPERLINK = /<hyperlink [^<>]*\/>/g;

/**
 * Puts the place within a linked workbook where Excel itself writes it: into the link's `location`, the relation
 * naming only the file. The library writes both into the relation as `a.xlsx#'Sheet'!A1`, where blanks and quotes of a
 * sheet's name are no valid address.
 */
export function withLinkLocations(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  for (const [name, part] of Object.entries(parts)) {
    const sheet = SHEET.exec(name)?.[1];
    const relationsName = `xl/worksheets/_rels/${sheet ?? ''}.rels`;
    const relations = parts[relationsName];
    if (sheet === undefined || !relations) continue;
    const locations = new Map<string, string>();
    parts[relationsName] = strToU8(
      strFromU8(relations).replace(LINK, (link) => {
        const id = / Id="([^"]*)"/.exec(link)?.[1];
        const [, file, place] = TARGET.exec(link) ?? [];
        if (!link.includes(' TargetMode="External"')) return link;
        if (id === undefined || file === undefined || place === undefined) return link;
        locations.set(id, place);
        return link.replace(TARGET, () => ` Target="${file}"`);
      }),
    );
    parts[name] = strToU8(
      strFromU8(part).replace(HYPERLINK, (link) => {
        const place = locations.get(/ r:id="([^"]*)"/.exec(link)?.[1] ?? '');
        return place === undefined ? link : `${link.slice(0, -2)} location="${place}"/>`;
      }),
    );
  }
  return zipSync(parts);
}
