import { ApiError } from './apiError';
import type { ApiObject } from './apiObject';

/** A call's arguments, taken out by place and checked; a wrong one fails with `InvalidArgument`. */
export class Arguments {
  constructor(
    private readonly member: string,
    private readonly given: readonly unknown[],
    private readonly objects: readonly (ApiObject | null | undefined)[],
  ) {}

  text(place: number): string {
    const value = this.given[place];
    if (typeof value !== 'string') throw this.invalid(place);
    return value;
  }

  /** `null` when the argument was left out. */
  optionalText(place: number): string | null {
    return this.isMissing(place) ? null : this.text(place);
  }

  integer(place: number): number {
    const value = this.given[place];
    if (typeof value !== 'number' || !Number.isInteger(value)) throw this.invalid(place);
    return value;
  }

  optionalInteger(place: number): number | null {
    return this.isMissing(place) ? null : this.integer(place);
  }

  /** `false` when the argument was left out. */
  flag(place: number): boolean {
    if (this.isMissing(place)) return false;
    const value = this.given[place];
    if (typeof value !== 'boolean') throw this.invalid(place);
    return value;
  }

  value(place: number): unknown {
    return this.given[place];
  }

  /** The object an argument stands for; `undefined` when the argument is a plain value. */
  object(place: number): ApiObject | null | undefined {
    return this.objects[place];
  }

  invalid(place: number): ApiError {
    return new ApiError('InvalidArgument', `${this.member}: argument ${place + 1} is not valid`);
  }

  private isMissing(place: number): boolean {
    return this.given[place] === undefined || this.given[place] === null;
  }
}
