/** Whether a file of the add-in did not come: webpack's name for it. */
export function isFileMissing(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}
