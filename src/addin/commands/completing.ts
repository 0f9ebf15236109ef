/**
 * A ribbon command out of plain work: Excel is told of its end in every case, for it keeps the button busy until then
 * and lets no other command run.
 */
export function completing(
  work: () => Promise<void>,
): (event: Pick<Office.AddinCommands.Event, 'completed'>) => Promise<void> {
  return async (event) => {
    try {
      await work();
    } finally {
      event.completed();
    }
  };
}
