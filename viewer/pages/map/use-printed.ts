/** A page on paper is drawn otherwise than on a screen. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed: only then two drawings of the flows are worth their cost. */
export function usePrinted(): boolean {
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinted(true));
    const end = () => setPrinted(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinted;
}
