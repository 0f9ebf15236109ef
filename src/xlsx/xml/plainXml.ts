import { holdsForbidden, plainContent } from './plainContent';
import type { XmlTag } from './scanXml';
import type { XmlElement } from './xmlElement';

/** Deeper than any spreadsheet part; the same as for the parser. */
const DEEPEST = 200;
const DECLARATION =
  /^<\?xml version="1\.0"(?: encoding="[A-Za-z][A-Za-z0-9._-]*")?(?: standalone="(?:yes|no)")?\s*\?>/;
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/';

/** Where an offset of the text read lies in the part: of a tag's `<`, or of what follows its `>`. */
export type Placed = (offset: number, isBehindOpening: boolean) => number;

/**
 * The tree of a part as every common program writes it: no comments, no raw text, no instructions, names of ASCII
 * letters. `null` for anything else, well-formed or not: whoever asks then lets a real parser judge.
 */
export function plainXml(text: string, placed: Placed = (offset) => offset): XmlElement | null {
  return holdsForbidden(text) ? null : new PlainXml(text, placed).root();
}

const [TAB, LINE, RETURN, SPACE, EXCLAMATION, QUOTE, AMPERSAND, APOSTROPHE] = [9, 10, 13, 32, 33, 34, 38, 39];
const [SLASH, COLON, LESS, EQUALS, GREATER, QUESTION] = [47, 58, 60, 61, 62, 63];

/** Namespaces by prefix. */
type Scope = ReadonlyMap<string, string>;
type Attribute = XmlTag['attributes'][string];

interface Growing extends XmlElement {
  contentEnd: number;
  end: number;
  children: Growing[];
  text: string;
}

/** What an opening tag says, before its prefixes are looked up. */
interface OpenTag {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly ns: Record<string, string>;
  readonly isSelfClosing: boolean;
}

class PlainXml {
  private at = 0;
  private readonly open: Growing[] = [];
  /** The namespaces in force, for each open element. */
  private readonly scopes: Scope[] = [
    new Map([
      ['xml', XML_NAMESPACE],
      ['xmlns', XMLNS_NAMESPACE],
    ]),
  ];

  constructor(
    private readonly text: string,
    private readonly placed: Placed,
  ) {}

  root(): XmlElement | null {
    const { text } = this;
    if (text.charCodeAt(0) === 0xfeff) this.at = 1;
    if (text.startsWith('<?', this.at)) {
      const declaration = DECLARATION.exec(text.slice(this.at, this.at + 200));
      if (!declaration) return null;
      this.at += declaration[0].length;
    }
    this.skipSpace();
    for (;;) {
      const root = this.next();
      if (root === undefined) continue;
      if (root === null) return null;
      this.skipSpace();
      return this.at === text.length ? root : null;
    }
  }

  /** Reads one tag and the text behind it; the root once it is closed, `null` for what is not plain. */
  private next(): Growing | null | undefined {
    const { text } = this;
    if (text.charCodeAt(this.at) !== LESS) return null;
    const second = text.charCodeAt(this.at + 1);
    if (second === EXCLAMATION || second === QUESTION) return null;
    const closed = second === SLASH ? this.close() : this.openElement();
    if (closed === null) return null;
    const parent = this.open.at(-1);
    if (!parent) return closed;
    const next = text.indexOf('<', this.at);
    if (next === -1) return null;
    if (next > this.at) {
      const content = plainContent(text.slice(this.at, next));
      if (content === null) return null;
      parent.text += content;
      this.at = next;
    }
    return undefined;
  }

  private close(): Growing | null {
    const element = this.open.pop();
    this.scopes.pop();
    if (!element) return null;
    const { name } = element.tag;
    const start = this.at;
    if (!this.text.startsWith(name, start + 2) || this.text.charCodeAt(start + 2 + name.length) !== GREATER)
      return null;
    this.at = start + 3 + name.length;
    element.contentEnd = this.placed(start, false);
    element.end = this.placed(this.at, false);
    return element;
  }

  /** The element opened, which is also closed where it closes itself. */
  private openElement(): Growing | null {
    const start = this.at;
    const read = this.openTag();
    if (read === null || this.open.length >= DEEPEST) return null;
    const scope = this.scopeOf(read.ns);
    if (scope === null) return null;
    const { name, isSelfClosing, ns } = read;
    const colon = name.indexOf(':');
    const prefix = colon === -1 ? '' : name.slice(0, colon);
    const local = colon === -1 ? name : name.slice(colon + 1);
    const uri = scope.get(prefix) ?? '';
    if (prefix === 'xmlns' || (prefix !== '' && uri === '')) return null;
    const attributes = attributesIn(read.attributes, scope);
    if (attributes === null) return null;
    const behind = this.placed(this.at, !isSelfClosing);
    const element: Growing = {
      tag: { name, prefix, local, uri, attributes, ns, isSelfClosing },
      local,
      namespace: uri,
      start: this.placed(start, false),
      contentStart: behind,
      contentEnd: behind,
      end: behind,
      children: [],
      text: '',
    };
    this.open.at(-1)?.children.push(element);
    if (isSelfClosing) return element;
    this.open.push(element);
    this.scopes.push(scope);
    return element;
  }

