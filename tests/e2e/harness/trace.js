/** How long the main thread of a page works, as Chromium traces it: in time of the processor, which is the same on a busy machine. */

/** @typedef {import('playwright-core').CDPSession} DevTools */
/** @typedef {{ name: string, pid: number, tid: number, tdur?: number, args: { name?: string } }} Trace times in µs */

/**
 * @param {DevTools} devtools
 * @param {() => Promise<unknown>} run
 * @returns {Promise<{ longest: number, share: number }>} the longest task in ms, and how much of the time it works
 */
export async function workOfMain(devtools, run) {
  /** @type {Trace[]} */
  const traces = [];
  const collect = (/** @type {any} */ { value }) => traces.push(...value);
  devtools.on('Tracing.dataCollected', collect);
  const traceConfig = { includedCategories: ['toplevel', '__metadata'] };
  await devtools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  const start = performance.now();
  await run();
  const passed = performance.now() - start;
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);
  const called = (/** @type {string} */ wanted) => traces.filter(({ name }) => name === wanted);
  const main = called('thread_name').filter(({ args }) => args.name === 'CrRendererMain');
  const isMain = (/** @type {Trace} */ trace) => main.some(({ pid, tid }) => pid === trace.pid && tid === trace.tid);
  const tasks = called('ThreadControllerImpl::RunTask')
    .filter(isMain)
    .map(({ tdur = 0 }) => tdur / 1000);
  // A trace without tasks shows nothing.
  if (tasks.length === 0) throw new Error('Chromium traced no task of the page: do its traces have another name now?');
  return { longest: Math.max(...tasks), share: tasks.reduce((sum, task) => sum + task, 0) / passed };
}
