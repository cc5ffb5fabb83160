import common from '../../../locales/en/common.json';
import cures from '../../../locales/en/cures.json';
import editor from '../../../locales/en/editor.json';
import errors from '../../../locales/en/errors.json';
import law from '../../../locales/en/law.json';

export const texts = { common, cures, editor, errors, law };
