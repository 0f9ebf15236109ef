import type { LiveSheet } from '../../session/workbookSession';
import type { ValueMethod } from '../apiObject';
import { EventType, type EventRegistrations } from '../eventRegistrations';

interface Registrable {
  readonly name: string;
  readonly type: number;
  readonly sinceOnSheet: string;
  readonly sinceOnCollection: string;
}

const REGISTRABLE: readonly Registrable[] = [
  { name: 'DataChanged', type: EventType.changed, sinceOnSheet: '1.7', sinceOnCollection: '1.9' },
  { name: 'Activated', type: EventType.activated, sinceOnSheet: '1.7', sinceOnCollection: '1.7' },
  { name: 'Deactivated', type: EventType.deactivated, sinceOnSheet: '1.7', sinceOnCollection: '1.7' },
  {
    name: 'SelectionChanged',
    type: EventType.selectionChanged,
    sinceOnSheet: '1.7',
    sinceOnCollection: '1.9',
  },
  { name: 'Calculated', type: EventType.calculated, sinceOnSheet: '1.8', sinceOnCollection: '1.8' },
];

/** The calls behind `onChanged.add` and its like, of a worksheet or (`null`) of the collection. */
export function eventActions(
  events: EventRegistrations,
  sheet: LiveSheet | null,
): Readonly<Record<string, ValueMethod>> {
  return Object.fromEntries(
    REGISTRABLE.flatMap(({ name, type, sinceOnSheet, sinceOnCollection }) => {
      const since = sheet ? sinceOnSheet : sinceOnCollection;
      return [
        [`_Register${name}Event`, { since, run: () => events.register(type, sheet) }],
        [`_Unregister${name}Event`, { since, run: () => events.unregister(type, sheet) }],
      ];
    }),
  );
}
