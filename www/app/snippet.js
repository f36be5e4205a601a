/** The lines that a page owner pastes. */
import { accentOf } from '../look/accent.js';

/**
 * @typedef {object} Wanted
 * @property {'element' | 'frame'} way
 * @property {{ id: string, title: string }} routine
 * @property {'system' | 'light' | 'dark'} theme
 * @property {string | null} accent `#rrggbb`
 * @property {number} height in pixels; of a frame, until it says itself how high it is
 *
 * @typedef {object} Site
 * @property {string} address of the folder
 * @property {string} script the file of the element
 * @property {string | null} integrity of that file
 */

/** @param {Wanted} wanted @param {Site} site */
export function snippetOf(wanted, site) {
  if (wanted.way === 'element') return elementOf(wanted, site);
  return [frameOf(wanted, site), tag('script', { src: `${site.address}kneadful-frame.js`, async: '' })].join('\n');
}

/** @param {Wanted} wanted @param {Site} site */
function elementOf({ routine, theme, accent, height }, { address, script, integrity }) {
  const style = { display: 'block', height: `${height}px`, ...(accent ? accentOf(accent) : {}) };
  const source = {
    type: 'module',
    src: address + script,
    ...(integrity ? { integrity, crossorigin: 'anonymous' } : {}),
  };
  const player = { routine: routine.id, ...(theme === 'system' ? {} : { 'data-theme': theme }), style: css(style) };
  return [tag('script', source), tag('kneadful-player', player)].join('\n');
}

/** @param {Omit<Wanted, 'way'>} wanted @param {Pick<Site, 'address'>} site */
export function frameOf({ routine, theme, accent, height }, { address }) {
  const asked = new URLSearchParams({ routine: routine.id });
  if (theme !== 'system') asked.set('theme', theme);
  if (accent) asked.set('accent', accent.slice(1));
  const frame = {
    src: `${address}embed.html?${asked}`,
    title: routine.title,
    loading: 'lazy',
    allow: 'autoplay; screen-wake-lock',
    style: css({ width: '100%', height: `${height}px`, border: '0' }),
  };
  return tag('iframe', frame);
}

/** @param {Record<string, string>} properties */
const css = (properties) =>
  Object.entries(properties)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');

/** @param {string} name @param {Record<string, string>} attributes */
function tag(name, attributes) {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}${value && `="${escaped(value)}"`}`);
  return `<${name}${said.join('')}></${name}>`;
}

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
