/** What one looks for a routine with: the library, and the page of a routine. A chunk of its own. */
import facts from './facts.css?inline';
import library from './library.css?inline';
import print from './print.css?inline';
import steps from './steps.css?inline';
import { dressPage } from './styles.js';

export { libraryTemplate } from './library.js';
export { routineTemplate } from './routine.js';
export { saveSound } from './saving.js';

dressPage(library, facts, steps, print);
