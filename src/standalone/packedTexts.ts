import * as z from 'zod/mini';
import { unpackedJson } from './packedJson';

declare global {
  interface Window {
    /** Texts of the built page's script by the numbers that stand in their places (`build/packedTexts.js`). */
    textAt: readonly string[];
  }
}

/** The build puts the packed texts of the page in the place of this empty list. */
const PACKED = 'i44FAA==';

// This module is imported before any other of ours, so that the texts are there for all of them.
window.textAt = z.array(z.string()).parse(unpackedJson(PACKED));
