/** A whole number without a sign, as in a tile's address. */
export const match = (param: string): boolean => /^(0|[1-9]\d*)$/.test(param);
