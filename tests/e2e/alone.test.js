import { run } from './harness/suite.js';
import { pseudo } from './scenarios/pseudo.js';
import { screens } from './scenarios/screens.js';
import { onlyInChromium } from './scenarios.js';

// The pages and the words are the same in every engine, and some things only Chromium can tell.
run('Chromium', [...onlyInChromium, ...screens, ...pseudo]);
