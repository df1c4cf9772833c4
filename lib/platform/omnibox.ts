import { browser } from 'wxt/browser';

/** One line under the address bar. */
export type Suggestion = { content: string; description: string };

type OmniboxHandlers = {
  suggest: (text: string) => Promise<Suggestion[]>;
  /** What was chosen (a suggestion's `content`), or what was typed. */
  choose: (text: string) => void;
};

/** Text of ours inside a suggestion, which is read as XML. */
const escape = (text: string): string =>
  text.replace(/[<>&"']/g, (letter) => `&#${String(letter.charCodeAt(0))};`);

/**
 * The keyword `tend` in the address bar: suggests while one types, tells what was chosen. Register
 * synchronously at start.
 */
export function onOmnibox({ suggest, choose }: OmniboxHandlers): void {
  browser.omnibox.onInputChanged.addListener((text, show) => {
    void suggest(text).then((found) =>
      show(
        found.map(({ content, description }) => ({ content, description: escape(description) })),
      ),
    );
  });
  browser.omnibox.onInputEntered.addListener(choose);
}
