import path from 'node:path';

const BUILD = path.join(__dirname, '../../build');
const { withoutIndentation } = jest.requireActual<{ withoutIndentation(source: string): string }>(
  path.join(BUILD, 'templateSpaceLoader.js'),
);
const { plainStyle } = jest.requireActual<{ plainStyle(css: string): string }>(
  path.join(BUILD, 'SwcMinimizer.js'),
);

test.each([
  ['between elements', 'html`<p>\n    <b>甲</b>\n  </p>`', 'html`<p> <b>甲</b> </p>`'],
  [
    'in a template within',
    'html`<p>\n ${on ? html`\n<b>x</b>` : nothing}\n</p>`',
    'html`<p> ${on ? html` <b>x</b>` : nothing} </p>`',
  ],
  ['not in other texts', 'const a = `one\n  two`;\nhtml`<p></p>`', 'const a = `one\n  two`;\nhtml`<p></p>`'],
])('templates are built without indentation: %s', (_where, source, built) => {
  expect(withoutIndentation(source)).toBe(built);
});

test.each([
  ['/* why */\na > b,\nc :hover {\n  color: red;\n}\n', 'a > b,c :hover{color:red}'],
  ['q::before { content: "a;  b /* c */"; }', 'q::before{content:"a;  b /* c */"}'],
  ['a { margin: calc(1px + 2px) 0; }', 'a{margin:calc(1px + 2px) 0}'],
])('a style sheet is built without remarks and indentation: %s', (css, built) => {
  expect(plainStyle(css)).toBe(built);
});
