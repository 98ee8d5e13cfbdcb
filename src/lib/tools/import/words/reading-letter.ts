/** The letter of a reading, on the map and in the list: A is the proposed one. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);
