import { Turns } from './turns';

const pause = () => new Promise((resolve) => setImmediate(resolve));

test.each([1, 2, 5])(
  'no more than %d at the same time, in the order they came, failures among them',
  async (most) => {
    const turns = new Turns(most);
    const begun: number[] = [];
    let inHand = 0;
    let highest = 0;
    const task = (index: number) =>
      turns.within(async () => {
        begun.push(index);
        inHand += 1;
        highest = Math.max(highest, inHand);
        await pause();
        inHand -= 1;
        if (index % 3 === 0) throw new Error('failed');
        return index;
      });
    const all = await Promise.allSettled(Array.from({ length: 9 }, (_, index) => task(index)));
    expect(all.map((one) => (one.status === 'fulfilled' ? one.value : null))).toEqual([
      ...[null, 1, 2],
      ...[null, 4, 5],
      ...[null, 7, 8],
    ]);
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(highest).toBe(most);
  },
);
