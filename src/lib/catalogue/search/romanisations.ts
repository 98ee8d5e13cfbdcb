/**
 * Names of cities and provinces in postal romanisation, as maps and street signs in English had them
 * until pinyin took over: another spelling of the same Chinese name, so that whoever types "Soochow
 * Creek" or "Nanking Road" finds what is called so today. Says nothing about a place. After the Postal
 * Atlas of China (Directorate General of Posts, Nanking 1933), as listed at
 * https://en.wikipedia.org/wiki/Chinese_postal_romanization.
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
