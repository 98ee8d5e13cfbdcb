import { BASE_DATASETS, type BaseDataset } from '#lib/catalogue/vocabulary';

export const match = (param: string): param is BaseDataset =>
	(BASE_DATASETS as readonly string[]).includes(param);
