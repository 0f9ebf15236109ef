import type { NamedKind } from '../host/file/namedKind';
import type { OtherPlaceTexts } from '../locales/otherFiles';

/** Why a file that stands among forms is not read; each has its own sentence in the locales. */
export type OtherKind = NamedKind | PlaceKind;

/** What is no file, whatever it is called. */
export type PlaceKind = keyof OtherPlaceTexts;
