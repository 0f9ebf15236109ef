import { z } from 'zod';

/** 100 is all of it. */
export const percent = z.number().min(0).max(1000);
export const points = z.number().min(0).max(1000);
