import type { Query } from './page.js';

declare global {
  interface Window {
    /** What probe.js gives a page under test. */
    probe: {
      complaints: { id: string; words: string }[];
      lastBlob(): Blob | null;
      find(query: Query): Element;
      findAll(query: Query): Element[];
      name(element: Element): string;
      text(element: Element): string;
      shown(): string;
      under(x: number, y: number): Element | null;
      reach(element: Element): { x: number; y: number } | { why: string };
      target(query: Query): Promise<{ x: number; y: number } | { why: string }>;
    };
    /** What the onset tests leave in a page: the core, and the ear. */
    heard: {
      core: typeof import('#kneadful');
      onsets(blob: Blob, rate: number): Promise<{ found: number[]; length: number }>;
    };
    /** axe-core, where a test asked for it. */
    axe: {
      run(options?: { runOnly?: string[]; resultTypes?: string[] }): Promise<{
        violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
        passes: unknown[];
      }>;
    };
  }
}
