import { BASE_DATASETS, type BaseDataset } from '#lib/catalogue/schema/vocabulary';

export const match = (param: string): param is BaseDataset =>
	(BASE_DATASETS as readonly string[]).includes(param);
