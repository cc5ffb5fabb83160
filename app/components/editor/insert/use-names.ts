import { useTranslation } from 'react-i18next';

/** Names of attributes and of their choices in the language of the page: of this component, else of any. */
export function useNames() {
  const { i18n } = useTranslation('editor');
  const textAt = (key: string): string | null => {
    const text: unknown = i18n.getResource(i18n.language, 'editor', key.slice('editor:'.length));
    return typeof text === 'string' ? text : null;
  };
  return {
    attribute: (component: string, name: string) =>
      textAt(`editor:attribute.${component}-${name}`) ?? textAt(`editor:attribute.${name}`) ?? name,
    choice: (component: string, name: string, choice: string) =>
      textAt(`editor:choice.${component}-${name}.${choice}`) ?? choice,
  };
}
