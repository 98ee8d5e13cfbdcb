/** Every page is prerendered; addresses end in a slash, as any web host serves folders. */
export const prerender = true;
export const trailingSlash = 'always';
