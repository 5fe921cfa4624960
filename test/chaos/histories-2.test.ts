import { describe } from 'vitest';
import { playShare } from './histories.ts';

describe('whatever goes wrong at the calls to the outside', () => playShare(10_001));
