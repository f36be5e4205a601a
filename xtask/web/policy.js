// The content security policy in the pages themselves, for hosts that send no headers of ours.

import { readFileSync } from 'node:fs';
import { headersFor, parseHeaders } from './headers.js';

/** Directives that browsers refuse in a `<meta>`, and report as errors. */
const HEADER_ONLY = ['frame-ancestors', 'report-uri', 'sandbox'];

/**
 * A Vite plugin: puts the policy that `_headers` has for a page into its `<head>`.
 * @param {string} file the `_headers` file
 * @returns {import('vite').Plugin}
 */
export function policyInPages(file) {
  return {
    name: 'policy-in-pages',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { path }) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOf(readFileSync(file, 'utf8'), path) },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

/**
 * @param {string} text of a `_headers` file
 * @param {string} path of the page
 */
export function policyOf(text, path) {
  const policy = headersFor(parseHeaders(text), path).find(([name]) => name === 'Content-Security-Policy')?.[1];
  if (!policy) throw new Error(`_headers has no Content-Security-Policy for ${path}`);
  const directives = policy.split('; ').filter((directive) => !HEADER_ONLY.includes(directive.split(' ')[0]));
  return directives.join('; ');
}
