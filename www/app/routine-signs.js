/** The signs of what is said of a routine: its facts, its tools. They come with the library. */
import { icon, line } from '../look/icons.js';
import { signs } from './signs.js';

/** @type {Record<string, import('lit').TemplateResult<2>>} */
export const routineSigns = {
  goals: signs.library,
  clock: icon(line('M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 7.6V12l3 2')),
  gauge: icon(line('M4.4 16.6a7.8 7.8 0 1 1 15.2 0M12 15.8l3.2-4.6M4.4 16.6h.1M19.6 16.6h-.1')),
  person: icon(line('M12 4.2a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8zM5 19.8c.3-3.8 3-6 7-6s6.7 2.2 7 6')),
  two: icon(
    line(
      'M9 5.2a2.9 2.9 0 1 0 0 5.8 2.9 2.9 0 0 0 0-5.8zM3.4 18.8c.2-3.3 2.3-5.2 5.6-5.2s5.4 1.9 5.6 5.2M15.6 5.6a2.7 2.7 0 0 1 0 5.2M17.2 13.8c2.1.6 3.3 2.3 3.5 5',
    ),
  ),
  seated: icon(line('M4.8 3.6v16.8M11.6 4a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zM9.8 11.4l1.6 4.8 4.6 1v3.2')),
  standing: icon(
    line(
      'M12 3.4a2.1 2.1 0 1 0 0 4.2 2.1 2.1 0 0 0 0-4.2zM8.6 13.6c.4-2.2 1.6-3.4 3.4-3.4s3 1.2 3.4 3.4M12 10.2v5.4M9.8 20.6l2.2-5 2.2 5',
    ),
  ),
  positions: icon(
    line('M12 20.4c-4-4.2-6-7.4-6-10.2a6 6 0 0 1 12 0c0 2.8-2 6-6 10.2zM12 8a2.2 2.2 0 1 0 0 4.4A2.2 2.2 0 0 0 12 8z'),
  ),
  lying: icon(line('M5.8 8.2a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zM10 11.6h4.2l6.2 1.8M3.4 17.6h17.2')),
  ball: icon(line('M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM6 6.8c2.6 2.9 2.6 7.5 0 10.4M18 6.8c-2.6 2.9-2.6 7.5 0 10.4')),
  hands: icon(
    line(
      'M6.4 12.6V7.8a1.4 1.4 0 0 1 2.8 0v3.4-5.4a1.4 1.4 0 0 1 2.8 0v5.2-4.4a1.4 1.4 0 0 1 2.8 0v5.6-2.6a1.4 1.4 0 0 1 2.8 0v5.4c0 3-2.2 5.2-5.3 5.2-2.8 0-4.2-1.2-5.3-3.2l-2.3-3.9a1.3 1.3 0 0 1 2-1.6z',
    ),
  ),
  'foam-roller': icon(
    line(
      'M7.4 8.2h11.4c1 0 1.8 1.7 1.8 3.8s-.8 3.8-1.8 3.8H7.4M7.4 8.2c-2.2 0-4 1.7-4 3.8s1.8 3.8 4 3.8 4-1.7 4-3.8-1.8-3.8-4-3.8zM7.4 11.3v1.4',
    ),
  ),
  'massage-stick': icon(
    line(
      'M3.6 20.4l3-3M17.4 6.6l3-3M6.6 15.2l2.2 2.2M8.6 13.2l2.2 2.2M10.9 10.9l2.2 2.2M13.2 8.6l2.2 2.2M15.2 6.6l2.2 2.2M6.6 15.2l8.6-8.6M8.8 17.4l8.6-8.6',
    ),
  ),
  'warm-pack': icon(
    line(
      'M6.2 11.4h11.6c1 0 1.8.8 1.8 1.8v4.4c0 1-.8 1.8-1.8 1.8H6.2c-1 0-1.8-.8-1.8-1.8v-4.4c0-1 .8-1.8 1.8-1.8zM8 8.4c-1.2-1.6 1.2-2.4 0-4.2M12 8.4c-1.2-1.6 1.2-2.4 0-4.2M16 8.4c-1.2-1.6 1.2-2.4 0-4.2',
    ),
  ),
  'warm-stones': icon(
    line(
      'M4.2 16.2c0-2 3.5-3.2 7.8-3.2s7.8 1.2 7.8 3.2-3.5 3.4-7.8 3.4-7.8-1.4-7.8-3.4zM7 12.7c.2-1.7 2.3-2.9 5-2.9s4.8 1.2 5 2.9M9 9.5c.3-1.5 1.5-2.5 3-2.5s2.7 1 3 2.5',
    ),
  ),
  oil: icon(
    line('M12 4.2c3 3.8 4.9 6.7 4.9 9.5a4.9 4.9 0 0 1-9.8 0c0-2.8 1.9-5.7 4.9-9.5zM9.7 14c.1 1.3 1 2.2 2.3 2.3'),
  ),
  heart: icon(
    line('M12 19.4c-5.4-3.8-7.6-6.6-7.6-9.6a3.9 3.9 0 0 1 7.6-1.2 3.9 3.9 0 0 1 7.6 1.2c0 3-2.2 5.8-7.6 9.6z'),
  ),
  print: icon(
    line(
      'M7.4 8.6V4.2h9.2v4.4M7.4 16.4H6c-.9 0-1.6-.7-1.6-1.6v-4.6c0-.9.7-1.6 1.6-1.6h12c.9 0 1.6.7 1.6 1.6v4.6c0 .9-.7 1.6-1.6 1.6h-1.4M7.4 13.4h9.2v6.4H7.4z',
    ),
  ),
};

/** The sign of a tool, if there is one. @param {string} tool */
export const toolSign = (tool) => routineSigns[tool.endsWith('oil') ? 'oil' : tool];

/** @param {import('./positions.js').Kind[]} kinds */
export const positionSign = ([kind, ...others]) =>
  others.length > 0 ? routineSigns.positions : (routineSigns[kind] ?? routineSigns.lying);
