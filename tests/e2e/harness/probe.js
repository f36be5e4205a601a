/**
 * The first script of every page under test: collects complaints, takes away what a test says is missing, finds things.
 *
 * A classic script on purpose: it has run before any module of the page. Complaints go to the server at once, because
 * the page may be left before anybody asks; and they stay in the page, because the server may be gone.
 */
(() => {
  /** @type {{ id: string, words: string }[]} */
  const complaints = [];
  const page = Math.random().toString(36).slice(2);

  /** @param {string} words */
  const complain = (words) => {
    const complaint = { id: `${page} ${complaints.length}`, words };
    complaints.push(complaint);
    navigator.sendBeacon('/__report', JSON.stringify(complaint));
  };

  addEventListener(
    'error',
    (event) => {
      const { target } = event;
      if (!(target instanceof Element)) complain(`error: ${event.message} ${event.error?.stack ?? ''}`);
      // Errors of other elements are told to the app, which answers them.
      else if (target.matches('script, link, img')) complain(`error: ${target.outerHTML} did not load`);
    },
    true,
  );
  addEventListener('unhandledrejection', (event) => {
    complain(`unhandled rejection: ${event.reason} ${event.reason?.stack ?? ''}`);
  });
  addEventListener('securitypolicyviolation', (event) => {
    complain(
      `policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
    );
  });
  const { error } = console;
  console.error = (...words) => {
    complain(`console.error: ${words.map((word) => word?.stack ?? String(word)).join(' ')}`);
    error.apply(console, words);
  };

  /** What a page may have to live without. @type {Record<string, () => void>} */
  const missing = {
    /** The core is on its way until a test says otherwise. */
    answers() {
      const { instantiateStreaming } = WebAssembly;
      const answered = new Promise((resolve) => Object.assign(window, { answer: resolve }));
      WebAssembly.instantiateStreaming = async (...asked) => {
        await answered;
        return instantiateStreaming(...asked);
      };
    },
    core() {
      WebAssembly.instantiateStreaming = () => Promise.reject(new TypeError('no core here'));
    },
    formats() {
      HTMLMediaElement.prototype.canPlayType = () => '';
    },
    media() {
      HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('no media here', 'NotSupportedError'));
    },
    /** As where a page is not served securely. */
    worker() {
      delete (/** @type {any} */ (Navigator.prototype).serviceWorker);
    },
    /** Whoever comes has read the notice before the first play, also where a frame has no storage to say so. */
    notice() {
      try {
        localStorage.setItem('kneadful-notice', 'read');
      } catch {
        Object.defineProperty(window, 'localStorage', { value: { getItem: () => 'read' } });
      }
    },
    storage() {
      const deny = () => {
        throw new DOMException('storage is denied', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: deny });
      Object.defineProperty(window, 'indexedDB', { get: deny });
    },
    room() {
      Storage.prototype.setItem = () => {
        throw new DOMException('storage is full', 'QuotaExceededError');
      };
    },
  };
  const source = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  for (const what of (new URL(source).searchParams.get('without') ?? '').split(',').filter(Boolean)) missing[what]();

  /** The last thing that was given an address, because the policy lets nobody read it back from there. @type {Blob | null} */
  let blob = null;
  const { createObjectURL } = URL;
  URL.createObjectURL = (object) => {
    if (object instanceof Blob) blob = object;
    return createObjectURL.call(URL, object);
  };

  /** Every element of the page, open shadow roots included. @param {ParentNode} root @returns {Generator<Element>} */
  function* elements(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* elements(element.shadowRoot);
    }
  }

  /** @type {Record<string, string>} */
  const roles = {
    button: 'button,summary',
    link: 'a[href]',
    heading: 'h1,h2,h3,h4,h5,h6',
    status: 'output',
    dialog: 'dialog',
    slider: 'input[type=range]',
    checkbox: 'input[type=checkbox]',
    radio: 'input[type=radio]',
    combobox: 'select',
    list: 'ul,ol',
    listitem: 'li',
    main: 'main',
    spinbutton: 'input[type=number]',
    textbox: 'input:not([type]),input[type=text],textarea',
  };

  /** The role that was written, or the one the tag has. @param {Element} element @param {string} role */
  const hasRole = (element, role) =>
    element.hasAttribute('role') ? element.getAttribute('role') === role : element.matches(roles[role] ?? ':not(*)');

  /** Its name as assistive technology says it, for the ways used here. @param {Element} element */
  const name = (element) => {
    const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
    const labels = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => id && root.getElementById(id)?.textContent);
    const own = /** @type {HTMLInputElement} */ (element).labels?.[0]?.textContent;
    const said =
      element.getAttribute('aria-label') ||
      labels.join(' ').trim() ||
      own ||
      element.textContent ||
      element.getAttribute('title');
    return (said ?? '').replace(/\s+/g, ' ').trim();
  };

  /** @param {import('./page.js').Query} query */
  const findAll = (query) => {
    const found = [];
    for (const element of elements(document)) {
      if (typeof query === 'string') {
        if (element.matches(query)) found.push(element);
      } else if (hasRole(element, query.role) && element.checkVisibility({ visibilityProperty: true })) {
        const wanted =
          query.name === undefined || (query.exact ? name(element) === query.name : name(element).includes(query.name));
        if (wanted) found.push(element);
      }
    }
    return found;
  };

  /** @param {import('./page.js').Query} query */
  const find = (query) => findAll(query)[0];

  /** The text in an element, open shadow roots and slots included, hidden things left out. @param {Node} node @returns {string} */
  const text = (node) => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
    if (
      node instanceof Element &&
      (node.matches('style,script') || !node.checkVisibility({ visibilityProperty: true }))
    )
      return '';
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0)
      return node.assignedNodes().map(text).join(' ');
    const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
    return [...inside.childNodes].map(text).join(' ').replace(/\s+/g, ' ').trim();
  };

  const shown = () => text(document.body);

  /** What is really under a point, through open shadow roots. @param {number} x @param {number} y */
  const under = (x, y) => {
    let element = document.elementFromPoint(x, y);
    for (;;) {
      const inner = element?.shadowRoot?.elementFromPoint(x, y);
      if (!inner || inner === element) return element;
      element = inner;
    }
  };

  /** @param {Element} outer @param {Node | null} node */
  const holds = (outer, node) => {
    for (let at = node; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null))
      if (at === outer) return true;
    return false;
  };

  /** Scrolls to it, and says where to click on it, or why that is nowhere. @param {Element} element */
  const reach = (element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const rect = element.getBoundingClientRect();
    if (rect.width === 0 || rect.height === 0) return { why: 'it has no size' };
    const x = Math.round(rect.x + rect.width / 2);
    const y = Math.round(rect.y + rect.height / 2);
    if (x < 0 || x > innerWidth || y < 0 || y > innerHeight) return { why: `it lies at ${x}, ${y}` };
    const top = under(x, y);
    const label = element.closest('label') ?? /** @type {HTMLInputElement} */ (element).labels?.[0];
    if (!holds(element, top) && !(label && holds(label, top)))
      return { why: `it is covered by ${top?.outerHTML.slice(0, 80)}` };
    return { x, y };
  };

  /** The same, once it does not move. @param {import('./page.js').Query} query */
  const target = async (query) => {
    const element = find(query);
    if (!element) return { why: 'there is none' };
    if (/** @type {HTMLButtonElement} */ (element).disabled) return { why: 'it is disabled' };
    reach(element);
    const before = element.getBoundingClientRect();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const rect = element.getBoundingClientRect();
    return rect.x !== before.x || rect.y !== before.y ? { why: 'it is moving' } : reach(element);
  };

  Object.assign(window, {
    probe: { complaints, lastBlob: () => blob, find, findAll, name, text, shown, under, reach, target },
  });
})();
