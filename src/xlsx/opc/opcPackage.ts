import type { RowPlaces } from '../read/rowPlaces';
import { WorkbookError } from '../workbookFile';
import { attributeOf, childrenOf, parseXml, type XmlElement } from '../xml/xmlElement';
import { decodeXml, type XmlText } from '../xml/xmlText';
import { inflateEntry } from '../zip/inflateEntry';
import { readZip, type ZipArchive, type ZipEntry } from '../zip/zipArchive';
import { isRelationshipType } from './namespaces';
import { requireZip } from './sniffContainer';

/** In characters: a tree of a longer part holds on to too much. */
const LONGEST_TREE = 1_000_000;
/** In characters, over all parts. What is beyond is unpacked again when it is asked for again. */
const MOST_KEPT = 30_000_000;

/**
 * The package opened last, by its file. Not a `WeakMap`: V8 keeps what one holds until the heap is collected as a whole, and
 * every package of a long run would outlive its file by that.
 */
let latest: { readonly bytes: Uint8Array; readonly opened: OpcPackage } | null = null;

/** The package of a file, opened once for all who ask for it in turn; the bytes must not change. */
export function openPackage(bytes: Uint8Array): OpcPackage {
  if (latest?.bytes === bytes) return latest.opened;
  const opened = new OpcPackage(bytes);
  latest = { bytes, opened };
  return opened;
}

export const CONTENT_TYPES = '[Content_Types].xml';

/** A link from one part to another inside the package. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part's name, without a leading slash. */
  readonly target: string;
  readonly element: XmlElement;
}

/** An open package: parts by name, unpacked when asked for. Names are compared without regard to case. */
export class OpcPackage {
  readonly archive: ZipArchive;
  private readonly entries = new Map<string, ZipEntry>();
  private readonly texts = new Map<string, XmlText>();
  private kept = 0;
  private readonly trees = new Map<string, XmlElement>();
  /** Where the rows of worksheets stand, by part; see `keepRowPlaces`. */
  readonly rowPlaces = new Map<string, RowPlaces>();

  /** Throws `WorkbookError` for anything that is not a readable zip. */
  constructor(bytes: Uint8Array) {
    requireZip(bytes);
    this.archive = readZip(bytes);
    for (const entry of this.archive.entries) this.entries.set(entry.name.toLowerCase(), entry);
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** The name as the archive spells it. */
  entryName(part: string): string {
    return this.entries.get(part.toLowerCase())?.name ?? part;
  }

  bytes(part: string): Uint8Array {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) throw new WorkbookError('broken', part);
    return inflateEntry(this.archive, entry);
  }

  text(part: string): XmlText {
    const known = this.texts.get(part);
    if (known) return known;
    const read = decodeXml(this.bytes(part), part);
    if (this.kept + read.text.length <= MOST_KEPT) {
      this.texts.set(part, read);
      this.kept += read.text.length;
    }
    return read;
  }

  /** Whether a part's text is at hand, so that what refers to it holds on to nothing more. */
  keeps(part: string): boolean {
    return this.texts.has(part);
  }

  /** Parts are asked for again and again: those of usual size are kept, as text and as a tree. */
  xml(part: string): XmlElement {
    const known = this.trees.get(part);
    if (known) return known;
    const { text } = this.text(part);
    const tree = parseXml(text, part);
    if (text.length <= LONGEST_TREE) this.trees.set(part, tree);
    return tree;
  }

  /** What a part links to; targets outside the package are left out. The package itself is the part ''. */
  relationships(part: string): Relationship[] {
    const file = relationshipsPart(part);
    if (!this.has(file)) return [];
    return childrenOf(this.xml(file), 'Relationship').flatMap((element) => {
      const target = attributeOf(element, 'Target');
      if (target === undefined || attributeOf(element, 'TargetMode') === 'External') return [];
      const id = attributeOf(element, 'Id') ?? '';
      const type = attributeOf(element, 'Type') ?? '';
      return [{ id, type, target: resolveTarget(part, target), element }];
    });
  }

  /** The part a relationship of that type leads to, `null` without one. */
  related(part: string, type: string): string | null {
    return this.relationships(part).find((link) => isRelationshipType(link.type, type))?.target ?? null;
  }

  /** By its own override or its extension's default; '' if neither says. */
  contentType(part: string): string {
    const types = this.xml(CONTENT_TYPES);
    const name = `/${part}`.toLowerCase();
    const own = childrenOf(types, 'Override').find(
      (item) => attributeOf(item, 'PartName')?.toLowerCase() === name,
    );
    const extension = name.slice(name.lastIndexOf('.') + 1);
    const common = childrenOf(types, 'Default').find(
      (item) => attributeOf(item, 'Extension')?.toLowerCase() === extension,
    );
    const found = own ?? common;
    return (found && attributeOf(found, 'ContentType')) ?? '';
  }
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Targets are relative to the part's folder, or to the package with a leading slash (OPC 9.3). */
function resolveTarget(part: string, target: string): string {
  const base = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const path: string[] = [...base];
  for (const step of decodePercent(target).replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

function decodePercent(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
