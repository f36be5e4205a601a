/** As `www/look/tokens.css` has them by day. */
export const COLOURS = {
  paper: '#f6f1e9',
  wash: '#dedace',
  raised: '#fdfaf5',
  edge: '#ded5c8',
  ink: '#1b2127',
  todo: '#82776a',
  ember: '#9c310a',
  words: '#fffcf8',
};
