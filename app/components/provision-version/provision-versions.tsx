import { useText } from '#app/i18n/use-text.ts';
import type { ProvisionView } from '#app/views/law/provision-view.server.ts';
import { ProvisionVersion } from './provision-version.tsx';

/** All versions of a rule, the newest first: side by side on a wide page, one under another on a phone. */
export function ProvisionVersions({ provision }: { provision: Pick<ProvisionView, 'versions'> }) {
  const { t } = useText();
  const { versions } = provision;
  const several = versions.length > 1;
  return (
    <section className="flow" aria-labelledby="versions">
      <h2 id="versions">{t(several ? 'law:provision.versions' : 'law:provision.says')}</h2>
      <div className={several ? 'grid versions' : 'text'}>
        {versions.map((version) => (
          <ProvisionVersion key={version.number} version={version} heading={several} />
        ))}
      </div>
    </section>
  );
}
