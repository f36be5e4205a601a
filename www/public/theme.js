// Before the first paint: the theme and the size of the text that were set, so that the page does not begin in another.
// What www/look/theme.js does later, in a script of its own, because nothing else is worth waiting for.
try {
  const { theme, contrast, textSize } = JSON.parse(localStorage.getItem('kneadful.settings')).body;
  Object.assign(document.documentElement.dataset, { theme, contrast });
  document.documentElement.style.fontSize = `${textSize}%`;
} catch {
  // Nothing was set, or it cannot be read: the app says which.
}
