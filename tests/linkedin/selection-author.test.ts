import { afterEach, describe, expect, test } from 'vitest';
import { capturedWords, chosenLink, namedPerson } from '@/lib/linkedin/captured-words';
import { selectionAuthor } from '@/lib/linkedin/selection-author';

const feed = 'https://www.linkedin.com/feed/';
const post = (slug: string, name: string, words: string, more = '') => `
  <div data-urn="urn:li:activity:71234567890${String(slug.length)}">
    <a href="/in/${slug}/?miniProfileUrn=x"><img alt="">
      <span aria-hidden="true">${name}</span><span>View profile</span></a>
    <div><p id="${slug}">${words}</p></div>${more}
  </div>`;

const select = (id: string) => {
  const words = document.getElementById(id);
  if (!words) throw new Error(`no ${id}`);
  document.getSelection()?.selectAllChildren(words);
};
const read = (html: string, id: string, url = feed) => {
  document.body.innerHTML = `<main><ul>${html}</ul></main>`;
  select(id);
  return selectionAuthor(document, url);
};
afterEach(() => {
  document.body.innerHTML = '';
});

describe('whose words are selected', () => {
  const two = post('mira-sand', 'Mira Sand', 'We moved.') + post('otto', 'Otto Vance', 'Hello.');

  test('the author of the nearest post, with its address', () => {
    expect(read(two, 'mira-sand')).toEqual({
      text: 'We moved.',
      url: 'https://www.linkedin.com/feed/update/urn:li:activity:712345678909/',
      place: 'post',
      links: [
        { name: 'Mira Sand', href: 'https://www.linkedin.com/in/mira-sand/?miniProfileUrn=x' },
      ],
      isSure: true,
    });
    expect(read(two, 'otto')?.links).toMatchObject([{ name: 'Otto Vance' }]);
  });

  test('not the people the words mention', () => {
    const words = 'Thanks <a href="/in/otto/">Otto</a> for this.';
    expect(read(post('mira', 'Mira', words), 'mira')).toMatchObject({
      links: [{ name: 'Mira' }],
      isSure: true,
    });
  });

  test('not sure where the nearest box names several', () => {
    const reposted = `<li><a href="/in/otto/">Otto</a> reposted <a href="/in/mira/">Mira</a><p id="w">Words</p></li>`;
    const seen = read(reposted, 'w');
    expect(seen?.isSure).toBe(false);
    expect(seen?.links).toHaveLength(2);
  });

  test('nobody, where the page names nobody near; nothing, where nothing is selected', () => {
    expect(read('<li><p id="w">Words</p></li>', 'w')).toMatchObject({ links: [], isSure: false });
    document.getSelection()?.removeAllRanges();
    expect(selectionAuthor(document, feed)).toBeNull();
  });

  test('a comment’s own author, not the author of the post above it', () => {
    const comment = `<article class="comments-comment-entity"><a href="/in/otto/">Otto</a><p id="c">Agreed</p></article>`;
    expect(read(post('mira', 'Mira', 'Words', comment), 'c')?.links).toMatchObject([
      { name: 'Otto' },
    ]);
  });

  test('changes nothing in the page', () => {
    document.body.innerHTML = `<main>${two}</main>`;
    select('otto');
    const before = document.documentElement.outerHTML;
    selectionAuthor(document, feed);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('what the menu hands over', () => {
  const chosen = { id: '1', text: 'We moved', tabUrl: 'https://www.linkedin.com/in/mira/' };

  test('on a profile the words are that person’s', () => {
    expect(capturedWords({ ...chosen, pageName: 'Mira Sand' }, null)).toMatchObject({
      text: 'We moved',
      place: 'profile',
      people: [{ name: 'Mira Sand', address: { slug: 'mira' } }],
      isSure: true,
    });
  });

  test('in the feed those of the author nearest to them, and of nobody without one', () => {
    const tabUrl = feed;
    const seen = {
      text: 'We moved to Porto',
      url: 'https://www.linkedin.com/feed/update/urn:li:activity:1/',
      place: 'post' as const,
      links: [{ name: 'Otto', href: 'https://www.linkedin.com/in/otto' }],
      isSure: true,
    };
    expect(capturedWords({ ...chosen, tabUrl }, seen)).toMatchObject({
      text: 'We moved to Porto',
      url: seen.url,
      people: [{ name: 'Otto' }],
      isSure: true,
    });
    expect(capturedWords({ ...chosen, tabUrl }, null)).toMatchObject({ people: [], isSure: false });
  });

  test('a link is the person it leads to, or nobody', () => {
    expect(chosenLink('1', 'https://www.linkedin.com/in/otto?x=1', 'Otto')).toMatchObject({
      people: [{ name: 'Otto', address: { key: 'li:in:otto' } }],
    });
    expect(chosenLink('1', 'https://www.linkedin.com/in/ivo-lund-31a65', '')?.people).toMatchObject(
      [{ name: 'Ivo Lund' }],
    );
    expect(chosenLink('1', 'https://www.linkedin.com/company/x', 'X')).toBeNull();
    expect(namedPerson({ name: 'x', href: 'https://evil.example/in/otto' })).toBeNull();
  });
});
