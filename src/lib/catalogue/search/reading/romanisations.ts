/**
 * Names of cities and provinces in postal romanisation, as maps and street signs in English had them
 * until pinyin took over: another spelling of the same Chinese name, so that whoever types "Soochow
 * Creek" or "Nanking Road" finds what is called so today. Says nothing about a place. Provinces
 * are spelt as the maps of the China Postal Atlas are titled (Directorate General of Posts, third edition
 * 1933); cities as in https://en.wikipedia.org/wiki/Chinese_postal_romanization and like lists, not
 * checked one by one against the atlas.
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
