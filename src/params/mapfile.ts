/** The files of `/data/map/`; which there are, the server room knows, and the entries list. */
export const match = (param: string): boolean => /^[a-z-]+$/.test(param);
