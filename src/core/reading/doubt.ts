/**
 * When a doubt stands in the way of an answer: always; only where the row would have one definite answer; only where it
 * would be met; only where it would be unmet, or stay below the best tier.
 */
export type DoubtMatters = 'always' | 'ifDefinite' | 'ifMet' | 'ifUnmet';

/** What is unclear, with the texts (as written) in which it is. */
export type DoubtAbout =
  /** An error value; one cell over several rows; figures that stand in the rows below; no target; points beyond the full marks. */
  | { readonly about: 'cellError' | 'figuresShared' | 'figuresBelow' | 'targetBlank' | 'extraPoints' }
  /** A range where a figure is asked (`≥2项`), or an operator that is not the target's own. */
  | { readonly about: 'operatorInAnswer'; readonly text: string }
  /** A figure that may be in one unit or another, as a share or as a percentage. */
  | { readonly about: 'twoReadings'; readonly text: string }
  /** 提高10% beside 提高到90%: by how much, or how high. */
  | { readonly about: 'changeForState'; readonly text: string }
  /** 290%, perhaps ≥90%. */
  | { readonly about: 'perhapsMisread'; readonly text: string }
  /** 950% of what has no more than a hundred. */
  | { readonly about: 'aboveWhole'; readonly text: string }
  /** 4800万元/台 beside 5000元/台. */
  | { readonly about: 'moneyMixed'; readonly target: string; readonly achieved: string }
  /** 约96%. */
  | { readonly about: 'notExact'; readonly text: string }
  /** 100%1000件. */
  | { readonly about: 'severalFigures'; readonly text: string }
  /** Words with figures in them. */
  | { readonly about: 'notUnderstood'; readonly text: string }
  /** An answer in words that does not say how far the goal was reached. */
  | { readonly about: 'noBasis'; readonly text: string }
  /** An answer that says that the target was missed, and not by how much. */
  | { readonly about: 'shortfall'; readonly text: string }
  /** 优良中差, of which nobody chose one. */
  | { readonly about: 'optionNotChosen'; readonly text: string }
  /** 45280 where a day is asked, and the day that it stands for. */
  | { readonly about: 'dateSerial'; readonly text: string; readonly day: string }
  /** 20次 beside 5场, 11次 beside 每月1次: counted otherwise, so that the figures alone do not tell. */
  | { readonly about: 'unitsApart'; readonly target: string; readonly achieved: string }
  /** Target and answer are two kinds of content; a list or a percentage whose meaning beside the other is open. */
  | {
      readonly about: 'notComparable' | 'optionsUnclear' | 'percentUnclear';
      readonly target: string;
      readonly achieved: string;
    };

/** A doubt that a row's reading leaves open. */
export type Doubt = DoubtAbout & { readonly matters: DoubtMatters };
