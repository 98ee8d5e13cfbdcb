// Prerendered as 404.html, where web hosts look for it.
export const trailingSlash = 'never';
