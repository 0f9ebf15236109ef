import type { OpcPackage } from '../opc/opcPackage';
import { TextSplices } from '../xml/textSplices';
import { parseXml, type XmlElement } from '../xml/xmlElement';
import { encodeXml, type XmlText } from '../xml/xmlText';
import { rewriteZip } from '../zip/rewriteZip';

/** Changes to the parts of an open package, kept as texts until the new file is asked for. */
export class PackageEditor {
  private readonly changed = new Map<string, XmlText | null>();

  constructor(private readonly pkg: OpcPackage) {}

  /** A part's text with the changes so far. */
  text(part: string): string {
    return this.current(part).text;
  }

  replace(part: string, text: string): void {
    const current = this.current(part);
    if (text !== current.text) this.changed.set(this.pkg.entryName(part), { ...current, text });
  }

  /** Changes a part by its tree; offsets are those of the tree's own text. */
  edit(part: string, change: (root: XmlElement, splices: TextSplices, text: string) => void): void {
    const text = this.text(part);
    const splices = new TextSplices();
    change(parseXml(text, part), splices, text);
    this.replace(part, splices.apply(text));
  }

  add(part: string, text: string): void {
    this.changed.set(part, { text, encoding: 'utf-8' });
  }

  remove(part: string): void {
    if (this.pkg.has(part)) this.changed.set(this.pkg.entryName(part), null);
  }

  /** The package with the changes; its own bytes, not a copy, if there are none. */
  bytes(): Uint8Array {
    if (this.changed.size === 0) return this.pkg.archive.bytes;
    const contents = [...this.changed].map(([part, text]) => [part, text && encodeXml(text)] as const);
    return rewriteZip(this.pkg.archive, new Map(contents));
  }

  private current(part: string): XmlText {
    return this.changed.get(this.pkg.entryName(part)) ?? this.pkg.text(part);
  }
}
