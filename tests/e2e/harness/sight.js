/**
 * What of a halt is not in sight as the page is now, in words: runs in the page, and stands alone.
 *
 * What nobody must miss is to be seen without scrolling; a list that is longer than its place has to show that it is.
 */
export function outOfSight() {
  /** The lines of a text, as they are drawn. @param {Element} element */
  const lines = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  const found = [];
  for (const urgent of window.probe.findAll('.urgent'))
    for (const { left, right, top, bottom } of lines(urgent))
      for (const x of [left + 2, (left + right) / 2, right - 2])
        for (const y of [top + 3, bottom - 3]) {
          const seen = window.probe.under(x, y);
          if (seen !== urgent)
            found.push(`at ${Math.round(x)}, ${Math.round(y)} there is ${seen?.outerHTML.slice(0, 60)}`);
        }
  for (const list of window.probe.findAll('.halt > .signs')) {
    const box = list.getBoundingClientRect();
    const { paddingBottom } = getComputedStyle(list);
    // Here it begins to fade.
    const edge = box.bottom - Number.parseFloat(paddingBottom);
    const all = [...list.querySelectorAll('p, li')].flatMap(lines);
    const below = all.filter(({ bottom }) => bottom > edge + 1);
    const cut = below.some(({ top }) => top < box.bottom - 4);
    if (below.length > 0 && !cut) found.push('nothing shows that the list goes on');
    if (all[0].bottom > edge + 1) found.push('nothing of the list is to be seen');
  }
  return found;
}

/** Where on Today the way in lies when it is not in sight, in words: runs in the page, and stands alone. */
export function wayInOutOfSight() {
  const [way] = window.probe.findAll('.offer .btn');
  if (!way) return [];
  // As the page comes.
  scrollTo(0, 0);
  const { top, bottom } = way.getBoundingClientRect();
  const rooms = /** @type {Element} */ (window.probe.find('.rooms')).getBoundingClientRect();
  // The rooms are a bar at the bottom, a rail at the side or a row at the top.
  const end = rooms.top > innerHeight / 2 ? rooms.top : innerHeight;
  return top < 0 || bottom > end ? [`from ${top} to ${bottom} of ${end} px`] : [];
}
