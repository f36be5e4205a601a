/** A row that is scrolled sideways, and what has been chosen in it: on a narrow screen it may lie beyond the edge. */
import { Directive, directive } from 'lit/directive.js';
import { noChange } from 'lit/html.js';

class InSight extends Directive {
  #choice = '';

  /** @param {string} _choice another one brings what is pressed now into sight */
  render(_choice) {
    return noChange;
  }

  /** @param {import('lit/directive.js').ElementPart} part @param {[string]} choice */
  update({ element }, [choice]) {
    if (choice !== this.#choice) queueMicrotask(() => bring(element));
    this.#choice = choice;
    return noChange;
  }
}
export const inSight = directive(InSight);

/** Where none of it is to be seen, the first. Not by `scrollIntoView`, which would move the page as well. @param {Element} row */
function bring(row) {
  const { left, right } = row.getBoundingClientRect();
  const room = Number.parseFloat(getComputedStyle(row).paddingLeft);
  const ways = [...row.querySelectorAll('[aria-pressed="true"]')].map((chosen) => {
    const box = chosen.getBoundingClientRect();
    return Math.min(0, box.left - left - room) || Math.max(0, box.right - right + room);
  });
  if (!ways.includes(0)) row.scrollLeft += ways[0] ?? 0;
}
