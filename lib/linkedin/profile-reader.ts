import type { Sighting } from '../domain/sighting/sighting';
import { parseTabAddress } from './profile-address';

/** Reads who the page in this document shows. Work in progress: names nobody yet. */
export function readProfile(document: Document, url: string): Sighting {
  void document;
  return { status: 'none', template: null, address: parseTabAddress(url), fields: {} };
}
