import { describe, expect, it } from 'vitest';
import { withIconsByFile } from '../../scripts/icons-by-file.mjs';

const files = new Map([
  ['Quote', 'quote'],
  ['Trash2', 'trash'],
]);

describe('withIconsByFile', () => {
  it('imports each icon from its file, under the name it has here, and leaves types out', () => {
    const code =
      "import {\n  Quote as QuoteIcon,\n  Trash2,\n  type LucideIcon,\n} from 'lucide-react';\nrest";
    const lines = withIconsByFile(code, files).split('\n');
    expect(lines[0]).toBe(
      "import QuoteIcon from 'lucide-react/icons/quote';import Trash2 from 'lucide-react/icons/trash';",
    );
    expect(lines[5]).toBe('rest');
  });

  it('fails on an icon that the library does not have', () => {
    expect(() => withIconsByFile("import { Quill } from 'lucide-react';", files)).toThrow('Quill');
  });
});
