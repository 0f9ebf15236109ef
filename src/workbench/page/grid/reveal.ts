import { type Box, HEADER } from './sheetGeometry';

/** Scrolls as little as needed for a box of the sheet to be seen beside the headings. */
export function reveal(scroller: HTMLElement, box: Box): void {
  const viewWidth = scroller.clientWidth - HEADER.width;
  const viewHeight = scroller.clientHeight - HEADER.height;
  let left = scroller.scrollLeft;
  let top = scroller.scrollTop;
  if (box.left + box.width > left + viewWidth) left = box.left + box.width - viewWidth;
  if (box.left < left) left = box.left;
  if (box.top + box.height > top + viewHeight) top = box.top + box.height - viewHeight;
  if (box.top < top) top = box.top;
  if (left !== scroller.scrollLeft || top !== scroller.scrollTop) scroller.scrollTo(left, top);
}
