import { createRequire } from 'node:module';

/** What the registry says about itself to catalogues and in data sets. */

export const REGISTRY_NAME = 'Communiqué';

/** What the registry is, in one sentence. */
export const DESCRIPTION =
  'The open registry of joint diplomatic statements: who signed, in which capacity, in which exact words, citing which resolutions.';

export const DATASET_TITLE = 'Communiqué: joint diplomatic statements';

export const KEYWORDS = ['diplomacy', 'joint statements', 'UN resolutions', 'speech acts'];

/** The URL of a licence, which operators may give by its SPDX identifier. */
export function toLicenseUrl(license: string): string {
  return license.includes(':') ? license : `https://spdx.org/licenses/${license}.html`;
}

/** Whether it is what operators may give: the SPDX identifier of a licence, or its URL. */
export function isLicense(license: string): boolean {
  const require = createRequire(import.meta.url);
  const identifiers: string[] = require('spdx-license-ids');
  return identifiers.includes(license) || /^https?:\/\/[^\s/]\S*$/.test(license);
}
