/**
 * What a place is used for, where its kind does not say it: one record a use, with the words that people
 * type for it. The kinds are few and of the map's subject (M50 and a mall are both culture); a visitor
 * searches for a gallery or a mall. A use says no more than the place's own summary does.
 */
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import type { Word } from './place-kinds';

interface PlaceUse {
	/** the use in one or two words: "Shopping mall" */
	word: Word;
	/** search terms besides `word`, separated by spaces, a hyphen for a space; English ones in the singular */
	searchWords: string;
}

export const PLACE_USES = {
	gallery: {
		word: m.use_gallery,
		searchWords:
			'art-gallery gallery art-district art-space art-center art-centre art-museum studio artist art art-exhibition contemporary-art ' +
			'画廊 美术馆 艺术馆 艺术区 艺术园区 艺术中心 艺术空间 艺术 艺术展 画展 看展 工作室 hualang meishuguan'
	},
	museum: {
		word: m.use_museum,
		searchWords:
			'museum exhibition exhibit exhibition-hall collection 博物馆 展览 展览馆 展示馆 陈列馆 收藏馆 展馆 看展 bowuguan zhanlanguan'
	},
	memorial: {
		word: m.use_memorial,
		searchWords:
			'memorial memorial-hall revolution revolutionary-site red-site red-tourism 纪念馆 陈列馆 红色景点 红色旅游 红色 革命遗址 烈士 党史 jinianguan'
	},
	mall: {
		word: m.use_mall,
		searchWords:
			'mall shopping shopping-mall shopping-center shopping-centre shop department-store store 商场 购物 购物中心 商业中心 商业综合体 百货 百货商店 百货商场 逛街 逛商场 商圈 商店 shangchang gouwu gouwuzhongxin baihuo'
	},
	temple: {
		word: m.use_temple,
		searchWords:
			'temple buddhist buddhist-temple buddhism buddha monastery pagoda religion 寺 寺庙 寺院 佛寺 佛教 庙 庙宇 古寺 古刹 禅寺 烧香 拜佛 拜佛烧香 上香 simiao fosi siyuan miao'
	},
	hospital: {
		word: m.use_hospital,
		searchWords:
			'hospital clinic general-hospital doctor emergency emergency-room medical-center medical-centre 医院 综合医院 三甲医院 三甲 看病 急诊 门诊 诊所 就医 yiyuan'
	},
	incubator: {
		word: m.use_incubator,
		searchWords:
			'incubator startup start-up coworking co-working coworking-space accelerator makerspace hub 孵化器 孵化 众创空间 加速器 创业 创业园 创业基地 联合办公 共享办公 科创中心 fuhuaqi'
	},
	office: {
		word: m.use_office,
		searchWords:
			'office office-building office-tower office-park office-block business-center business-centre workplace 写字楼 办公楼 办公 商务楼 商务区 商务园 办公园区 xiezilou bangonglou'
	}
} as const satisfies Record<string, PlaceUse>;

/** A use of a place. */
export type Use = keyof typeof PLACE_USES;

/** The uses in their order. */
export const USES = Object.keys(PLACE_USES) as readonly Use[];

/** One or two words for a use: "Shopping mall". */
export const useWord = (use: Use, locale: Locale) => PLACE_USES[use].word({}, { locale });
