/** A window that is not shown draws nothing: then it is not waited for longer than this, in milliseconds. */
const LONGEST_WAIT = 100;

/** Resolves when what the page shows now has been drawn. */
export function nextPicture(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT);
    // A task after the frame's callbacks: the frame itself has been drawn by then.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
