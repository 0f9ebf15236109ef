import path from 'node:path';
import { runInNewContext } from 'node:vm';

const { arrowFunctions } = jest.requireActual<{ arrowFunctions(code: string): string }>(
  path.join(__dirname, '../../build/arrowFunctions.js'),
);

test.each([
  ['what only returns', 'function f(e){return e+1}', 'var f=e=>e+1;'],
  ['several parameters', 'function f(e,t=2,...n){return e}', 'var f=(e,t=2,...n)=>e;'],
  ['a pattern', 'function f({a}){return a}', 'var f=({a})=>a;'],
  ['an object', 'function f(){return{a:1}}', 'var f=()=>({a:1});'],
  ['a list of expressions', 'function f(e){return e.a(),e}', 'var f=e=>(e.a(),e);'],
  ['more than a return', 'function f(e){e.a();return e}', 'var f=e=>{e.a();return e};'],
  ['nothing to return', 'function f(){return}', 'var f=()=>{return};'],
  ['an asynchronous one', 'async function f(e){return await e}', 'var f=async e=>await e;'],
  ['one called before it is declared', 'let a=f(1);function f(e){return e}', 'var f=e=>e;let a=f(1);'],
  [
    'several, one in the other',
    'function f(e){return t(e);function t(n){return n}}function g(){}',
    'var f=e=>{var t=n=>n;return t(e);},g=()=>{};',
  ],
  ['behind a directive', '"use strict";function f(){return 1}', '"use strict";var f=()=>1;'],
  [
    'behind what a line end ended',
    'let a=b\nfunction f(){return 1}\n(0,f)()',
    'var f=()=>1;let a=b\n;\n(0,f)()',
  ],
  [
    'inside of a method',
    'class A{m(){return f();function f(){return 1}}}',
    'class A{m(){var f=()=>1;return f();}}',
  ],
])('%s', (_what, code, built) => {
  expect(arrowFunctions(code)).toBe(built);
});

test.each([
  ['what says this', 'function f(){return this}'],
  ['what says this within an arrow', 'function f(){return()=>this}'],
  ['what says arguments', 'function f(){return arguments.length}'],
  ['what says new.target', 'function f(){return new.target}'],
  ['a generator', 'function*f(){yield 1}'],
  ['what is made by new', 'function f(){}let a=new f;'],
  ['what is extended', 'function f(){}class A extends f{}'],
  ['what instanceof asks for', 'function f(){}let a=b instanceof f;'],
  ['what has a prototype', 'function f(){}f.prototype.a=1;'],
  ['what stands in a block', 'if(a){function f(){return 1}}'],
  ['an expression', 'let f=function(){return 1};'],
])('%s stays', (_what, code) => {
  expect(arrowFunctions(code)).toBe(code);
});

test('a this of its own inside binds nothing', () => {
  const code = 'function f(){return{a:1,m:function(){return this.a}}}';
  expect(arrowFunctions(code)).toBe('var f=()=>({a:1,m:function(){return this.a}});');
});

test('gives what it gave', () => {
  const code = `let made=[];made.push(twice(3));function twice(e){return once(e)*2;function once(t){return t+0}}
function list(e){return e.map(pair)}function pair(e){return{e,other:twice(e)}}
made.push(JSON.stringify(list([1,2])));made.join()`;
  expect(runInNewContext(arrowFunctions(code))).toBe(runInNewContext(code));
});
