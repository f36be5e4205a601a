// The content security policy in the pages themselves, for hosts that send no headers of ours; and in both, what stands in
// a page without an address is allowed by its hash.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, parseHeaders } from './headers.js';

/** Directives that browsers refuse in a `<meta>`, and report as errors. */
const HEADER_ONLY = ['frame-ancestors', 'report-uri', 'sandbox'];

/** What may stand in a page, by the directive that allows it. @type {Record<string, RegExp>} */
const INLINE = {
  'script-src': /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g,
  'style-src': /<style[^>]*>([\s\S]*?)<\/style>/g,
};

/**
 * A Vite plugin: puts the policy that `_headers` has for a page into its `<head>`, and what the page needs beyond that
 * into the `_headers` that go with it.
 * @param {string} file the `_headers` file
 * @returns {import('vite').Plugin}
 */
export function policyInPages(file) {
  const headers = readFileSync(file, 'utf8');
  /** The policies of pages that need more, with what they need. @type {Map<string, string>} */
  const wider = new Map();
  return {
    name: 'policy-in-pages',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        const policy = sentFor(headers, path);
        const content = inMeta(allowing(policy, html));
        wider.set(policy, allowing(policy, html));
        return [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' }];
      },
    },
    writeBundle({ dir = '' }, bundle) {
      if (!Object.hasOwn(bundle, 'index.html')) return;
      const lines = headers
        .split('\n')
        .map((line) => line.replace(/(?<=Content-Security-Policy: ).*/, (policy) => wider.get(policy) ?? policy));
      writeFileSync(join(dir, '_headers'), lines.join('\n'));
    },
  };
}

/**
 * What a page may carry of the policy that it is sent with.
 * @param {string} text of a `_headers` file
 * @param {string} path of the page
 */
export const policyOf = (text, path) => inMeta(sentFor(text, path));

/** @param {string} text of a `_headers` file @param {string} path of the page */
function sentFor(text, path) {
  const policy = headersFor(parseHeaders(text), path).find(([name]) => name === 'Content-Security-Policy')?.[1];
  if (!policy) throw new Error(`_headers has no Content-Security-Policy for ${path}`);
  return policy;
}

/** @param {string} policy */
const inMeta = (policy) => mapDirectives(policy, (directive, name) => (HEADER_ONLY.includes(name) ? [] : [directive]));

/** The same policy, which allows what stands in this page, and nothing else. @param {string} policy @param {string} html */
export const allowing = (policy, html) =>
  mapDirectives(policy, (directive, name) => [
    [directive, ...(INLINE[name] ? [...html.matchAll(INLINE[name])].map(([, text]) => hashOf(text)) : [])].join(' '),
  ]);

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @param {string} policy @param {(directive: string, name: string) => string[]} change */
const mapDirectives = (policy, change) =>
  policy
    .split('; ')
    .flatMap((directive) => change(directive, directive.split(' ')[0]))
    .join('; ');
