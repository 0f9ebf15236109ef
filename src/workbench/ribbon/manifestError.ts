/** The manifest lacks something the ribbon needs; `message` names the element. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}
