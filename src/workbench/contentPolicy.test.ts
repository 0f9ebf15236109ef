import { contentPolicy, scriptHashes } from './contentPolicy';

test('an inline script is allowed by the hash a browser would compute, a linked one needs none', () => {
  // The example of the CSP specification (CSP3, §8.4): alert('Hello, world.');
  expect(scriptHashes(`<script>alert('Hello, world.');</script><script src="a.js"></script>`)).toEqual([
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  ]);
});

test('the policy names this origin only and no eval', () => {
  const policy = contentPolicy(["'sha256-x'"]);
  expect(policy).toContain("script-src 'self' 'sha256-x'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
});
