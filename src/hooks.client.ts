import { base } from '$app/paths';
import { startFollowingLocale } from '#lib/i18n/current-locale.svelte';
import { watchLostChunks } from '#lib/state/lost-chunk';

startFollowingLocale(location.pathname, base);
watchLostChunks();
