import { openSheets } from './corpus/openSheets';
import { assess } from '../src/core/assess';
import { plan } from '../src/core/plan';
import { MOF_PROFILE } from '../src/core/scoring/profiles/mof';
const s=openSheets(process.argv[2] ?? '14_hubei_huangshi_library_2022-typed.xlsx')[0]!;
for(let i=0;i<300;i++) plan(assess(s,MOF_PROFILE));
const t=process.cpuUsage(); for(let i=0;i<500;i++) plan(assess(s,MOF_PROFILE)); const d=process.cpuUsage(t); console.log((d.user+d.system)/1000/500,'ms');
