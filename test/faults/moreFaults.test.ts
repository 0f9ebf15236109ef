import { testSample } from './sample';

testSample(1);
