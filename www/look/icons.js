/** The icons. One hand: a grid of 24, a stroke of 1.9, round ends; solid only where a thing is a command. */
import { svg } from 'lit/html.js';

/** @param {...import('lit').TemplateResult<2>} paths */
export const icon = (...paths) => svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;
/** @param {string} d */
export const line = (d) => svg`<path d=${d} />`;
/** @param {string} d */
const solid = (d) => svg`<path class="solid" d=${d} />`;

export const icons = {
  play: icon(solid('M8.2 5.3c0-1 1.1-1.6 2-1.1l9.3 6.1c.8.5.8 1.7 0 2.2l-9.3 6.2c-.9.6-2 0-2-1.1z')),
  pause: icon(
    solid('M7 4.6h2.6c.5 0 .9.4.9.9v13c0 .5-.4.9-.9.9H7a.9.9 0 0 1-.9-.9v-13c0-.5.4-.9.9-.9z'),
    solid('M14.4 4.6H17c.5 0 .9.4.9.9v13c0 .5-.4.9-.9.9h-2.6a.9.9 0 0 1-.9-.9v-13c0-.5.4-.9.9-.9z'),
  ),
  stop: icon(solid('M7.2 5.2h9.6c1.1 0 2 .9 2 2v9.6c0 1.1-.9 2-2 2H7.2a2 2 0 0 1-2-2V7.2c0-1.1.9-2 2-2z')),
  next: icon(solid('M5.6 6.2c0-1 1-1.5 1.8-1l8 5.6c.8.6.8 1.8 0 2.4l-8 5.6c-.8.5-1.8 0-1.8-1z'), line('M19 5.6v12.8')),
  previous: icon(
    solid('M18.4 6.2c0-1-1-1.5-1.8-1l-8 5.6c-.8.6-.8 1.8 0 2.4l8 5.6c.8.5 1.8 0 1.8-1z'),
    line('M5 5.6v12.8'),
  ),
  replay: icon(line('M6.2 7.4A7.6 7.6 0 1 1 4.4 12.6M6.4 3.6v4.2h4.2')),
  enlarge: icon(
    line(
      'M4.5 9.2V6.1c0-.9.7-1.6 1.6-1.6h3.1M14.8 4.5h3.1c.9 0 1.6.7 1.6 1.6v3.1M19.5 14.8v3.1c0 .9-.7 1.6-1.6 1.6h-3.1M9.2 19.5H6.1c-.9 0-1.6-.7-1.6-1.6v-3.1',
    ),
  ),
  shrink: icon(
    line(
      'M9.2 4.5v3.1c0 .9-.7 1.6-1.6 1.6H4.5M19.5 9.2h-3.1c-.9 0-1.6-.7-1.6-1.6V4.5M14.8 19.5v-3.1c0-.9.7-1.6 1.6-1.6h3.1M4.5 14.8h3.1c.9 0 1.6.7 1.6 1.6v3.1',
    ),
  ),
  back: svg`<svg class="icon turns" viewBox="0 0 24 24" aria-hidden="true">${line('M14.8 5.2 8 12l6.8 6.8')}</svg>`,
  left: icon(line('M20 12H4.6M10.4 5.8 4.2 12l6.2 6.2')),
  right: icon(line('M4 12h15.4M13.6 5.8l6.2 6.2-6.2 6.2')),
  gear: icon(
    line('M4 7.5h8M17.5 7.5H20M4 16.5h2.5M12 16.5h8'),
    line('M14.7 5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM9.3 14a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z'),
  ),
  save: icon(line('M12 4v10.4M7.8 10.6l4.2 4 4.2-4M5 15.6v2.6c0 .9.7 1.6 1.6 1.6h10.8c.9 0 1.6-.7 1.6-1.6v-2.6')),
};

/** The mark: a back in three strokes, and where. */
export const mark = svg`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
  <path class="mark-line" d="M12.2 3.5c.2 3.2-.8 5-3.6 6.2C5.8 10.9 4.6 13 4.6 16.2c0 2.6 1.6 3.9 2.2 6.4.4 1.7.3 3.6.2 5.9M19.8 3.5c-.2 3.2.8 5 3.6 6.2 2.8 1.2 4 3.3 4 6.5 0 2.6-1.6 3.9-2.2 6.4-.4 1.7-.3 3.6-.2 5.9M16 11.5v13" />
  <circle class="mark-dot" cx="11.6" cy="16.6" r="2.7" />
</svg>`;