  private scopeOf(ns: Readonly<Record<string, string>>): Scope | null {
    const outer = this.scopes.at(-1) ?? new Map<string, string>();
    const own = Object.entries(ns);
    if (own.length === 0) return outer;
    for (const [prefix, uri] of own) {
      const isReserved = prefix === 'xml' || prefix === 'xmlns' || RESERVED.includes(uri);
      if (isReserved || (prefix !== '' && uri === '') || uri !== uri.trim()) return null;
    }
    return new Map([...outer, ...own]);
  }

  private openTag(): OpenTag | null {
    const { text } = this;
    const name = this.name(this.at + 1);
    if (name === null) return null;
    const attributes: Attribute[] = [];
    const ns: Record<string, string> = {};
    this.at += 1 + name.length;
    for (;;) {
      const gap = this.at;
      this.skipSpace();
      const code = text.charCodeAt(this.at);
      if (code === GREATER || code === SLASH) {
        if (code === SLASH && text.charCodeAt(this.at + 1) !== GREATER) return null;
        this.at += code === SLASH ? 2 : 1;
        return { name, attributes, ns, isSelfClosing: code === SLASH };
      }
      const attribute = this.at === gap ? null : this.attribute();
      if (attribute === null) return null;
      attributes.push(attribute);
      if (attribute.name === 'xmlns') ns[''] = attribute.value;
      else if (attribute.prefix === 'xmlns') ns[attribute.local] = attribute.value;
    }
  }

  private attribute(): Attribute | null {
    const { text } = this;
    const name = this.name(this.at);
    if (name === null) return null;
    const equals = this.at + name.length;
    const quote = text.charCodeAt(equals + 1);
    if (text.charCodeAt(equals) !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) return null;
    const start = equals + 2;
    let end = start;
    let hasEntity = false;
    for (;;) {
      const code = text.charCodeAt(end);
      if (code === quote) break;
      // A value that goes on without end gives NaN here; line breaks in it would become spaces.
      if (!(code >= SPACE) || code === LESS) return null;
      hasEntity ||= code === AMPERSAND;
      end += 1;
    }
    const raw = text.slice(start, end);
    const value = hasEntity ? plainContent(raw) : raw;
    if (value === null) return null;
    this.at = end + 1;
    const colon = name.indexOf(':');
    const prefix = colon === -1 ? '' : name.slice(0, colon);
    return { name, prefix, local: colon === -1 ? name : name.slice(colon + 1), uri: '', value };
  }

  /** A name of ASCII letters, with one prefix at most. */
  private name(start: number): string | null {
    let end = start;
    let colon = -1;
    for (;;) {
      const code = this.text.charCodeAt(end);
      if (code === COLON) {
        if (colon !== -1 || end === start) return null;
        colon = end;
      } else if (!isNameCharacter(code)) break;
      else if ((end === start || end === colon + 1) && !isLetter(code)) return null;
      end += 1;
    }
    if (end === start || end === colon + 1) return null;
    const name = this.text.slice(start, end);
    // As the key of an object `__proto__` would be no key.
    return name.includes('__') ? null : name;
  }

  private skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== SPACE && code !== LINE && code !== RETURN && code !== TAB) return;
      this.at += 1;
    }
  }
}

const RESERVED = [XML_NAMESPACE, XMLNS_NAMESPACE];

/** By name, each with its namespace; `null` where one stands twice or has a prefix that nobody declared. */
function attributesIn(list: readonly Attribute[], scope: Scope): Record<string, Attribute> | null {
  const attributes: Record<string, Attribute> = {};
  for (const attribute of list) {
    const { name, prefix } = attribute;
    if (Object.hasOwn(attributes, name)) return null;
    if (prefix !== '') {
      const uri = scope.get(prefix);
      if (uri === undefined) return null;
      // Two prefixes may stand for one namespace.
      if (list.some((other) => other !== attribute && other.local === attribute.local)) return null;
      attribute.uri = uri;
    } else if (name === 'xmlns') attribute.uri = XMLNS_NAMESPACE;
    attributes[name] = attribute;
  }
  return attributes;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

function isNameCharacter(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 45 || code === 46;
}
