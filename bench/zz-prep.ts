import { prepareRegistry } from './registry.js';
for (const count of [1, 1000, 20000, 100000]) console.log(await prepareRegistry(count));
