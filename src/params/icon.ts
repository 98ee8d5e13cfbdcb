/** The icons of the installed site; which there are, the server room knows, and the entries list. */
export const match = (param: string): boolean => /^(plain|full)-\d+$/.test(param);
