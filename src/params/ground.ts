import { GROUND_DATASETS, type GroundDataset } from '#lib/catalogue/items/ground-items';

export const match = (param: string): param is GroundDataset =>
	(GROUND_DATASETS as readonly string[]).includes(param);
