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
 * @property {Record<string, string>} checksums of that file and of the others that it loads, for whoever keeps a version
 */

/** @param {Wanted} wanted @param {Site} site */
export function snippetOf(wanted, site) {
  if (wanted.way === 'element') return elementOf(wanted, site);
  return [frameOf(wanted, site), tag('script', { src: `${site.address}kneadful-frame.js`, async: '' })].join('\n');
}

/** @param {Wanted} wanted @param {Site} site */
function elementOf({ routine, theme, accent, height }, { address, script, checksums }) {
  const style = { display: 'block', height: `${height}px`, ...(accent ? accentOf(accent) : {}) };
  const { [script]: own, ...others } = checksums;
  const source = {
    type: 'module',
    src: address + script,
    ...(own ? { integrity: own, crossorigin: 'anonymous' } : {}),
  };
  const player = { routine: routine.id, ...(theme === 'system' ? {} : { 'data-theme': theme }), style: css(style) };
  const lines = [tag('script', source), tag('kneadful-player', player)];
  return (own ? [mapOf(address, others), ...lines] : lines).join('\n');
}

/** What a script says of another that it loads, only the page can say. @param {string} address @param {Record<string, string>} checksums */
function mapOf(address, checksums) {
  const integrity = Object.fromEntries(Object.entries(checksums).map(([path, sum]) => [address + path, sum]));
  return tag('script', { type: 'importmap' }, `\n${JSON.stringify({ integrity }, null, 2)}\n`);
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

/** @param {string} name @param {Record<string, string>} attributes @param {string} [content] */
function tag(name, attributes, content = '') {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}${value && `="${escaped(value)}"`}`);
  return `<${name}${said.join('')}>${content}</${name}>`;
}

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
