import { useEffect, useState } from 'react';
import type { Material } from '#app/views/studio/lesson/material-view.server.ts';
import type { Language } from '#app/i18n/languages.ts';

const known = new Map<string, Promise<Material>>();

async function load(address: string): Promise<Material> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The lists answered ${response.status}.`);
  return (await response.json()) as Material;
}

/** The lists to pick from, asked for once per page and language; 'failed' without a line. */
export function useMaterial(address: string, language: Language): Material | 'failed' | null {
  const [material, setMaterial] = useState<Material | 'failed' | null>(null);
  useEffect(() => {
    const asked = `${address}?language=${language}`;
    const loading = known.get(asked) ?? load(asked);
    known.set(asked, loading);
    loading.then(setMaterial, () => {
      known.delete(asked);
      setMaterial('failed');
    });
  }, [address, language]);
  return material;
}
