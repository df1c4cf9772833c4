import { useEffect, useState } from 'react';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { useServices } from './services-context';

const lookEveryMs = 15_000;

/** Today, noticed while the page stands open: at midnight, after travel, after sleep (E12, E13). */
export function useToday(): LocalDate {
  const { clock, refresh } = useServices();
  const [today, setToday] = useState(() => clock.today());
  useEffect(() => {
    const look = () => setToday(clock.today());
    const timer = setInterval(look, lookEveryMs);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [clock]);
  useEffect(() => {
    // After the views have asked for what they show: a reading never waits behind this writing.
    const soon = setTimeout(() => void refresh(), 0);
    return () => clearTimeout(soon);
  }, [refresh, today]);
  return today;
}
