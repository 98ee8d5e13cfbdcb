import { base } from '$app/paths';
import { startFollowingLocale } from '#lib/i18n/current-locale.svelte';

startFollowingLocale(location.pathname, base);
