import * as z from 'zod/mini';

/** 100 is all of it. */
export const percent = z.number().check(z.minimum(0), z.maximum(1000));
export const points = z.number().check(z.minimum(0), z.maximum(1000));
