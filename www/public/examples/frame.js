const frame = document.querySelector('iframe');
const list = document.querySelector('#events');
const { origin } = new URL(frame.src);

const say = (context, version, method, value, to = origin) =>
  frame.contentWindow.postMessage(JSON.stringify({ context, version, method, value }), to);

addEventListener('message', (event) => {
  if (event.source !== frame.contentWindow || event.origin !== origin) return;
  const { event: name, value } = JSON.parse(event.data);
  if (name === 'ready') {
    for (const type of ['play', 'pause', 'ended']) say('player.js', '0.0.11', 'addEventListener', type);
    say('kneadful', '1', 'addEventListener', 'stepchange');
  } else if (name !== 'resize')
    list.append(Object.assign(document.createElement('li'), { textContent: value ? `${name}: ${value.title}` : name }));
});

document.querySelector('#pause').addEventListener('click', () => say('player.js', '0.0.11', 'pause'));

// It may be there already; or not yet, and then it has no address.
say('player.js', '0.0.11', 'addEventListener', 'ready', '*');
