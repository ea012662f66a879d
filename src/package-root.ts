/** The folder of package.json: the source lies in src/, the built program in dist/, both right below it. */
export const PACKAGE_ROOT = new URL('..', import.meta.url);
