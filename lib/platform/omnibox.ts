import { browser } from 'wxt/browser';

/** One line under the address bar. */
export type Suggestion = { content: string; description: string };

/** Enter, Alt with Enter, Ctrl or Cmd with Enter. */
export type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

type OmniboxHandlers = {
  suggest: (text: string) => Promise<Suggestion[]>;
  /** What was chosen (a suggestion's `content`), or what was typed, and where it shall open. */
  choose: (text: string, where: Disposition) => void;
};

/** What no XML may hold, not even escaped: control characters and halves of a pair. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text of ours inside a suggestion: Chrome reads it as XML, Firefox as it stands. */
function written(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  const plain = text.replace(unwritable, '');
  return plain.replace(/[<>&"']/g, (letter) => `&#${String(letter.charCodeAt(0))};`);
}

/**
 * The keyword `tend` in the address bar: suggests while one types, tells what was chosen. Register
 * synchronously at start.
 */
export function onOmnibox({ suggest, choose }: OmniboxHandlers): void {
  browser.omnibox.onInputChanged.addListener((text, show) => {
    suggest(text).then(
      (found) =>
        show(
          found.map(({ content, description }) => ({ content, description: written(description) })),
        ),
      () => show([]),
    );
  });
  browser.omnibox.onInputEntered.addListener(choose);
}
