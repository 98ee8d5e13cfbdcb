/** Where people come from and go to: the metro stations that minutes are given to. */
export const HUBS = {
	hongqiao: 'hongqiao-railway-station',
	shanghai: 'shanghai-railway-station',
	peoples_square: 'peoples-square',
	lujiazui: 'lujiazui',
	zhangjiang: 'zhangjiang-hi-tech-park',
	pudong_airport: 'pudong-airport-terminal-1-2',
	tongji: 'tongji-university'
} as const;

export type Hub = keyof typeof HUBS;
export const HUB_IDS = Object.keys(HUBS) as readonly Hub[];
