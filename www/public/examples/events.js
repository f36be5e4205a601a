const player = document.querySelector('kneadful-player');
const list = document.querySelector('#events');

const tell = (text) => list.append(Object.assign(document.createElement('li'), { textContent: text }));

for (const type of ['play', 'playing', 'pause', 'seeked', 'ended', 'interrupted', 'safety', 'error'])
  player.addEventListener(type, () => tell(type));

player.addEventListener('stepchange', ({ detail }) => {
  const { text } = player.textTracks[0].cues[detail.step];
  tell(`stepchange: ${text}`);
});
