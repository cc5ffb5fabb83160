import type { Language, Localized } from '#app/i18n/languages.ts';

/** Long words of the three languages, to see where they break. Made up: nothing here states the law. */
const texts = {
  course: {
    kk: 'Байқаушының құқықтары мен міндеттері: сайлау учаскесіндегі толық жұмыс күні',
    ru: 'Права и обязанности наблюдателя: полный рабочий день на избирательном участке',
    en: 'Rights and duties of an observer: a full working day at the polling station',
  },
  summary: {
    kk: 'Қандай құжат керек, бұзушылық қалай жазылады және байқаушы қалай бейтарап болып қалады.',
    ru: 'Какие нужны документы, как записывают нарушение и как наблюдателю оставаться беспристрастным.',
    en: 'Which documents are needed, how a violation is recorded and how an observer stays impartial.',
  },
  lesson: {
    kk: 'Дауыс беру нәтижелері туралы хаттаманың куәландырылған көшірмесі',
    ru: 'Заверенная копия протокола о результатах голосования',
    en: 'The certified copy of the protocol of voting results',
  },
  short: { kk: 'Тыныштық күні', ru: 'День тишины', en: 'Day of silence' },
  article: {
    kk: '20-1-баптың 2-тармағының 11-тармақшасы',
    ru: 'статья 20-1, пункт 2, подпункт 11',
    en: 'article 20-1, paragraph 2, item 11',
  },
  instrument: {
    kk: '«Қазақстан Республикасындағы сайлау туралы» Конституциялық заң',
    ru: 'Конституционный закон «О выборах в Республике Казахстан»',
    en: 'Constitutional Law ‘On Elections in the Republic of Kazakhstan’',
  },
  prompt: {
    kk: 'Хаттаманың куәландырылған көшірмесін кім береді?',
    ru: 'Кто выдаёт заверенную копию протокола?',
    en: 'Who gives out the certified copy of the protocol?',
  },
  first: {
    kk: 'Учаскелік сайлау комиссиясының төрағасы немесе хатшысы',
    ru: 'Председатель или секретарь участковой избирательной комиссии',
    en: 'The chair or the secretary of the precinct election commission',
  },
  second: {
    kk: 'Жоғары тұрған аумақтық сайлау комиссиясы',
    ru: 'Вышестоящая территориальная избирательная комиссия',
    en: 'The territorial election commission above it',
  },
  third: {
    kk: 'Сенім білдірілген адам',
    ru: 'Доверенное лицо кандидата',
    en: 'A candidate’s authorised agent',
  },
  explanation: {
    kk: 'Себебі осы мысалда солай жазылған: түсіндірме екі-үш сөйлем болып, экранның еніне сыюы керек.',
    ru: 'Потому что так написано в этом примере: пояснение занимает две-три строки и должно уместиться на экране.',
    en: 'Because this example says so: an explanation takes two or three lines and has to fit the screen.',
  },
  unit: { kk: 'сайлаушы', ru: 'избирателей', en: 'voters' },
  label: { kk: 'Қалпына келтіру коды', ru: 'Код восстановления доступа', en: 'Recovery code of the account' },
  fault: {
    kk: 'Құпиясөз тым қысқа: кемінде 10 таңба керек',
    ru: 'Пароль слишком короткий: нужно не меньше 10 знаков',
    en: 'The password is too short: at least 10 characters',
  },
  action: {
    kk: 'Құпиясөзді қалпына келтіру',
    ru: 'Восстановить забытый пароль',
    en: 'Reset the forgotten password',
  },
  name: { kk: 'Қарлығаш Мысалқызы', ru: 'Карлыгаш Примерова', en: 'Qarlygash Example' },
  who: {
    kk: 'Азаматтық байқаушылардың аймақтық бірлестігі',
    ru: 'Региональное объединение гражданских наблюдателей',
    en: 'Regional association of citizen observers',
  },
  when: { kk: '2021 жылғы қаңтар', ru: 'январь 2021 года', en: 'January 2021' },
  letter: { kk: 'Қ', ru: 'Щ', en: 'W' },
} satisfies Record<string, Localized>;

export type CatalogueTexts = Record<keyof typeof texts, string>;

/** All texts of the examples in one language. */
export function textsIn(language: Language): CatalogueTexts {
  const chosen = Object.entries(texts).map(([key, text]) => [key, text[language]]);
  return Object.fromEntries(chosen) as CatalogueTexts;
}

/** One text in all three languages, as the registers of the library hold them. */
export function localized(key: keyof typeof texts): Localized {
  return texts[key];
}
