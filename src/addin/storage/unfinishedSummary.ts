import { readItem, writeItem, type LocalStore } from './localStore';

/** Summary sheets are no step of 撤销: that they are being written is noted, so that a closed pane leaves word of it. */
function keyOf({ partitionKey, documentUrl }: LocalStore): string {
  return `${partitionKey ?? ''}jixiao-ziping.summary ${documentUrl}`;
}

export function noteSummary(place: LocalStore | null, isUnfinished: boolean): void {
  if (place !== null) writeItem(place, keyOf(place), isUnfinished ? 'unfinished' : '');
}

/** Whether the last writing of the summary sheets was cut off. */
export function isSummaryUnfinished(place: LocalStore | null): boolean {
  return place !== null && readItem(place, keyOf(place)) === 'unfinished';
}
