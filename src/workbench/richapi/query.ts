import { ApiError } from './apiError';
import { memberName, requireMember, type ApiObject, isAtLeast } from './apiObject';
import type { QueryInfo } from './wire';

/** A selection as a tree: `['address', 'format/fill/color']` → `{address: {}, format: {fill: {color: {}}}}`. */
interface Selection {
  readonly [name: string]: Selection;
}

/** What an object answers to a load: names in capitals, members of collections under `_Items`. */
export function queryObject(object: ApiObject, query: QueryInfo, excelApi: string): unknown {
  const selection: { [name: string]: Selection } = {};
  for (const path of query.Select ?? []) addPath(selection, path.split('/'));
  for (const path of query.Expand ?? []) addPath(selection, [...path.split('/'), '*']);
  const skip = query.Skip ?? 0;
  const limit = query.Top ?? Infinity;
  return answer(object, selection, excelApi, (items) => items.slice(skip, skip + limit));
}

function addPath(into: { [name: string]: Selection }, [head, ...rest]: readonly string[]): void {
  if (head === undefined || head === '') return;
  const inner: { [name: string]: Selection } = { ...into[head] };
  addPath(inner, rest);
  into[head] = inner;
}

function answer(
  object: ApiObject,
  selection: Selection,
  excelApi: string,
  cut: (items: readonly ApiObject[]) => readonly ApiObject[],
): unknown {
  const { items } = object.members;
  const result: Record<string, unknown> = object.key === null ? {} : { Id: object.key };
  if (!items) return { ...result, ...answerProperties(object, selection, excelApi) };
  const { items: ofItems = {}, ...rest } = selection;
  const known = object.members.fields ?? {};
  const own = Object.fromEntries(
    Object.entries(rest).filter(([name]) => Object.hasOwn(known, capital(name))),
  );
  const shared = Object.fromEntries(
    Object.entries(rest).filter(([name]) => !Object.hasOwn(known, capital(name))),
  );
  const inner = { ...shared, ...ofItems };
  return {
    ...result,
    ...answerProperties(object, own, excelApi),
    _Items: cut(items()).map((item) => answer(item, inner, excelApi, (all) => all)),
  };
}

/** Without names (and with `*`) all properties the stand-in knows are given; the client reports any other as not loaded. */
function answerProperties(
  object: ApiObject,
  selection: Selection,
  excelApi: string,
): Readonly<Record<string, unknown>> {
  const { fields = {}, links = {} } = object.members;
  const names = Object.keys(selection).filter((name) => name !== '*');
  const wantsAll = names.length === 0 || '*' in selection;
  const result: Record<string, unknown> = {};
  if (wantsAll && !object.members.items) {
    for (const [name, field] of Object.entries(fields)) {
      if (field.read && isAtLeast(excelApi, field.since ?? '1.1')) result[name] = field.read();
    }
  }
  for (const name of names) {
    const wire = capital(name);
    if (Object.hasOwn(links, wire)) {
      const target = requireMember(object, links, wire, excelApi).open();
      result[wire] = target && answer(target, selection[name] ?? {}, excelApi, (items) => items);
      continue;
    }
    const field = requireMember(object, fields, wire, excelApi);
    if (!field.read) throw new ApiError('NotImplemented', `${memberName(object, wire)} cannot be read`);
    result[wire] = field.read();
  }
  return result;
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
