import { run } from './harness/suite.js';
import { pseudo } from './scenarios/pseudo.js';
import { scenarios } from './scenarios.js';

// The words are the same in every engine.
run('Chromium', [...scenarios, ...pseudo]);
