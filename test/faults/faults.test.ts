import { testSample } from './sample';

testSample(0);
