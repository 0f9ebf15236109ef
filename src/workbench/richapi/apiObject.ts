import { ApiError } from './apiError';
import type { Arguments } from './arguments';

/** A property that can be loaded, set, or both. `since` is the requirement set that brought it; ExcelApi 1.1 if left out. */
export interface Field {
  readonly since?: string;
  readonly read?: () => unknown;
  readonly write?: (value: unknown) => void;
}

/** A property that leads to another object; `null` for an `…OrNullObject` that is not there. */
export interface Link {
  readonly since?: string;
  readonly open: () => ApiObject | null;
}

/** A method that answers with a plain value, or with nothing. */
export interface ValueMethod {
  readonly since?: string;
  readonly run: (given: Arguments) => unknown;
}

/** A method that leads to another object. */
export interface Route {
  readonly since?: string;
  readonly open: (given: Arguments) => ApiObject | null;
}

/** All that the stand-in knows of one kind of object, by the names of the wire (`Address`, `GetRange`). */
export interface Members {
  readonly fields?: Readonly<Record<string, Field>>;
  readonly links?: Readonly<Record<string, Link>>;
  readonly actions?: Readonly<Record<string, ValueMethod>>;
  readonly routes?: Readonly<Record<string, Route>>;
  /** The members of a collection, in order. */
  readonly items?: () => readonly ApiObject[];
  /** A collection's member by key, as the client asks for it between batches. */
  readonly item?: (given: Arguments) => ApiObject;
}

/** An object of Excel's model as an add-in sees it. Objects hold no state: they are views on the session. */
export abstract class ApiObject {
  /** The type's name in Excel's object model: `Range`. */
  abstract readonly typeName: string;
  /** What tells it from its siblings in a collection; goes out as `Id`. */
  readonly key: string | null = null;
  /** Whether it is only usable beyond its batch when the client keeps a reference (ranges). */
  readonly isTracked: boolean = false;
  private cached: Members | null = null;

  protected abstract describe(): Members;

  get members(): Members {
    this.cached ??= this.describe();
    return this.cached;
  }
}

/** `Range.getRange`, as the client and the documentation write it. */
export function memberName(object: ApiObject, name: string): string {
  return `${object.typeName}.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

/** Finds a member, or fails with its name: what the stand-in lacks it never guesses. */
export function requireMember<T extends { readonly since?: string }>(
  object: ApiObject,
  table: Readonly<Record<string, T>> | undefined,
  name: string,
  excelApi: string,
): T {
  const member = table && Object.hasOwn(table, name) ? table[name] : undefined;
  const shown = memberName(object, name);
  if (!member) throw new ApiError('NotImplemented', `the stand-in for Excel has no ${shown}`);
  const since = member.since ?? '1.1';
  if (!isAtLeast(excelApi, since)) {
    throw new ApiError('ApiNotFound', `${shown} needs ExcelApi ${since}, this host has ${excelApi}`);
  }
  return member;
}

/** Compares requirement sets as numbers by part: 1.10 is later than 1.9. */
export function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
