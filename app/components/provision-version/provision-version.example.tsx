import type { Example } from '../catalogue/example.ts';
import { resting, version } from '../catalogue/law-samples.ts';
import { ProvisionVersion } from './provision-version.tsx';
import { ProvisionVersions } from './provision-versions.tsx';
import { RestingLessons } from './resting-lessons.tsx';

export const examples: Example[] = [
  {
    name: 'two versions',
    render: (language) => (
      <ProvisionVersions provision={{ versions: [version(language, 2), version(language, 1)] }} />
    ),
  },
  {
    name: 'one version, not verified, no source',
    render(language) {
      const unknown = { from: null, until: null, knownAsOf: null, caution: null, sources: [] };
      const doubtful = { status: 'not-verified', confidence: 'general' } as const;
      return <ProvisionVersion version={{ ...version(language), ...unknown, ...doubtful }} heading={false} />;
    },
  },
  { name: 'lessons that rest on it', render: (language) => <RestingLessons lessons={[resting(language)]} /> },
  { name: 'no lesson yet', render: () => <RestingLessons lessons={[]} /> },
];
