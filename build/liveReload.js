/**
 * Part of the page under `npm run dev` only: loads it anew when a build is done, and when a server that was gone is
 * back.
 */
const changes = new EventSource('/changes');
let wasGone = false;
changes.onerror = () => {
  wasGone = true;
};
changes.onopen = () => {
  if (wasGone) location.reload();
};
changes.onmessage = () => location.reload();
