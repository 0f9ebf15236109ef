import { writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { z } from 'zod';
import { helpPages } from '../../src/addin/help/helpPages';
import { readHelpTopics } from '../../src/addin/help/readHelpTopics';
import { CHECKS } from '../../src/core/checks/catalogue';
import { LAYOUT_FAMILIES } from '../../src/core/form/layoutFamilies';
import { BUILT_IN_PROFILES } from '../../src/core/scoring/profiles/builtIn';
import { CITED, citationsIn, placesIn } from './citations';
import { layoutsTable } from './layoutsTable';
import { faultOfLink, linksIn, pathsIn } from './links';
import { ROOT, filesBelow, projectFile } from './projectFiles';

const zones = z.object({
  zones: z.array(z.object({ target: z.string(), from: z.string(), except: z.array(z.string()).default([]) })),
});

/** The zones of a lint rule's options; none where it is not set. */
function zonesIn(rule: unknown): z.infer<typeof zones>['zones'] {
  return rule === undefined ? [] : z.tuple([z.string(), zones]).parse(rule)[1].zones;
}

const isHere = (path: string) => path.startsWith('test/house/');
const code = ['src', 'test', 'build'].flatMap((folder) =>
  filesBelow(folder, (path) => /\.(?:ts|js|css|html|md)$/.test(path) && !isHere(path)),
);
const documents = filesBelow('.', (path) => path.endsWith('.md'));

describe('citations', () => {
  const places = new Map(
    Object.entries(CITED).map(([name, path]) => [name, placesIn(projectFile(path).text)]),
  );
  const cited = [...code, ...documents].flatMap(({ path, text }) =>
    citationsIn(text).map((citation) => ({ path, ...citation })),
  );

  test('every one leads to a section, family, check or row that is there', () => {
    expect(
      cited
        .filter(({ document, kind, place }) => places.get(document)?.[kind](place) !== true)
        .map(({ path, document, place }) => `${path}: ${document} ${place}`),
    ).toEqual([]);
  });

  test('they are found', () => expect(cited.length).toBeGreaterThan(150));

  test.each([
    ['(SCORING §1, §2).', ['section 1', 'section 2']],
    ['(SCORING §1,\n * §7)', ['section 1', 'section 7']],
    ['SCORING §1 and VALUES §10: rows', ['section 1', 'section 10']],
    ['OFFICEJS.md §2, §3', ['section 2', 'section 3']],
    ['(LAYOUTS F14): 90 points', ['family F14']],
    ['(CHECKS: `score-differs`)', ['check score-differs']],
    ["'CHECKS: budget-adjusted',", ['check budget-adjusted']],
    ['const CHECKS: readonly Check[] = []', []],
    ['(CHECKS: "gives way to")', ['words gives way to']],
    ['(WORDING 8)', ['row 8']],
    ['(HOST-PROTOCOL: seam 2)', ['words seam 2']],
  ])('%j', (text, expected) =>
    expect(citationsIn(text).map(({ kind, place }) => `${kind} ${place}`)).toEqual(expected),
  );

  test.each(Object.keys(CITED))('%s: a place that is not there is no place', (name) => {
    const offered = places.get(name);
    expect(offered?.section('99')).toBe(false);
    expect(offered?.family('F99')).toBe(false);
    expect(offered?.check('no-such-check')).toBe(false);
    expect(offered?.row('99')).toBe(false);
    expect(offered?.words('no such words')).toBe(false);
  });
});

describe('links', () => {
  test('every link of a document leads to a file or heading of the project', () => {
    expect(
      documents.flatMap((file) => linksIn(file.text).flatMap((link) => faultOfLink(file, link) ?? [])),
    ).toEqual([]);
  });

  test('every path that a document names in code marks is there', () => {
    expect(
      documents.flatMap((file) =>
        pathsIn(file.text).flatMap((path) => faultOfLink({ path: 'README.md', text: '' }, path) ?? []),
      ),
    ).toEqual([]);
  });

  test('links that lead nowhere, out of the project or to no heading are found', () => {
    const file = {
      path: 'docs/x.md',
      text: '# One\n[a](b.md) [c](../../d) [e](#two) [f](#one) [g](https://h)',
    };
    expect(linksIn(file.text)).toEqual(['b.md', '../../d', '#two', '#one']);
    expect(
      ['b.md', '../../d', 'PERFORMANCE.md#two', 'PERFORMANCE.md#performance'].map((link) =>
        faultOfLink(file, link),
      ),
    ).toEqual([
      'docs/x.md: b.md leads nowhere',
      'docs/x.md: ../../d leads out of the project',
      'docs/x.md: no heading for PERFORMANCE.md#two',
      null,
    ]);
  });

  test('help pages link to help pages', () => {
    const pages = helpPages(readHelpTopics());
    const targets = [...pages.values()].flatMap((page) =>
      [...page.matchAll(/href="([^"]+)"/g)].map(([, target = '']) => target),
    );
    expect(targets.length).toBeGreaterThan(CHECKS.length);
    expect(targets.filter((target) => !pages.has(target))).toEqual([]);
  });
});

describe('what documents say of the code', () => {
  const readme = projectFile('README.md').text;
  const rowsOf = (path: string) =>
    projectFile(path)
      .text.split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').map((cell) => cell.trim()));

  test.each(['README.md', 'docs/guide/FEATURES.md'])('%s counts the checks', (path) => {
    expect(projectFile(path).text).toContain(`财政部门常退回的 ${CHECKS.length} 种问题`);
  });

  test.each(['README.md', 'docs/guide/LAYOUTS.md'])('%s counts the layout families', (path) => {
    expect(projectFile(path).text).toContain(`${LAYOUT_FAMILIES.length} 类表头`);
  });

  test('README is read in a minute, and leads to every guide', () => {
    expect(readme.length).toBeLessThanOrEqual(3500);
    const guides = filesBelow('docs/guide', (path) => path.endsWith('.md')).map(({ path }) => path);
    expect(guides.length).toBeGreaterThan(6);
    // What is new is told in the pane.
    const left = guides.filter((path) => !readme.includes(`](${path})`));
    expect(left).toEqual(['docs/guide/CHANGES.en.md', 'docs/guide/CHANGES.md']);
  });

  test('README counts and names the built-in profiles', () => {
    expect(BUILT_IN_PROFILES).toHaveLength(5);
    expect(readme).toContain('财政部通用、湖北、一体化、四川、广西五套');
  });

  test.each(['docs/guide/RULES.md', 'docs/domain/SCORING.md'])('%s lists the built-in profiles', (path) => {
    const { text } = projectFile(path);
    const listed = BUILT_IN_PROFILES.map(({ id, name }) => text.includes(id) && text.includes(name['zh-CN']));
    expect(listed).not.toContain(false);
    const rows = text
      .split('\n')
      .filter((line) =>
        BUILT_IN_PROFILES.some(
          ({ name, id }) => line.startsWith(`| ${name['zh-CN']}`) && line.includes(`\`${id}\``),
        ),
      );
    expect(rows).toHaveLength(BUILT_IN_PROFILES.length);
  });

  test('CHECKS lists the catalogue, its severities and what gives way to what', () => {
    const letters = { error: 'E', warning: 'W', hint: 'H' };
    const listed = rowsOf('docs/domain/CHECKS.md').map(([, id = '', , severity = '', way = '']) => ({
      id: id.replaceAll('`', ''),
      severities: severity.match(/\b[EWH]\b/g) ?? [],
      givesWayTo: [...way.matchAll(/`([a-z-]+)`/g)].map(([, check = '']) => check).sort(),
    }));
    expect(listed.map(({ id }) => id).sort()).toEqual(CHECKS.map(({ id }) => id).sort());
    for (const { id, severities, givesWayTo } of listed) {
      const check = CHECKS.find((one) => one.id === id);
      expect([id, severities]).toEqual([id, expect.arrayContaining([check && letters[check.severity]])]);
      expect([id, givesWayTo]).toEqual([
        id,
        [...new Set(check?.givesWayTo.map((rule) => rule.check))].sort(),
      ]);
    }
  });

  test('LAYOUTS-TABLE is what the list of families gives', () => {
    const path = 'docs/domain/LAYOUTS-TABLE.md';
    const wanted = layoutsTable(LAYOUT_FAMILIES);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(join(ROOT, path), wanted);
    expect(projectFile(path).text).toBe(wanted);
  });

  test('every name in GLOSSARY stands in the code', () => {
    const source = filesBelow('src', (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
    const words = new Set(source.flatMap(({ text }) => text.match(/[A-Za-z]\w*/g) ?? []));
    const names = projectFile('docs/GLOSSARY.md')
      .text.split('\n')
      .flatMap((line) => [...(line.split('|')[2] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name) => !words.has(name))).toEqual([]);
  });

  test('ARCHITECTURE lists who may import whom as lint has it', () => {
    const importZones = z
      .array(z.object({ rules: z.record(z.string(), z.unknown()).optional() }))
      .parse(jest.requireActual<object>('../../eslint.config.js'))
      .flatMap(({ rules }) => zonesIn(rules?.['import-x/no-restricted-paths']))
      .map(({ target, from, except }) => {
        const folder = normalize(target);
        const others = except.map((other) => normalize(join(from, other))).filter((path) => path !== folder);
        return `| \`${folder}\` | ${others.map((path) => `\`${path}\``).join(', ') || 'nothing'} |`;
      });
    const [, section = ''] = projectFile('docs/ARCHITECTURE.md').text.split('\n## Imports\n');
    const listed = section.slice(0, section.indexOf('\n## ')).split('\n');
    expect(importZones.length).toBeGreaterThan(10);
    expect(listed.filter((line) => line.startsWith('| `'))).toEqual(importZones);
  });

  test('every family in code stands in LAYOUTS', () => {
    const { family } = placesIn(projectFile(CITED.LAYOUTS).text);
    expect(LAYOUT_FAMILIES.map(({ id }) => id).filter((id) => !family(id))).toEqual([]);
  });
});

describe('the project stands on its own', () => {
  const everything = [...filesBelow('.', (path) => !isHere(path) && path !== 'package-lock.json')];
  /** Folders in which people keep their work. */
  const elsewhere = /(?<![\w.:/-])\/(?:home|root|mnt|srv|tmp|Users|work|workspace|builds)\/[\w.-]+/;
  /** But not what a package’s own folder is joined with. */
  const upwards = /(?<!\b(?!__dirname)\w+, ['"`])(?:\.\.\/)+[\w@-][\w./@-]*/g;

  test('no file names a folder of somebody’s machine', () => {
    expect(everything.filter(({ text }) => elsewhere.test(text)).map(({ path }) => path)).toEqual([]);
    expect(elsewhere.test('see /home/somebody/notes')).toBe(true);
  });

  test('no path leads out of the project', () => {
    const leaving = everything.flatMap(({ path, text }) =>
      [...text.matchAll(upwards)]
        .map(([target]) => normalize(join(dirname(path), target)))
        .filter((target) => target.startsWith('..'))
        .map((target) => `${path}: ${target}`),
    );
    expect(leaving).toEqual([]);
  });
});
