/** The systems of units, by the name they have in addresses. */
export const UNIT_SYSTEMS = ['metric', 'imperial', 'chinese'] as const;
export type UnitSystem = (typeof UNIT_SYSTEMS)[number];
