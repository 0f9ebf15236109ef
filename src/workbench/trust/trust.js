/* global window */
// Over plain http office.js asks this page, in a hidden frame, whether the host page is trusted. Only a page served by
// this same machine and origin may be answered with yes.
window.parent.postMessage(JSON.stringify({ hostUserTrusted: true }), window.location.origin);
