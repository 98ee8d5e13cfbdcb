/** Green, water and buildings: everything that is drawn as an area. */
import type { AreasRule, OwnRule } from './rule';
import { CREEK_NAMES } from './streets';

const LEISURE: Record<string, string> = {
	park: 'park',
	garden: 'garden',
	golf_course: 'golf',
	recreation_ground: 'sports'
};

export const green: AreasRule = {
	dataset: 'green',
	make: 'areas',
	select: [
		{ types: ['way', 'relation'], tags: { leisure: Object.keys(LEISURE) } },
		{ types: ['way', 'relation'], tags: { landuse: ['recreation_ground'] } },
		{ types: ['way', 'relation'], tags: { tourism: ['zoo'] } }
	],
	propertiesOf: ({ tourism, leisure, landuse = '' }) => ({
		kind: tourism === 'zoo' ? 'zoo' : (LEISURE[leisure ?? landuse] ?? 'other')
	}),
	smallest_m2: 400,
	tolerance_m: 2.5,
	joinsUnnamed: false,
	isNamed: true,
	method: {
		en: 'Mapped parks, gardens, golf courses, recreation grounds and the zoo from 400 m² up, simplified to about 2.5 m; pieces of one name that are near each other are one feature. English names without a published form are romanised by us.',
		zh: '地图上400平方米及以上的公园、花园、高尔夫球场、游憩地与动物园，简化至约2.5米；相邻的同名地块合为一个要素。未见通行英文名的，由本站按规则译写。'
	}
};

export const water: AreasRule = {
	dataset: 'water',
	make: 'areas',
	select: [
		{ types: ['way', 'relation'], tags: { natural: ['water'] } },
		{ types: ['way', 'relation'], tags: { waterway: ['riverbank', 'dock'] } }
	],
	propertiesOf: () => ({}),
	smallest_m2: 400,
	tolerance_m: 2.5,
	joinsUnnamed: true,
	isNamed: true,
	method: {
		en: 'Mapped water surfaces without Suzhou Creek, which has its own dataset. Pieces of one name, and unnamed pieces that touch, are joined; surfaces under 400 m² are left out; simplified to about 2.5 m. A surface that the source names after the creek but that lies away from it is given to the Huangpu. English names without a published form are romanised by us.',
		zh: '地图上的水面，不含单独成集的苏州河。同名者及相连的无名水面已合并，小于400平方米的略去，简化至约2.5米。原图以苏州河命名而不在其上的水面归入黄浦江。未见通行英文名的，由本站按规则译写。'
	}
};

export const civic: AreasRule = {
	dataset: 'civic',
	make: 'areas',
	select: [
		{
			types: ['way', 'relation'],
			tags: { amenity: ['hospital', 'school', 'university', 'college'] }
		}
	],
	propertiesOf: ({ amenity = '' }) => ({ kind: amenity === 'college' ? 'university' : amenity }),
	smallest_m2: 1500,
	tolerance_m: 2.5,
	joinsUnnamed: false,
	// names are not of the source alone, and grounds of one name stay apart
	isNamed: false,
	method: {
		en: 'Grounds of hospitals, schools and universities as mapped in Putuo and within 1 km of it, from 1,500 m² up, simplified to about 2.5 m; kindergartens, clinics, health centres and what is mapped as a mere point are left out. Only hospitals and a university carry their names; English ones that the source lacks are ours.',
		zh: '普陀区内及区外1公里以内OpenStreetMap所绘医院、学校与高校用地，1500平方米以上，简化至约2.5米；幼儿园、诊所、卫生服务中心及只标为一个点的不收录。仅医院与一所大学附名称，原图没有英文名的由本站译写。'
	}
};

export const buildings: AreasRule = {
	dataset: 'buildings',
	make: 'areas',
	select: [{ types: ['way', 'relation'], tags: { building: '*' }, not: { building: ['no'] } }],
	propertiesOf: () => ({}),
	smallest_m2: 25,
	tolerance_m: 1,
	joinsUnnamed: false,
	isNamed: false,
	title: { en: 'Buildings', zh: '建筑物' },
	method: {
		en: 'Mapped buildings from 25 m² up, simplified to about 1 m. Not complete: what is not mapped is not there.',
		zh: '地图上25平方米及以上的建筑物，简化至约1米。并不完整，地图上没有的不收录。'
	}
};

export const creek: OwnRule = {
	dataset: 'creek',
	make: 'creek',
	select: [
		{ types: ['way'], tags: { waterway: ['river'], name: CREEK_NAMES } },
		{ types: ['way', 'relation'], tags: { natural: ['water'], name: CREEK_NAMES } },
		{ types: ['way', 'relation'], tags: { waterway: ['riverbank'], name: CREEK_NAMES } }
	],
	method: {
		en: 'The centreline begins on the axis of Waibaidu Bridge (mileage 0) and runs upstream to the western edge of the extent, 121.30° E; what the source draws on into the Huangpu is cut off. Simplified by at most 1 m, 6 decimals. The water is the mapped surface, joined from its pieces and simplified to about 2.5 m; a piece the source names after the creek but that lies away from the centreline is left to the water dataset. The upper reach is also called Wusong River.',
		zh: '中心线自外白渡桥桥轴（里程零点）起，向上游至本地图西缘东经121.30°；原图延入黄浦江的一段已截去。简化误差不超过1米，保留6位小数。水面由原图各块拼合，简化至约2.5米；虽以苏州河命名而远离中心线者，归入水面数据集。上游又称吴淞江。'
	}
};

export const boundary: OwnRule = {
	dataset: 'boundary',
	make: 'boundary',
	select: [
		{
			types: ['relation'],
			tags: { boundary: ['administrative'], admin_level: ['6'], name: ['普陀区'] }
		}
	],
	method: {
		en: 'The outline as volunteers have drawn it in OpenStreetMap, simplified to about 2.5 m. It is schematic and not an official boundary; the 50 m are our judgement.',
		zh: '采用OpenStreetMap志愿者绘制的轮廓，简化至约2.5米。仅为示意，并非法定行政区划界线；50米误差为本站的判断。'
	}
};
