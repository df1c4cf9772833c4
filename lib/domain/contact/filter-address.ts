import { type PeopleFilter, presets } from './people-filter';

/**
 * A filter as part of a view's address, so that a link shows the same people.
 * @example filterAddress({ preset: 'all', circleId: 'c1' }) // 'all/circle=c1'
 */
export function filterAddress({ preset, tier, circleId, tag }: PeopleFilter): string {
  const parts = [
    preset,
    ...(tier ? [`tier=${tier}`] : []),
    ...(circleId ? [`circle=${encodeURIComponent(circleId)}`] : []),
    ...(tag ? [`tag=${encodeURIComponent(tag)}`] : []),
  ];
  return parts.join('/');
}

/**
 * The filter of an address; what it does not know it passes over.
 * @example readFilterAddress('overdue/tier=A') // { preset: 'overdue', tier: 'A' }
 */
export function readFilterAddress(address: string): PeopleFilter {
  const filter: PeopleFilter = { preset: 'all' };
  for (const part of address.split('/')) {
    const [name, value = ''] = part.split('=', 2);
    const preset = presets.find((known) => known === part);
    if (preset) filter.preset = preset;
    else if (name === 'tier' && (value === 'A' || value === 'B' || value === 'C')) {
      filter.tier = value;
    } else if (name === 'circle' && value) filter.circleId = decode(value);
    else if (name === 'tag' && value) filter.tag = decode(value);
  }
  return filter;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
