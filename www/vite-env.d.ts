/** What Vite makes of an import with `?inline`: the text of a style sheet. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}

/** The file that the works of a player are in. */
declare const WORKS: string;
