/** The datasets of the ground; which there are, the schemas say, and the entries list. */
export const match = (param: string): boolean => /^[a-z-]+$/.test(param);
