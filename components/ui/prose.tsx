import type { ReactNode } from 'react';

/** A web address, or words between two asterisks. */
const marks = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]'])|\*\*([^*\n]+)\*\*/g;

/** A person's own plain text with what they meant by it: links, bold, lists. Never HTML. */
export function Prose({ text }: { text: string }) {
  return (
    <div dir="auto" className="flex flex-col gap-2 break-words">
      {blocksOf(text).map((block, place) => (
        <Block key={place} lines={block} />
      ))}
    </div>
  );
}

const isItem = (line: string) => /^\s*[-*•]\s+/.test(line);

/** Runs of list lines, and what stands between them; an empty line parts two blocks. */
function blocksOf(text: string): string[][] {
  const blocks: string[][] = [];
  let isOpen = false;
  for (const line of text.split('\n')) {
    const last = blocks.at(-1);
    if (line.trim() === '') isOpen = false;
    else if (isOpen && last && isItem(last[0] ?? '') === isItem(line)) last.push(line);
    else {
      blocks.push([line]);
      isOpen = true;
    }
  }
  return blocks;
}

function Block({ lines }: { lines: readonly string[] }) {
  if (!isItem(lines[0] ?? '')) {
    return <p className="whitespace-pre-line">{inline(lines.join('\n'))}</p>;
  }
  return (
    <ul className="list-disc ps-6">
      {lines.map((line, place) => (
        <li key={place}>{inline(line.replace(/^\s*[-*•]\s+/, ''))}</li>
      ))}
    </ul>
  );
}

function inline(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const found of text.matchAll(marks)) {
    const [whole, link, bold] = found;
    parts.push(text.slice(at, found.index));
    at = found.index + whole.length;
    parts.push(
      link ? (
        <a key={at} href={link} target="_blank" rel="noreferrer" className="underline">
          {link}
        </a>
      ) : (
        <strong key={at} className="font-medium">
          {bold}
        </strong>
      ),
    );
  }
  return [...parts, text.slice(at)];
}
