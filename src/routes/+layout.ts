/** Every page is made at build time; folders end in a slash, as any web host serves them. */
export const prerender = true;
export const trailingSlash = 'always';
