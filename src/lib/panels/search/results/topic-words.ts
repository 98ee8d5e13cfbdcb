/** Texts for topics that were searched for and that this map does not cover. */
import type { Topic } from '../../../catalogue/search/topics';
import { m } from '../../../i18n/paraglide/messages';

const TOPIC: Record<Exclude<Topic, 'price'>, () => string> = {
	food: m.topic_food,
	parking: m.topic_parking,
	toilet: m.topic_toilet,
	hotel: m.topic_hotel,
	transport: m.topic_transport,
	health: m.topic_health,
	school: m.topic_school,
	bank: m.topic_bank,
	shop: m.topic_shop,
	leisure: m.topic_leisure,
	visit: m.topic_visit,
	job: m.topic_job,
	service: m.topic_service
};

/** The sentence for such a topic. */
export const topicWords = (topic: Topic): string =>
	topic === 'price' ? m.search_no_prices() : m.search_no_topic({ topic: TOPIC[topic]() });
