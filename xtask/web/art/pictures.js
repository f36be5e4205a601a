// The pictures that systems show of the app, drawn while the site is built: the manifest and the page name them.

import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { badge, favicon, icon } from './icons.js';
import { narrow, wide } from './screenshots.js';

/** How round an icon is that nobody cuts. */
const ROUND = 0.22;

/** What is in each file, as SVG. @type {Record<string, () => string>} */
export const PICTURES = {
  'icons/icon-192.png': () => icon(192, ROUND),
  'icons/icon-512.png': () => icon(512, ROUND),
  'icons/maskable-192.png': () => icon(192),
  'icons/maskable-512.png': () => icon(512),
  // Apple rounds it itself, and wants it without a hole.
  'icons/touch-180.png': () => icon(180),
  'icons/resume-96.png': () => badge(96, 'play'),
  'icons/calm-96.png': () => icon(96, 0.5),
  'icons/narrow.png': narrow,
  'icons/wide.png': wide,
};

/** As many as half a byte tells apart: the drawings are flat, and Firefox fetches an icon with every first page. */
const COLOURS = 16;

/** @param {string} svg without words, so that it needs no font @returns {Promise<Buffer>} */
export function png(svg) {
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  return sharp(drawn).png({ palette: true, colours: COLOURS, dither: 0, effort: 10 }).toBuffer();
}

/** A Vite plugin. @returns {import('vite').Plugin} */
export function pictures() {
  return {
    name: 'pictures',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'icon', href: favicon() }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/touch-180.png' }, injectTo: 'head' },
    ],
    async generateBundle() {
      for (const [fileName, draw] of Object.entries(PICTURES))
        this.emitFile({ type: 'asset', fileName, source: await png(draw()) });
    },
  };
}
