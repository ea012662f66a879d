// Written by `npm run openapi`: what the seeded registry answers. Not to be edited by hand.
export const examples: Record<string, unknown> = {};
