import { playShare } from './histories.ts';

playShare(10_001);
