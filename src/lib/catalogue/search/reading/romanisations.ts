/**
 * Names of cities and provinces in postal romanisation, as English maps and street signs used them before
 * pinyin: another spelling of the same Chinese name, so that "Soochow Creek" or "Nanking Road" finds the
 * feature under its present spelling. It states nothing about a place. Provinces are spelt as the maps of
 * the China Postal Atlas are titled (Directorate General of Posts, third edition 1933); cities as in
 * https://en.wikipedia.org/wiki/Chinese_postal_romanization and similar lists, not checked individually
 * against the atlas.
 */
export const POSTAL: Record<string, string> = {
	amoy: 'xiamen',
	canton: 'guangzhou',
	chekiang: 'zhejiang',
	chinkiang: 'zhenjiang',
	chungking: 'chongqing',
	foochow: 'fuzhou',
	fukien: 'fujian',
	hangchow: 'hangzhou',
	hankow: 'hankou',
	honan: 'henan',
	hopeh: 'hebei',
	hupeh: 'hubei',
	kiangsi: 'jiangxi',
	kiangsu: 'jiangsu',
	kiukiang: 'jiujiang',
	kwangsi: 'guangxi',
	kwangtung: 'guangdong',
	kweichow: 'guizhou',
	nanking: 'nanjing',
	ningpo: 'ningbo',
	peking: 'beijing',
	shansi: 'shanxi',
	shantung: 'shandong',
	shensi: 'shaanxi',
	soochow: 'suzhou',
	szechwan: 'sichuan',
	tibet: 'xizang',
	tientsin: 'tianjin',
	tsingtao: 'qingdao',
	wenchow: 'wenzhou',
	woosung: 'wusong',
	yangchow: 'yangzhou'
};
