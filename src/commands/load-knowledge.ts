import type { Knowledge } from '../drafting/knowledge/lexicon.js';
import { findKnowledge } from '../drafts/knowledge.store.js';
import { readReferenceData } from '../seed/seed.js';
import { withDatabase } from './database.js';

/** What the registry knows; for an empty registry, what the seed knows. */
export async function loadKnowledge(): Promise<Knowledge> {
  const knowledge = await withDatabase((database) => database.read(findKnowledge));
  if (knowledge.parties.length > 0) return knowledge;
  const { parties, resolutions } = readReferenceData();
  return { parties, resolutions: resolutions.map(({ symbol }) => symbol) };
}
