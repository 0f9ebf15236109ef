import { z } from 'zod';
import { projectFile } from './projectFiles';

/** npm itself understands more; these are the forms in which packages exclude Node 20 by asking for a newer one. */
const NEWER_ONLY = /^(?:>=|\^|~)?\s*(?:2[1-9]|[3-9]\d)(?:\.|$)/;

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      engines: z.union([z.object({ node: z.string().optional() }), z.array(z.string())]).optional(),
    }),
  ),
});

/**
 * `npm ci` warns of each package whose entry in the lock file asks for a newer Node than 20. What is used of excelts runs
 * on 20, as the tests show (docs/DECISIONS), so its entry does not repeat the demand; `npm install` of a new version
 * writes it again, and it is to be taken out again.
 */
test('no package of the lock file asks for a newer Node than the project', () => {
  const { packages } = lockSchema.parse(JSON.parse(projectFile('package-lock.json').text));
  const asking = Object.entries(packages).filter(([, { engines }]) => {
    const node = engines === undefined || Array.isArray(engines) ? undefined : engines.node;
    return node?.split('||').every((range) => NEWER_ONLY.test(range.trim())) ?? false;
  });
  expect(asking.map(([name, { engines }]) => [name, engines])).toEqual([]);
});
