import common from '../../../locales/ru/common.json';
import cures from '../../../locales/ru/cures.json';
import editor from '../../../locales/ru/editor.json';
import errors from '../../../locales/ru/errors.json';
import law from '../../../locales/ru/law.json';

export const texts = { common, cures, editor, errors, law };
