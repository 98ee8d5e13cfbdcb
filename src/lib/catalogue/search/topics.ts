/**
 * Terms that people type into any map but for which this one has no data. They must not match by chance (a
 * bus is no business park), and the answer can name the topic.
 */
import { isHan, wordsOf } from './reading/folded';

export const TOPICS = [
	'food',
	'parking',
	'toilet',
	'hotel',
	'transport',
	'health',
	'school',
	'bank',
	'shop',
	'leisure',
	'visit',
	'job',
	'service',
	'price'
] as const;

/** A topic; `price` covers rent, price and vacancy, which no page gives. */
export type Topic = (typeof TOPICS)[number];

const WORDS: Record<Topic, string> = {
	food: 'pizza burger burgers sushi ramen dumplings bbq barbecue vegetarian halal brunch dessert milk-tea bubble-tea snack snacks kfc mcdonalds 麦当劳 肯德基 必胜客 瑞幸 喜茶 咖啡店 甜品 蛋糕 面包 烧烤 日料 西餐 中餐 小笼包 生煎 素食 清真 夜宵 早饭 好吃的 好吃 吃的 吃什么 吃东西 饮料 canguan xiaochi kafeiting restaurant restaurants food eat eating lunch dinner breakfast coffee cafe cafes café starbucks tea bakery noodles hotpot bar bars pub dining 餐厅 餐馆 饭店 饭馆 飯店 飯館 美食 吃饭 小吃 早餐 午饭 晚饭 咖啡 咖啡馆 咖啡厅 星巴克 奶茶 火锅 面馆 酒吧 外卖 茶馆 食堂 canting kafei meishi',
	parking:
		'parking park-ride carpark car-park parking-lot garage charging petrol gas-station 停车 停车场 停车位 停车库 车位 充电 充电桩 充电站 加油 加油站 tingche tingchechang',
	toilet:
		'toilet toilets wc restroom restrooms washroom bathroom loo 厕所 公厕 廁所 公廁 公共厕所 卫生间 洗手间 母婴室 cesuo gongce xishoujian weishengjian',
	hotel:
		'hotel hotels hostel accommodation inn airbnb motel 酒店 宾馆 賓館 旅馆 旅馆 民宿 住宿 旅店 青旅 jiudian binguan',
	transport:
		'taxi taxis cab didi uber ferry ferries boat boats boat-tour boat-tours boat-trip boat-trips boat-ride river-cruise pier piers dock jetty wharf bike bikes bicycle bike-sharing bike-rental train-tickets airport maglev ship cruise cruises 巴士 出租车 打车 滴滴 网约车 轮渡 渡口 码头 游船 游船码头 苏州河游船 坐船 船票 水上巴士 水上游览 共享单车 单车 自行车 骑行 机场 磁浮 磁悬浮 浦江线 机场联络线 游轮 dache matou youchuan',
	health:
		'hospital hospitals clinic clinics doctor dentist pharmacy chemist drugstore emergency 医院 诊所 门诊 急诊 药店 药房 牙科 看病 核酸 yiyuan yaodian',
	school:
		'school schools kindergarten nursery primary-school 学校 小学 中学 初中 高中 幼儿园 培训班 xuexiao xiaoxue youeryuan',
	bank: 'bank banks atm cash exchange 银行 取款机 取钱 自动取款机 换钱 yinhang',
	shop: 'shop shops shopping boutique souvenir souvenirs gift gifts supermarket supermarkets convenience-store grocery market mall malls shopping-mall shopping-centre 7-eleven familymart 超市 便利店 商店 商场 购物 購物 购物中心 菜场 菜市场 药妆 全家 罗森 盒马 chaoshi shangdian',
	leisure:
		'aquarium aquariums theatre theater theatres concert concerts nightclub nightlife massage swimming-pool tennis basketball badminton theme-park amusement-park 海洋馆 海洋世界 水族馆 剧场 剧院 音乐会 夜店 按摩 网球 篮球 羽毛球 游乐园 jogging running run cinema cinemas movie movies gym fitness swimming pool spa karaoke ktv library playground 电影院 电影 影院 健身 健身房 游泳 游泳馆 图书馆 游乐场 跑步 慢跑 跑步道 洗浴 理发 理发店 dianying jianshen',
	visit:
		'ticket tickets admission opening-hours opening-times hours open entry booking reservation guide 门票 票价 开放时间 营业时间 预约 订票 导游 购票 几点开门 menpiao',
	job: 'job jobs work career careers hiring internship internships vacancies-jobs recruitment 招聘 求职 找工作 实习 工作 兼职 zhaopin',
	service:
		'wifi free-wifi post-office post police police-station embassy consulate tourist-information information-center visa laundry dry-cleaner hairdresser barber phone-repair luggage luggage-storage left-luggage lockers locker sim-card power-bank 无线网 免费wifi 邮局 邮政 快递 派出所 警察 公安 公安局 领事馆 洗衣 洗衣店 干洗 修手机 手机维修 行李寄存 寄存 储物柜 充电宝 共享充电宝 打印 打印店 复印 youju paichusuo',
	price:
		'rent rents rental renting lease leasing price prices pricing cost costs vacancy vacancies vacant available-space for-rent to-let office-space office-spaces offices-for-rent office-rent office-space-rent house-price house-prices property-prices real-estate housing 租金 房租 房價 價格 租房 出租 招租 租赁 厂房 租 售 空置房 写字楼出租 办公室出租 房价 二手房 买房 楼盘 售楼处 价格 多少钱 空置 空置率 空置面积 房源 地价 zujin fangjia zufang'
};

const TOPIC_OF = new Map(
	TOPICS.flatMap((topic) => WORDS[topic].split(' ').map((word) => [wordsOf(word).join(''), topic]))
);

/** Topics of which this map has a few features all the same, which are found by their names. */
const NAMED: readonly Topic[] = ['health', 'school', 'shop', 'leisure', 'transport'];

/** Whether names are searched as well where a query consists of a term of the topic alone. */
export const hasNames = (topic: Topic): boolean => NAMED.includes(topic);

/** Filler words around such a term. */
const AROUND =
	/^(?:附近|周边|旁边|周围|最近)?的?(.*?)(?:在哪里|在哪儿|在哪|怎么走|附近|推荐|哪里有|有哪些)?$/u;
const AROUND_WORDS = new Set(
	'near nearby nearest closest me here around the a an find where is are any best good cheap public to in for of'.split(
		' '
	)
);

/** True for words that only mean "around here". */
export const isAround = (words: readonly string[]): boolean =>
	words.every((word) => AROUND_WORDS.has(word) || /^(附近|周边|旁边|周围|最近)的?$/u.test(word));

/** The topic of a longer query, by one of its words or by its ending: 普陀医院. */
export function topicWithin(query: string): Topic | null {
	const words = wordsOf(query);
	const last = words.at(-1) ?? '';
	const ends = [...last].map((_, at) => [...last].slice(at + 1).join(''));
	const found = [...words, ...ends.filter((end) => [...end].length > 1 && isHan(end))];
	return found.map((word) => TOPIC_OF.get(word)).find(Boolean) ?? null;
}

/** The topic that this map has no data on and that a whole query names, and the word that names it. */
export function topicOf(query: string): { topic: Topic; word: string } | null {
	const words = wordsOf(query);
	const joined = words.join('');
	const bare = words.filter((word) => !AROUND_WORDS.has(word)).join('');
	const asked = [joined, bare, AROUND.exec(bare)?.[1] ?? ''];
	const word = asked.find((one) => TOPIC_OF.has(one));
	return word === undefined ? null : { topic: TOPIC_OF.get(word)!, word };
}
