import type { Links } from '../domain/links.js';
import { ENTITY_TYPES, type EntityType, TYPES } from './properties.js';
import { BATCH_SIZE } from './reconciliation.schema.js';

export const RECONCILE_PATH = '/reconcile';

/** The size of previews in pixels. */
const PREVIEW = { width: 400, height: 220 };

export function describeType(id: EntityType) {
  const { name, description, broader } = TYPES[id];
  return {
    ...{ id, name, description },
    ...(broader ? { broader: [{ id: broader, name: TYPES[broader].name }] } : {}),
  };
}

/** What the service offers (Reconciliation Service API 0.2, §3.1). */
export function createManifest(links: Links, version: string) {
  const service = (path: string) => ({
    service_url: links.to(RECONCILE_PATH),
    service_path: path,
  });
  return {
    // Version 0.1 demands JSONP, which runs what a server sends as code.
    versions: ['0.2'],
    name: 'Communiqué: parties and resolutions',
    identifierSpace: links.to(`${RECONCILE_PATH}/entities/`),
    schemaSpace: links.to(`${RECONCILE_PATH}/suggest/property`),
    defaultTypes: ENTITY_TYPES.map(describeType),
    documentation: links.to('/docs'),
    serviceVersion: version,
    batchSize: BATCH_SIZE,
    view: { url: links.to(`${RECONCILE_PATH}/entities/{{id}}`) },
    preview: { url: links.to(`${RECONCILE_PATH}/preview/{{id}}`), ...PREVIEW },
    suggest: {
      entity: service('/suggest/entity'),
      type: service('/suggest/type'),
      property: service('/suggest/property'),
    },
    extend: { propose_properties: service('/properties') },
  };
}
