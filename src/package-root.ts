/** The folder of package.json. Both `src/` and the bundle in `dist/` are directly inside it. */
export const PACKAGE_ROOT = new URL('..', import.meta.url);
