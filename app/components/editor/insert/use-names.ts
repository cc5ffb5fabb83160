import { useTranslation } from 'react-i18next';

/** Names of attributes and of their choices in the language of the page: of this component, else of any. */
export function useNames() {
  const { i18n } = useTranslation('editor');
  const textAt = (...path: string[]): string | null => {
    const text: unknown = i18n.getResource(i18n.language, 'editor', path.join('.'));
    return typeof text === 'string' ? text : null;
  };
  return {
    attribute: (component: string, name: string) =>
      textAt('attribute', `${component}-${name}`) ?? textAt('attribute', name) ?? name,
    choice: (component: string, name: string, choice: string) =>
      textAt('choice', `${component}-${name}`, choice) ?? choice,
  };
}
