const player = document.querySelector('kneadful-player');
const [button, range, output] = document.querySelectorAll('.controls > *');

button.addEventListener('click', () => (player.paused ? player.play().catch(() => {}) : player.pause()));
range.addEventListener('input', () => {
  player.currentTime = range.value;
});

const show = () => {
  button.textContent = player.paused ? 'Play' : 'Pause';
  range.max = player.duration || 0;
  range.value = player.currentTime;
  output.textContent = `${Math.floor(player.currentTime)} s of ${Math.round(player.duration || 0)} s`;
};
for (const type of ['loadedmetadata', 'timeupdate', 'seeked', 'play', 'pause', 'ended', 'emptied'])
  player.addEventListener(type, show);
