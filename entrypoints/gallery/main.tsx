import '@/components/ui/theme.css';
import { createRoot } from 'react-dom/client';
import { Gallery } from './gallery';

/**
 * Every primitive with all its states; development and e2e builds only. Parameters:
 * `theme=dark|light` · `dir=rtl` · `open=dialog` (shows the dialog) · `toast=1` (shows a toast)
 */
const query = new URLSearchParams(location.search);
const page = document.documentElement;
const theme = query.get('theme');
if (theme) page.dataset.theme = theme;
if (query.get('dir') === 'rtl') Object.assign(page, { dir: 'rtl', lang: 'ar' });

const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery query={query} />);
