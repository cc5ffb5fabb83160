import type { Dataset } from '#app/content/schema/dataset.ts';
import { useLesson } from '../lesson-context.ts';

/** A figure as it is printed: with the sign of per cent, which belongs to it, and without other units. */
export function useFigures({ decimals, unit }: Dataset) {
  const { format, t, language } = useLesson();
  return (value: number | null | undefined) => {
    if (value === null || value === undefined) return t('lesson:chart.none');
    return unit[language] === '%' ? format.percent(value, decimals) : format.number(value, decimals);
  };
}
