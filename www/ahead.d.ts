/** What the first script of a page (start.js) leaves to the others: the core, asked for. */
declare var coreAhead: Promise<Response> | undefined;
