/** Fetches the works of a player. In the app another file stands in the place of this one: see the site's Vite config. */
export const fetchWorks = () => import('./works.js');
