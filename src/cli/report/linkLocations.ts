import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SHEET = /^xl\/worksheets\/([^/]+\.xml)$/;
const LINK = /(<Relationship Id="(rId\d+)" [^>]*?Target=")([^"#]+)#([^"]+)(" TargetMode="External"\/>)/g;

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
      strFromU8(relations).replace(
        LINK,
        (_all, start: string, id: string, file: string, place: string, end) => {
          locations.set(id, place);
          return `${start}${file}${String(end)}`;
        },
      ),
    );
    parts[name] = strToU8(
      strFromU8(part).replace(
        /(<hyperlink [^>]*r:id="(rId\d+)"[^>]*?)(\/>)/g,
        (all, start: string, id: string) => {
          const place = locations.get(id);
          return place === undefined ? String(all) : `${start} location="${place}"/>`;
        },
      ),
    );
  }
  return zipSync(parts);
}
