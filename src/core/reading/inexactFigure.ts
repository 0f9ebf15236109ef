import { ABOUT, ABOUT_BEFORE, AGREEMENTS, AND_SOME } from '../vocabulary/figureWords';

const FIGURE = /\d[\d,.]*/g;

/** 约96%, 近百人, 96%左右, 20余次: a figure, and a word that says it is not exact. Expects `plainText`. */
export function saysAbout(written: string): boolean {
  const text = AGREEMENTS.allIn(written).reduce((rest, { word }) => rest.replace(word, ''), written);
  const figures = [...text.matchAll(FIGURE)];
  if (figures.length !== 1) return false;
  const [figure] = figures;
  const [start, end] = [figure?.index ?? 0, (figure?.index ?? 0) + (figure?.[0].length ?? 0)];
  return (
    ABOUT.isIn(text) || ABOUT_BEFORE.atEnd(text.slice(0, start)) !== null || AND_SOME.at(text, end) !== null
  );
}

/** 100%1000件, 2场3场: figures side by side, each with what it counts. Expects `plainText`. */
export function holdsSeveralFigures(text: string): boolean {
  return [...text.matchAll(FIGURE)].length > 1;
}
