import { catalogue } from '#lib/server/catalogue';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({ places: catalogue().places });
