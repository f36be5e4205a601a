import type { Query } from './page.js';

declare global {
  interface Window {
    /** What probe.js gives a page under test. */
    probe: {
      complaints: { id: string; words: string }[];
      find(query: Query): Element;
      findAll(query: Query): Element[];
      name(element: Element): string;
      text(element: Element): string;
      shown(): string;
      target(query: Query): Promise<{ x: number; y: number } | { why: string }>;
    };
    axe: { run(context?: unknown, options?: unknown): Promise<{ violations: { id: string; impact: string; nodes: { target: unknown[]; html: string; failureSummary: string }[] }[] }> };
  }
}
