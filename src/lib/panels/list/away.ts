/** What the list fetches once the reader has shared their position: distances, and the outlines they go to. */
export { awayWords } from '#lib/catalogue/words/away-words';
export { loadOutlines } from '#lib/catalogue/outlines/load-outlines';
