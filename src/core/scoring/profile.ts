import * as z from 'zod/mini';
import { settingSchemas, type SettingValues } from './settings/profileSettings';

const name = z.string().check(z.minLength(1), z.maxLength(60));

const identity = { id: name, name: z.strictObject({ 'zh-CN': name, 'en-US': name }) };

/** What a profile goes by: its id, and its name in each language. */
export type ProfileIdentity = z.infer<z.ZodMiniObject<typeof identity>>;

/** A 评分规则集: everything in which published scoring rules differ. Data, never code. */
export type ScoringProfile = ProfileIdentity & SettingValues;

/** Identity and settings, each setting judged by its own schema; what is no setting is refused. */
export const scoringProfileSchema = z.strictObject({ ...identity, ...settingSchemas() });
