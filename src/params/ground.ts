/** The items of a dataset; which there are, the catalogue knows, and the entries list. */
export const match = (param: string): boolean => /^[a-z-]+$/.test(param);
