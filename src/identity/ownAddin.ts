/**
 * Who the add-in is, for whatever looks for its settings in a file: the manifest's `Id` and `Version`, and how the names
 * of all its settings begin.
 */
export const OWN_ADDIN = {
  id: '5b0a8f5e-2f6b-4c0e-9d51-7a3c1e9f4d26',
  version: '0.1.0.0',
  prefix: 'jixiao-ziping.',
} as const;
