import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onOmnibox, type Suggestion } from '@/lib/platform/omnibox';
import { openDashboard } from '@/lib/platform/tabs';

beforeEach(() => {
  fakeBrowser.reset();
  // Vitest makes texts of these, and the text 'false' is true.
  vi.stubEnv('FIREFOX', '');
});
afterEach(() => void vi.unstubAllEnvs());

describe('the keyword `tend`', () => {
  type OnInput = (text: string, show: (found: Suggestion[]) => void) => void;
  async function shownFor(suggest: () => Promise<Suggestion[]>): Promise<Suggestion[]> {
    let hear: OnInput = () => undefined;
    Object.assign(fakeBrowser.omnibox, {
      onInputChanged: {
        addListener: (listener: OnInput) => {
          hear = listener;
        },
      },
      onInputEntered: { addListener: () => undefined },
    });
    onOmnibox({ suggest, choose: () => undefined });
    return new Promise((resolve) => hear('m', resolve));
  }

  test('writes every name so that Chrome can read it as XML, and Firefox as it stands', async () => {
    const description = `A<b>&"c'\u0000\u000B\uD800 \uFFFF 🌱`;
    expect(await shownFor(() => Promise.resolve([{ content: 'x', description }]))).toEqual([
      { content: 'x', description: 'A&#60;b&#62;&#38;&#34;c&#39;  🌱' },
    ]);
    vi.stubEnv('FIREFOX', 'true');
    const [plain] = await shownFor(() =>
      Promise.resolve([{ content: 'x', description: "O'Hara" }]),
    );
    expect(plain?.description).toBe("O'Hara");
  });

  test('suggests nothing where the database cannot be read', async () => {
    expect(await shownFor(() => Promise.reject(new Error('closed')))).toEqual([]);
  });
});

test('the dashboard that is open is brought to the front, in its own window', async () => {
  const page = fakeBrowser.runtime.getURL('/dashboard.html');
  const getContexts = () => Promise.resolve([{ documentUrl: page, tabId: 4, windowId: 9 }]);
  Object.assign(fakeBrowser.runtime, { getContexts });
  const updateTab = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined);
  const updateWindow = vi.fn<() => Promise<void>>(() => Promise.resolve());
  Object.assign(fakeBrowser.windows, { update: updateWindow });
  await openDashboard('#/people');
  expect(updateTab).toHaveBeenCalledWith(4, { active: true, url: `${page}#/people` });
  expect(updateWindow).toHaveBeenCalledWith(9, { focused: true });
});
