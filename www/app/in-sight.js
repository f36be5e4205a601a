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

/** Where not all of it is to be seen, from the first on, unless somebody is at the row, who sees what they press. Not by `scrollIntoView`, which would move the page as well. @param {Element} row */
function bring(row) {
  const { left, right } = row.getBoundingClientRect();
  const room = Number.parseFloat(getComputedStyle(row).paddingLeft);
  const chips = [...row.querySelectorAll('[aria-pressed="true"]')].map((chosen) => {
    const box = chosen.getBoundingClientRect();
    return { from: box.left - left - room, isSeen: box.left >= left && box.right <= right };
  });
  const isSeen = row.matches(':focus-within')
    ? chips.some(({ isSeen }) => isSeen)
    : chips.every(({ isSeen }) => isSeen);
  if (!isSeen) row.scrollLeft += chips[0]?.from ?? 0;
}
