/** Addresses Tend opens on the user's click; never requested by Tend itself. */

/** `profileUrl({ slug: 'josé-garcia' })` → `'https://www.linkedin.com/in/jos%C3%A9-garcia/'` */
export function profileUrl(person: { slug?: string; rawId?: string }): string | null {
  const part = person.slug ?? person.rawId;
  return part === undefined ? null : `https://www.linkedin.com/in/${encodeURIComponent(part)}/`;
}

/** Where a person's posts are: `https://www.linkedin.com/in/jane-doe/recent-activity/all/` */
export function recentActivityUrl(person: { slug?: string; rawId?: string }): string | null {
  const profile = profileUrl(person);
  return profile === null ? null : `${profile}recent-activity/all/`;
}
