import path from 'node:path';
import { runInNewContext } from 'node:vm';

const { eagerModules } = jest.requireActual<{ eagerModules(code: string): string }>(
  path.join(__dirname, '../../build/eagerModules.js'),
);
const BEFORE = '"use strict";(globalThis.webpackChunkname||=[]).push([["chinese"],';

test.each([
  ['methods', '{581(e,t){t.a=1},464(e){}}', '{581:(function(e,t){t.a=1}),464:(function(e){})}'],
  ['functions', '{581:function(e){e}}', '{581:(function(e){e})}'],
  ['arrows', '{581:e=>{e},464:(e,t)=>t}', '{581:(e=>{e}),464:((e,t)=>t)}'],
  ['modules whose ids are texts', '{"./a.js"(e){e}}', '{"./a.js":(function(e){e})}'],
  [
    'nothing within a module',
    '{1(e){var t={f(){},g:()=>1};e(t)}}',
    '{1:(function(e){var t={f(){},g:()=>1};e(t)})}',
  ],
])('a part’s modules get brackets: %s', (_what, modules, expected) => {
  expect(eagerModules(`${BEFORE}${modules}]);`)).toBe(`${BEFORE}${expected}]);`);
});

test.each([
  ['a script that is no part', '(()=>{var o={581(e){e()}};o[581]()})();'],
  ['something else pushed', '(globalThis.list||=[]).push([["a"],{f(){}}]);'],
  ['a generator', `${BEFORE}{1*(e){yield e}}]);`],
  ['nothing', ''],
])('%s stays as it is', (_what, code) => {
  expect(eagerModules(code)).toBe(code);
});

test('the modules run as before', () => {
  const code = eagerModules(
    `${BEFORE}{1(e,t){t.own=this===e;t.two=()=>2},2:(e,t)=>{t.three=3}},r=>{r.ran=true}]);`,
  );
  const run = `${code}
    const [[, modules, start]] = globalThis.webpackChunkname;
    const told = {};
    for (const id of [1, 2]) { const e = {}; modules[id].call(e, e, told); }
    start(told);
    ({ ...told, two: told.two() });`;
  expect({ ...runInNewContext(run) }).toEqual({ own: true, two: 2, three: 3, ran: true });
});
