import { run } from './harness/suite.js';
import { pseudo } from './scenarios/pseudo.js';
import { screens } from './scenarios/screens.js';
import { scenarios } from './scenarios.js';

// The words and the pages are the same in every engine. All in one file: it takes as long as Firefox and then WebKit.
run('Chromium', [...scenarios, ...pseudo, ...screens]);
