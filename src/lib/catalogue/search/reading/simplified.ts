/**
 * Maps traditional characters to simplified ones, for the characters in names on this map and in the words
 * that people type for kinds of places. Pairs after
 * OpenCC's table (https://github.com/BYVoid/OpenCC, Apache-2.0): each traditional character is followed by
 * the simplified one. Other characters stay unchanged.
 */
const PAIRS = [
	'遊游畫画購购飯饭寫写單单騎骑費费廁厕衛卫員员綜综診诊課课價价訂订預预幾几歡欢廚厨鍋锅燒烧賃赁網网輪轮領领閱阅禮礼鄰邻離离',
	'乾干佈布來来侷局倉仓倖幸倫伦傢家儀仪兒儿內内凈净凱凯創创劍剑動动務务勛勋勝胜勳勋匯汇區区協协卽即厤历吳吴啓启啟启喬乔噹当囌苏國国園园圓圆圖图團团場场墰坛壇坛壜坛壽寿夢梦婁娄嬰婴學学',
	'宮宫實实寧宁寶宝對对屬属岡冈峯峰島岛崑昆嵐岚嶗崂嶺岭嶽岳師师帶带幣币幹干庫库廈厦廕荫廟庙廠厂廣广廳厅張张彌弥彙汇後后復复徵征恆恒愛爱態态慶庆懞蒙戲戏撫抚擁拥斷断旂旗昇升時时晉晋晝昼',
	'暉晖曆历書书會会朮术東东柵栅査查棗枣棲栖楊杨楓枫業业極极榦干榮荣樂乐樓楼樹树橋桥機机橫横檯台櫚榈權权歐欧歷历氣气涇泾涼凉淨净淩凌淶涞溫温滙汇滬沪漁渔漢汉潔洁潤润潯浔澤泽濛蒙濟济濰潍',
	'濱滨瀆渎瀘泸瀝沥瀰弥瀾澜灘滩灣湾為为烏乌無无煙烟熱热營营爲为爾尔獅狮現现環环產产産产畝亩當当發发盪荡眞真眾众矇蒙硃朱碼码祿禄稱称穀谷筆笔範范籃篮粵粤糰团紀纪約约紅红納纳紗纱紡纺紹绍',
	'絡络統统綏绥經经綠绿綫线綵彩緑绿線线練练縱纵織织續续罈坛罎坛羅罗義义習习聯联肅肃脩修膠胶臨临臺台與与興兴舊旧舘馆荊荆莊庄華华菴庵菸烟萊莱萬万葉叶葯药蓮莲蔭荫蕩荡薀蕰薈荟藍蓝藝艺藥药',
	'藴蕴蘇苏蘊蕴蘭兰蘿萝處处號号虯虬螞蚂蟻蚁衆众術术衕同衚胡裏里裡里製制複复觀观記记設设許许証证誌志語语談谈諸诸證证譚谭谿溪豐丰財财貨货貴贵賢贤趙赵車车軌轨軍军軟软軸轴輔辅輝辉辦办農农',
	'連连週周進进運运過过達达遠远遷迁遼辽邊边郵邮醫医鈡钟鈴铃鉅巨銀银銅铜鋤锄錢钱錦锦鍾钟鎭镇鎮镇鏇旋鐘钟鐵铁長长門门開开間间閔闵閘闸閣阁閤合闆板闕阙關关陝陕陞升陰阴陳陈陸陆陽阳際际雙双',
	'雲云電电靈灵靜静韆千順顺頭头題题風风颱台飛飞餘余館馆馬马驪骊體体髮发鬆松鬍胡鬱郁魯鲁鳳凤鳴鸣鴻鸿鵝鹅鶴鹤鹹咸鹽盐麗丽麪面麫面麯曲麴曲麵面黃黄點点齊齐齡龄龍龙龔龚龜龟'
].join('');

const SIMPLIFIED = new Map(
	Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS[at * 2]!, PAIRS[at * 2 + 1]!])
);

/** The text with its traditional characters simplified one by one. */
export function simplified(text: string): string {
	return text.replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character);
}
