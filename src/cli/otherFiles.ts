import type { NamedKind } from '../host/file/namedKind';

/** Why a file that stands among forms is not read; each has its own sentence in the locales. */
export type OtherKind = NamedKind | PlaceKind;

/** What is no file, whatever it is called. */
export type PlaceKind =
  /** A link to a folder: it may lead in a circle. */
  | 'folder-link'
  | 'broken-link'
  /** Links that lead to each other. */
  | 'circular-link'
  /** It, or what a link leads to, may not be looked at. */
  | 'no-access'
  /** Its path is longer than the system takes. */
  | 'long-path'
  /** The system does not get at it for another cause: a disk, a network. */
  | 'unreachable'
  /** A device, a pipe, a socket. */
  | 'not-a-file'
  /** Its name is no text, so that it cannot be asked for. */
  | 'bad-name';
