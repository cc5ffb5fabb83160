import { useTranslation } from 'react-i18next';
import { formatsOf } from './format.ts';
import { defaultLanguage, isLanguage } from './languages.ts';
import { linksOf } from './links.ts';
import { namespaces } from './namespaces.ts';

/** The language of the page around a component: its texts (`t('exam:start')`), formats and links. */
export function useText() {
  const { t, i18n } = useTranslation(namespaces);
  const language = isLanguage(i18n.language) ? i18n.language : defaultLanguage;
  return { t, language, format: formatsOf(language), to: linksOf(language) };
}
