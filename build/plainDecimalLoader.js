/**
 * Leaves out of decimal.js what arithmetic with scores and money never asks for: angles, logarithms, roots and powers, other
 * bases, and with them two constants of a thousand digits each. `test/build/plainDecimal.test.ts` holds that no source
 * calls one of them.
 */
const LEFT_OUT = [
  ...['cosine', 'sine', 'tangent', 'hyperbolicCosine', 'hyperbolicSine', 'hyperbolicTangent'],
  ...['inverseCosine', 'inverseSine', 'inverseTangent'],
  ...['inverseHyperbolicCosine', 'inverseHyperbolicSine', 'inverseHyperbolicTangent'],
  ...['logarithm', 'naturalExponential', 'naturalLogarithm', 'cubeRoot', 'squareRoot', 'toPower'],
  ...['toBinary', 'toHexadecimal', 'toOctal', 'toFraction', 'toNearest'],
];
/** Functions of the constructor that call them, or are as little asked for. */
const STATIC = [
  ...[
    'acos',
    'acosh',
    'asin',
    'asinh',
    'atan',
    'atanh',
    'atan2',
    'cos',
    'cosh',
    'sin',
    'sinh',
    'tan',
    'tanh',
  ],
  ...['cbrt', 'sqrt', 'hypot', 'exp', 'ln', 'log', 'log2', 'log10', 'pow', 'random'],
];

/**
 * Said in another way, because V8 asks it slowly and it is asked for each of the thousand numbers of a form: whether a thing
 * is a number of decimal.js. And a comparison copies what it compares with, though it only looks at it. What each of them
 * answers is the same (`test/build/plainDecimal.test.ts`).
 */
const FASTER = [
  [
    'if (!(x instanceof Decimal)) return new Decimal(v);',
    'if (new.target === undefined) return new Decimal(v);',
  ],
  [
    'if (isDecimalInstance(v)) {',
    "if (typeof v === 'object' && v !== null && (v.constructor === Decimal || isDecimalInstance(v))) {",
  ],
  [
    'yd = (y = new x.constructor(y)).d,',
    "yd = (y = typeof y === 'object' && y.constructor === x.constructor ? y : new x.constructor(y)).d,",
  ],
];

/** Constants and what is made of them when the module is loaded. */
const DIGITS = /^ {2}(LN10|PI) = '[\d.]+'/gm;
const AS_NUMBERS = /^(?:LN10|PI) = new Decimal\(\w+\);$/gm;

module.exports = function plainDecimal(source) {
  return (
    FASTER.reduce((code, [present, faster]) => code.replace(present, () => faster), source)
      .replace(/^P\.(\w+)(?: = P\.\w+)* = function[\s\S]*?^\};$/gm, (method, name) =>
        LEFT_OUT.includes(name) ? '' : method,
      )
      .replace(/^ +Decimal\.(\w+) = (\w+);.*$/gm, (line, name, value) =>
        name === value && STATIC.includes(name) ? '' : line,
      )
      .replace(DIGITS, "  $1 = '0'")
      .replace(AS_NUMBERS, '')
      // Where a number is written in another base: a power of two, as far as a number of the language holds it.
      .replace('Decimal.pow(2, p)', 'new Decimal(2 ** p)')
  );
};
module.exports.FASTER = FASTER;
module.exports.LEFT_OUT = LEFT_OUT;
module.exports.STATIC = STATIC;
