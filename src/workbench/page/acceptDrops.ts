/** Lets files be dropped anywhere on the page. `over` is told when a file hovers and when it goes. */
export function acceptDrops(onDrop: (dropped: DataTransfer) => void, over: (isOver: boolean) => void): void {
  const filesOf = ({ dataTransfer }: DragEvent) =>
    dataTransfer?.types.includes('Files') ? dataTransfer : null;
  document.addEventListener('dragover', (event) => {
    if (!filesOf(event)) return;
    event.preventDefault();
    over(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) over(false);
  });
  document.addEventListener('drop', (event) => {
    const dropped = filesOf(event);
    if (!dropped) return;
    event.preventDefault();
    over(false);
    onDrop(dropped);
  });
}
