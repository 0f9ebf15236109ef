/** One reversible change. */
export interface Reversible {
  apply(): void;
  revert(): void;
}

/** What was done, in steps a person can take back. Steps are recorded while `record` is between `begin` and `end`. */
export class EditHistory<Change extends Reversible> {
  private readonly done: (readonly Change[])[] = [];
  private readonly undone: (readonly Change[])[] = [];
  private current: Change[] | null = null;
  private forgets = false;

  get isRecording(): boolean {
    return this.current !== null;
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  begin(): void {
    this.current = [];
  }

  /** Applies a change as part of the present step. */
  record(change: Change): void {
    if (!this.current) throw new Error('no step is being recorded');
    change.apply();
    this.current.push(change);
  }

  /** Makes the present step one that cannot be taken back, nor anything before it. */
  forget(): void {
    this.forgets = true;
  }

  /** Closes the step; an empty one leaves no trace. Returns its changes. */
  end(): readonly Change[] {
    const step = this.current ?? [];
    this.current = null;
    if (this.forgets) {
      this.forgets = false;
      this.done.length = 0;
      this.undone.length = 0;
    } else if (step.length > 0) {
      this.done.push(step);
      this.undone.length = 0;
    }
    return step;
  }

  /** Takes back what the present step has done so far and forgets it. */
  rollBack(): readonly Change[] {
    const step = this.current ?? [];
    this.current = null;
    this.forgets = false;
    revertAll(step);
    return step;
  }

  /** Takes back the last step; returns its changes, none when there is nothing to undo. */
  undo(): readonly Change[] {
    const step = this.done.pop();
    if (!step) return [];
    revertAll(step);
    this.undone.push(step);
    return step;
  }

  redo(): readonly Change[] {
    const step = this.undone.pop();
    if (!step) return [];
    for (const change of step) change.apply();
    this.done.push(step);
    return step;
  }
}

function revertAll(step: readonly Reversible[]): void {
  for (let index = step.length - 1; index >= 0; index--) step[index]?.revert();
}
