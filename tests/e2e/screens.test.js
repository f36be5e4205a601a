import { run } from './harness/suite.js';
import { screens } from './scenarios/screens.js';

// The pages are the same in every engine. Apart from the others, so that they can be looked at beside them.
run('Chromium', screens);
